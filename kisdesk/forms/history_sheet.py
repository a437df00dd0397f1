"""The history on paper: who did what and when, with the seal of the chain on the first page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from kisdesk.forms.canvases import new_canvas
from kisdesk.forms.layout import BOTTOM, LEFT, PAGE_HEIGHT, TEXT_WIDTH, Text, draw_text
from kisdesk.forms.typography import BOLD, REGULAR, drawing_lock, load_fonts, set_line, wrap

_SIZE, _LEADING = 8.5, 11.0
_WHEN, _WHO = 92.0, 110.0
_WHAT = TEXT_WIDTH - _WHEN - _WHO
_GAP = 8.0
_MOST_LINES = 40
_SAMPLE = "DANE PRZYKŁADOWE"
_HEADS = ("Kiedy", "Kto", "Co zrobiono i czego to dotyczyło")


@dataclass(frozen=True)
class PrintedAct:
    """One act; ``lines`` stand under its name: about what, and what it changed."""

    when: str
    who: str
    what: str
    lines: tuple[str, ...] = ()


def history_pdf(
    title: str, facts: Sequence[str], acts: Iterable[PrintedAct], *, is_sample: bool = False
) -> bytes:
    """A4 pages; ``facts`` are sentences under the title. The acts may come one by one."""
    load_fonts()
    buffer = BytesIO()
    canvas = new_canvas(buffer, title)
    pages = _Pages(canvas, is_sample=is_sample)
    with drawing_lock:
        pages.begin(title, facts)
    for act in acts:  # the lock is not held while the next ones are read
        with drawing_lock:
            pages.add(act)
    with drawing_lock:
        pages.end_page()
        canvas.save()
    return buffer.getvalue()


class _Pages:
    def __init__(self, canvas: Any, *, is_sample: bool) -> None:
        self._canvas = canvas
        self._is_sample = is_sample
        self._page = 1
        self._y = 54.0

    def begin(self, title: str, facts: Sequence[str]) -> None:
        self._put(LEFT, title, 18.0, BOLD)
        self._y += 14
        for fact in facts:
            for line in wrap(fact, TEXT_WIDTH, 9.5):
                self._y += 13
                draw_text(self._canvas, Text(LEFT, self._y, line, 9.5))
        self._y += 24
        self._heads()

    def add(self, act: PrintedAct) -> None:
        columns = (
            (LEFT, wrap(act.when, _WHEN - _GAP, _SIZE)),
            (LEFT + _WHEN, wrap(act.who, _WHO - _GAP, _SIZE)),
            (LEFT + _WHEN + _WHO, self._what(act)),
        )
        height = max(len(lines) for _, lines in columns) * _LEADING + 5
        if self._y + height > PAGE_HEIGHT - BOTTOM:
            self.end_page()
            self._page += 1
            self._y = 54.0
            self._heads()
        for x, lines in columns:
            for place, line in enumerate(lines):
                draw_text(self._canvas, Text(x, self._y + place * _LEADING, line, _SIZE))
        self._y += height
        self._rule(0.75, self._y - _LEADING + 2)

    def end_page(self) -> None:
        foot = f"strona {self._page}" + (f"  ·  {_SAMPLE}" if self._is_sample else "")
        text = Text(LEFT, PAGE_HEIGHT - 40, set_line(foot, 8.0), 8.0, 0.35)
        draw_text(self._canvas, text)
        self._canvas.showPage()

    def _what(self, act: PrintedAct) -> list[Any]:
        lines = wrap(act.what, _WHAT, _SIZE, BOLD)
        for text in act.lines:
            lines += wrap(text, _WHAT, _SIZE)
        if len(lines) > _MOST_LINES:
            lines = [*lines[:_MOST_LINES], set_line("…", _SIZE)]
        return lines

    def _heads(self) -> None:
        for x, text in zip((LEFT, LEFT + _WHEN, LEFT + _WHEN + _WHO), _HEADS, strict=True):
            self._put(x, text, _SIZE, BOLD)
        self._rule(0, self._y + 4)
        self._y += 18

    def _put(self, x: float, text: str, size: float, font: str = REGULAR) -> None:
        draw_text(self._canvas, Text(x, self._y, set_line(text, size, font), size))

    def _rule(self, gray: float, at: float) -> None:
        self._canvas.setStrokeGray(gray)
        self._canvas.setLineWidth(0.5)
        y = PAGE_HEIGHT - at
        self._canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
