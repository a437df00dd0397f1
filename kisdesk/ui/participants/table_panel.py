"""The list of people as a table: more columns, sorted as one likes, to be copied."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import mask_pesel
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.services.preferences import get_window_state, set_window_state
from kisdesk.ui.participants.words import state_text
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import Panel, Rule, columns, rows
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

MOST_ROWS = 1000
STATE_NAME = "participants_table"


class PeopleTable(Panel):
    """Shows the people the list shows, at most the first thousand, and says when there are more."""

    person_opened = Signal(int)
    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.title = Text("", "heading")
        self.note = Text("", "hint")
        self.columns_button = Button(self.tr("Columns"), icon="columns-3")
        self.copy_button = Button(self.tr("Copy rows"), icon="copy")
        self.list_button = Button(self.tr("Back to the list"), icon="list")
        self.table = DataTable(self._columns(), name=self.tr("People as a table"))
        self.table.restore_state(get_window_state(STATE_NAME))
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

    def show_people(self, query: ParticipantQuery, count: int) -> None:
        """Read the people of a query into the table."""
        people = list_participants(query, 0, MOST_ROWS)
        self.title.setText(self.tr("%n person(s)", "", count))
        more = self.tr("The first {count} are shown. Narrow the search to see the others.")
        self.note.setText(more.format(count=MOST_ROWS) if count > len(people) else "")
        self.table.set_empty(self.tr("Nobody is in this list now."), icon="users")
        self.table.set_rows(people)

    def _columns(self) -> list[Column]:
        def column(key: str, title: str, value: Any, **more: Any) -> Column:
            return Column(key, title, value, **more)

        def group(row: ParticipantRow) -> str:
            return label(row.main_group) if row.main_group else ""

        return [
            column("name", self.tr("Surname and first name"), lambda r: r.name, width=220,
                   strong=True),
            column("state", self.tr("State"), lambda r: state_text(r.state, r.sex), width=120),
            column("since", self.tr("Since"), lambda r: r.state_since, width=92),
            column("born", self.tr("Born"), lambda r: r.born_on, width=92),
            column("pesel", self.tr("PESEL"), lambda r: mask_pesel(r.pesel), width=110,
                   hidden=True),
            column("phone", self.tr("Phone"), lambda r: print_phone(r.phone), width=120),
            column("place", self.tr("Locality"), lambda r: r.locality, width=130),
            column("club_group", self.tr("Group"), lambda r: r.club_group, width=110),
            column("ground", self.tr("Ground"), group, width=190),
            column("contract", self.tr("Contract"), lambda r: r.contract_number, width=110),
            column("ends", self.tr("Contract until"), lambda r: r.contract_ends_on, width=110),
            column("worker", self.tr("Worker"), lambda r: r.worker_name, width=140),
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
        assert isinstance(row, ParticipantRow)
        self.person_opened.emit(row.id)

    def _on_layout_changed(self) -> None:
        set_window_state(STATE_NAME, self.table.save_state())
