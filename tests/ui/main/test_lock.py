"""The lock over the whole window: nothing is seen, nothing typed is lost."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.services.contracts import get_contract, start_contract
from kisdesk.ui.contracts.editor.step_page import TextStep
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.widgets.question import Question, tell
from tests import builders
from tests.builders import TODAY
from tests.e2e.hands import CTRL, Hands, words
from tests.services.contract_builders import make_signed
from tests.ui.accessibility import walk

Make = Callable[..., int]


def lock(hands: Hands, window: MainWindow) -> None:
    hands.key(Qt.Key.Key_L, CTRL)
    assert window.lock_screen.isVisible()


def unlock(hands: Hands, window: MainWindow, password: str = builders.PASSWORD) -> None:
    assert hands.focus() is window.lock_screen.password_edit
    hands.write(password)
    hands.key(Qt.Key.Key_Return)
    hands.wait(window.lock_screen.unlock_button.isEnabled)


def in_sight() -> list[QWidget]:
    return [w for w in QApplication.allWidgets() if w.isVisible()]


def texts_in_sight() -> str:
    return "\n".join(w.text() for w in in_sight() if isinstance(w, QLabel | QLineEdit))


def open_note(hands: Hands, window: MainWindow, person: int, text: str) -> NoteDialog:
    window.open_participant(person)
    tab = window.participants_tab
    assert tab.card is not None
    tab.card_actions.do("add_note", None, tab.card)
    dialog = hands.dialog(NoteDialog)
    hands.write(text)
    return dialog


def test_nothing_of_the_club_is_seen_or_reached(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    window.open_participant(make_participant(last_name="Ożóg"))
    assert "Ożóg" in texts_in_sight()
    lock(hands, window)
    assert "Ożóg" not in texts_in_sight()
    for _ in range(12):  # Tab walks in a ring of the lock's own controls
        hands.key(Qt.Key.Key_Tab)
        assert window.lock_screen.isAncestorOf(hands.focus())
    for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_Q):
        hands.key(key, CTRL)
    assert window.isVisible()
    assert not [w for w in in_sight() if isinstance(w, QDialog)]
    assert walk(window.lock_screen) == []
    window.lock_screen.password_edit.setFocus()
    unlock(hands, window)
    assert not window.lock_screen.isVisible()
    assert "Ożóg" in texts_in_sight()
    assert window.current_tab is window.participants_tab


def test_wrong_password_keeps_it_locked(window: MainWindow, hands: Hands) -> None:
    lock(hands, window)
    unlock(hands, window, "nie to hasło")
    assert window.lock_screen.isVisible()
    assert "does not fit" in window.lock_screen.message_label.text()
    unlock(hands, window)
    assert not window.lock_screen.isVisible()


def test_a_dialog_is_put_away_with_what_was_typed(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    """Ctrl+L works inside a dialog too, where the main window hears no shortcut."""
    dialog = open_note(hands, window, make_participant(last_name="Ożóg"), "Rozmowa o p")
    lock(hands, window)
    assert not dialog.isVisible()
    assert "Ożóg" not in texts_in_sight()
    unlock(hands, window)
    assert dialog.isVisible()
    hands.wait(dialog.isActiveWindow)
    hands.write("racy.")
    assert dialog.form.field("text").value() == "Rozmowa o pracy."
    hands.click(dialog.save_button)
    assert not dialog.isVisible()


def test_a_question_over_a_dialog_comes_back_on_top(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    dialog = open_note(hands, window, make_participant(), "Rozmowa.")
    hands.key(Qt.Key.Key_Escape)
    question = hands.dialog(Question)
    lock(hands, window)
    assert not dialog.isVisible()
    assert not question.isVisible()
    unlock(hands, window)
    assert question.isVisible()
    assert dialog.isVisible()
    assert QApplication.activeModalWidget() is question
    hands.click(question.buttons["back"])
    assert dialog.form.field("text").value() == "Rozmowa."


def test_what_opens_while_locked_waits(window: MainWindow, hands: Hands) -> None:
    lock(hands, window)
    late = tell(window, "Tytuł", "Ożóg", "Zamknij")
    hands.wait(lambda: not late.isVisible())
    unlock(hands, window)
    assert late.isVisible()
    hands.click(late.buttons["close"])


def test_the_editor_keeps_every_letter(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    contract = start_contract(make_participant(), Variant.A, today=TODAY)
    window.open_contract(contract)
    editor = window.contracts_tab.editor
    assert editor is not None
    editor.open_step(ContractStep.CAUSES)
    hands.write("Utrata pracy")
    lock(hands, window)
    unlock(hands, window)
    page = editor.page(ContractStep.CAUSES)
    assert isinstance(page, TextStep)
    assert page.blocks[0].area.value() == "Utrata pracy"
    hands.write(" przed rokiem.")
    editor.save()
    assert get_contract(contract).content.texts["causes"] == "Utrata pracy przed rokiem."


def test_it_locks_by_itself_when_nobody_touches_anything(
    window: MainWindow, hands: Hands, qtbot: QtBot
) -> None:
    window.idle_watch.set_minutes(0.002)
    hands.wait(window.lock_screen.isVisible)
    window.idle_watch.set_minutes(10)
    unlock(hands, window)
    assert not window.lock_screen.isVisible()


def test_zero_minutes_never_lock(window: MainWindow) -> None:
    window.idle_watch.set_minutes(0)
    assert not window.idle_watch._timer.isActive()
    window.idle_watch.stir()
    assert not window.idle_watch._timer.isActive()


def test_a_key_puts_the_lock_off(window: MainWindow, hands: Hands) -> None:
    window.idle_watch.set_minutes(10)
    window.idle_watch._timer.start(50_000)
    hands.key(Qt.Key.Key_Down)
    assert window.idle_watch._timer.remainingTime() > 500_000


def test_a_locked_window_closes_if_nothing_would_be_lost(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    contract = start_contract(make_participant(), Variant.A, today=TODAY)
    window.open_contract(contract)
    window.contracts_tab.editor.open_step(ContractStep.CAUSES)
    hands.write("Utrata pracy.")
    lock(hands, window)
    window.close()  # a copy is saved first
    hands.wait(lambda: not window.isVisible())
    assert get_contract(contract).content.texts["causes"] == "Utrata pracy."


def test_a_locked_window_with_something_typed_stays(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    dialog = open_note(hands, window, make_participant(), "Rozmowa.")
    lock(hands, window)
    assert not window.close()
    assert "not saved yet" in window.lock_screen.message_label.text()
    unlock(hands, window)
    assert dialog.form.field("text").value() == "Rozmowa."


def test_a_change_of_a_contract_holds_a_locked_window_and_asks_after_it(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    signed = make_signed(make_participant())
    window.show_tab(window.contracts_tab)
    window.contracts_tab.amend_contract(signed)
    window.contracts_tab.editor.open_step(ContractStep.CAUSES)
    hands.write("Nowo: ")
    lock(hands, window)
    assert not window.close()
    hands.wait(lambda: window.lock_screen.hides_dialogs)
    assert "not saved yet" in window.lock_screen.message_label.text()
    assert not [w for w in in_sight() if isinstance(w, QDialog)]
    unlock(hands, window)
    assert not window.lock_screen.is_locked
    question = hands.dialog(Question)
    hands.click(question.buttons["stay"])
    assert window.contracts_tab.editor.content.texts["causes"].startswith("Nowo: ")


def test_the_pesel_is_masked_again(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    person = make_participant(pesel="85071502468", born_on=None, sex=None)
    window.open_participant(person)
    hands.click(window.participants_tab.card_view.head.eye)
    assert "85071502468" in words(window)
    lock(hands, window)
    unlock(hands, window)
    assert "85071502468" not in words(window)
