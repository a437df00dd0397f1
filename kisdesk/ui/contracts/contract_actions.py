"""What can be done with a contract: opens the dialogs, saves what needs none, says what changed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kisdesk.domain.codes import ActionStatus, ContractState, Variant
from kisdesk.domain.contract_content import ContractContent, Evaluation
from kisdesk.domain.contract_rules import missing_for_print
from kisdesk.domain.rows import ContractCard, IssuedDocumentRow
from kisdesk.errors import UserError
from kisdesk.services.contracts import discard_draft, get_contract, set_action_status
from kisdesk.services.history import undo_last
from kisdesk.services.issued_documents import CONTRACT, CONTRACT_EVALUATIONS
from kisdesk.services.printing import (
    blank_contract,
    issued_pdf,
    paper_choices,
    preview_contract,
    print_contract,
    print_evaluations,
)
from kisdesk.services.settings import get_office_settings
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.follow_dialogs import (
    AmendDialog,
    CloseDialog,
    EvaluationDialog,
    PlanEvaluationDialog,
)
from kisdesk.ui.contracts.history_page import change_lines
from kisdesk.ui.contracts.new_contract_dialog import NewContractDialog
from kisdesk.ui.contracts.sign_dialog import SignDialog
from kisdesk.ui.contracts.words import number_text
from kisdesk.ui.error_texts import describe
from kisdesk.ui.history.ways_back import WaysBack
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.records.use_guard import UseGuard
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.question import Question, Verb, ask

# What neither changes nor prints nor gives out anything.
_READING = frozenset({"person", "discard"})


class ContractActions(QObject):
    """Carries out what pages and head ask for. One dialog is open at a time."""

    changed = Signal(int, str)
    """This contract was changed; a calm sentence about it."""
    signed = Signal(int)
    discarded = Signal(int)
    started = Signal(int)
    edit_wanted = Signal(int)
    amend_wanted = Signal(int)
    person_wanted = Signal(int)
    told = Signal(str)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self.context = context
        self._window = window
        self._discarding: ContractCard | None = None
        self._slot = DialogSlot(self)
        self._ways_back = WaysBack(context, self._slot, window)
        self._guard = UseGuard(context, window, self._slot)
        self.question: Question | None = None

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    def do(self, key: str, payload: Any, card: ContractCard) -> None:
        """Do what a page or the head asked for; of restricted data ask for the ground first."""
        person = card.content.person
        name = f"{person.first_name} {person.last_name}".strip()
        then = partial(self._do, key, payload, card)
        if key in _READING or not self._guard.ask_first(card.participant_id, name, key, then):
            then()

    def _do(self, key: str, payload: Any, card: ContractCard) -> None:
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: self.edit_wanted.emit(card.id),
            "sign": lambda: self.sign(card),
            "print": lambda: self.print_out(card),
            "amend": lambda: self.amend_wanted.emit(card.id),
            "evaluate": lambda: self.evaluate(card, payload),
            "evaluate_next": lambda: self.evaluate(card, next_evaluation(card)),
            "plan": lambda: self._open(PlanEvaluationDialog(card, self.context, self._window),
                                       card.id, self.tr("The evaluation is planned.")),
            "close": lambda: self._open(CloseDialog(card, self.context, self._window), card.id,
                                        self.tr("The contract is closed.")),
            "action": lambda: self._follow_up(card, *payload),
            "person": lambda: self.person_wanted.emit(card.participant_id),
            "new": lambda: self.start(card.participant_id),
            "undo": lambda: self.undo(card),
            "undo_change": lambda: self._ways_back.undo(
                payload, change_lines, lambda said: self.changed.emit(card.id, said)
            ),
            "as_it_was": lambda: self._ways_back.as_it_was(
                ("contract", card.id), number_text(card.content.number), payload
            ),
            "discard": lambda: self._ask_discard(card),
            "open_document": lambda: self._open_document(card, payload),
            "print_evaluations": lambda: self._print_evaluations(card),
        }  # fmt: skip
        try:
            acts[key]()
        except UserError as error:
            self.told.emit(str(describe(error)))

    def start(self, participant_id: int | None = None) -> None:
        """Open the dialog for a new contract."""
        dialog = NewContractDialog(self.context, participant_id, self._window)
        dialog.started.connect(self.started)
        dialog.draft_wanted.connect(self.edit_wanted)
        self._slot.show(dialog)

    def sign(self, card: ContractCard) -> None:
        """Open the dialog that locks a contract as signed."""
        dialog = SignDialog(card, self.context, self._window)
        dialog.saved.connect(lambda: self.signed.emit(card.id))
        self._slot.show(dialog)

    def amend(self, card: ContractCard, content: ContractContent) -> FormDialog:
        """Open the dialog for the day and words of a change; returns it."""
        dialog = AmendDialog(card, content, self.context, self._window)
        self._open(dialog, card.id, self.tr("The change is kept as a new version."))
        return dialog

    def evaluate(self, card: ContractCard, evaluation: Evaluation | None) -> None:
        """Open the dialog that writes an evaluation down."""
        dialog = EvaluationDialog(card, evaluation, self.context, self._window)
        self._open(dialog, card.id, self.tr("The evaluation is written down."))

    def print_out(self, card: ContractCard) -> None:
        """Open the print dialog: a draft for signing or marked, a signed page byte for byte."""
        document = print_contract(card.id)
        number = number_text(card.content.number)
        is_draft = card.state is ContractState.DRAFT
        pdf, marked, remark = document.pdf, b"", ""
        if is_draft:
            choices = paper_choices()
            pdf, marked = (
                preview_contract(
                    card.content, card.form_code, is_sample=choices.is_sample,
                    is_draft=False, choices=choices,
                ).pdf,
                document.pdf,
            )  # fmt: skip
            gaps = len(missing_for_print(card.content))
            if gaps:
                remark = self.tr("%n place(s) stay empty for handwriting.", "", gaps)
        paper = Paper(
            self.tr("Print {number}").format(number=number), pdf, CONTRACT, card.content.number,
            get_office_settings().copies, remark, marked_pdf=marked,
            subject=("contract", card.id),
        )  # fmt: skip
        dialog = PrintDialog(self.context, paper, self._window)
        dialog.printed.connect(self._on_printed)
        self._slot.show(dialog)

    def print_blank(self, variant: Variant) -> None:
        """Open the print dialog with an empty form."""
        title = self.tr("Empty form {letter}").format(letter=variant.value)
        paper = Paper(title, blank_contract(variant).pdf, "blank", variant.value, 1)
        self._slot.show(PrintDialog(self.context, paper, self._window))

    def undo(self, card: ContractCard) -> None:
        """Take back the last change of a contract. Raises UserError."""
        undo_last("contract", card.id)
        self.changed.emit(card.id, self.tr("The last change was taken back."))

    def undo_discard(self, contract_id: int) -> None:
        """Bring a discarded draft back. Raises UserError."""
        undo_last("contract", contract_id)
        self.changed.emit(contract_id, self.tr("The draft is back."))

    def _open(self, dialog: FormDialog, contract_id: int, sentence: str) -> None:
        dialog.saved.connect(lambda: self.changed.emit(contract_id, sentence))
        self._slot.show(dialog)

    def _follow_up(self, card: ContractCard, place: int, status: ActionStatus) -> None:
        today = self.context.today()
        set_action_status(card.id, place, status, today, today=today)
        sentences = {
            ActionStatus.DONE: self.tr("The action is done. Ctrl+Z takes it back."),
            ActionStatus.NOT_DONE: self.tr("The action counts as not done."),
            ActionStatus.OPEN: self.tr("The action is open again."),
        }
        self.changed.emit(card.id, sentences[status])

    def _on_printed(self, copies: int) -> None:
        self.told.emit(self.tr("Handed to the printer: %n copy(s).", "", copies))

    def _open_document(self, card: ContractCard, document: IssuedDocumentRow) -> None:
        paper = Paper(
            self.tr("Print {number}").format(number=number_text(card.content.number)),
            issued_pdf(document.id), document.kind, card.content.number,
            get_office_settings().copies, subject=("contract", card.id),
        )  # fmt: skip
        self._slot.show(PrintDialog(self.context, paper, self._window))

    def _print_evaluations(self, card: ContractCard) -> None:
        document = print_evaluations(card.id)
        self.changed.emit(card.id, self.tr("The page with the evaluations is kept in the file."))
        paper = Paper(
            self.tr("Print {number}").format(number=number_text(card.content.number)),
            document.pdf, CONTRACT_EVALUATIONS, card.content.number,
            get_office_settings().copies, subject=("contract", card.id),
        )  # fmt: skip
        self._slot.show(PrintDialog(self.context, paper, self._window))

    def _ask_discard(self, card: ContractCard) -> None:
        self._discarding = card
        self.question = ask(
            self._window,
            self.tr("Discard the draft {number}?").format(number=number_text(card.content.number)),
            self.tr("What was written goes away and the number is free again."),
            [
                Verb("keep", self.tr("Keep the draft")),
                Verb("discard", self.tr("Discard the draft"), "danger"),
            ],
            self._on_discard_answered,
            safe=self.tr("Right after it, Ctrl+Z brings the draft back."),
        )

    def _on_discard_answered(self, answer: str) -> None:
        card, self._discarding, self.question = self._discarding, None, None
        if answer != "discard" or card is None:
            return
        try:
            get_contract(card.id)
            discard_draft(card.id)
        except UserError as error:
            self.told.emit(str(describe(error)))
            return
        self.discarded.emit(card.id)


def next_evaluation(card: ContractCard) -> Evaluation | None:
    """The planned evaluation that is due first."""
    waiting = [e for e in card.content.evaluations if e.held_on is None and e.planned_on]
    return min(waiting, key=lambda e: str(e.planned_on), default=None)
