"""A tab with a list at the left and the record of the current row at the right."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from kisdesk.errors import NotFoundError, UserError
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.records.list_panel import PagedListPanel
from kisdesk.ui.records.record_view import RecordView
from kisdesk.ui.records.table_panel import TablePanel
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.narrow import ListAndRecord

READ_AFTER_MS = 40
"""A held arrow key runs along the list; the record is read where it rests."""
READ_AFTER_TYPING_MS = 150
"""Who types a name wants the list after every key, and the record once it is found."""


class RecordTab(Tab):
    """List and record, or the list as a table over the whole width.

    A child says how one record is read (``read``), how its table is made (``make_table``), and
    what takes changes back (``undo_change``, ``undo_deletion``).
    """

    def __init__(
        self,
        context: UiContext,
        list_panel: PagedListPanel,
        record: RecordView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.list_panel = list_panel
        self.table_panel: TablePanel | None = None
        self.sides = ListAndRecord(list_panel, record)
        self._record = record
        self._wanted_id: int | None = None
        self._deleted_id: int | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sides)
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.timeout.connect(self.read_card)
        list_panel.selected.connect(self._on_selected)
        list_panel.opened.connect(self.on_opened)
        list_panel.new_wanted.connect(self.start_new)
        list_panel.table_wanted.connect(self.show_table)
        list_panel.changed.connect(self._on_list_changed)
        self.sides.neighbour_requested.connect(list_panel.list.step)

    def read(self, record_id: int) -> Any:
        """Read one record from the file. Raises NotFoundError."""
        raise NotImplementedError

    def make_table(self) -> TablePanel:
        """The list as a table."""
        raise NotImplementedError

    def on_opened(self, record_id: int) -> None:
        """Enter or a double click on a row of the list or of the table."""
        raise NotImplementedError

    def undo_change(self, card: Any) -> None:
        """Take back the last saved change of a record. Raises UserError."""
        raise NotImplementedError

    def undo_deletion(self, record_id: int) -> None:
        """Bring back a record that was just taken away. Raises UserError."""
        raise NotImplementedError

    def refresh(self) -> None:
        self.list_panel.refresh()
        if self.table_panel is not None and self._stack.currentWidget() is self.table_panel:
            self.table_panel.show_query(self.list_panel.query, self.list_panel.count)
        if self._wanted_id is None and self.list_panel.count and not self.sides.takes_turns:
            self.list_panel.list.select_place(0)
        self.read_card()

    def focus_search(self) -> None:
        self.show_list()
        self.sides.show_list()
        self.list_panel.search.setFocus()
        self.list_panel.search.selectAll()

    def focus_first(self) -> None:
        """Typing looks for a record at once; where only the record is in sight, its parts."""
        search = self.list_panel.search
        (search if search.isVisibleTo(self) else self._record.tabs).setFocus()

    def undo(self) -> None:
        try:
            if self._deleted_id is not None:
                record_id, self._deleted_id = self._deleted_id, None
                self.undo_deletion(record_id)
            elif self._record.card is not None:
                self.undo_change(self._record.card)
        except UserError as error:
            self.message.emit(str(describe(error)))

    def set_narrow(self, narrow: bool) -> None:
        self._record.set_narrow(narrow)

    def show_table(self) -> None:
        """The list as a table."""
        if self.table_panel is None:
            self.table_panel = self.make_table()
            self.table_panel.opened.connect(self.on_opened)
            self.table_panel.list_wanted.connect(self.show_list)
            self._stack.addWidget(self.table_panel)
        self.table_panel.show_query(self.list_panel.query, self.list_panel.count)
        self._stack.setCurrentWidget(self.table_panel)
        self.table_panel.setFocus()

    def show_list(self) -> None:
        """Back to list and record."""
        self._stack.setCurrentWidget(self.sides)

    def read_card(self) -> None:
        """Read the record of the current row from the file and show it."""
        self._read_timer.stop()
        card = None
        if self._wanted_id is not None:
            try:
                card = self.read(self._wanted_id)
            except NotFoundError:
                self._wanted_id = None
        self._show(card)

    def show_record(self, record_id: int, card: Any = None) -> None:
        """Show a record and its row; ``card`` where it was just read."""
        self._wanted_id = record_id
        self.list_panel.blockSignals(True)
        self.list_panel.refresh()
        self.list_panel.select(record_id)
        self.list_panel.blockSignals(False)
        if card is None:
            self.read_card()
        else:
            self._show(card)

    def show_nothing(self, deleted_id: int) -> None:
        """The record shown is gone; ``undo`` brings it back."""
        self._deleted_id = deleted_id
        self._wanted_id = None
        self.list_panel.refresh()
        self._show(None)
        self.sides.show_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for a tab out of sight; the file may be closed meanwhile."""
        self._read_timer.stop()
        super().hideEvent(event)

    def _show(self, card: Any) -> None:
        self._read_timer.stop()
        self._record.show_card(card, self.context.today())
        self._show_place()

    def _show_place(self) -> None:
        self.sides.set_place(self.list_panel.place_words())

    def _on_selected(self, record_id: object) -> None:
        if isinstance(record_id, int):
            self._wanted_id = record_id
            typing = self.list_panel.is_typing
            self._read_timer.start(READ_AFTER_TYPING_MS if typing else READ_AFTER_MS)

    def _on_list_changed(self) -> None:
        self._show_place()
        if self._read_timer.isActive():  # the fingers do not rest yet
            self._read_timer.start()
