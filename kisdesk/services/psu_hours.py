"""Hours of socially useful work: recording them within the limits of the week and the month."""

from collections.abc import Mapping, Sequence
from datetime import date

from kisdesk.domain import law
from kisdesk.domain.dates import day_of
from kisdesk.domain.psu import (
    HourSums,
    PsuHoursDraft,
    Stretch,
    check_hours,
    limits_on,
    month_of,
    stretch_of,
    sums_around,
    week_of,
)
from kisdesk.domain.psu_rows import HoursSheet, PsuAssignmentRow, PsuHoursRow
from kisdesk.errors import NotFoundError, Problem
from kisdesk.models.changes import recorded_change
from kisdesk.models.psu import PsuHours
from kisdesk.services.contract_checks import refuse
from kisdesk.services.participant_contracts import has_contract_on
from kisdesk.services.psu import NO_REASONS, SUBJECT, assignments_of_person, get_assignment
from kisdesk.services.psu_people import psu_people
from kisdesk.storage.peewee_database import database


def hours_of(
    participant_id: int, since: date, until: date, agreement_id: int | None = None
) -> list[PsuHoursRow]:
    """What a person worked on the days of a period, in order; under all agreements or one."""
    return _rows(
        "a.participant_id = ? AND h.day BETWEEN ? AND ? AND (?4 IS NULL OR a.agreement_id = ?4)",
        (participant_id, since.isoformat(), until.isoformat(), agreement_id),
    )


def get_hours(hours_id: int) -> PsuHoursRow:
    """One record. Raises NotFoundError."""
    found = _rows("h.id = ?", (hours_id,))
    if not found:
        raise NotFoundError(f"psu_hours {hours_id}")
    return found[0]


def hour_sums(
    participant_id: int,
    day: date,
    *,
    signed_on: date | None = None,
    more: Sequence[Stretch] = (),
    without: int | None = None,
) -> HourSums:
    """The person's week and month around a day, under all agreements together.

    ``more`` counts as recorded (what is being typed), the record ``without`` does not. The limits
    are those of an agreement ``signed_on``.
    """
    known = _stretches_around(participant_id, day, without)
    return sums_around(day, [*known, *more], limits_on(day, signed_on))


def problems_of_hours(draft: PsuHoursDraft, hours_id: int | None = None) -> list[Problem]:
    """Everything wrong or doubtful about a record of hours. Raises NotFoundError.

    Beside ``check_hours`` the warning ``psu_day_without_contract`` (``article``: art. 18(4) of
    the social employment Act).
    """
    assignment = get_assignment(draft.assignment_id)
    period = (assignment.starts_on, assignment.ends_on)
    before = get_hours(hours_id).stretch if hours_id is not None else None
    if draft.day is None:
        return check_hours(draft, period, (), before, limits_on(assignment.starts_on))
    others = _stretches_around(assignment.participant_id, draft.day, hours_id)
    limits = limits_on(draft.day, _signed_on(assignment.agreement_id))
    problems = check_hours(draft, period, others, before, limits)
    if not has_contract_on(assignment.participant_id, draft.day):
        values = {"article": law.CONTRACT_CONDITION}
        problems.append(Problem("day", "psu_day_without_contract", values, is_warning=True))
    return problems


def save_hours(
    draft: PsuHoursDraft,
    hours_id: int | None = None,
    accepted: Mapping[str, str] = NO_REASONS,
) -> int:
    """Record hours, or change a record; returns its id.

    ``accepted`` gives the reason for each warning (a limit passed, no contract); it stays in the
    history. Raises InvalidDraftError for what ``problems_of_hours`` finds and no reason answers,
    NotFoundError.
    """
    assignment = get_assignment(draft.assignment_id)
    problems = problems_of_hours(draft, hours_id)
    refuse(problems, accepted)
    stretch = stretch_of(draft)
    assert stretch is not None  # else there was a problem
    values = {
        "assignment": assignment.id,
        "place": assignment.place_id if draft.place_id is None else draft.place_id,
        "day": stretch.day,
        "starts_at": stretch.starts_at,
        "ends_at": stretch.ends_at,
        "supervisor": draft.supervisor.strip(),
    }
    action = "psu_hours_added" if hours_id is None else "psu_hours_updated"
    with recorded_change(action, SUBJECT, assignment.agreement_id) as change:
        change.reasons = {p.code: accepted[p.code] for p in problems}
        if hours_id is None:
            return change.insert(PsuHours, **values)
        change.update(PsuHours, hours_id, **values)
    return hours_id


def delete_hours(hours_id: int) -> None:
    """Remove a record; undo brings it back. Raises NotFoundError."""
    assignment = get_assignment(get_hours(hours_id).assignment_id)
    with recorded_change("psu_hours_deleted", SUBJECT, assignment.agreement_id) as change:
        change.delete(PsuHours, hours_id)


def assignment_on(
    assignments: Sequence[PsuAssignmentRow], participant_id: int, day: date
) -> PsuAssignmentRow | None:
    """Which of the assignments a person works under on a day."""
    return next(
        (
            a
            for a in assignments
            if a.participant_id == participant_id and a.starts_on <= day <= a.ends_on
        ),
        None,
    )


def psu_hours_sheet(
    month: date, participant_id: int, agreement_id: int | None = None
) -> HoursSheet:
    """The record of hours of a person for the calendar month of a day, ready for paper.

    Under one agreement or, without one, under all; the sums of weeks always count all, because
    the limit is the person's. Raises NotFoundError.
    """
    first, last = month_of(month)
    people = psu_people([participant_id])
    if participant_id not in people:
        raise NotFoundError(f"participant {participant_id}")
    assignments = [
        a
        for a in assignments_of_person(participant_id)
        if agreement_id in {None, a.agreement_id} and a.starts_on <= last and a.ends_on >= first
    ]
    agreements = list(dict.fromkeys(a.agreement_id for a in assignments))
    signed_on = _signed_on(agreements[0]) if agreements else None
    rows = tuple(hours_of(participant_id, first, last, agreement_id))
    limits = limits_on(last, signed_on)
    weeks = []
    monday, sunday = week_of(first)
    while monday <= last:
        weeks.append(hour_sums(participant_id, max(monday, first), signed_on=signed_on))
        if sunday >= last:
            break
        monday, sunday = week_of(date.fromordinal(sunday.toordinal() + 1))
    return HoursSheet(
        month=first,
        person=people[participant_id],
        agreements=tuple(_number(agreement) for agreement in agreements),
        rows=rows,
        weeks=tuple(weeks),
        minutes=sum(row.minutes for row in rows),
        month_limit=limits.month,
        week_limit=limits.week,
        article=limits.article,
    )


def _stretches_around(participant_id: int, day: date, without: int | None) -> list[Stretch]:
    """The person's other hours in the week and the month of a day."""
    monday, sunday = week_of(day)
    first, last = month_of(day)
    rows = hours_of(participant_id, min(monday, first), max(sunday, last))
    return [row.stretch for row in rows if row.id != without]


def _signed_on(agreement_id: int) -> date | None:
    rows = database.rows("SELECT signed_on FROM psu_agreement WHERE id = ?", (agreement_id,))
    return day_of(rows[0][0]) if rows else None


def _number(agreement_id: int) -> str:
    rows = database.rows("SELECT number FROM psu_agreement WHERE id = ?", (agreement_id,))
    return str(rows[0][0])


def _rows(where: str, params: tuple[object, ...]) -> list[PsuHoursRow]:
    rows = database.rows(
        "SELECT h.id, h.assignment_id, h.day, h.starts_at, h.ends_at, h.place_id, l.name,"
        " coalesce(nullif(h.supervisor, ''), l.supervisor)"
        " FROM psu_hours h JOIN psu_assignment a ON a.id = h.assignment_id"
        f" JOIN psu_place l ON l.id = h.place_id WHERE {where} ORDER BY h.day, h.starts_at, h.id",
        params,
    )
    return [
        PsuHoursRow(hours_id, assignment_id, date.fromisoformat(day), *rest)
        for hours_id, assignment_id, day, *rest in rows
    ]
