"""Rows and columns of a table: the model formats and sorts, and knows nothing of the file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kisdesk.domain.text_keys import sort_key
from kisdesk.ui.dates import format_date

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: ``value`` takes what is sorted by out of a row, ``text`` what is shown.

    Without ``text`` the value is formatted: dates as 9.12.2026, None as nothing. Texts are sorted
    by the Polish alphabet. ``tone`` may colour a cell, ``strong`` sets the column in weight 600.
    """

    key: str
    title: str
    value: Callable[[Any], object]
    text: Callable[[Any], str] | None = None
    width: int = 120
    right: bool = False
    stretch: bool = False
    hidden: bool = False
    strong: bool = False
    tone: Callable[[Any], str] | None = None

    def text_of(self, row: object) -> str:
        """What the cell of a row shows."""
        if self.text is not None:
            return self.text(row)
        value = self.value(row)
        if isinstance(value, datetime):
            return f"{format_date(value.date())}, {value.hour}.{value.minute:02}"
        if isinstance(value, date):
            return format_date(value)
        return "" if value is None else str(value)


class TableModel(QAbstractTableModel):
    """Shows the rows it was given. ``RowRole`` is the row, ``ColumnRole`` the column of a cell."""

    RowRole = Qt.ItemDataRole.UserRole
    ColumnRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[object] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append_rows(self, rows: Sequence[object]) -> None:
        """Show more rows, below the others."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def all_rows(self) -> list[object]:
        """The rows in the order shown."""
        return list(self._rows)

    def row_at(self, place: int) -> object:
        """One row."""
        return self._rows[place]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.sort_again()

    def sort_again(self) -> None:
        """Sort as last asked, empty cells at the end whatever the direction; keep the selection."""
        if self._sorted_by is None:
            return
        place, order = self._sorted_by
        value = self.columns[place].value
        filled = [row for row in self._rows if value(row) not in {None, ""}]
        empty = [row for row in self._rows if value(row) in {None, ""}]
        filled.sort(
            key=lambda row: _sortable(value(row)), reverse=order == Qt.SortOrder.DescendingOrder
        )
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        old = self._rows
        self._rows = filled + empty
        new_places = {id(row): place for place, row in enumerate(self._rows)}
        after = [self.index(new_places[id(old[i.row()])], i.column()) for i in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text_of(row)
        if role == self.RowRole:
            return row
        if role == self.ColumnRole:
            return column
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _sortable(value: object) -> Any:
    return sort_key(value) if isinstance(value, str) else value
