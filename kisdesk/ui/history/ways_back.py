"""What the history page of a record asks for: the dialogs that go back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import Sex
from kisdesk.services.history import SubjectKind, moment_of_change
from kisdesk.ui.context import UiContext
from kisdesk.ui.history.record_page import Words
from kisdesk.ui.history.time_dialog import TimeDialog
from kisdesk.ui.history.undo_dialog import UndoDialog
from kisdesk.ui.records.dialog_slot import DialogSlot


class WaysBack:
    """Opens them in the slot of a tab; ``tell`` gets the sentence after something was changed."""

    def __init__(self, context: UiContext, slot: DialogSlot, window: QWidget) -> None:
        self._context = context
        self._slot = slot
        self._window = window

    def undo(self, change_id: int, words: Words, tell: Callable[[str], None]) -> None:
        """Show what taking a change back would do. Raises UserError."""
        dialog = UndoDialog(change_id, words, self._context.today(), self._window)
        dialog.done_with.connect(tell)
        self._slot.show(dialog)

    def as_it_was(
        self,
        subject: tuple[SubjectKind, int],
        name: str,
        change_id: int | None,
        *,
        sex: Sex | None = None,
    ) -> None:
        """Show the record after a change, or at a day to be chosen."""
        at = moment_of_change(change_id) if change_id is not None else None
        dialog = TimeDialog(
            subject, name, self._context, self._window, change_id=change_id,
            changed_on=at.date() if at else None, sex=sex,
        )  # fmt: skip
        self._slot.show(dialog)
