"""Somebody with a whole time in the club behind them, and a stranger in the same activity."""

from dataclasses import replace
from datetime import date
from typing import Any

from kisdesk.domain.activity_codes import SpecialistRole
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.codes import EndReason, ParticipantState
from kisdesk.domain.consultations import ConsultationDraft
from kisdesk.domain.contract_content import Evaluation
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.outcome_codes import FollowUpAnswer, OutcomeKind, WorkKind
from kisdesk.domain.outcomes import FollowUpDraft, OutcomeDraft
from kisdesk.services.activities import enrol_people
from kisdesk.services.attendance import mark_people
from kisdesk.services.consultations import save_consultation
from kisdesk.services.contracts import get_contract, record_evaluation
from kisdesk.services.outcomes import record_follow_up, record_outcome
from kisdesk.services.participants import change_state, register_participant, save_household
from kisdesk.services.workers import list_workers
from tests.builders import TODAY, member_draft, participant_draft
from tests.services.attendance_builders import a_meeting, an_activity
from tests.services.contract_builders import make_signed

JOINED, ENDED = date(2026, 3, 3), date(2026, 10, 15)
STRANGER = "Obcowski"
MEETINGS = (date(2026, 9, 8), date(2026, 9, 15), date(2026, 9, 22))


def a_life(**changes: Any) -> int:
    """Joined in March with a contract, came to two meetings of three, still takes part."""
    (worker,) = list_workers()
    draft = participant_draft(worker_id=worker.id, **changes)
    person = register_participant(draft, on=JOINED, today=TODAY)
    save_household(person, (member_draft(),), today=TODAY)
    contract = make_signed(
        person, signed_on=JOINED, starts_on=JOINED, ends_on=date(2027, 2, 28),
        evaluations=(Evaluation(planned_on=date(2026, 6, 1)),),
    )  # fmt: skip
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, JOINED), today=TODAY)
    (planned,) = get_contract(contract).content.evaluations
    held = replace(planned, held_on=date(2026, 6, 2), done="Życiorys gotowy.", not_done="Kurs.")
    record_evaluation(contract, held, today=TODAY)
    other = participant_draft(last_name=STRANGER, first_name="Zenobia")
    stranger = register_participant(other, on=JOINED, today=TODAY)
    activity = an_activity("Warsztaty aktywnego poszukiwania pracy")
    enrol_people(activity, [person, stranger], JOINED, {"no_contract": "próba"})
    marks = (AttendanceMark.PRESENT, AttendanceMark.UNEXCUSED, AttendanceMark.PRESENT)
    for day, mark in zip(MEETINGS, marks, strict=True):
        meeting = a_meeting(activity, day)
        mark_people(meeting, {person: mark, stranger: AttendanceMark.PRESENT}, today=TODAY)
    for whose, topic in ((person, "Przygotowanie życiorysu"), (stranger, "Cudza rozmowa")):
        save_consultation(
            ConsultationDraft(
                whose, "Ewa Król", SpecialistRole.CAREER_ADVISER, date(2026, 9, 10), 45, topic
            ),
            TODAY,
        )
    return person


def leave(
    person: int,
    state: ParticipantState = ParticipantState.COMPLETED,
    reason: EndReason = EndReason.PERIOD_OVER,
) -> None:
    """The end of participation, work found after it, and the answer after a month."""
    change_state(person, StateChangeDraft(state, ENDED, reason), today=TODAY)
    work = OutcomeDraft(
        OutcomeKind.WORK, body="Piekarnia Żak", work_kind=WorkKind.EMPLOYMENT_CONTRACT,
        started_on=date(2026, 10, 19),
    )  # fmt: skip
    outcome = record_outcome(person, work, today=TODAY)
    answer = FollowUpDraft(
        date(2026, 10, 19), 1, outcome, date(2026, 11, 20), FollowUpAnswer.WORKING
    )
    record_follow_up(person, answer, today=TODAY)
