"""Life of a contract, its numbers, what is wrong with it and what is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain import law
from kisdesk.domain.codes import ContractState as State
from kisdesk.domain.codes import EvaluationKind, Party, Variant
from kisdesk.domain.contract_content import (
    TEXT_FIELDS,
    Action,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Referral,
    Stage,
    WorkerOnContract,
)
from kisdesk.domain.contract_rules import (
    STEP_OF_TEXT,
    STEPS,
    check_agreement,
    check_contract_draft,
    check_signatures,
    check_signing_day,
    missing_for_print,
)
from kisdesk.domain.contracts import (
    ALLOWED_ACTIONS,
    CLOSED,
    ContractAction,
    ContractPeriod,
    check_pattern,
    contract_number,
    covers_day,
    display_state,
    effective_end,
    may,
    overlaps,
)
from kisdesk.domain.pesel import build_pesel

TODAY = date(2026, 11, 22)
START, END = date(2026, 11, 1), date(2027, 4, 30)
E, W = False, True  # error, warning


@pytest.mark.parametrize(
    ("state", "actions"),
    [
        (State.DRAFT, "edit delete sign print copy"),
        (State.SIGNED, "amend evaluate close print copy"),
        (State.EXPIRED, "amend evaluate close print copy"),
        *((closed, "print copy") for closed in sorted(CLOSED)),
    ],
)
def test_what_may_be_done(state, actions):
    assert [a for a in ContractAction if may(state, a)] == actions.split()


def test_every_state_has_its_actions():
    assert set(ALLOWED_ACTIONS) == set(State)


@pytest.mark.parametrize(
    ("state", "ends_on", "evaluated", "shown"),
    [
        (State.SIGNED, TODAY, False, State.SIGNED),
        (State.SIGNED, TODAY - timedelta(1), False, State.EXPIRED),
        (State.SIGNED, TODAY - timedelta(1), True, State.SIGNED),
        (State.SIGNED, None, False, State.SIGNED),
        (State.DRAFT, TODAY - timedelta(1), False, State.DRAFT),
        (State.FULFILLED, TODAY - timedelta(1), False, State.FULFILLED),
    ],
)
def test_expired_is_shown_from_the_day_after_the_last(state, ends_on, evaluated, shown):
    assert display_state(state, ends_on, evaluated, TODAY) is shown


@pytest.mark.parametrize(
    ("ends_on", "closed_on", "end"),
    [
        (END, None, END),
        (END, TODAY, TODAY),
        (TODAY, END, TODAY),
        (None, TODAY, TODAY),
        (None, None, None),
    ],
)
def test_effective_end(ends_on, closed_on, end):
    assert effective_end(ends_on, closed_on) == end


def period(state=State.SIGNED, start=START, end=END, closed=None):
    return ContractPeriod(7, "KS/7/2026", state, start, end, closed)


@pytest.mark.parametrize(
    ("contract", "day", "covered"),
    [
        (period(), START, True),
        (period(), END, True),
        (period(), END + timedelta(1), False),
        (period(), START - timedelta(1), False),
        (period(State.DRAFT), START, False),
        (period(State.BROKEN, closed=TODAY), TODAY, True),
        (period(State.BROKEN, closed=TODAY), TODAY + timedelta(1), False),
        (period(start=None), TODAY, False),
    ],
)
def test_only_signed_contracts_cover_a_day(contract, day, covered):
    assert covers_day(contract, day) is covered


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (period(start=END, end=None), 1),
        (period(start=END + timedelta(1), end=None), 0),
        (period(State.DRAFT), 0),
        (period(State.DISSOLVED, start=date(2026, 1, 1), closed=START - timedelta(1)), 0),
        (period(State.DISSOLVED, start=date(2026, 1, 1), closed=START), 1),
        (period(start=None), 0),
    ],
)
def test_overlaps(other, count):
    assert len(overlaps(START, END, [other])) == count


@pytest.mark.parametrize(
    ("pattern", "codes"),
    [
        ("KS/{nr}/{rok}", []),
        ("GOPS.5021.{nr}.{rok}.{mies}", []),
        ("KS/{nr}", ["pattern_without_year"]),
        ("{nr:03}/{rok}", []),
        ("{nr:3}/{rok}", ["pattern_unknown_placeholder", "pattern_without_number"]),
        ("KS/{rok}", ["pattern_without_number"]),
        ("", ["pattern_without_number"]),
        ("{nr}/{rok}/{klub}", ["pattern_unknown_placeholder"]),
        ("{nr}/{rok}{", ["pattern_braces"]),
        ("{nr}/{rok}\n", ["text_unusable_character"]),
        ("{nr}/{rok}" + "x" * 60, ["text_too_long"]),
    ],
)
def test_patterns(pattern, codes):
    problems = check_pattern(pattern)
    assert [p.code for p in problems] == codes
    assert [p.is_warning for p in problems] == [code == "pattern_without_year" for code in codes]


def test_numbers_by_a_pattern():
    assert contract_number("KS/{nr}/{rok}", 31, TODAY) == "KS/31/2026"
    assert contract_number("{rok}-{mies}-{nr}", 5, date(2026, 3, 1)) == "2026-03-5"
    assert contract_number("{nr:03}/{rok}", 7, TODAY) == "007/2026"
    assert contract_number("{nr:02}/{rok}", 123, TODAY) == "123/2026"
    with pytest.raises(ValueError, match="not usable"):
        contract_number("KS/{rok}", 1, TODAY)


@given(st.text(alphabet="{}nrokmies/ .", max_size=20), st.integers(1, 9999))
def test_a_pattern_without_errors_always_numbers(pattern, nr):
    if all(p.is_warning for p in check_pattern(pattern)):
        assert str(nr) in contract_number(pattern, nr, TODAY)


FULL = ContractContent(
    variant=Variant.A,
    number="KS/1/2026",
    concluded_on=START,
    starts_on=START,
    ends_on=END,
    person=PersonOnContract("Jabłońska", "Barbara", "85071502468", address="Zalesie 1"),
    worker=WorkerOnContract("Nowak", "Maria", "77 400 00 00"),
    texts=dict.fromkeys(TEXT_FIELDS[Variant.A] + TEXT_FIELDS[Variant.B], "tekst"),
    goals=(Goal("Podjęcie zatrudnienia"),),
    actions=(
        Action(Party.PERSON, "Udział w zajęciach KIS", due_on=END),
        Action(Party.WORKER, "Rozmowa", due_text="co miesiąc"),
    ),
    evaluations=(Evaluation(planned_on=date(2027, 1, 15)),),
)
REFERRED = Referral("PUP/1", date(2026, 10, 20), "PUP w Nysie")
VARIANT_B = replace(FULL, variant=Variant.B, referral=REFERRED)
SON = PersonOnContract("Jabłoński", "Adam", member_id=3)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (FULL, []),
        (VARIANT_B, []),
        (ContractContent(Variant.A), []),
        (ContractContent(Variant.A, concluded_on=START), []),
        (ContractContent(Variant.A, starts_on=START), []),
        (replace(FULL, ends_on=date(2026, 10, 31)), ("ends_on", "ends_before_start", E)),
        (replace(FULL, ends_on=START, actions=(), evaluations=()), []),
        (replace(VARIANT_B, family=(SON,)), ("family", "variant_b_one_person", E)),
        (replace(FULL, family=(SON,)), []),
        (
            replace(FULL, actions=(Action(Party.PERSON, "x", due_on=END + timedelta(1)),)),
            ("actions.0.due_on", "outside_contract", W),
        ),
        (
            replace(FULL, evaluations=(Evaluation(planned_on=START - timedelta(1)),)),
            ("evaluations.0.planned_on", "outside_contract", W),
        ),
        (
            replace(
                FULL, evaluations=(Evaluation(EvaluationKind.FINAL, planned_on=date(2027, 5, 4)),)
            ),
            [],
        ),
        (
            replace(FULL, stages=(Stage(END, START),)),
            ("stages.0.ends_on", "ends_before_start", E),
        ),
        (
            replace(FULL, stages=(Stage(START, END + timedelta(1)),)),
            ("stages.0.ends_on", "outside_contract", W),
        ),
        (
            replace(FULL, concluded_on=date(2025, 11, 1)),
            ("starts_on", "start_far_from_conclusion", W),
        ),
        (
            replace(VARIANT_B, referral=replace(REFERRED, issued_on=date(2026, 11, 2))),
            ("referral.issued_on", "referral_after_conclusion", W),
        ),
        (
            replace(FULL, person=replace(FULL.person, pesel="1")),
            ("person.pesel", "pesel_length", W),
        ),
        (
            replace(FULL, worker=replace(FULL.worker, phone="brak")),
            ("worker.phone", "phone_format", W),
        ),
        (
            replace(FULL, goals=(Goal("\x07"),)),
            ("goals.0.text", "text_unusable_character", E),
        ),
        (
            replace(FULL, texts={"causes": "x" * 20_001}),
            ("texts.causes", "text_too_long", E),
        ),
    ],
)
def test_problems_of_a_draft(content, expected):
    found = [(p.field, p.code, p.is_warning) for p in check_contract_draft(content)]
    assert found == ([expected] if expected else [])


def test_an_overlapping_contract_warns_and_is_named():
    [problem] = check_contract_draft(FULL, [period()])
    assert (problem.code, problem.is_warning) == ("overlaps", True)
    assert problem.values["number"] == "KS/7/2026"


def signing(content, signed_on=START):
    problems = check_agreement(content) + check_signing_day(content, signed_on, TODAY)
    return [(p.field, p.code) for p in problems if not p.is_warning]


def signatures(content, day=START, *, person_born_on=None, member_births=(), **facts):
    found = check_signatures(
        content, day, person_born_on=person_born_on, member_births=dict(member_births), **facts
    )
    return [(p.field, p.code) for p in found]


def test_signing():
    assert signing(FULL) == []
    assert signing(VARIANT_B) == []
    assert signing(FULL, TODAY) == []
    assert signing(FULL, TODAY + timedelta(1)) == [("concluded_on", "date_in_future")]
    assert signing(replace(FULL, number="", ends_on=None)) == [
        ("number", "required"),
        ("ends_on", "required"),
    ]


def test_variant_b_cannot_be_signed_without_the_whole_referral():
    for name in ("number", "issued_on", "office"):
        empty = replace(VARIANT_B, referral=replace(REFERRED, **{name: None}))
        assert signing(empty) == [(f"referral.{name}", "referral_incomplete")]


def test_minors_never_sign():
    with_son = replace(FULL, family=(SON,))
    refused = [("family.0", "minor_cannot_sign")]
    of_age = START.replace(year=START.year - 18)
    assert signatures(with_son, member_births={3: of_age + timedelta(1)}) == refused
    assert signatures(with_son, member_births={3: of_age}) == []
    assert signatures(with_son) == []  # nobody knows


def test_a_minor_typed_by_hand_does_not_sign_either():
    typed = PersonOnContract("Król", "Jan", pesel=build_pesel(date(2015, 1, 1), 11))
    assert signatures(replace(FULL, family=(typed,))) == [("family.0", "minor_cannot_sign")]
    assert signatures(replace(FULL, family=(replace(typed, signs=False),))) == []


def test_the_person_is_of_age_on_the_day():
    born_on = date(2010, 5, 1)
    assert signatures(FULL, person_born_on=born_on) == [("person", "minor_person")]
    with_guardian = signatures(FULL, person_born_on=born_on, representative="Ewa Król, matka")
    assert with_guardian == [("person", "minor_with_representative")]
    by_number = replace(FULL, person=replace(FULL.person, pesel=build_pesel(born_on, 7)))
    assert signatures(by_number) == [("person", "minor_person")]


@pytest.mark.parametrize(
    ("concluded_on", "signed_on", "expected"),
    [
        (None, START, []),
        (START, START, []),
        (START - timedelta(1), START, [("signed_another_day", W)]),
        (TODAY + timedelta(1), START, [("conclusion_in_future", E)]),
        (START, TODAY + timedelta(1), [("date_in_future", E), ("signed_another_day", W)]),
    ],
)
def test_the_day_of_signing_and_the_date_on_the_form(concluded_on, signed_on, expected):
    content = replace(FULL, concluded_on=concluded_on)
    found = check_signing_day(content, signed_on, TODAY)
    assert [(p.code, p.is_warning) for p in found] == expected


@pytest.mark.parametrize(
    ("held", "refused"),
    [((None, None), [1]), ((START, None), [1]), ((None, START), [0]), ((START, START), [])],
)
def test_one_final_evaluation_is_enough(held, refused):
    finals = tuple(Evaluation(EvaluationKind.FINAL, END, day) for day in held)
    found = check_contract_draft(replace(FULL, evaluations=finals))
    assert [p.field for p in found if p.code == "final_already"] == [
        f"evaluations.{i}.kind" for i in refused
    ]


@pytest.mark.parametrize(
    ("content", "gaps"),
    [
        (FULL, []),
        (VARIANT_B, []),
        (replace(FULL, goals=(Goal(" "),)), [("goals", "no_main_goal")]),
        (
            replace(FULL, actions=(*FULL.actions, Action(Party.PERSON, "Wniosek"))),
            [("actions", "no_deadline")],
        ),
        (replace(FULL, actions=FULL.actions[:1]), [("actions", "no_action")]),
        (replace(FULL, evaluations=()), [("evaluations", "no_evaluation_date")]),
        (replace(FULL, worker=WorkerOnContract("Nowak")), [("parties", "no_worker_phone")]),
        (replace(FULL, texts={**FULL.texts, "barriers": ""}), [("barriers", "no_text")]),
        (replace(VARIANT_B, texts={**FULL.texts, "past_efforts": " "}), [("efforts", "no_text")]),
        (replace(FULL, texts={**FULL.texts, "past_efforts": ""}), []),
        (
            replace(VARIANT_B, referral=replace(REFERRED, office="")),
            [("parties", "referral_incomplete")],
        ),
        (
            replace(FULL, person=replace(FULL.person, pesel="", document="paszport X1")),
            [],
        ),
        (replace(FULL, starts_on=None), [("parties", "no_first_day")]),
    ],
)
def test_gaps_name_their_step(content, gaps):
    missing = missing_for_print(content)
    assert [(p.values["step"], p.code) for p in missing] == gaps
    assert all(p.is_warning for p in missing)


@pytest.mark.parametrize("variant", Variant)
def test_gaps_of_an_empty_contract_come_in_the_order_of_the_steps(variant):
    steps = [p.values["step"] for p in missing_for_print(ContractContent(variant))]
    order = [STEPS[variant].index(step) for step in steps]
    assert order == sorted(order)
    assert set(steps) == set(STEPS[variant])


def test_every_text_belongs_to_a_step_of_its_variant():
    for variant, names in TEXT_FIELDS.items():
        assert {STEP_OF_TEXT[name] for name in names} <= set(STEPS[variant])


def test_the_cited_article_exists():
    [gap] = missing_for_print(replace(VARIANT_B, referral=replace(REFERRED, number="")))
    assert law.article(str(gap.values["article"]), TODAY).place == "art. 108 ust. 2"
