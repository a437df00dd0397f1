"""What calls today, read from a real file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EndReason,
    EvaluationKind,
    LabourStatus,
    ParticipantState,
)
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.deadline_facts import Deadline, DeadlineKind, Urgency
from kisdesk.domain.drafts import StateChangeDraft, WorkerDraft
from kisdesk.models.contract import SocialContract
from kisdesk.services.contracts import (
    close_contract,
    get_contract,
    record_evaluation,
    set_action_status,
)
from kisdesk.services.participants import change_state, get_card, update_participant
from kisdesk.services.reports_sent import note_report_sent, reports_sent
from kisdesk.services.session import Session
from kisdesk.services.today import club_figures, list_deadlines
from kisdesk.services.workers import add_worker
from kisdesk.storage.peewee_database import KisDatabase
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]


def found(kind: DeadlineKind, today: date, worker_id: int | None = None) -> list[Deadline]:
    return [d for d in list_deadlines(today, worker_id) if d.kind is kind]


def join(person: int, on: date = TODAY) -> None:
    change = StateChangeDraft(ParticipantState.ACTIVE, on, override_reason="art. 18 ust. 7")
    change_state(person, change, today=on)


def test_an_empty_file_is_calm(office: Session) -> None:
    assert list_deadlines(TODAY) == [] or {d.kind for d in list_deadlines(TODAY)} == {
        DeadlineKind.YEARLY_REPORT
    }


def test_contract_ends_and_then_expires_until_it_is_closed(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant())
    last_day = get_contract(contract).content.ends_on
    assert last_day is not None

    assert not found(DeadlineKind.CONTRACT_ENDS, last_day - timedelta(days=31))
    (ends,) = found(DeadlineKind.CONTRACT_ENDS, last_day - timedelta(days=30))
    assert (ends.subject_id, ends.due_on) == (contract, last_day)
    after = last_day + timedelta(days=1)
    assert [d.subject_id for d in found(DeadlineKind.CONTRACT_EXPIRED, after)] == [contract]

    record_evaluation(contract, Evaluation(EvaluationKind.FINAL, held_on=last_day), today=after)
    assert not found(DeadlineKind.CONTRACT_EXPIRED, after)
    assert found(DeadlineKind.CONTRACT_NOT_CLOSED, after)

    close_contract(contract, ContractState.FULFILLED, last_day, "", today=after)
    assert not found(DeadlineKind.CONTRACT_NOT_CLOSED, after)


def test_a_following_contract_silences_the_end(make_participant: MakeParticipant) -> None:
    person = make_participant()
    first = make_signed(person)
    day = date(2027, 5, 10)
    assert [d.subject_id for d in found(DeadlineKind.CONTRACT_ENDS, day)] == [first]

    make_signed(person, signed_on=day, starts_on=date(2027, 5, 22), ends_on=date(2027, 11, 21))

    assert not found(DeadlineKind.CONTRACT_ENDS, day)


def test_evaluations_call_until_they_are_held(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    evaluation = get_contract(contract).content.evaluations[0]
    day = date(2027, 2, 15)
    (call,) = found(DeadlineKind.EVALUATION, day)
    assert call.values["evaluation_id"] == evaluation.id

    record_evaluation(contract, replace(evaluation, held_on=day), today=day)

    assert not found(DeadlineKind.EVALUATION, day)


def test_actions_call_until_they_are_done(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    day = date(2026, 12, 12)
    assert [d.due_on for d in found(DeadlineKind.ACTION, day)] == [
        date(2026, 12, 4),
        date(2026, 12, 10),
    ]

    set_action_status(contract, 1, ActionStatus.DONE, day, today=day)

    assert [d.due_on for d in found(DeadlineKind.ACTION, day)] == [date(2026, 12, 4)]


def test_a_draft_that_lies_about_calls(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())
    SocialContract.update(saved_at="2026-11-22T10:00:00+01:00").execute()

    assert not found(DeadlineKind.DRAFT_LYING, TODAY + timedelta(days=14))
    (call,) = found(DeadlineKind.DRAFT_LYING, TODAY + timedelta(days=15))
    assert call.subject_id == contract


def test_missing_data_calls_for_people_in_the_club_only(make_participant: MakeParticipant) -> None:
    person = make_participant(
        pesel="", no_document_reason="w trakcie wyrabiania", grounds=(), informed_on=None
    )
    join(person)
    kinds = {d.kind for d in list_deadlines(TODAY) if d.participant_id == person}
    assert kinds == {
        DeadlineKind.NO_CONTRACT,
        DeadlineKind.NO_MAIN_GROUP,
        DeadlineKind.NOT_INFORMED,
    }

    change = StateChangeDraft(ParticipantState.DROPPED_OUT, TODAY, EndReason.RESIGNED)
    change_state(person, change, today=TODAY)

    left = [d.kind for d in list_deadlines(TODAY) if d.participant_id == person]
    assert left == [DeadlineKind.CERTIFICATE]


def test_somebody_who_takes_part_without_a_contract_in_force_is_seen(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    contract = make_signed(person)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY)
    last_day = get_contract(contract).content.ends_on
    assert last_day is not None
    assert not found(DeadlineKind.NO_CONTRACT, last_day)
    (call,) = found(DeadlineKind.NO_CONTRACT, last_day + timedelta(days=3))
    assert (call.subject_id, call.due_on) == (person, last_day + timedelta(days=1))

    close_contract(contract, ContractState.DISSOLVED, TODAY, "", today=TODAY)

    assert not found(DeadlineKind.NO_CONTRACT, TODAY)
    (call,) = found(DeadlineKind.NO_CONTRACT, TODAY + timedelta(days=20))
    assert call.due_on == TODAY + timedelta(days=1)
    assert call.urgency is Urgency.OVERDUE
    start = TODAY + timedelta(days=2)
    make_signed(person, signed_on=start, starts_on=start)
    assert not found(DeadlineKind.NO_CONTRACT, TODAY + timedelta(days=20))


def test_somebody_taken_in_without_a_contract_stays_in_sight(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    join(person)

    (call,) = found(DeadlineKind.NO_CONTRACT, TODAY + timedelta(days=20))

    assert (call.subject_id, call.values["reason"]) == (person, "art. 18 ust. 7")
    assert call.urgency is Urgency.THIS_MONTH


def test_contact_with_the_labour_office(make_participant: MakeParticipant) -> None:
    person = make_participant(
        labour_status=LabourStatus.REGISTERED_UNEMPLOYED,
        labour_office_contact_on=date(2026, 9, 1),
    )
    (call,) = found(DeadlineKind.LABOUR_OFFICE_CONTACT, TODAY)
    assert call.due_on == date(2026, 11, 30)

    card = get_card(person, TODAY)
    update_participant(person, replace(card.draft, labour_office_contact_on=TODAY), today=TODAY)

    assert not found(DeadlineKind.LABOUR_OFFICE_CONTACT, TODAY)


def test_six_months_are_counted_from_the_states(make_participant: MakeParticipant) -> None:
    person = make_participant()
    join(person)

    (call,) = found(DeadlineKind.SIX_MONTHS, date(2027, 5, 1))

    assert (call.subject_id, call.due_on) == (person, date(2027, 5, 21))


def test_a_worker_sees_their_own_people(make_participant: MakeParticipant) -> None:
    other = add_worker(WorkerDraft("Sikora", "Jerzy"), None)
    theirs = make_participant(worker_id=other, grounds=())
    make_participant(grounds=())

    assert len(found(DeadlineKind.NO_MAIN_GROUP, TODAY)) == 2
    mine = found(DeadlineKind.NO_MAIN_GROUP, TODAY, worker_id=other)
    assert [d.subject_id for d in mine] == [theirs]


def test_the_yearly_report_calls_until_it_was_sent(office: Session) -> None:
    assert not found(DeadlineKind.YEARLY_REPORT, date(2027, 1, 31))
    assert found(DeadlineKind.YEARLY_REPORT, date(2027, 2, 1))

    note_report_sent(2026, date(2027, 2, 1))
    assert not found(DeadlineKind.YEARLY_REPORT, date(2027, 2, 1))
    assert reports_sent() == {2026: date(2027, 2, 1)}

    note_report_sent(2026, None)
    assert found(DeadlineKind.YEARLY_REPORT, date(2027, 2, 1))


def test_the_number_of_queries_does_not_grow_with_people(
    make_participant: MakeParticipant, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    run = KisDatabase._run

    def counted(self: KisDatabase, sql: str, params: object = ()) -> object:
        asked.append(sql)
        return run(self, sql, params)  # type: ignore[arg-type]

    def queries() -> int:
        asked.clear()
        list_deadlines(TODAY)
        return len(asked)

    make_signed(make_participant())
    monkeypatch.setattr(KisDatabase, "_run", counted)
    few = queries()
    for _ in range(4):
        make_signed(make_participant())

    assert queries() == few < 25


def test_figures_of_the_club(make_participant: MakeParticipant) -> None:
    people = [make_participant() for _ in range(5)]
    for person in people[:3]:
        join(person)
    waiting = StateChangeDraft(ParticipantState.WAITING, TODAY)
    change_state(people[3], waiting, today=TODAY)
    done = StateChangeDraft(ParticipantState.COMPLETED, TODAY, EndReason.PERIOD_OVER)
    change_state(people[0], done, today=TODAY)
    suspended = StateChangeDraft(ParticipantState.SUSPENDED, TODAY)
    change_state(people[1], suspended, today=TODAY)
    make_signed(people[1])
    make_draft(people[2])

    assert club_figures(TODAY) == {
        "active": 2,
        "running_contracts": 1,
        "candidates": 1,
        "finished_this_year": 1,
        "drafts": 1,
        "waiting": 1,
    }
