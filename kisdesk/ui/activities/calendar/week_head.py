"""The heads of the days above the week: number, weekday, today, and the name of a holiday."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kisdesk.domain.recurrence import holiday_name
from kisdesk.ui.activities.calendar.week_layout import GUTTER
from kisdesk.ui.activities.calendar.words import WEEKDAYS
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_fill, draw_hairline, draw_text, text_width

_HEIGHT = 44


class WeekHead(QWidget):
    """Stands above the grid and has the same columns; nothing to click here."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._days: tuple[date, ...] = ()
        self._grid_width = 0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_days(self, days: tuple[date, ...]) -> None:
        """Show these days."""
        self._days = days
        names = [f"{day.day}.{day.month}: {holiday_name(day)}" for day in days if holiday_name(day)]
        self.setAccessibleDescription(", ".join(names))
        self.update()

    def set_grid_width(self, width: int) -> None:
        """How wide the grid below is, without its scroll bar."""
        self._grid_width = width
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            name = holiday_name(self._days[place]) if place is not None else ""
            QToolTip.showText(event.globalPos(), name, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_fill(painter, QRectF(self.rect()), theme.color("surface"))
        draw_hairline(painter, 0, self.width(), self.height() - 1)
        for place, day in enumerate(self._days):
            self._draw_day(painter, place, day)

    def _draw_day(self, painter: QPainter, place: int, day: date) -> None:
        width = (self._grid_width - GUTTER) / len(self._days)
        left = GUTTER + place * width
        is_today = day == self._today()
        if is_today:
            draw_fill(painter, QRectF(left, 0, width, _HEIGHT - 1), theme.color("tint"))
        tone = "accent" if is_today else "text"
        draw_fill(painter, QRectF(left, 0, 1, _HEIGHT), theme.color("line"))
        x, right = left + 12, left + width - 8
        number = str(day.day)
        taken = text_width(number, 20, 600) + 8
        draw_text(painter, QRectF(x, 0, taken, _HEIGHT - 1), number, 20, 600, tone)
        x += taken
        weekday = WEEKDAYS[day.weekday()]
        if is_today:
            weekday = self.tr("{weekday} today").format(weekday=weekday)
        holiday = holiday_name(day)
        name = QRectF(x, 8, right - x, 16) if holiday else QRectF(x, 2, right - x, _HEIGHT - 3)
        draw_text(painter, name, weekday, 12, 600 if is_today else 400,
                  "accent" if is_today else "text2")  # fmt: skip
        if holiday:
            draw_text(painter, QRectF(x, 23, right - x, 15), holiday, 11, 500, "amber")

    def _place_at(self, point: QPointF) -> int | None:
        width = (self._grid_width - GUTTER) / max(1, len(self._days))
        place = int((point.x() - GUTTER) // width) if width > 0 else -1
        return place if 0 <= place < len(self._days) and point.x() >= GUTTER else None
