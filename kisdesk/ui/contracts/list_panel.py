"""The list of contracts: search, chips with counts, rows of two lines, a footer that counts."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget

from kisdesk.domain.codes import ContractState, Variant
from kisdesk.domain.rows import ContractRow
from kisdesk.services.contract_list import (
    ContractQuery,
    count_by_state,
    count_contracts,
    list_contracts,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts import list_filter as keys
from kisdesk.ui.contracts.list_filter import ListFilter
from kisdesk.ui.contracts.words import row_pill, second_line
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox

_LOOKED_THROUGH = 5000
"""Rows looked through for one contract; a person's or a year's list is far shorter."""


class ContractListPanel(Panel):
    """Asks the file for pages of rows only."""

    contract_selected = Signal(object)
    """The id of the row that became current, or None."""
    contract_opened = Signal(object)
    new_wanted = Signal()
    table_wanted = Signal()
    blank_wanted = Signal(object)
    """An empty form of this ``Variant`` for handwriting."""
    menu_requested = Signal(object, object)
    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__("window", "r")
        self.context = context
        self.filter = ListFilter()
        self.count = 0
        self._total = 0
        self.search = SearchBox(
            self.tr("Surname or number"),
            self.tr("Search contracts"),
            key_hint="Ctrl+F",
        )
        self.new_button = Button(self.tr("New"), icon="plus")
        self.new_button.setToolTip(self.tr("New contract (Ctrl+N)"))
        self.more_button = IconButton("ellipsis", self.tr("More about contracts"), outlined=True)
        self.chips = ChipBar(exclusive=True, name=self.tr("Which contracts are shown"))
        self.list = RowList(self._present, name=self.tr("Contracts"))
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.count_label = Text("", "hint")
        self.keys_label = Text(self.tr("↑ ↓ choose    Enter opens"), "hint")
        self.table_button = IconButton("table", self.tr("Show as a table"), size=28)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def query(self) -> ContractQuery:
        """What the list shows now, as a question for the file."""
        return self.filter.query(self.search.text().strip(), self.context.today())

    def refresh(self) -> None:
        """Count anew and read the rows in sight again; the same contract stays current."""
        self._show_chips()
        self._look(keep=self.list.current_key())

    def set_filter(self, base: str) -> None:
        """Show other contracts."""
        self.filter = ListFilter(base)
        self.refresh()

    def select_contract(self, contract_id: int) -> bool:
        """Make a contract's row current, widening the filter where it is outside of it."""
        place = self._place_of(contract_id)
        if place is None:
            self.search.clear()
            self.search.flush()
            self.set_filter(keys.ALL)
            place = self._place_of(contract_id)
        if place is not None:
            self.list.select_place(place)
        return place is not None

    def place_words(self) -> str:
        """Where the current row is: "8 of 62"."""
        place = self.list.current_place()
        if place < 0:
            return self.count_label.text()
        return self.tr("{place} of {count}").format(place=place + 1, count=self.count)

    def _lay_out(self) -> None:
        footer = Panel("window", "t")
        columns(
            self.count_label, None, self.keys_label, self.table_button,
            margins=(20, 4, 14, 4), gap=10, parent=footer,
        )  # fmt: skip
        chips = rows(self.chips, margins=(20, 0, 20, 0))
        head = columns((self.search, 1), self.new_button, self.more_button, margins=(20, 20, 20, 0))
        rows(head, 12, chips, 10, (self.stack, 1), footer, margins=(0, 0, 1, 0), parent=self)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._on_typed)
        self.search.moved.connect(self.list.step)
        self.search.submitted.connect(self.list.activate_current)
        self.new_button.clicked.connect(self.new_wanted)
        self.more_button.clicked.connect(self._on_more)
        self.table_button.clicked.connect(self.table_wanted)
        self.chips.selection_changed.connect(self._on_chip)
        self.list.row_selected.connect(self.contract_selected)
        self.list.row_activated.connect(self.contract_opened)
        self.list.menu_requested.connect(self.menu_requested)
        self.empty.action_triggered.connect(self._on_empty_action)

    def _look(self, keep: object = None) -> None:
        query = self.query
        self.count = count_contracts(query)
        self.list.set_source(self.count, lambda offset, limit: list_contracts(query, offset, limit))
        if isinstance(keep, int) and self.list.current_key() != keep:
            place = self._place_of(keep)
            if place is not None:
                self.list.blockSignals(True)
                self.list.select_place(place)
                self.list.blockSignals(False)
        self.count_label.setText(self.tr("%n contract(s)", "", self.count) if self.count else "")
        self.stack.setCurrentWidget(self.list if self.count else self.empty)
        if not self.count:
            self._say_why_empty()
        self.changed.emit()

    def _place_of(self, contract_id: int) -> int | None:
        found = self.list.rows.place_of(contract_id)
        if found is not None:
            return found
        rows_found = list_contracts(self.query, 0, _LOOKED_THROUGH)
        return next((i for i, row in enumerate(rows_found) if row.id == contract_id), None)

    def _present(self, row: Any) -> ListRow:
        assert isinstance(row, ContractRow)
        text, tone = row_pill(row, self.context.today())
        right = self.tr("draft") if row.state is ContractState.DRAFT else ""
        return ListRow(
            row.id, row.name, second_line(row), pill=text, pill_tone=tone or "red", right=right
        )

    def _show_chips(self) -> None:
        today = self.context.today()
        by_state = count_by_state(ContractQuery(today=today))
        self._total = sum(by_state.values())

        def counted(key: str) -> int:
            query = ListFilter(key).query("", today)
            if key == keys.ENDING:
                return count_contracts(query)
            return sum(by_state.get(state, 0) for state in query.states or by_state)

        texts = {
            keys.RUNNING: self.tr("Running"),
            keys.DRAFTS: self.tr("Drafts"),
            keys.ENDING: self.tr("Ending soon"),
            keys.EXPIRED: self.tr("Overdue"),
            keys.DONE: self.tr("Finished"),
            keys.ALL: self.tr("All"),
        }
        hints = {
            keys.ENDING: self.tr("End within 30 days"),
            keys.EXPIRED: self.tr("The term is over and nobody evaluated"),
        }
        self.chips.set_chips(
            [Chip(key, texts[key], counted(key), hints.get(key, "")) for key in keys.KEYS]
        )
        self.chips.blockSignals(True)
        self.chips.select(self.filter.base)
        self.chips.blockSignals(False)

    def _say_why_empty(self) -> None:
        text = self.query.text
        if text:
            what = self.tr("No contract in this list fits “{text}”.").format(text=text)
            second = self.tr("A surname, a first name or a part of the number will do.")
            if self.filter.base != keys.ALL:
                self.empty.set_text(what, second, self.tr("Look in all contracts"), icon="search")
            else:
                self.empty.set_text(what, second, icon="search")
        elif not self._total:
            self.empty.set_text(
                self.tr("There is no contract in this file yet."),
                self.tr("A contract begins with the person it is made with."),
                self.tr("Start the first contract"),
                icon="file-plus-2",
            )
        elif self.filter.base in {keys.ENDING, keys.EXPIRED}:
            calm = {
                keys.ENDING: self.tr("No contract ends within 30 days."),
                keys.EXPIRED: self.tr("Every contract that is over was evaluated."),
            }
            show = self.tr("Show running contracts")
            self.empty.set_text(calm[self.filter.base], "", show, icon="circle-check")
        else:
            what = self.tr("There is nothing in this list now.")
            self.empty.set_text(what, "", self.tr("Show all contracts"), icon="file-text")

    def _on_empty_action(self) -> None:
        if not self._total:
            self.new_wanted.emit()
        elif not self.query.text and self.filter.base in {keys.ENDING, keys.EXPIRED}:
            self.set_filter(keys.RUNNING)
        else:
            self.set_filter(keys.ALL)

    def _on_typed(self) -> None:
        self._look(keep=self.list.current_key())
        if self.count and self.list.current_place() < 0 and self.query.text:
            self.list.select_place(0)

    def _on_chip(self, selected: tuple[str, ...]) -> None:
        self.set_filter(selected[0] if selected else keys.RUNNING)

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, variant in (
            (self.tr("Empty form A for handwriting…"), Variant.A),
            (self.tr("Empty form B for handwriting…"), Variant.B),
        ):
            menu.addAction(words).setData(variant)
        menu.triggered.connect(self._on_blank_chosen)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _on_blank_chosen(self, action: Any) -> None:
        self.blank_wanted.emit(Variant(action.data()))
