"""The certificate and the questions after participation: from which day to which."""

from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ParticipantState as State
from kisdesk.domain.deadline_facts import AfterwardsFact, DeadlineFacts, Urgency
from kisdesk.domain.deadline_facts import DeadlineKind as Kind
from kisdesk.domain.deadlines import deadlines
from kisdesk.domain.outcomes import FollowUpStart

TODAY = date(2026, 11, 25)  # a Wednesday
REPORTED = frozenset(range(2000, 2100))


def of(fact, today=TODAY):
    found = deadlines(DeadlineFacts(afterwards=[fact], reported_years=REPORTED), today)
    assert {d.subject_id for d in found} <= {fact.id}
    return found


def left(days_ago, end=State.COMPLETED, **changes):
    return AfterwardsFact(9, TODAY - timedelta(days=days_ago), end, **changes)


@pytest.mark.parametrize(
    ("fact", "urgency"),
    [
        (left(0), Urgency.THIS_MONTH),
        (left(3), Urgency.THIS_WEEK),
        (left(7), Urgency.THIS_WEEK),  # the seventh day is the last good one
        (left(8), Urgency.OVERDUE),
        (left(90), Urgency.OVERDUE),
        (left(91), None),
        (left(8, has_certificate=True), None),
        (left(8, State.DROPPED_OUT), Urgency.OVERDUE),
        (left(8, State.REMOVED), Urgency.OVERDUE),
        (left(8, State.MOVED), Urgency.OVERDUE),
        (left(8, State.DECEASED), None),
        (AfterwardsFact(9), None),
    ],
)
def test_certificate_within_seven_days(fact, urgency):
    found = of(fact)
    assert [(d.kind, d.urgency) for d in found] == (
        [(Kind.CERTIFICATE, urgency)] if urgency else []
    )
    if found:
        assert fact.ended_on is not None
        assert found[0].due_on == fact.ended_on + timedelta(days=7)


def asked(since_on, answered=(), outcome_id=None):
    start = FollowUpStart(since_on, outcome_id)
    return AfterwardsFact(9, start=start, answered=frozenset(answered))


@pytest.mark.parametrize(
    ("fact", "today", "expected"),
    [
        (asked(date(2026, 1, 31)), date(2026, 2, 20), None),
        (asked(date(2026, 1, 31)), date(2026, 2, 21), (1, date(2026, 2, 28))),
        (asked(date(2026, 1, 31)), date(2026, 4, 22), (1, date(2026, 2, 28))),
        (asked(date(2026, 1, 31)), date(2026, 4, 23), (3, date(2026, 4, 30))),
        (asked(date(2026, 1, 31), [1]), date(2026, 4, 22), None),
        (asked(date(2026, 1, 31), [1]), date(2026, 4, 23), (3, date(2026, 4, 30))),
        (asked(date(2026, 1, 31), [6]), date(2026, 4, 23), None),
        (asked(date(2026, 1, 31), [3]), date(2026, 7, 31), (6, date(2026, 7, 31))),
        (asked(date(2026, 1, 31), [1, 3, 6]), date(2026, 7, 31), None),
        (asked(date(2026, 1, 31)), date(2026, 9, 29), (6, date(2026, 7, 31))),
        (asked(date(2026, 1, 31)), date(2026, 9, 30), None),
        (asked(date(2028, 2, 29)), date(2028, 3, 29), (1, date(2028, 3, 29))),
    ],
)
def test_follow_up_after_one_three_and_six_months(fact, today, expected):
    found = of(fact, today)
    assert [(d.values["months"], d.due_on) for d in found] == ([expected] if expected else [])


@pytest.mark.parametrize("outcome_id", [None, 4])
def test_what_is_asked_about_is_told(outcome_id):
    [call] = of(asked(TODAY - timedelta(days=40), outcome_id=outcome_id))
    assert (call.kind, call.values["is_work"]) == (Kind.FOLLOW_UP, outcome_id is not None)
    assert call.urgency is Urgency.OVERDUE
