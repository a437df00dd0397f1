"""Where in a week a meeting is drawn, and which day and minute a point means. No painting here."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF

from kisdesk.domain.meetings import DAY_MINUTES
from kisdesk.domain.week import LEAST_MINUTES, Lane

GUTTER = 60
TOP, BOTTOM = 10, 8
LEAST_HOUR = 46
"""An hour is never less high than that; the week scrolls instead."""
SNAP = 15


@dataclass(frozen=True)
class WeekLayout:
    """The grid of one week in a widget of a size in logical pixels."""

    days: tuple[date, ...]
    first_hour: int
    last_hour: int
    width: float
    height: float

    @property
    def hour_height(self) -> float:
        """Pixels of an hour."""
        return (self.height - TOP - BOTTOM) / (self.last_hour - self.first_hour)

    @property
    def day_width(self) -> float:
        """Pixels of a day."""
        return (self.width - GUTTER) / max(1, len(self.days))

    def left_of(self, place: int) -> float:
        """The left edge of a day."""
        return GUTTER + place * self.day_width

    def y_of(self, minute: int) -> float:
        """The height at which a minute of the day lies."""
        return TOP + (minute / 60 - self.first_hour) * self.hour_height

    def minute_at(self, y: float) -> float:
        """The minute of the day at a height; above and below the hours shown it goes on."""
        return ((y - TOP) / self.hour_height + self.first_hour) * 60

    def place_at(self, x: float) -> int:
        """The day at a distance from the left, the first or the last beyond the edges."""
        return min(max(0, int((x - GUTTER) // self.day_width)), len(self.days) - 1)

    def rect_of(self, day: date, starts_at: int, ends_at: int, lane: Lane) -> QRectF | None:
        """Where a block is drawn; None on a day that is not shown."""
        if day not in self.days:
            return None
        left = self.left_of(self.days.index(day)) + 3
        width = (self.day_width - 7) / lane.count
        top = self.y_of(starts_at) + 1
        least = self.hour_height * LEAST_MINUTES / 60 - 2
        height = max(self.y_of(ends_at) - top - 1, least)
        return QRectF(left + lane.place * width, top, width - 2, height)


def snapped(minute: float) -> int:
    """The nearest quarter of an hour."""
    return round(minute / SNAP) * SNAP


def quarter_of(minute: float) -> int:
    """The quarter of an hour a minute lies in, within the day."""
    return min(max(0, int(minute // SNAP) * SNAP), DAY_MINUTES - SNAP)
