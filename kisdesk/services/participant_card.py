"""Reading the whole card of one person."""

from datetime import date, datetime
from typing import Any

from kisdesk.domain.codes import ContractState, EndReason, ParticipantState, Variant
from kisdesk.domain.contracts import display_state
from kisdesk.domain.dates import day_of
from kisdesk.domain.households import household_type
from kisdesk.domain.rights import MASKED
from kisdesk.domain.rows import ContractRow, IssuedDocumentRow, NoteRow, ParticipantCard, StateRow
from kisdesk.errors import NotFoundError
from kisdesk.services.participant_contracts import COVERED_BY
from kisdesk.services.participant_records import read_household, read_participant
from kisdesk.storage.peewee_database import database

_CONTRACTS = f"""
    SELECT c.id, c.participant_id, p.last_name, p.first_name, c.variant, c.number, c.state,
        c.version, c.concluded_on, c.starts_on, c.ends_on, c.closed_on,
        trim(c.worker_first_name || ' ' || c.worker_last_name),
        (SELECT min(planned_on) FROM contract_evaluation e
            WHERE e.contract_id = c.id AND e.held_on IS NULL),
        EXISTS (SELECT 1 FROM contract_evaluation e
            WHERE e.contract_id = c.id AND e.kind = 'final' AND e.held_on IS NOT NULL),
        (SELECT text FROM contract_goal g WHERE g.contract_id = c.id AND g.parent_id IS NULL
            ORDER BY g.position, g.id LIMIT 1)
    FROM social_contract c JOIN participant p ON p.id = c.participant_id
    WHERE c.participant_id = ?1 OR c.id IN ({COVERED_BY.format(person="?1")})
    ORDER BY c.state = 'draft' DESC, c.starts_on DESC, c.id DESC
"""


def get_card(participant_id: int, today: date) -> ParticipantCard:
    """Everything the file knows about one person. Raises NotFoundError."""
    found = read_participant(participant_id)
    if found is None:
        raise NotFoundError(f"participant {participant_id}")
    draft, rest = found
    household = read_household(participant_id)
    return ParticipantCard(
        id=participant_id,
        uuid=rest["uuid"],
        draft=draft,
        state=ParticipantState(rest["state"]),
        state_since=rest["state_since"],
        joined_on=rest["joined_on"],
        ended_on=rest["ended_on"],
        household=household,
        household_type=household_type(household, today),
        states=_states(participant_id),
        notes=_notes(participant_id),
        contracts=_contracts(participant_id, today),
        documents=_documents(participant_id),
        activities=_activities(participant_id, today),
        worker_name=_worker_name(draft.worker_id),
    )


def _states(participant_id: int) -> tuple[StateRow, ...]:
    rows = database.rows(
        "SELECT id, state, on_day, reason, note, override_reason, worker_name FROM state_change"
        " WHERE participant_id = ? ORDER BY on_day DESC, id DESC",
        (participant_id,),
    )
    return tuple(
        StateRow(
            id=row_id,
            state=ParticipantState(state),
            on=date.fromisoformat(on),
            reason=EndReason(reason) if reason else None,
            note=note,
            override_reason=override_reason,
            worker_name=worker_name,
        )
        for row_id, state, on, reason, note, override_reason, worker_name in rows
    )


def _notes(participant_id: int) -> tuple[NoteRow, ...]:
    rows = database.rows(
        "SELECT id, noted_on, author, text FROM note"
        " WHERE participant_id = ? ORDER BY noted_on DESC, id DESC",
        (participant_id,),
    )
    return tuple(
        NoteRow(i, date.fromisoformat(on), author, MASKED if text is None else text)
        for i, on, author, text in rows
    )


def _contracts(participant_id: int, today: date) -> tuple[ContractRow, ...]:
    return tuple(_contract(row, today) for row in database.rows(_CONTRACTS, (participant_id,)))


def _contract(row: tuple[Any, ...], today: date) -> ContractRow:
    (
        contract_id, participant_id, last_name, first_name, variant, number, state, version,
        concluded_on, starts_on, ends_on, closed_on, worker_name, next_on, has_final, main_goal,
    ) = row  # fmt: skip
    end = day_of(ends_on)
    return ContractRow(
        id=contract_id,
        participant_id=participant_id,
        last_name=last_name,
        first_name=first_name,
        variant=Variant(variant),
        number=number,
        state=display_state(ContractState(state), end, bool(has_final), today),
        version=version,
        concluded_on=day_of(concluded_on),
        starts_on=day_of(starts_on),
        ends_on=end,
        closed_on=day_of(closed_on),
        next_evaluation_on=day_of(next_on),
        worker_name=worker_name,
        main_goal=main_goal or "",
    )


def _documents(participant_id: int) -> tuple[IssuedDocumentRow, ...]:
    rows = database.rows(
        "SELECT id, kind, title, issued_at, sha256, size, page_count, contract_id, participant_id,"
        " worker_name, number FROM issued_document WHERE participant_id = ? ORDER BY id DESC",
        (participant_id,),
    )
    return tuple(
        IssuedDocumentRow(i, kind, title, datetime.fromisoformat(at), *rest)
        for i, kind, title, at, *rest in rows
    )


def _activities(participant_id: int, today: date) -> tuple[str, ...]:
    """Names of the activities the person is enrolled in today."""
    rows = database.rows(
        "SELECT DISTINCT a.name FROM enrolment e JOIN activity a ON a.id = e.activity_id"
        " WHERE e.participant_id = ? AND e.since_on <= ? AND coalesce(e.until_on, ?) >= ?"
        " ORDER BY a.name",
        (participant_id, *[today.isoformat()] * 3),
    )
    return tuple(row[0] for row in rows)


def _worker_name(worker_id: int | None) -> str:
    sql = "SELECT trim(first_name || ' ' || last_name) FROM worker WHERE id = ?"
    rows = database.rows(sql, (worker_id,)) if worker_id else []
    return str(rows[0][0]) if rows else ""
