"""What the main window may ask of a tab, and what a tab may tell it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.ui.context import UiContext


class Tab(QWidget):
    """Base of the five tabs. No tab knows another: what concerns others is said with a signal."""

    participant_requested = Signal(int)
    contract_requested = Signal(int)
    contract_wanted = Signal(int)
    activity_requested = Signal(int)
    data_changed = Signal()
    message = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def refresh(self) -> None:
        """Read again what is shown; keep the selection and the place."""

    def begin(self) -> None:
        """Read for the first time, beside the window where that takes long."""
        self.refresh()

    def start_new(self) -> None:
        """Begin a new record of this tab's kind (Ctrl+N)."""

    def focus_search(self) -> None:
        """Put the caret into the tab's own search (Ctrl+F)."""

    def focus_first(self) -> None:
        """Put the caret where work in this tab begins: its list or its search."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def return_caret(self) -> None:
        """Put the caret where it was when the tab was left, or where its work begins."""
        last = cast("QWidget | None", self.focusWidget())
        if last is not None and last.isVisibleTo(self.window()) and last.isEnabled():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def close_protected(self) -> None:
        """The window is being locked: hide again what is shown only when asked for."""

    def print_current(self) -> None:
        """Print the record that is shown (Ctrl+P)."""

    def save(self) -> None:
        """Save what is being edited (Ctrl+S)."""

    def undo(self) -> None:
        """Take back the last saved change of the record that is shown (Ctrl+Z)."""

    def set_narrow(self, narrow: bool) -> None:
        """Let list and record take turns below 1024 logical pixels."""

    def try_leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` once nothing unsaved would be lost, perhaps after asking."""
        then()

    def help_topic(self) -> str:
        """The help page of what is shown (F1)."""
        return "index"
