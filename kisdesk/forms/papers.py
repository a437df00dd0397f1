"""The papers of a club: definition and plain data in, PDF out.

The same definition, data and options always give the same bytes. Nothing typed by people is ever
read as markup: letters are drawn one by one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from kisdesk.forms.contract import BlockPlace, PrintedDocument
from kisdesk.forms.layout import LEFT, Page, Sheet, Text, draw_page, draw_text, paginate
from kisdesk.forms.paper_blocks import paper_pieces
from kisdesk.forms.paper_context import PaperContext, legal_basis, paper_context
from kisdesk.forms.paper_data import PaperData, PaperOptions
from kisdesk.forms.paper_definition import PaperDefinition
from kisdesk.forms.typography import (
    BOLD,
    REGULAR,
    clean,
    drawing_lock,
    joined,
    lines_of,
    load_fonts,
    set_line,
    shortened,
)

_FOOT_SIZE = 8.0
_BASIS_SIZE = 6.5
_SOFT = 0.35
_SAMPLE_LINE = "DANE PRZYKŁADOWE"


@dataclass(frozen=True)
class LaidOut:
    """A paper on its pages, not drawn yet."""

    context: PaperContext
    pages: tuple[Page, ...]


def lay_out(
    definition: PaperDefinition, data: PaperData, options: PaperOptions | None = None
) -> LaidOut:
    """Put a paper on pages. Raises PlaceholderError for a value or text the paper does not know."""
    load_fonts()
    context = paper_context(definition, data, options or PaperOptions())
    return LaidOut(context, tuple(paginate(paper_pieces(context), context.sheet)))


def paper_pdf(
    definition: PaperDefinition, data: PaperData, options: PaperOptions | None = None
) -> PrintedDocument:
    """Print one paper. Any text is printable; what no font has shows as ``▯``.

    Raises PlaceholderError.
    """
    return print_laid_out(lay_out(definition, data, options))


def print_laid_out(paper: LaidOut) -> PrintedDocument:
    """Draw one paper as a document of its own."""
    writer = PaperWriter(paper.context.definition.name)
    writer.add(paper)
    sheet = paper.context.sheet
    places = _places(paper.pages)
    return PrintedDocument(writer.finish(), len(paper.pages), places, sheet.width, sheet.height)


class PaperWriter:
    """Several papers in one PDF, which share their fonts; each counts its own pages."""

    def __init__(self, title: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        load_fonts()
        self._buffer = BytesIO()
        self.page_count = 0
        with drawing_lock:
            self._canvas: Any = Canvas(
                self._buffer, pageCompression=1, invariant=1, lang="pl", initialFontName=REGULAR
            )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setCreator("KisDesk")
        self._canvas.setProducer("KisDesk")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def add(self, paper: LaidOut) -> None:
        """Draw a paper at the end."""
        sheet = paper.context.sheet
        with drawing_lock:
            for index, page in enumerate(paper.pages, start=1):
                self._canvas.setPageSize((sheet.width, sheet.height))
                self._canvas.translate(sheet.margin - LEFT, 0)
                draw_page(self._canvas, page, sheet.height)
                _draw_foot(self._canvas, paper.context, f"strona {index} z {len(paper.pages)}")
                self._canvas.showPage()
        self.page_count += len(paper.pages)

    def finish(self) -> bytes:
        """The bytes; nothing may be added afterwards."""
        with drawing_lock:
            self._canvas.save()
        return self._buffer.getvalue()


def _draw_foot(canvas: Any, context: PaperContext, page_words: str) -> None:
    sheet, data = context.sheet, context.data
    right = LEFT + context.width
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.35)
    canvas.line(LEFT, 50, right, 50)

    def put(words: str, x: float, y: float, size: float, font: str = REGULAR) -> None:
        mark = Text(x, sheet.height - y, set_line(words, size, font), size, _SOFT)
        draw_text(canvas, mark, page_height=sheet.height)

    pages = set_line(page_words, _FOOT_SIZE)
    put(page_words, right - pages.width, 39, _FOOT_SIZE)
    number = "" if context.is_blank else shortened(data.number, 160.0, _FOOT_SIZE)
    known = joined((number, context.definition.name))
    room = context.width - pages.width - 16
    put(
        shortened(joined((known, clean(data.heading.club))), room, _FOOT_SIZE), LEFT, 39, _FOOT_SIZE
    )
    if context.options.is_sample:
        middle = LEFT + (context.width - set_line(_SAMPLE_LINE, _FOOT_SIZE, BOLD).width) / 2
        put(_SAMPLE_LINE, middle, 12, _FOOT_SIZE, BOLD)
    for index, line in enumerate(_basis_lines(context, sheet)):
        mark = Text(LEFT, sheet.height - 29 + 7.5 * index, line, _BASIS_SIZE, 0.45)
        draw_text(canvas, mark, page_height=sheet.height)


def _basis_lines(context: PaperContext, sheet: Sheet) -> list[Any]:
    basis = legal_basis(context.definition, context.options.law_day or context.data.issued_on)
    if not basis:
        return []
    return lines_of(f"Podstawa prawna: {basis}", sheet.text_width, _BASIS_SIZE)[:2]


def _places(pages: Sequence[Page]) -> tuple[BlockPlace, ...]:
    found: dict[tuple[str, int], tuple[float, float]] = {}
    for number, page in enumerate(pages):
        for placed in page:
            if not placed.piece.block[0]:
                continue
            key = (placed.piece.block[0], number)
            bottom = placed.top + placed.piece.height
            top, lowest = found.get(key, (placed.top, bottom))
            found[key] = (min(top, placed.top), max(lowest, bottom))
    return tuple(
        BlockPlace(block_id, number, round(top, 2), round(bottom, 2))
        for (block_id, number), (top, bottom) in found.items()
    )
