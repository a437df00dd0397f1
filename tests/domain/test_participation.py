"""States of a participant and the six months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain import law
from kisdesk.domain.codes import EndReason
from kisdesk.domain.codes import ParticipantState as State
from kisdesk.domain.dates import last_day_of_months
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.participation import (
    TRANSITIONS,
    SixMonths,
    allowed_states,
    check_transition,
    six_months,
)

TODAY = date(2026, 11, 22)


def codes(current, change, *, contract=True, last=None):
    problems = check_transition(
        current, change, has_contract_that_day=contract, last_change_on=last, today=TODAY
    )
    return [p.code for p in problems]


@pytest.mark.parametrize(
    ("current", "to"),
    [
        (None, State.CANDIDATE),
        (None, State.ACTIVE),
        (State.CANDIDATE, State.WAITING),
        (State.WAITING, State.ACTIVE),
        (State.ACTIVE, State.SUSPENDED),
        (State.SUSPENDED, State.ACTIVE),
        (State.COMPLETED, State.ARCHIVED),
        (State.DROPPED_OUT, State.ACTIVE),
        (State.ARCHIVED, State.CANDIDATE),
        (State.DECEASED, State.ARCHIVED),
    ],
)
def test_allowed_steps(current, to):
    assert codes(current, StateChangeDraft(to, TODAY)) == []


@pytest.mark.parametrize(
    ("current", "to"),
    [
        (None, State.COMPLETED),
        (None, State.ARCHIVED),
        (State.CANDIDATE, State.COMPLETED),
        (State.ACTIVE, State.CANDIDATE),
        (State.ACTIVE, State.ACTIVE),
        (State.ACTIVE, State.ARCHIVED),
        (State.ACTIVE, State.REJECTED),
        (State.DECEASED, State.ACTIVE),
        (State.REJECTED, State.ACTIVE),
    ],
)
def test_refused_steps(current, to):
    change = StateChangeDraft(to, TODAY, reason=EndReason.OTHER)
    assert codes(current, change) == ["state_not_allowed"]


def test_every_state_has_its_steps_and_a_way_in():
    assert set(TRANSITIONS) == set(State)
    reachable = {to for targets in TRANSITIONS.values() for to in targets}
    assert reachable | set(allowed_states(None)) == set(State)


@pytest.mark.parametrize("ended", [State.COMPLETED, State.DROPPED_OUT, State.REMOVED, State.MOVED])
def test_an_end_needs_a_reason(ended):
    assert codes(State.ACTIVE, StateChangeDraft(ended, TODAY)) == ["end_reason_missing"]
    assert codes(State.ACTIVE, StateChangeDraft(ended, TODAY, EndReason.RESIGNED)) == []


def test_a_rejection_needs_a_reason_or_a_note():
    assert codes(State.CANDIDATE, StateChangeDraft(State.REJECTED, TODAY)) == [
        "rejection_reason_missing"
    ]
    assert codes(State.CANDIDATE, StateChangeDraft(State.REJECTED, TODAY, note="brak miejsc")) == []


def test_dates_of_a_change():
    tomorrow, yesterday = TODAY + timedelta(1), TODAY - timedelta(1)
    assert codes(State.ACTIVE, StateChangeDraft(State.SUSPENDED, tomorrow)) == ["date_in_future"]
    early = StateChangeDraft(State.SUSPENDED, yesterday)
    assert codes(State.ACTIVE, early, last=TODAY) == ["before_last_change"]
    assert codes(State.ACTIVE, early, last=yesterday) == []


@pytest.mark.parametrize("current", [State.WAITING, State.SUSPENDED, State.COMPLETED])
def test_taking_part_without_a_contract_warns_with_the_article(current):
    [problem] = check_transition(
        current,
        StateChangeDraft(State.ACTIVE, TODAY),
        has_contract_that_day=False,
        last_change_on=None,
        today=TODAY,
    )
    assert (problem.code, problem.is_warning) == ("active_without_contract", True)
    assert problem.values["article"] == law.CONTRACT_CONDITION
    assert all(law.article(str(key), TODAY) for key in problem.values["exceptions"])


def test_an_exception_lifts_the_need_of_a_contract():
    change = StateChangeDraft(State.ACTIVE, TODAY, override_reason="art. 18 ust. 10")
    assert codes(State.WAITING, change, contract=False) == []


MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("periods", "reached"),
    [
        ([(MARCH, date(2026, 8, 31))], SixMonths(date(2026, 8, 31), True)),
        ([(MARCH, date(2026, 8, 30))], None),
        ([(MARCH, None)], SixMonths(date(2026, 8, 31), True)),
        ([], None),
        # A pause of one day makes the time interrupted: thirty days a month.
        (
            [(MARCH, date(2026, 5, 29)), (date(2026, 7, 1), None)],
            SixMonths(date(2026, 9, 28), False),
        ),
        ([(MARCH, date(2026, 5, 29)), (date(2026, 7, 1), date(2026, 9, 27))], None),
        # Neighbouring periods are one piece, whatever their order.
        (
            [(date(2026, 6, 1), date(2026, 8, 31)), (MARCH, date(2026, 5, 31))],
            SixMonths(date(2026, 8, 31), True),
        ),
        # 180 days alone are not six months, but one more day after a pause makes them so.
        (
            [(MARCH, date(2026, 8, 27)), (date(2026, 10, 1), date(2026, 10, 1))],
            SixMonths(date(2026, 10, 1), False),
        ),
        ([(MARCH, date(2026, 2, 1))], None),
    ],
)
def test_six_months(periods, reached):
    assert six_months(periods) == reached


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 400))
def test_one_piece_reaches_six_months_exactly_when_it_is_long_enough(start, length):
    end = start + timedelta(days=length)
    reached = six_months([(start, end)])
    assert (reached is not None) == (end >= last_day_of_months(start, 6))


@given(
    st.lists(
        st.tuples(st.dates(date(2025, 1, 1), date(2026, 12, 31)), st.integers(0, 120)), max_size=5
    )
)
def test_the_day_lies_in_a_period(drawn):
    periods = [(start, start + timedelta(days=length)) for start, length in drawn]
    reached = six_months(periods)
    if reached is not None:
        assert any(start <= reached.reached_on <= end for start, end in periods)
        assert sum((end - start).days + 1 for start, end in periods) >= 180
