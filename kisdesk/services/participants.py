"""What a worker does with the people of the club: take in, change, move on, note down."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.drafts import MemberDraft, ParticipantDraft, StateChangeDraft
from kisdesk.domain.households import check_household
from kisdesk.domain.participants import check_note, check_participant, normalise_participant
from kisdesk.domain.participation import ENDED, RUNNING, check_transition
from kisdesk.domain.texts import check_text
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import WaitingEntry
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import RecordedChange, actor, recorded_change
from kisdesk.models.consultation import Consultation, IndividualUse
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.models.participant import (
    Address,
    ExclusionFinding,
    Ground,
    HouseholdMember,
    Note,
    Participant,
    SensitiveFact,
    StateChange,
)
from kisdesk.services.duplicates import find_duplicates
from kisdesk.services.errors import ParticipantInUseError
from kisdesk.services.participant_card import get_card
from kisdesk.services.participant_contracts import has_contract_on, is_party_to_contract
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_by_state,
    count_participants,
    list_club_groups,
    list_participants,
    position_of,
)
from kisdesk.services.participant_records import (
    member_values,
    participant_values,
    state_values,
    write_parts,
)
from kisdesk.storage.peewee_database import database

__all__ = [
    "ParticipantQuery",
    "add_note",
    "change_state",
    "count_by_state",
    "count_participants",
    "delete_note",
    "delete_participant",
    "find_duplicates",
    "get_card",
    "has_contract_on",
    "list_club_groups",
    "list_participants",
    "position_of",
    "register_participant",
    "save_household",
    "update_note",
    "update_participant",
]

_KIND = "participant"
ENDING = ENDED | {ParticipantState.DECEASED}
"""States whose first day is the day participation ended."""


def register_participant(
    draft: ParticipantDraft,
    *,
    on: date,
    today: date,
    household: Sequence[MemberDraft] = (),
    state: ParticipantState = ParticipantState.CANDIDATE,
    accepted: Mapping[str, str] | None = None,
) -> int:
    """Take a person in, in their first state from ``on``, and return their id.

    ``accepted`` gives a reason for each warning code. A right of art. 1(3) (``excluded``) and
    taking part without a contract (``active_without_contract``) need one, other warnings do not.
    Raises InvalidDraftError with everything wrong at once; members are named ``household.0``.
    """
    reasons = dict(accepted or {})
    draft = normalise_participant(_with_exclusion_reason(draft, reasons.get("excluded", "")))
    override = reasons.get("active_without_contract", "")
    first = StateChangeDraft(state, on, override_reason=override)
    found = check_participant(draft, today)
    problems = [p for p in found if not p.is_warning or p.code == "excluded"]
    problems += _household_problems(household, today)
    problems += check_transition(
        None, first, has_contract_that_day=False, last_change_on=None, today=today
    )
    _refuse(problems)
    with recorded_change("participant_registered", _KIND) as change:
        change.reasons = reasons
        change.subject_id = change.insert(
            Participant,
            **participant_values(draft),
            state=state.value,
            state_since=on,
            joined_on=on if state in RUNNING else None,
        )
        write_parts(change, change.subject_id, draft)
        _write_household(change, change.subject_id, household)
        _write_state(change, change.subject_id, first)
        return change.subject_id


def update_participant(
    participant_id: int,
    draft: ParticipantDraft,
    *,
    today: date,
    accepted: Mapping[str, str] | None = None,
) -> None:
    """Make the card say what the draft says. Warnings do not hinder; reasons for them are kept.

    A right of art. 1(3) that was not on the card needs a reason, as when somebody is taken in.
    Raises InvalidDraftError, NotFoundError.
    """
    reasons = dict(accepted or {})
    draft = normalise_participant(_with_exclusion_reason(draft, reasons.get("excluded", "")))
    known = _unexplained_exclusions(participant_id)
    _refuse(
        [
            problem
            for problem in check_participant(draft, today)
            if not problem.is_warning
            or (problem.code == "excluded" and problem.values["exclusion"] not in known)
        ]
    )
    with recorded_change("participant_updated", _KIND, participant_id) as change:
        change.reasons = reasons
        change.update(Participant, participant_id, **participant_values(draft))
        write_parts(change, participant_id, draft)


def save_household(
    participant_id: int, members: Sequence[MemberDraft], *, today: date | None = None
) -> None:
    """Make the household exactly these members. Raises InvalidDraftError, NotFoundError."""
    problems = check_household(members, today or date.today())
    if any(member.person_id == participant_id for member in members):
        problems.append(Problem("members", "member_of_own_household"))
    _refuse([p for p in problems if not p.is_warning])
    _must_exist(participant_id)
    with recorded_change("household_saved", _KIND, participant_id) as change:
        _write_household(change, participant_id, members)


def change_state(participant_id: int, change: StateChangeDraft, *, today: date) -> None:
    """Move a person on. The first day of taking part and the last one are kept with the person.

    Raises InvalidDraftError (also for taking part without a contract and without a reason for it),
    NotFoundError.
    """
    person = _must_exist(participant_id)
    days = database.rows(
        "SELECT max(on_day) FROM state_change WHERE participant_id = ?", (participant_id,)
    )
    problems = check_transition(
        ParticipantState(person.state),
        change,
        has_contract_that_day=has_contract_on(participant_id, change.on),
        last_change_on=_day(days[0][0]),
        today=today,
    )
    for name in ("note", "override_reason"):
        problems += check_text(getattr(change, name), name, many_lines=True)
    _refuse(problems)
    values: dict[str, Any] = {"state": change.state.value, "state_since": change.on}
    if change.state in RUNNING:
        restarts = ParticipantState(person.state) not in RUNNING
        values["joined_on"] = change.on if restarts else person.joined_on
        values["ended_on"] = None
    elif change.state in ENDING and person.ended_on is None:
        values["ended_on"] = change.on
    with recorded_change("state_changed", _KIND, participant_id) as recorded:
        recorded.update(Participant, participant_id, **values)
        _write_state(recorded, participant_id, change)


def add_note(participant_id: int, noted_on: date, text: str, *, today: date) -> int:
    """Write a note about a person and return its id. Raises InvalidDraftError, NotFoundError."""
    _refuse(check_note(noted_on, text, today))
    _must_exist(participant_id)
    with recorded_change("note_added", _KIND, participant_id) as change:
        return change.insert(
            Note,
            participant=participant_id,
            noted_on=noted_on,
            author=actor.worker_name,
            text=text,
        )


def update_note(note_id: int, noted_on: date, text: str, *, today: date) -> None:
    """Change a note. Raises InvalidDraftError, NotFoundError."""
    _refuse(check_note(noted_on, text, today))
    with recorded_change("note_updated", _KIND, _note_owner(note_id)) as change:
        change.update(Note, note_id, noted_on=noted_on, text=text)


def delete_note(note_id: int) -> None:
    """Remove a note; undo brings it back. Raises NotFoundError."""
    with recorded_change("note_deleted", _KIND, _note_owner(note_id)) as change:
        change.delete(Note, note_id)


def delete_participant(participant_id: int) -> None:
    """Remove a person entered by mistake with everything on the card; undo brings all of it back.

    Raises ParticipantInUseError when there are contracts, documents, enrolments or entries of the
    registers about personal data, or when a signed contract of somebody else names the person;
    NotFoundError.
    """
    _must_exist(participant_id)
    for table in _HOLDING:
        sql = f"SELECT 1 FROM {table} WHERE participant_id = ? LIMIT 1"
        if database.rows(sql, (participant_id,)):
            raise ParticipantInUseError(table)
    if is_party_to_contract(participant_id):
        raise ParticipantInUseError("contract_party")
    with recorded_change("participant_deleted", _KIND, participant_id) as change:
        for row_id in _ids(HouseholdMember, "person_id", participant_id):
            change.update(HouseholdMember, row_id, person=None)
        for model in _PARTS_OF_A_PERSON:
            for row_id in _ids(model, "participant_id", participant_id):
                change.delete(model, row_id)
        change.delete(Participant, participant_id)


_HOLDING = (
    "social_contract", "issued_document", "enrolment", "attendance", "psu_assignment",
    "disclosure", "person_request", "processing_restriction",
)  # fmt: skip
_PARTS_OF_A_PERSON: tuple[type[BaseModel], ...] = (
    FollowUp,
    Outcome,
    WaitingEntry,
    Consultation,
    IndividualUse,
    Address,
    Ground,
    ExclusionFinding,
    SensitiveFact,
    StateChange,
    Note,
    HouseholdMember,
)


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise InvalidDraftError(problems)


def _with_exclusion_reason(draft: ParticipantDraft, reason: str) -> ParticipantDraft:
    exclusions = (e if e.reason.strip() else replace(e, reason=reason) for e in draft.exclusions)
    return replace(draft, exclusions=tuple(exclusions))


def _unexplained_exclusions(participant_id: int) -> frozenset[str]:
    """Rights that an import put on the card without a reason; they hinder no other change."""
    rows = database.rows(
        "SELECT exclusion FROM exclusion_finding WHERE participant_id = ? AND trim(reason) = ''",
        (participant_id,),
    )
    return frozenset(row[0] for row in rows)


def _household_problems(members: Sequence[MemberDraft], today: date) -> list[Problem]:
    return [
        Problem(f"household{p.field.removeprefix('members')}", p.code, p.values)
        for p in check_household(members, today)
        if not p.is_warning
    ]


def _must_exist(participant_id: int) -> Participant:
    person: Participant | None = Participant.get_or_none(Participant.id == participant_id)
    if person is None:
        raise NotFoundError(f"participant {participant_id}")
    return person


def _ids(model: type[BaseModel], column: str, participant_id: int) -> list[int]:
    sql = f"SELECT id FROM {model._meta.table_name} WHERE {column} = ? ORDER BY id"
    return [row[0] for row in database.rows(sql, (participant_id,))]


def _write_household(
    change: RecordedChange, participant_id: int, members: Sequence[MemberDraft]
) -> None:
    wanted = [(member.id, member_values(member)) for member in members]
    change.replace_children(HouseholdMember, {"participant": participant_id}, wanted)


def _write_state(change: RecordedChange, participant_id: int, draft: StateChangeDraft) -> None:
    change.insert(StateChange, participant=participant_id, **state_values(draft))


def _note_owner(note_id: int) -> int:
    rows = database.rows("SELECT participant_id FROM note WHERE id = ?", (note_id,))
    if not rows:
        raise NotFoundError(f"note {note_id}")
    return int(rows[0][0])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
