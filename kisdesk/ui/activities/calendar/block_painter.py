"""Draws one meeting as a block: bar and tint of its category, as many lines as there is room."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingRow
from kisdesk.ui.activities.calendar.words import hours_text, is_cancelled, people_text
from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.paint import draw_ring, draw_round, draw_text, metrics, text_width
from kisdesk.ui.widgets.time_edit import format_minute

_RADIUS = 4
_LINE = 15
_TITLE_PX, _SMALL_PX = 12, 11
_ICON = 14
_NARROW = 66
"""Below that width only the hour and the name are said; the rest is in the tooltip."""


def draw_block(
    painter: QPainter,
    rect: QRectF,
    meeting: MeetingRow,
    *,
    selected: bool = False,
    focused: bool = False,
    hours: tuple[int, int] | None = None,
    due: bool = False,
) -> None:
    """Paint a meeting into ``rect``; *hours* are those it would have while it is dragged.

    *due* marks one that is over and whose attendance is not taken.
    """
    off = is_cancelled(meeting)
    draw_round(painter, rect, "sunken" if off else f"{meeting.category}_tint", _RADIUS)
    bar = QRectF(rect.x(), rect.y(), 4, rect.height())
    draw_round(painter, bar, "control" if off else meeting.category, 2)
    if selected:
        _draw_selected(painter, rect, focused=focused)
    starts_at, ends_at = hours or (meeting.starts_at, meeting.ends_at)
    inner = rect.adjusted(10, 1, -5, -1)
    if inner.width() < _NARROW:
        inner.adjust(-3, 0, 4, 0)
    room = max(1, int(inner.height() // _LINE))
    if inner.width() < 12:
        return
    head_width = inner.width()
    held = meeting.state is MeetingState.HELD
    if (held or due) and inner.width() > _NARROW:
        name, tone = ("check", meeting.category) if held else ("circle-alert", "amber")
        draw_icon(painter, inner.right() - _ICON + 1, inner.y() + 1, name, tone, _ICON)
        head_width -= _ICON + 4
    y = inner.y() + ((inner.height() - _LINE) / 2 if room == 1 else 1)
    title_lines, details = _lines(meeting, starts_at, ends_at, inner.width(), head_width, room)
    for place, line in enumerate(title_lines):
        width = head_width if place == 0 else inner.width()
        _draw_title(painter, QRectF(inner.x(), y, width, _LINE), line, struck=off)
        y += _LINE
    for line in details:
        tone = "text3" if off else "text2"
        draw_text(painter, QRectF(inner.x(), y, inner.width(), _LINE), line, _SMALL_PX, 400, tone)
        y += _LINE


def _draw_selected(painter: QPainter, rect: QRectF, *, focused: bool) -> None:
    if focused:
        draw_ring(painter, rect, "accent", _RADIUS)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _lines(
    meeting: MeetingRow,
    starts_at: int,
    ends_at: int,
    width: float,
    head_width: float,
    room: int,
) -> tuple[list[str], list[str]]:
    """The lines of the title and those below it, together at most ``room``."""
    if room == 1:
        return [f"{format_minute(starts_at)} {meeting.activity}"], []
    if width < _NARROW:
        return _broken(meeting.activity, width, most=room - 1), [format_minute(starts_at)]
    title = _wrapped(meeting.activity, head_width, width, most=2 if room >= 4 else 1)
    left = room - len(title)
    hours, people = hours_text(starts_at, ends_at), people_text(meeting)
    if text_width(hours, _SMALL_PX) > width:
        hours = format_minute(starts_at)
    if is_cancelled(meeting):
        details = [hours, meeting.cancel_reason]
    elif left >= 4:
        details = [hours, *_fitting((meeting.room, people), width), meeting.leader, meeting.topic]
    elif left == 3:
        details = [hours, *_fitting((meeting.room, people), width, most=1), meeting.leader]
    elif left == 2:
        details = [_joined((hours, people)), _joined((meeting.room, meeting.leader))]
    else:
        details = [_joined((hours, people, meeting.room, meeting.leader))]
    return title, [line for line in details if line][:left]


def _joined(parts: tuple[str, ...]) -> str:
    return "  ·  ".join(part for part in parts if part)


def _fitting(parts: tuple[str, str], width: float, *, most: int = 2) -> list[str]:
    """Two facts in one line, or in two where they do not fit into one."""
    line = _joined(parts)
    if most == 1 or text_width(line, _SMALL_PX) <= width:
        return [line]
    return list(parts)


def _wrapped(text: str, first_width: float, width: float, *, most: int) -> list[str]:
    """The text in at most that many lines; the last one is shortened when it is drawn."""
    lines: list[str] = []
    words = text.split()
    room = first_width
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", _TITLE_PX, 600) <= room:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
        room = width
    return [*lines, " ".join(words)] if words else lines


def _broken(text: str, width: float, *, most: int) -> list[str]:
    """The text broken between any letters: a strip this narrow holds no word."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1:
        taken = 1
        while taken < len(rest) and text_width(rest[: taken + 1], _TITLE_PX, 600) <= width:
            taken += 1
        lines.append(rest[:taken].strip())
        rest = rest[taken:].lstrip()
    return [*lines, rest] if rest else lines


def _draw_title(painter: QPainter, rect: QRectF, text: str, *, struck: bool) -> None:
    if not struck:
        draw_text(painter, rect, text, _TITLE_PX, 600)
        return
    crossed = font(_TITLE_PX, 600)
    crossed.setStrikeOut(True)
    measure = metrics(_TITLE_PX, 600)
    painter.setFont(crossed)
    painter.setPen(theme.color("text3"))
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
