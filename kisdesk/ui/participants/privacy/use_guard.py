"""Asking for the ground of art. 18(2) before restricted data are changed, printed or given out."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kisdesk.services.person_requests import restriction_on
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.privacy.request_dialogs import RestrictedUseDialog
from kisdesk.ui.records.dialog_slot import DialogSlot


class UseGuard(QObject):
    """Shares the one dialog of the actions it stands before."""

    def __init__(self, context: UiContext, window: QWidget, slot: DialogSlot) -> None:
        super().__init__(window)
        self._context, self._window, self._slot = context, window, slot
        self._then: Callable[[], object] | None = None

    def ask_first(
        self, participant_id: int, name: str, act: str, then: Callable[[], object]
    ) -> bool:
        """Ask, and go on with ``then`` once a ground was given; False: nothing is restricted."""
        if restriction_on(participant_id, self._context.today()) is None:
            return False
        self._then = then
        dialog = RestrictedUseDialog(participant_id, name, act, self._context, self._window)
        dialog.saved.connect(self._go_on)
        self._slot.show(dialog)
        return True

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
