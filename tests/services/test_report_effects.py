"""Effects in the yearly report: who is counted in which row."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from kisdesk.domain.codes import EndReason
from kisdesk.domain.codes import ParticipantState as S
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.outcome_codes import (
    FollowUpAnswer,
    Institution,
    OutcomeKind,
    OutcomeResult,
    WorkKind,
)
from kisdesk.domain.outcomes import FollowUpDraft, OutcomeDraft
from kisdesk.services.outcomes import record_follow_up, record_outcome
from kisdesk.services.participants import change_state, register_participant
from kisdesk.services.reports import people_of, year_report
from kisdesk.services.session import Session
from tests.builders import participant_draft
from tests.services.test_outcomes import issue_certificate

MakeParticipant = Callable[..., int]
YEAR = 2026
TODAY = date(2027, 3, 1)
EVERY = OutcomeDraft(
    body="PUP",
    subject="kurs",
    work_kind=WorkKind.MANDATE,
    institution=Institution.ZAZ,
    applied_on=date(2026, 2, 1),
    decided_on=date(2026, 3, 1),
    result=OutcomeResult.POSITIVE,
    started_on=date(2026, 5, 4),
)


@pytest.fixture
def somebody(office: Session) -> Callable[..., int]:
    """Somebody who takes part since 1 March 2026, or with the states given."""

    def make(history: Sequence[tuple[S, date, EndReason | None]] = ()) -> int:
        start = date(2026, 3, 1)
        person = register_participant(participant_draft(), on=start, today=TODAY)
        for state, on, reason in [(S.ACTIVE, start, None), *history]:
            change = StateChangeDraft(state, on, reason, override_reason="art. 18 ust. 7")
            change_state(person, change, today=TODAY)
        return person

    return make


def counted(year: int = YEAR, today: date = TODAY) -> dict[str, tuple[int, ...]]:
    return {row.code: row.people for row in year_report(year, today).effects if row.people}


@pytest.mark.parametrize("kind", OutcomeKind)
def test_an_outcome_of_each_kind_counts_its_person_once_in_its_year(
    somebody: Callable[..., int], kind: OutcomeKind
) -> None:
    person = somebody()
    for _ in range(2):
        record_outcome(person, replace(EVERY, kind=kind), today=TODAY)
    found = counted()
    assert found[kind.value] == (person,)
    assert set(found) == {kind.value, "six_months"}
    row = next(r for r in year_report(YEAR, TODAY).effects if r.code == kind.value)
    assert (row.women, row.total, [p.id for p in people_of(row.people)]) == (1, 1, [person])
    assert kind.value not in counted(2027)
    assert kind.value not in counted(2025)


def test_a_refused_grant_is_none(somebody: Callable[..., int]) -> None:
    refused = replace(EVERY, kind=OutcomeKind.GRANT, result=OutcomeResult.NEGATIVE)
    record_outcome(somebody(), refused, today=TODAY)
    assert "grant" not in counted()


def test_planned_work_does_not_count_before_it_begins(somebody: Callable[..., int]) -> None:
    today = date(2026, 5, 1)
    record_outcome(somebody(), replace(EVERY, kind=OutcomeKind.WORK), today=TODAY)
    assert "work" not in counted(YEAR, today)


ENDED = date(2026, 9, 30)
END = [(S.COMPLETED, ENDED, EndReason.PERIOD_OVER)]


@pytest.mark.parametrize(
    ("history", "work", "answer", "counts"),
    [
        (END, None, None, False),
        ([(S.COMPLETED, ENDED, EndReason.EMPLOYMENT)], None, None, True),
        ([(S.DROPPED_OUT, ENDED, EndReason.OWN_BUSINESS)], None, None, True),
        (END, (date(2026, 8, 1), None), None, True),
        (END, (date(2026, 8, 1), date(2026, 9, 30)), None, True),
        (END, (date(2026, 8, 1), date(2026, 9, 29)), None, False),
        (END, (date(2027, 2, 1), None), None, True),
        (END, (date(2026, 2, 1), None), None, False),  # worked before
        (END, None, FollowUpAnswer.WORKING, True),
        (END, None, FollowUpAnswer.NOT_WORKING, False),
        (END, None, FollowUpAnswer.UNREACHABLE, False),
        ([(S.COMPLETED, ENDED, EndReason.EMPLOYMENT)], None, FollowUpAnswer.UNKNOWN, True),
        ([], (date(2026, 8, 1), None), None, False),  # still takes part
    ],
)
def test_work_after_participation(
    somebody: Callable[..., int],
    history: Sequence[tuple[S, date, EndReason | None]],
    work: tuple[date, date | None] | None,
    answer: FollowUpAnswer | None,
    counts: bool,
) -> None:
    person = somebody(history)
    if work is not None:
        started_on, ended_on = work
        draft = replace(
            EVERY, kind=OutcomeKind.OWN_BUSINESS, started_on=started_on, ended_on=ended_on
        )
        record_outcome(person, draft, today=TODAY)
    if answer is not None:
        asked = FollowUpDraft(ENDED, 1, None, date(2026, 10, 31), answer)
        record_follow_up(person, asked, today=TODAY)
    assert (person in counted().get("employed_after", ())) is counts


def test_six_months_and_certificates_count_in_their_year(somebody: Callable[..., int]) -> None:
    person = somebody()
    assert counted()["six_months"] == (person,)
    assert "six_months" not in counted(YEAR, date(2026, 8, 30))
    assert counted(YEAR, date(2026, 8, 31))["six_months"] == (person,)
    assert "six_months" not in counted(2027)
    issue_certificate(person, date(2027, 1, 1))
    assert counted(2027)["certificates"] == (person,)
    assert "certificates" not in counted()
    assert "graduates" not in counted(2027)
