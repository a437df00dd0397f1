"""Rules of one meeting: its times on the wall clock, its day and the period of its activity."""

from dataclasses import dataclass
from datetime import date, timedelta

from kisdesk.domain.activity_codes import MeetingState, ServiceCategory
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem

DAY_MINUTES = 24 * 60
_EVENING, _MORNING = 18 * 60, 6 * 60
_CLOCK_CHANGES = (2 * 60, 3 * 60)


@dataclass(frozen=True)
class MeetingDraft:
    """One meeting as typed. Empty ``leader`` and ``room`` mean those of the activity."""

    activity_id: int
    day: date | None = None
    starts_at: int | None = None
    ends_at: int | None = None
    leader: str = ""
    room: str = ""
    topic: str = ""


@dataclass(frozen=True)
class MeetingRow:
    """One meeting with what a calendar shows of it; leader and room are those that hold.

    ``own_leader`` and ``own_room`` are what only this meeting says. ``enrolled`` counts who is
    enrolled that day. ``reintegration`` of the activity's kind is in ``service``.
    """

    id: int
    activity_id: int
    activity: str
    category: str
    service: ServiceCategory | None
    day: date
    starts_at: int
    ends_at: int
    leader: str
    room: str
    topic: str
    state: MeetingState
    cancel_reason: str
    series_id: int | None
    original_day: date | None
    enrolled: int
    capacity: int | None
    own_leader: str = ""
    own_room: str = ""

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.ends_at - self.starts_at

    @property
    def is_moved(self) -> bool:
        """Whether it is on another day than its series gave it."""
        return self.original_day is not None and self.original_day != self.day


def check_times(starts_at: int | None, ends_at: int | None) -> list[Problem]:
    """Whether two minutes of a day make a meeting."""
    problems = [
        Problem(field, "required")
        for field, value in (("starts_at", starts_at), ("ends_at", ends_at))
        if value is None
    ]
    if starts_at is None or ends_at is None:
        return problems
    if not 0 <= starts_at < DAY_MINUTES:
        return [Problem("starts_at", "no_time_of_day")]
    looks_like_night = ends_at <= _MORNING and starts_at >= _EVENING and ends_at <= starts_at
    if ends_at > DAY_MINUTES or looks_like_night:
        return [Problem("ends_at", "across_midnight")]
    if ends_at <= starts_at:
        return [Problem("ends_at", "meeting_ends_before_start")]
    return []


def clock_change(day: date) -> str:
    """``"forward"`` or ``"back"`` when the clocks change in the night to that day, else empty.

    Last Sunday of March and of October (directive 2000/84/EC).
    """
    is_last_sunday = day.weekday() == 6 and (day + timedelta(days=7)).month != day.month
    return {3: "forward", 10: "back"}.get(day.month, "") if is_last_sunday else ""


def check_clock(day: date, starts_at: int, ends_at: int) -> list[Problem]:
    """A warning when the hour that is left out or comes twice touches the meeting."""
    change = clock_change(day)
    touched = starts_at < _CLOCK_CHANGES[1] and ends_at > _CLOCK_CHANGES[0]
    if not change or not touched:
        return []
    return [Problem("starts_at", f"clock_goes_{change}", {"day": day}, is_warning=True)]


def check_meeting_draft(
    draft: MeetingDraft, starts_on: date | None, ends_on: date | None, leader: str
) -> list[Problem]:
    """Everything wrong with one meeting of an activity with that period and leader."""
    problems = check_texts(draft, set())
    problems += check_times(draft.starts_at, draft.ends_at)
    if draft.day is None:
        return [*problems, Problem("day", "required")]
    if starts_on is not None and draft.day < starts_on:
        problems.append(Problem("day", "before_activity", {"starts_on": starts_on}))
    if ends_on is not None and draft.day > ends_on:
        problems.append(Problem("day", "after_activity", {"ends_on": ends_on}))
    if problems:
        return problems
    assert draft.starts_at is not None
    assert draft.ends_at is not None
    problems += check_clock(draft.day, draft.starts_at, draft.ends_at)
    if not draft.leader.strip() and not leader.strip():
        problems.append(Problem("leader", "no_leader", is_warning=True))
    return problems
