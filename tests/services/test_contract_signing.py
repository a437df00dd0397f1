"""Who may sign, on which day, under which number; what follows a signed contract up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import (
    ActionStatus,
    ContractState,
    EvaluationKind,
    ParticipantState,
    Sex,
    Variant,
)
from kisdesk.domain.contract_content import Evaluation, PersonOnContract
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.services.contract_numbers import contract_with_number, is_taken
from kisdesk.services.contracts import (
    check_contract,
    close_contract,
    get_contract,
    plan_evaluation,
    record_evaluation,
    save_draft,
    set_action_status,
    sign_contract,
    start_contract,
)
from kisdesk.services.errors import AmbiguousNumberError, PersonDeceasedError
from kisdesk.services.history import undo_last
from kisdesk.services.participants import change_state
from tests.builders import TODAY, pesel_of
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]
TOMORROW = TODAY + timedelta(days=1)
YESTERDAY = TODAY - timedelta(days=1)


def codes_of(error: pytest.ExceptionInfo[InvalidDraftError]) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in error.value.problems]


def doubts(contract: int, day: date = TODAY) -> dict[str, bool]:
    """Codes of what the editor shows, and whether each is a mere warning."""
    found = check_contract(get_contract(contract).content, contract, day)
    return {p.code: p.is_warning for p in found}


def refused(contract: int, signed_on: date = TODAY, today: date = TODAY) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDraftError) as error:
        sign_contract(contract, signed_on, today=today)
    assert get_contract(contract).state is ContractState.DRAFT
    return codes_of(error)


# Days and numbers -------------------------------------------------------------------------------


def test_a_contract_dated_tomorrow_is_not_signed_today(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant(), concluded_on=TOMORROW)

    assert refused(contract) == [("concluded_on", "conclusion_in_future")]


def test_a_date_on_the_form_other_than_the_day_of_signing_needs_a_reason(
    make_participant: MakeParticipant,
) -> None:
    contract = make_draft(make_participant(), concluded_on=YESTERDAY)

    assert refused(contract) == [("concluded_on", "signed_another_day")]
    sign_contract(contract, TODAY, today=TODAY, accepted={"signed_another_day": "podpis nazajutrz"})


def test_a_number_of_last_year_needs_a_reason(make_participant: MakeParticipant) -> None:
    day = date(2027, 1, 4)
    contract = make_draft(make_participant(), starts_on=day, actions=())

    assert "number_of_other_year" not in doubts(contract, day)  # not concluded yet
    assert refused(contract, day, day) == [("number", "number_of_other_year")]
    save_draft(contract, replace(get_contract(contract).content, concluded_on=day))
    assert doubts(contract, day)["number_of_other_year"]
    save_draft(contract, replace(get_contract(contract).content, number="KS/1/2027"))
    sign_contract(contract, day, today=day)


def test_the_same_number_in_other_letters_is_the_same(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant(), number="KŚ/ŻÓŁW/1")

    assert is_taken(" kś/żółw/1 ")
    assert not is_taken("kś/żółw/1", contract)
    assert contract_with_number("Kś/żółw/1") == contract
    with pytest.raises(NotFoundError):
        contract_with_number("  ")


def test_a_number_two_contracts_bear_names_neither(make_participant: MakeParticipant) -> None:
    for _ in range(2):
        make_draft(make_participant(), number="KS/77/2026")

    with pytest.raises(AmbiguousNumberError):
        contract_with_number("ks/77/2026")


# Who signs --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("representative", "code"), [("", "minor_person"), ("Ewa Król", "minor_with_representative")]
)
def test_a_minor_never_signs_as_the_person(
    make_participant: MakeParticipant, representative: str, code: str
) -> None:
    person = make_participant(born_on=date(2008, 11, 23), representative=representative)
    contract = make_draft(person)

    assert doubts(contract)[code] is False
    assert refused(contract) == [("person", code)]
    sign_contract(contract, TOMORROW, today=TOMORROW)


def test_a_minor_typed_by_hand_does_not_sign(make_participant: MakeParticipant) -> None:
    minor = PersonOnContract("Król", "Jan", pesel=pesel_of(date(2015, 1, 1), Sex.MALE))
    contract = make_draft(make_participant(), family=(minor,))

    assert doubts(contract)["minor_cannot_sign"] is False
    assert refused(contract) == [("family.0", "minor_cannot_sign")]


def test_nobody_begins_a_contract_with_somebody_who_died(make_participant: MakeParticipant) -> None:
    person = make_participant()
    change_state(person, StateChangeDraft(ParticipantState.DECEASED, TODAY), today=TODAY)

    with pytest.raises(PersonDeceasedError):
        start_contract(person, Variant.A, today=TODAY)


def test_a_contract_with_somebody_not_taken_in_warns(make_participant: MakeParticipant) -> None:
    person = make_participant()
    contract = make_draft(person)
    assert "person_out_of_the_club" not in doubts(contract)
    change = StateChangeDraft(ParticipantState.REJECTED, TODAY, note="brak miejsc")
    change_state(person, change, today=TODAY)

    assert doubts(contract)["person_out_of_the_club"]
    assert refused(contract) == [("person", "person_out_of_the_club")]


@pytest.mark.parametrize(
    ("gmina", "code"), [("Nysa", "homeless_agreement"), ("", "homeless_agreement_nowhere")]
)
def test_a_contract_with_a_homeless_person_is_agreed_with_the_last_gmina(
    make_participant: MakeParticipant, gmina: str, code: str
) -> None:
    contract = make_draft(make_participant(is_homeless=True, last_registered_gmina=gmina))

    (problem,) = check_contract(get_contract(contract).content, contract, TODAY)
    assert (problem.code, problem.is_warning, problem.values["gmina"]) == (code, True, gmina)
    assert refused(contract) == [("person", code)]
    sign_contract(contract, TODAY, today=TODAY, accepted={code: "uzgodniono 20.11 z OPS w Nysie"})


# Following up -----------------------------------------------------------------------------------


def test_nothing_is_written_down_before_its_day(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    before = get_contract(contract)

    with pytest.raises(InvalidDraftError) as error:
        record_evaluation(contract, Evaluation(held_on=TOMORROW, done="x"), today=TODAY)
    assert codes_of(error) == [("held_on", "date_in_future")]
    with pytest.raises(InvalidDraftError) as error:
        set_action_status(contract, 0, ActionStatus.DONE, TOMORROW, today=TODAY)
    assert codes_of(error) == [("done_on", "date_in_future")]
    with pytest.raises(InvalidDraftError) as error:
        close_contract(
            contract,
            ContractState.FULFILLED,
            TODAY,
            "",
            today=TODAY,
            final=Evaluation(held_on=TOMORROW),
        )
    assert codes_of(error) == [("final.held_on", "date_in_future")]

    assert get_contract(contract) == before


def test_what_an_evaluation_found_is_not_written_over(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    (planned,) = get_contract(contract).content.evaluations
    record_evaluation(contract, replace(planned, held_on=TODAY, done="pierwsza"), today=TODAY)

    with pytest.raises(InvalidDraftError) as error:
        record_evaluation(contract, replace(planned, held_on=TODAY, done="inna"), today=TODAY)
    assert codes_of(error) == [("held_on", "held_already")]
    assert get_contract(contract).content.evaluations[0].done == "pierwsza"

    undo_last("contract", contract)
    record_evaluation(contract, replace(planned, held_on=TODAY, done="inna"), today=TODAY)
    assert get_contract(contract).content.evaluations[0].done == "inna"


def test_there_is_one_final_evaluation(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    final = Evaluation(EvaluationKind.FINAL, held_on=TODAY, done="Praca.")
    plan_evaluation(contract, EvaluationKind.FINAL, date(2027, 5, 21))
    with pytest.raises(InvalidDraftError) as error:
        plan_evaluation(contract, EvaluationKind.FINAL, date(2027, 5, 20))
    assert codes_of(error) == [("kind", "final_already")]

    record_evaluation(contract, final, today=TODAY)

    (held,) = (e for e in get_contract(contract).content.evaluations if e.kind is final.kind)
    assert (held.planned_on, held.done) == (date(2027, 5, 21), "Praca.")
    with pytest.raises(InvalidDraftError) as error:
        record_evaluation(contract, final, today=TODAY)
    assert codes_of(error) == [("kind", "final_already")]
    with pytest.raises(InvalidDraftError) as error:
        close_contract(contract, ContractState.FULFILLED, TODAY, "", today=TODAY, final=final)
    assert codes_of(error) == [("final.held_on", "final_already")]
    close_contract(contract, ContractState.FULFILLED, TODAY, "", today=TODAY)
