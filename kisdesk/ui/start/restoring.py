"""Going back to a copy from the start screen, and a new password where the sheet opened it."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.services import preferences
from kisdesk.services.restoring import RestoreResult
from kisdesk.services.workers import list_workers
from kisdesk.ui.backups.restore.wizard import RestoreWizard
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.context import UiContext
from kisdesk.ui.start.recovery_dialog import RecoveryDialog


def start_restoring(
    context: UiContext, target: Path | None, window: QWidget, on_opened: Callable[[object], None]
) -> RestoreWizard:
    """Open the wizard; ``on_opened`` gets the Session of the restored file."""
    return _Restoring(context, target, window, on_opened).wizard


class _Restoring(QObject):
    """Belongs to the wizard and goes with it."""

    def __init__(
        self,
        context: UiContext,
        target: Path | None,
        window: QWidget,
        on_opened: Callable[[object], None],
    ) -> None:
        self._context, self._window, self._on_opened = context, window, on_opened
        watch = VolumeWatch(context.list_volumes)
        self.wizard = RestoreWizard(context, watch, target, window)
        super().__init__(self.wizard)
        watch.setParent(self.wizard)
        self.wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.wizard.restored.connect(self._on_restored)
        self.wizard.open()
        watch.start()

    def _on_restored(self, result: object) -> None:
        assert isinstance(result, RestoreResult)
        session = result.session
        if session.worker.id:
            with suppress(UserError):  # the list of recent files is a convenience
                preferences.remember_file(session)
            self._on_opened(session)
            return
        dialog = RecoveryDialog(session.path, self._context, self._window, workers=list_workers())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self._on_opened)
        dialog.open()
