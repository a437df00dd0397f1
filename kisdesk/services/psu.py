"""Socially useful work: agreements of gmina and starost, their places, and who works under them."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from kisdesk.domain import law
from kisdesk.domain.dates import day_of
from kisdesk.domain.psu import (
    PsuAgreementDraft,
    PsuAssignmentDraft,
    PsuPlaceDraft,
    PsuState,
    check_agreement,
    check_assignment,
)
from kisdesk.domain.psu_rows import PsuAgreementRow, PsuAssignmentRow
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.changes import recorded_change
from kisdesk.models.psu import PsuAgreement, PsuAssignment, PsuHours, PsuPlace
from kisdesk.services.contract_checks import refuse
from kisdesk.services.participant_contracts import first_uncovered_day
from kisdesk.storage.peewee_database import database

SUBJECT: Final = "psu_agreement"
NO_REASONS: Final[Mapping[str, str]] = MappingProxyType({})

_OWN = (
    "number",
    "signed_on",
    "gmina",
    "gmina_signatory",
    "county",
    "county_signatory",
    "starts_on",
    "ends_on",
    "persons",
    "tasks",
    "refund_points",
    "rate",
)


def list_agreements(today: date) -> list[PsuAgreementRow]:
    """All agreements, the newest first; ``people`` counts who works under each today."""
    day = today.isoformat()
    rows = database.rows(
        "SELECT a.id, a.number, a.state, a.county, a.starts_on, a.ends_on, a.persons,"
        " (SELECT count(DISTINCT s.participant_id) FROM psu_assignment s"
        " WHERE s.agreement_id = a.id AND s.starts_on <= ? AND s.ends_on >= ?)"
        " FROM psu_agreement a ORDER BY a.starts_on IS NULL DESC, a.starts_on DESC, a.id DESC",
        (day, day),
    )
    return [
        PsuAgreementRow(
            record_id,
            number,
            PsuState(state),
            county,
            day_of(since),
            day_of(until),
            persons,
            people,
        )
        for record_id, number, state, county, since, until, persons, people in rows
    ]


def get_agreement(agreement_id: int) -> PsuAgreementDraft:
    """What the agreement says, with its places. Raises NotFoundError."""
    record = _agreement(agreement_id)
    values: dict[str, Any] = {name: getattr(record, name) for name in _OWN}
    places = database.rows(
        "SELECT name, address, supervisor, id FROM psu_place WHERE agreement_id = ? ORDER BY id",
        (agreement_id,),
    )
    return PsuAgreementDraft(
        **values,
        state=PsuState(record.state),
        places=tuple(PsuPlaceDraft(*place) for place in places),
    )


def problems_of_agreement(
    draft: PsuAgreementDraft, agreement_id: int | None = None
) -> list[Problem]:
    """Everything wrong with an agreement, also against the people already under it.

    Beside ``check_agreement``: ``psu_place_in_use`` (``name``) for a place taken away where
    somebody works, ``psu_period_too_short`` (``since``, ``until``) when assignments lie outside.
    """
    problems = check_agreement(draft)
    if agreement_id is None:
        return problems
    kept = {place.id for place in draft.places}
    used = database.rows(
        "SELECT id, name FROM psu_place p WHERE agreement_id = ? AND (EXISTS (SELECT 1 FROM"
        " psu_assignment a WHERE a.place_id = p.id) OR EXISTS (SELECT 1 FROM psu_hours h"
        " WHERE h.place_id = p.id)) ORDER BY id",
        (agreement_id,),
    )
    for place_id, name in used:
        if place_id not in kept:
            problems.append(Problem("places", "psu_place_in_use", {"name": name}))
            break
    [(since, until)] = database.rows(
        "SELECT min(starts_on), max(ends_on) FROM psu_assignment WHERE agreement_id = ?",
        (agreement_id,),
    )
    first, last = day_of(since), day_of(until)
    if first is not None and draft.starts_on is not None and draft.starts_on > first:
        problems.append(Problem("starts_on", "psu_period_too_short", {"since": first}))
    if last is not None and draft.ends_on is not None and draft.ends_on < last:
        problems.append(Problem("ends_on", "psu_period_too_late", {"until": last}))
    return problems


def save_agreement(draft: PsuAgreementDraft, agreement_id: int | None = None) -> int:
    """Store a new agreement, or change one; returns its id.

    Raises InvalidDraftError for what ``problems_of_agreement`` finds, NotFoundError.
    """
    if problems := problems_of_agreement(draft, agreement_id):
        raise InvalidDraftError(problems)
    values = {name: getattr(draft, name) for name in _OWN}
    values = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    values["state"] = draft.state.value
    action = "psu_agreement_added" if agreement_id is None else "psu_agreement_updated"
    with recorded_change(action, SUBJECT, agreement_id) as change:
        if agreement_id is None:
            agreement_id = change.subject_id = change.insert(PsuAgreement, **values)
        else:
            change.update(PsuAgreement, agreement_id, **values)
        places = [(place.id, _place_values(place)) for place in draft.places]
        change.replace_children(PsuPlace, {"agreement": agreement_id}, places)
    return agreement_id


def delete_agreement(agreement_id: int) -> None:
    """Remove an agreement entered by mistake; undo brings it back.

    Raises InvalidDraftError (``psu_has_people``) when somebody was assigned, NotFoundError.
    """
    _agreement(agreement_id)
    with recorded_change("psu_agreement_deleted", SUBJECT, agreement_id) as change:
        if PsuAssignment.select().where(PsuAssignment.agreement == agreement_id).exists():
            raise InvalidDraftError([Problem("", "psu_has_people")])
        change.replace_children(PsuPlace, {"agreement": agreement_id}, [])
        change.delete(PsuAgreement, agreement_id)


def list_assignments(agreement_id: int) -> list[PsuAssignmentRow]:
    """Everybody who works or worked under the agreement, in Polish order."""
    return _assignments("a.agreement_id = ?", agreement_id)


def assignments_of_person(participant_id: int) -> list[PsuAssignmentRow]:
    """Where a person works or worked, the earliest first."""
    return sorted(
        _assignments("a.participant_id = ?", participant_id), key=lambda a: (a.starts_on, a.id)
    )


def get_assignment(assignment_id: int) -> PsuAssignmentRow:
    """One assignment. Raises NotFoundError."""
    found = _assignments("a.id = ?", assignment_id)
    if not found:
        raise NotFoundError(f"psu_assignment {assignment_id}")
    return found[0]


def problems_of_assignment(
    draft: PsuAssignmentDraft, assignment_id: int | None = None
) -> list[Problem]:
    """Everything wrong or doubtful about an assignment. Raises NotFoundError.

    Beside ``check_assignment``: ``psu_twice`` for a second one at the same time under the same
    agreement, ``psu_hours_outside`` when hours already recorded would lie outside the period, and
    the warnings ``psu_no_contract`` (``on``, ``article``: art. 18(4) of the social employment
    Act) and ``psu_too_many`` (``persons``) when more people than agreed work on the first day.
    """
    agreement = _agreement(draft.agreement_id)
    problems = check_assignment(draft, (agreement.starts_on, agreement.ends_on))
    since, until = draft.starts_on, draft.ends_on
    if problems or draft.participant_id is None or since is None or until is None:
        return problems
    others = [a for a in list_assignments(draft.agreement_id) if a.id != assignment_id]
    together = [a for a in others if a.starts_on <= until and a.ends_on >= since]
    if any(a.participant_id == draft.participant_id for a in together):
        problems.append(Problem("participant_id", "psu_twice"))
    if assignment_id is not None:
        problems += _hours_outside(assignment_id, since, until)
    uncovered = first_uncovered_day(draft.participant_id, since, until)
    if uncovered is not None:
        values = {"on": uncovered, "article": law.CONTRACT_CONDITION}
        problems.append(Problem("starts_on", "psu_no_contract", values, is_warning=True))
    there = {a.participant_id for a in together if a.starts_on <= since <= a.ends_on}
    there.add(draft.participant_id)
    if agreement.persons is not None and len(there) > agreement.persons:
        values = {"persons": agreement.persons}
        problems.append(Problem("participant_id", "psu_too_many", values, is_warning=True))
    return problems


def save_assignment(
    draft: PsuAssignmentDraft,
    assignment_id: int | None = None,
    accepted: Mapping[str, str] = NO_REASONS,
) -> int:
    """Assign a person to work, or change that; returns the id.

    ``accepted`` gives the reason for each warning; it stays in the history. Raises
    InvalidDraftError for what ``problems_of_assignment`` finds and no reason answers,
    NotFoundError.
    """
    problems = problems_of_assignment(draft, assignment_id)
    refuse(problems, accepted)
    values = {k: v for k, v in asdict(draft).items() if k in _ASSIGNMENT_VALUES}
    values |= {"participant": draft.participant_id, "place": draft.place_id}
    action = "psu_assigned" if assignment_id is None else "psu_assignment_updated"
    with recorded_change(action, SUBJECT, draft.agreement_id) as change:
        change.reasons = {p.code: accepted[p.code] for p in problems}
        if assignment_id is None:
            return change.insert(PsuAssignment, agreement=draft.agreement_id, **values)
        change.update(PsuAssignment, assignment_id, **values)
    return assignment_id


def remove_assignment(assignment_id: int) -> None:
    """Take back an assignment entered by mistake; undo brings it back.

    Raises InvalidDraftError (``psu_has_hours``) once hours are recorded, NotFoundError.
    """
    assignment = get_assignment(assignment_id)
    with recorded_change("psu_assignment_removed", SUBJECT, assignment.agreement_id) as change:
        if PsuHours.select().where(PsuHours.assignment == assignment_id).exists():
            raise InvalidDraftError([Problem("", "psu_has_hours")])
        change.delete(PsuAssignment, assignment_id)


_ASSIGNMENT_VALUES = frozenset({"starts_on", "ends_on", "day_minutes", "week_minutes", "tasks"})


def _agreement(agreement_id: int) -> PsuAgreement:
    record: PsuAgreement | None = PsuAgreement.get_or_none(PsuAgreement.id == agreement_id)
    if record is None:
        raise NotFoundError(f"psu_agreement {agreement_id}")
    return record


def _place_values(place: PsuPlaceDraft) -> dict[str, Any]:
    return {name: getattr(place, name).strip() for name in ("name", "address", "supervisor")}


def _hours_outside(assignment_id: int, since: date, until: date) -> list[Problem]:
    rows = database.rows(
        "SELECT min(day), max(day) FROM psu_hours WHERE assignment_id = ?", (assignment_id,)
    )
    first, last = day_of(rows[0][0]), day_of(rows[0][1])
    problems = []
    if first is not None and first < since:
        problems.append(Problem("starts_on", "psu_hours_outside", {"day": first}))
    if last is not None and last > until:
        problems.append(Problem("ends_on", "psu_hours_outside", {"day": last}))
    return problems


def _assignments(where: str, value: int) -> list[PsuAssignmentRow]:
    rows = database.rows(
        "SELECT a.id, a.agreement_id, a.participant_id, p.last_name, p.first_name, a.place_id,"
        " l.name, a.starts_on, a.ends_on, a.day_minutes, a.week_minutes, a.tasks"
        " FROM psu_assignment a JOIN participant p ON p.id = a.participant_id"
        f" JOIN psu_place l ON l.id = a.place_id WHERE {where}"
        " ORDER BY p.sort_key, p.id, a.starts_on, a.id",
        (value,),
    )
    return [_assignment_row(*row) for row in rows]


def _assignment_row(
    assignment_id: int,
    agreement_id: int,
    participant_id: int,
    last_name: str,
    first_name: str,
    place_id: int,
    place: str,
    starts_on: str,
    ends_on: str,
    day_minutes: int | None,
    week_minutes: int | None,
    tasks: str,
) -> PsuAssignmentRow:
    since, until = date.fromisoformat(starts_on), date.fromisoformat(ends_on)
    return PsuAssignmentRow(
        id=assignment_id,
        agreement_id=agreement_id,
        participant_id=participant_id,
        last_name=last_name,
        first_name=first_name,
        place_id=place_id,
        place=place,
        starts_on=since,
        ends_on=until,
        day_minutes=day_minutes,
        week_minutes=week_minutes,
        tasks=tasks,
        is_covered=first_uncovered_day(participant_id, since, until) is None,
    )
