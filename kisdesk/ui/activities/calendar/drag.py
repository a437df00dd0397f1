"""What is being dragged in the week: a meeting, its lower edge, or an empty stretch of a day."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QPointF

from kisdesk.domain.meetings import MeetingRow
from kisdesk.ui.activities.calendar.week_layout import SNAP, WeekLayout, quarter_of, snapped


class Grip(Enum):
    """What the hand holds."""

    BODY = "body"
    EDGE = "edge"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Drag:
    """Where it would be dropped now. ``meeting`` is None while an empty stretch is drawn."""

    grip: Grip
    meeting: MeetingRow | None
    start: QPointF
    day: date
    starts_at: int
    ends_at: int
    by_key: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether dropping it would change anything."""
        meeting = self.meeting
        if meeting is None:
            return True
        before = (meeting.day, meeting.starts_at, meeting.ends_at)
        return (self.day, self.starts_at, self.ends_at) != before

    def at(self, layout: WeekLayout, point: QPointF) -> "Drag":
        """The same with the pointer at another place; hours snap to quarters."""
        if self.grip is Grip.NOTHING:
            return self._stretched(layout, point)
        meeting = self.meeting
        assert meeting is not None
        minutes = (point.y() - self.start.y()) / layout.hour_height * 60
        if self.grip is Grip.EDGE:
            ends_at = max(snapped(meeting.ends_at + minutes), meeting.starts_at + SNAP)
            return replace(self, ends_at=ends_at)
        starts_at = max(0, snapped(meeting.starts_at + minutes))
        if abs(minutes) < SNAP / 2:
            starts_at = meeting.starts_at
        by_days = layout.place_at(point.x()) - layout.place_at(self.start.x())
        days = layout.days
        home = days.index(meeting.day) if meeting.day in days else 0
        day = days[min(max(0, home + by_days), len(days) - 1)]
        return replace(self, day=day, starts_at=starts_at, ends_at=starts_at + meeting.minutes)

    def stepped(self, by_days: int, by_minutes: int, *, edge: bool) -> "Drag":
        """The same moved by keys; *edge* changes the length only."""
        if edge:
            return replace(self, ends_at=max(self.ends_at + by_minutes, self.starts_at + SNAP))
        length = self.ends_at - self.starts_at
        starts_at = max(0, self.starts_at + by_minutes)
        day = self.day + timedelta(days=by_days)
        return replace(self, day=day, starts_at=starts_at, ends_at=starts_at + length)

    def _stretched(self, layout: WeekLayout, point: QPointF) -> "Drag":
        first = quarter_of(layout.minute_at(self.start.y()))
        now = quarter_of(layout.minute_at(point.y()))
        return replace(self, starts_at=min(first, now), ends_at=max(first, now) + SNAP)


def held(grip: Grip, meeting: MeetingRow, start: QPointF, *, by_key: bool = False) -> Drag:
    """A meeting taken up at a point."""
    hours = (meeting.day, meeting.starts_at, meeting.ends_at)
    return Drag(grip, meeting, start, *hours, by_key=by_key)


def stretch(layout: WeekLayout, start: QPointF) -> Drag:
    """An empty stretch begun at a point."""
    first = quarter_of(layout.minute_at(start.y()))
    day = layout.days[layout.place_at(start.x())]
    return Drag(Grip.NOTHING, None, start, day, first, first + SNAP)
