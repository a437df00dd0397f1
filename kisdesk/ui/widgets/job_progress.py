"""What a running job shows: a bar, a sentence and a way to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.domain.polish import NO_BREAK_SPACE
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.progress_bar import ProgressBar


class JobProgress(QWidget):
    """A sentence, the bar and *Anuluj*, for a strip or a dialog. Follows one job to its end."""

    finished = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        with_button: bool = True,
        in_percent: bool = False,
    ) -> None:
        super().__init__(parent)
        self._in_percent = in_percent
        self._job: Job | None = None
        self.text_label = Text(text, "value")
        self.count_label = Text("", "secondary")
        self.bar = ProgressBar(text)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        layout = QVBoxLayout()
        layout.setSpacing(6)
        layout.addLayout(columns(self.text_label, None, self.count_label))
        layout.addWidget(self.bar)
        row = columns(gap=16, parent=self)
        row.addLayout(layout, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.cancel_button.setVisible(with_button)

    def watch(self, job: Job) -> None:
        """Follow this job."""
        self._job = job
        self.cancel_button.setEnabled(True)
        self.bar.set_state()
        self.bar.show_progress(0, 0)
        job.progressed.connect(self._on_progressed)
        job.failed.connect(self._on_failed)
        job.succeeded.connect(self._on_succeeded)
        job.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Ask the job to stop and say so until it did."""
        if self._job is not None:
            self._job.cancel()
            self.count_label.setText(self.tr("Stopping…"))
            self.cancel_button.setEnabled(False)

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.show_progress(done, total)
        if self.cancel_button.isEnabled() and total:
            counts = self.tr("{done} of {total}").format(done=done, total=total)
            percent = f"{100 * done // total}{NO_BREAK_SPACE}%"
            self.count_label.setText(percent if self._in_percent else counts)

    def _on_failed(self) -> None:
        self.bar.set_state("error")
        self.bar.show_progress(1, 1)

    def _on_succeeded(self) -> None:
        self.bar.set_state("ok")
        self.bar.show_progress(1, 1)

    def _on_finished(self) -> None:
        self._job = None
        self.finished.emit()


class JobDialog(BaseDialog):
    """Stands before the window while a job runs that one has to wait for; Esc asks it to stop."""

    def __init__(self, title: str, text: str, job: Job, parent: QWidget) -> None:
        super().__init__(title, "", parent, width=480)
        self.progress = JobProgress(text, with_button=False)
        self.body.addWidget(self.progress)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.cancel_button.clicked.connect(self.reject)
        self.progress.watch(job)
        self.progress.finished.connect(self._on_finished)

    def reject(self) -> None:
        """Ask the job to stop; the dialog closes when it did."""
        self.progress.cancel()
        self.cancel_button.setEnabled(False)

    def _on_finished(self) -> None:
        self.done(0)
