"""Planning many meetings at once by a rule."""

from dataclasses import dataclass, replace
from datetime import date

from kisdesk.domain.meetings import MeetingDraft, check_clock, check_meeting_draft
from kisdesk.domain.recurrence import (
    Expansion,
    RuleDraft,
    SkippedDay,
    SkipReason,
    check_rule,
    expand,
    rule_text,
)
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import Activity
from kisdesk.models.changes import recorded_change
from kisdesk.models.meeting import Meeting, MeetingSeries
from kisdesk.services.activities import SUBJECT
from kisdesk.services.meeting_clashes import Clash, clashes_of_days
from kisdesk.services.meeting_rows import list_meetings


@dataclass(frozen=True)
class Preview:
    """What a rule would plan. ``problems`` holds errors and warnings; with an error, no days."""

    days: tuple[date, ...] = ()
    skipped: tuple[SkippedDay, ...] = ()
    clashes: tuple[Clash, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_planned(self) -> bool:
        """Whether nothing but warnings stands against it."""
        return bool(self.days) and all(problem.is_warning for problem in self.problems)


@dataclass(frozen=True)
class PlanResult:
    """The meetings that were planned, and the days of the rule left out with the reason."""

    series_id: int
    created: tuple[int, ...]
    skipped: tuple[SkippedDay, ...]


def preview_meetings(
    rule: RuleDraft,
    activity_id: int | None = None,
    *,
    leader: str = "",
    room: str = "",
) -> Preview:
    """What a rule would plan, before anything is stored; with an activity also the clashes."""
    problems = check_rule(rule)
    if activity_id is not None:
        problems += _check_period(rule, _activity(activity_id), leader)
    if any(not problem.is_warning for problem in problems):
        return Preview(problems=tuple(problems))
    found = expand(rule)
    clashes: list[Clash] = []
    if activity_id is not None:
        found = _without_planned(found, rule, activity_id)
        draft = MeetingDraft(activity_id, None, rule.starts_at, rule.ends_at, leader, room)
        clashes = clashes_of_days(draft, found.days)
        if not found.days:
            problems.append(Problem("starts_on", "all_planned_already"))
    if rule.starts_at is not None and rule.ends_at is not None:
        for day in found.days:
            problems += check_clock(day, rule.starts_at, rule.ends_at)
    return Preview(found.days, found.skipped, tuple(clashes), tuple(problems))


def plan_meetings(
    activity_id: int, rule: RuleDraft, *, leader: str = "", room: str = "", topic: str = ""
) -> PlanResult:
    """Plan the meetings of a rule in one change that undo takes back.

    ``leader`` and ``room`` only where they differ from the activity's. Days with a meeting of the
    activity at the same hour are left out. Raises InvalidDraftError, NotFoundError.
    """
    preview = preview_meetings(rule, activity_id, leader=leader, room=room)
    errors = [problem for problem in preview.problems if not problem.is_warning]
    if errors:
        raise InvalidDraftError(errors)
    assert rule.starts_at is not None
    assert rule.ends_at is not None
    texts = {"leader": leader.strip(), "room": room.strip(), "topic": topic.strip()}
    with recorded_change("meetings_planned", SUBJECT, activity_id) as change:
        series_id = change.insert(
            MeetingSeries,
            activity=activity_id,
            rule=rule_text(rule),
            starts_on=preview.days[0],
            until_on=preview.days[-1],
            starts_at=rule.starts_at,
            minutes=rule.ends_at - rule.starts_at,
        )
        created = tuple(
            change.insert(
                Meeting,
                activity=activity_id,
                series=series_id,
                original_day=day,
                day=day,
                starts_at=rule.starts_at,
                ends_at=rule.ends_at,
                **texts,
            )
            for day in preview.days
        )
    return PlanResult(series_id, created, preview.skipped)


def _check_period(rule: RuleDraft, activity: Activity, leader: str) -> list[Problem]:
    """The first day, and the last one when it is given, lie in the period of the activity."""
    draft = MeetingDraft(activity.id, rule.starts_on, 0, 1, leader)
    period = (activity.starts_on, activity.ends_on)
    problems = [
        replace(problem, field="starts_on")
        for problem in check_meeting_draft(draft, *period, activity.leader)
        if problem.code in {"before_activity", "after_activity", "no_leader"}
    ]
    if activity.ends_on is None or any(not problem.is_warning for problem in problems):
        return problems
    if rule.until is not None:
        last: date | None = rule.until
    elif check_rule(rule):
        last = None
    else:
        last = expand(rule).days[-1]
    if last is not None and last > activity.ends_on:
        field = "until" if rule.until is not None else "count"
        problems.append(Problem(field, "after_activity", {"ends_on": activity.ends_on}))
    return problems


def _without_planned(found: Expansion, rule: RuleDraft, activity_id: int) -> Expansion:
    if not found.days:
        return found
    present = {
        (meeting.day, meeting.starts_at)
        for meeting in list_meetings(found.days[0], found.days[-1], activity_id)
    }
    already = [day for day in found.days if (day, rule.starts_at) in present]
    skipped = [SkippedDay(day, SkipReason.ALREADY_PLANNED) for day in already]
    days = tuple(day for day in found.days if day not in set(already))
    return Expansion(days, tuple(sorted([*found.skipped, *skipped], key=lambda s: s.day)))


def _activity(activity_id: int) -> Activity:
    record = Activity.get_or_none(Activity.id == activity_id)
    if record is None:
        raise NotFoundError(f"activity {activity_id}")
    return record
