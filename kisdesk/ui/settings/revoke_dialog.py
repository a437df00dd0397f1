"""A new key for the file: when the recovery sheet is lost, or somebody left with a password."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.services import session as sessions
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.worker_dialogs import AskPasswordDialog
from kisdesk.ui.widgets.labels import Text


class _Told(QObject):
    """The progress of the job, told to the window's thread."""

    progressed = Signal(int, int)

    def report(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)


class RevokeDialog(AskPasswordDialog):
    """Says what stops opening the file, asks for the password, changes the key in a job.

    After ``saved`` the new sheet has to be printed; ``shut_out`` names the workers who need a new
    password.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Change the key of the file"),
            self.tr("For a recovery sheet that is lost, or a password that left with somebody."),
            parent,
        )
        self.save_button.setText(self.tr("Change the key"))
        self.shut_out: list[str] = []
        own = sessions.current().worker.id
        others = [w.name for w in list_workers() if w.slot_id and w.id != own]
        self.consequences = Text("\n".join(self._lines(others)), "body", wrap=True)
        self.body.insertWidget(0, self.consequences)
        self.body.insertSpacing(1, 16)
        self._told = _Told(self)
        self._told.progressed.connect(
            self.busy_bar.show_progress, Qt.ConnectionType.QueuedConnection
        )

    def work(self) -> Callable[[], object]:
        password, told, shut_out = self.password_edit.text(), self._told, self.shut_out

        def change() -> None:
            from kisdesk.services.revoking import revoke_access

            shut_out[:] = revoke_access(password, told)

        return change

    def _lines(self, others: list[str]) -> list[str]:
        lines = [
            self.tr("• The old sheet no longer opens the file. A new one is printed right after."),
            self.tr("• Copies made before still open with the old sheet and the old passwords."),
        ]
        if others:
            names = ", ".join(others)
            lines.insert(1, self.tr("• New passwords are needed by: {names}.").format(names=names))
        return lines
