"""What calls for attention, and on which day it starts and stops."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import ContractState, EvaluationKind, LabourStatus, Party
from kisdesk.domain.codes import ParticipantState as State
from kisdesk.domain.deadline_facts import (
    ActionFact,
    ContractFact,
    DeadlineFacts,
    EvaluationFact,
    ParticipantFact,
    Urgency,
    urgency_of,
)
from kisdesk.domain.deadline_facts import DeadlineKind as Kind
from kisdesk.domain.deadlines import deadlines

TODAY = date(2026, 11, 25)  # a Wednesday
REPORTED = frozenset(range(2000, 2100))


def day(offset):
    return TODAY + timedelta(days=offset)


def of(*records, today=TODAY):
    facts = DeadlineFacts(
        contracts=[r for r in records if isinstance(r, ContractFact)],
        participants=[r for r in records if isinstance(r, ParticipantFact)],
        reported_years=REPORTED,
    )
    return deadlines(facts, today)


def brief(found):
    return [(d.kind, (d.due_on - TODAY).days, d.urgency) for d in found]


@pytest.mark.parametrize(
    ("offset", "urgency"),
    [
        (-1, Urgency.OVERDUE),
        (0, Urgency.THIS_WEEK),
        (4, Urgency.THIS_WEEK),  # Sunday
        (5, Urgency.THIS_MONTH),  # Monday
        (30, Urgency.THIS_MONTH),
        (31, Urgency.LATER),
    ],
)
def test_urgency(offset, urgency):
    assert urgency_of(day(offset), TODAY) is urgency


def signed(**facts):
    return ContractFact(4, 9, ContractState.SIGNED, "KS/4/2026", **facts)


@pytest.mark.parametrize(
    ("offset", "within"),
    [(31, None), (30, 30), (15, 30), (14, 14), (8, 14), (7, 7), (0, 7)],
)
def test_contract_ends(offset, within):
    found = of(signed(ends_on=day(offset)))
    assert [d.values["within"] for d in found] == ([within] if within else [])
    if found:
        assert (found[0].kind, found[0].subject_id, found[0].participant_id) == (
            Kind.CONTRACT_ENDS,
            4,
            9,
        )


def test_a_following_contract_silences_the_end_but_not_the_missing_evaluation():
    assert of(signed(ends_on=day(3), has_following_contract=True)) == []
    [found] = of(signed(ends_on=day(-3), has_following_contract=True))
    assert found.kind is Kind.CONTRACT_EXPIRED


def final(planned, held):
    return EvaluationFact(EvaluationKind.FINAL, planned, held)


def periodic(planned, held=None):
    return EvaluationFact(EvaluationKind.PERIODIC, planned, held)


@pytest.mark.parametrize(
    ("contract", "expected"),
    [
        (signed(ends_on=day(-1)), [(Kind.CONTRACT_EXPIRED, -1, Urgency.OVERDUE)]),
        (
            signed(ends_on=day(-1), evaluations=(final(day(-2), day(-2)),)),
            [(Kind.CONTRACT_NOT_CLOSED, -1, Urgency.OVERDUE)],
        ),
        (
            signed(ends_on=day(-1), evaluations=(final(day(-2), None),)),
            [(Kind.CONTRACT_EXPIRED, -1, Urgency.OVERDUE)],
        ),
        (ContractFact(4, 9, ContractState.FULFILLED, ends_on=day(-1)), []),
        (signed(evaluations=(periodic(day(8)),)), []),
        (signed(evaluations=(periodic(day(7)),)), [(Kind.EVALUATION, 7, Urgency.THIS_MONTH)]),
        (signed(evaluations=(periodic(day(0)),)), [(Kind.EVALUATION, 0, Urgency.THIS_WEEK)]),
        (signed(evaluations=(periodic(day(-5)),)), [(Kind.EVALUATION, -5, Urgency.OVERDUE)]),
        (signed(evaluations=(periodic(day(-5), day(-4)),)), []),
        (signed(evaluations=(periodic(None),)), []),
        (signed(evaluations=(final(day(2), None),)), [(Kind.EVALUATION, 2, Urgency.THIS_WEEK)]),
        (
            ContractFact(4, 9, ContractState.DRAFT, evaluations=(periodic(day(-5)),)),
            [],
        ),
        (signed(open_actions=(ActionFact("x", day(8)),)), []),
        (
            signed(open_actions=(ActionFact("x", day(-1)), ActionFact("y", day(7)))),
            [(Kind.ACTION, -1, Urgency.OVERDUE), (Kind.ACTION, 7, Urgency.THIS_MONTH)],
        ),
        (ContractFact(4, 9, ContractState.DRAFT, created_on=day(-14)), []),
        (
            ContractFact(4, 9, ContractState.DRAFT, created_on=day(-15)),
            [(Kind.DRAFT_LYING, -1, Urgency.OVERDUE)],
        ),
        (signed(created_on=day(-100)), []),
    ],
)
def test_contracts(contract, expected):
    assert brief(of(contract)) == expected


def test_an_action_tells_what_and_whose():
    [found] = of(signed(open_actions=(ActionFact("Wniosek", day(1), Party.WORKER),)))
    assert found.values == {"number": "KS/4/2026", "text": "Wniosek", "party": Party.WORKER}


def person(state=State.ACTIVE, **facts):
    usual = {"informed_on": day(-200), "last_contract_day": day(1)}
    return ParticipantFact(9, state, **{**usual, **facts})


def unemployed(contact=None, registered=None, **rest):
    return person(
        labour_status=LabourStatus.REGISTERED_UNEMPLOYED,
        labour_office_contact_on=contact,
        labour_office_registered_on=registered,
        **rest,
    )


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (person(), []),
        (person(has_identity=False), [(Kind.NO_IDENTITY, 0, Urgency.THIS_WEEK)]),
        (
            person(State.CANDIDATE, has_main_group=False),
            [(Kind.NO_MAIN_GROUP, 7, Urgency.THIS_MONTH)],
        ),
        (person(State.COMPLETED, has_identity=False), []),
        (person(State.CANDIDATE, informed_on=None), [(Kind.NOT_INFORMED, 0, Urgency.THIS_WEEK)]),
        (
            person(informed_on=None, periods=((day(-3), None),)),
            [(Kind.NOT_INFORMED, -3, Urgency.OVERDUE)],
        ),
        (person(State.REJECTED, informed_on=None), []),
        # Day 90 after the last contact is the last good day.
        (unemployed(day(-75)), []),
        (unemployed(day(-76)), [(Kind.LABOUR_OFFICE_CONTACT, 14, Urgency.THIS_MONTH)]),
        (unemployed(day(-90)), [(Kind.LABOUR_OFFICE_CONTACT, 0, Urgency.THIS_WEEK)]),
        (unemployed(day(-91)), [(Kind.LABOUR_OFFICE_CONTACT, -1, Urgency.OVERDUE)]),
        (unemployed(registered=day(-90)), [(Kind.LABOUR_OFFICE_CONTACT, 0, Urgency.THIS_WEEK)]),
        (unemployed(day(-10), registered=day(-90)), []),
        (unemployed(), []),
        (person(labour_office_contact_on=day(-91)), []),
        (unemployed(day(-91), state=State.COMPLETED), []),
        # Three years of unemployed status, told from 60 days before.
        (
            unemployed(day(-1), registered=date(2024, 1, 24)),
            [(Kind.UNEMPLOYED_THREE_YEARS, 60, Urgency.LATER)],
        ),
        (unemployed(day(-1), registered=date(2024, 1, 25)), []),
        (
            unemployed(day(-1), registered=date(2023, 11, 24)),
            [(Kind.UNEMPLOYED_THREE_YEARS, -1, Urgency.OVERDUE)],
        ),
        # Six months: 1 June to 30 November.
        (
            person(periods=((date(2026, 6, 1), None),)),
            [(Kind.SIX_MONTHS, 5, Urgency.THIS_MONTH)],
        ),
        (
            person(periods=((date(2026, 5, 1), None),)),
            [(Kind.SIX_MONTHS, -25, Urgency.THIS_MONTH)],
        ),
        (
            person(periods=((date(2026, 5, 26), None),)),
            [(Kind.SIX_MONTHS, 0, Urgency.THIS_WEEK)],
        ),
        (person(periods=((date(2026, 4, 20), None),)), []),
        (person(periods=((date(2026, 7, 1), None),)), []),
        # A ruling on disability, told from 60 days before.
        (person(disability_valid_until=day(61)), []),
        (
            person(disability_valid_until=day(60)),
            [(Kind.DISABILITY_RULING, 60, Urgency.LATER)],
        ),
        (
            person(disability_valid_until=day(0)),
            [(Kind.DISABILITY_RULING, 0, Urgency.THIS_WEEK)],
        ),
        (
            person(disability_valid_until=day(-1)),
            [(Kind.DISABILITY_RULING, -1, Urgency.OVERDUE)],
        ),
        (person(State.MOVED, disability_valid_until=day(-1)), []),
        # Taking part without a contract in force: since the first day without one.
        (person(last_contract_day=day(0)), []),
        (
            person(periods=((day(-90), None),), last_contract_day=day(-3)),
            [(Kind.NO_CONTRACT, -2, Urgency.OVERDUE)],
        ),
        (
            person(periods=((day(-5), None),), last_contract_day=day(-90)),
            [(Kind.NO_CONTRACT, -5, Urgency.OVERDUE)],
        ),
        (
            person(periods=((day(-5), None),), last_contract_day=None),
            [(Kind.NO_CONTRACT, -5, Urgency.OVERDUE)],
        ),
        (person(last_contract_day=None), [(Kind.NO_CONTRACT, 0, Urgency.THIS_WEEK)]),
        (
            person(
                periods=((day(-5), None),), last_contract_day=None, active_although="art. 18 ust. 7"
            ),
            [(Kind.NO_CONTRACT, -5, Urgency.THIS_MONTH)],
        ),
        (
            person(
                periods=((day(-9), None),), last_contract_day=day(-3), active_although="dawny powód"
            ),
            [(Kind.NO_CONTRACT, -2, Urgency.OVERDUE)],
        ),
        (person(State.SUSPENDED, last_contract_day=None), []),
        (person(State.CANDIDATE, last_contract_day=None), []),
        (person(State.DECEASED, periods=((day(-300), day(-5)),)), []),
        (person(State.REJECTED), []),
    ],
)
def test_people(who, expected):
    assert brief(of(who)) == expected


@pytest.mark.parametrize(
    ("today", "reported", "started", "urgency"),
    [
        (date(2027, 1, 31), (), None, None),
        (date(2027, 2, 1), (), None, Urgency.LATER),
        (date(2027, 3, 1), (), None, Urgency.THIS_MONTH),
        (date(2027, 3, 31), (), None, Urgency.THIS_WEEK),
        (date(2027, 4, 1), (), None, Urgency.OVERDUE),
        (date(2027, 3, 31), (2026,), None, None),
        (date(2027, 3, 31), (2025,), None, Urgency.THIS_WEEK),
        (date(2027, 3, 31), (), date(2027, 1, 2), None),
        (date(2027, 3, 31), (), date(2026, 12, 31), Urgency.THIS_WEEK),
    ],
)
def test_yearly_report(today, reported, started, urgency):
    facts = DeadlineFacts(reported_years=frozenset(reported), club_started_on=started)
    found = deadlines(facts, today)
    assert [d.urgency for d in found] == ([urgency] if urgency else [])
    assert all(d.due_on == date(2027, 3, 31) and d.values == {"year": 2026} for d in found)


def test_the_most_urgent_come_first():
    found = of(
        signed(ends_on=day(3), open_actions=(ActionFact("x", day(1)), ActionFact("y", day(-9)))),
        unemployed(day(-91), disability_valid_until=day(60)),
    )
    assert [d.kind for d in found] == [
        Kind.ACTION,
        Kind.LABOUR_OFFICE_CONTACT,
        Kind.ACTION,
        Kind.CONTRACT_ENDS,
        Kind.DISABILITY_RULING,
    ]


@given(st.dates(date(1999, 1, 1), date(2100, 1, 1)), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_no_clock_and_no_date_stops_the_radar(today, other):
    of(
        signed(created_on=other, starts_on=other, ends_on=other, evaluations=(periodic(other),)),
        unemployed(other, other, periods=((other, None),), disability_valid_until=other),
        person(State.COMPLETED, periods=((other, other),)),
        today=today,
    )
