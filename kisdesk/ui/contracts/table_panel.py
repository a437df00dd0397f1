"""The list of contracts as a table: more columns, sorted as one likes, to be copied."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import ContractRow
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.preferences import get_window_state, set_window_state
from kisdesk.ui.contracts.words import state_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

MOST_ROWS = 1000
STATE_NAME = "contracts_table"


class ContractTablePanel(Panel):
    """Shows what the list shows, at most the first thousand, and says when there are more."""

    contract_opened = Signal(int)
    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.title = Text("", "heading")
        self.note = Text("", "hint")
        self.columns_button = Button(self.tr("Columns"), icon="columns-3")
        self.copy_button = Button(self.tr("Copy rows"), icon="copy")
        self.list_button = Button(self.tr("Back to the list"), icon="list")
        self.table = DataTable(self._columns(), name=self.tr("Contracts as a table"))
        self.table.restore_state(get_window_state(STATE_NAME))
        head = QWidget()
        columns(
            self.title, 8, self.note, None,
            self.columns_button, self.copy_button, self.list_button,
            margins=(28, 16, 28, 12), parent=head,
        )  # fmt: skip
        rows(head, Rule(), (self.table, 1), parent=self)
        self.columns_button.clicked.connect(self._on_columns)
        self.copy_button.clicked.connect(self._on_copy)
        self.list_button.clicked.connect(self.list_wanted)
        self.table.row_activated.connect(self._on_opened)
        self.table.layout_changed.connect(self._on_layout_changed)
        self.setFocusProxy(self.table.view)

    def show_contracts(self, query: ContractQuery, count: int) -> None:
        """Read the contracts of a query into the table."""
        found = list_contracts(query, 0, MOST_ROWS)
        self.title.setText(self.tr("%n contract(s)", "", count))
        more = self.tr("The first {count} are shown. Narrow the search to see the others.")
        self.note.setText(more.format(count=MOST_ROWS) if count > len(found) else "")
        self.table.set_empty(self.tr("There is nothing in this list now."), icon="file-text")
        self.table.set_rows(found)

    def _columns(self) -> list[Column]:
        def column(key: str, title: str, value: Any, **more: Any) -> Column:
            return Column(key, title, value, **more)

        return [
            column("number", self.tr("Number"), lambda r: r.number, width=120, strong=True),
            column("name", self.tr("Surname and first name"), lambda r: r.name, width=200),
            column("variant", self.tr("Form"), lambda r: r.variant.value, width=64),
            column("state", self.tr("State"), lambda r: state_text(r.state), width=176),
            column("concluded", self.tr("Concluded"), lambda r: r.concluded_on, width=100),
            column("starts", self.tr("From"), lambda r: r.starts_on, width=92),
            column("ends", self.tr("Until"), lambda r: r.ends_on, width=92),
            column("evaluation", self.tr("Next evaluation"), lambda r: r.next_evaluation_on,
                   width=120),
            column("closed", self.tr("Closed"), lambda r: r.closed_on, width=92, hidden=True),
            column("version", self.tr("Version"), lambda r: r.version, width=72, hidden=True),
            column("goal", self.tr("Main goal"), lambda r: r.main_goal, width=260),
            column("worker", self.tr("Social worker"), lambda r: r.worker_name, width=150),
        ]  # fmt: skip

    def _on_columns(self) -> None:
        menu = self.table.columns_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        place = self.columns_button.rect().bottomLeft()
        menu.popup(self.columns_button.mapToGlobal(place))

    def _on_copy(self) -> None:
        if not self.table.selected_rows():
            self.table.view.selectAll()
        self.table.copy_selection()

    def _on_opened(self, row: object) -> None:
        assert isinstance(row, ContractRow)
        self.contract_opened.emit(row.id)

    def _on_layout_changed(self) -> None:
        set_window_state(STATE_NAME, self.table.save_state())
