"""Moving on, the people at home, notes."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import EndReason, HouseholdType, ParticipantState, Relation
from kisdesk.ui.participants.member_dialog import MemberDialog
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.participants.state_dialog import StateDialog
from kisdesk.ui.participants.tab import ParticipantsTab
from tests.builders import TODAY
from tests.ui.participants import people
from tests.ui.participants.hands import choose, fill_in, type_text


@pytest.fixture
def person(tab: ParticipantsTab, register: Callable[..., int]) -> ParticipantsTab:
    tab.open_participant(register(on=TODAY - timedelta(days=100)))
    return tab


def state_dialog(tab: ParticipantsTab) -> StateDialog:
    QTest.mouseClick(tab.card_view.head.state_button, Qt.MouseButton.LeftButton)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, StateDialog)
    return dialog


def test_taking_part_without_a_contract_asks_for_a_reason_with_the_article(
    person: ParticipantsTab,
) -> None:
    dialog = state_dialog(person)
    reason = dialog.form.field("override_reason")
    assert not reason.isVisible()
    choose(dialog, "state", ParticipantState.ACTIVE)
    assert reason.isVisible()
    dialog.save_button.click()
    assert dialog.isVisible()
    assert "art. 18 ust. 4" in reason.problem_text()

    type_text(reason.editor, "zatrudniona w przedsiębiorstwie społecznym")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert person.card is not None
    assert person.card.state is ParticipantState.ACTIVE
    assert person.card.states[0].override_reason.startswith("zatrudniona")


def test_with_a_contract_nothing_is_asked(person: ParticipantsTab) -> None:
    assert person.card is not None
    start = TODAY - timedelta(days=20)
    people.sign(person.card.id, start, TODAY + timedelta(days=60), 0, TODAY)
    person.refresh()
    dialog = state_dialog(person)
    choose(dialog, "state", ParticipantState.ACTIVE)
    assert not dialog.form.field("override_reason").isVisible()
    fill_in(dialog, on="wczoraj")
    dialog.save_button.click()
    assert person.card.joined_on == TODAY - timedelta(days=1)


def test_an_end_needs_a_reason_and_a_day_that_has_come(person: ParticipantsTab) -> None:
    assert person.card is not None
    start = TODAY - timedelta(days=20)
    people.sign(person.card.id, start, TODAY + timedelta(days=60), 0, TODAY)
    person.refresh()
    dialog = state_dialog(person)
    choose(dialog, "state", ParticipantState.ACTIVE)
    fill_in(dialog, on="-20")
    dialog.save_button.click()

    dialog = state_dialog(person)
    choose(dialog, "state", ParticipantState.COMPLETED)
    fill_in(dialog, on="+3")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.field("on").has_problem()
    assert dialog.form.field("reason").has_problem()
    fill_in(dialog, on="dziś")
    choose(dialog, "reason", EndReason.EMPLOYMENT)
    dialog.save_button.click()
    assert person.card.state is ParticipantState.COMPLETED
    assert person.card.ended_on == TODAY
    assert person.card_view.head.state_pill.text == "ukończyła"


def test_only_states_that_can_follow_are_offered(person: ParticipantsTab) -> None:
    offered = state_dialog(person).form.field("state").editor.buttons  # type: ignore[attr-defined]
    assert set(offered) == {"waiting", "active", "rejected", "deceased"}


def member_dialog(tab: ParticipantsTab, place: int | None = None) -> MemberDialog:
    assert tab.card is not None
    tab.card_actions.do("edit", ("member", place), tab.card)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, MemberDialog)
    return dialog


def test_members_are_added_changed_and_removed_and_the_type_follows(
    person: ParticipantsTab,
) -> None:
    dialog = member_dialog(person)
    assert dialog.form.field("last_name").value() == "Kowalska"
    dialog.save_button.click()
    assert dialog.isVisible()
    choose(dialog, "relation", Relation.CHILD)
    fill_in(dialog, first_name="Łucja", born_on="1.06.2019")
    dialog.save_button.click()
    assert person.card is not None
    assert person.card.household_type is HouseholdType.SINGLE_PARENT

    dialog = member_dialog(person, 0)
    fill_in(dialog, occupation="uczennica", until_on="1.01.2020", since_on="1.01.2021")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.field("until_on").has_problem()
    fill_in(dialog, until_on="")
    dialog.save_button.click()
    assert person.card.household[0].occupation == "uczennica"

    person.card_actions.do("remove", ("member", 0), person.card)
    assert person.card.household_type is HouseholdType.SINGLE_PERSON
    person.undo()
    assert len(person.card.household) == 1


def test_a_member_who_is_in_the_file_is_chosen_and_their_card_opened(
    person: ParticipantsTab, register: Callable[..., int], qtbot: QtBot
) -> None:
    other = register(last_name="Śliwa", first_name="Jan", born_on=date(1980, 2, 3))
    dialog = member_dialog(person)
    dialog.rare_action_triggered.emit()
    picker = dialog.picker
    assert picker is not None
    type_text(picker.chooser.search, "sliwa")
    qtbot.waitUntil(lambda: picker.chooser.list.rows.rowCount() == 1)
    QTest.keyClick(picker.chooser.search, Qt.Key.Key_Return)
    assert dialog.form.field("last_name").value() == "Śliwa"
    assert dialog.form.field("born_on").is_derived
    choose(dialog, "relation", Relation.PARTNER)
    dialog.save_button.click()
    assert person.card is not None
    assert person.card.household[0].person_id == other
    assert person.card.household_type is HouseholdType.COUPLE_WITHOUT_CHILDREN
    person.card_actions.do("open_person", other, person.card)
    assert person.card.id == other


def test_notes_are_written_changed_deleted_and_brought_back(person: ParticipantsTab) -> None:
    assert person.card is not None
    person.card_actions.do("add_note", None, person.card)
    dialog = person.card_actions.dialog
    assert isinstance(dialog, NoteDialog)
    dialog.save_button.click()
    assert dialog.isVisible()
    fill_in(dialog, noted_on="jutro", text="Rozmowa o kursie.")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.field("noted_on").has_problem()
    assert dialog.form.field("text").value() == "Rozmowa o kursie."
    fill_in(dialog, noted_on="dziś")
    dialog.save_button.click()
    note = person.card.notes[0]
    assert (note.text, note.author) == ("Rozmowa o kursie.", "Małgorzata Zielińska")
    assert person.card_view.tabs.tabText(7).endswith(" 1")

    person.card_actions.do("edit_note", note, person.card)
    dialog = person.card_actions.dialog
    assert isinstance(dialog, NoteDialog)
    fill_in(dialog, text="Rozmowa o kursie komputerowym.")
    dialog.save_button.click()
    assert person.card.notes[0].text.endswith("komputerowym.")

    person.card_actions.do("remove_note", person.card.notes[0], person.card)
    assert person.card.notes == ()
    person.undo()
    assert len(person.card.notes) == 1
