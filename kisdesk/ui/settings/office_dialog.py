"""What all dialogs of the settings share: their columns, and a slow save in a job."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import InvalidDraftError, UserError
from kisdesk.progress import Progress
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.progress_bar import ProgressBar

LABEL_WIDTH = 168
EDITOR_WIDTH = 264


class Told(QObject):
    """The progress of a job that cannot be stopped, told to the window's thread."""

    progressed = Signal(int, int)

    def report(self, done: int, total: int) -> None:
        """As ``Progress.report``."""
        self.progressed.emit(done, total)


class OfficeDialog(RecordDialog):
    """A dialog as wide as the groups of the settings. What it saves asks for its own right."""

    right = None

    def __init__(
        self,
        context: UiContext,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        save_text: str = "",
        width: int = 760,
    ) -> None:
        super().__init__(
            context, title, subtitle, parent, save_text=save_text, width=width,
            label_width=LABEL_WIDTH, editor_width=EDITOR_WIDTH,
        )  # fmt: skip


class SlowDialog(OfficeDialog):
    """Saves in a job, because a password takes its time: override ``work`` instead of ``save``."""

    def __init__(self, context: UiContext, title: str, subtitle: str = "",
                 parent: QWidget | None = None, *, save_text: str = "") -> None:  # fmt: skip
        super().__init__(context, title, subtitle, parent, save_text=save_text)
        self._job: Job | None = None
        self.busy_bar = ProgressBar(self.tr("Saving"))
        policy = self.busy_bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy_bar.setSizePolicy(policy)
        self.busy_bar.hide()
        self.body.addWidget(self.busy_bar)

    def work(self) -> Callable[[], object]:
        """What the job does: a function that holds all it needs and touches no widget."""
        raise NotImplementedError

    def accept(self) -> None:
        """Check, then save in a job; the dialog closes when that is done."""
        if self._job is not None or self._done or self._question is not None:
            return
        self._tried = True
        problems = self.check()
        self.form.show_problems(problems, self._describe, summary=True)
        if self.form.problem_count() or not all(problem.is_warning for problem in problems):
            self._stay()
            return
        work = self.work()

        def run(_: Progress) -> object:
            return work()

        self._job = self.context.jobs.start(run)
        self._job.succeeded.connect(self._on_stored)
        self._job.failed.connect(self._on_failed)
        self.save_button.setEnabled(False)
        self.busy_bar.show()

    def reject(self) -> None:
        """Closing waits for a save that goes on."""
        if self._job is None:
            super().reject()

    def word_failure(self, error: UserError) -> bool:
        """Show an error beside its field; whether it was one of these."""
        if isinstance(error, InvalidDraftError):
            self.show_refused(error.problems)
            return True
        return False

    def _on_stored(self) -> None:
        self._end_job()
        self._done = True
        self.done(1)
        self.saved.emit()

    def _on_failed(self, error: object) -> None:
        self._end_job()
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        if not self.word_failure(error):
            self.failed.emit(error)

    def _end_job(self) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        self.busy_bar.hide()
