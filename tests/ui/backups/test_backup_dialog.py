"""Making a copy from the window: the folder, the way there, what is said at the end."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import errors as e
from kisdesk.services import preferences
from kisdesk.services.backups import BackupRow, list_backups, make_backup, verify_backup
from kisdesk.services.session import Session
from kisdesk.ui.backups import dialog as dialogs
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.backups.words import describe_backup
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.builders import TODAY
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.cancel_and_wait()


@pytest.fixture
def dialog(
    qtbot: QtBot,
    office: Session,
    jobs: JobRunner,
    stick: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> BackupDialog:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    return opened(qtbot, jobs)


def opened(qtbot: QtBot, jobs: JobRunner) -> BackupDialog:
    shown = BackupDialog(UiContext(jobs, lambda: TODAY))
    qtbot.addWidget(shown)
    shown.open()
    return shown


def test_a_copy_is_made_outside_the_window_and_the_result_stays_to_be_read(
    qtbot: QtBot,
    dialog: BackupDialog,
    jobs: JobRunner,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads = []

    def noted(folder: Path, *, progress: Progress) -> BackupRow:
        threads.append(current_thread())
        return make_backup(folder, progress=progress)

    monkeypatch.setattr(dialogs, "make_backup", noted)
    assert not dialog.start_button.isEnabled()
    dialog.folder_edit.set_value(str(stick))
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.strip.isVisible)

    assert threads
    assert main_thread() not in threads
    row = list_backups()[0]
    assert verify_backup(row.path) == row
    assert dialog.strip.tone == "green"
    assert dialog.strip.text() == "Copy verified: 0 person(s), 0 contract(s)."
    assert row.path.name in dialog.strip.second_label.text()
    assert walk(dialog) == []
    assert not dialog.cancel_button.isVisible()
    qtbot.mouseClick(dialog.start_button, LEFT)
    assert dialog.isHidden()
    assert len(list_backups()) == 1

    assert preferences.load_preferences().backup_folder == str(stick)
    again = opened(qtbot, jobs)
    assert again.folder_edit.value() == stick
    assert again.focusWidget() is again.start_button


def test_the_folder_is_pointed_at(qtbot: QtBot, dialog: BackupDialog, stick: Path) -> None:
    assert walk(dialog) == []
    assert dialog.width() == dialog.sizeHint().width() == 600
    assert dialog.folder_edit.button.hasFocus()
    qtbot.mouseClick(dialog.folder_edit.button, LEFT)
    asked = dialog.folder_edit.file_dialog
    assert isinstance(asked, QFileDialog)
    assert asked.fileMode() == QFileDialog.FileMode.Directory
    asked.fileSelected.emit(str(stick))
    asked.close()
    assert dialog.folder_edit.value() == stick
    assert dialog.start_button.isEnabled()


def test_a_folder_that_is_gone_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, dialog: BackupDialog, stick: Path
) -> None:
    dialog.folder_edit.set_value(str(stick / "gone"))
    qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.strip.isVisible)
    assert dialog.strip.tone == "red"
    assert dialog.strip.text() == "This folder is not there."
    assert list_backups() == []

    dialog.folder_edit.set_value(str(stick))
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.strip.isVisible)
    assert dialog.strip.tone == "green"


@pytest.mark.parametrize("before", ["nothing", "an error"])
def test_esc_stops_the_copy_and_closes(
    qtbot: QtBot, dialog: BackupDialog, stick: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    if before == "an error":
        dialog.folder_edit.set_value(str(stick / "gone"))
        qtbot.mouseClick(dialog.start_button, LEFT)
        qtbot.waitUntil(dialog.strip.isVisible)
    begun, go_on = Event(), Event()

    class Slow:
        """Waits at the first report until the test pressed Esc."""

        def __init__(self, progress: Progress) -> None:
            self.progress = progress

        def report(self, done: int, total: int) -> None:
            begun.set()
            go_on.wait(20)
            self.progress.report(done, total)

    monkeypatch.setattr(
        dialogs,
        "make_backup",
        lambda folder, progress: make_backup(folder, progress=Slow(progress)),
    )
    dialog.folder_edit.set_value(str(stick))
    qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(begun.is_set)
    assert dialog.progress.isVisible()
    assert not dialog.folder_edit.isEnabled()
    assert walk(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # until the work has really ended
    go_on.set()
    qtbot.waitUntil(dialog.isHidden)
    assert list(stick.iterdir()) == []
    assert list_backups() == []


@pytest.mark.parametrize(
    "error",
    [
        e.DiskFullError(),
        e.FileMissingError(),
        e.FileUnreachableError(),
        e.NoPermissionError(),
        e.DamagedDataError(),
        e.ReadOnlyFileError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_of_a_copy_says_what_happened_what_is_safe_and_what_to_do(
    error: UserError,
) -> None:
    words = describe_backup(error)
    assert words.what
    assert words.safe
    assert words.next_step
    assert "saved" not in words.next_step
