"""Socially useful work: agreements at the left; agreement, hours and payments at the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from kisdesk.domain.psu import PsuAgreementDraft, PsuState, month_of
from kisdesk.domain.psu_rows import PsuAgreementRow, PsuAssignmentRow
from kisdesk.domain.rights import Right
from kisdesk.errors import InvalidDraftError, UserError
from kisdesk.services.history import undo_last
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import Scope, papers_for
from kisdesk.services.psu import (
    SUBJECT,
    delete_agreement,
    get_agreement,
    list_agreements,
    list_assignments,
    remove_assignment,
)
from kisdesk.ui.activities.psu.agreement_page import AgreementCard, AgreementPage
from kisdesk.ui.activities.psu.dialogs import AgreementDialog, AssignmentDialog
from kisdesk.ui.activities.psu.hours_page import HoursPage
from kisdesk.ui.activities.psu.payments_page import PaymentsPage
from kisdesk.ui.activities.psu.words import agreement_title, people_short, state_text
from kisdesk.ui.activities.words import period_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.paper_actions import PaperActions
from kisdesk.ui.problem_texts import describe_problem
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.role_words import need
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.narrow import ListAndRecord
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.sub_tabs import TabStrip

AGREEMENT, HOURS, PAYMENTS = "agreement", "hours", "payments"


class PsuView(Tab):
    """A view of the activities tab with its own list."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.agreements: list[PsuAgreementRow] = []
        self._slot = DialogSlot(self)
        self._deleted_id: int | None = None  # so that Ctrl+Z still finds it
        self.new_button = Button(self.tr("New"), icon="plus")
        need(self.new_button, Right.CHANGE)
        self.new_button.setToolTip(self.tr("New agreement (Ctrl+N)"))
        self.list = RowList(self._present, name=self.tr("Agreements"))
        self.title, self.state_pill = Text("", "title24", wrap=True, selectable=True), Pill()
        self.delete_button = Button(self.tr("Delete"), "quiet")
        self.print_button = Button(self.tr("Print…"), "quiet", "printer")
        self.papers = PaperActions(context, self)
        self.tabs = TabStrip(
            [
                (AGREEMENT, self.tr("Agreement")),
                (HOURS, self.tr("Hours")),
                (PAYMENTS, self.tr("Payment list")),
            ],
            name=self.tr("Parts of the agreement"),
        )
        self.agreement_page = AgreementPage()
        self.hours_page = HoursPage(context)
        self.payments_page = PaymentsPage(context)
        self.pages = QStackedWidget()
        for page in (self.agreement_page, self.hours_page, self.payments_page):
            self.pages.addWidget(page)
        self.none = EmptyState(
            self.tr("There is no agreement about socially useful work yet."),
            self.tr("Enter the agreement of gmina and starost, then assign people."),
            self.tr("Add an agreement…"),
            icon="file-text",
        )
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    @property
    def agreement_id(self) -> int | None:
        """The agreement shown."""
        key = self.list.current_key()
        return key if isinstance(key, int) else None

    def refresh(self) -> None:
        self.agreements = list_agreements(self.context.today())
        self.list.blockSignals(True)
        self.list.set_rows(list(self.agreements))
        if self.list.current_key() is None:
            self.list.select_place(0)
        self.list.blockSignals(False)
        self._read()

    def open_agreement(self, agreement_id: int) -> None:
        """Show an agreement."""
        self.refresh()
        self.list.select_key(agreement_id)

    def start_new(self) -> None:
        dialog = AgreementDialog(self.context, parent=self)
        dialog.saved.connect(lambda: self._on_added(dialog))
        self._slot.show(dialog)

    def focus_first(self) -> None:
        """Where hours are shown, typing them is what one came for."""
        (self.hours_page if self.tabs.current_key() == HOURS else self.list).setFocus()

    def print_current(self) -> None:
        """Offer the papers of the agreement for the month that is looked at."""
        agreement_id = self.agreement_id
        if agreement_id is None or not papers_for(Scope.PSU):
            return
        on_payments = self.tabs.current_key() == PAYMENTS
        bar = (self.payments_page if on_payments else self.hours_page).month_bar
        first, last = month_of(bar.month)
        subject = Subject(self.context.today(), agreement_id, first, last)
        self.papers.popup(Scope.PSU, subject, self.print_button)

    def set_narrow(self, narrow: bool) -> None:
        """Where the place is short, the strip above names the agreement."""
        self._head.setVisible(not narrow)

    def help_topic(self) -> str:
        return "psu"

    def undo(self) -> None:
        agreement_id = self._deleted_id or self.agreement_id
        if agreement_id is None:
            return
        try:
            undo_last(SUBJECT, agreement_id)
        except UserError as error:
            self.message.emit(str(describe(error)))
            return
        self._on_changed(self.tr("The last change was taken back."))

    def _lay_out(self) -> None:
        side = Panel("window", "r")
        heading = Text(self.tr("Agreements"), "heading")
        rows(
            columns(heading, None, self.new_button, margins=(20, 16, 20, 0)),
            10,
            (self.list, 1),
            margins=(0, 0, 1, 0),
            parent=side,
        )
        self._head = QWidget()
        rows(
            columns(self.state_pill, None),
            4,
            self.title,
            margins=(28, 16, 28, 6),
            parent=self._head,
        )
        shown = Panel("surface")
        rows(
            self._head,
            columns((self.tabs, 1), self.print_button, self.delete_button, margins=(28, 0, 20, 0)),
            (self.pages, 1),
            parent=shown,
        )
        empty = Panel("surface")
        rows((self.none, 1), parent=empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(empty)
        self.sides = ListAndRecord(side, self._stack)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sides)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.start_new)
        self.none.action_triggered.connect(self.start_new)
        self.delete_button.clicked.connect(self._on_delete)
        self.print_button.clicked.connect(self.print_current)
        self.papers.told.connect(self.message)
        self.papers.issued.connect(self.data_changed)
        self.list.row_selected.connect(self._read)
        self.list.row_activated.connect(self._on_opened)
        self.sides.neighbour_requested.connect(self.list.step)
        self.tabs.tab_chosen.connect(self._on_tab)
        self.agreement_page.wanted.connect(self._on_wanted)
        for page in (self.hours_page, self.payments_page):
            page.changed.connect(self._on_page_changed)

    def _read(self) -> None:
        agreement_id = self.agreement_id
        self._stack.setCurrentIndex(1 if agreement_id is None else 0)
        if agreement_id is None:
            return
        agreement = get_agreement(agreement_id)
        people = list_assignments(agreement_id)
        self.title.setText(agreement_title(agreement.number))
        self.sides.set_place(agreement_title(agreement.number))
        tone = "green" if agreement.state is PsuState.SIGNED else "text2"
        self.state_pill.set_text(state_text(agreement.state), tone)
        self.delete_button.setVisible(not people)
        self.print_button.setVisible(bool(papers_for(Scope.PSU)))
        card = AgreementCard(agreement_id, agreement, people)
        self.agreement_page.show_card(card, self.context.today())
        self._show_page(agreement_id, agreement)

    def _show_page(self, agreement_id: int, agreement: PsuAgreementDraft) -> None:
        key = self.tabs.current_key()
        if key == HOURS:
            self.hours_page.show_agreement(agreement_id, agreement)
        elif key == PAYMENTS:
            self.payments_page.show_agreement(agreement_id, agreement)
        self.pages.setCurrentIndex(self.tabs.keys().index(key))

    def _present(self, row: Any) -> ListRow:
        agreement: PsuAgreementRow = row
        period = period_text(agreement.starts_on, agreement.ends_on)
        second = "  ·  ".join(
            part for part in (state_text(agreement.state), agreement.county, period) if part
        )
        return ListRow(
            agreement.id, agreement_title(agreement.number), second, right=people_short(agreement)
        )

    def _ask(self, dialog: FormDialog, sentence: str) -> None:
        dialog.saved.connect(lambda: self._on_changed(sentence))
        self._slot.show(dialog)

    def _on_tab(self) -> None:
        """The month goes along from one page to the other."""
        months = (self.hours_page.month_bar, self.payments_page.month_bar)
        before, after = months if self.tabs.current_key() == PAYMENTS else months[::-1]
        if self.tabs.current_key() in {HOURS, PAYMENTS}:
            after.show_month(before.month)
        self._read()

    def _on_opened(self) -> None:
        self.sides.show_record()
        page = {HOURS: self.hours_page, PAYMENTS: self.payments_page}.get(self.tabs.current_key())
        (page or self.agreement_page).setFocus()

    def _on_added(self, dialog: AgreementDialog) -> None:
        assert dialog.agreement_id is not None
        self.open_agreement(dialog.agreement_id)
        self.data_changed.emit()
        self.message.emit(self.tr("The agreement is in the list."))

    def _on_wanted(self, key: str, payload: object) -> None:
        agreement_id = self.agreement_id
        if agreement_id is None:
            return
        if key == "edit":
            dialog = AgreementDialog(self.context, agreement_id, self)
            self._ask(dialog, self.tr("Saved."))
        elif key == "assign":
            assign = AssignmentDialog(self.context, agreement_id, parent=self)
            self._ask(assign, self.tr("The person is assigned."))
        elif isinstance(payload, PsuAssignmentRow):
            self._on_person(key, agreement_id, payload)

    def _on_person(self, key: str, agreement_id: int, row: PsuAssignmentRow) -> None:
        if key == "card":
            self.participant_requested.emit(row.participant_id)
        elif key == "change":
            self._ask(AssignmentDialog(self.context, agreement_id, row, self), self.tr("Saved."))
        else:
            text = self.tr("The person is removed. Ctrl+Z brings them back.")
            self._try(lambda: remove_assignment(row.id), text)

    def _on_delete(self) -> None:
        agreement_id = self.agreement_id
        if agreement_id is not None:
            text = self.tr("The agreement is deleted. Ctrl+Z brings it back.")
            if self._try(lambda: delete_agreement(agreement_id), text):
                self._deleted_id = agreement_id

    def _try(self, act: Callable[[], None], sentence: str) -> bool:
        """Do something that may be refused, say how it went, and return whether it was done."""
        try:
            act()
        except InvalidDraftError as error:
            self.message.emit(" ".join(map(describe_problem, error.problems)))
        except UserError as error:
            self.message.emit(str(describe(error)))
        else:
            self._on_changed(sentence)
            return True
        return False

    def _on_changed(self, sentence: str) -> None:
        self._deleted_id = None
        self.refresh()
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_page_changed(self, sentence: str) -> None:
        self._deleted_id = None
        self.data_changed.emit()
        self.message.emit(sentence)
