"""The printed social contract: content and form definition in, PDF out.

Act: ordinance of 8 November 2010 on the template of the social contract (Dz. U. 2010 no. 218 item
1439). The same content, definition and options always give the same bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any

from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contracts import number_without_words
from kisdesk.forms.canvases import new_canvas
from kisdesk.forms.contract_blocks import contract_pieces
from kisdesk.forms.contract_context import Context
from kisdesk.forms.definition import FormDefinition
from kisdesk.forms.layout import (
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    Page,
    Text,
    draw_page,
    draw_text,
    paginate,
)
from kisdesk.forms.typography import (
    BOLD,
    clean,
    drawing_lock,
    joined,
    load_fonts,
    set_line,
    shortened,
)

_FOOT_SIZE = 8.0
_NOTICE_SIZE = 6.5
_SOFT = 0.35
_DRAFT_LINE = "PROJEKT — wydruk roboczy, nie do podpisu"
_DRAFT_MARK = "PROJEKT"
_SAMPLE_LINE = "DANE PRZYKŁADOWE"


class PrintMode(StrEnum):
    """What the print is for."""

    FILLED = "filled"
    BLANK = "blank"
    DRAFT = "draft"


@dataclass(frozen=True)
class PrintOptions:
    """How a contract is printed; the choices come from the settings of the file.

    ``unchecked_notice`` asks for the small line that the layout was not yet compared with the
    official text; it is printed only while the definition says so, too.
    """

    mode: PrintMode = PrintMode.FILLED
    is_sample: bool = False
    unchecked_notice: bool = True
    head_signature: bool = False
    legal_basis: bool = False
    club_name: str = ""


@dataclass(frozen=True)
class BlockPlace:
    """Where a block lies: page counted from 0, points from the top edge of the page.

    ``stage`` is the number of the stage for blocks that return for every stage, else None.
    """

    block_id: str
    page: int
    y_top: float
    y_bottom: float
    stage: int | None = None


@dataclass(frozen=True)
class PrintedDocument:
    """A finished document and the places of its blocks, in reading order."""

    pdf: bytes
    page_count: int
    block_places: tuple[BlockPlace, ...]
    page_width: float = PAGE_WIDTH
    page_height: float = PAGE_HEIGHT

    def places_of(self, block_id: str, stage: int | None = None) -> tuple[BlockPlace, ...]:
        """Every page's share of one block."""
        return tuple(
            place
            for place in self.block_places
            if place.block_id == block_id and stage in (None, place.stage)
        )


def contract_pdf(
    content: ContractContent,
    definition: FormDefinition,
    options: PrintOptions | None = None,
) -> PrintedDocument:
    """Print a contract. Any text is printable; what no font has shows as ``▯``."""
    options = options or PrintOptions()
    load_fonts()
    is_blank = options.mode is PrintMode.BLANK
    context = Context(
        content, definition, is_blank=is_blank, has_head_signature=options.head_signature
    )
    switches = frozenset({"legal_basis"} if options.legal_basis else ())
    pages = paginate(contract_pieces(context, switches))
    with drawing_lock:
        pdf = _draw(pages, content, definition, options)
    return PrintedDocument(pdf, len(pages), tuple(_places(pages)))


def _draw(
    pages: Sequence[Page],
    content: ContractContent,
    definition: FormDefinition,
    options: PrintOptions,
) -> bytes:
    buffer = BytesIO()
    number = number_without_words(content.number)[:40]
    canvas = new_canvas(buffer, joined(("Kontrakt socjalny", number), " "))
    canvas.setSubject(definition.code)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for index, page in enumerate(pages, start=1):
        if options.mode is PrintMode.DRAFT:
            _draw_draft_mark(canvas)
        draw_page(canvas, page)
        _draw_foot(canvas, content, definition, options, f"strona {index} z {len(pages)}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_draft_mark(canvas: Any) -> None:
    canvas.saveState()
    canvas.setFillGray(0.945)
    canvas.setFont(BOLD, 120)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -42, _DRAFT_MARK)
    canvas.restoreState()
    line = set_line(_DRAFT_LINE, _FOOT_SIZE, BOLD)
    draw_text(canvas, Text((PAGE_WIDTH - line.width) / 2, 28, line, _FOOT_SIZE, _SOFT))


def _draw_foot(
    canvas: Any,
    content: ContractContent,
    definition: FormDefinition,
    options: PrintOptions,
    page_words: str,
) -> None:
    right = LEFT + TEXT_WIDTH
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.35)
    canvas.line(LEFT, 50, right, 50)
    pages = set_line(page_words, _FOOT_SIZE)
    first = PAGE_HEIGHT - 39
    second = PAGE_HEIGHT - 28
    draw_text(canvas, Text(right - pages.width, first, pages, _FOOT_SIZE, _SOFT))
    code = set_line(joined((definition.code, f"wydanie {definition.version}")), _NOTICE_SIZE)
    draw_text(canvas, Text(right - code.width, second, code, _NOTICE_SIZE, 0.45))
    if options.is_sample:
        sample = set_line(_SAMPLE_LINE, _FOOT_SIZE, BOLD)
        x = (PAGE_WIDTH - sample.width) / 2
        draw_text(canvas, Text(x, PAGE_HEIGHT - 15, sample, _FOOT_SIZE, _SOFT))
    number = shortened(content.number, 160.0, _FOOT_SIZE)
    version = f"wersja {content.version}" if number else ""
    known = joined((number, version))
    room = TEXT_WIDTH - 90 - set_line(known, _FOOT_SIZE).width
    left = set_line(joined((known, shortened(options.club_name, room, _FOOT_SIZE))), _FOOT_SIZE)
    draw_text(canvas, Text(LEFT, first, left, _FOOT_SIZE, _SOFT))
    if options.unchecked_notice and not definition.is_checked:
        notice = set_line(clean(definition.unchecked_notice), _NOTICE_SIZE)
        draw_text(canvas, Text(LEFT, second, notice, _NOTICE_SIZE, 0.45))


def _places(pages: Sequence[Page]) -> list[BlockPlace]:
    found: dict[tuple[str, int | None, int], tuple[float, float]] = {}
    for number, page in enumerate(pages):
        for placed in page:
            block_id, stage = placed.piece.block
            key = (block_id, stage, number)
            bottom = placed.top + placed.piece.height
            top, lowest = found.get(key, (placed.top, bottom))
            found[key] = (min(top, placed.top), max(lowest, bottom))
    return [
        BlockPlace(block_id, number, round(top, 2), round(bottom, 2), stage)
        for (block_id, stage, number), (top, bottom) in found.items()
    ]
