"""How long papers are kept: section 6.4 of the domain file, case by case."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import ContractState, ParticipantState
from kisdesk.domain.retention import (
    CONTRACT_FILE,
    PARTICIPANT_FILE,
    CaseFacts,
    Category,
    Closing,
    ContractFacts,
    Decision,
    DecisionDraft,
    Open,
    RetentionDraft,
    RetentionRule,
    Start,
    age_band,
    check_decision,
    check_rule,
    closing_of,
    due_of,
    read_category,
    review_of,
    rule_on,
    shipped_rules,
)

State = ParticipantState
TODAY = date(2026, 11, 29)
COMPLETED = CaseFacts(State.COMPLETED, date(2015, 3, 12), date(2015, 3, 12))


def own(
    category: str,
    start: Start = Start.YEAR_AFTER,
    key: str = PARTICIPANT_FILE,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> RetentionRule:
    read = read_category(category)
    assert read is not None
    return RetentionRule(key, "Akta", read, start, id=1, valid_from=valid_from, valid_to=valid_to)


def contract(
    state: ContractState = ContractState.FULFILLED, *, is_own: bool = True
) -> ContractFacts:
    return ContractFacts(state, date(2015, 6, 30), date(2015, 7, 2), is_own)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A", Category("A", None)),
        ("B5", Category("B5", 5)),
        ("B25", Category("B25", 25)),
        (" BE10 ", Category("BE10", 10, needs_expertise=True)),
        ("Bc", Category("Bc", 0)),
        ("B", None),
        ("B0", None),
        ("BE", None),
        ("b5", None),
        ("C5", None),
        ("", None),
    ],
)
def test_a_category_is_read_as_the_lists_write_it(text: str, expected: Category | None) -> None:
    assert read_category(text) == expected


def test_only_b_and_be_need_the_consent_of_the_archive() -> None:
    read = {text: read_category(text) for text in ("A", "B5", "BE10", "Bc")}
    needed = [text for text, found in read.items() if getattr(found, "needs_consent", False)]
    assert needed == ["B5", "BE10"]


@pytest.mark.parametrize(
    ("facts", "closed_on"),
    [
        pytest.param(COMPLETED, date(2015, 3, 12), id="the end of taking part"),
        pytest.param(
            replace(COMPLETED, contracts=(contract(),)),
            date(2015, 7, 2),
            id="contract closed later",
        ),
        pytest.param(
            replace(COMPLETED, contracts=(replace(contract(), closed_on=date(2015, 1, 5)),)),
            date(2015, 6, 30),
            id="the term of a contract broken earlier",
        ),
        pytest.param(
            replace(COMPLETED, contracts=(contract(is_own=False),)),
            date(2015, 7, 2),
            id="the closed contract of somebody else",
        ),
        pytest.param(
            replace(COMPLETED, other_days=(date(2015, 9, 14),)),
            date(2015, 9, 14),
            id="the last answer of a follow-up",
        ),
        pytest.param(
            replace(COMPLETED, next_follow_up=date(2015, 9, 12)),
            date(2015, 3, 12),
            id="nobody asked, and the day has passed",
        ),
        pytest.param(
            replace(COMPLETED, psu_until=date(2016, 2, 29)), date(2016, 2, 29), id="work until"
        ),
        pytest.param(
            CaseFacts(State.DECEASED, date(2020, 2, 29), date(2020, 2, 29)),
            date(2020, 2, 29),
            id="died on 29 February",
        ),
        pytest.param(
            CaseFacts(State.DECEASED, date(2020, 5, 4), date(2015, 3, 12)),
            date(2020, 5, 4),
            id="died years after the end",
        ),
        pytest.param(CaseFacts(State.REJECTED, date(2018, 1, 9)), date(2018, 1, 9), id="refused"),
        pytest.param(
            CaseFacts(State.ARCHIVED, date(2019, 1, 2), date(2015, 3, 12)),
            date(2015, 3, 12),
            id="the shelf is no event",
        ),
        pytest.param(
            CaseFacts(State.ARCHIVED, date(2019, 1, 2)),
            date(2019, 1, 2),
            id="nothing but the shelf",
        ),
        pytest.param(CaseFacts(State.ARCHIVED), None, id="no day at all"),
    ],
)
def test_a_case_is_closed_on_the_last_day_anything_happened(
    facts: CaseFacts, closed_on: date | None
) -> None:
    assert closing_of(facts, TODAY) == Closing(closed_on)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (CaseFacts(State.CANDIDATE, date(2010, 1, 1)), Open.IN_THE_CLUB),
        (CaseFacts(State.WAITING, date(2010, 1, 1)), Open.IN_THE_CLUB),
        (CaseFacts(State.SUSPENDED, date(2010, 1, 1)), Open.IN_THE_CLUB),
        (replace(COMPLETED, state=State.ACTIVE), Open.IN_THE_CLUB),  # came back
        (replace(COMPLETED, contracts=(contract(ContractState.SIGNED),)), Open.CONTRACT),
        (replace(COMPLETED, contracts=(contract(ContractState.DRAFT),)), Open.CONTRACT),
        (
            replace(COMPLETED, contracts=(contract(ContractState.SIGNED, is_own=False),)),
            Open.FAMILY_CONTRACT,
        ),
        (replace(COMPLETED, psu_until=TODAY), Open.SOCIALLY_USEFUL_WORK),
        (replace(COMPLETED, next_follow_up=TODAY), Open.FOLLOW_UP),
    ],
)
def test_what_keeps_a_case_open(facts: CaseFacts, reason: Open) -> None:
    assert closing_of(facts, TODAY) == Closing(None, (reason,))


@pytest.mark.parametrize(
    ("category", "start", "closed_on", "counts_from", "due_on"),
    [
        ("BE10", Start.YEAR_AFTER, date(2015, 3, 12), date(2016, 1, 1), date(2026, 1, 1)),
        ("BE10", Start.YEAR_AFTER, date(2015, 12, 31), date(2016, 1, 1), date(2026, 1, 1)),
        ("BE10", Start.YEAR_AFTER, date(2016, 1, 1), date(2017, 1, 1), date(2027, 1, 1)),
        ("B5", Start.YEAR_AFTER, date(2020, 2, 29), date(2021, 1, 1), date(2026, 1, 1)),
        ("Bc", Start.YEAR_AFTER, date(2020, 2, 29), date(2021, 1, 1), date(2021, 1, 1)),
        ("B5", Start.CLOSING_DAY, date(2020, 2, 28), date(2020, 2, 29), date(2025, 3, 1)),
        ("B4", Start.CLOSING_DAY, date(2020, 2, 28), date(2020, 2, 29), date(2024, 2, 29)),
        ("B5", Start.CLOSING_DAY, date(2020, 2, 29), date(2020, 3, 1), date(2025, 3, 1)),
        ("A", Start.YEAR_AFTER, date(2015, 3, 12), date(2016, 1, 1), None),
    ],
)
def test_years_count_whole_from_the_day_of_the_rule(
    category: str, start: Start, closed_on: date, counts_from: date, due_on: date | None
) -> None:
    due = due_of(own(category, start), closed_on)
    assert (due.counts_from, due.on) == (counts_from, due_on)


DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
CATEGORIES = st.one_of(
    st.just("Bc"),
    st.integers(1, 99).map(lambda n: f"B{n}"),
    st.integers(1, 99).map(lambda n: f"BE{n}"),
)


@given(CATEGORIES, st.sampled_from(Start), DAYS)
def test_nothing_is_due_before_its_years_are_over(
    category: str, start: Start, closed_on: date
) -> None:
    rule = own(category, start)
    due = due_of(rule, closed_on)
    years = rule.category.years
    assert due.on is not None
    assert years is not None
    assert closed_on < due.counts_from <= due.on
    assert (due.on.year, due.on.month, due.on.day) > (
        closed_on.year + years, closed_on.month, closed_on.day
    )  # fmt: skip


@given(CATEGORIES, st.sampled_from(Start), DAYS, st.integers(0, 4000))
def test_closed_later_is_never_due_earlier(
    category: str, start: Start, closed_on: date, later: int
) -> None:
    rule = own(category, start)
    first, second = due_of(rule, closed_on), due_of(rule, closed_on + timedelta(days=later))
    assert first.on is not None
    assert second.on is not None
    assert first.on <= second.on


@given(st.lists(DAYS, max_size=4), DAYS, st.lists(st.tuples(DAYS, DAYS), max_size=3), DAYS)
def test_more_in_the_file_never_closes_it_earlier(
    others: list[date], ended_on: date, terms: list[tuple[date, date]], more: date
) -> None:
    contracts = tuple(ContractFacts(ContractState.BROKEN, ends, closed) for ends, closed in terms)
    facts = CaseFacts(State.DROPPED_OUT, ended_on, ended_on, contracts, other_days=tuple(others))
    closed = closing_of(facts, TODAY).on
    later = closing_of(replace(facts, other_days=(*others, more)), TODAY).on
    assert closed is not None
    assert later is not None
    assert ended_on <= closed <= later


def test_a_file_is_due_when_the_last_of_its_classes_is() -> None:
    rules = (own("B5"), own("BE10", key=CONTRACT_FILE))
    review = review_of(rules, (PARTICIPANT_FILE, CONTRACT_FILE), date(2015, 3, 12))
    assert review.on == date(2026, 1, 1)
    assert review.decisive.rule.key == CONTRACT_FILE
    assert review.needs_expertise
    assert review.needs_consent
    permanent = review_of((own("A"), rules[1]), (PARTICIPANT_FILE, CONTRACT_FILE), TODAY)
    assert permanent.on is None
    assert permanent.decisive.rule.category.text == "A"


def test_the_clubs_own_rule_of_the_day_counts_before_the_shipped_one() -> None:
    early = own("B5", valid_to=date(2016, 12, 31))
    late = own("B10", valid_from=date(2017, 1, 1))
    rules = (*shipped_rules(), late, early)
    assert rule_on(rules, PARTICIPANT_FILE, date(2016, 12, 31)) is early
    assert rule_on(rules, PARTICIPANT_FILE, date(2017, 1, 1)) is late
    assert rule_on(rules, CONTRACT_FILE, TODAY).category.text == "BE10"
    assert not rule_on(rules, CONTRACT_FILE, TODAY).is_confirmed
    ended = own("B10", valid_from=date(2010, 1, 1), valid_to=date(2012, 1, 1))
    assert rule_on((*shipped_rules(), ended), PARTICIPANT_FILE, TODAY) is ended
    assert not rule_on((*shipped_rules(), ended), PARTICIPANT_FILE, date(2009, 1, 1)).is_confirmed
    with pytest.raises(LookupError):
        rule_on(rules, "nothing", TODAY)


def test_shipped_classes_say_that_they_are_not_known_for_sure() -> None:
    assert {rule.confidence for rule in shipped_rules()} <= {"low", "memory"}
    assert rule_on(shipped_rules(), PARTICIPANT_FILE, TODAY).category.text == "BE10"


def test_days_of_a_class_do_not_overlap_and_a_category_is_one() -> None:
    others = (own("B5", valid_to=date(2016, 12, 31)),)
    good = RetentionDraft(PARTICIPANT_FILE, "BE10", valid_from=date(2017, 1, 1))
    assert check_rule(good, others) == []
    codes = {
        problem.code
        for draft in (
            replace(good, category="B"),
            replace(good, valid_from=date(2016, 12, 31)),
            replace(good, valid_to=date(2016, 1, 1)),
        )
        for problem in check_rule(draft, others)
    }
    assert codes == {"category_unknown", "class_days_overlap", "ends_before_start"}


DUE = review_of((own("BE10"),), (PARTICIPANT_FILE,), date(2015, 3, 12))
GOOD = DecisionDraft(
    Decision.DESTROY, "po terminie", None, "OA.123.2026", date(2026, 10, 1), "bez wartości"
)


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (GOOD, []),
        (replace(GOOD, reason=" "), ["decision_reason_missing"]),
        (replace(GOOD, consent_number=""), ["consent_missing"]),
        (replace(GOOD, consent_on=None), ["consent_missing"]),
        (replace(GOOD, consent_on=TODAY + timedelta(days=1)), ["date_in_future"]),
        (replace(GOOD, expertise=""), ["expertise_missing"]),
        (DecisionDraft(Decision.KEEP, "spór w sądzie"), ["required"]),
        (DecisionDraft(Decision.KEEP, "spór w sądzie", TODAY), ["keep_until_not_later"]),
        (DecisionDraft(Decision.KEEP, "spór w sądzie", date(2027, 1, 1)), []),
        (DecisionDraft(Decision.HAND_OVER, "wartość historyczna"), []),
    ],
)
def test_a_decision_says_why_and_with_whose_consent(
    draft: DecisionDraft, problems: list[str]
) -> None:
    found = check_decision(draft, DUE, TODAY, is_public_body=True)
    assert [problem.code for problem in found] == problems


def test_an_association_needs_no_consent_and_nobody_may_be_early() -> None:
    draft = DecisionDraft(Decision.DESTROY, "po terminie")
    assert check_decision(draft, DUE, TODAY, is_public_body=False) == []
    early = check_decision(draft, DUE, date(2025, 12, 31), is_public_body=False)
    assert [problem.code for problem in early] == ["not_due_yet"]
    for_good = review_of((own("A"),), (PARTICIPANT_FILE,), date(1990, 1, 1))
    refused = check_decision(draft, for_good, TODAY, is_public_body=False)
    assert [problem.code for problem in refused] == ["category_a_stays"]


@pytest.mark.parametrize(
    ("age", "band"),
    [(None, ""), (17, "-17"), (18, "18-24"), (24, "18-24"), (25, "25-34"), (59, "55-59"),
     (60, "60+"), (93, "60+")],
)  # fmt: skip
def test_bands_of_age(age: int | None, band: str) -> None:
    assert age_band(age) == band
