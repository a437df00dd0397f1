"""What calls today: the facts behind the deadlines, read in a few queries however many people."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from kisdesk.domain.codes import (
    ContractState,
    EvaluationKind,
    LabourStatus,
    ParticipantState,
    Party,
)
from kisdesk.domain.dates import day_of
from kisdesk.domain.deadline_facts import (
    ActionFact,
    ContractFact,
    Deadline,
    DeadlineFacts,
    EvaluationFact,
    ParticipantFact,
    SheetFact,
    Subject,
    WorkerFact,
)
from kisdesk.domain.deadlines import LONG_LEAD_DAYS, SOON_DAYS, deadlines
from kisdesk.domain.rights import Right
from kisdesk.services.afterwards import afterwards_facts
from kisdesk.services.attendance_rows import absence_facts
from kisdesk.services.backup_state import copy_fact
from kisdesk.services.participation_periods import participations_of_running
from kisdesk.services.privacy_facts import breach_facts, demand_facts, request_facts
from kisdesk.services.reports_sent import reports_sent
from kisdesk.services.rights import has_right
from kisdesk.services.session import current
from kisdesk.services.settings import get_office_settings
from kisdesk.services.sheet_check import sheet_seen_on
from kisdesk.services.workers import list_workers, reviewed_day
from kisdesk.storage.peewee_database import database

_Rows = Sequence[tuple[Any, ...]]


def list_deadlines(today: date, worker_id: int | None = None) -> list[Deadline]:
    """Everything that calls today, by urgency, then by day.

    With ``worker_id`` only that worker's people and contracts, and what concerns the club.
    """
    facts = DeadlineFacts(
        contracts=_contracts(today, worker_id),
        participants=_participants(today, worker_id),
        afterwards=afterwards_facts(today, worker_id),
        absences=absence_facts(today, worker_id),
        demands=demand_facts(worker_id),
        requests=request_facts(worker_id),
        breaches=breach_facts(today),
        reported_years=frozenset(reports_sent()),
        club_started_on=_club_started_on(),
        workers=_workers(),
        sheet=_sheet(),
        copies=copy_fact(today),
    )
    return deadlines(facts, today)


def subjects_of(worker_id: int) -> dict[Subject, frozenset[int]]:
    """Whose deadlines are this worker's: ids of people and of contracts.

    With these the deadlines of one worker are picked out of those of everybody, as
    ``list_deadlines`` with ``worker_id`` does.
    """
    return {
        Subject.PARTICIPANT: _ids("SELECT id FROM participant WHERE worker_id = ?", worker_id),
        Subject.CONTRACT: _ids("SELECT id FROM social_contract WHERE worker_id = ?", worker_id),
    }


def club_figures(today: date) -> dict[str, int]:
    """Key figures: people active, candidates, waiting and finished_this_year (who completed or
    left in the year of ``today``); running_contracts and drafts."""
    states = dict(database.rows("SELECT state, COUNT(*) FROM participant GROUP BY state"))
    year = (f"{today.year}-01-01", f"{today.year}-12-31")
    finished = database.rows(
        "SELECT COUNT(*) FROM participant WHERE ended_on BETWEEN ? AND ?"
        " AND state NOT IN ('active', 'suspended')",
        year,
    )
    running, drafts = database.rows(
        "SELECT COALESCE(SUM(state = 'signed' AND starts_on <= ? AND ends_on >= ?), 0),"
        " COALESCE(SUM(state = 'draft'), 0) FROM social_contract",
        (today.isoformat(), today.isoformat()),
    )[0]
    return {
        "active": states.get(ParticipantState.ACTIVE, 0)
        + states.get(ParticipantState.SUSPENDED, 0),
        "running_contracts": running,
        "candidates": states.get(ParticipantState.CANDIDATE, 0),
        "finished_this_year": finished[0][0],
        "drafts": drafts,
        "waiting": states.get(ParticipantState.WAITING, 0),
    }


def _ids(sql: str, worker_id: int) -> frozenset[int]:
    return frozenset(row[0] for row in database.rows(sql, (worker_id,)))


def _contracts(today: date, worker_id: int | None) -> list[ContractFact]:
    rows = database.rows(
        "SELECT id, participant_id, state, number, saved_at, starts_on, ends_on, worker_id"
        " FROM social_contract WHERE state IN ('draft', 'signed')"
    )
    last_ends: dict[int, str] = {}
    for _, participant_id, state, _, _, _, ends_on, _ in rows:
        if state == ContractState.SIGNED:
            last_ends[participant_id] = max(ends_on, last_ends.get(participant_id, ""))
    evaluations = _evaluations(today)
    actions = _open_actions(today)
    return [
        ContractFact(
            id=contract_id,
            participant_id=participant_id,
            state=ContractState(state),
            number=number,
            created_on=datetime.fromisoformat(saved_at).date(),
            starts_on=day_of(starts_on),
            ends_on=day_of(ends_on),
            has_following_contract=(ends_on or "") < last_ends.get(participant_id, ""),
            evaluations=tuple(evaluations[contract_id]),
            open_actions=tuple(actions[contract_id]),
        )
        for contract_id, participant_id, state, number, saved_at, starts_on, ends_on, owner in rows
        if worker_id is None or owner == worker_id
    ]


def _evaluations(today: date) -> dict[int, list[EvaluationFact]]:
    """Evaluations of running contracts: planned ones that call by now, final ones held."""
    found: dict[int, list[EvaluationFact]] = defaultdict(list)
    last_day = (today + timedelta(days=SOON_DAYS)).isoformat()
    rows = database.rows(
        "SELECT e.contract_id, e.kind, e.planned_on, e.held_on, e.id FROM contract_evaluation e"
        " JOIN social_contract c ON c.id = e.contract_id"
        " WHERE c.state = 'signed' AND (e.held_on IS NULL AND e.planned_on <= ?"
        " OR e.held_on IS NOT NULL AND e.kind = 'final')"
        " ORDER BY e.contract_id, e.position",
        (last_day,),
    )
    for contract_id, kind, planned_on, held_on, evaluation_id in rows:
        found[contract_id].append(
            EvaluationFact(EvaluationKind(kind), day_of(planned_on), day_of(held_on), evaluation_id)
        )
    return found


def _open_actions(today: date) -> dict[int, list[ActionFact]]:
    """Open actions of running contracts that are due in the next weeks or were due."""
    found: dict[int, list[ActionFact]] = defaultdict(list)
    last_day = (today + timedelta(days=LONG_LEAD_DAYS)).isoformat()
    rows = database.rows(
        "SELECT a.contract_id, a.text, a.due_on, a.party FROM contract_action a"
        " JOIN social_contract c ON c.id = a.contract_id"
        " WHERE c.state = 'signed' AND a.status = 'open' AND a.due_on <= ?"
        " ORDER BY a.contract_id, a.position",
        (last_day,),
    )
    for contract_id, text, due_on, party in rows:
        found[contract_id].append(ActionFact(text, date.fromisoformat(due_on), Party(party)))
    return found


def _participants(today: date, worker_id: int | None) -> list[ParticipantFact]:
    """People who take part or are about to. Those who left call for nothing here."""
    rows = database.rows(
        "SELECT p.id, p.state, p.pesel <> '' OR p.document_number <> ''"
        " OR p.no_document_reason <> '',"
        " EXISTS (SELECT 1 FROM ground g WHERE g.participant_id = p.id AND g.is_main),"
        " p.informed_on, p.labour_status, p.labour_office_registered_on,"
        " p.labour_office_contact_on, p.disability_valid_until, p.worker_id,"
        " (SELECT MAX(MIN(c.ends_on, COALESCE(c.closed_on, c.ends_on))) FROM social_contract c"
        " WHERE c.participant_id = p.id AND c.state <> 'draft' AND c.starts_on <= ?),"
        " (SELECT s.override_reason FROM state_change s WHERE s.participant_id = p.id"
        " ORDER BY s.on_day DESC, s.id DESC LIMIT 1)"
        " FROM participant p WHERE p.state IN ('candidate', 'waiting', 'active', 'suspended')",
        (today.isoformat(),),
    )
    stretches = participations_of_running()
    return [
        ParticipantFact(
            id=participant_id,
            state=ParticipantState(state),
            has_identity=bool(has_identity),
            has_main_group=bool(has_main_group),
            informed_on=day_of(informed_on),
            labour_status=LabourStatus(status) if status else None,
            labour_office_registered_on=day_of(registered_on),
            labour_office_contact_on=day_of(contact_on),
            disability_valid_until=day_of(valid_until),
            periods=tuple((p.started_on, p.ended_on) for p in stretches.get(participant_id, ())),
            last_contract_day=day_of(last_contract_day),
            active_although=override_reason or "",
        )
        for (
            participant_id,
            state,
            has_identity,
            has_main_group,
            informed_on,
            status,
            registered_on,
            contact_on,
            valid_until,
            owner,
            last_contract_day,
            override_reason,
        ) in rows
        if worker_id is None or owner == worker_id
    ]


def _workers() -> list[WorkerFact]:
    """Those who can open the file, for whoever may do something about it."""
    if not has_right(Right.MANAGE_WORKERS):
        return []
    months, reviewed_on = get_office_settings().authorisation_months, reviewed_day()
    return [
        WorkerFact(w.id, w.name, w.authorisation, months, reviewed_on)
        for w in list_workers()
        if w.slot_id
    ]


def _sheet() -> SheetFact | None:
    if not has_right(Right.MANAGE_WORKERS) or current().is_sample:
        return None
    return SheetFact(sheet_seen_on(), get_office_settings().sheet_months)


def _club_started_on() -> date | None:
    rows = database.rows("SELECT started_on FROM club WHERE id = 1")
    return day_of(rows[0][0]) if rows else None
