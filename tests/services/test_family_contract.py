"""A contract covers members of the family who are parties to it, cards of their own included."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ParticipantState, Relation, Sex
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.services.contracts import (
    get_contract,
    offered_family,
    save_draft,
    sign_contract,
)
from kisdesk.services.errors import ParticipantInUseError
from kisdesk.services.participants import (
    ParticipantQuery,
    change_state,
    delete_participant,
    get_card,
    has_contract_on,
    list_participants,
    save_household,
)
from tests.builders import TODAY, member_draft
from tests.services.contract_builders import ACCEPTED, make_draft


@pytest.fixture
def couple(make_participant) -> tuple[int, int, int]:
    """A wife, her husband, and her draft of a contract that names him."""
    wife = make_participant(last_name="Żurawska", first_name="Ewa")
    husband = make_participant(last_name="Żurawski", first_name="Jan", sex=Sex.MALE)
    member = member_draft(person_id=husband, relation=Relation.SPOUSE, born_on=None)
    save_household(wife, [member], today=TODAY)
    contract = make_draft(wife)
    family = tuple(offered_family(contract, TODAY))
    save_draft(contract, replace(get_contract(contract).content, family=family))
    return wife, husband, contract


def sign(contract: int) -> None:
    sign_contract(contract, TODAY, today=TODAY, accepted=ACCEPTED)


def test_the_husband_on_his_wifes_contract_takes_part_without_a_reason(couple) -> None:
    _, husband, contract = couple
    sign(contract)
    change_state(husband, StateChangeDraft(ParticipantState.ACTIVE, TODAY), today=TODAY)
    assert get_card(husband, TODAY).state is ParticipantState.ACTIVE


def test_the_familys_contract_counts_on_its_days_only_and_not_as_a_draft(couple) -> None:
    wife, husband, contract = couple
    assert not has_contract_on(husband, TODAY)
    sign(contract)
    last_day = get_contract(contract).content.ends_on
    assert last_day == date(2027, 5, 21)
    for person in (wife, husband):
        assert has_contract_on(person, TODAY)
        assert has_contract_on(person, last_day)
        assert not has_contract_on(person, TODAY - timedelta(days=1))
        assert not has_contract_on(person, last_day + timedelta(days=1))


def test_the_husbands_card_and_line_show_the_familys_contract(couple) -> None:
    wife, husband, contract = couple
    assert get_card(husband, TODAY).contracts == ()  # a draft covers nobody
    sign(contract)
    shown = get_card(husband, TODAY).contracts
    assert [(c.id, c.participant_id, c.name) for c in shown] == [(contract, wife, "Żurawska Ewa")]
    row = next(r for r in list_participants(ParticipantQuery(today=TODAY)) if r.id == husband)
    assert (row.contract_number, row.contract_ends_on) == (shown[0].number, shown[0].ends_on)


def test_a_party_to_a_signed_contract_is_not_deleted(couple) -> None:
    _, husband, contract = couple
    sign(contract)
    with pytest.raises(ParticipantInUseError):
        delete_participant(husband)
    assert get_card(husband, TODAY).name == "Jan Żurawski"


def test_a_party_to_a_mere_draft_may_be_deleted(couple) -> None:
    _, husband, contract = couple
    delete_participant(husband)
    assert get_contract(contract).content.number


def test_a_stranger_is_not_covered(couple, make_participant) -> None:
    sign(couple[2])
    assert not has_contract_on(make_participant(), TODAY)
