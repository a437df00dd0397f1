"""The list of a tab as a table: more columns, sorted as one likes, to be copied."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.services.preferences import get_window_state, set_window_state
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.record_page import HasId
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

MOST_ROWS = 1000


class TablePanel(Panel):
    """Shows at most the first thousand records, and says when there are more.

    ``state_name`` is the key by which this computer remembers widths and order of the columns.
    """

    opened = Signal(int)
    list_wanted = Signal()

    def __init__(self, shown: Sequence[Column], *, name: str, state_name: str) -> None:
        super().__init__("surface")
        self._state_name = state_name
        self.title = Text("", "heading")
        self.note = Text("", "hint")
        self.columns_button = Button(self.tr("Columns"), icon="columns-3")
        self.copy_button = Button(self.tr("Copy rows"), icon="copy")
        self.list_button = Button(self.tr("Back to the list"), icon="list")
        self.table = DataTable(shown, name=name)
        self.table.restore_state(get_window_state(state_name))
        head = QWidget()
        columns(
            self.title, 8, self.note, None,
            self.columns_button, self.copy_button, self.list_button,
            margins=(28, 16, 28, 12), parent=head,
        )  # fmt: skip
        rows(head, Rule(), parent=self).addLayout(rows((self.table, 1), margins=(20, 0, 20, 0)), 1)
        self.columns_button.clicked.connect(self._on_columns)
        self.copy_button.clicked.connect(self._on_copy)
        self.list_button.clicked.connect(self.list_wanted)
        self.table.row_activated.connect(self._on_opened)
        self.table.layout_changed.connect(self._on_layout_changed)
        self.setFocusProxy(self.table.view)

    def show_query(self, query: Any, count: int) -> None:
        """Read what a query asks for into the table; ``count`` records fit it."""
        raise NotImplementedError

    def show_rows(self, found: Sequence[HasId], count: int, title: str) -> None:
        """Show the first of ``count`` records."""
        self.title.setText(title)
        more = self.tr("The first {count} are shown. Narrow the search to see the others.")
        self.note.setText(more.format(count=len(found)) if count > len(found) else "")
        self.table.set_rows(found)

    def _on_columns(self) -> None:
        menu = self.table.columns_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        place = self.columns_button.rect().bottomLeft()
        menu.popup(self.columns_button.mapToGlobal(place))

    def _on_copy(self) -> None:
        if not self.table.selected_rows():
            self.table.view.selectAll()
        self.table.copy_selection()

    def _on_opened(self, row: HasId) -> None:
        self.opened.emit(row.id)

    def _on_layout_changed(self) -> None:
        set_window_state(self._state_name, self.table.save_state())
