"""Saves a draft while it is written: at most a few seconds of typing can ever be lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kisdesk.domain.contract_content import ContractContent
from kisdesk.errors import UserError
from kisdesk.services.contracts import save_draft

SAVE_AFTER_MS = 2000
"""From the first letter not saved yet; letters after it do not put the saving off."""
RETRY_AFTER_MS = 5000


class DraftKeeper(QObject):
    """Asks for the content when it saves. A failed save is said, kept and tried again."""

    saved = Signal(object)
    """The moment of the last saving."""
    failed = Signal(object)
    """The UserError; what was typed stays in the window."""

    def __init__(
        self, contract_id: int, content: Callable[[], ContractContent], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._contract_id = contract_id
        self._content = content
        self._is_dirty = False
        self._has_history = True
        self.has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not in the file yet."""
        return self._is_dirty

    def touch(self) -> None:
        """Something was typed."""
        self._is_dirty = True
        if not self._timer.isActive():
            self._timer.start(RETRY_AFTER_MS if self.has_failed else SAVE_AFTER_MS)

    def save(self) -> bool:
        """Save now if something changed; False when that failed."""
        return self._save(keep_history=False) if self.is_dirty else True

    def leave(self) -> bool:
        """Save and enter the difference into the history; False when that failed."""
        if not self.is_dirty and self._has_history:
            return True
        return self._save(keep_history=True)

    def stop(self) -> None:
        """Save nothing any more: the draft is left, signed or discarded."""
        self._timer.stop()
        self._is_dirty = False

    def _save(self, *, keep_history: bool) -> bool:
        self._timer.stop()
        try:
            moment = save_draft(self._contract_id, self._content(), keep_history=keep_history)
        except UserError as error:
            self.has_failed = True
            self._timer.start(RETRY_AFTER_MS)
            self.failed.emit(error)
            return False
        self._is_dirty = self.has_failed = False
        self._has_history = keep_history
        self.saved.emit(moment)
        return True
