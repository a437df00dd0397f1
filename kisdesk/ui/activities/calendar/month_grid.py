"""The month as a drawing: in the field of each day what fits of its meetings, and the rest."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.recurrence import holiday_name
from kisdesk.ui.activities.calendar.words import WEEKDAYS, is_cancelled, spoken
from kisdesk.ui.dates import format_day_heading
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.paint import (
    draw_fill,
    draw_hairline,
    draw_ring,
    draw_round,
    draw_text,
    metrics,
    text_width,
)
from kisdesk.ui.widgets.time_edit import format_minute

HEAD = 28
"""Pixels of the weekdays above the days."""
_DAY_LINE = 24
_LINE = 17
_LEAST_ROW = _DAY_LINE + 2 * _LINE + 4
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_KEYS_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class MonthGrid(QWidget):
    """Arrow keys walk from day to day, Enter or a click opens the week of the day."""

    day_opened = Signal(object)
    day_selected = Signal(object)
    menu_wanted = Signal(object, object)
    """Day and global position."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._first = today().replace(day=1)
        self._day = today()
        self._by_day: dict[date, list[MeetingRow]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Month"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def days(self) -> tuple[date, ...]:
        """All days shown, whole weeks from Monday."""
        start = self._first - timedelta(days=self._first.weekday())
        following = (self._first + timedelta(days=31)).replace(day=1)
        weeks = -(-(following - start).days // 7)
        return tuple(start + timedelta(days=place) for place in range(weeks * 7))

    @property
    def selected_day(self) -> date:
        """The day with the ring."""
        return self._day

    def set_month(self, day: date) -> None:
        """Show the month of a day, which becomes the selected one; its meetings come after."""
        self._first, self._day = day.replace(day=1), day
        self.setMinimumHeight(HEAD + len(self.days) // 7 * _LEAST_ROW)

    def set_meetings(self, meetings: Sequence[MeetingRow]) -> None:
        """Show what takes place on the days shown, sorted by day and hour."""
        self._by_day = {}
        for meeting in meetings:
            self._by_day.setdefault(meeting.day, []).append(meeting)
        self._describe()
        self.update()

    def rect_of(self, day: date) -> QRectF:
        """The field of a day."""
        row, column = divmod(self.days.index(day), 7)
        height = (self.height() - HEAD) / (len(self.days) // 7)
        width = self.width() / 7
        return QRectF(column * width, HEAD + row * height, width, height)

    def lines_of(self, day: date) -> tuple[list[MeetingRow], int]:
        """The meetings named in the field of a day, and how many more there are."""
        found = self._by_day.get(day, [])
        room = max(0, int((self.rect_of(day).height() - _DAY_LINE - 3) // _LINE))
        if len(found) <= room:
            return found, 0
        shown = max(0, room - 1)
        return found[:shown], len(found) - shown

    def sizeHint(self) -> QSize:
        return QSize(700, 420)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_fill(painter, QRectF(self.rect()), theme.color("surface"))
        for day in self.days:
            self._draw_day(painter, day)
        top = max(0, -self.y())
        draw_fill(painter, QRectF(0, top, self.width(), HEAD), theme.color("surface"))
        draw_hairline(painter, 0, self.width(), top + HEAD - 1)
        width = self.width() / 7
        for column, name in enumerate(WEEKDAYS):
            head = QRectF(column * width + 10, top, width - 12, HEAD - 1)
            draw_text(painter, head, name, 12, 500, "text2")

    def moveEvent(self, event: QMoveEvent) -> None:
        """The names of the weekdays stay in sight while the month is scrolled."""
        super().moveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is None:
            return
        self._select(day)
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_wanted.emit(day, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and day is not None and day == self._day:
            self.day_opened.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._select(self._day + timedelta(days=_STEPS[key]))
        elif key in _KEYS_OPEN:
            self.day_opened.emit(self._day)
        elif key == Qt.Key.Key_Menu:
            place = self.mapToGlobal(self.rect_of(self._day).center().toPoint())
            self.menu_wanted.emit(self._day, place)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words_of(day) if day else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _select(self, day: date) -> None:
        if day == self._day:
            return
        self._day = day
        self._describe()
        self.update()
        self.day_selected.emit(day)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._words_of(self._day).replace("\n", "; "))

    def _words_of(self, day: date) -> str:
        head = ", ".join(part for part in (format_day_heading(day), holiday_name(day)) if part)
        return "\n".join([head, *(spoken(m) for m in self._by_day.get(day, []))])

    def _day_at(self, point: QPointF) -> date | None:
        return next((day for day in self.days if self.rect_of(day).contains(point)), None)

    def _draw_day(self, painter: QPainter, day: date) -> None:
        rect = self.rect_of(day)
        inside = day.month == self._first.month
        is_today = day == self._today()
        holiday = holiday_name(day)
        if is_today:
            draw_fill(painter, rect, theme.color("tint"))
        elif holiday or day.weekday() > 4 or not inside:
            draw_fill(painter, rect, theme.color("window"))
        draw_hairline(painter, rect.left(), rect.right(), round(rect.top()))
        draw_fill(painter, QRectF(round(rect.left()), rect.top(), 1, rect.height()),
                  theme.color("line"))  # fmt: skip
        number = QRectF(rect.x() + 10, rect.y() + 4, 24, 18)
        tone = "accent" if is_today else "text" if inside else "text3"
        draw_text(painter, number, str(day.day), 13, 600, tone)
        if holiday:
            place = QRectF(rect.x() + 34, rect.y() + 4, rect.width() - 42, 18)
            draw_text(painter, place, holiday, 11, 500, "amber")
        shown, more = self.lines_of(day)
        y = rect.y() + _DAY_LINE
        for meeting in shown:
            self._draw_line(painter, QRectF(rect.x() + 8, y, rect.width() - 12, _LINE), meeting)
            y += _LINE
        if more:
            place = QRectF(rect.x() + 10, y, rect.width() - 14, _LINE)
            draw_text(painter, place, f"+{more}", 11, 600, "text2")
        if day == self._day and self.hasFocus():
            draw_ring(painter, rect.adjusted(2, 2, -1, -1), "accent", 4)

    def _draw_line(self, painter: QPainter, rect: QRectF, meeting: MeetingRow) -> None:
        off = is_cancelled(meeting)
        draw_round(painter, QRectF(rect.x(), rect.y() + 3, 3, rect.height() - 5),
                   "control" if off else meeting.category, 1)  # fmt: skip
        hour = format_minute(meeting.starts_at)
        taken = text_width(hour, 11) + 6
        draw_text(painter, rect.adjusted(8, 0, 0, 0), hour, 11, 400, "text3" if off else "text2")
        name = rect.adjusted(8 + taken, 0, 0, 0)
        if not off:
            draw_text(painter, name, meeting.activity, 11, 500)
            return
        crossed = font(11, 400)
        crossed.setStrikeOut(True)
        painter.setFont(crossed)
        painter.setPen(theme.color("text3"))
        shown = metrics(11).elidedText(meeting.activity, Qt.TextElideMode.ElideRight, name.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(name, int(flags), shown)
