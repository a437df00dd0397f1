"""Changes agreed to after signing: what may differ, what stays, what is asked about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kisdesk.domain.codes import ActionStatus, EvaluationKind, Party, Relation, Sex
from kisdesk.domain.contract_content import (
    Action,
    ContractContent,
    Evaluation,
    Goal,
    PersonOnContract,
    Stage,
)
from kisdesk.domain.drafts import WorkerDraft
from kisdesk.errors import InvalidDraftError
from kisdesk.services.contracts import (
    amend_contract,
    check_amendment,
    contract_versions,
    get_contract,
    offered_family,
    record_evaluation,
    save_draft,
    set_action_status,
    sign_contract,
)
from kisdesk.services.history import history_of, verify_history
from kisdesk.services.participants import get_card, save_household, update_participant
from kisdesk.services.workers import add_worker
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY, member_draft, pesel_of
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]
Change = Callable[[ContractContent], ContractContent]
LATER = TODAY + timedelta(days=30)


@pytest.fixture
def signed(make_participant: MakeParticipant) -> int:
    return make_signed(make_participant())


def said(contract: int) -> ContractContent:
    return get_contract(contract).content


def amend(contract: int, content: ContractContent, on: date = TODAY, **accepted: str) -> int:
    return amend_contract(
        contract, content, on, "Uzgodniono zmianę.", today=max(on, TODAY), accepted=accepted
    )


def refused(contract: int, content: ContractContent, on: date = TODAY) -> list[tuple[str, str]]:
    """What the amendment is refused for; nothing of it may stay."""
    before = get_contract(contract)
    with pytest.raises(InvalidDraftError) as error:
        amend(contract, content, on)
    assert get_contract(contract) == before
    return [(p.field, p.code) for p in error.value.problems]


NEW = Action(Party.PERSON, "Kurs prawa jazdy.", date(2027, 3, 1))
CHANGES: dict[str, Change] = {
    "one action more": lambda c: replace(c, actions=(*c.actions, NEW)),
    "an action before the others": lambda c: replace(c, actions=(NEW, *c.actions)),
    "an action less": lambda c: replace(c, actions=c.actions[1:]),
    "no actions": lambda c: replace(c, actions=()),
    "actions in another order": lambda c: replace(c, actions=c.actions[::-1]),
    "stages": lambda c: replace(c, stages=(Stage(TODAY, LATER), Stage(LATER, c.ends_on))),
    "goals less": lambda c: replace(c, goals=c.goals[:1]),
    "goals in another order": lambda c: replace(c, goals=c.goals[::-1]),
    "goals more": lambda c: replace(c, goals=(*c.goals, Goal("Prawo jazdy.", ("Kurs.",)))),
    "evaluations more": lambda c: replace(
        c, evaluations=(*c.evaluations, Evaluation(planned_on=date(2027, 3, 22)))
    ),
    "evaluations less": lambda c: replace(c, evaluations=()),
    "texts less": lambda c: replace(c, texts={}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_any_part_is_kept_and_changed_again(signed: int, change: Change) -> None:
    wanted = change(said(signed))

    amend(signed, wanted)

    assert _without_ids(said(signed)) == _without_ids(
        replace(wanted, version=2, amendments=said(signed).amendments)
    )
    amend(signed, CHANGES["one action more"](replace(said(signed), place="Nysa")))
    assert [v.version for v in contract_versions(signed)] == [1, 2, 3]
    assert len(said(signed).actions) == len(wanted.actions) + 1
    assert all(v.is_intact for v in contract_versions(signed))
    assert verify_history()


def _without_ids(content: ContractContent) -> ContractContent:
    return replace(content, evaluations=tuple(replace(e, id=None) for e in content.evaluations))


def test_an_unchanged_action_keeps_how_it_went_wherever_it_stands(signed: int) -> None:
    open_editor = said(signed)
    set_action_status(signed, 0, ActionStatus.DONE, TODAY, today=TODAY)
    set_action_status(signed, 1, ActionStatus.NOT_DONE, None, today=TODAY)
    first, second, third = open_editor.actions

    amend(signed, replace(open_editor, actions=(third, replace(second, text="Inne."), NEW, first)))

    assert [(a.text, a.status, a.done_on) for a in said(signed).actions] == [
        (third.text, ActionStatus.OPEN, None),
        ("Inne.", ActionStatus.OPEN, None),
        (NEW.text, ActionStatus.OPEN, None),
        (first.text, ActionStatus.DONE, TODAY),
    ]


def test_of_two_equal_actions_only_the_one_that_was_done_is_done(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant(), actions=(NEW, NEW))
    set_action_status(contract, 0, ActionStatus.DONE, TODAY, today=TODAY)

    amend(contract, replace(said(contract), place="Nysa"))

    assert [a.status for a in said(contract).actions] == [ActionStatus.DONE, ActionStatus.OPEN]


def test_a_contract_whose_member_left_the_household_can_still_be_changed(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    husband = member_draft(
        first_name="Jan", relation=Relation.SPOUSE, born_on=date(1980, 1, 1), sex=Sex.MALE
    )
    save_household(person, [husband])
    contract = make_draft(person)
    family = tuple(offered_family(contract, TODAY))
    save_draft(contract, replace(said(contract), family=family))
    sign_contract(contract, TODAY, today=TODAY)

    save_household(person, [])
    amend(contract, replace(said(contract), place="Nysa"))

    assert [p.first_name for p in said(contract).family] == ["Jan"]
    assert refused(contract, said(contract)) == [("text", "nothing_changed")]


def test_a_number_that_came_twice_with_an_import_stops_no_amendment(
    make_participant: MakeParticipant,
) -> None:
    contract = make_signed(make_participant())
    draft = make_draft(make_participant())
    database.rows("UPDATE social_contract SET number = 'ks/1/2026' WHERE id = ?", (draft,))

    amend(contract, replace(said(contract), place="Nysa"))

    assert said(contract).place == "Nysa"


def test_an_amendment_that_changes_nothing_is_refused(signed: int) -> None:
    set_action_status(signed, 0, ActionStatus.DONE, TODAY, today=TODAY)

    assert refused(signed, said(signed)) == [("text", "nothing_changed")]
    reopened = tuple(replace(a, status=ActionStatus.OPEN) for a in said(signed).actions)
    assert refused(signed, replace(said(signed), actions=reopened)) == [("text", "nothing_changed")]


def test_the_third_version_is_not_agreed_before_the_second(signed: int) -> None:
    amend(signed, replace(said(signed), place="Nysa"), LATER)
    again = replace(said(signed), place="Opole")

    assert refused(signed, again, LATER - timedelta(days=1)) == [
        ("agreed_on", "before_last_amendment")
    ]
    amend(signed, again, LATER)


def test_a_warning_is_offered_and_its_reason_kept(make_participant: MakeParticipant) -> None:
    person = make_participant()
    contract = make_signed(person)
    make_signed(person, starts_on=date(2027, 5, 22), ends_on=date(2027, 12, 31))
    longer = replace(said(contract), ends_on=date(2027, 8, 31))

    found = check_amendment(contract, longer, TODAY, "Zmiana.", today=TODAY)
    assert [(p.code, p.is_warning) for p in found] == [("overlaps", True)]
    assert refused(contract, longer) == [("starts_on", "overlaps")]
    amend(contract, longer, overlaps="dwa programy")

    assert history_of("contract", contract)[0].reasons == {"overlaps": "dwa programy"}
    assert check_amendment(
        contract, replace(longer, place="Nysa"), TODAY, "Zmiana.", today=TODAY
    ) == [], "what was accepted once is not asked again"  # fmt: skip


@pytest.mark.parametrize(
    ("change", "is_refused"),
    [
        ({"pesel": pesel_of(date(1950, 1, 1))}, True),
        ({"pesel": ""}, True),
        ({"last_name": "Obca", "first_name": "Inna"}, True),
        ({"last_name": "Nowak"}, False),
        ({"address": "ul. Polna 1, Nysa"}, False),
    ],
)
def test_an_amendment_never_puts_another_person_on_the_contract(
    signed: int, change: dict[str, Any], is_refused: bool
) -> None:
    content = said(signed)
    changed = replace(content, person=replace(content.person, **change))

    if is_refused:
        assert [code for _, code in refused(signed, changed)] == ["person_is_fixed"]
    else:
        amend(signed, changed)
        assert said(signed).person == changed.person


def test_a_person_corrected_on_the_card_may_be_corrected_on_the_contract(
    make_participant: MakeParticipant,
) -> None:
    person = make_participant()
    contract = make_signed(person)
    corrected = pesel_of(date(1992, 3, 14))
    draft = get_card(person, TODAY).draft
    update_participant(
        person, replace(draft, pesel=corrected, first_name="Ewa", last_name="Nowak"), today=TODAY
    )
    content = said(contract)

    new = replace(content.person, pesel=corrected, first_name="Ewa", last_name="Nowak")
    amend(contract, replace(content, person=new))

    assert said(contract).person.pesel == corrected


def test_another_social_worker_needs_a_reason_and_takes_the_contract_over(signed: int) -> None:
    other = add_worker(WorkerDraft("Sikora", "Jerzy"), None)
    content = said(signed)
    changed = replace(
        content, worker=replace(content.worker, last_name="Sikora", first_name="Jerzy")
    )

    assert refused(signed, changed) == [("worker", "worker_changes")]
    amend(signed, changed, worker_changes="zmiana rejonu")

    assert get_contract(signed).worker_id == other
    amend(signed, replace(said(signed), worker=replace(changed.worker, phone="600 100 201")))


def test_an_amendment_brings_no_second_final_evaluation(signed: int) -> None:
    record_evaluation(signed, Evaluation(EvaluationKind.FINAL, held_on=TODAY), today=TODAY)
    content = said(signed)
    second = Evaluation(EvaluationKind.FINAL, planned_on=LATER)

    found = refused(signed, replace(content, evaluations=(*content.evaluations, second)))

    assert [code for _, code in found] == ["final_already"]


def test_a_minor_typed_by_hand_is_not_added_as_signing(signed: int) -> None:
    minor = PersonOnContract("Król", "Jan", pesel=pesel_of(date(2015, 1, 1), Sex.MALE))

    assert refused(signed, replace(said(signed), family=(minor,))) == [
        ("family.0", "minor_cannot_sign")
    ]
