"""Long work outside the window's thread: one job at a time, with progress and a way to stop."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from kisdesk.errors import Cancelled
from kisdesk.progress import Progress

Work = Callable[[Progress], object]


class Job(QObject):
    """One piece of work. Connect the signals, which all come in the window's thread.

    Exactly one of ``succeeded``, ``failed`` and ``cancelled`` comes, then ``finished``.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    """Any exception: the window words a UserError and raises a bug again."""
    cancelled = Signal()
    finished = Signal()

    _reported = Signal()
    _ended = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._latest: tuple[int, int] | None = None
        self._announce: Callable[[], None] = self.cancelled.emit
        self._is_over = False
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._ended.connect(self._on_ended, queued)

    @property
    def is_over(self) -> bool:
        """Whether its end was announced."""
        return self._is_over

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Called by the work, in its own thread. Raises Cancelled if told to stop.

        Reports that come faster than the window can show them are folded into the latest.
        """
        if self._stop.is_set():
            raise Cancelled
        with self._lock:
            waiting = self._latest is not None
            self._latest = (done, total)
        if not waiting:
            self._reported.emit()

    def run(self) -> None:
        """Do the work; called in the job's thread by the runner."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self)
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - handed to the window, which raises a bug again
            self._announce = _Announcement(self.failed, error)
        else:
            self._announce = _Announcement(self.succeeded, result)
        self._ended.emit()

    @Slot()
    def _on_reported(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None and not self._is_over:
            self.progressed.emit(*latest)

    @Slot()
    def _on_ended(self) -> None:
        self._is_over = True
        self._announce()
        self.finished.emit()


class _Announcement:
    """A signal with its argument, sent later."""

    def __init__(self, signal: object, argument: object) -> None:
        self._signal, self._argument = signal, argument

    def __call__(self) -> None:
        self._signal.emit(self._argument)  # type: ignore[attr-defined]


class JobRunner(QObject):
    """Runs jobs one after the other in a thread of their own."""

    busy_changed = Signal(bool)
    job_started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Job] = deque()
        self._current: Job | None = None
        self._thread: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self._current is not None

    def start(self, work: Work) -> Job:
        """Put work at the end of the queue. Connect the job's signals before returning to Qt."""
        job = Job(work, self)
        job.finished.connect(self._on_finished)
        self._waiting.append(job)
        if self._current is None:
            self._next()
        return job

    def cancel_and_wait(self) -> None:
        """Stop everything and wait: called when the file is closed or locked.

        When it returns no job touches the file any more and the jobs have said ``cancelled``
        (or how they ended before they heard of it). Called by somebody who has just been told how
        the current job ended, it does not wait for that to be told to everybody.
        """
        for job in self._waiting:
            job.cancel()
        while self._current is not None and not self._current.is_over:
            job, thread = self._current, self._thread
            job.cancel()
            if thread is not None:
                thread.join()
            QCoreApplication.sendPostedEvents(job, QEvent.Type.MetaCall)

    def _next(self) -> None:
        if not self._waiting:
            self._current = self._thread = None
            self.busy_changed.emit(False)
            return
        was_idle = self._current is None
        job = self._current = self._waiting.popleft()
        self._thread = threading.Thread(target=job.run, name="kisdesk-job")
        if was_idle:
            self.busy_changed.emit(True)
        self._thread.start()
        self.job_started.emit(job)

    def _on_finished(self) -> None:
        job = self._current
        if self._thread is not None:
            self._thread.join()
        if job is not None:
            job.deleteLater()
        self._next()
