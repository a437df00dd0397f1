"""The list at the left of a tab: search, chips, rows, and a footer that counts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kisdesk.domain.rights import Right
from kisdesk.ui.context import UiContext
from kisdesk.ui.role_words import need
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox


class ListPanel(Panel):
    """What is typed is looked for at once. A child fills in what its rows are.

    ``search_row``, ``chip_rows`` and ``footer_row`` are layouts where a child may add its own.
    """

    selected = Signal(object)
    """The id of the row that became current, or None."""
    opened = Signal(object)
    new_wanted = Signal()
    menu_requested = Signal(object, object)

    def __init__(
        self,
        context: UiContext,
        *,
        search: SearchBox,
        new_text: str,
        new_hint: str,
        name: str,
        chips_name: str,
        delegate: RowDelegate | None = None,
    ) -> None:
        super().__init__("window", "r")
        self.context = context
        self.count = 0
        self.search = search
        self.new_button = Button(new_text, icon="plus")
        need(self.new_button, Right.CHANGE)
        self.new_button.setToolTip(new_hint)
        self.chips = ChipBar(exclusive=True, name=chips_name)
        self.list = RowList(self.present, name=name, delegate=delegate)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.count_label = Text("", "hint")
        keys = Text(self.tr("↑ ↓ choose    Enter opens"), "hint")
        footer = Panel("window", "t")
        self.search_row = columns((search, 1), self.new_button, margins=(20, 20, 20, 0))
        self.chip_rows = rows(self.chips, margins=(20, 0, 20, 0))
        self.footer_row = columns(
            self.count_label, None, keys, margins=(20, 8, 20, 8), gap=10, parent=footer
        )
        rows(
            self.search_row, 12, self.chip_rows, 10, (self.stack, 1), footer,
            margins=(0, 0, 1, 0), parent=self,
        )  # fmt: skip
        search.text_changed.connect(self.on_typed)
        search.moved.connect(self.list.step)
        search.submitted.connect(self.list.activate_current)
        self.new_button.clicked.connect(self.new_wanted)
        self.chips.selection_changed.connect(self.on_chip)
        self.list.row_selected.connect(self.selected)
        self.list.row_activated.connect(self.opened)
        self.list.menu_requested.connect(self.menu_requested)
        self.empty.action_triggered.connect(self.on_empty_action)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Read again what is in sight; the same row stays current."""
        raise NotImplementedError

    def select(self, record_id: int) -> bool:
        """Make a record's row current, widening what is shown where it is outside of it."""
        raise NotImplementedError

    def present(self, row: Any) -> ListRow:
        """How a row looks."""
        raise NotImplementedError

    def on_typed(self) -> None:
        """Other words to look for."""
        raise NotImplementedError

    def on_chip(self, selected: tuple[str, ...]) -> None:
        """Another chip was chosen."""
        raise NotImplementedError

    def on_empty_action(self) -> None:
        """The button below the words for an empty list."""
        raise NotImplementedError

    def place_words(self) -> str:
        """Where the current row is: "8 of 62"."""
        place = self.list.current_place()
        if place < 0:
            return self.count_label.text()
        return self.place_of_count().format(place=place + 1, count=self.count)

    def place_of_count(self) -> str:
        """The words with ``{place}`` and ``{count}``."""
        return self.tr("{place} of {count}")

    def clear_search(self) -> None:
        """Look for nothing."""
        self.search.clear()
        self.search.flush()


class PagedListPanel(ListPanel):
    """Asks the file for pages of rows only."""

    table_wanted = Signal()
    changed = Signal()
    """Another set of records is shown."""

    def __init__(self, context: UiContext, **words: Any) -> None:
        super().__init__(context, **words)
        self.is_typing = False  # another row becomes current because of a key in the search
        self.table_button = IconButton("table", self.tr("Show as a table"), size=28)
        self.footer_row.addWidget(self.table_button)
        self.footer_row.setContentsMargins(20, 4, 14, 4)
        self.table_button.clicked.connect(self.table_wanted)

    @property
    def query(self) -> Any:
        """What is shown now, as a question for the file."""
        raise NotImplementedError

    def source(self) -> tuple[int, Callable[[int, int], Sequence[Any]]]:
        """How many records are shown, and what reads a page of them."""
        raise NotImplementedError

    def find_place(self, record_id: int) -> int | None:
        """The place of a record among those shown, None where it is not one of them."""
        raise NotImplementedError

    def show_everything(self) -> None:
        """Show all records there are."""
        raise NotImplementedError

    def count_words(self) -> str:
        """How many are shown, in words."""
        raise NotImplementedError

    def say_why_empty(self) -> None:
        """Put words on ``empty``."""
        raise NotImplementedError

    def look(self, *, first_page: bool = False) -> None:
        """Ask the file; the current record stays current where it is still shown.

        ``first_page``: only if it is among the first; to seek it further takes a query more.
        """
        keep = None if first_page else self.list.current_key()
        self.count, page = self.source()
        self.list.set_source(self.count, page)
        if isinstance(keep, int) and self.list.current_key() != keep:
            place = self.find_place(keep)
            if place is not None:
                self.list.blockSignals(True)
                self.list.select_place(place)
                self.list.blockSignals(False)
        self.count_label.setText(self.count_words() if self.count else "")
        self.stack.setCurrentWidget(self.list if self.count else self.empty)
        if not self.count:
            self.say_why_empty()
        self.changed.emit()

    def select(self, record_id: int) -> bool:
        place = self.find_place(record_id)
        if place is None:
            self.clear_search()
            self.show_everything()
            place = self.find_place(record_id)
        if place is not None:
            self.list.select_place(place)
        return place is not None

    def on_typed(self) -> None:
        typed = bool(self.search.text().strip())
        self.is_typing = True
        try:
            self.look(first_page=typed)
            if self.count and self.list.current_place() < 0 and typed:
                self.list.select_place(0)
        finally:
            self.is_typing = False
