"""Outcomes kind by kind, and when the club asks again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.outcome_codes import (
    FollowUpAnswer,
    Institution,
    OutcomeKind,
    OutcomeResult,
    WorkKind,
)
from kisdesk.domain.outcomes import (
    FIELDS,
    LARGEST_AMOUNT,
    FollowUpDraft,
    FollowUpStart,
    OutcomeDraft,
    Work,
    check_follow_up,
    check_outcome,
    follow_up_due,
    follow_up_start,
    is_working,
    normalise_outcome,
)

TODAY = date(2026, 11, 22)
FILLED = OutcomeDraft(
    body="PUP w Brzozowie",
    subject="kurs obsługi wózka",
    work_kind=WorkKind.MANDATE,
    institution=Institution.CIS,
    applied_on=date(2026, 9, 1),
    decided_on=date(2026, 9, 20),
    result=OutcomeResult.POSITIVE,
    amount=4_000_000,
    started_on=date(2026, 10, 1),
    ended_on=date(2027, 3, 31),
    basis="kopia umowy",
    note="pół etatu",
)
NEEDED = {
    OutcomeKind.REFERRAL: {"body", "applied_on"},
    OutcomeKind.SUPPORTED_EMPLOYMENT: {"body", "applied_on"},
    OutcomeKind.WORK: {"work_kind", "body", "started_on"},
    OutcomeKind.OWN_BUSINESS: {"started_on"},
    OutcomeKind.SOCIAL_COOPERATIVE: {"body", "started_on"},
    OutcomeKind.GRANT: {"applied_on"},
    OutcomeKind.TRAINING: {"subject", "started_on"},
    OutcomeKind.INSTITUTION: {"institution", "started_on"},
    OutcomeKind.OTHER: {"subject", "started_on"},
}


def said(draft):
    return {(p.field, p.code) for p in check_outcome(draft, TODAY)}


@pytest.mark.parametrize("kind", OutcomeKind)
def test_a_filled_outcome_of_each_kind_is_fine_and_an_empty_one_names_what_is_needed(kind):
    assert said(replace(FILLED, kind=kind)) == set()
    assert said(OutcomeDraft(kind)) == {(name, "required") for name in NEEDED[kind]}


@pytest.mark.parametrize("kind", OutcomeKind)
def test_fields_of_other_kinds_are_neither_kept_nor_judged(kind):
    kept = normalise_outcome(replace(FILLED, kind=kind))
    empty = OutcomeDraft(kind)
    for name in set(vars(empty)) - {"kind"}:
        expected = FILLED if name in FIELDS[kind] else empty
        assert getattr(kept, name) == getattr(expected, name), name
    wrong = replace(FILLED, kind=OutcomeKind.OTHER, amount=-1, decided_on=date(2020, 1, 1))
    assert said(wrong) == set()


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        ("grant", {"decided_on": date(2026, 8, 31)}, ("decided_on", "decided_before_applied")),
        ("grant", {"decided_on": date(2026, 9, 1)}, None),
        ("referral", {"decided_on": date(2026, 8, 31)}, ("decided_on", "decided_before_applied")),
        ("grant", {"decided_on": None}, ("decided_on", "result_without_day")),
        ("referral", {"result": None}, ("result", "day_without_result")),
        ("referral", {"result": None, "decided_on": None}, None),
        (
            "grant",
            {"applied_on": TODAY + timedelta(1), "decided_on": None, "result": None},
            ("applied_on", "date_in_future"),
        ),
        ("grant", {"applied_on": TODAY, "decided_on": TODAY}, None),
        ("grant", {"decided_on": TODAY + timedelta(1)}, ("decided_on", "date_in_future")),
        ("grant", {"amount": -1}, ("amount", "amount_negative")),
        ("grant", {"amount": 0}, None),
        ("grant", {"amount": LARGEST_AMOUNT + 1}, ("amount", "amount_too_large")),
        ("grant", {"started_on": TODAY + timedelta(40)}, None),
        ("work", {"started_on": date(2027, 4, 1)}, ("ended_on", "ends_before_start")),
        ("work", {"ended_on": date(2026, 10, 1)}, None),
        ("work", {"started_on": TODAY + timedelta(30)}, None),
        ("work", {"started_on": date(1926, 10, 1)}, ("started_on", "date_too_early")),
        ("work", {"ended_on": date(2126, 10, 1)}, ("ended_on", "date_too_far")),
        ("work", {"body": "  "}, ("body", "required")),
        ("work", {"body": "x" * 201}, ("body", "text_too_long")),
        ("work", {"note": "a\u0000"}, ("note", "text_unusable_character")),
        ("supported_employment", {"started_on": None}, ("started_on", "required")),
        ("supported_employment", {"started_on": None, "ended_on": None}, None),
    ],
)
def test_rules_of_outcomes(kind, changes, expected):
    draft = replace(FILLED, kind=OutcomeKind(kind), **changes)
    assert said(draft) == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("since_on", "months", "due_on"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2026, 1, 31), 6, date(2026, 7, 31)),
        (date(2028, 2, 29), 1, date(2028, 3, 29)),
        (date(2028, 2, 29), 6, date(2028, 8, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_to_the_next_question(since_on, months, due_on):
    assert follow_up_due(since_on, months) == due_on


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_the_questions_come_in_order_and_never_a_month_late(since_on):
    days = [follow_up_due(since_on, months) for months in (1, 3, 6)]
    assert since_on < days[0] < days[1] < days[2]
    for months, due_on in zip((1, 3, 6), days, strict=True):
        assert (due_on.year * 12 + due_on.month) - (since_on.year * 12 + since_on.month) == months


END = date(2026, 8, 31)
COMPLETED, REMOVED = ParticipantState.COMPLETED, ParticipantState.REMOVED


@pytest.mark.parametrize(
    ("works", "ended_on", "end", "expected"),
    [
        ([], None, None, None),
        ([], END, COMPLETED, FollowUpStart(END)),
        ([], END, ParticipantState.DROPPED_OUT, FollowUpStart(END)),
        ([], END, REMOVED, None),
        ([Work(1, date(2026, 10, 1))], END, COMPLETED, FollowUpStart(date(2026, 10, 1), 1)),
        ([Work(1, date(2026, 10, 1))], None, None, FollowUpStart(date(2026, 10, 1), 1)),
        ([Work(1, date(2026, 10, 1), TODAY)], END, REMOVED, FollowUpStart(date(2026, 10, 1), 1)),
        (
            [Work(1, date(2026, 9, 1), TODAY - timedelta(1))],
            END,
            COMPLETED,
            FollowUpStart(END),
        ),
        ([Work(1, TODAY + timedelta(1))], END, COMPLETED, FollowUpStart(END)),
        (
            [Work(1, date(2026, 9, 1)), Work(2, date(2026, 10, 1))],
            END,
            COMPLETED,
            FollowUpStart(date(2026, 10, 1), 2),
        ),
    ],
)
def test_what_the_club_asks_about(works, ended_on, end, expected):
    assert follow_up_start(works, ended_on, end, TODAY) == expected


ANSWER = FollowUpDraft(END, 1, None, date(2026, 9, 30), FollowUpAnswer.WORKING)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"answer": None}, ("answer", "required")),
        ({"asked_on": None}, ("asked_on", "required")),
        ({"asked_on": TODAY + timedelta(1)}, ("asked_on", "date_in_future")),
        ({"asked_on": END - timedelta(1)}, ("asked_on", "asked_before_start")),
        ({"asked_on": END}, None),
        ({"months": 2}, ("months", "required")),
        ({"note": "a\u0000"}, ("note", "text_unusable_character")),
    ],
)
def test_rules_of_answers(changes, expected):
    found = {(p.field, p.code) for p in check_follow_up(replace(ANSWER, **changes), TODAY)}
    assert found == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("answers", "works"),
    [
        ({}, False),
        ({1: "working"}, True),
        ({1: "working", 3: "not_working"}, False),
        ({1: "not_working", 3: "working"}, True),
        ({1: "working", 3: "unreachable", 6: "unknown"}, True),
        ({6: "unreachable"}, False),
    ],
)
def test_the_last_certain_answer_counts(answers, works):
    assert is_working({m: FollowUpAnswer(a) for m, a in answers.items()}) is works
