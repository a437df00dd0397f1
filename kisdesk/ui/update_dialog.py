"""An update file: choose it, see whether it is genuine and newer, copy the data, hand it on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import updates
from kisdesk.services.updates import PreparedUpdate, UpdateInfo
from kisdesk.services.windows_setup import install_obstacle
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job, Work
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.strip import Strip

LABEL_WIDTH = 132


class UpdateDialog(BaseDialog):
    """Open it with ``open()``. ``prepared`` hands over what may be started; then it is closed.

    Nothing runs any more when ``prepared`` comes. Cancelling stops what runs, then closes.
    """

    prepared = Signal(object)
    """A PreparedUpdate."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Check an update file"),
            self.tr(
                "A new version comes as two files: the setup file and its signature, which has the "
                "same name and .minisig at the end. Keep both in one folder or on one stick."
            ),
            parent,
            width=600,
        )
        self._context = context
        self._job: Job | None = None
        self._ready: PreparedUpdate | None = None
        self._is_leaving = False
        self.info: UpdateInfo | None = None
        self.file_dialog: QFileDialog | None = None
        self.choose_button = Button(self.tr("Choose the file…"), icon="folder-open")
        self.name_label = ElidedText(self.tr("No file chosen yet"), "label")
        self.progress = JobProgress("", with_button=False)
        self.strip = Strip(stacked=True)
        self.facts = FactList(label_width=LABEL_WIDTH)
        self.after_label = Text("", "body", wrap=True)
        row = QWidget()
        columns(self.choose_button, (self.name_label, 1), gap=12, parent=row)
        for widget in (row, self.progress, self.strip, self.facts, self.after_label):
            self.body.addWidget(widget)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.install_button = self.add_button(Button(self.tr("Make a copy and install"), "primary"))
        self.choose_button.clicked.connect(self.choose)
        self.cancel_button.clicked.connect(self.reject)
        self.install_button.clicked.connect(self.install)
        self._show_only()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Ask which file."""
        location = QStandardPaths.StandardLocation.DownloadLocation
        folder = self.info.path.parent if self.info else QStandardPaths.writableLocation(location)
        dialog = QFileDialog(self, self.tr("Choose the setup file"), str(folder))
        dialog.setNameFilters([self.tr("Setup files (*.exe)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        self.file_dialog = dialog
        dialog.open()

    def check(self, setup: Path) -> None:
        """Check this file in a job and show what it is."""
        if self._job is not None:
            return
        self.info = None
        self.name_label.setText(setup.name)

        def work(progress: Progress) -> object:
            return updates.check_update(setup, progress=progress)

        self._run(work, self.tr("Checking the file"), self._on_checked)

    def install(self) -> None:
        """Copy the data and the setup file in a job; ``prepared`` follows when that worked."""
        info = self.info
        if info is None or self._job is not None:
            return

        def work(progress: Progress) -> object:
            return updates.prepare_update(info, progress=progress)

        self._run(work, self.tr("Copying the club's file, then the setup file"), self._on_prepared)

    def reject(self) -> None:
        """Close; a running job is stopped first."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = True
        self.progress.cancel()
        self.cancel_button.setEnabled(False)

    def _run(self, work: Work, text: str, on_success: Callable[[object], None]) -> None:
        self._show_only(self.progress)
        self.progress.text_label.setText(text)
        self.progress.bar.setAccessibleName(text)
        self.choose_button.setEnabled(False)
        job = self._job = self._context.jobs.start(work)
        self.progress.watch(job)
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def _show_only(self, *shown: QWidget) -> None:
        for widget in (self.progress, self.strip, self.facts, self.after_label):
            widget.setVisible(widget in shown)
        is_good = self.after_label in shown
        self.install_button.setEnabled(is_good and install_obstacle() is None)
        if self.isVisible():  # as high as what it says
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.resize(self.width(), self.sizeHint().height())

    def _on_file_selected(self, path: str) -> None:
        self.check(Path(path))

    def _on_checked(self, info: object) -> None:
        assert isinstance(info, UpdateInfo)
        self.info = info
        self.strip.set_text(
            self.tr("The file is genuine and newer than this program."),
            self.tr("It is what was signed, byte for byte."),
            "green",
        )
        self.facts.clear()
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = QLocale().formattedDataSize(info.size, 1, traditional)
        for label, value in (
            (
                self.tr("This program"),
                self.tr("version {version}").format(version=info.current_version),
            ),
            (self.tr("In the file"), self.tr("version {version}").format(version=info.version)),
            (self.tr("Signed with"), self.tr("key {key}").format(key=info.key_name)),
            (self.tr("File"), f"{info.file}, {size}"),
        ):
            self.facts.add_fact(label, value)
        self.after_label.setText(self._what_follows())
        self._show_only(self.strip, self.facts, self.after_label)

    def _what_follows(self) -> str:
        obstacle = install_obstacle()
        if obstacle is not None:
            words = describe(obstacle)
            return f"{words.what} {words.next_step}"
        return self.tr(
            "KisDesk first copies the club's file and checks the copy. Then it closes and the "
            "installer starts. Settings and files stay as they are."
        )

    def _on_prepared(self, ready: object) -> None:
        assert isinstance(ready, PreparedUpdate)
        self._ready = ready

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self.info = None
        words = describe(error)
        self.strip.set_text(words.what, f"{words.safe} {words.next_step}".strip(), "red")
        self._show_only(self.strip)

    def _on_finished(self) -> None:
        self._job = None
        self.choose_button.setEnabled(True)
        if self._is_leaving:
            super().reject()
        elif self._ready is not None:
            self.accept()
            self.prepared.emit(self._ready)
        elif self.install_button.isEnabled():
            self.install_button.setFocus(Qt.FocusReason.OtherFocusReason)
