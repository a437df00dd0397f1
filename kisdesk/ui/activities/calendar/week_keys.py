"""Walking through the meetings of a week with the arrow keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from kisdesk.domain.meetings import MeetingRow

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def step_of(key: Qt.Key) -> tuple[int, int] | None:
    """Days and rows that an arrow key means."""
    return _STEPS.get(key)


def next_meeting(
    meetings: Sequence[MeetingRow],
    current: MeetingRow | None,
    step: tuple[int, int],
    today: date,
) -> MeetingRow | None:
    """The meeting an arrow leads to; the first one of today, or of the week, at the beginning.

    Up and down go on in the order of days and hours, left and right to the meeting of the nearest
    other day that is closest in time.
    """
    ordered = sorted(meetings, key=lambda m: (m.day, m.starts_at, m.ends_at, m.id))
    if not ordered:
        return None
    if current is None:
        return next((m for m in ordered if m.day >= today), ordered[0])
    by_days, rows = step
    if rows:
        place = next(i for i, m in enumerate(ordered) if m.id == current.id) + rows
        return ordered[place] if 0 <= place < len(ordered) else current
    others = [m for m in ordered if (m.day - current.day).days * by_days > 0]
    if not others:
        return current
    day = min((m.day for m in others), key=lambda d: abs((d - current.day).days))
    there = [m for m in others if m.day == day]
    return min(there, key=lambda m: (abs(m.starts_at - current.starts_at), m.id))
