"""Meetings of activities: one by one, or one and all that follow it in its series.

Days and times are those of the wall clock, times in minutes from midnight. Warnings (clashes,
holidays, the night of the clock change) never refuse a save: ask ``check_meeting`` for them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingDraft, MeetingRow, check_meeting_draft
from kisdesk.domain.recurrence import (
    SkippedDay,
    SkipReason,
    holiday_name,
    moved_rule,
    rule_of_text,
    rule_text,
)
from kisdesk.domain.texts import check_text
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import Activity
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.models.meeting import Meeting, MeetingSeries
from kisdesk.services.activities import SUBJECT
from kisdesk.services.meeting_clashes import Clash, clash_problems, clashes_of
from kisdesk.services.meeting_rows import (
    get_meeting,
    list_meetings,
    meetings_of,
    recorded_among,
)
from kisdesk.services.meeting_series import (
    PlanResult,
    Preview,
    plan_meetings,
    preview_meetings,
)

__all__ = [
    "Clash",
    "MoveResult",
    "PlanResult",
    "Preview",
    "cancel_meeting",
    "check_meeting",
    "clashes_of",
    "delete_meeting",
    "draft_of",
    "get_meeting",
    "list_meetings",
    "meetings_of",
    "move_meeting",
    "plan_meetings",
    "preview_meetings",
    "restore_meeting",
    "save_meeting",
]


@dataclass(frozen=True)
class MoveResult:
    """The meetings that moved; ``on_holiday`` are those of them that fall on a holiday now."""

    moved: tuple[int, ...]
    on_holiday: tuple[SkippedDay, ...] = ()


def draft_of(meeting: MeetingRow) -> MeetingDraft:
    """What a form shows of a meeting that is changed."""
    return MeetingDraft(
        activity_id=meeting.activity_id,
        day=meeting.day,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        leader=meeting.own_leader,
        room=meeting.own_room,
        topic=meeting.topic,
    )


def check_meeting(
    draft: MeetingDraft, meeting_id: int | None = None, *, with_clashes: bool = True
) -> list[Problem]:
    """Everything wrong with a meeting as typed, and every warning: holiday, clock, clashes."""
    activity = _activity(draft.activity_id)
    problems = check_meeting_draft(draft, activity.starts_on, activity.ends_on, activity.leader)
    if meeting_id is not None:
        problems += _check_recorded(draft, meeting_id)
    if any(not problem.is_warning for problem in problems):
        return problems
    if draft.day is not None and (name := holiday_name(draft.day)):
        problems.append(Problem("day", "on_holiday", {"name": name}, is_warning=True))
    if with_clashes:
        problems += clash_problems(clashes_of(draft, ignore_ids=_ids(meeting_id)))
    return problems


def save_meeting(draft: MeetingDraft, meeting_id: int | None = None) -> int:
    """Store a single new meeting, or change one; returns its id.

    Raises InvalidDraftError for what is no mere warning; NotFoundError.
    """
    _refuse(check_meeting(draft, meeting_id, with_clashes=False))
    values = {
        "day": draft.day,
        "starts_at": draft.starts_at,
        "ends_at": draft.ends_at,
        "leader": draft.leader.strip(),
        "room": draft.room.strip(),
        "topic": draft.topic.strip(),
    }
    if meeting_id is None:
        with recorded_change("meeting_added", SUBJECT, draft.activity_id) as change:
            return change.insert(Meeting, activity=draft.activity_id, **values)
    with recorded_change("meeting_updated", SUBJECT, draft.activity_id) as change:
        change.update(Meeting, meeting_id, **values)
    return meeting_id


def move_meeting(
    meeting_id: int, day: date, starts_at: int, ends_at: int, following: bool = False
) -> MoveResult:
    """Move a meeting to a day and hours; with *following*, all later planned ones of its series.

    Those that follow move by as many days and get the same hours; the series splits there. Held
    and cancelled ones stay. Raises InvalidDraftError (``meeting_recorded`` for a meeting with
    attendance that would change its day), NotFoundError.
    """
    meeting = get_meeting(meeting_id)
    by_days = (day - meeting.day).days
    others = _following(meeting) if following else []
    wanted = [meeting, *others]
    activity = _activity(meeting.activity_id)
    period = (activity.starts_on, activity.ends_on)
    problems: list[Problem] = []
    for one in wanted:
        new_day = _shifted(one.day, by_days)
        moved = replace(draft_of(one), day=new_day, starts_at=starts_at, ends_at=ends_at)
        problems = check_meeting_draft(moved, *period, activity.leader)
        if one is meeting:
            problems += _check_recorded(moved, meeting_id)
        if any(not problem.is_warning for problem in problems):
            break
    _refuse(problems)
    with recorded_change("meeting_moved", SUBJECT, meeting.activity_id) as change:
        series_id = _split(change, meeting, by_days, starts_at, ends_at) if following else None
        for one in wanted:
            new_day = _shifted(one.day, by_days)
            values: dict[str, object] = {"day": new_day, "starts_at": starts_at, "ends_at": ends_at}
            if series_id is not None:
                values |= {"series": series_id, "original_day": new_day}
            change.update(Meeting, one.id, **values)
    days = [_shifted(one.day, by_days) for one in wanted]
    names = [(new_day, holiday_name(new_day)) for new_day in days]
    on_holiday = tuple(SkippedDay(d, SkipReason.HOLIDAY, name) for d, name in names if name)
    return MoveResult(tuple(one.id for one in wanted), on_holiday)


def cancel_meeting(meeting_id: int, reason: str, following: bool = False) -> tuple[int, ...]:
    """Call off a meeting, with *following* also all later planned ones of its series.

    Returns the ids of those cancelled. Raises InvalidDraftError: ``cancel_reason_missing``,
    ``meeting_recorded``; NotFoundError.
    """
    meeting = get_meeting(meeting_id)
    problems = check_text(reason, "reason")
    if not reason.strip():
        problems.append(Problem("reason", "cancel_reason_missing"))
    if recorded_among([meeting_id]):
        problems.append(Problem("reason", "meeting_recorded", {"day": meeting.day}))
    _refuse(problems)
    ids = (meeting_id, *(one.id for one in _following(meeting))) if following else (meeting_id,)
    with recorded_change("meeting_cancelled", SUBJECT, meeting.activity_id) as change:
        for one in ids:
            state = MeetingState.CANCELLED.value
            change.update(Meeting, one, state=state, cancel_reason=reason.strip())
    return ids


def restore_meeting(meeting_id: int) -> None:
    """Plan a cancelled meeting again. Raises NotFoundError."""
    meeting = get_meeting(meeting_id)
    if meeting.state is not MeetingState.CANCELLED:
        return
    with recorded_change("meeting_restored", SUBJECT, meeting.activity_id) as change:
        change.update(Meeting, meeting_id, state=MeetingState.PLANNED.value, cancel_reason="")


def delete_meeting(meeting_id: int, following: bool = False) -> tuple[int, ...]:
    """Remove a meeting planned by mistake, with *following* also later ones of its series.

    Returns the ids of those removed; undo brings them back. Raises InvalidDraftError
    (``meeting_recorded``) when it was held or has attendance; NotFoundError.
    """
    meeting = get_meeting(meeting_id)
    if recorded_among([meeting_id]):
        raise InvalidDraftError([Problem("day", "meeting_recorded", {"day": meeting.day})])
    ids = (meeting_id, *(one.id for one in _following(meeting))) if following else (meeting_id,)
    with recorded_change("meeting_deleted", SUBJECT, meeting.activity_id) as change:
        for one in ids:
            change.delete(Meeting, one)
    return ids


def _refuse(problems: Iterable[Problem]) -> None:
    if errors := [problem for problem in problems if not problem.is_warning]:
        raise InvalidDraftError(errors)


def _check_recorded(draft: MeetingDraft, meeting_id: int) -> list[Problem]:
    """A meeting with attendance keeps its day: who was enrolled depends on it."""
    meeting = get_meeting(meeting_id)
    if draft.day == meeting.day or not recorded_among([meeting_id]):
        return []
    return [Problem("day", "meeting_recorded", {"day": meeting.day})]


def _following(meeting: MeetingRow) -> list[MeetingRow]:
    """The later planned meetings of the series of which nothing is recorded."""
    if meeting.series_id is None:
        return []
    place = (meeting.original_day or meeting.day, meeting.id)
    later = [
        one
        for one in meetings_of(meeting.activity_id)
        if one.series_id == meeting.series_id
        and one.state is MeetingState.PLANNED
        and (one.original_day or one.day, one.id) > place
    ]
    recorded = recorded_among([one.id for one in later])
    return [one for one in later if one.id not in recorded]


def _split(
    change: RecordedChange, meeting: MeetingRow, by_days: int, starts_at: int, ends_at: int
) -> int | None:
    """A series of its own for a meeting and those after it; None for a single meeting."""
    if meeting.series_id is None:
        return None
    series = MeetingSeries.get_by_id(meeting.series_id)
    first = meeting.original_day or meeting.day
    new_first = _shifted(meeting.day, by_days)
    rule = moved_rule(rule_of_text(series.rule), (new_first - first).days, new_first)
    new_id = change.insert(
        MeetingSeries,
        activity=meeting.activity_id,
        rule=rule_text(rule),
        starts_on=new_first,
        until_on=max(new_first, _shifted(series.until_on, (new_first - first).days)),
        starts_at=starts_at,
        minutes=ends_at - starts_at,
    )
    change.update(
        MeetingSeries, series.id, until_on=max(series.starts_on, first - timedelta(days=1))
    )
    return new_id


def _shifted(day: date, by_days: int) -> date:
    try:
        return day + timedelta(days=by_days)
    except OverflowError:
        raise InvalidDraftError([Problem("day", "required")]) from None


def _activity(activity_id: int) -> Activity:
    record = Activity.get_or_none(Activity.id == activity_id)
    if record is None:
        raise NotFoundError(f"activity {activity_id}")
    return record


def _ids(meeting_id: int | None) -> frozenset[int]:
    return frozenset() if meeting_id is None else frozenset({meeting_id})
