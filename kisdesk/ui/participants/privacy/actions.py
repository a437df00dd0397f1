"""What the page "Dane osobowe" asks for: opens its dialogs, takes entries out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import UserError
from kisdesk.services.disclosures import delete_disclosure
from kisdesk.services.person_requests import delete_request, delete_restriction
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.participants.privacy.disclosure_dialog import DisclosureDialog, WhoseDisclosure
from kisdesk.ui.participants.privacy.person_file_dialog import PersonFileDialog
from kisdesk.ui.participants.privacy.request_dialogs import (
    CorrectionToldDialog,
    RequestDialog,
    RestrictionDialog,
)
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.records.use_guard import UseGuard
from kisdesk.ui.widgets.form_dialog import FormDialog

# What changes, prints or gives out data: asked about while processing is restricted.
_USES = frozenset(
    {
        "edit", "remove", "add_note", "edit_note", "remove_note", "add_outcome", "edit_outcome",
        "remove_outcome", "answer_follow_up", "remove_follow_up", "undo", "new_contract",
        "open_document", "paper", "print", "person_file",
    }
)  # fmt: skip


class PrivacyActions(QObject):
    """Carries out what concerns a person's rights; shares the one dialog of the card."""

    changed = Signal(int, str)
    told = Signal(str)

    def __init__(self, context: UiContext, window: QWidget, slot: DialogSlot) -> None:
        super().__init__(window)
        self.context = context
        self._window = window
        self._slot = slot
        self._card: ParticipantCard | None = None
        self._guard = UseGuard(context, window, slot)

    def do(self, key: str, payload: Any, card: ParticipantCard) -> bool:
        """Do what was asked for; False when it is nothing of this page."""
        whose = WhoseDisclosure(card.id, card.name)
        context, window = self.context, self._window
        acts: dict[str, Callable[[], object]] = {
            "person_file": lambda: self._slot.show(PersonFileDialog(card, context, window)),
            "add_disclosure": lambda: self._open(
                DisclosureDialog(
                    WhoseDisclosure(card.id, card.name, payload), context, None, window
                )
            ),
            "edit_disclosure": lambda: self._open(
                DisclosureDialog(whose, context, payload, window)
            ),
            "remove_disclosure": lambda: self._remove(delete_disclosure, payload.id),
            "add_request": lambda: self._open(RequestDialog(card, context, None, window)),
            "edit_request": lambda: self._open(RequestDialog(card, context, payload, window)),
            "remove_request": lambda: self._remove(delete_request, payload.id),
            "add_restriction": lambda: self._open(RestrictionDialog(card, context, None, window)),
            "edit_restriction": lambda: self._open(
                RestrictionDialog(card, context, payload, window)
            ),
            "remove_restriction": lambda: self._remove(delete_restriction, payload.id),
            "correction_told": lambda: self._open(CorrectionToldDialog(payload, context, window)),
        }
        act = acts.get(key)
        if act is None:
            return False
        self._card = card
        act()
        return True

    def ask_first(
        self, key: str, payload: Any, card: ParticipantCard, then: Callable[[], object]
    ) -> bool:
        """Where processing is restricted, ask for the ground of a use and go on with ``then``.

        False where nothing has to be asked: nothing is restricted, or it is no use.
        """
        if key not in _USES:
            return False
        act = f"{key} {payload}" if isinstance(payload, str) else key
        return self._guard.ask_first(card.id, card.name, act, then)

    def _open(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._on_saved)
        self._slot.show(dialog)

    def _on_saved(self) -> None:
        if self._card is not None:
            self.changed.emit(self._card.id, self.tr("Saved."))

    def _remove(self, delete: Callable[[int], None], record_id: int) -> None:
        """Take an entry out at once: it can be taken back, so nobody is asked."""
        assert self._card is not None
        try:
            delete(record_id)
        except UserError as error:
            self.told.emit(str(describe(error)))
            return
        self.changed.emit(self._card.id, self.tr("Removed. Ctrl+Z takes it back."))
