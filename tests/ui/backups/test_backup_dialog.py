"""Making a copy from the window: the place, the way there, what is said at the end."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import errors as e
from kisdesk.services import errors_backup as eb
from kisdesk.services.backup_places import list_places
from kisdesk.services.backups import BackupRow, list_backups, verify_backup
from kisdesk.services.copy_habits import StickWay, stick_way
from kisdesk.services.copy_offers import copy_to_target
from kisdesk.services.session import Session
from kisdesk.ui.backups import dialog as dialogs
from kisdesk.ui.backups.dialog import BackupDialog
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.backups.words import describe_backup
from kisdesk.ui.context import UiContext
from kisdesk.ui.printing.print_dialog import PrintDialog
from tests.e2e.hands import Hands, words
from tests.sticks import Stick
from tests.ui.accessibility import walk
from tests.ui.backups.conftest import Sticks

LEFT = Qt.MouseButton.LeftButton
OpenDialog = Callable[[], BackupDialog]


@pytest.fixture
def open_dialog(
    qtbot: QtBot, office: Session, context: UiContext, watch: VolumeWatch
) -> OpenDialog:
    def show() -> BackupDialog:
        watch.start()
        shown = BackupDialog(context, watch)
        qtbot.addWidget(shown)
        shown.open()
        qtbot.waitUntil(lambda: len(watch.volumes) == len(context.list_volumes()))
        qtbot.waitUntil(lambda: not context.jobs.is_busy)
        return shown

    return show


def said(dialog: BackupDialog) -> str:
    return words(dialog)


def test_a_stick_is_copied_to_outside_the_window_remembered_and_offered_again(
    qtbot: QtBot, open_dialog: OpenDialog, sticks: Sticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def noted(*args: object, **options: object) -> BackupRow:
        threads.append(current_thread())
        return copy_to_target(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(dialogs, "copy_to_target", noted)
    kingston = sticks.put_in("KINGSTON")
    dialog = open_dialog()
    assert walk(dialog) == []
    assert "11,5 GB free" in dialog.targets.rows[str(kingston.mount / "KisDesk")].second.replace(
        "\N{NO-BREAK SPACE}", " "
    )
    dialog.automatic_box.setChecked(True)
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.outcome.isVisible)

    assert main_thread() not in threads
    row = list_backups()[0]
    assert row.path.parent == kingston.mount / "KisDesk"
    assert verify_backup(row.path) == row
    assert dialog.title_label.text() == "The copy is made and verified"
    assert "0 person(s), 0 contract(s)" in dialog.subtitle_label.text()
    assert row.path.name in said(dialog)
    assert "may be pulled out" in said(dialog)
    assert walk(dialog) == []
    assert [place.label for place in list_places()] == ["KINGSTON"]
    assert stick_way(kingston.volume_id) is StickWay.BY_ITSELF
    qtbot.mouseClick(dialog.start_button, LEFT)
    assert dialog.isHidden()

    again = open_dialog()
    assert again.targets.chosen() is not None
    assert "Last verified copy" in again.subtitle_label.text()
    assert "KINGSTON" in again.subtitle_label.text()
    assert not again.remember_box.isVisible()
    assert again.automatic_box.isChecked()


def test_two_sticks_are_both_offered_and_the_chosen_one_gets_the_copy(
    qtbot: QtBot, open_dialog: OpenDialog, sticks: Sticks
) -> None:
    sticks.put_in("KINGSTON")
    sandisk = sticks.put_in("SANDISK")
    dialog = open_dialog()
    assert len(dialog.targets.rows) == 2
    qtbot.mouseClick(dialog.targets.rows[str(sandisk.mount / "KisDesk")], LEFT)
    dialog.remember_box.setChecked(False)
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    assert list_backups()[0].path.parent == sandisk.mount / "KisDesk"
    assert list_places() == []


def test_a_stick_put_in_while_the_dialog_is_open_joins_the_list(
    qtbot: QtBot, open_dialog: OpenDialog, sticks: Sticks, watch: VolumeWatch
) -> None:
    dialog = open_dialog()
    assert dialog.targets.empty_label.isVisible()
    assert dialog.targets.other_row.isChecked()
    assert not dialog.start_button.isEnabled()
    sticks.put_in("KINGSTON")
    watch.look()
    qtbot.waitUntil(lambda: len(dialog.targets.rows) == 1)
    assert dialog.start_button.isEnabled()
    assert not dialog.targets.empty_label.isVisible()


def test_a_remembered_stick_that_is_not_in_is_shown_and_cannot_be_chosen(
    qtbot: QtBot, open_dialog: OpenDialog, sticks: Sticks, watch: VolumeWatch
) -> None:
    sticks.put_in("KINGSTON")
    first = open_dialog()
    with qtbot.waitSignal(first.backup_made):
        qtbot.mouseClick(first.start_button, LEFT)
    qtbot.waitUntil(first.outcome.isVisible)
    first.accept()
    sticks.pull_out("KINGSTON")
    watch.look()
    qtbot.waitUntil(lambda: watch.volumes == ())
    dialog = open_dialog()
    row = next(iter(dialog.targets.rows.values()))
    assert "not put in now" in row.second
    qtbot.mouseClick(row, LEFT)
    assert not dialog.start_button.isEnabled()


def test_any_folder_can_be_pointed_at(
    qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path
) -> None:
    dialog = open_dialog()
    folder = tmp_path / "kopie"
    folder.mkdir()
    qtbot.mouseClick(dialog.targets.folder_edit.button, LEFT)
    asked = dialog.targets.folder_edit.file_dialog
    assert isinstance(asked, QFileDialog)
    assert asked.fileMode() == QFileDialog.FileMode.Directory
    asked.fileSelected.emit(str(folder))
    asked.close()
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    assert [place.label for place in list_places()] == ["kopie"]
    assert list_backups()[0].path.parent == folder


def test_a_folder_that_is_gone_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path
) -> None:
    dialog = open_dialog()
    dialog.targets.folder_edit.set_value(str(tmp_path / "gone"))
    qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert dialog.title_label.text() == "The copy was not made"
    assert dialog.subtitle_label.text() == "This folder is not there."
    assert list_backups() == []
    dialog.targets.folder_edit.set_value(str(tmp_path))
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)


@pytest.mark.parametrize(
    ("trouble", "sentence"), [("full", "not enough room"), ("locked", "write-protected")]
)
def test_a_stick_that_takes_no_copy_is_explained_and_not_remembered(
    qtbot: QtBot,
    open_dialog: OpenDialog,
    sticks: Sticks,
    make_stick: Callable[..., Stick],
    trouble: str,
    sentence: str,
) -> None:
    stick = make_stick("KINGSTON")
    before = [entry.name for entry in stick.mount.iterdir()]
    if trouble == "full":
        stick.fill(64 * 1024)
        before = ["zdjecia.bin"]
    else:
        stick.lock()
    sticks.present.append(stick.volume(is_read_only=trouble == "locked"))
    dialog = open_dialog()
    qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert sentence in dialog.subtitle_label.text()
    assert "earlier copies" in said(dialog)
    left = [entry.name for entry in stick.mount.iterdir() if entry.name != "KisDesk"]
    assert left == before
    assert list_places() == []
    assert list_backups() == []


@pytest.mark.parametrize("before", ["nothing", "an error"])
def test_esc_stops_the_copy_and_closes(
    qtbot: QtBot,
    open_dialog: OpenDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    before: str,
) -> None:
    dialog = open_dialog()
    folder = tmp_path / "kopie"
    folder.mkdir()
    if before == "an error":
        dialog.targets.folder_edit.set_value(str(folder / "gone"))
        qtbot.mouseClick(dialog.start_button, LEFT)
        qtbot.waitUntil(dialog.outcome.isVisible)
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
        "copy_to_target",
        lambda target, remember, volumes, progress: copy_to_target(
            target, remember=remember, volumes=volumes, progress=Slow(progress)
        ),
    )
    dialog.targets.folder_edit.set_value(str(folder))
    qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(begun.is_set)
    assert dialog.steps.isVisible()
    assert walk(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # until the work has really ended
    go_on.set()
    qtbot.waitUntil(dialog.isHidden)
    assert list(folder.iterdir()) == []
    assert list_backups() == []


def test_the_record_of_the_copy_is_shown_for_printing(
    qtbot: QtBot, open_dialog: OpenDialog, sticks: Sticks, hands: Hands
) -> None:
    sticks.put_in("KINGSTON")
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.backup_made):
        qtbot.mouseClick(dialog.start_button, LEFT)
    qtbot.waitUntil(dialog.record_button.isVisible)
    hands.click(dialog.record_button)
    printing = hands.dialog(PrintDialog)
    assert printing.paper.pdf.startswith(b"%PDF")
    printing.done(0)


@pytest.mark.parametrize(
    "error",
    [
        e.DiskFullError(),
        e.FileMissingError(),
        e.FileUnreachableError(),
        e.NoPermissionError(),
        e.DamagedDataError(),
        e.ReadOnlyFileError(),
        eb.CopyTooLargeError(5, 4),
        eb.NoRoomForCopyError(5, 4),
        eb.TargetFilledUpError(),
        eb.TargetGoneError(),
        eb.WriteProtectedError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_of_a_copy_says_what_happened_what_is_safe_and_what_to_do(
    error: UserError,
) -> None:
    found = describe_backup(error)
    assert found.what
    assert found.safe
    assert found.next_step
    assert "saved" not in found.next_step
