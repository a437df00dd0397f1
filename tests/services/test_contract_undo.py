"""Taking back the last change of a contract, as far as nothing was signed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kisdesk.domain.codes import ActionStatus, ContractState, EvaluationKind, Variant
from kisdesk.domain.contract_content import Evaluation, Goal
from kisdesk.services.contracts import (
    amend_contract,
    close_contract,
    discard_draft,
    get_contract,
    plan_evaluation,
    save_draft,
    set_action_status,
    start_contract,
)
from kisdesk.services.errors import UndoRefusedError
from kisdesk.services.history import undo_last, verify_history
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed, written

MakeParticipant = Callable[..., int]


def test_a_discarded_draft_comes_back_whole(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())
    # The first goal becomes the later record: its stages are older than it is.
    content = get_contract(contract).content
    save_draft(contract, replace(content, goals=(Goal("A", ("a", "b", "c")),)), keep_history=True)
    save_draft(contract, content, keep_history=True)
    before = get_contract(contract)

    discard_draft(contract)
    undo_last("contract", contract)

    again = get_contract(contract)
    assert again.content == before.content
    assert (again.uuid, again.form_code) == (before.uuid, before.form_code)
    assert verify_history()


def test_a_draft_discarded_after_saving_itself_comes_back_as_last_recorded(
    make_participant: MakeParticipant,
) -> None:
    contract = make_draft(make_participant())
    recorded = get_contract(contract).content
    save_draft(contract, replace(recorded, place="Nysa", goals=(), actions=()))

    discard_draft(contract)
    undo_last("contract", contract)

    assert get_contract(contract).content == recorded


def test_undo_goes_back_to_the_draft_before(make_participant: MakeParticipant) -> None:
    contract = start_contract(make_participant(), Variant.A, today=TODAY)
    empty = get_contract(contract).content
    save_draft(contract, written(empty), keep_history=True)

    undo_last("contract", contract)

    assert get_contract(contract).content == empty


def test_after_an_undo_only_what_is_new_is_recorded(make_participant: MakeParticipant) -> None:
    contract = make_draft(make_participant())
    undo_last("contract", contract)
    content = get_contract(contract).content
    save_draft(contract, replace(content, place="Nysa"), keep_history=True)

    undo_last("contract", contract)

    assert get_contract(contract).content == content


def test_closing_and_following_up_are_taken_back(make_participant: MakeParticipant) -> None:
    contract = make_signed(make_participant())
    before = get_contract(contract).content
    set_action_status(contract, 0, ActionStatus.DONE, TODAY, today=TODAY)
    plan_evaluation(contract, EvaluationKind.PERIODIC, TODAY)
    final = Evaluation(held_on=TODAY, done="Praca.")
    close_contract(contract, ContractState.FULFILLED, TODAY, "", today=TODAY, final=final)

    for _ in range(3):
        undo_last("contract", contract)

    card = get_contract(contract)
    assert (card.state, card.closed_on) == (ContractState.SIGNED, None)
    assert card.content == before


@pytest.mark.parametrize("amended", [False, True])
def test_what_was_signed_is_never_taken_back(
    make_participant: MakeParticipant, amended: bool
) -> None:
    contract = make_signed(make_participant())
    if amended:
        changed = replace(get_contract(contract).content, place="Nysa")
        amend_contract(contract, changed, TODAY, "Zmiana.", today=TODAY)
    before = get_contract(contract)

    with pytest.raises(UndoRefusedError):
        undo_last("contract", contract)

    assert get_contract(contract) == before
