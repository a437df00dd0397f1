"""The list of what a rescue could not save, to be worked through with a pen: A4, a box per line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from kisdesk.forms.canvases import new_canvas
from kisdesk.forms.layout import (
    LEFT,
    PAGE_HEIGHT,
    TEXT_WIDTH,
    Piece,
    Text,
    bound,
    draw_page,
    draw_text,
    gap,
    paginate,
)
from kisdesk.forms.strips import BODY, SOFT, Style, caption, running_text, text_piece
from kisdesk.forms.typography import BOLD, drawing_lock, load_fonts, set_line, wrap

_TITLE = "Odczyt uszkodzonego pliku"
_SAMPLE = "DANE PRZYKŁADOWE"
_HEAD = Style(18.0, 24.0, BOLD)
_NOTE = Style(9.0, 12.0, gray=SOFT)
_INDENT = 18.0
_BOX = "☐"
_FOOT = 8.0


@dataclass(frozen=True)
class Section:
    """A heading, what it means, and one line for each thing to do."""

    heading: str
    note: str
    lines: Sequence[str]


@dataclass(frozen=True)
class RescueList:
    """What stands on the pages."""

    facts: Sequence[str]
    sections: Sequence[Section] = field(default=())
    is_sample: bool = False


def rescue_list_pdf(content: RescueList) -> bytes:
    """The pages; the same content gives the same bytes."""
    load_fonts()
    pages = paginate(_pieces(content))
    buffer = BytesIO()
    with drawing_lock:
        canvas = new_canvas(buffer, _TITLE)
        for number, page in enumerate(pages, start=1):
            draw_page(canvas, page)
            _draw_foot(canvas, f"strona {number} z {len(pages)}", is_sample=content.is_sample)
            canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _pieces(content: RescueList) -> list[Piece]:
    pieces = caption(_TITLE, style=_HEAD)
    pieces.append(gap(4))
    for fact in content.facts:
        pieces += running_text(fact)
    for section in content.sections:
        pieces.append(gap(14))
        pieces += caption(section.heading)
        if section.note:
            note = running_text(section.note, style=_NOTE)
            pieces += bound(note, keep_last=True)
        for line in section.lines:
            pieces += _boxed(line)
    return pieces


def _boxed(line: str) -> list[Piece]:
    """A line with a box to tick; its continuation is set in."""
    lines = wrap(line, TEXT_WIDTH - _INDENT, BODY.size, BODY.font)
    strips = [text_piece(part, BODY, LEFT + _INDENT, above=2.0 if i == 0 else 0.0)
              for i, part in enumerate(lines)]  # fmt: skip
    box = Text(LEFT, 2.0 + BODY.baseline, set_line(_BOX, BODY.size), BODY.size)
    strips[0] = Piece(strips[0].height, (box, *strips[0].marks))
    return bound(strips)


def _draw_foot(canvas: Any, words: str, *, is_sample: bool) -> None:
    line = set_line(words, _FOOT)
    draw_text(canvas, Text(LEFT + TEXT_WIDTH - line.width, PAGE_HEIGHT - 39, line, _FOOT, SOFT))
    mark = set_line(_SAMPLE if is_sample else "Zawiera dane osobowe.", _FOOT)
    draw_text(canvas, Text(LEFT, PAGE_HEIGHT - 39, mark, _FOOT, SOFT))
