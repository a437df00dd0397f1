"""A table with hairlines: columns one can sort, hide and copy, and words for when it is empty."""

import hashlib
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTableView,
    QWidget,
)

from kisdesk.ui.theme import Space, font
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.table_delegate import TableDelegate
from kisdesk.ui.widgets.table_model import Column, TableModel

_MARK = 8


class DataTable(QWidget):
    """Rows of any frozen kind in columns. Enter and double click open, Ctrl+C copies the chosen.

    ``sort_requested`` comes only with ``sort_outside``: the service sorts and hands rows anew.
    """

    row_activated = Signal(object)
    selection_changed = Signal(object)
    """The chosen rows, as a list in the order shown."""
    sort_requested = Signal(str, bool)
    """Column key, ascending."""
    menu_requested = Signal(object, object)
    """Row and global position for a context menu."""
    empty_action_triggered = Signal()
    end_reached = Signal()
    """The last rows came into sight: a moment to ``append_rows``, if there are more."""
    layout_changed = Signal()
    """Widths, order or visibility of columns changed: a moment to keep ``save_state``."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        ground: str = "surface",
        sort_outside: bool = False,
        row_height: int = Space.TABLE_ROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = TableModel(columns, self)
        self.view = _View(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TableDelegate(self.view))
        self.view.setAccessibleName(name)
        self.view.setProperty("ground", ground)
        self.view.verticalHeader().setDefaultSectionSize(row_height)
        self._sort_outside = sort_outside
        self.empty_state = EmptyState()
        self.empty_state.action_triggered.connect(self.empty_action_triggered)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty_state)
        header = self.view.horizontalHeader()
        self._prepare_header(header)
        for place, column in enumerate(columns):
            header.resizeSection(place, column.width)
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            self.view.setColumnHidden(place, column.hidden)
        self.view.opened.connect(self._on_opened)
        self.view.doubleClicked.connect(self._on_opened)
        self.view.copy_requested.connect(self.copy_selection)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show these rows, sorted as the header says."""
        self.model.set_rows(rows)
        if not self._sort_outside:
            self.model.sort_again()
        self._stack.setCurrentIndex(0 if rows else 1)

    def append_rows(self, rows: Sequence[object]) -> None:
        """Show more rows below; the place, the chosen row and the order of the others stay."""
        self.model.append_rows(rows)

    def set_empty(self, text: str, second: str = "", action: str = "", *, icon: str = "") -> None:
        """What to say when there are no rows."""
        self.empty_state.set_text(text, second, action, icon=icon)

    def rows(self) -> list[object]:
        """All rows in the order shown."""
        return self.model.all_rows()

    def selected_rows(self) -> list[object]:
        """The chosen rows in the order shown."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.row_at(place) for place in places]

    def select_place(self, place: int) -> None:
        """Choose one row by its number."""
        self.view.selectRow(place)

    def copy_selection(self) -> None:
        """Put the chosen rows on the clipboard: columns shown, tabs between, one line each."""
        header = self.view.horizontalHeader()
        shown = [
            header.logicalIndex(visual)
            for visual in range(header.count())
            if not header.isSectionHidden(header.logicalIndex(visual))
        ]
        lines = [
            "\t".join(" ".join(self.model.columns[place].text_of(row).split()) for place in shown)
            for row in self.selected_rows()
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def save_state(self) -> bytes:
        """Widths, order, visibility and sorting, for ``restore_state`` at the next start."""
        return self._fingerprint() + bytes(self.view.horizontalHeader().saveState().data())

    def restore_state(self, state: bytes) -> bool:
        """Take up a saved state; False if it belongs to other columns, then nothing changes."""
        if not state.startswith(self._fingerprint()):
            return False
        header = self.view.horizontalHeader()
        restored = header.restoreState(QByteArray(state[_MARK:]))
        for place, column in enumerate(self.model.columns):
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        return restored

    def columns_menu(self) -> QMenu:
        """The menu that shows and hides columns; the first column always stays."""
        menu = QMenu(self)
        menu.setTitle(self.tr("Columns"))
        for place, column in enumerate(self.model.columns):
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(place))
            action.setEnabled(place > 0)
            action.setData(place)
            action.toggled.connect(self._on_column_toggled)
        return menu

    def _prepare_header(self, header: QHeaderView) -> None:
        header.setFont(font(12, 500))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sortIndicatorChanged.connect(self._on_sort)
        header.sectionResized.connect(self.layout_changed)
        header.sectionMoved.connect(self.layout_changed)

    def _fingerprint(self) -> bytes:
        keys = "\n".join(column.key for column in self.model.columns)
        return hashlib.sha256(keys.encode()).digest()[:_MARK]

    def _on_sort(self, place: int, order: Qt.SortOrder) -> None:
        if place < 0:
            return
        ascending = order == Qt.SortOrder.AscendingOrder
        if self._sort_outside:
            self.sort_requested.emit(self.model.columns[place].key, ascending)
        else:
            self.model.sort(place, order)
        self.layout_changed.emit()

    def _on_header_menu(self, place: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.horizontalHeader().mapToGlobal(place))

    def _on_column_toggled(self, shown: bool) -> None:
        self.view.setColumnHidden(int(self.sender().data()), not shown)  # type: ignore[attr-defined]
        self.layout_changed.emit()

    def _on_opened(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.row_activated.emit(self.model.row_at(index.row()))

    def _on_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self.selection_changed.emit(self.selected_rows())

    def _on_scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep() // 2:
            self.end_reached.emit()

    def _on_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            row = self.model.row_at(index.row())
            self.menu_requested.emit(row, self.view.viewport().mapToGlobal(place))


class _View(QTableView):
    """The grid: whole rows are chosen, Tab leaves it, Enter opens."""

    opened = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)
