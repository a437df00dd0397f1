"""The line at the foot: which file, who is at the desk, the lock and the state of the copies."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Role
from kisdesk.services.backup_state import BackupState
from kisdesk.services.session import Session
from kisdesk.ui.backups.words import level_words, state_look, state_words
from kisdesk.ui.role_words import role_name
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, columns

_USUAL = frozenset({Role.MANAGER, Role.WORKER})


class StatusLine(Panel):
    """What is always visible; a calm sentence about the last act stands in the middle.

    ``progress`` is shown beside the state of the copies while one is made in the background.
    """

    backup_requested = Signal()
    """The state of the copies was clicked."""

    def __init__(self, progress: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("window", "t", parent=parent)
        self.setFixedHeight(28)
        self._is_read_only = self._is_sample = False
        self.file_label = Text("", "hint")
        self.message_label = ElidedText("", "secondary")
        self.message_label.setAccessibleName(self.tr("Last message"))
        self.worker_label = Text("", "hint")
        self.lock_label = Text("", "hint")
        self.backup_icon = IconLabel("shield-alert", "amber", 14)
        self.backup_label = Text("", "hint")
        for part in (self.backup_icon, self.backup_label):
            part.setCursor(Qt.CursorShape.PointingHandCursor)
        columns(
            self.file_label, 8, (self.message_label, 1), 8, progress, 8, self.worker_label, 12,
            self.lock_label, 12, self.backup_icon, self.backup_label,
            gap=6, margins=(16, 1, 16, 0), parent=self,
        )  # fmt: skip

    def show_session(self, session: Session, lock_minutes: int) -> None:
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
        self._is_read_only, self._is_sample = session.is_read_only, session.is_sample
        self.lock_label.setText(self.tr("read only") if session.is_read_only else lock)

    def show_copies(self, state: BackupState, today: date) -> None:
        """Say when the last verified copy was made and where it is; the colour says how that is."""
        words = state_words(state, today)
        icon, tone = state_look(state, is_sample=self._is_sample)
        self.backup_icon.set_icon(icon, tone)
        self.backup_label.setText(words)
        self.backup_label.set_tone(tone if tone in {"amber", "red"} else "")
        self.backup_label.setAccessibleName(f"{words}. {level_words(state)}")
        self.backup_label.setToolTip(level_words(state))

    def say(self, text: str) -> None:
        """Show a calm sentence until the next one."""
        self.message_label.setText(text)
        self.message_label.setToolTip(text)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what a small screen can do without."""
        self.lock_label.setVisible(not narrow or self._is_read_only)
        self.worker_label.setVisible(not narrow)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the state of the copies; by keyboard the menu leads to the same."""
        super().mouseReleaseEvent(event)
        if event.position().x() >= self.backup_icon.x() - 4:
            self.backup_requested.emit()
