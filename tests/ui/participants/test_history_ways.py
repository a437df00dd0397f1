"""On the history page of a card: older changes taken back, values brought back, a look back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from kisdesk.services.history import history_of
from kisdesk.services.history_check import history_head
from kisdesk.services.leaving import Leaving, note_printed
from kisdesk.services.participants import get_card, update_participant
from kisdesk.services.special_views import note_special_view
from kisdesk.ui.history.time_dialog import TimeDialog
from kisdesk.ui.history.undo_dialog import UndoDialog
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.widgets.record_page import RecordPage
from tests.builders import TODAY
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk


def update(person: int, **changes: object) -> int:
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, **changes), today=TODAY)
    return history_head().last_id


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def click(widget: QWidget, words: str, place: int = 0) -> None:
    found = [
        b for b in widget.findChildren(QAbstractButton) if words in {b.text(), b.accessibleName()}
    ]
    assert len(found) > place, f"no button {words!r}"
    QTest.mouseClick(found[place], Qt.MouseButton.LeftButton)


@pytest.fixture
def person(register: Callable[..., int]) -> int:
    return register()


@pytest.fixture
def page(tab: ParticipantsTab, person: int) -> Iterator[Callable[[], RecordPage[Any]]]:
    def show() -> RecordPage[Any]:
        tab.refresh()
        tab.open_participant(person)
        tab.card_view.show_page("history")
        return tab.card_view.pages["history"]

    yield show
    dialog = tab.card_actions.dialog
    if dialog is not None:
        dialog.reject()
    QApplication.processEvents()


def test_an_older_change_shows_what_will_happen_and_is_taken_back(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    update(person, phone="600 100 300")
    update(person, club_group="II")
    click(page(), "Take back this change…")
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, UndoDialog)
    assert "Phone: 600 100 300 → 600 100 200" in texts(dialog)
    assert walk(dialog) == []
    click(dialog, "Take back the change")
    draft = get_card(person, TODAY).draft
    assert (draft.phone, draft.club_group) == ("+48600100200", "II")
    assert tab.card is not None
    assert tab.card.draft.phone == "+48600100200"


def test_single_values_come_back_where_the_whole_change_cannot(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    update(person, phone="600 100 300", club_group="II")
    update(person, club_group="III")
    click(page(), "Bring back values from before this change…")
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, UndoDialog)
    assert "The same data were changed again since." in texts(dialog)
    click(dialog, "Bring back values")
    assert dialog.message.isVisible()
    box = next(box for box, value in dialog.boxes if value.field == "phone")
    assert box.text() == "Phone: 600 100 300 → 600 100 200"
    box.click()
    click(dialog, "Bring back 1 value(s)")
    draft = get_card(person, TODAY).draft
    assert (draft.phone, draft.club_group) == ("+48600100200", "III")
    assert history_of("participant", person)[0].action == "value_restored"


def test_closing_the_question_changes_nothing(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    update(person, phone="600 100 300")
    update(person, club_group="II")
    before = history_head()
    click(page(), "Take back this change…")
    dialog = tab.card_actions.dialog
    assert dialog is not None
    click(dialog, "Leave as it is")
    assert history_head() == before


def test_prints_and_looks_are_folded_away_until_asked_for(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    update(person, club_group="II")
    for _ in range(3):
        note_printed(Leaving("certificate", "ZA/1/2026", ("participant", person)), copies=2)
    note_special_view(person)
    shown = page()
    assert "Printed" not in texts(shown)
    click(shown, "Show also 4 print(s) and look(s)")
    said = texts(shown)
    assert said.count("Printed") == 3
    assert "Specially protected data looked at" in said
    assert any("ZA/1/2026" in text for text in said)
    click(shown, "Hide prints and looks")
    assert "Printed" not in texts(shown)


def test_the_card_as_it_was_when_the_contract_was_signed(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    make_signed(person)
    update(person, phone="600 100 300")
    click(page(), "As it was…")
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, TimeDialog)
    dialog.moment_choice.setCurrentIndex(1)
    said = [(line.label, line.then, line.now) for line in dialog.lines]
    assert ("Phone", "600 100 200", "600 100 300") in said
    assert "KS/" in dialog.past.text()
    dialog.all_box.click()
    assert ("Surname", "Kowalska", "Kowalska") in [
        (line.label, line.then, line.now) for line in dialog.lines
    ]
    assert walk(dialog) == []
    assert not [b for b in dialog.findChildren(QAbstractButton) if "Save" in b.text()]


def test_the_state_after_a_change_opens_from_its_row(
    tab: ParticipantsTab, person: int, page: Callable[[], RecordPage[Any]]
) -> None:
    update(person, club_group="II")
    update(person, club_group="III")
    click(page(), "As it was after this change…", 1)
    dialog = tab.card_actions.dialog
    assert isinstance(dialog, TimeDialog)
    assert [(line.then, line.now) for line in dialog.lines] == [("II", "III")]
