"""The plan of a week for the wall: one A4 page across, days beside one another, hours downwards.

It names activities, rooms and leaders, never participants.
"""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from kisdesk.domain.polish import month_name, short_date, weekday_name
from kisdesk.domain.week import LEAST_MINUTES, Lane
from kisdesk.forms.canvases import new_canvas
from kisdesk.forms.layout import LANDSCAPE, Text, draw_text
from kisdesk.forms.typography import (
    BOLD,
    REGULAR,
    drawing_lock,
    joined,
    load_fonts,
    set_line,
    shortened,
    text_width,
    wrap,
)

_SHEET = LANDSCAPE
_LEFT, _RIGHT = 36.0, LANDSCAPE.width - 36.0
_GRID_TOP, _GRID_BOTTOM = 112.0, LANDSCAPE.height - 44.0
_GUTTER = 38.0
_HEAD = 26.0
_LABEL, _SMALL = 8.0, 7.5
_SAMPLE = "DANE PRZYKŁADOWE"
_TITLE = "Plan zajęć"
_OFF = "odwołane"
_EMPTY = "W tym tygodniu nie zaplanowano zajęć."


@dataclass(frozen=True)
class PlanBlock:
    """One meeting on the page, in its strip of the day; times in minutes.

    ``mark`` is the colour of its category as three shares of 1.
    """

    day: date
    starts_at: int
    ends_at: int
    name: str
    leader: str
    room: str
    lane: Lane
    mark: tuple[float, float, float]
    is_cancelled: bool = False


@dataclass(frozen=True)
class WeeklyPlan:
    """A week of a club: the days shown, holidays by day, blocks, and the colours' meanings."""

    club: str
    days: tuple[date, ...]
    holidays: dict[date, str]
    blocks: tuple[PlanBlock, ...]
    legend: tuple[tuple[str, tuple[float, float, float]], ...]
    first_hour: int
    last_hour: int
    printed_on: date
    is_sample: bool = False


def weekly_plan_page(plan: WeeklyPlan) -> bytes:
    """The page as a PDF; the same plan gives the same bytes."""
    load_fonts()
    buffer = BytesIO()
    with drawing_lock:
        canvas = new_canvas(buffer, _TITLE, (_SHEET.width, _SHEET.height))
        page = _Page(canvas, plan)
        page.head()
        page.grid()
        for block in plan.blocks:
            page.block(block)
        if not plan.blocks:
            page.empty()
        page.foot()
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def week_words(first: date, last: date) -> str:
    """``23–27 listopada 2026 r.``; month and year are named twice only where they change."""
    end = f"{last.day} {month_name(last.month, genitive=True)} {last.year} r."
    if first.year != last.year:
        return f"{first.day} {month_name(first.month, genitive=True)} {first.year} – {end}"
    if first.month != last.month:
        return f"{first.day} {month_name(first.month, genitive=True)} – {end}"
    return f"{first.day}–{end}"


class _Page:
    """Draws on one canvas; measures run downwards from the top edge, in points."""

    def __init__(self, canvas: Any, plan: WeeklyPlan) -> None:
        self._canvas, self._plan = canvas, plan
        self._day_width = (_RIGHT - _LEFT - _GUTTER) / len(plan.days)
        hours = plan.last_hour - plan.first_hour
        self._hour = (_GRID_BOTTOM - _GRID_TOP - 8) / hours

    def head(self) -> None:
        plan = self._plan
        room = _RIGHT - _LEFT
        if plan.is_sample:
            width = text_width(_SAMPLE, 10.0, BOLD)
            self._put(_SAMPLE, _RIGHT - width, 44.0, 10.0, BOLD)
            room -= width + 16
        self._put(shortened(plan.club, room, 11.0), _LEFT, 44.0, 11.0, gray=0.25)
        title = f"{_TITLE}, {week_words(plan.days[0], plan.days[-1])}"
        self._put(title, _LEFT, 68.0, 20.0, BOLD)

    def grid(self) -> None:
        plan, canvas = self._plan, self._canvas
        for place, day in enumerate(plan.days):
            left = self._left_of(place)
            if day in plan.holidays:
                self._fill(left, _GRID_TOP - _HEAD, self._day_width, self._grid_height(), 0.94)
            name = weekday_name(day)
            words = f"{name[:1].upper()}{name[1:]} {day.day}.{day.month:02}"
            self._put(shortened(words, self._day_width - 8, 10.5, BOLD), left + 5,
                      _GRID_TOP - 13, 10.5, BOLD)  # fmt: skip
            if day in plan.holidays:
                text = shortened(plan.holidays[day], self._day_width - 8, _SMALL)
                self._put(text, left + 5, _GRID_TOP - 4, _SMALL)
        canvas.setLineWidth(0.35)
        canvas.setStrokeGray(0.75)
        for hour in range(plan.first_hour, plan.last_hour + 1):
            y = self._y_of(hour * 60)
            canvas.line(_LEFT + _GUTTER - 4, self._up(y), _RIGHT, self._up(y))
            text = f"{hour}.00"
            width = text_width(text, _LABEL)
            self._put(text, _LEFT + _GUTTER - 8 - width, y + 2.8, _LABEL, gray=0.3)
        canvas.setStrokeGray(0.55)
        for place in range(len(plan.days) + 1):
            x = self._left_of(place)
            canvas.line(x, self._up(_GRID_TOP - _HEAD), x, self._up(_GRID_BOTTOM))

    def block(self, block: PlanBlock) -> None:
        canvas = self._canvas
        lane_width = (self._day_width - 6) / block.lane.count
        x = self._left_of(self._plan.days.index(block.day)) + 3 + block.lane.place * lane_width
        top = self._y_of(block.starts_at) + 0.8
        width = lane_width - 2
        least = self._hour * LEAST_MINUTES / 60 - 1.6
        height = max(self._y_of(block.ends_at) - top - 0.8, least)
        strength = 0.0 if block.is_cancelled else 0.13
        tint = [1 - strength * (1 - share) for share in block.mark]
        canvas.setFillColorRGB(*tint)
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.5)
        canvas.roundRect(x, self._up(top + height), width, height, 2.5, stroke=1, fill=1)
        canvas.setFillColorRGB(*block.mark)
        canvas.rect(x, self._up(top + height), 3, height, stroke=0, fill=1)
        self._block_text(block, x + 7, top, width - 10, height)

    def _block_text(
        self, block: PlanBlock, x: float, top: float, width: float, height: float
    ) -> None:
        hours = f"{_clock(block.starts_at)}–{_clock(block.ends_at)}"
        size = 9.0 if height >= 22 else 8.0
        leading = size + 2
        room = max(1, int((height - 3) // leading))
        if room == 1:
            line = shortened(f"{hours} {block.name}", width, size, BOLD)
            y = top + height / 2 + size * 0.36
            self._put(line, x, y, size, BOLD)
            self._strike(block, line, x, y, size)
            return
        details = [hours, joined([block.room, block.leader], ", ")]
        if block.is_cancelled:
            details = [joined([hours, _OFF], ", ")]
        elif room - 2 >= 2 and text_width(details[1], _LABEL) > width:
            details = [hours, block.room, block.leader]
        details = [detail for detail in details if detail]
        names = self._name_lines(block.name, width, size, max(1, room - len(details)))
        y = top + size + 1.5
        for line in names:
            self._put(line, x, y, size, BOLD)
            self._strike(block, line, x, y, size)
            y += leading
        for detail in details[: room - len(names)]:
            self._put(shortened(detail, width, _LABEL), x, y, _LABEL, gray=0.2)
            y += leading

    def empty(self) -> None:
        middle = (_LEFT + _GUTTER + _RIGHT - text_width(_EMPTY, 12.0)) / 2
        self._put(_EMPTY, middle, (_GRID_TOP + _GRID_BOTTOM) / 2, 12.0, gray=0.3)

    def foot(self) -> None:
        canvas, y = self._canvas, _SHEET.height - 24.0
        x = _LEFT + _GUTTER
        for text, mark in self._plan.legend:
            canvas.setFillColorRGB(*mark)
            canvas.rect(x, self._up(y + 0.5), 6, 6.5, stroke=0, fill=1)
            self._put(text, x + 10, y, _LABEL, gray=0.2)
            x += text_width(text, _LABEL) + 26
        text = f"wydrukowano {short_date(self._plan.printed_on)}"
        self._put(text, _RIGHT - text_width(text, _LABEL), y, _LABEL, gray=0.35)

    def _name_lines(self, name: str, width: float, size: float, most: int) -> list[str]:
        lines = [
            "".join(text for _, _, text in line.runs) for line in wrap(name, width, size, BOLD)
        ]
        if len(lines) <= most:
            return lines
        rest = name[len(" ".join(lines[: most - 1])) :].strip()
        return [*lines[: most - 1], shortened(rest, width, size, BOLD)]

    def _strike(self, block: PlanBlock, line: str, x: float, y: float, size: float) -> None:
        if block.is_cancelled:
            self._canvas.setStrokeGray(0)
            self._canvas.setLineWidth(0.6)
            up = self._up(y - size * 0.3)
            self._canvas.line(x, up, x + text_width(line, size, BOLD), up)

    def _put(
        self, text: str, x: float, y: float, size: float, font: str = REGULAR, gray: float = 0.0
    ) -> None:
        mark = Text(x, y, set_line(text, size, font), size, gray)
        draw_text(self._canvas, mark, page_height=_SHEET.height)

    def _fill(self, x: float, top: float, width: float, height: float, gray: float) -> None:
        self._canvas.setFillGray(gray)
        self._canvas.rect(x, self._up(top + height), width, height, stroke=0, fill=1)

    def _grid_height(self) -> float:
        return _GRID_BOTTOM - _GRID_TOP + _HEAD

    def _left_of(self, place: int) -> float:
        return _LEFT + _GUTTER + place * self._day_width

    def _y_of(self, minute: int) -> float:
        return _GRID_TOP + 4 + (minute / 60 - self._plan.first_hour) * self._hour

    def _up(self, y: float) -> float:
        return _SHEET.height - y


def _clock(minute: int) -> str:
    return f"{minute // 60}.{minute % 60:02}"
