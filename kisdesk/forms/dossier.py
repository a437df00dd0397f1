"""Long papers made of parts: captions, facts, tables and running text, as many as there are.

For papers whose parts depend on what the file holds: everything about a person, registers, notes
of breaches. Papers that always look the same are definitions (``paper_definition``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.layout import (
    LEFT,
    Mark,
    Piece,
    Rule,
    Text,
    bound,
    gap,
    paginate,
    rows_together,
)
from kisdesk.forms.paper_context import PaperContext, paper_context
from kisdesk.forms.paper_data import PaperData, PaperOptions
from kisdesk.forms.paper_definition import COMMON, LIST, LegalBasis, PaperDefinition
from kisdesk.forms.paper_head import head_strips
from kisdesk.forms.papers import LaidOut, print_laid_out
from kisdesk.forms.strips import (
    Cell,
    Style,
    caption,
    head_row,
    running_text,
    table,
    table_row,
)
from kisdesk.forms.typography import BOLD, clean, load_fonts, set_line

_TITLE: Final = Style(12.0, 17.0, BOLD)
_SUBTITLE: Final = Style(10.0, 14.0, BOLD)
_TEXT: Final = Style(10.0, 14.0)
_SMALL: Final = Style(8.5, 11.5, gray=0.35)
_FACT: Final = Style(9.5, 12.5)
_LABEL: Final = Style(9.5, 12.5, gray=0.35)
_HEAD: Final = Style(8.5, 11.0, BOLD)
_FACT_LABEL_SHARE: Final = 0.32


@dataclass(frozen=True)
class Facts:
    """Labels and values under one another; rows without a value are left out."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Table:
    """Rows under captions; ``widths`` are shares of the room."""

    captions: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[Sequence[str]]
    size: float = 9.0


@dataclass(frozen=True)
class Words:
    """Running text, small where it only explains."""

    text: str
    is_small: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading inside a section."""

    text: str


@dataclass(frozen=True)
class SignHere:
    """Dotted lines to sign on, with a caption under each."""

    captions: Sequence[str]


Part = Facts | Table | Words | Heading | SignHere


@dataclass(frozen=True)
class Section:
    """A titled section. Without parts that say anything, ``empty`` is printed."""

    title: str
    parts: Sequence[Part] = ()
    empty: str = "Brak wpisów."


@dataclass(frozen=True)
class Dossier:
    """The whole paper. ``name`` stands in its foot, ``legal_basis`` names acts of the law table."""

    code: str
    name: str
    title: str
    subtitle: str = ""
    sections: Sequence[Section] = ()
    legal_basis: Sequence[LegalBasis] = ()
    is_landscape: bool = False
    data: PaperData = field(default_factory=PaperData)


def dossier_pdf(dossier: Dossier, *, is_sample: bool) -> PrintedDocument:
    """Print a dossier. Any text is printable, and nothing typed is read as markup."""
    load_fonts()
    definition = PaperDefinition(
        code=dossier.code,
        version="1",
        name=dossier.name,
        title=_bare(dossier.title),
        head=LIST,
        orientation="landscape" if dossier.is_landscape else "portrait",
        number_pattern="",
        legal_basis=tuple(dossier.legal_basis),
        placeholders=dict(COMMON),
        blocks=(),
        subtitle=_bare(dossier.subtitle),
    )
    context = paper_context(definition, dossier.data, PaperOptions(is_sample=is_sample))
    strips = head_strips(context)
    for section in dossier.sections:
        strips += _section(context, section)
    pages = tuple(paginate(strips, context.sheet))
    return print_laid_out(LaidOut(context, pages))


def _bare(text: str) -> str:
    """A title is read for placeholders, so braces in it would be taken for one."""
    return text.replace("{", "(").replace("}", ")")


def _section(context: PaperContext, section: Section) -> list[Piece]:
    strips = [piece for part in section.parts for piece in _part(context, part)]
    if not strips:
        strips = running_text(section.empty, style=_SMALL, width=context.width)
    title = caption(clean(section.title), style=_TITLE, width=context.width)
    return [gap(8), *title, gap(3, keep=True), *strips, gap(6)]


def _part(context: PaperContext, part: Part) -> list[Piece]:
    if isinstance(part, Facts):
        return _facts(context, part)
    if isinstance(part, Table):
        return _table(context, part)
    if isinstance(part, Heading):
        title = caption(clean(part.text), style=_SUBTITLE, width=context.width)
        return [gap(4), *title, gap(2, keep=True)]
    if isinstance(part, SignHere):
        return _sign_here(context, part)
    text = clean(part.text)
    if not text.strip():
        return []
    style = _SMALL if part.is_small else _TEXT
    return [*running_text(text, style=style, width=context.width), gap(4)]


def _facts(context: PaperContext, part: Facts) -> list[Piece]:
    rows = [(name, value) for name, value in part.rows if value.strip()]
    if not rows:
        return []
    left = context.width * _FACT_LABEL_SHARE
    group = table([left, context.width - left])
    strips = [
        table_row([Cell(name, style=_LABEL), Cell(clean(value), style=_FACT)], group)
        for name, value in rows
    ]
    return [*rows_together(strips), gap(6)]


def _table(context: PaperContext, part: Table) -> list[Piece]:
    if not part.rows:
        return []
    shares = sum(part.widths)
    group = table([context.width * width / shares for width in part.widths])
    head = head_row(list(part.captions), group, style=_HEAD)
    style = Style(part.size, part.size + 3.0)
    rows = []
    for values in part.rows:
        if len(values) != len(part.captions):
            raise ValueError(f"a row has {len(values)} of {len(part.captions)} cells")
        rows.append(table_row([Cell(clean(value), style=style) for value in values], group))
    return [*bound(head, keep_last=True), *rows_together(rows), gap(6)]


def _sign_here(context: PaperContext, part: SignHere) -> list[Piece]:
    count = max(2, len(part.captions))
    width = (context.width - 30 * (count - 1)) / count
    marks: list[Mark] = []
    for place, words in enumerate(part.captions):
        x = LEFT + place * (width + 30)
        line = set_line(words, 8.0)
        marks.append(Rule(x, 30, x + width, 30, 0.5, 0.3, dotted=True))
        marks.append(Text(x + (width - line.width) / 2, 39.0, line, 8.0, 0.35))
    return [gap(14, keep=True), Piece(44, tuple(marks))]
