"""Outcomes, answers and the status of a graduate in a real file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ContractState, EndReason, EvaluationKind, ParticipantState
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.deadline_facts import Deadline, DeadlineKind
from kisdesk.domain.drafts import StateChangeDraft, WorkerDraft
from kisdesk.domain.graduates import Standing
from kisdesk.domain.outcome_codes import FollowUpAnswer, OutcomeKind, OutcomeResult, WorkKind
from kisdesk.domain.outcomes import FollowUpDraft, FollowUpStart, OutcomeDraft
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import recorded_change
from kisdesk.models.document import IssuedDocument
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.services.certificates import CERTIFICATE, certificate_days, has_certificate
from kisdesk.services.contracts import close_contract, record_evaluation
from kisdesk.services.history import history_of, undo_last
from kisdesk.services.outcomes import (
    delete_follow_up,
    delete_outcome,
    follow_ups_of,
    graduate_status_of,
    outcomes_of,
    record_follow_up,
    record_outcome,
    update_outcome,
)
from kisdesk.services.participants import (
    change_state,
    delete_participant,
    get_card,
    update_participant,
)
from kisdesk.services.today import list_deadlines
from kisdesk.services.workers import add_worker
from tests.builders import TODAY
from tests.services.contract_builders import make_signed

MakeParticipant = Callable[..., int]
WORK = OutcomeDraft(
    OutcomeKind.WORK,
    body="Zakład Zieleni",
    work_kind=WorkKind.EMPLOYMENT_CONTRACT,
    started_on=date(2026, 11, 16),
    basis="kopia umowy",
)


def join(person: int, on: date = TODAY) -> None:
    change = StateChangeDraft(ParticipantState.ACTIVE, on, override_reason="art. 18 ust. 7")
    change_state(person, change, today=on)


def leave(person: int, on: date, state: ParticipantState = ParticipantState.COMPLETED) -> None:
    change_state(person, StateChangeDraft(state, on, EndReason.PERIOD_OVER), today=on)


def issue_certificate(person: int, on: date) -> None:
    with recorded_change("document_issued", "participant", person) as change:
        change.insert(
            IssuedDocument,
            kind=CERTIFICATE,
            title="Zaświadczenie",
            participant=person,
            issued_at=f"{on.isoformat()}T09:00:00+01:00",
            page_count=1,
            size=1,
            sha256="0" * 64,
            packed=b"x",
        )


def calls(kind: DeadlineKind, today: date, worker_id: int | None = None) -> list[Deadline]:
    return [d for d in list_deadlines(today, worker_id) if d.kind is kind]


def test_an_outcome_is_kept_changed_deleted_and_brought_back(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    outcome = record_outcome(person, replace(WORK, body=" Zakład  Zieleni "), today=TODAY)
    [row] = outcomes_of(person)
    assert (row.id, row.draft) == (outcome, WORK)

    grant = OutcomeDraft(
        OutcomeKind.GRANT,
        body="PUP w Brzozowie",
        applied_on=date(2026, 9, 1),
        decided_on=date(2026, 9, 30),
        result=OutcomeResult.POSITIVE,
        amount=4_000_050,
        started_on=date(2026, 12, 1),
        note="działalność: ogrodnictwo",
    )
    update_outcome(outcome, grant, today=TODAY)
    assert outcomes_of(person)[0].draft == grant

    delete_outcome(outcome)
    assert outcomes_of(person) == ()
    undo_last("participant", person)
    assert outcomes_of(person)[0].draft == grant
    undo_last("participant", person)
    assert outcomes_of(person)[0].draft == WORK
    undo_last("participant", person)
    assert outcomes_of(person) == ()
    actions = {change.action for change in history_of("participant", person)}
    assert {"outcome_recorded", "outcome_updated", "outcome_deleted"} <= actions


def test_what_is_wrong_is_refused_and_nothing_kept(make_participant: MakeParticipant) -> None:
    person = make_participant()
    with pytest.raises(InvalidDraftError):
        record_outcome(person, OutcomeDraft(OutcomeKind.GRANT, amount=-1), today=TODAY)
    with pytest.raises(NotFoundError):
        record_outcome(77, WORK, today=TODAY)
    with pytest.raises(NotFoundError):
        update_outcome(77, WORK, today=TODAY)
    with pytest.raises(NotFoundError):
        delete_outcome(77)
    with pytest.raises(NotFoundError):
        delete_follow_up(77)
    other = make_participant(last_name="Żak")
    outcome = record_outcome(other, WORK, today=TODAY)
    answer = FollowUpDraft(TODAY, 1, outcome, TODAY, FollowUpAnswer.WORKING)
    with pytest.raises(NotFoundError):
        record_follow_up(person, answer, today=TODAY)
    with pytest.raises(InvalidDraftError):
        record_follow_up(other, replace(answer, answer=None), today=TODAY)
    assert outcomes_of(person) == ()
    assert FollowUp.select().count() == 0


def test_the_newest_outcome_stands_first(make_participant: MakeParticipant) -> None:
    person = make_participant()
    first = record_outcome(person, WORK, today=TODAY)
    referral = OutcomeDraft(OutcomeKind.REFERRAL, "Poradnia", "terapia", applied_on=TODAY)
    second = record_outcome(person, referral, today=TODAY)
    assert [row.id for row in outcomes_of(person)] == [second, first]


def test_answers_are_kept_by_month_and_go_with_the_work(make_participant: MakeParticipant) -> None:
    person = make_participant()
    outcome = record_outcome(person, replace(WORK, started_on=date(2026, 8, 31)), today=TODAY)
    start, lines = follow_ups_of(person, TODAY)
    assert start == FollowUpStart(date(2026, 8, 31), outcome)
    assert [(line.months, line.due_on) for line in lines] == [
        (1, date(2026, 9, 30)),
        (3, date(2026, 11, 30)),
        (6, date(2027, 2, 28)),
    ]

    answer = FollowUpDraft(start.since_on, 1, outcome, date(2026, 10, 1), FollowUpAnswer.UNKNOWN)
    first = record_follow_up(person, answer, today=TODAY)
    working = replace(answer, answer=FollowUpAnswer.WORKING, note=" w pełnym wymiarze ")
    assert record_follow_up(person, working, today=TODAY) == first
    _, lines = follow_ups_of(person, TODAY)
    assert lines[0].answer == replace(working, note="w pełnym wymiarze")
    assert (lines[0].id, lines[1].answer) == (first, None)

    # a corrected first day keeps the answers
    update_outcome(outcome, replace(WORK, started_on=date(2026, 8, 30)), today=TODAY)
    assert follow_ups_of(person, TODAY)[1][0].id == first

    delete_outcome(outcome)
    assert FollowUp.select().count() == 0
    undo_last("participant", person)
    assert follow_ups_of(person, TODAY)[1][0].id == first
    delete_follow_up(first)
    assert follow_ups_of(person, TODAY)[1][0].answer is None


def test_after_the_end_the_club_asks_until_it_knows(make_participant: MakeParticipant) -> None:
    person = make_participant()
    join(person)
    assert follow_ups_of(person, TODAY) == (None, ())
    end = date(2027, 1, 31)
    leave(person, end)
    due_on = date(2027, 2, 28)
    assert not calls(DeadlineKind.FOLLOW_UP, due_on - timedelta(days=8))
    [call] = calls(DeadlineKind.FOLLOW_UP, due_on)
    assert (call.participant_id, call.due_on, call.values["months"]) == (person, due_on, 1)
    start, _ = follow_ups_of(person, due_on)
    assert start == FollowUpStart(end)
    answer = FollowUpDraft(end, 1, None, due_on, FollowUpAnswer.UNREACHABLE)
    record_follow_up(person, answer, today=due_on)
    assert not calls(DeadlineKind.FOLLOW_UP, due_on)
    [call] = calls(DeadlineKind.FOLLOW_UP, date(2027, 5, 1))
    assert call.values["months"] == 3


def test_work_found_is_asked_about_also_while_taking_part(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    join(person)
    outcome = record_outcome(person, WORK, today=TODAY)
    [call] = calls(DeadlineKind.FOLLOW_UP, date(2026, 12, 16))
    assert (call.due_on, call.values["is_work"]) == (date(2026, 12, 16), True)
    update_outcome(outcome, replace(WORK, ended_on=date(2026, 12, 1)), today=TODAY)
    assert not calls(DeadlineKind.FOLLOW_UP, date(2026, 12, 16))


def test_only_ones_own_people_call_when_asked_for(make_participant: MakeParticipant) -> None:
    worker = add_worker(WorkerDraft("Krawczyk", "Tomasz"), None)
    person = make_participant()
    join(person)
    leave(person, TODAY)
    draft = get_card(person, TODAY).draft
    assert calls(DeadlineKind.CERTIFICATE, TODAY)
    assert not calls(DeadlineKind.CERTIFICATE, TODAY, worker)
    update_participant(person, replace(draft, worker_id=worker), today=TODAY)
    assert [d.subject_id for d in calls(DeadlineKind.CERTIFICATE, TODAY, worker)] == [person]


def test_the_certificate_calls_until_it_is_issued(make_participant: MakeParticipant) -> None:
    person = make_participant()
    join(person)
    leave(person, TODAY)
    [call] = calls(DeadlineKind.CERTIFICATE, TODAY + timedelta(days=8))
    assert call.due_on == TODAY + timedelta(days=7)
    assert not has_certificate(person)
    issue_certificate(person, TODAY)
    assert has_certificate(person)
    assert certificate_days(person) == (TODAY,)
    assert not calls(DeadlineKind.CERTIFICATE, TODAY + timedelta(days=8))


def test_people_in_the_archive_are_left_alone(make_participant: MakeParticipant) -> None:
    person = make_participant()
    join(person)
    record_outcome(person, WORK, today=TODAY)
    leave(person, TODAY)
    change_state(person, StateChangeDraft(ParticipantState.ARCHIVED, TODAY), today=TODAY)
    day = date(2026, 12, 16)
    assert not calls(DeadlineKind.CERTIFICATE, day)
    assert not calls(DeadlineKind.FOLLOW_UP, day)


def test_a_graduate_is_known_by_participation_certificate_and_contract(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    contract = make_signed(person)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY)
    six_months = date(2027, 5, 21)
    status = graduate_status_of(person, six_months - timedelta(days=1))
    assert (status.months.standing, status.months.on) == (Standing.NOT_YET, six_months)
    assert status.carried_out.standing is Standing.NOT_YET
    assert graduate_status_of(person, six_months).months.standing is Standing.MET

    record_evaluation(
        contract, Evaluation(EvaluationKind.FINAL, held_on=six_months), today=six_months
    )
    close_contract(contract, ContractState.FULFILLED, six_months, "", today=six_months)
    leave(person, six_months)
    assert graduate_status_of(person, six_months).standing is Standing.NOT_YET
    issued = six_months + timedelta(days=3)
    issue_certificate(person, issued)
    status = graduate_status_of(person, issued)
    assert (status.standing, status.since) == (Standing.MET, issued)


def test_a_contract_partly_carried_out_makes_no_graduate(make_participant: MakeParticipant) -> None:
    person = make_participant()
    contract = make_signed(person)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY)
    end = date(2027, 5, 21)
    record_evaluation(contract, Evaluation(EvaluationKind.FINAL, held_on=end), today=end)
    close_contract(contract, ContractState.PARTLY_FULFILLED, end, "kurs przerwany", today=end)
    leave(person, end)
    issue_certificate(person, end)
    status = graduate_status_of(person, end)
    assert status.carried_out.standing is Standing.NOT_MET
    assert status.standing is Standing.NOT_MET
    assert status.contract is not None
    assert status.contract.state is ContractState.PARTLY_FULFILLED


def test_whoever_is_deleted_takes_outcomes_and_answers_along(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    outcome = record_outcome(person, WORK, today=TODAY)
    answer = FollowUpDraft(date(2026, 11, 16), 1, outcome, TODAY, FollowUpAnswer.WORKING)
    record_follow_up(person, answer, today=TODAY)
    delete_participant(person)
    assert (Outcome.select().count(), FollowUp.select().count()) == (0, 0)
    undo_last("participant", person)
    assert outcomes_of(person)[0].id == outcome
    assert follow_ups_of(person, TODAY)[1][0].answer == answer
