"""What happens to the copies before the file is closed: one question at most, one short copy."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import session as sessions
from kisdesk.services.backup_places import (
    has_changed_since,
    make_closing_copy,
    needs_closing_copy,
)
from kisdesk.services.backup_state import BackupState, backup_state
from kisdesk.services.copy_habits import note_asked, was_asked_today
from kisdesk.services.rights import has_right
from kisdesk.ui.backups.keeper import BackupKeeper
from kisdesk.ui.backups.words import describe_backup, level_words, state_words
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.job_progress import JobDialog
from kisdesk.ui.widgets.question import Question, Verb, ask, tell

_OVERDUE, _FAILED = "copy overdue", "closing copy failed"


class BeforeClosing(QObject):
    """Asked by the window when it is about to let go of the file.

    ``run(then)`` calls ``then`` once nothing more is to be done; it may never call it, when the
    person chose to go back. A system that shuts down is not held up, and while the window is locked
    nobody is asked anything.
    """

    copy_wanted = Signal()
    """Open the dialog of copies; then call ``copy_dialog_closed``."""
    given_up = Signal()
    """The person goes on working."""

    def __init__(self, context: UiContext, keeper: BackupKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._keeper, self._window = context, keeper, window
        self._then: Callable[[], None] | None = None
        self._is_locked = False
        self._failure: Exception | None = None
        self.question: Question | None = None
        self.dialog: JobDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether closing is under way."""
        return self._then is not None

    def run(self, then: Callable[[], None], *, is_locked: bool = False) -> None:
        """Do what is left to do for the copies, then ``then``."""
        if self._then is not None:
            return
        self._then, self._is_locked = then, is_locked
        if _is_shutting_down():
            self._finish()
            return
        job = self._keeper.job
        if job is not None and not is_locked:
            self.dialog = JobDialog(
                self.tr("A copy is still being made"),
                self.tr("The file closes once it is verified. The earlier copies stay anyway."),
                job, self._window,
            )  # fmt: skip
            self.dialog.open()
            job.finished.connect(self._ask_if_overdue)
            return
        self._ask_if_overdue()

    def copy_dialog_closed(self, *, was_made: bool) -> None:
        """The dialog the person asked for is gone: close, or go back to work without a copy."""
        if self._then is None:
            return
        if was_made:
            self._copy_here()
        else:
            self._give_up()

    def _ask_if_overdue(self) -> None:
        today = self._context.today()
        try:
            state = None if self._is_locked else self._overdue_state()
        except UserError:  # the file does not answer: nothing can be asked of it
            state = None
        if state is None:
            self._copy_here()
            return
        with suppress(UserError):  # then the question comes again
            note_asked(_OVERDUE, self._file_key(), today)
        words = state_words(state, today)
        self.question = ask(
            self._window,
            self.tr("Make a copy before closing?"),
            f"{level_words(state)} {words[:1].upper()}{words[1:]}.",
            [
                Verb("back", self.tr("Back")),
                Verb("close", self.tr("Close without a copy")),
                Verb("copy", self.tr("Make a copy now"), "primary"),
            ],
            self._on_answered,
            safe=self.tr("Everything that was saved is in the file, whatever you choose."),
        )

    def _overdue_state(self) -> BackupState | None:
        session, today = sessions.current(), self._context.today()
        if session.is_read_only or session.is_sample or not has_right(Right.BACK_UP):
            return None
        if was_asked_today(_OVERDUE, self._file_key(), today):
            return None
        state = backup_state(today)
        return state if state.is_overdue and has_changed_since(state.last) else None

    def _on_answered(self, answer: str) -> None:
        if answer == "copy":
            self.copy_wanted.emit()
        elif answer == "close":
            self._copy_here()
        else:
            self._give_up()

    def _copy_here(self) -> None:
        """A short copy to this computer's disk; it can be passed over, and never is in the way."""
        try:
            is_needed = has_right(Right.BACK_UP) and needs_closing_copy()
        except UserError:
            is_needed = False
        if not is_needed:
            self._finish()
            return

        def work(progress: Progress) -> object:
            return make_closing_copy(progress=progress)

        job = self._context.jobs.start(work)
        if not self._is_locked:
            self.dialog = JobDialog(
                self.tr("Saving a copy…"),
                self.tr("On this computer, before the file closes"),
                job, self._window,
            )  # fmt: skip
            self.dialog.cancel_button.setText(self.tr("Close without it"))
            self.dialog.open()
        self._failure = None
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)  # the job is put away first: closing waits for jobs

    def _on_failed(self, error: Exception) -> None:
        self._failure = error

    def _on_over(self) -> None:
        error = self._failure
        if error is None:
            self._finish()
            return
        if not isinstance(error, UserError):
            self._finish()
            raise error
        today = self._context.today()
        if self._is_locked or was_asked_today(_FAILED, self._file_key(), today):
            self._finish()
            return
        with suppress(UserError):
            note_asked(_FAILED, self._file_key(), today)
        words = describe_backup(error)
        self.question = tell(
            self._window,
            self.tr("No copy was saved at closing"),
            words.what,
            self.tr("Close the file"),
            safe=words.safe,
            next_step=self.tr("Next time make a copy on a stick."),
        )
        self.question.chosen.connect(self._finish)

    def _finish(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _give_up(self) -> None:
        self._then = None
        self.given_up.emit()

    @staticmethod
    def _file_key() -> str:
        return str(sessions.current().path)


def _is_shutting_down() -> bool:
    """The system ends the session and waits for nobody."""
    app = QApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
