"""What can be done with a person: opens the dialogs, saves what needs none, says what changed."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kisdesk.domain.codes import ContractState
from kisdesk.domain.outcome_codes import OutcomeKind
from kisdesk.domain.outcomes import FollowUpLine, FollowUpStart, OutcomeRow
from kisdesk.domain.rows import IssuedDocumentRow, NoteRow, ParticipantCard
from kisdesk.errors import UserError
from kisdesk.services.history import undo_last
from kisdesk.services.outcomes import delete_follow_up, delete_outcome
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.register import IssuedRow
from kisdesk.services.participants import (
    delete_note,
    delete_participant,
    save_household,
    update_participant,
)
from kisdesk.services.printing import issued_pdf, print_contract
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.history.ways_back import WaysBack
from kisdesk.ui.papers.paper_dialog import PaperDialog, PaperOrder
from kisdesk.ui.papers.printing import print_blank
from kisdesk.ui.participants import edit_sections as sections
from kisdesk.ui.participants.address_dialog import AddressDialog
from kisdesk.ui.participants.child_dialog import without
from kisdesk.ui.participants.exclusions_dialog import ExclusionsDialog
from kisdesk.ui.participants.follow_up_dialog import FollowUpDialog
from kisdesk.ui.participants.ground_dialog import GroundDialog
from kisdesk.ui.participants.history_page import change_lines
from kisdesk.ui.participants.law_dialog import LawDialog
from kisdesk.ui.participants.member_dialog import MemberDialog
from kisdesk.ui.participants.new_person_dialog import NewPersonDialog
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.participants.outcome_dialog import OutcomeDialog
from kisdesk.ui.participants.privacy.actions import PrivacyActions
from kisdesk.ui.participants.sensitive_dialog import SensitiveDialog
from kisdesk.ui.participants.state_dialog import StateDialog
from kisdesk.ui.participants.words import current_contract
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.question import Verb, ask

SECTIONS: Mapping[str, Callable[..., FormDialog]] = {
    "person": sections.EditPersonDialog,
    "contact": sections.EditContactDialog,
    "work": sections.EditWorkDialog,
    "disability": sections.EditDisabilityDialog,
    "assistance": sections.EditAssistanceDialog,
    "formalities": sections.EditFormalitiesDialog,
    "exclusions": ExclusionsDialog,
    "state": StateDialog,
}
CHILDREN: Mapping[str, Callable[..., FormDialog]] = {
    "address": AddressDialog,
    "ground": GroundDialog,
    "sensitive": SensitiveDialog,
    "member": MemberDialog,
}
COLLECTIONS = {"address": "addresses", "ground": "grounds", "sensitive": "sensitive"}


class CardActions(QObject):
    """Carries out what pages and head ask for. One dialog is open at a time."""

    changed = Signal(int, str)
    """This person was changed; a calm sentence about it."""
    deleted = Signal(int, str)
    registered = Signal(int)
    person_wanted = Signal(int)
    contract_wanted = Signal(int)
    contract_requested = Signal(int)
    page_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self.context = context
        self._window = window
        self._card: ParticipantCard | None = None
        self._deleting: ParticipantCard | None = None
        self._slot = DialogSlot(self)
        self._ways_back = WaysBack(context, self._slot, window)
        self.privacy = PrivacyActions(context, window, self._slot)
        self.privacy.changed.connect(self.changed)
        self.privacy.told.connect(self.told)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    def do(self, key: str, payload: Any, card: ParticipantCard) -> None:
        """Do what a page asked for; where processing is restricted, ask for the ground first."""
        if not self.privacy.ask_first(key, payload, card, lambda: self._do(key, payload, card)):
            self._do(key, payload, card)

    def _do(self, key: str, payload: Any, card: ParticipantCard) -> None:
        self._card = card
        if self.privacy.do(key, payload, card):
            return
        if key in {"edit", "remove"} and isinstance(payload, tuple):
            kind, place = payload
            if key == "edit":
                self._open(CHILDREN[kind](card, self.context, place, self._window))
            else:
                self._guarded(lambda: self._remove(kind, place, card))
            return
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: self.edit(str(payload), card),
            "add_note": lambda: self._open(NoteDialog(card, self.context, None, self._window)),
            "edit_note": lambda: self._open(NoteDialog(card, self.context, payload, self._window)),
            "remove_note": lambda: self._guarded(lambda: self._delete_note(payload, card)),
            "add_outcome": lambda: self._edit_outcome(card, kind=payload),
            "edit_outcome": lambda: self._edit_outcome(card, payload),
            "remove_outcome": lambda: self._guarded(lambda: self._delete_outcome(payload, card)),
            "answer_follow_up": lambda: self._open(
                FollowUpDialog(card, self.context, payload, self._window)
            ),
            "remove_follow_up": lambda: self._guarded(
                lambda: self._delete_follow_up(payload, card)
            ),
            "undo": lambda: self._guarded(lambda: self.undo(card)),
            "undo_change": lambda: self._guarded(lambda: self._undo_change(payload, card)),
            "as_it_was": lambda: self._guarded(
                lambda: self._ways_back.as_it_was(
                    ("participant", card.id), card.name, payload, sex=card.draft.sex
                )
            ),
            "delete": lambda: self._ask_delete(card),
            "new_contract": lambda: self.contract_wanted.emit(card.id),
            "open_contract": lambda: self.contract_requested.emit(int(payload)),
            "open_current_contract": lambda: self._open_current(card),
            "open_person": lambda: self.person_wanted.emit(int(payload)),
            "open_document": lambda: self._guarded(lambda: self._show_document(payload, card)),
            "paper": lambda: self._guarded(lambda: self._show_paper(str(payload), card)),
            "blank_paper": lambda: self._guarded(
                lambda: self._slot.show(print_blank(self.context, str(payload), self._window))
            ),
            "print": lambda: self._guarded(lambda: self._print_contract(card)),
            "refused": lambda: self.told.emit(str(describe(payload))),
            "law": lambda: self._slot.show(
                LawDialog(str(payload), self.context.today(), self._window)
            ),
        }
        acts[key]()

    def edit(self, section: str, card: ParticipantCard) -> None:
        """Open the fields of a section."""
        if section == "grounds":
            self.page_wanted.emit("grounds")
            return
        self._card = card
        self._open(SECTIONS[section](card, self.context, self._window))

    def register(self) -> None:
        """Open the dialog for a new person."""
        dialog = NewPersonDialog(self.context, self._window)
        dialog.registered.connect(self.registered)
        dialog.person_requested.connect(self.person_wanted)
        self._slot.show(dialog)

    def undo(self, card: ParticipantCard) -> None:
        """Take back the last saved change of a person. Raises UserError."""
        undo_last("participant", card.id)
        self.changed.emit(card.id, self.tr("The last change was taken back."))

    def _undo_change(self, change_id: int, card: ParticipantCard) -> None:
        words = partial(change_lines, sex=card.draft.sex)
        self._ways_back.undo(change_id, words, lambda said: self.changed.emit(card.id, said))

    def undo_deletion(self, person_id: int) -> None:
        """Bring a deleted person back. Raises UserError."""
        undo_last("participant", person_id)
        self.changed.emit(person_id, self.tr("The person is back in the file."))

    def _open(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._on_saved)
        self._slot.show(dialog)

    def _on_saved(self) -> None:
        if self._card is not None:
            self.changed.emit(self._card.id, self.tr("Saved."))

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.told.emit(str(describe(error)))

    def _remove(self, kind: str, place: int, card: ParticipantCard) -> None:
        """Take away one record at once: it can be taken back, so nobody is asked."""
        if kind == "member":
            members = card.household[:place] + card.household[place + 1 :]
            save_household(card.id, members)
        else:
            draft = without(card.draft, COLLECTIONS[kind], place)
            update_participant(card.id, draft, today=self.context.today())
        self.changed.emit(card.id, self.tr("Removed. Ctrl+Z takes it back."))

    def _delete_note(self, note: NoteRow, card: ParticipantCard) -> None:
        delete_note(note.id)
        self.changed.emit(card.id, self.tr("The note is deleted. Ctrl+Z takes it back."))

    def _edit_outcome(
        self,
        card: ParticipantCard,
        row: OutcomeRow | None = None,
        kind: OutcomeKind | None = None,
    ) -> None:
        self._open(OutcomeDialog(card, self.context, row, self._window, kind=kind))

    def _delete_outcome(self, row: OutcomeRow, card: ParticipantCard) -> None:
        delete_outcome(row.id)
        self.changed.emit(card.id, self.tr("The outcome is deleted. Ctrl+Z takes it back."))

    def _delete_follow_up(
        self, asked: tuple[FollowUpStart, FollowUpLine], card: ParticipantCard
    ) -> None:
        _, line = asked
        if line.id is not None:
            delete_follow_up(line.id)
        self.changed.emit(card.id, self.tr("The answer is deleted. Ctrl+Z takes it back."))

    def _open_current(self, card: ParticipantCard) -> None:
        contract = current_contract(card, self.context.today())
        if contract is not None:
            self.contract_requested.emit(contract.id)

    def _show_law(self, article_id: str) -> None:
        self._slot.show(LawDialog(article_id, self.context.today(), self._window))

    def _show_paper(self, code: str, card: ParticipantCard) -> None:
        self._card = card
        order = PaperOrder(code, Subject(self.context.today(), card.id))
        dialog = PaperDialog(self.context, order, self._window)
        dialog.issued.connect(self._on_issued)
        self._slot.show(dialog)

    def _on_issued(self, row: IssuedRow) -> None:
        if self._card is not None:
            words = self.tr("Issued and kept in the register: {number}.").format(number=row.number)
            self.changed.emit(self._card.id, words)

    def _show_document(self, document: IssuedDocumentRow, card: ParticipantCard) -> None:
        numbers = {contract.id: contract.number for contract in card.contracts}
        number = document.number or numbers.get(document.contract_id or 0, "")
        pdf = issued_pdf(document.id)
        subject = ("participant", card.id)
        paper = Paper(document.title, pdf, document.kind, number, copies=1, subject=subject)
        self._print(paper)

    def _print_contract(self, card: ParticipantCard) -> None:
        contract = current_contract(card, self.context.today())
        if contract is None:
            self.told.emit(self.tr("There is no contract to print yet."))
            return
        is_draft = contract.state is ContractState.DRAFT
        title = self.tr("Contract {number}").format(number=contract.number)
        remark = self.tr("A draft, not the contract itself.") if is_draft else ""
        kind = "draft" if is_draft else "contract"
        pdf = print_contract(contract.id).pdf
        subject = ("contract", contract.id)
        self._print(Paper(title, pdf, kind, contract.number, remark=remark, subject=subject))

    def _print(self, paper: Paper) -> None:
        self._slot.show(PrintDialog(self.context, paper, self._window))

    def _ask_delete(self, card: ParticipantCard) -> None:
        self._deleting = card
        ask(
            self._window,
            self.tr("Delete {name} from the file?").format(name=card.name),
            self.tr("This is for people entered by mistake. Others are moved to the archive."),
            [
                Verb("keep", self.tr("Keep the person"), "secondary"),
                Verb("delete", self.tr("Delete the person"), "danger"),
            ],
            self._on_delete_answered,
            safe=self.tr("Right after it, Ctrl+Z brings the person back."),
        )

    def _on_delete_answered(self, answer: str) -> None:
        card, self._deleting = self._deleting, None
        if answer == "delete" and card is not None:
            self._guarded(lambda: self._delete(card))

    def _delete(self, card: ParticipantCard) -> None:
        delete_participant(card.id)
        self.deleted.emit(
            card.id,
            self.tr("Deleted: {name}. Ctrl+Z brings the person back.").format(name=card.name),
        )
