"""A week as columns of hours: which days and hours are shown, and what stands beside what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from kisdesk.domain.meetings import MeetingRow

LEAST_MINUTES = 25
"""A shorter meeting takes the room of one that long, so that its name can be read."""
_FIRST_HOUR, _LAST_HOUR = 7, 17


@dataclass(frozen=True)
class Lane:
    """Which of how many strips beside one another a meeting has in its day."""

    place: int = 0
    count: int = 1


def lanes(meetings: Sequence[MeetingRow]) -> dict[int, Lane]:
    """The lane of every meeting by id; those of one day at the same time stand side by side."""
    by_day: dict[date, list[MeetingRow]] = {}
    for meeting in meetings:
        by_day.setdefault(meeting.day, []).append(meeting)
    found: dict[int, Lane] = {}
    for day in by_day.values():
        found |= _lanes_of_day(day)
    return found


def _lanes_of_day(meetings: Sequence[MeetingRow]) -> dict[int, Lane]:
    found: dict[int, Lane] = {}
    cluster: list[tuple[int, int]] = []
    ends: list[int] = []

    def close() -> None:
        found.update({meeting_id: Lane(lane, len(ends)) for meeting_id, lane in cluster})
        cluster.clear()
        ends.clear()

    for meeting in sorted(meetings, key=lambda m: (m.starts_at, -m.ends_at, m.id)):
        if ends and meeting.starts_at >= max(ends):
            close()
        end = max(meeting.ends_at, meeting.starts_at + LEAST_MINUTES)
        lane = next((i for i, last in enumerate(ends) if last <= meeting.starts_at), len(ends))
        ends[lane : lane + 1] = [end]
        cluster.append((meeting.id, lane))
    close()
    return found


def shown_hours(meetings: Sequence[MeetingRow], *, whole_day: bool = False) -> tuple[int, int]:
    """The first hour and the one at which the week ends: at least from 7 to 17."""
    if whole_day:
        return 0, 24
    first = min((m.starts_at // 60 for m in meetings), default=_FIRST_HOUR)
    last = max((ceil(m.ends_at / 60) for m in meetings), default=_LAST_HOUR)
    return min(first, _FIRST_HOUR), max(last, _LAST_HOUR)


def shown_days(
    monday: date, meetings: Sequence[MeetingRow], *, weekend: bool = False
) -> tuple[date, ...]:
    """Monday to Friday, and the weekend on wish or as far as something takes place then."""
    last = max((m.day.weekday() for m in meetings), default=4)
    count = 7 if weekend else max(5, last + 1)
    return tuple(monday + timedelta(days=place) for place in range(count))
