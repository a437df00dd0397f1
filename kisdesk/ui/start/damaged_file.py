"""Ways out for a damaged file at the start screen: the newest good copy, or a rescue."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import Job


class DamagedFileHelp(QObject):
    """Looks for a copy while the message is read, and opens the dialogs of both ways out."""

    copy_found = Signal(object)
    """A CopyInfo, byte for byte what was proven when it was made."""
    file_wanted = Signal(object)
    """The path of a file to be opened now: rescued, or restored."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._job: Job | None = None

    def look_for_copy(self, path: Path) -> None:
        """Find the newest good copy; ``copy_found`` comes if there is one."""

        def work(progress: Progress) -> object:
            from kisdesk.services.known_copies import newest_good_copy

            return newest_good_copy(path, progress=progress)

        self._stop()
        job = self._job = self._context.jobs.start(work)
        job.succeeded.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def rescue(self, path: Path, password: str = "", *, needs_key: bool = False) -> None:
        """Open the dialog that reads what can be read."""
        from kisdesk.ui.rescue.dialog import RescueDialog

        self._stop()
        dialog = RescueDialog(
            path, self._context, self._window, password=password, needs_key=needs_key
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_requested.connect(self.file_wanted)
        dialog.open()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_looked(self, copy: object) -> None:
        if copy is not None and self.sender() is self._job:
            self.copy_found.emit(copy)

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):  # without a copy there is one way out less
            assert isinstance(error, BaseException)
            raise error

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
