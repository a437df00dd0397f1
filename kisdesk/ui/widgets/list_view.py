"""The list at the left of a screen: two-line rows, fetched in pages, painted by one delegate."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kisdesk.ui.widgets.paint import set_property
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import AnyIndex, PageProvider, Present, RowModel


class RowList(QTableView):
    """Rows of any frozen kind; ``present`` turns one into what is shown (``ListRow``).

    Built on a table of one column: QListView asks the model about every row whenever the list
    changes, which takes 0.2 s for 100,000 people; a table with rows of known height does not.

    ``set_rows`` for short lists (group headings allowed), ``set_source`` for long ones: then only
    the pages looked at are fetched, and all rows are equally high.
    """

    row_selected = Signal(object)
    """The key of the row that became current, or None."""
    row_activated = Signal(object)
    """Enter or a double click on the row with this key."""
    menu_requested = Signal(object, object)
    """Key and global position for a context menu."""

    def __init__(
        self,
        present: Present,
        *,
        name: str,
        ground: str = "window",
        delegate: QStyledItemDelegate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = RowModel(present, self)
        self.setModel(self.rows)
        self._heading_places: list[int] = []
        self._delegate = delegate or RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(26)
        set_property(self, "ground", ground)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(self._on_double_clicked)

    def set_rows(self, rows: list[object]) -> None:
        """Show these rows; the row with the same key stays current if it is still there."""
        key = self.current_key()
        self.rows.set_rows(rows)
        self._set_heights()
        self._return_to(key)

    def set_source(self, count: int, provider: PageProvider) -> None:
        """Show ``count`` rows that ``provider(offset, limit)`` hands out page by page."""
        key = self.current_key()
        self.rows.set_source(count, provider)
        self._set_heights()
        self._return_to(key)

    def refresh(self) -> None:
        """Fetch again what is looked at; the number of rows stays."""
        self.rows.forget_pages()
        self.viewport().update()

    def current_key(self) -> object:
        """The key of the current row, or None."""
        index = self.currentIndex()
        return self.rows.key(index.row()) if index.isValid() else None

    def current_place(self) -> int:
        """The number of the current row from 0, or -1."""
        return self.currentIndex().row()

    def select_place(self, place: int) -> None:
        """Make a row current by its number; headings are passed over."""
        count = self.rows.rowCount()
        while 0 <= place < count and self.rows.is_heading(place):
            place += 1
        if 0 <= place < count:
            index = self.rows.index(place)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def select_key(self, key: object) -> bool:
        """Make the row with this key current if it is in a page already fetched."""
        place = self.rows.place_of(key)
        if place is None:
            return False
        self.select_place(place)
        return True

    def step(self, distance: int) -> None:
        """Go to the next (1) or previous (-1) row that is no heading."""
        place = self.current_place() + distance
        count = self.rows.rowCount()
        while 0 <= place < count and self.rows.is_heading(place):
            place += distance
        if 0 <= place < count:
            self.setCurrentIndex(self.rows.index(place))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.row_selected.emit(self.rows.key(current.row()) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.activate_current()
        elif plain and event.key() == Qt.Key.Key_Home:
            self.select_place(0)
        elif plain and event.key() == Qt.Key.Key_End:
            self.select_place(self.rows.rowCount() - 1)
        elif plain and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def activate_current(self) -> None:
        """As Enter does: open the current row."""
        key = self.current_key()
        if key is not None:
            self.row_activated.emit(key)

    def _set_heights(self) -> None:
        """Rows are as high as the delegate says of the first one; headings have their own."""
        header = self.verticalHeader()
        option = QStyleOptionViewItem()
        plain = next((p for p in range(self.rows.rowCount()) if not self.rows.is_heading(p)), None)
        if plain is None:
            return
        height = self._delegate.sizeHint(option, self.rows.index(plain)).height()
        header.setDefaultSectionSize(height)
        for place in self._heading_places:  # the header keeps what was set one by one
            if place < self.rows.rowCount():
                header.resizeSection(place, height)
        self._heading_places = self.rows.heading_places()
        for place in self._heading_places:
            index = self.rows.index(place)
            header.resizeSection(place, self._delegate.sizeHint(option, index).height())

    def _return_to(self, key: object) -> None:
        if key is not None:
            place = self.rows.place_of(key)
            if place is not None:
                self.blockSignals(True)
                self.select_place(place)
                self.blockSignals(False)
            else:
                self.row_selected.emit(None)

    def _on_double_clicked(self) -> None:
        self.activate_current()

    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid() and not self.rows.is_heading(index.row()):
            self.setCurrentIndex(index)
            self.menu_requested.emit(self.rows.key(index.row()), self.viewport().mapToGlobal(place))
