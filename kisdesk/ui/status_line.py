"""The line at the foot: which file, who is at the desk, the lock and the state of the copies."""

from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Role
from kisdesk.services.session import FileStatus, Session
from kisdesk.ui.dates import format_date
from kisdesk.ui.role_words import role_name
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, columns

_USUAL = frozenset({Role.MANAGER, Role.WORKER})


class StatusLine(Panel):
    """What is always visible; a calm sentence about the last act stands in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", "t", parent=parent)
        self.setFixedHeight(28)
        self._is_read_only = False
        self.file_label = Text("", "hint")
        self.message_label = ElidedText("", "secondary")
        self.message_label.setAccessibleName(self.tr("Last message"))
        self.worker_label = Text("", "hint")
        self.lock_label = Text("", "hint")
        self.backup_icon = IconLabel("shield-alert", "amber", 14)
        self.backup_label = Text("", "hint")
        columns(
            self.file_label, 8, (self.message_label, 1), 8, self.worker_label, 12, self.lock_label,
            12, self.backup_icon, self.backup_label,
            gap=6, margins=(16, 1, 16, 0), parent=self,
        )  # fmt: skip

    def show_session(self, session: Session, status: FileStatus, lock_minutes: int) -> None:
        """Say who works with which file and how it is kept."""
        self.file_label.setText(session.path.name)
        self.file_label.setToolTip(str(session.path))
        role = "" if session.worker.role in _USUAL else f" · {role_name(session.worker.role)}"
        self.worker_label.setText(session.worker.name + role)
        lock = (
            self.tr("locks after %n minute(s)", "", lock_minutes)
            if lock_minutes
            else self.tr("locks on Ctrl+L only")
        )
        self._is_read_only = session.is_read_only
        self.lock_label.setText(self.tr("read only") if session.is_read_only else lock)
        if status.last_backup_at is None:
            self.backup_icon.set_icon("shield-alert", "amber")
            self.backup_label.setText(self.tr("no verified copy yet"))
        else:
            day = status.last_backup_at.date()
            self.backup_icon.set_icon("shield-check", "green")
            self.backup_label.setText(self.tr("copy of {day}").format(day=format_date(day)))

    def say(self, text: str) -> None:
        """Show a calm sentence until the next one."""
        self.message_label.setText(text)
        self.message_label.setToolTip(text)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what a small screen can do without."""
        self.lock_label.setVisible(not narrow or self._is_read_only)
        self.worker_label.setVisible(not narrow)
