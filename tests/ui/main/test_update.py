"""Menu → check an update file: what is good is started after a copy, what is not is explained."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from kisdesk import __version__
from kisdesk.app import Program
from kisdesk.services import session as sessions
from kisdesk.services import updates
from kisdesk.services.backups import verify_backup
from kisdesk.services.errors import InstalledElsewhereError, UpdateError, WindowsOnlyError
from kisdesk.ui import update_dialog
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.update_dialog import UpdateDialog
from kisdesk.ui.widgets.question import Question
from tests import builders
from tests.e2e.hands import Hands
from tests.services.update_builders import CONTENT, NEWER, Release, signature_of
from tests.ui.accessibility import walk
from tests.ui.main.test_words import english_words


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    return Release(tmp_path, monkeypatch)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A system that runs setup files; what would be started is noted instead."""
    noted: list[Path] = []
    monkeypatch.setattr(updates, "install_obstacle", lambda: None)
    monkeypatch.setattr(update_dialog, "install_obstacle", lambda: None)
    monkeypatch.setattr(updates, "launch", noted.append)
    return noted


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes that the program would end."""
    noted: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: noted.append("quit"))
    return noted


@pytest.fixture
def program(
    qapp: QApplication, quits: list[str], office: sessions.Session, qtbot: QtBot
) -> Iterator[Program]:
    """The program with the office's file open in the main window."""
    made = Program(qapp, JobRunner(qapp))
    made._on_opened(office)
    qtbot.waitUntil(lambda: made.window is not None and made.window.isVisible())
    yield made
    made.end()
    for left in QApplication.topLevelWidgets():
        left.hide()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_dialog(program: Program, hands: Hands) -> UpdateDialog:
    window = program.window
    assert isinstance(window, MainWindow)
    words = ("Check an update file…", "Sprawdź plik aktualizacji…")
    entry = next(a for a in window.top_bar.menu.actions() if a.text() in words)
    entry.trigger()
    return hands.dialog(UpdateDialog)


def choose(dialog: UpdateDialog, hands: Hands, setup: Path) -> None:
    """Choose a file the way the file dialog says it, and wait for the answer."""
    hands.click(dialog.choose_button)
    asked = dialog.file_dialog
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(setup))
    asked.reject()
    hands.wait(lambda: dialog.strip.isVisible() and dialog.choose_button.isEnabled())


def test_a_good_file_is_started_after_a_copy_of_the_data(
    program: Program, hands: Hands, release: Release, started: list[Path], quits: list[str]
) -> None:
    dialog = open_dialog(program, hands)
    assert walk(dialog) == []
    assert not dialog.install_button.isEnabled()
    assert dialog.width() == 600
    choose(dialog, hands, release.setup())
    hands.wait(lambda: not dialog.scroll_area.verticalScrollBar().isVisible())
    said = [
        dialog.facts.value(key).text() for key in ("This program", "In the file", "Signed with")
    ]
    key = updates.check_update(release.setup()).key_name
    assert said == [f"version {__version__}", f"version {NEWER}", f"key {key}"]
    assert dialog.strip.tone == "green"
    assert walk(dialog) == []
    assert (started, quits) == ([], [])

    hands.click(dialog.install_button)
    hands.wait(lambda: quits)
    assert started == [updates.updates_folder() / f"KisDesk-{NEWER}-setup.exe"]
    assert started[0].read_bytes() == CONTENT
    assert not sessions.is_open()
    (copy,) = updates.backups_folder().glob("*.kis")
    assert verify_backup(copy, builders.PASSWORD).size == copy.stat().st_size


def test_unsaved_work_is_asked_about_first(
    program: Program, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Installing closes the program, so nothing unsaved may be left when the dialog comes."""
    window = program.window
    assert isinstance(window, MainWindow)
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(window.current_tab, "try_leave", asked.append)
    window.check_update()
    (leave,) = asked
    assert QApplication.activeModalWidget() is None
    leave()
    assert hands.dialog(UpdateDialog).choose_button.isVisible()


@pytest.mark.usefixtures("polish")
def test_the_dialog_speaks_polish(program: Program, hands: Hands, release: Release) -> None:
    setup = release.setup()
    dialog = open_dialog(program, hands)
    for _ in range(2):  # a system that only checks, then a file that is not genuine
        choose(dialog, hands, setup)
        said = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
        said |= {button.text() for button in dialog.findChildren(QAbstractButton)}
        assert said & english_words() == set()
        setup.write_bytes(b"forged")


def test_a_forged_file_is_explained_and_nothing_starts(
    program: Program, hands: Hands, release: Release, started: list[Path], quits: list[str]
) -> None:
    setup = release.setup()
    setup.write_bytes(CONTENT + b"!")
    dialog = open_dialog(program, hands)
    choose(dialog, hands, setup)
    assert dialog.strip.tone == "red"
    assert dialog.strip.text() == "The file is not the one that was signed."
    assert not dialog.install_button.isEnabled()
    assert not dialog.facts.isVisible()
    dialog.install()
    assert (started, quits) == ([], [])
    assert sessions.is_open()


def test_after_a_refusal_another_file_can_be_chosen_and_the_reverse(
    program: Program, hands: Hands, release: Release, started: list[Path]
) -> None:
    good, other = release.setup(), release.setup("90.2.0")
    signature_of(other).unlink()
    dialog = open_dialog(program, hands)
    for _ in range(2):
        choose(dialog, hands, other)
        assert f"{other.name}.minisig" in dialog.strip.text()
        assert (dialog.install_button.isEnabled(), dialog.facts.isVisible()) == (False, False)
        choose(dialog, hands, good)
        assert (dialog.install_button.isEnabled(), dialog.facts.isVisible()) == (True, True)
        assert dialog.name_label.text() == good.name


def test_a_file_swapped_between_check_and_start_is_not_started(
    program: Program, hands: Hands, release: Release, started: list[Path], quits: list[str]
) -> None:
    setup = release.setup()
    dialog = open_dialog(program, hands)
    choose(dialog, hands, setup)
    setup.write_bytes(b"something else")
    hands.click(dialog.install_button)
    hands.wait(lambda: dialog.strip.isVisible() and dialog.strip.tone == "red")
    hands.wait(dialog.choose_button.isEnabled)
    assert dialog.info is None
    assert (started, quits) == ([], [])
    assert sessions.is_open()
    assert not dialog.install_button.isEnabled()


def test_cancelling_while_data_are_copied_starts_nothing(
    program: Program, hands: Hands, release: Release, started: list[Path], quits: list[str]
) -> None:
    dialog = open_dialog(program, hands)
    choose(dialog, hands, release.setup())
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    dialog.install()
    dialog.reject()
    hands.wait(lambda: closed)
    assert closed == [0]
    assert (started, quits) == ([], [])
    assert sessions.is_open()
    assert not program.context.jobs.is_busy


@pytest.mark.parametrize(
    ("obstacle", "said"),
    [(WindowsOnlyError, "Windows only"), (InstalledElsewhereError, "the whole computer")],
)
def test_where_a_setup_file_cannot_renew_the_program_it_is_only_checked(
    program: Program,
    hands: Hands,
    release: Release,
    monkeypatch: pytest.MonkeyPatch,
    obstacle: type[UpdateError],
    said: str,
) -> None:
    monkeypatch.setattr(update_dialog, "install_obstacle", obstacle)
    dialog = open_dialog(program, hands)
    choose(dialog, hands, release.setup())
    assert dialog.strip.tone == "green"
    assert not dialog.install_button.isEnabled()
    assert said in dialog.after_label.text()
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: QApplication.activeModalWidget() is None)


def test_an_installer_that_is_not_let_start_leads_back_to_the_start_screen(
    program: Program,
    hands: Hands,
    release: Release,
    started: list[Path],
    quits: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(installer: Path) -> None:
        raise PermissionError(13, "blocked by a policy")

    monkeypatch.setattr(updates, "launch", refuse)
    dialog = open_dialog(program, hands)
    choose(dialog, hands, release.setup())
    hands.click(dialog.install_button)
    hands.wait(lambda: isinstance(program.window, StartWindow))
    message = hands.dialog(Question)
    assert "did not let the installer start" in "".join(
        label.text() for label in message.findChildren(type(dialog.after_label))
    )
    assert quits == []
    message.done(0)
