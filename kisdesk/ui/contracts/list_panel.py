"""The list of contracts: search, chips with counts, rows of two lines, a footer that counts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

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
from kisdesk.ui.records.list_panel import PagedListPanel
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.chips import Chip
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox

_LOOKED_THROUGH = 5000
"""Rows looked through for one contract; a person's or a year's list is far shorter."""


class ContractListPanel(PagedListPanel):
    """Chips by state; the empty forms for handwriting are behind the button with the dots."""

    blank_wanted = Signal(object)
    """An empty form of this ``Variant`` for handwriting."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            context,
            search=SearchBox(
                self.tr("Surname or number"), self.tr("Search contracts"), key_hint="Ctrl+F"
            ),
            new_text=self.tr("New"),
            new_hint=self.tr("New contract (Ctrl+N)"),
            name=self.tr("Contracts"),
            chips_name=self.tr("Which contracts are shown"),
        )
        self.filter = ListFilter()
        self._total = 0
        self.more_button = IconButton("ellipsis", self.tr("More about contracts"), outlined=True)
        self.search_row.addWidget(self.more_button)
        self.more_button.clicked.connect(self._on_more)

    @property
    def query(self) -> ContractQuery:
        """What the list shows now, as a question for the file."""
        return self.filter.query(self.search.text().strip(), self.context.today())

    def refresh(self) -> None:
        """Count anew and read the rows in sight again; the same contract stays current."""
        self._show_chips()
        self.look()

    def set_filter(self, base: str) -> None:
        """Show other contracts."""
        self.filter = ListFilter(base)
        self.refresh()

    def source(self) -> tuple[int, Callable[[int, int], Sequence[ContractRow]]]:
        query = self.query
        return count_contracts(query), lambda offset, limit: list_contracts(query, offset, limit)

    def find_place(self, record_id: int) -> int | None:
        found = self.list.rows.place_of(record_id)
        if found is not None:
            return found
        shown = list_contracts(self.query, 0, _LOOKED_THROUGH)
        return next((i for i, row in enumerate(shown) if row.id == record_id), None)

    def show_everything(self) -> None:
        self.set_filter(keys.ALL)

    def count_words(self) -> str:
        return self.tr("%n contract(s)", "", self.count)

    def present(self, row: Any) -> ListRow:
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

    def say_why_empty(self) -> None:
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

    def on_empty_action(self) -> None:
        if not self._total:
            self.new_wanted.emit()
        elif not self.query.text and self.filter.base in {keys.ENDING, keys.EXPIRED}:
            self.set_filter(keys.RUNNING)
        else:
            self.set_filter(keys.ALL)

    def on_chip(self, selected: tuple[str, ...]) -> None:
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
