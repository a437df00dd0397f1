"""Opening a file outside the window's thread, once however often it is asked for.

What needs the database and the ciphers is imported in the job, so that the start screen comes up
with little more than Qt.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services import preferences
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job


class Opening(QObject):
    """Runs one attempt at a time; another one meanwhile is ignored."""

    started = Signal(object)
    """The Job: its progress may be shown and it may be cancelled."""
    opened = Signal(object)
    """The Session."""
    refused = Signal(object)
    """The UserError."""
    ended = Signal()
    """However it ended; comes first."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether an attempt goes on."""
        return self._job is not None

    def unlock(self, path: Path, password: str, *, read_only: bool = False) -> None:
        """Open a file with a worker's password."""

        def work(_: Progress) -> object:
            from kisdesk.services import session

            slots = [r.slot_id for r in preferences.load_preferences().recent_files
                     if r.path == path and r.slot_id]  # fmt: skip
            opened = session.unlock(
                path,
                password,
                read_only=read_only,
                preferred_slot=slots[0] if slots else None,
                today=self._context.today(),
            )
            _remember(opened)
            return opened

        self.run(work)

    def open_practice(self, *, anew: bool = False) -> None:
        """Open the practice file, making it if need be."""
        today = self._context.today()

        def work(progress: Progress) -> object:
            from kisdesk.services.practice import open_practice_file

            return open_practice_file(today, anew=anew, progress=progress)

        self.run(work)

    def run(self, work: Callable[[Progress], object]) -> None:
        """Do any work that returns a Session."""
        if self._job is not None:
            return
        job = self._job = self._context.jobs.start(work)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.started.emit(job)

    def _on_succeeded(self, session: object) -> None:
        self._end()
        self.opened.emit(session)

    def _on_failed(self, error: object) -> None:
        self._end()
        if isinstance(error, UserError):
            self.refused.emit(error)
        elif isinstance(error, BaseException):
            raise error

    def _on_cancelled(self) -> None:
        self._end()

    def _end(self) -> None:
        self._job = None
        self.ended.emit()


def _remember(session: object) -> None:
    """Put the file among the recent ones; a folder that cannot be written does not hinder."""
    from kisdesk.services.session import Session

    assert isinstance(session, Session)
    with suppress(UserError):
        preferences.remember_file(session)
