"""Paints the parts of a week: hours and days, the line of the present, blocks, what is dragged."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.recurrence import holiday_name
from kisdesk.domain.week import Lane
from kisdesk.ui.activities.calendar.block_painter import draw_block
from kisdesk.ui.activities.calendar.drag import Drag
from kisdesk.ui.activities.calendar.week_layout import GUTTER, WeekLayout
from kisdesk.ui.activities.calendar.words import hours_text
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import (
    draw_dot,
    draw_fill,
    draw_hairline,
    draw_ring,
    draw_round,
    draw_text,
    text_width,
)
from kisdesk.ui.widgets.time_edit import format_minute

_WHOLE = Lane()
_TAG = 20


def draw_ground(painter: QPainter, layout: WeekLayout, today: date) -> None:
    """Days and hours without anything on them; today is tinted, holidays are pale."""
    whole = QRectF(0, 0, layout.width, layout.height)
    draw_fill(painter, whole, theme.color("surface"))
    for place, day in enumerate(layout.days):
        column = QRectF(layout.left_of(place), 0, layout.day_width, layout.height)
        if holiday_name(day) or day.weekday() > 4:
            draw_fill(painter, column, theme.color("window"))
        if day == today:
            painter.setOpacity(0.45)
            draw_fill(painter, column, theme.color("tint"))
            painter.setOpacity(1)
    for hour in range(layout.first_hour, layout.last_hour + 1):
        y = round(layout.y_of(hour * 60))
        draw_hairline(painter, GUTTER - 6, layout.width, y)
        label = QRectF(0, y - 8, GUTTER - 12, 16)
        draw_text(painter, label, format_minute(hour * 60), 11, 400, "text3",
                  Qt.AlignmentFlag.AlignRight)  # fmt: skip
    for place in range(len(layout.days)):
        draw_fill(painter, QRectF(round(layout.left_of(place)), 0, 1, layout.height),
                  theme.color("line"))  # fmt: skip


def draw_now(painter: QPainter, layout: WeekLayout, today: date, minute: int) -> None:
    """The red line of the present, behind the blocks; nothing in another week."""
    if today not in layout.days or not layout.first_hour * 60 <= minute <= layout.last_hour * 60:
        return
    y = round(layout.y_of(minute))
    place = layout.days.index(today)
    left = layout.left_of(place)
    draw_hairline(painter, GUTTER, left, y, "red")
    draw_fill(painter, QRectF(left, y - 0.5, layout.day_width, 2), theme.color("red"))
    draw_dot(painter, left - 4, y + 0.5, "red")
    text = format_minute(minute)
    width = text_width(text, 11, 600) + 14
    tag = QRectF(GUTTER - 8 - width, y - 9, width, 18)
    draw_round(painter, tag, "red", 9)
    draw_text(painter, tag, text, 11, 600, "surface", Qt.AlignmentFlag.AlignHCenter)


def draw_hint(painter: QPainter, layout: WeekLayout, text: str) -> None:
    """What to do in a week without meetings."""
    width = text_width(text, 13) + 32
    middle = (GUTTER + layout.width) / 2
    place = QRectF(middle - width / 2, layout.y_of(layout.first_hour * 60 + 75), width, 32)
    draw_round(painter, place, "surface", 6)
    draw_text(painter, place, text, 13, 400, "text2", Qt.AlignmentFlag.AlignHCenter)


def draw_meeting(
    painter: QPainter,
    rect: QRectF,
    meeting: MeetingRow,
    *,
    selected: bool,
    focused: bool,
    faded: bool,
    today: date,
) -> None:
    """One block where it is in the file; faded while it is dragged elsewhere."""
    is_due = meeting.state is MeetingState.PLANNED and meeting.day < today and meeting.enrolled > 0
    if faded:
        painter.setOpacity(0.35)
    draw_block(painter, rect, meeting, selected=selected and not faded, focused=focused, due=is_due)
    painter.setOpacity(1)


def draw_ghost(painter: QPainter, layout: WeekLayout, drag: Drag, room: QRectF) -> None:
    """What is dragged, where it would be dropped, with its hours readable at all times."""
    rect = _ghost_rect(layout, drag)
    if drag.meeting is None:
        painter.setOpacity(0.7)
        draw_round(painter, rect, "tint", 4)
        painter.setOpacity(1)
        draw_ring(painter, rect, "accent", 4)
    else:
        draw_block(painter, rect, drag.meeting, selected=True, focused=True,
                   hours=(drag.starts_at, drag.ends_at))  # fmt: skip
    text = hours_text(drag.starts_at, drag.ends_at)
    tag = _tag_rect(rect, text, room)
    draw_round(painter, tag, "accent", 4)
    draw_text(painter, tag, text, 11, 600, "on_accent", Qt.AlignmentFlag.AlignHCenter)
    painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(GUTTER, rect.top()), QPointF(rect.left(), rect.top()))


def ghost_bounds(layout: WeekLayout, drag: Drag, room: QRectF) -> QRectF:
    """Everything that ``draw_ghost`` touches."""
    rect = _ghost_rect(layout, drag)
    tag = _tag_rect(rect, hours_text(drag.starts_at, drag.ends_at), room)
    line = QRectF(GUTTER, rect.top(), max(1.0, rect.left() - GUTTER), 2)
    return rect.united(tag).united(line).adjusted(-3, -3, 3, 3)


def _ghost_rect(layout: WeekLayout, drag: Drag) -> QRectF:
    rect = layout.rect_of(drag.day, drag.starts_at, drag.ends_at, _WHOLE)
    assert rect is not None
    return rect


def _tag_rect(rect: QRectF, text: str, room: QRectF) -> QRectF:
    width = text_width(text, 11, 600) + 14
    x = min(max(room.left() + 2, rect.right() - width), room.right() - width - 2)
    y = rect.top() - _TAG - 1 if rect.top() - _TAG - 1 >= room.top() else rect.top() + 2
    return QRectF(x, min(y, room.bottom() - _TAG - 2), width, _TAG)
