"""A copy that is made in the background, small enough for the status line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.polish import NO_BREAK_SPACE
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.progress_bar import ProgressBar

_BAR_WIDTH = 88


class StatusProgress(QWidget):
    """What goes on, how far it is, and a way to stop it. Hidden while nothing goes on."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_label = Text("", "hint", tone="text2")
        self.bar = ProgressBar(self.tr("Copy in the background"))
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.percent_label = Text("", "hint")
        self.cancel_button = IconButton("x", self.tr("Stop the copy"), size=24, icon_size=14)
        self.cancel_button.clicked.connect(self.cancel)
        columns(
            self.text_label, self.bar, self.percent_label, self.cancel_button, gap=6, parent=self
        )
        self._job: Job | None = None
        self.hide()

    def watch(self, job: Job, text: str) -> None:
        """Follow a job to its end, then hide."""
        self._job = job
        self.text_label.setText(text)
        self.bar.setAccessibleName(text)
        self.percent_label.setText("")
        self.bar.show_progress(0, 0)
        self.cancel_button.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self.show()

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._job is not None:
            self.cancel_button.setEnabled(False)
            self.text_label.setText(self.tr("Stopping…"))
            self._job.cancel()
            self.cancelled.emit()

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.show_progress(done, total)
        if total:
            self.percent_label.setText(f"{100 * done // total}{NO_BREAK_SPACE}%")

    def _on_finished(self) -> None:
        self._job = None
        self.hide()
