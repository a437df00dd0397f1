"""The office's register of disclosures, and what people asked for; filters and print."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy

from kisdesk.domain.disclosures import DisclosureRow
from kisdesk.domain.labels import choices, label
from kisdesk.domain.privacy_codes import DisclosureState, Recipient
from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services.disclosures import DisclosureFilter, list_disclosures
from kisdesk.services.privacy_facts import recipient_text
from kisdesk.services.protection_papers import DISCLOSURES, disclosures_pdf
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.participants.privacy.disclosure_dialog import DisclosureDialog, WhoseDisclosure
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Rule, columns, rows
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable
from kisdesk.ui.window_page import WindowPage


class DisclosuresPage(WindowPage):
    """Everybody's disclosures, the newest first. They are entered on the card of a person."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.title = self.tr("Disclosures")
        self.shown: Sequence[DisclosureRow] = ()
        self.recipient_choice = ChoiceBox(
            [(str(code), text) for code, text in choices(Recipient)],
            empty=self.tr("all recipients"),
        )
        self.recipient_choice.setAccessibleName(self.tr("Recipient"))
        self.recipient_choice.setMinimumContentsLength(22)
        self.state_choice = ChoiceBox(
            [(str(code), text) for code, text in choices(DisclosureState)],
            empty=self.tr("all states"),
        )
        self.state_choice.setAccessibleName(self.tr("State"))
        self.state_choice.setMinimumContentsLength(17)
        self.since_edit = DateEdit(clock=context.today)
        self.since_edit.setAccessibleName(self.tr("From"))
        self.until_edit = DateEdit(clock=context.today)
        self.until_edit.setAccessibleName(self.tr("Until"))
        self.count_label = Text("", "secondary")
        self.table = DataTable(self._columns(), name=self.tr("Disclosures"), row_height=32)
        self.table.set_empty(
            self.tr("Nothing fits here."),
            self.tr("Disclosures are entered on a person's card, page Personal data."),
            icon="upload",
        )
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(160)
        self.open_button = Button(self.tr("Open…"), icon="pencil")
        self.print_button = Button(self.tr("Print the register…"), icon="printer")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the register again; the filters stay."""
        self.shown = list_disclosures(self.wanted())
        self.table.set_rows(self.shown)
        self.count_label.setText(self.tr("%n entry(s)", "", len(self.shown)))
        if self.shown:
            self.table.select_place(0)
        self.open_button.setEnabled(bool(self.shown) and has_right(Right.CHANGE))
        self.print_button.setEnabled(has_right(Right.EXPORT))

    def wanted(self) -> DisclosureFilter:
        """What the filters ask for."""
        recipient, state = self.recipient_choice.value(), self.state_choice.value()
        return DisclosureFilter(
            first=self.since_edit.value() if self.since_edit.is_valid() else None,
            last=self.until_edit.value() if self.until_edit.is_valid() else None,
            recipient=Recipient(recipient) if recipient else None,
            state=DisclosureState(state) if state else None,
        )

    def open_current(self) -> None:
        """Change the chosen entry: enter the answer to a demand."""
        chosen = self.table.selected_rows()
        if chosen and isinstance(chosen[0], DisclosureRow):
            self._open(chosen[0])

    def print_register(self) -> None:
        """Show the register as filtered, to be printed."""
        try:
            printed = disclosures_pdf(self.wanted(), today=self.context.today())
        except UserError as error:
            self.say_error(self.tr("The register was not printed"), error)
            return
        paper = Paper(self.tr("Register of disclosures"), printed.pdf, DISCLOSURES, copies=1)
        dialog = PrintDialog(self.context, paper, self.window())
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _open(self, row: object) -> None:
        if not isinstance(row, DisclosureRow) or not has_right(Right.CHANGE):
            return
        whose = WhoseDisclosure(row.participant_id, row.person)
        self.open_dialog(DisclosureDialog(whose, self.context, row, self.window()))

    def _columns(self) -> list[Column]:
        return [
            Column("day", self.tr("Day"), lambda row: row.day, width=92),
            Column("person", self.tr("Person"), lambda row: row.person, width=150, strong=True),
            Column("to", self.tr("Recipient"), recipient_text, width=210, stretch=True),
            Column("scope", self.tr("Which data"), lambda row: row.draft.scope, width=170),
            Column("state", self.tr("State"), self._state, width=160, tone=_tone),
            Column("worker", self.tr("Who"), lambda row: row.worker_name, width=120),
        ]  # fmt: skip

    def _state(self, row: object) -> str:
        """The state; of what waits for an answer its day."""
        assert isinstance(row, DisclosureRow)
        if row.draft.state is DisclosureState.OPEN and row.draft.due_on is not None:
            return self.tr("waits until {day}").format(day=format_date(row.draft.due_on))
        return label(row.draft.state)

    def _lay_out(self) -> None:
        self.column.setSpacing(8)
        for edit in (self.since_edit, self.until_edit):
            edit.setFixedWidth(116)
        self.column.addLayout(
            columns(self.recipient_choice, self.state_choice, 8, self.count_label, None)
        )
        self.column.addLayout(
            columns(
                Text(self.tr("From"), "label"), self.since_edit, 8,
                Text(self.tr("until"), "label"), self.until_edit, None,
            )
        )  # fmt: skip
        self.column.addLayout(rows(Rule(), (self.table, 1), Rule()), 1)
        self.column.addLayout(columns(self.open_button, self.print_button, None))

    def _connect(self) -> None:
        for choice in (self.recipient_choice, self.state_choice, self.since_edit, self.until_edit):
            choice.value_changed.connect(self.refresh)
        self.table.row_activated.connect(self._open)
        self.open_button.clicked.connect(self.open_current)
        self.print_button.clicked.connect(self.print_register)


def _tone(row: object) -> str:
    assert isinstance(row, DisclosureRow)
    return "amber" if row.draft.state is DisclosureState.OPEN else ""
