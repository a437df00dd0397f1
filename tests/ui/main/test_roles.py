"""What each role finds in the window."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kisdesk.domain.rights import Role
from kisdesk.services import session as sessions
from kisdesk.services.errors import NotAllowedError, WrongPasswordError
from kisdesk.services.participant_card import get_card
from kisdesk.services.participants import ParticipantQuery, add_note, list_participants
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.technician.tab import TechnicianTab
from kisdesk.ui.widgets.buttons import Button
from tests import builders
from tests.builders import TODAY
from tests.e2e.hands import Hands
from tests.ui.accessibility import walk
from tests.ui.main.conftest import OpenWindow

OTHER = "inne hasło do pliku 9"
CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "Kanarkowska"
CHANGING = {"New", "Change the state…", "New contract"}
Enter = Callable[[Role], MainWindow]


@pytest.fixture
def enter(office: Session, open_window: OpenWindow, make_participant) -> Enter:
    """Put somebody into the file and open the window as another role."""

    def open_as(role: Role) -> MainWindow:
        make_participant(last_name=CANARY)
        draft = builders.worker_draft(last_name="Drugi", first_name="Adam", role=role)
        add_worker(draft, OTHER)
        sessions.close_file()
        return open_window(sessions.unlock(office.path, OTHER))

    return open_as


def words(root: QWidget) -> str:
    shown = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    return " ".join([*shown, root.window().windowTitle()])


def test_a_technician_has_one_screen_without_people(enter: Enter, hands: Hands) -> None:
    window = enter(Role.TECHNICIAN)
    tab = window.current_tab
    assert isinstance(tab, TechnicianTab)
    assert walk(window) == []
    assert not window.top_bar.nav.isVisible()
    assert not window.top_bar.search.isVisible()
    for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_2, Qt.Key.Key_F, Qt.Key.Key_Z):
        hands.key(key, CTRL)
    window.resize(900, 500)
    window.resize(1366, 696)
    assert not window.top_bar.search.isVisible()
    assert window.current_tab is tab
    assert CANARY not in words(window)
    assert "klub.kis" in words(tab)


def test_a_technician_checks_the_file(enter: Enter, hands: Hands) -> None:
    tab = enter(Role.TECHNICIAN).current_tab
    assert isinstance(tab, TechnicianTab)
    hands.click(tab.check_button)
    hands.wait(tab.result.isVisible)
    assert tab.result.tone == "green"
    assert tab.check_button.isEnabled()


def test_a_technician_has_the_settings_of_the_program_only(enter: Enter, hands: Hands) -> None:
    window = enter(Role.TECHNICIAN)
    tab = window.current_tab
    assert isinstance(tab, TechnicianTab)
    hands.click(tab.settings_button)
    settings = hands.dialog(SettingsWindow)
    assert list(settings.pages) == ["backups", "security", "look", "about"]
    assert "Zielińska" not in words(settings)


@pytest.mark.parametrize(
    ("role", "pages"), [(Role.MANAGER, 9), (Role.WORKER, 8), (Role.READ_ONLY, 8)]
)
def test_settings_show_what_the_role_has_a_use_for(
    enter: Enter, hands: Hands, role: Role, pages: int
) -> None:
    window = enter(role)
    window.show_settings()
    settings = hands.dialog(SettingsWindow)
    assert len(settings.pages) == pages
    settings.show_page("club")
    links = [group.head.link for group in settings.pages["club"].findChildren(_fact_list())]
    assert links
    assert all(link.isEnabled() is (role is Role.MANAGER) for link in links if link.text())
    if role is not Role.MANAGER:
        assert all("role" in link.toolTip() for link in links if link.text())


def _fact_list() -> type[QWidget]:
    from kisdesk.ui.widgets.fact_row import FactList

    return FactList


def test_who_only_reads_finds_dialogs_that_do_not_save(enter: Enter, hands: Hands) -> None:
    window = enter(Role.READ_ONLY)
    (person,) = list_participants(ParticipantQuery(today=TODAY))
    window.open_participant(person.id)
    assert CANARY in words(window)
    tab = window.participants_tab
    assert [b.isEnabled() for b in tab.findChildren(Button) if b.text() in CHANGING] == [False] * 3
    assert all(b.toolTip() for b in tab.findChildren(Button) if b.text() in CHANGING)
    dialog = NoteDialog(get_card(person.id, TODAY), window.context, parent=window)
    dialog.open()
    assert walk(dialog) == []
    assert not dialog.save_button.isEnabled()
    assert "role" in dialog.save_button.toolTip()
    dialog.accept()
    assert dialog.error_message is not None
    dialog.error_message.close()
    dialog.done(0)
    with pytest.raises(NotAllowedError):
        add_note(person.id, TODAY, "x", today=TODAY)
    assert "only reading" in window.status_line.worker_label.text()


def test_every_tab_opens_for_who_only_reads(enter: Enter, hands: Hands) -> None:
    window = enter(Role.READ_ONLY)
    for tab in window.tabs:
        window.show_tab(tab)
    hands.wait(lambda: True)


def test_the_last_sign_in_is_said(enter: Enter, open_window: OpenWindow, office: Session) -> None:
    enter(Role.WORKER)
    sessions.close_file()
    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, "to nie jest to hasło 1")
    window = open_window(sessions.unlock(office.path, OTHER))
    said = window.status_line.message_label.text()
    assert "Last here" in said
    assert "1" in said.partition("Wrong passwords since")[2]
    assert datetime.now().astimezone() - timedelta(minutes=1) < sessions.current().last_sign_in.at  # type: ignore[union-attr]
