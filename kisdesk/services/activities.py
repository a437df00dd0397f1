"""Activities of the club and who is enrolled in them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Final

from kisdesk.domain.activity_codes import ActivityForm, ServiceCategory
from kisdesk.domain.activity_kinds import DEFAULT_FORMS, DEFAULT_KINDS, category_of
from kisdesk.domain.codes import ActivityCategory, ParticipantState
from kisdesk.domain.dates import day_of
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.rows import ActivityRow, EnrolmentRow
from kisdesk.domain.text_keys import sort_key
from kisdesk.domain.texts import check_texts
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import Activity, ActivityKind, Enrolment, WaitingEntry
from kisdesk.models.changes import recorded_change
from kisdesk.models.meeting import Meeting
from kisdesk.models.participant import Participant
from kisdesk.services.meeting_rows import planned_outside, recorded_days
from kisdesk.storage.peewee_database import database

SUBJECT: Final = "activity"


def list_activities(today: date, include_ended: bool = False) -> list[ActivityRow]:
    """Activities by name in Polish order; ``enrolled`` counts who is enrolled today.

    Ended ones, closed or past their last day, only on request.
    """
    day = today.isoformat()
    rows = database.rows(
        "SELECT a.id, a.name, a.category, a.leader, a.room, a.timetable, a.starts_on, a.ends_on,"
        " a.capacity, (SELECT COUNT(*) FROM enrolment e WHERE e.activity_id = a.id"
        " AND e.since_on <= ? AND (e.until_on IS NULL OR e.until_on >= ?)),"
        " a.is_active AND (a.ends_on IS NULL OR a.ends_on >= ?), coalesce(k.name, ''), a.form,"
        " a.programme, (SELECT COUNT(*) FROM waiting_entry w WHERE w.activity_id = a.id)"
        " FROM activity a LEFT JOIN activity_kind k ON k.id = a.kind_id",
        (day, day, day),
    )
    activities = [
        ActivityRow(
            id=activity_id,
            name=name,
            category=category,
            leader=leader,
            room=room,
            timetable=timetable,
            starts_on=day_of(starts_on),
            ends_on=day_of(ends_on),
            capacity=capacity,
            enrolled=enrolled,
            is_active=bool(runs),
            kind=kind,
            form=ActivityForm(form),
            programme=programme,
            waiting=waiting,
        )
        for (
            activity_id,
            name,
            category,
            leader,
            room,
            timetable,
            starts_on,
            ends_on,
            capacity,
            enrolled,
            runs,
            kind,
            form,
            programme,
            waiting,
        ) in rows
        if runs or include_ended
    ]
    return sorted(activities, key=lambda a: (sort_key(a.name), a.id))


def get_activity(activity_id: int) -> ActivityDraft:
    """What the activity says. Raises NotFoundError."""
    record = _record(activity_id)
    return ActivityDraft(
        name=record.name,
        category=ActivityCategory(record.category),
        leader=record.leader,
        room=record.room,
        timetable=record.timetable,
        starts_on=record.starts_on,
        ends_on=record.ends_on,
        capacity=record.capacity,
        kind_id=record.kind_id,
        form=ActivityForm(record.form),
        programme=record.programme,
    )


def check_activity(draft: ActivityDraft, activity_id: int | None = None) -> list[Problem]:
    """Everything wrong with an activity as typed, or as an existing one is changed.

    An error is a period that leaves out a meeting with attendance; a warning counts the planned
    meetings that saving would take out of the calendar.
    """
    problems = check_texts(draft, {"timetable", "programme"})
    if not draft.name.strip():
        problems.append(Problem("name", "required"))
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        problems.append(Problem("ends_on", "ends_before_start"))
    if draft.capacity is not None and draft.capacity < 1:
        problems.append(Problem("capacity", "capacity_not_positive"))
    if activity_id is not None and not problems:
        problems += _check_period(activity_id, draft.starts_on, draft.ends_on)
    return problems


def _check_period(activity_id: int, starts_on: date | None, ends_on: date | None) -> list[Problem]:
    recorded = recorded_days(activity_id)
    if recorded is not None:
        first, last = recorded
        if starts_on is not None and starts_on > first:
            return [Problem("starts_on", "attendance_before_start", {"day": first})]
        if ends_on is not None and ends_on < last:
            return [Problem("ends_on", "attendance_after_end", {"day": last})]
    if outside := len(planned_outside(activity_id, starts_on, ends_on)):
        return [Problem("ends_on", "meetings_left_out", {"count": outside}, is_warning=True)]
    return []


def save_activity(draft: ActivityDraft, activity_id: int | None = None) -> int:
    """Store a new activity, or change one; returns its id.

    Planned meetings outside the period are removed with it. Raises InvalidDraftError,
    NotFoundError.
    """
    if activity_id is not None:
        _record(activity_id)
    errors = [problem for problem in check_activity(draft, activity_id) if not problem.is_warning]
    if errors:
        raise InvalidDraftError(errors)
    values = {**asdict(draft), "name": draft.name.strip(), **_kind_values(draft)}
    if activity_id is None:
        with recorded_change("activity_added", SUBJECT) as change:
            change.subject_id = change.insert(Activity, **values)
            return change.subject_id
    with recorded_change("activity_updated", SUBJECT, activity_id) as change:
        change.update(Activity, activity_id, **values)
        for meeting_id in planned_outside(activity_id, draft.starts_on, draft.ends_on):
            change.delete(Meeting, meeting_id)
    return activity_id


def _kind_values(draft: ActivityDraft) -> dict[str, object]:
    """Kind, form and category as they are kept. Raises NotFoundError."""
    if draft.kind_id is None:
        key = DEFAULT_KINDS[draft.category]
        kind = ActivityKind.get_or_none(ActivityKind.key == key)
        form = draft.form
        if form is ActivityForm.CLASS:
            form = DEFAULT_FORMS.get(draft.category, form)
        kind_id = None if kind is None else kind.id
        return {"kind_id": kind_id, "form": form.value, "category": draft.category.value}
    kind = ActivityKind.get_or_none(ActivityKind.id == draft.kind_id)
    if kind is None:
        raise NotFoundError(f"activity_kind {draft.kind_id}")
    category = category_of(ServiceCategory(kind.service), draft.form)
    return {"form": draft.form.value, "category": category.value}


def close_activity(activity_id: int, ended_on: date) -> None:
    """End an activity; whoever is enrolled was enrolled to that day.

    Later planned meetings and the waiting list go with it. Raises InvalidDraftError: also
    ``attendance_after_end`` (``day``) when a later meeting has attendance.
    """
    with recorded_change("activity_closed", SUBJECT, activity_id) as change:
        record = _record(activity_id)
        if record.starts_on is not None and ended_on < record.starts_on:
            raise InvalidDraftError([Problem("ends_on", "ends_before_start")])
        problems = _check_period(activity_id, record.starts_on, ended_on)
        if any(not problem.is_warning for problem in problems):
            raise InvalidDraftError(problems)
        change.update(Activity, activity_id, is_active=False, ends_on=ended_on)
        for meeting_id in planned_outside(activity_id, None, ended_on):
            change.delete(Meeting, meeting_id)
        for entry in WaitingEntry.select().where(WaitingEntry.activity == activity_id):
            change.delete(WaitingEntry, entry.id)
        open_ended = Enrolment.select().where(
            (Enrolment.activity == activity_id)
            & (Enrolment.until_on.is_null() | (Enrolment.until_on > ended_on))
        )
        for enrolment in list(open_ended):
            if enrolment.since_on > ended_on:
                change.delete(Enrolment, enrolment.id)
            else:
                change.update(Enrolment, enrolment.id, until_on=ended_on)


def enrol(activity_id: int, participant_id: int, since_on: date) -> int:
    """Enrol a person from a day on; returns the enrolment's id. Raises as ``enrol_people``."""
    return enrol_people(activity_id, [participant_id], since_on)[0]


def enrol_people(
    activity_id: int,
    participant_ids: Sequence[int],
    since_on: date,
    accepted: Mapping[str, str] = MappingProxyType({}),
) -> list[int]:
    """Enrol several people at once, all of them or nobody; returns the ids of the enrolments.

    ``accepted`` keeps in the history why a warning was accepted: ``no_contract`` (art. 18(4)).
    Raises NotFoundError, or InvalidDraftError: ``already_enrolled`` (``name``),
    ``activity_ended``, and ``activity_full`` (``capacity``, ``free``), where the capacity is
    counted on that day. Who waited for a place leaves the waiting list.
    """
    with recorded_change("enrolled", SUBJECT, activity_id) as change:
        activity = _record(activity_id)
        people = [_participant(participant_id) for participant_id in participant_ids]
        there = people_from(activity_id, since_on)
        problems = [
            Problem("participant_id", "already_enrolled", {"name": _name(person)})
            for person in people
            if person.id in there
        ]
        if not activity.is_active or (activity.ends_on and since_on > activity.ends_on):
            problems.append(Problem("since_on", "activity_ended"))
        if activity.capacity is not None and len(there) + len(people) > activity.capacity:
            free = max(0, activity.capacity - len(there))
            values = {"capacity": activity.capacity, "free": free}
            problems.append(Problem("participant_id", "activity_full", values))
        if problems:
            raise InvalidDraftError(problems)
        change.reasons = dict(accepted)
        for entry in WaitingEntry.select().where(
            (WaitingEntry.activity == activity_id)
            & WaitingEntry.participant.in_([person.id for person in people])
        ):
            change.delete(WaitingEntry, entry.id)
        return [
            change.insert(Enrolment, activity=activity_id, participant=person.id, since_on=since_on)
            for person in people
        ]


def withdraw(enrolment_id: int, until_on: date) -> None:
    """End an enrolment; ``until_on`` is its last day. Raises InvalidDraftError, NotFoundError."""
    enrolment = Enrolment.get_or_none(Enrolment.id == enrolment_id)
    if enrolment is None:
        raise NotFoundError(f"enrolment {enrolment_id}")
    if until_on < enrolment.since_on:
        raise InvalidDraftError([Problem("until_on", "ends_before_start")])
    with recorded_change("withdrawn", SUBJECT, enrolment.activity_id) as change:
        change.update(Enrolment, enrolment_id, until_on=until_on)


def enrolled_people(activity_id: int) -> list[EnrolmentRow]:
    """Everybody enrolled now or before, in Polish order; those still enrolled first."""
    rows = database.rows(
        "SELECT e.id, p.id, p.last_name, p.first_name, p.state, e.since_on, e.until_on"
        " FROM enrolment e JOIN participant p ON p.id = e.participant_id"
        " WHERE e.activity_id = ? ORDER BY e.until_on IS NOT NULL, p.sort_key, e.since_on, e.id",
        (activity_id,),
    )
    return [
        EnrolmentRow(
            id=enrolment_id,
            participant_id=participant_id,
            last_name=last_name,
            first_name=first_name,
            state=ParticipantState(state),
            since_on=date.fromisoformat(since_on),
            until_on=day_of(until_on),
        )
        for enrolment_id, participant_id, last_name, first_name, state, since_on, until_on in rows
    ]


def _record(activity_id: int) -> Activity:
    record = Activity.get_or_none(Activity.id == activity_id)
    if record is None:
        raise NotFoundError(f"activity {activity_id}")
    return record


def _participant(participant_id: int) -> Participant:
    record = Participant.get_or_none(Participant.id == participant_id)
    if record is None:
        raise NotFoundError(f"participant {participant_id}")
    return record


def _name(person: Participant) -> str:
    return f"{person.last_name} {person.first_name}".strip()


def free_places(activity_id: int, since_on: date) -> int | None:
    """How many can still be enrolled from a day on; None when places are not limited."""
    capacity = _record(activity_id).capacity
    return None if capacity is None else max(0, capacity - len(people_from(activity_id, since_on)))


def people_from(activity_id: int, day: date) -> set[int]:
    """People enrolled on the day or later."""
    rows = database.rows(
        "SELECT participant_id FROM enrolment"
        " WHERE activity_id = ? AND (until_on IS NULL OR until_on >= ?)",
        (activity_id, day.isoformat()),
    )
    return {row[0] for row in rows}
