"""The frame around the tabs: keys, search, what one tab does to another, closing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import ActivityCategory, Variant
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.activities import save_activity
from kisdesk.services.contracts import get_contract, start_contract
from kisdesk.services.participants import get_card
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.contracts.editor.step_page import TextStep
from kisdesk.ui.contracts.new_contract_dialog import NewContractDialog
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.new_person_dialog import NewPersonDialog
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.widgets.question import Question
from kisdesk.ui.window_geometry import restore_geometry
from tests import builders
from tests.builders import TODAY
from tests.e2e.hands import CTRL, Hands, words
from tests.services.contract_builders import make_signed
from tests.ui.main.conftest import Clock, OpenWindow

Make = Callable[..., int]
F5 = Qt.Key.Key_F5


def write_in_the_editor(hands: Hands, window: MainWindow, contract_id: int, text: str) -> TextStep:
    """Type into the step of the causes, as far as the screen; nothing is saved yet."""
    window.open_contract(contract_id)
    editor = window.contracts_tab.editor
    assert editor is not None
    hands.click(editor.steps_bar.buttons[ContractStep.CAUSES])
    page = editor.page(ContractStep.CAUSES)
    assert isinstance(page, TextStep)
    hands.click(page.blocks[0].area.viewport())
    hands.write(text)
    return page


def test_tabs_by_click_and_by_key(window: MainWindow, hands: Hands) -> None:
    nav = window.top_bar.nav
    for place, tab in enumerate(window.tabs):
        hands.click_row(nav, nav.tabRect(place).center())
        assert window.current_tab is tab
    for place, key in enumerate(range(Qt.Key.Key_1.value, Qt.Key.Key_6.value)):
        hands.key(Qt.Key(key), CTRL)
        assert window.current_tab is window.tabs[place]
        assert nav.currentIndex() == place


def test_the_caret_goes_where_work_begins_and_back_where_it_was(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    window.open_participant(make_participant())
    hands.key(Qt.Key.Key_1, CTRL)
    window.participants_tab.list_panel.search.setFocus()
    hands.key(Qt.Key.Key_2, CTRL)
    panel = window.participants_tab.list_panel
    assert hands.focus() is panel.search or panel.search.isAncestorOf(hands.focus())
    hands.click(panel.list.viewport())
    assert hands.focus() is panel.list
    hands.key(Qt.Key.Key_3, CTRL)
    assert window.contracts_tab.isAncestorOf(hands.focus())
    hands.key(Qt.Key.Key_2, CTRL)
    assert hands.focus() is panel.list


def test_a_click_on_a_tab_brings_the_caret_into_it(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    make_signed(make_participant())
    nav = window.top_bar.nav
    for place, tab in list(enumerate(window.tabs))[1:4]:
        hands.key(Qt.Key.Key_K, CTRL)
        hands.click_row(nav, nav.tabRect(place).center())
        assert tab.isAncestorOf(hands.focus())


def test_walking_along_the_tabs_with_arrow_keys_goes_on(window: MainWindow, hands: Hands) -> None:
    window.top_bar.nav.setFocus()
    for tab in window.tabs[1:]:
        hands.key(Qt.Key.Key_Right)
        assert window.current_tab is tab
    assert hands.focus() is window.top_bar.nav


@pytest.mark.parametrize("place", range(5))
def test_every_tab_can_be_left_by_tab_key(window: MainWindow, hands: Hands, place: int) -> None:
    """The keyboard gets out of every control: nothing swallows the Tab key."""
    window.show_tab(window.tabs[place])
    seen: list[QWidget] = []
    for _ in range(120):
        hands.key(Qt.Key.Key_Tab)
        if hands.focus() in seen:
            break
        seen.append(hands.focus())
    assert len(seen) > 5
    assert len(set(map(id, seen))) == len(seen)
    assert any(window.top_bar.isAncestorOf(widget) for widget in seen)


def test_search_opens_a_person_and_a_contract(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    make_participant(last_name="Nowak", first_name="Ewa")
    wanted = make_participant(last_name="Żółć", first_name="Jan")
    contract = make_signed(wanted)
    hands.key(Qt.Key.Key_K, CTRL)
    hands.write("zolc")
    hands.key(Qt.Key.Key_Return)  # faster than the search looks by itself
    assert window.current_tab is window.participants_tab
    assert window.participants_tab.card is not None
    assert window.participants_tab.card.id == wanted
    assert window.top_bar.search.text() == ""
    assert not window.top_bar.search.popup.isVisible()

    hands.key(Qt.Key.Key_K, CTRL)
    hands.write(get_contract(contract).content.number)
    popup = window.top_bar.search.popup
    hands.wait(popup.isVisible)
    kinds = [hit.kind for hit in popup.hits]
    for _ in range(kinds.index("contract")):
        hands.key(Qt.Key.Key_Down)
    assert "Żółć" in window.top_bar.search.accessibleDescription()
    hands.key(Qt.Key.Key_Return)
    assert window.current_tab is window.contracts_tab
    assert window.contracts_tab.card is not None
    assert window.contracts_tab.card.id == contract


def test_search_finds_activities_and_says_when_there_is_nothing(
    window: MainWindow, hands: Hands
) -> None:
    save_activity(ActivityDraft("Warsztat kulinarny", ActivityCategory.SOCIAL, starts_on=TODAY))
    hands.key(Qt.Key.Key_K, CTRL)
    hands.write("kulin")
    popup_of = window.top_bar.search
    hands.wait(lambda: popup_of.popup is not None and popup_of.popup.isVisible())
    hands.click_row(popup_of.popup, popup_of.popup.rect().center())
    assert window.current_tab is window.activities_tab
    assert "Warsztat kulinarny" in words(window.activities_tab)

    hands.key(Qt.Key.Key_K, CTRL)
    hands.write("qqqq")
    hands.key(Qt.Key.Key_Return)
    assert popup_of.text() == "qqqq", "what was typed stays when nothing fits"
    assert "Nothing found" in popup_of.accessibleDescription()
    hands.key(Qt.Key.Key_Escape)
    assert popup_of.text() == ""


def test_keys_reach_the_shown_tab(window: MainWindow, hands: Hands, make_participant: Make) -> None:
    person = make_participant()
    make_signed(person)
    window.open_participant(person)
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(NewPersonDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: not dialog.isVisible())
    hands.key(Qt.Key.Key_P, CTRL)
    paper = hands.dialog(PrintDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: not paper.isVisible())
    hands.key(Qt.Key.Key_3, CTRL)
    hands.key(Qt.Key.Key_N, CTRL)
    new = hands.dialog(NewContractDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: not new.isVisible())
    hands.click(window.contracts_tab.list_panel.list.viewport())
    hands.key(Qt.Key.Key_F, CTRL)
    search = window.contracts_tab.list_panel.search
    assert search is hands.focus() or search.isAncestorOf(hands.focus())


def test_undo_takes_back_and_the_status_line_says_so(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    person = make_participant(last_name="Nowak")
    window.open_participant(person)
    tab = window.participants_tab
    assert tab.card is not None
    tab.card_actions.do("add_note", None, tab.card)
    dialog = hands.dialog(NoteDialog)
    hands.write("Pierwsza rozmowa.")
    hands.key(Qt.Key.Key_S, CTRL)
    assert not dialog.isVisible()
    assert window.status_line.message_label.text() == "Saved."
    assert [note.text for note in get_card(person, TODAY).notes] == ["Pierwsza rozmowa."]
    hands.click(tab.list_panel.list.viewport())
    hands.key(Qt.Key.Key_Z, CTRL)
    assert get_card(person, TODAY).notes == ()
    assert "taken back" in window.status_line.message_label.text()


def test_help_settings_and_menu_by_key(window: MainWindow, hands: Hands) -> None:
    hands.key(Qt.Key.Key_F1)
    hands.wait(lambda: window.side.help is not None and window.side.help.isVisible())
    window.side.help.hide()
    window.activateWindow()
    hands.key(Qt.Key.Key_Comma, CTRL)
    settings = hands.dialog(SettingsWindow)
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: not settings.isVisible())
    hands.key(Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(named(menu.actions())) == 9
    menu.close()


def test_a_copy_made_from_the_menu_shows_at_once(
    window: MainWindow, hands: Hands, tmp_path: Path
) -> None:
    assert window.status_line.backup_label.text() == "no verified copy yet"
    folder = tmp_path / "stick"
    folder.mkdir()
    menu = window.top_bar.menu
    next(action for action in menu.actions() if action.text() == "Make a copy…").trigger()
    dialog = hands.dialog(BackupDialog)
    hands.wait(dialog.targets.folder_edit.isVisible)
    dialog.targets.folder_edit.set_value(str(folder))
    hands.click(dialog.start_button)
    hands.wait(dialog.outcome.isVisible)
    assert dialog.title_label.text() == "The copy is made and verified"
    hands.click(dialog.start_button)
    hands.wait(lambda: "Copy verified" in window.today_tab.side.backup.title.text())
    assert window.status_line.backup_label.text().startswith("last verified copy: ")
    assert window.status_line.backup_label.text().endswith(", stick")
    assert len(list(folder.glob("KIS-*.kis"))) == 1


def test_the_card_of_today_makes_a_copy_too(window: MainWindow, hands: Hands) -> None:
    hands.click(window.today_tab.side.backup.backup_button)
    hands.dialog(BackupDialog).reject()


def named(actions: list[QAction]) -> list[str]:
    return [action.text() for action in actions if action.text()]


def test_what_one_tab_changes_the_others_see(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    for number in (3, 4, 5, 1):  # every tab has been looked at once
        hands.key(Qt.Key(Qt.Key.Key_0.value + number), CTRL)
    assert "Nowak" not in words(window.today_tab)
    hands.key(Qt.Key.Key_2, CTRL)
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(NewPersonDialog)
    hands.write("85071502468")
    for name, text in (("last_name", "Nowak"), ("first_name", "Ewa")):
        hands.fill(dialog.form.field(name).editor, text)
    hands.key(Qt.Key.Key_Return, CTRL)
    assert window.participants_tab.card is not None
    person = window.participants_tab.card.id
    hands.click(window.participants_tab.card_view.head.contract_button)
    hands.click(hands.dialog(NewContractDialog).save_button)
    assert window.current_tab is window.contracts_tab
    hands.key(Qt.Key.Key_1, CTRL)
    shown = [line.who for line in window.today_tab._lines]
    assert "Ewa Nowak" in shown
    hands.key(Qt.Key.Key_2, CTRL)
    assert len(window.participants_tab.card.contracts) == 1
    assert window.participants_tab.card.id == person


def test_the_first_row_is_chosen_when_a_tab_is_first_shown(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    make_signed(make_participant())
    hands.key(Qt.Key.Key_3, CTRL)
    assert window.contracts_tab.card is not None


def test_midnight_is_noticed(
    window: MainWindow, hands: Hands, clock: Clock, make_participant: Make
) -> None:
    make_signed(make_participant(), ends_on=TODAY + timedelta(days=20))
    hands.key(F5)
    before = window.today_tab.date_label.text()
    clock.day = TODAY + timedelta(days=1)
    window.day_watch.timer.timeout.emit()
    assert window.today_tab.date_label.text() != before
    assert window.status_line.message_label.text() == ""


def test_a_clock_set_back_is_said(window: MainWindow, clock: Clock) -> None:
    clock.day = date(2020, 1, 1)
    window.day_watch.timer.timeout.emit()
    assert "1 stycznia 2020" in window.status_line.message_label.text()
    assert "clock" in window.status_line.message_label.text()


def test_a_file_changed_in_the_future_is_said_once_on_opening(
    office: sessions.Session, open_window: OpenWindow, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = datetime.now().astimezone() + timedelta(days=40)
    monkeypatch.setattr("kisdesk.ui.clock_check.latest_change_at", lambda: later)
    window = open_window(office)
    question = hands.dialog(Question)
    assert question is window.clock_message
    assert "Nothing in the file is lost" in words(question)
    hands.click(question.buttons["close"])
    assert window.isVisible()


def test_the_right_clock_says_nothing(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    make_participant()
    window._check_clock()
    assert window.clock_message is None


def test_geometry_is_remembered(
    office: sessions.Session, open_window: OpenWindow, hands: Hands
) -> None:
    window = open_window(office)
    window.resize(760, 500)
    window.close()  # a copy is saved first
    hands.wait(lambda: not window.isVisible())
    assert preferences.get_window_state("main")
    again = open_window(office)
    again.hide()
    restore_geometry(again, "main", QSize(1366, 696))
    assert (again.width(), again.height()) == (760, 500)


def test_closing_saves_a_draft_and_is_done_at_the_first_try(
    window: MainWindow, hands: Hands, qtbot: QtBot, make_participant: Make
) -> None:
    draft = start_contract(make_participant(), Variant.A, today=TODAY)
    write_in_the_editor(hands, window, draft, "Utrata pracy.")
    with qtbot.waitSignal(window.closed):
        hands.key(Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()
    assert get_contract(draft).content.texts["causes"] == "Utrata pracy."


def test_closing_asks_about_a_change_of_a_signed_contract(
    window: MainWindow, hands: Hands, qtbot: QtBot, make_participant: Make
) -> None:
    signed = make_signed(make_participant())
    window.show_tab(window.contracts_tab)
    window.contracts_tab.amend_contract(signed)
    editor = window.contracts_tab.editor
    assert editor is not None
    editor.open_step(ContractStep.CAUSES)
    hands.write("Nowo: ")
    assert not window.close()
    question = hands.dialog(Question)
    hands.click(question.buttons["stay"])
    assert window.isVisible()
    assert editor.content.texts["causes"].startswith("Nowo: ")

    assert not window.close()
    with qtbot.waitSignal(window.closed):
        hands.click(hands.dialog(Question).buttons["leave"])
    assert not window.isVisible()


def test_closing_the_file_is_told_and_saves(
    window: MainWindow, hands: Hands, qtbot: QtBot, make_participant: Make
) -> None:
    draft = start_contract(make_participant(), Variant.A, today=TODAY)
    write_in_the_editor(hands, window, draft, "Utrata pracy.")
    with qtbot.waitSignal(window.file_left):
        window.top_bar.leave_requested.emit()
    assert get_contract(draft).content.texts["causes"] == "Utrata pracy."


def test_status_line_says_file_worker_lock_and_copy(window: MainWindow) -> None:
    said = words(window.status_line)
    assert "klub.kis" in said
    assert "Zielińska" in said
    assert "locks after 10 minute" in said
    assert "no verified copy yet" in said
    assert not window.top_bar.sample_pill.isVisible()


def test_sample_data_wear_their_mark(office: sessions.Session, open_window: OpenWindow) -> None:
    window = open_window(replace(office, is_sample=True))
    assert window.top_bar.sample_pill.isVisible()
    assert window.top_bar.sample_pill.text == "SAMPLE DATA"


def test_a_file_opened_for_reading_says_so_and_refuses_calmly(
    office: sessions.Session, open_window: OpenWindow, hands: Hands, make_participant: Make
) -> None:
    person = make_participant(last_name="Nowak")
    path = office.path
    sessions.close_file()
    window = open_window(sessions.unlock(path, builders.PASSWORD, read_only=True))
    window.resize(911, 464)
    assert window.status_line.lock_label.text() == "read only"
    assert window.status_line.lock_label.isVisible()
    window.open_participant(person)
    tab = window.participants_tab
    assert tab.card is not None
    tab.card_actions.do("add_note", None, tab.card)
    dialog = hands.dialog(NoteDialog)
    hands.write("Notatka.")
    hands.click(dialog.save_button)
    message = hands.dialog(Question)
    assert "can only be read" in words(message)
    hands.click(message.buttons["close"])
    assert dialog.isVisible()
    assert dialog.form.field("text").value() == "Notatka."


@pytest.mark.parametrize("place", range(5))
def test_small_screen_hides_nothing_for_good(
    window: MainWindow, hands: Hands, make_participant: Make, place: int
) -> None:
    """911×464 is a screen of 1366×768 at 150 %."""
    make_signed(make_participant(last_name="Nowak-Kowalska-Wielkopolska"))
    window.resize(911, 464)
    window.show_tab(window.tabs[place])
    QApplication.processEvents()
    assert (window.width(), window.height()) == (911, 464), "something asks for more room"
    assert window.top_bar.search_button.isVisible()
    assert not window.top_bar.search.isVisible()
    right = max(
        child.mapTo(window, child.rect().topRight()).x()
        for child in window.top_bar.findChildren(QWidget)
        if child.isVisible()
    )
    assert right <= window.width()
    hands.click(window.top_bar.search_button)
    assert window.top_bar.search.hasFocus()
    hands.write("wielk")
    hands.key(Qt.Key.Key_Return)
    assert window.current_tab is window.participants_tab
    assert window.participants_tab.card_view.isVisible()


def test_files_path_is_in_the_tooltip(window: MainWindow, tmp_path: Path) -> None:
    assert str(tmp_path) in window.status_line.file_label.toolTip()


def test_a_question_on_today_opens_the_outcomes_of_the_person(
    window: MainWindow, make_participant: Make
) -> None:
    person = make_participant()
    window.today_tab.outcomes_requested.emit(person)
    assert window.current_tab is window.participants_tab
    assert window.participants_tab.card is not None
    assert window.participants_tab.card.id == person
    assert window.participants_tab.card_view.tabs.current_key() == "outcomes"
