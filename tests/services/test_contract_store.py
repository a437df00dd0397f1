"""What the editor hands over is what the file gives back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import Relation, Sex, Variant
from kisdesk.domain.contract_content import (
    CAUSES,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
)
from kisdesk.errors import ConflictError
from kisdesk.models.changes import recorded_change
from kisdesk.models.contract import ContractGoal
from kisdesk.services import contract_content_write
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.contract_content_write import write_content
from kisdesk.services.contract_json import content_from_json, content_to_json, storable
from kisdesk.services.contracts import get_contract, offered_family, save_draft, start_contract
from kisdesk.services.participants import get_card, save_household, update_participant
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY, member_draft
from tests.services.contract_builders import any_content, make_draft, make_signed, written

MakeParticipant = Callable[..., int]
IN_ONE_FILE = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def without_ids(content: ContractContent) -> ContractContent:
    return replace(content, evaluations=tuple(replace(e, id=None) for e in content.evaluations))


@pytest.fixture
def draft(make_participant: MakeParticipant) -> int:
    return start_contract(make_participant(), Variant.A, today=TODAY)


@IN_ONE_FILE
@given(content=any_content)
def test_what_is_written_over_an_older_draft_is_read_back(
    draft: int, content: ContractContent
) -> None:
    content = replace(content, person=load_content(draft).person)
    with database.atomic():
        write_content(draft, content)

    assert without_ids(load_content(draft)) == content


@IN_ONE_FILE
@given(content=any_content)
def test_writing_the_same_twice_changes_nothing(draft: int, content: ContractContent) -> None:
    with database.atomic():
        write_content(draft, content)
        assert not write_content(draft, content)


@settings(max_examples=60, deadline=None)
@given(content=any_content)
def test_json_gives_the_same_content_back(content: ContractContent) -> None:
    text = content_to_json(content)

    assert content_from_json(text) == content
    assert content_to_json(content_from_json(text)) == text


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(categories=("Lu", "Cs", "So")), max_size=8))
def test_half_an_emoji_does_not_lose_the_rest_of_the_text(text: str) -> None:
    content = storable(ContractContent(Variant.A, texts={CAUSES: f"przed {text} po"}))

    kept = content.texts[CAUSES]
    kept.encode("utf-8")  # the file can hold it
    assert kept.startswith("przed ")
    assert kept.endswith(" po")
    if text.isprintable():
        assert kept == f"przed {text} po"


def test_a_draft_names_the_person_as_the_card_does_today(make_participant: MakeParticipant) -> None:
    person = make_participant(last_name="Kowalska")
    contract = make_draft(person)
    card = get_card(person, TODAY)

    update_participant(person, replace(card.draft, last_name="Kowalska-Nowak"), today=TODAY)

    assert get_contract(contract).content.person.last_name == "Kowalska-Nowak"


def test_a_signed_contract_names_the_person_as_it_was_signed(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant(last_name="Kowalska")
    contract = make_signed(person)
    card = get_card(person, TODAY)

    update_participant(person, replace(card.draft, last_name="Kowalska-Nowak"), today=TODAY)

    assert get_contract(contract).content.person.last_name == "Kowalska"


def test_family_is_offered_with_minors_who_do_not_sign(make_participant: MakeParticipant) -> None:
    person = make_participant()
    save_household(
        person,
        [
            member_draft(first_name="Łucja", born_on=date(2008, 11, 23)),
            member_draft(first_name="Jan", relation=Relation.SPOUSE, born_on=date(2008, 11, 22)),
            member_draft(first_name="Ewa", until_on=date(2026, 11, 21)),
            member_draft(first_name="Piotr", born_on=None),
        ],
    )
    contract = start_contract(person, Variant.A, today=TODAY)

    offered = [(p.first_name, p.signs) for p in offered_family(contract, TODAY)]

    assert offered == [("Łucja", False), ("Jan", True), ("Piotr", False)]
    assert get_contract(contract).content.family == ()


def test_family_in_a_draft_follows_the_household_and_stays_when_it_leaves(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    save_household(person, [member_draft(first_name="Jan", sex=Sex.MALE, born_on=None)])
    contract = start_contract(person, Variant.A, today=TODAY)
    family = tuple(offered_family(contract, TODAY))
    save_draft(contract, replace(get_contract(contract).content, family=family))

    (member,) = get_card(person, TODAY).household
    save_household(person, [replace(member, first_name="Janusz")])
    assert get_contract(contract).content.family[0].first_name == "Janusz"

    save_household(person, [])
    kept = get_contract(contract).content.family[0]
    assert (kept.first_name, kept.member_id) == ("Jan", None)


def test_somebody_removed_from_the_household_does_not_stop_the_editor_from_saving(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    save_household(person, [member_draft(first_name="Jan")])
    contract = start_contract(person, Variant.A, today=TODAY)
    family = tuple(offered_family(contract, TODAY))
    typed = replace(get_contract(contract).content, family=family)
    save_draft(contract, typed)

    save_household(person, [])
    save_draft(contract, replace(typed, place="Nysa"), keep_history=True)

    content = get_contract(contract).content
    assert content.place == "Nysa"
    assert [(p.first_name, p.member_id) for p in content.family] == [("Jan", None)]


def test_what_the_tables_refuse_arrives_as_an_error_a_person_can_read(
    draft: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = get_contract(draft).content
    monkeypatch.setattr(contract_content_write, "present_family", lambda family: family)
    gone = PersonOnContract("Król", "Jan", member_id=77)

    for keep_history in (False, True):
        with pytest.raises(ConflictError):
            save_draft(
                draft, replace(content, place="Nysa", family=(gone,)), keep_history=keep_history
            )
    with pytest.raises(ConflictError), recorded_change("x", "contract", draft) as change:
        change.insert(ContractGoal, contract=77, position=0, text="x")

    assert get_contract(draft).content == content


def test_a_new_evaluation_saved_again_and_again_stays_one(draft: int) -> None:
    content = written(get_contract(draft).content)
    for remark in ("a", "ab", "abc"):
        content = replace(content, evaluations=(Evaluation(planned_on=TODAY, remarks=remark),))
        save_draft(draft, content)

    (evaluation,) = get_contract(draft).content.evaluations
    assert evaluation.remarks == "abc"
    assert evaluation.id is not None


def test_goals_keep_their_own_stages_when_one_is_put_before(draft: int) -> None:
    goals = (Goal("B", ("b1", "b2")), Goal("C", ("c1",)))
    content = replace(get_contract(draft).content, goals=goals)
    save_draft(draft, content)

    goals = (Goal("A", ("a1",)), *goals)
    save_draft(draft, replace(content, goals=goals))

    assert get_contract(draft).content.goals == goals
