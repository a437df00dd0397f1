"""Closing the file: a copy on this computer, one polite question, and never in the way."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.services.backup_settings import BackupSettings, save_backup_settings
from kisdesk.services.backups import list_backups, make_backup, verify_backup
from kisdesk.services.session import Session
from kisdesk.storage.peewee_database import database
from kisdesk.ui.backups import closing as closings
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.widgets.question import Question
from tests.builders import TODAY
from tests.e2e.hands import Hands, words
from tests.ui.backups.conftest import Sticks

Make = Callable[..., int]
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()


def make_old_copy(folder: Path, days: int) -> None:
    """A verified copy that is this old by its date."""
    folder.mkdir(exist_ok=True)
    make_backup(folder)
    at = (NOW - timedelta(days=days)).isoformat()
    database.execute_sql("UPDATE backup SET made_at = ?", (at,))


def closed(window: MainWindow, hands: Hands) -> None:
    hands.wait(lambda: not window.isVisible())


def test_closing_saves_a_copy_on_this_computer_and_says_nothing_else(
    window: MainWindow, hands: Hands, make_participant: Make, tmp_path: Path
) -> None:
    make_participant()
    make_old_copy(tmp_path / "stick", 1)
    make_participant(last_name="Nowak")
    window.close()
    closed(window, hands)
    newest = list_backups()[0]
    assert newest.is_automatic
    assert newest.people == 2
    assert verify_backup(newest.path) == newest
    assert window.copies.closing.question is None


def test_closing_without_a_change_since_the_last_copy_copies_nothing(
    window: MainWindow, hands: Hands, make_participant: Make, tmp_path: Path
) -> None:
    make_participant()
    make_old_copy(tmp_path / "stick", 1)
    assert window.close()
    assert len(list_backups()) == 1


def test_the_office_may_do_without_the_copy_at_closing(
    window: MainWindow, hands: Hands, make_participant: Make, tmp_path: Path
) -> None:
    make_old_copy(tmp_path / "stick", 1)
    save_backup_settings(BackupSettings(closing_copy=False))
    make_participant()
    assert window.close()
    assert len(list_backups()) == 1


@pytest.fixture
def overdue(window: MainWindow, make_participant: Make, tmp_path: Path) -> MainWindow:
    make_old_copy(tmp_path / "old-stick", 30)
    make_participant()
    return window


def test_an_overdue_copy_is_asked_about_once_a_day_and_closing_without_it_is_respected(
    overdue: MainWindow, hands: Hands
) -> None:
    overdue.close()
    question = hands.dialog(Question)
    assert "for too long" in words(question)
    assert "30 day(s) ago, old-stick" in words(question)
    hands.key(Qt.Key.Key_Escape)  # Wróć
    assert overdue.isVisible()
    assert not overdue.copies.closing.is_running

    overdue.close()  # asked today already: closes
    closed(overdue, hands)
    assert list_backups()[0].is_automatic


def test_close_without_a_copy(overdue: MainWindow, hands: Hands) -> None:
    overdue.close()
    hands.click(hands.dialog(Question).buttons["close"])
    closed(overdue, hands)


def test_make_a_copy_now_then_it_closes(overdue: MainWindow, hands: Hands, sticks: Sticks) -> None:
    sticks.put_in("KINGSTON")
    overdue.close()
    hands.click(hands.dialog(Question).buttons["copy"])
    dialog = hands.dialog(BackupDialog)
    hands.wait(lambda: dialog.targets.rows)
    hands.click(dialog.start_button)
    hands.wait(dialog.outcome.isVisible)
    assert overdue.isVisible()
    hands.click(dialog.start_button)
    closed(overdue, hands)
    assert list_backups()[0].place_label == "KINGSTON"


def test_giving_up_the_copy_goes_back_to_work(overdue: MainWindow, hands: Hands) -> None:
    overdue.close()
    hands.click(hands.dialog(Question).buttons["copy"])
    hands.dialog(BackupDialog).reject()
    assert overdue.isVisible()
    assert not overdue.copies.closing.is_running


@pytest.mark.parametrize("error", [e.DiskFullError(), e.NoPermissionError()])
def test_a_copy_that_cannot_be_saved_is_told_and_the_file_closes(
    window: MainWindow,
    hands: Hands,
    make_participant: Make,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: UserError,
) -> None:
    make_old_copy(tmp_path / "stick", 1)
    make_participant()

    def fails(**_: object) -> None:
        raise error

    monkeypatch.setattr(closings, "make_closing_copy", fails)
    window.close()
    message = hands.dialog(Question)
    assert "No copy was saved at closing" in words(message)
    hands.click(message.buttons["close"])
    closed(window, hands)


def test_the_copy_at_closing_can_be_passed_over(
    window: MainWindow,
    hands: Hands,
    make_participant: Make,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_old_copy(tmp_path / "stick", 1)
    make_participant()
    real = closings.make_closing_copy

    class UntilStopped:
        def __init__(self, progress: object) -> None:
            self.progress = progress

        def report(self, done: int, total: int) -> None:
            while True:  # raises Cancelled once the person had enough
                self.progress.report(done, total)  # type: ignore[attr-defined]

    monkeypatch.setattr(
        closings, "make_closing_copy", lambda progress: real(progress=UntilStopped(progress))
    )
    window.close()
    hands.wait(lambda: window.copies.closing.dialog is not None)
    dialog = window.copies.closing.dialog
    assert dialog is not None
    hands.wait(dialog.isVisible)
    assert dialog.title_label.text() == "Saving a copy…"
    hands.click(dialog.cancel_button)
    closed(window, hands)
    assert len(list_backups()) == 1


def test_leaving_the_file_saves_a_copy_too(
    window: MainWindow, hands: Hands, make_participant: Make, tmp_path: Path
) -> None:
    make_old_copy(tmp_path / "stick", 1)
    make_participant()
    left: list[bool] = []
    window.file_left.connect(lambda: left.append(True))
    window.leave_file()
    hands.wait(lambda: left)
    assert list_backups()[0].is_automatic


def test_a_system_that_shuts_down_is_not_held_up(
    overdue: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closings, "_is_shutting_down", lambda: True)
    assert overdue.close()
    assert overdue.copies.closing.question is None


def test_a_locked_window_closes_without_a_question(overdue: MainWindow, hands: Hands) -> None:
    overdue.lock()
    overdue.close()
    closed(overdue, hands)
    assert overdue.copies.closing.question is None
    assert list_backups()[0].is_automatic


def test_sample_data_close_at_once(office: Session, window: MainWindow) -> None:
    database.execute_sql("UPDATE club SET is_sample = 1")
    from kisdesk.services import session as sessions

    sessions._open.session = sessions.replace(office, is_sample=True)
    assert window.close()
    assert list_backups() == []
