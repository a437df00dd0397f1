"""Life of a contract: draft, signing, amendments, evaluations, the end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EvaluationKind,
    LabourStatus,
    Relation,
    Variant,
)
from kisdesk.domain.contract_content import (
    CAUSES,
    CONSEQUENCES,
    EDUCATION_AND_SKILLS,
    Evaluation,
    Goal,
    PersonOnContract,
)
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.audit import Change
from kisdesk.models.changes import actor
from kisdesk.models.contract import SocialContract
from kisdesk.services.contracts import (
    amend_contract,
    check_contract,
    close_contract,
    contract_versions,
    discard_draft,
    get_contract,
    offered_family,
    plan_evaluation,
    record_evaluation,
    save_draft,
    set_action_status,
    sign_contract,
    start_contract,
)
from kisdesk.services.errors import ContractStateError
from kisdesk.services.history import history_of
from kisdesk.services.participants import save_household
from kisdesk.services.printing import issued_documents, issued_pdf
from kisdesk.services.settings import get_office_settings, save_office_settings
from tests.builders import TODAY, member_draft
from tests.services.contract_builders import ACCEPTED, make_draft, make_signed, written

MakeParticipant = Callable[..., int]


def codes(error: pytest.ExceptionInfo[InvalidDraftError]) -> set[tuple[str, str]]:
    return {(p.field, p.code) for p in error.value.problems}


# Drafts -----------------------------------------------------------------------------------------


def test_a_new_draft_holds_what_the_file_knows(make_participant: MakeParticipant) -> None:
    content = get_contract(start_contract(make_participant(), Variant.A, today=TODAY)).content

    assert content.number == "KS/1/2026"
    assert content.office == "Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym"
    assert content.place == "Brzozów Dolny"
    assert (content.starts_on, content.ends_on) == (TODAY, date(2027, 5, 21))
    assert content.worker.last_name == "Zielińska"
    assert content.person.address == "ul. Kwiatowa 5 m. 3, 38-123 Brzozów Dolny"
    statement = content.texts[CONSEQUENCES]
    assert statement.startswith("Zostałam poinformowana, że zgodnie z art. 11 ust. 2")
    assert "ograniczenia świadczenia" in statement


def test_variant_b_takes_work_facts_from_the_card(make_participant: MakeParticipant) -> None:
    person = make_participant(
        learned_occupation="krawcowa",
        labour_status=LabourStatus.REGISTERED_UNEMPLOYED,
        labour_status_since=date(2024, 3, 1),
        labour_office="PUP w Nysie",
    )

    card = get_contract(start_contract(person, Variant.B, today=TODAY))

    assert card.form_code == "KS-B-2010"
    assert card.content.referral.office == "PUP w Nysie"
    assert "krawcowa" in card.content.texts[EDUCATION_AND_SKILLS]
    assert "1 marca 2024 r." in card.content.texts[EDUCATION_AND_SKILLS]


def test_a_contract_for_nobody_is_refused_and_takes_no_number(
    make_participant: MakeParticipant,
) -> None:
    with pytest.raises(NotFoundError):
        start_contract(77, Variant.A, today=TODAY)

    card = get_contract(start_contract(make_participant(), Variant.A, today=TODAY))
    assert card.content.number == "KS/1/2026"


def test_numbers_have_no_gaps_within_a_year(make_participant: MakeParticipant) -> None:
    person = make_participant()
    first, second, third = (start_contract(person, Variant.A, today=TODAY) for _ in range(3))
    discard_draft(second)

    again = start_contract(person, Variant.A, today=TODAY)
    next_year = start_contract(person, Variant.A, today=date(2027, 1, 2))

    numbers = [get_contract(c).content.number for c in (first, third, again, next_year)]
    assert numbers == ["KS/1/2026", "KS/3/2026", "KS/2/2026", "KS/1/2027"]


@pytest.mark.parametrize(
    ("typed", "pattern", "expected"),
    [
        ("KS/2/2026", "KS/{nr}/{rok}", "KS/3/2026"),  # typed by hand, but of the sequence
        ("ks/2/2026 ", "KS/{nr}/{rok}", "KS/3/2026"),  # the same number to a reader
        ("umowa gminna", "KS/{nr}/{rok}", "KS/2/2026"),
        ("02/GOPS/26", "{nr:02}/GOPS/{rok}", "02/GOPS/2026"),
        ("02/GOPS/2026", "{nr:02}/GOPS/{rok}", "03/GOPS/2026"),
        ("2/GOPS/2026", "{nr:02}/GOPS/{rok}", "03/GOPS/2026"),
        ("KS/2/2025", "KS/{nr}/{rok}", "KS/2/2026"),  # a place in another year
    ],
)
def test_a_number_typed_by_hand_is_not_given_out_again(
    make_participant: MakeParticipant, typed: str, pattern: str, expected: str
) -> None:
    save_office_settings(replace(get_office_settings(), numbering_pattern=pattern))
    person = make_participant()
    start_contract(person, Variant.A, today=TODAY)
    contract = start_contract(person, Variant.A, today=TODAY)
    save_draft(contract, replace(get_contract(contract).content, number=typed))

    new = start_contract(person, Variant.A, today=TODAY)

    assert get_contract(contract).content.number == typed
    assert get_contract(new).content.number == expected


def test_a_number_used_already_is_kept_as_typed_but_cannot_be_signed(
    make_participant: MakeParticipant,
) -> None:
    make_signed(make_participant())
    contract = make_draft(make_participant(), number=" KS/1/2026")

    assert get_contract(contract).content.number == " KS/1/2026"
    problems = check_contract(get_contract(contract).content, contract, TODAY)
    assert "number_taken" in [p.code for p in problems]
    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, TODAY, today=TODAY, accepted=ACCEPTED)
    assert ("number", "number_taken") in codes(error)


def test_autosave_writes_no_history_and_nothing_when_nothing_changed(
    make_participant: MakeParticipant,
) -> None:
    contract = start_contract(make_participant(), Variant.A, today=TODAY)
    content = written(get_contract(contract).content)
    changes = Change.select().count()

    first = save_draft(contract, content)
    second = save_draft(contract, content)

    assert first == second
    assert get_contract(contract).saved_at == first
    assert Change.select().count() == changes


def test_leaving_the_editor_records_one_change_since_it_was_opened(
    make_participant: MakeParticipant,
) -> None:
    contract = start_contract(make_participant(), Variant.A, today=TODAY)
    content = get_contract(contract).content
    for text in ("B", "Br", "Brak pracy"):
        save_draft(contract, replace(content, texts={CAUSES: text}))
    changes = Change.select().count()

    save_draft(contract, replace(content, texts={CAUSES: "Brak pracy"}), keep_history=True)
    save_draft(contract, replace(content, texts={CAUSES: "Brak pracy"}), keep_history=True)

    assert Change.select().count() == changes + 1
    change = Change.select().order_by(Change.id.desc()).first()
    assert (change.action, change.subject_kind, change.subject_id) == (
        "contract_draft_saved",
        "contract",
        contract,
    )


def test_changing_the_variant_changes_the_form(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    save_draft(contract, replace(get_contract(contract).content, variant=Variant.B))

    assert get_contract(contract).form_code == "KS-B-2010"


def test_the_contract_belongs_to_the_worker_it_names(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())
    content = get_contract(contract).content
    assert get_contract(contract).worker_id == actor.worker_id

    save_draft(contract, replace(content, worker=replace(content.worker, last_name="Obca")))

    assert get_contract(contract).worker_id is None
    assert get_contract(contract).content.worker.last_name == "Obca"


def test_a_discarded_draft_is_gone(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    discard_draft(contract)

    with pytest.raises(NotFoundError):
        get_contract(contract)


# Signing ----------------------------------------------------------------------------------------


def test_signing_keeps_text_and_page(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    document = sign_contract(contract, TODAY, today=TODAY)

    card = get_contract(contract)
    assert card.state is ContractState.SIGNED
    assert card.signed_on == card.content.concluded_on == TODAY
    (version,) = contract_versions(contract)
    assert (version.version, version.agreed_on, version.is_intact) == (1, TODAY, True)
    assert version.content == card.content
    (row,) = issued_documents(contract_id=contract)
    assert row.id == document
    assert issued_pdf(document).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"number": ""}, "number", "required"),
        ({"starts_on": None}, "starts_on", "required"),
        ({"ends_on": None}, "ends_on", "required"),
        ({"ends_on": TODAY - timedelta(days=1)}, "ends_on", "ends_before_start"),
    ],
)
def test_what_stands_in_the_way_of_signing_is_listed(
    make_participant: MakeParticipant, changes: dict[str, Any], field: str, code: str
) -> None:
    contract = make_draft(make_participant(), **changes)

    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, TODAY, today=TODAY, accepted=ACCEPTED)

    assert (field, code) in codes(error)
    assert get_contract(contract).state is ContractState.DRAFT
    assert contract_versions(contract) == []
    assert issued_documents(contract_id=contract) == []


def test_variant_b_is_not_signed_without_a_referral(make_participant: MakeParticipant) -> None:
    contract = start_contract(make_participant(), Variant.B, today=TODAY)
    save_draft(contract, written(get_contract(contract).content))

    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, TODAY, today=TODAY)

    assert ("referral.number", "referral_incomplete") in codes(error)


def test_signing_tomorrow_is_refused(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, TODAY + timedelta(days=1), today=TODAY)

    assert "date_in_future" in {code for _, code in codes(error)}


@pytest.mark.parametrize(
    ("born_on", "signs", "is_refused"),
    [
        (date(2008, 11, 23), True, True),  # of age tomorrow
        (date(2008, 11, 22), True, False),  # of age today
        (date(2019, 6, 1), False, False),  # covered, does not sign
        (None, True, False),  # nobody knows
    ],
)
def test_minors_never_sign(
    make_participant: MakeParticipant, born_on: date | None, signs: bool, is_refused: bool
) -> None:
    person = make_participant()
    save_household(person, [member_draft(born_on=born_on, relation=Relation.CHILD)])
    contract = make_draft(person)
    family = tuple(replace(m, signs=signs) for m in offered_family(contract, TODAY))
    save_draft(contract, replace(get_contract(contract).content, family=family))

    problems = [p.code for p in check_contract(get_contract(contract).content, contract, TODAY)]
    assert ("minor_cannot_sign" in problems) is is_refused
    if is_refused:
        with pytest.raises(InvalidDraftError) as error:
            sign_contract(contract, TODAY, today=TODAY)
        assert ("family.0", "minor_cannot_sign") in codes(error)
    else:
        sign_contract(contract, TODAY, today=TODAY)


def test_overlapping_contracts_need_a_reason(make_participant: MakeParticipant) -> None:
    person = make_participant()
    make_signed(person)
    contract = make_draft(person)
    assert "overlaps" in [
        p.code for p in check_contract(get_contract(contract).content, contract, TODAY)
    ]
    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, TODAY, today=TODAY)
    assert ("starts_on", "overlaps") in codes(error)
    with pytest.raises(InvalidDraftError):
        sign_contract(contract, TODAY, today=TODAY, accepted={"overlaps": "  "})

    sign_contract(contract, TODAY, today=TODAY, accepted={"overlaps": "dwa programy"})

    assert history_of("contract", contract)[0].reasons == {"overlaps": "dwa programy"}


@pytest.mark.parametrize(
    "act",
    [
        lambda c: save_draft(c, get_contract(c).content),
        discard_draft,
        lambda c: sign_contract(c, TODAY, today=TODAY),
    ],
    ids=["save", "discard", "sign again"],
)
def test_a_signed_contract_is_no_draft_any_more(
    make_participant: MakeParticipant, act: Callable[[int], object]
) -> None:
    contract = make_signed(make_participant())

    with pytest.raises(ContractStateError):
        act(contract)


# Amendments -------------------------------------------------------------------------------------


def test_an_amendment_is_a_version_beside_the_first(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    first_page = issued_pdf(issued_documents(contract_id=contract)[0].id)
    before = get_contract(contract).content
    set_action_status(contract, 1, ActionStatus.DONE, TODAY, today=TODAY)

    changed = replace(
        get_contract(contract).content, ends_on=date(2027, 8, 31), goals=(Goal("Nowy cel."),)
    )
    amend_contract(contract, changed, TODAY, "Przedłużono kontrakt.", today=TODAY)

    card = get_contract(contract)
    assert card.content.version == 2
    assert card.content.ends_on == date(2027, 8, 31)
    assert card.content.goals == (Goal("Nowy cel."),)
    assert [(a.version, a.text) for a in card.content.amendments] == [(2, "Przedłużono kontrakt.")]
    assert card.content.actions[1].status is ActionStatus.DONE
    first, second = contract_versions(contract)
    assert first.content.goals == before.goals
    assert second.content.goals == card.content.goals
    pages = issued_documents(contract_id=contract)
    assert len(pages) == 2
    assert issued_pdf(pages[-1].id) == first_page
    assert not SocialContract.get_by_id(contract).is_amending


def test_an_amendment_cannot_drop_or_rewrite_an_evaluation_that_was_held(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant())
    planned = get_contract(contract).content.evaluations[0]
    record_evaluation(
        contract, replace(planned, held_on=TODAY, done="Kurs ukończony."), today=TODAY
    )

    emptied = replace(
        get_contract(contract).content, evaluations=(Evaluation(planned_on=date(2027, 3, 1)),)
    )
    amend_contract(contract, emptied, TODAY, "Nowy termin oceny.", today=TODAY)

    found = get_contract(contract).content.evaluations
    assert [(e.planned_on, e.done) for e in found] == [
        (date(2027, 3, 1), ""),
        (date(2027, 2, 22), "Kurs ukończony."),
    ]

    rewritten = tuple(replace(e, done="Nic.") for e in reversed(found))
    changed = replace(get_contract(contract).content, evaluations=rewritten)
    amend_contract(contract, changed, TODAY, "Zmiana.", today=TODAY)

    assert [e.done for e in get_contract(contract).content.evaluations] == [
        "Kurs ukończony.",
        "Nic.",
    ]


@pytest.mark.parametrize(
    ("text", "agreed_on", "field"),
    [
        ("  ", TODAY, "text"),
        ("Zmiana.", TODAY - timedelta(days=1), "agreed_on"),
        ("Zmiana.", TODAY + timedelta(days=1), "agreed_on"),
    ],
)
def test_an_amendment_needs_words_and_a_day(
    make_participant: MakeParticipant, text: str, agreed_on: date, field: str
) -> None:
    contract = make_signed(make_participant())
    changed = replace(get_contract(contract).content, place="Nysa")

    with pytest.raises(InvalidDraftError) as error:
        amend_contract(contract, changed, agreed_on, text, today=TODAY)

    assert error.value.problems[0].field == field
    assert get_contract(contract).content.version == 1


def test_number_and_variant_survive_an_amendment(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    content = get_contract(contract).content

    changed = replace(content, number="X", place="Nysa")
    amend_contract(contract, changed, TODAY, "Zmiana.", today=TODAY)
    assert get_contract(contract).content.number == "KS/1/2026"

    changed = replace(content, variant=Variant.B)
    with pytest.raises(InvalidDraftError):
        amend_contract(contract, changed, TODAY, "Zmiana.", today=TODAY)


def test_a_draft_is_not_amended(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())

    with pytest.raises(ContractStateError):
        amend_contract(contract, get_contract(contract).content, TODAY, "Zmiana.", today=TODAY)


# Following up and closing -----------------------------------------------------------------------


def test_an_evaluation_is_planned_and_recorded_after_signing(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant())
    planned = plan_evaluation(contract, EvaluationKind.PERIODIC, date(2027, 4, 1))

    record_evaluation(
        contract,
        Evaluation(planned_on=date(2027, 4, 1), held_on=TODAY, done="Tak.", id=planned),
        today=TODAY,
    )
    record_evaluation(contract, Evaluation(held_on=TODAY, not_done="Choroba."), today=TODAY)

    found = get_contract(contract).content.evaluations
    assert [(e.done, e.not_done) for e in found] == [("", ""), ("Tak.", ""), ("", "Choroba.")]


@pytest.mark.parametrize(
    ("held_on", "code"), [(None, "required"), (TODAY - timedelta(days=1), "before_signing")]
)
def test_an_evaluation_has_a_day_after_signing(
    make_participant: MakeParticipant, held_on: date | None, code: str
) -> None:
    contract = make_signed(make_participant())

    with pytest.raises(InvalidDraftError) as error:
        record_evaluation(contract, Evaluation(held_on=held_on), today=TODAY)

    assert codes(error) == {("held_on", code)}


def test_an_evaluation_of_another_contract_is_not_found(make_participant: MakeParticipant) -> None:
    first, second = make_signed(make_participant()), make_signed(make_participant())
    foreign = get_contract(first).content.evaluations[0]

    with pytest.raises(NotFoundError):
        record_evaluation(second, replace(foreign, held_on=TODAY), today=TODAY)


def test_how_an_action_went_is_recorded_after_signing(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())

    set_action_status(contract, 0, ActionStatus.DONE, TODAY, today=TODAY)
    set_action_status(contract, 2, ActionStatus.NOT_DONE, TODAY, today=TODAY)

    statuses = [(a.status, a.done_on) for a in get_contract(contract).content.actions]
    assert statuses == [
        (ActionStatus.DONE, TODAY),
        (ActionStatus.OPEN, None),
        (ActionStatus.NOT_DONE, None),
    ]
    with pytest.raises(NotFoundError):
        set_action_status(contract, 3, ActionStatus.DONE, TODAY, today=TODAY)


def test_closing_keeps_the_final_evaluation(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())

    close_contract(
        contract,
        ContractState.PARTLY_FULFILLED,
        TODAY,
        "Osoba podjęła pracę.",
        today=TODAY,
        final=Evaluation(held_on=TODAY, done="Praca."),
    )

    card = get_contract(contract)
    assert (card.state, card.closed_on, card.closing_note) == (
        ContractState.PARTLY_FULFILLED,
        TODAY,
        "Osoba podjęła pracę.",
    )
    assert card.content.evaluations[-1].kind is EvaluationKind.FINAL
    for act in (
        lambda: plan_evaluation(contract, EvaluationKind.PERIODIC, TODAY),
        lambda: set_action_status(contract, 0, ActionStatus.DONE, TODAY, today=TODAY),
        lambda: amend_contract(contract, card.content, TODAY, "Zmiana.", today=TODAY),
    ):
        with pytest.raises(ContractStateError):
            act()


@pytest.mark.parametrize(
    ("state", "closed_on", "field"),
    [
        (ContractState.SIGNED, TODAY, "state"),
        (ContractState.EXPIRED, TODAY, "state"),
        (ContractState.BROKEN, TODAY + timedelta(days=1), "closed_on"),
        (ContractState.BROKEN, TODAY - timedelta(days=1), "closed_on"),
    ],
)
def test_a_contract_closes_with_an_end_and_on_a_day_it_counted(
    make_participant: MakeParticipant, state: ContractState, closed_on: date, field: str
) -> None:
    contract = make_signed(make_participant())

    with pytest.raises(InvalidDraftError) as error:
        close_contract(contract, state, closed_on, "", today=TODAY)

    assert error.value.field == field
    assert get_contract(contract).state is ContractState.SIGNED


def test_an_unfit_final_evaluation_closes_nothing(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())

    with pytest.raises(InvalidDraftError) as error:
        close_contract(
            contract, ContractState.FULFILLED, TODAY, "", today=TODAY, final=Evaluation()
        )

    assert error.value.field == "final.held_on"
    assert get_contract(contract).state is ContractState.SIGNED
    assert len(get_contract(contract).content.evaluations) == 1


def test_people_typed_by_hand_may_be_covered(make_participant: MakeParticipant) -> None:
    contract = make_draft(
        make_participant(), family=(PersonOnContract("Król", "Oksana", signs=False),)
    )

    sign_contract(contract, TODAY, today=TODAY)

    assert get_contract(contract).content.family[0].last_name == "Król"
