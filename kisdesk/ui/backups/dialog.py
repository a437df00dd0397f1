"""Making a copy: choose the folder, watch it being written and proven, read what was proven."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import preferences
from kisdesk.services.backups import BackupRow, make_backup
from kisdesk.ui.backups.folder_edit import FolderEdit
from kisdesk.ui.backups.words import describe_backup, place_words, verified_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.strip import Strip


class BackupDialog(BaseDialog):
    """Open it with ``open()``. It stays until the result was read; Esc stops a running copy."""

    backup_made = Signal(object)
    """A BackupRow; the dialog still shows it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Make a copy"),
            self.tr(
                "The copy is encrypted as the file is and opens with the same passwords. It is "
                "read back and opened before it counts."
            ),
            parent,
            width=600,
        )
        self._context = context
        self._job: Job | None = None
        self._is_leaving = False
        self._row: BackupRow | None = None
        self.folder_edit = FolderEdit()
        self.folder_field = Field(self.tr("Folder"), self.folder_edit, wide=True, label_width=72)
        self.progress = JobProgress(
            self.tr("Copying and checking"), with_button=False, in_percent=True
        )
        self.strip = Strip(stacked=True)
        for widget in (self.folder_field, self.progress, self.strip):
            self.body.addWidget(widget)
        self.body.setSpacing(12)
        self.folder_button = self.add_button(Button(self.tr("Open the folder"), icon="folder-open"))
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.start_button = self.add_button(Button(self.tr("Make a copy"), "primary"))
        self.folder_edit.value_changed.connect(self._on_folder)
        self.folder_button.clicked.connect(self._on_open_folder)
        self.cancel_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.start)
        self.folder_edit.set_value(preferences.load_preferences().backup_folder)
        self._on_folder()
        self._show_only()
        chosen = self.folder_edit.value() is not None
        first = self.start_button if chosen else self.folder_edit.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Make the copy in a job; after it was made the button closes the dialog."""
        if self._row is not None:
            self.accept()
            return
        folder = self.folder_edit.value()
        if folder is None or self._job is not None:
            return

        def work(progress: Progress) -> object:
            return make_backup(folder, progress=progress)

        self.strip.set_text("")
        self._set_running(True)
        job = self._job = self._context.jobs.start(work)
        self.progress.watch(job)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)

    def reject(self) -> None:
        """Close; a running copy is stopped first and leaves nothing behind."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = True
        self.progress.cancel()
        self.cancel_button.setEnabled(False)

    def _set_running(self, running: bool) -> None:
        self.folder_edit.setEnabled(not running)
        self.start_button.setEnabled(not running)
        if running:
            self._show_only(self.progress)
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_only(self, *shown: QWidget) -> None:
        for widget in (self.progress, self.strip):
            widget.setVisible(widget in shown)
        self.folder_button.setVisible(self._row is not None)
        if self.isVisible():  # before that it opens as large as its content asks
            self.resize(self.width(), self.sizeHint().height())

    def _on_folder(self) -> None:
        self.start_button.setEnabled(self.folder_edit.value() is not None)

    def _on_made(self, row: object) -> None:
        assert isinstance(row, BackupRow)
        self._row = row
        with suppress(UserError):  # a folder that is not remembered is chosen again
            preferences.remember_backup_folder(row.path.parent)
        self.strip.set_text(verified_words(row), place_words(row), "green")
        self.start_button.setText(self.tr("Close"))
        self.cancel_button.hide()
        self.folder_field.hide()
        self.backup_made.emit(row)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = describe_backup(error)
        second = f"{words.safe} {words.next_step}".strip()
        self.strip.set_text(words.what, second, "red")

    def _on_cancelled(self) -> None:
        self._is_leaving = True

    def _on_finished(self) -> None:
        self._job = None
        self._set_running(False)
        if self._is_leaving and self._row is None and not self.strip.text():
            super().reject()
            return
        self._is_leaving = False
        self.cancel_button.setEnabled(True)
        self._show_only(self.strip)
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_folder(self) -> None:
        if self._row is not None:
            folder: Path = self._row.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
