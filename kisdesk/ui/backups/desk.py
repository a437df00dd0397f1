"""Everything about copies that a window over an open file offers: dialogs, bar, closing."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.services import session as sessions
from kisdesk.services.backup_state import BackupState, backup_state
from kisdesk.services.restoring import RestoreResult
from kisdesk.ui.backups.closing import BeforeClosing
from kisdesk.ui.backups.keeper import BackupKeeper
from kisdesk.ui.backups.notice import NoticeBar
from kisdesk.ui.backups.status_progress import StatusProgress
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.base_dialog import BaseDialog


class CopiesDesk(QObject):
    """Made by the main window, which lays ``notice`` and ``progress`` into its frame."""

    state_changed = Signal()
    """A copy or a trial was made: status line and *Dziś* are to be read anew."""
    said = Signal(str)
    restored = Signal(object)
    """A RestoreResult: the file under the window is another one now."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.notice = NoticeBar()
        self.progress = StatusProgress()
        self.keeper = BackupKeeper(context, self.notice, self.progress, self)
        self.closing = BeforeClosing(context, self.keeper, window)
        self.dialog: BaseDialog | None = None
        self._was_made = False
        self.keeper.backup_made.connect(self._on_made_in_background)
        self.keeper.choice_wanted.connect(self.make_backup)
        self.closing.copy_wanted.connect(self._make_before_closing)

    def state(self) -> BackupState | None:
        """How the copies stand; None when the file does not answer."""
        try:
            return backup_state(self._context.today())
        except UserError:
            return None

    def make_backup(self, target_key: str = "") -> None:
        """Let a copy be made and proven."""
        from kisdesk.ui.backups.dialog import BackupDialog  # seldom needed

        dialog = BackupDialog(self._context, self.keeper.watch, self._window, target_key=target_key)
        dialog.backup_made.connect(self._on_made)
        self._open(dialog)

    def restore(self) -> None:
        """Go back to a copy. Nothing unsaved may be left."""
        from kisdesk.ui.backups.restore.wizard import RestoreWizard  # hardly ever needed

        path = sessions.current().path
        wizard = RestoreWizard(self._context, self.keeper.watch, path, self._window)
        wizard.restored.connect(self._on_restored)
        self._open(wizard)

    def try_out(self) -> None:
        """Let a copy be restored for trial."""
        from kisdesk.ui.backups.drill_dialog import DrillDialog  # once a month

        dialog = DrillDialog(self._context, self.keeper.watch, self._window)
        dialog.drill_made.connect(self._on_tried)
        self._open(dialog)

    def on_locked(self) -> None:
        """The window is covered: nothing is told."""
        self.keeper.set_locked(locked=True)

    def on_unlocked(self) -> None:
        """The window is uncovered again: tell what came meanwhile."""
        self.keeper.set_locked(locked=False)

    def stop(self) -> None:
        """Nothing runs any more; before the file closes."""
        self.keeper.stop()

    def _open(self, dialog: BaseDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _make_before_closing(self) -> None:
        self._was_made = False
        self.make_backup()
        assert self.dialog is not None
        self.dialog.finished.connect(self._on_closing_dialog_done)

    def _on_closing_dialog_done(self) -> None:
        self.closing.copy_dialog_closed(was_made=self._was_made)

    def _on_made(self) -> None:
        self._was_made = True
        self.notice.dismiss()  # what it offered is done
        self.said.emit(self.tr("The copy was made and verified."))
        self.state_changed.emit()

    def _on_made_in_background(self) -> None:
        self.state_changed.emit()

    def _on_tried(self) -> None:
        self.state_changed.emit()

    def _on_restored(self, result: object) -> None:
        assert isinstance(result, RestoreResult)
        self.restored.emit(result)
