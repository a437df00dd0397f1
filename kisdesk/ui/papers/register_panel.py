"""The register of issued documents: search, open, print again, correct."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.register import IssuedFilter, IssuedRow, issued_kinds, list_issued
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.papers.batch_dialog import BatchDialog
from kisdesk.ui.papers.menu import fill_club_menu
from kisdesk.ui.papers.paper_actions import PaperActions
from kisdesk.ui.papers.paper_dialog import PaperOrder, paper_of
from kisdesk.ui.papers.template_dialog import TemplateDialog
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable


class RegisterPanel(Panel):
    """Everything that was issued, newest first. Nothing in it can be changed or removed."""

    person_opened = Signal(int)
    told = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__("surface")
        self.context = context
        self.papers = PaperActions(context, self)
        self.dialogs = self.papers.dialogs
        self.search = SearchBox(
            self.tr("Number, name of the paper or person"), self.tr("Search the register")
        )
        self.kind_choice = ChoiceBox(empty=self.tr("all documents"))
        self.kind_choice.setAccessibleName(self.tr("Kind of document"))
        self.kind_choice.setMinimumContentsLength(22)
        self.count_label = Text("", "secondary")
        self.table = DataTable(self._columns(), name=self.tr("Issued documents"))
        self.table.set_empty(
            self.tr("Nothing fits here yet."),
            self.tr("Signed contracts and issued papers are kept here for good."),
            icon="file-text",
        )
        self.print_button = Button(self.tr("Print a paper…"), "primary", "printer")
        self.batch_button = Button(self.tr("Many at once…"), icon="users")
        self.templates_button = Button(self.tr("Texts of papers…"), icon="pencil")
        self.open_button = Button(self.tr("Open and print…"), icon="printer")
        self.correct_button = Button(self.tr("Correct…"), icon="file-plus-2")
        self.person_button = Button(self.tr("Go to the person"), icon="user")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)

    def refresh(self) -> None:
        """Read the register again; the chosen kind and the search stay."""
        self.kind_choice.set_choices(issued_kinds())
        self._show()

    def current(self) -> IssuedRow | None:
        """The chosen document."""
        chosen = self.table.selected_rows()
        return chosen[0] if chosen and isinstance(chosen[0], IssuedRow) else None

    def open_current(self) -> None:
        """Show the chosen document, byte for byte, in the print dialog."""
        row = self.current()
        if row is None:
            return
        try:
            printed = paper_of(row)
        except UserError as error:
            self.told.emit(str(describe(error)))
            return
        self.dialogs.show(PrintDialog(self.context, printed, self.window()))

    def correct_current(self) -> None:
        """Begin a paper that sets the chosen one right."""
        row = self.current()
        if row is None or not row.can_correct:
            return
        subject = Subject(self.context.today(), row.participant_id)
        self.papers.open(PaperOrder(row.kind, subject, row))

    def _lay_out(self) -> None:
        head = QWidget()
        columns(
            self.search, self.kind_choice, 8, self.count_label, None, self.print_button,
            margins=(Space.SECTION, 14, Space.SECTION, 12), parent=head,
        )  # fmt: skip
        foot = Panel("window", "t")
        columns(
            self.open_button, self.correct_button, self.person_button, None,
            self.templates_button, self.batch_button,
            margins=(Space.SECTION, 10, Space.SECTION, 10), parent=foot,
        )  # fmt: skip
        place = rows(head, Rule(), parent=self)
        place.addLayout(rows((self.table, 1), margins=(16, 0, 16, 0)), 1)
        place.addWidget(foot)

    def _connect(self) -> None:
        self.papers.issued.connect(self.refresh)
        self.papers.told.connect(self.told)
        self.search.text_changed.connect(self._show)
        self.search.submitted.connect(self.table.view.setFocus)
        self.kind_choice.value_changed.connect(self._show)
        self.table.selection_changed.connect(self._follow)
        self.table.row_activated.connect(self.open_current)
        self.open_button.clicked.connect(self.open_current)
        self.correct_button.clicked.connect(self.correct_current)
        self.person_button.clicked.connect(self._on_person)
        self.print_button.clicked.connect(self._on_menu)
        self.batch_button.clicked.connect(self._on_batch)
        self.templates_button.clicked.connect(self._on_templates)

    def _show(self) -> None:
        wanted = IssuedFilter(text=self.search.text(), kind=self.kind_choice.value() or "")
        found = list_issued(wanted)
        self.table.set_rows(found)
        self.count_label.setText(self.tr("%n document(s)", "", len(found)))
        if found:
            self.table.select_place(0)
        self._follow()

    def _follow(self) -> None:
        row = self.current()
        self.open_button.setEnabled(row is not None)
        self.correct_button.setEnabled(row is not None and row.can_correct)
        self.person_button.setEnabled(row is not None and row.participant_id is not None)

    def _on_person(self) -> None:
        row = self.current()
        if row is not None and row.participant_id is not None:
            self.person_opened.emit(row.participant_id)

    def _on_menu(self) -> None:
        menu = fill_club_menu(self, self._on_paper_wanted, self.papers.open_blank)
        menu.popup(self.print_button.mapToGlobal(self.print_button.rect().bottomLeft()))

    def _on_paper_wanted(self, code: str) -> None:
        today = self.context.today()
        self.papers.open(PaperOrder(code, Subject(today, first=today, last=today)))

    def _on_batch(self) -> None:
        dialog = BatchDialog(self.context, self.window())
        dialog.done_with.connect(self.refresh)
        self.dialogs.show(dialog)

    def _on_templates(self) -> None:
        self.dialogs.show(TemplateDialog(self.context, self.window()))

    def _columns(self) -> list[Column]:
        def column(key: str, title: str, value: Any, **more: Any) -> Column:
            return Column(key, title, value, **more)

        return [
            column("number", self.tr("Number"), lambda r: r.number, width=112, strong=True),
            column("day", self.tr("Date"), lambda r: r.day, width=96),
            column("title", self.tr("Document"), lambda r: r.title, width=230),
            column("person", self.tr("Person"), lambda r: r.person, width=172),
            column("remark", self.tr("Remark"), self._remark, width=132),
            column("worker", self.tr("Issued by"), lambda r: r.worker_name, width=160,
                   stretch=True),
        ]  # fmt: skip

    def _remark(self, row: IssuedRow) -> str:
        if row.corrected_by_id is not None:
            return self.tr("corrected later")
        return self.tr("correction") if row.corrects_id is not None else ""
