"""Taking somebody in: by PESEL, by document, twice, with faults."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kisdesk.domain.codes import ParticipantState, Sex
from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.services.participants import ParticipantQuery, count_participants, get_card
from kisdesk.ui.participants.new_person_dialog import NewPersonDialog
from kisdesk.ui.participants.tab import ParticipantsTab
from tests.builders import TODAY
from tests.ui.participants.hands import choose, fill_in, type_text

DANUTA = {"last_name": "Ożóg", "first_name": "Danuta"}


@pytest.fixture
def dialog(tab: ParticipantsTab, qtbot: QtBot) -> Iterator[NewPersonDialog]:
    QTest.mouseClick(tab.list_panel.new_button, Qt.MouseButton.LeftButton)
    opened = tab.card_actions.dialog
    assert isinstance(opened, NewPersonDialog)
    qtbot.waitUntil(opened.isVisible)
    yield opened
    if isValid(opened) and opened.isVisible():
        opened.discard()  # before the file is closed, as the window does


def people() -> int:
    return count_participants(ParticipantQuery(today=TODAY))


def test_pesel_and_name_are_enough_and_the_card_opens(
    tab: ParticipantsTab, dialog: NewPersonDialog
) -> None:
    fill_in(dialog, pesel="85071502468", **DANUTA)
    assert dialog.form.field("born_on").is_derived
    assert dialog.form.field("born_on").editor.text() == "15.07.1985"  # type: ignore[attr-defined]
    assert dialog.form.field("sex").value() == "female"

    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()
    assert tab.card is not None
    assert tab.card.name == "Danuta Ożóg"
    assert tab.card.state is ParticipantState.CANDIDATE
    assert tab.card.draft.sex is Sex.FEMALE
    assert tab.card.draft.worker_id is not None
    assert tab.list_panel.list.current_key() == tab.card.id


def test_derived_fields_are_left_out_of_the_tab_order(dialog: NewPersonDialog) -> None:
    type_text(dialog.form.field("pesel").editor, "85071502468")
    walked = []
    for _ in range(4):
        focus = dialog.focusWidget()
        assert focus is not None
        walked.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = [
        dialog.form.field(n).label.text() for n in ("pesel", "last_name", "first_name", "phone")
    ]
    assert walked == names


def test_wrong_check_digit_is_told_while_typing_and_saved_only_with_a_reason(
    tab: ParticipantsTab, dialog: NewPersonDialog, qtbot: QtBot
) -> None:
    fill_in(dialog, pesel="85071502467", **DANUTA)
    field = dialog.form.field("pesel")
    qtbot.waitUntil(field.has_problem)
    assert "check digit" in field.problem_text()

    dialog.save_button.click()
    assert dialog.isVisible()
    assert people() == 0

    QTest.mouseClick(field.message.link, Qt.MouseButton.LeftButton)
    fill_in(dialog, pesel_reason="tak stoi w dowodzie")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert tab.card is not None
    assert tab.card.draft.pesel == "85071502467"
    assert tab.card.draft.pesel_reason == "tak stoi w dowodzie"


def test_refused_save_keeps_all_that_was_typed(dialog: NewPersonDialog) -> None:
    fill_in(dialog, pesel="8507150246", last_name="Ożóg", phone="600 100 200")
    dialog.save_button.click()

    assert dialog.isVisible()
    assert dialog.form.problem_count() == 2
    assert dialog.form.summary.isVisible()
    typed = dialog.form.values()
    assert typed["pesel"] == "8507150246"
    assert typed["last_name"] == "Ożóg"
    assert typed["phone"] == "600 100 200"
    assert people() == 0


def test_a_person_without_pesel_is_registered_by_document(
    tab: ParticipantsTab, dialog: NewPersonDialog
) -> None:
    QTest.mouseClick(dialog.no_number_button, Qt.MouseButton.LeftButton)
    assert not dialog.form.field("pesel").isVisible()
    choose(dialog, "document_kind", "residence_card")
    fill_in(
        dialog,
        document_number="RR1234567",
        document_country="Ukraina",
        last_name="Kovalenko",
        first_name="Oksana",
        born_on="12.11.1996",
    )
    choose(dialog, "sex", "female")
    dialog.save_button.click()

    assert tab.card is not None
    draft = tab.card.draft
    assert (draft.pesel, draft.document_number) == ("", "RR1234567")
    assert str(draft.born_on) == "1996-11-12"


def test_the_same_pesel_is_found_while_typing_and_that_person_opened(
    tab: ParticipantsTab, register: Callable[..., int], qtbot: QtBot
) -> None:
    known = register(pesel="85071502468", born_on=None, sex=None, **DANUTA)
    tab.start_new()
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, NewPersonDialog)
    type_text(dialog.form.field("pesel").editor, "85071502468")
    qtbot.waitUntil(dialog.duplicate_strip.isVisible)
    assert "Danuta Ożóg" in dialog.duplicate_strip.text()

    dialog.duplicate_strip.action_triggered.emit("open")
    assert not dialog.isVisible()
    assert tab.card is not None
    assert tab.card.id == known
    assert people() == 1


def test_somebody_else_of_the_same_name_and_birth_is_registered_beside(
    tab: ParticipantsTab, register: Callable[..., int], qtbot: QtBot
) -> None:
    register(pesel="85071502468", born_on=None, sex=None, **DANUTA)
    tab.start_new()
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, NewPersonDialog)
    fill_in(dialog, pesel="85071502482", last_name="ozog", first_name="danuta")
    qtbot.waitUntil(dialog.duplicate_strip.isVisible)
    dialog.duplicate_strip.action_triggered.emit("other")
    assert not dialog.duplicate_strip.isVisible()
    dialog.save_button.click()
    assert people() == 2


def test_double_click_on_save_registers_once(dialog: NewPersonDialog) -> None:
    fill_in(dialog, pesel="85071502468", **DANUTA)
    QTest.mouseDClick(dialog.save_button, Qt.MouseButton.LeftButton)
    dialog.accept()
    assert people() == 1


def test_escape_with_something_typed_asks_first(dialog: NewPersonDialog, qtbot: QtBot) -> None:
    fill_in(dialog, last_name="Ożóg")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.question is not None
    dialog.question.buttons["back"].click()
    assert dialog.form.field("last_name").value() == "Ożóg"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.question is not None
    dialog.question.buttons["discard"].click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["O’Neill", "🙂 Żółć", "عمر", "a" * 150, "d'Arc-Nowak z d. Kos"])
def test_any_name_survives(
    name: str, dialog: NewPersonDialog, draft_of: Callable[[int], ParticipantDraft],
    tab: ParticipantsTab,
) -> None:  # fmt: skip
    dialog.form.field("last_name").set_value(name)
    fill_in(dialog, pesel="85071502468", first_name="Anna")
    dialog.save_button.click()
    assert tab.card is not None
    assert draft_of(tab.card.id).last_name == name
    assert get_card(tab.card.id, TODAY).name == f"Anna {name}"


def test_a_novel_pasted_into_a_name_is_refused_with_a_reason(dialog: NewPersonDialog) -> None:
    fill_in(dialog, pesel="85071502468", first_name="Anna")
    dialog.form.field("last_name").set_value("x" * 10_000)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert "10000" in dialog.form.field("last_name").problem_text()
    assert people() == 0
