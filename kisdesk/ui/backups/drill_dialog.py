"""The test restore: a copy is restored aside, checked, thrown away, and the result kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.backups import BackupRow
from kisdesk.services.trial_restore import DrillResult, run_test_restore
from kisdesk.ui.backups.drill_words import failure_words, result_lines
from kisdesk.ui.backups.icon_lines import IconLines
from kisdesk.ui.backups.records import RecordPrinting, print_record, record_row
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.backups.words import describe_backup
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.job_progress import JobProgress


class DrillDialog(BaseDialog):
    """Open it with ``open()``. Nothing of the file at work changes but the record of the trial."""

    drill_made = Signal(object)
    """A DrillResult, passed or not; the dialog still shows it."""

    def __init__(
        self, context: UiContext, watch: VolumeWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Test restore"), "", parent, width=600)
        self._context, self._watch = context, watch
        self._job: Job | None = None
        self._is_leaving = False
        self._result: DrillResult | None = None
        self._tried: BackupRow | None = None
        self.printing: RecordPrinting | None = None
        self.lines = IconLines()
        self.progress = JobProgress(
            self.tr("Restoring aside and checking"), with_button=False, in_percent=True
        )
        self.body.addWidget(self.lines)
        self.body.addWidget(self.progress)
        self.record_button = self.add_button(Button(self.tr("Print the record…"), icon="printer"))
        self.cancel_button = self.add_button(Button(self.tr("Not now")))
        self.start_button = self.add_button(Button(self.tr("Start the trial"), "primary"))
        self.record_button.clicked.connect(self._on_record)
        self.cancel_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.start)
        self.progress.hide()
        self.record_button.hide()
        self.set_title(
            self.tr("Does the copy really restore?"),
            self.tr("Once a month it is worth knowing. It takes a moment."),
        )
        texts = (
            ("usb", self.tr("Put in the stick with the copies; the newest one is taken.")),
            (
                "rotate-ccw",
                self.tr("It is restored aside, opened, checked page by page and thrown away."),
            ),
            ("lock", self.tr("The club's file stays as it is.")),
        )
        self.lines.show_lines([(icon, "text2", text, "") for icon, text in texts])
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Try the newest copy out in a job; afterwards the button closes the dialog."""
        if self._job is not None:
            return
        if self._result is not None:
            self.accept()
            return
        volumes = self._watch.volumes

        def work(progress: Progress) -> object:
            return run_test_restore(volumes=volumes, progress=progress)

        job = self._job = self._context.jobs.start(work)
        self.progress.watch(job)
        self.progress.show()
        self.start_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Stop"))
        job.succeeded.connect(self._on_tried)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def reject(self) -> None:
        """Close; a running trial is stopped first and leaves nothing behind."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = True
        self.progress.cancel()
        self.cancel_button.setEnabled(False)

    def _on_tried(self, result: object) -> None:
        assert isinstance(result, DrillResult)
        self._result, self._tried = result, record_row(result)
        if result.is_passed:
            self.set_title(self.tr("The copy restores"), self.tr("The trial is on record."))
        else:
            self.set_title(self.tr("This copy would not restore"), failure_words(result.failure))
        self.lines.show_lines(result_lines(result, self._context.today()))
        self.start_button.setText(self.tr("Close"))
        self.drill_made.emit(result)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = describe_backup(error)
        self.set_title(self.tr("The trial could not be made"), words.what)
        self.lines.show_lines(
            [
                (icon, tone, text, "")
                for icon, tone, text in (
                    ("shield-check", "green", words.safe),
                    ("arrow-right", "text2", words.next_step),
                )
                if text
            ]
        )
        self.start_button.setText(self.tr("Try again"))
        self._is_leaving = False

    def _on_finished(self) -> None:
        self._job = None
        self.progress.hide()
        self.start_button.setEnabled(True)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setVisible(self._result is None)
        self.record_button.setVisible(self._tried is not None)
        if self._is_leaving and self._result is None:
            super().reject()
            return
        if self.isVisible():
            self.fit_content()
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_record(self) -> None:
        if self._tried is not None:
            self.printing = print_record(self._context, self._tried, self)
