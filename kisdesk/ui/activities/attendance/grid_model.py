"""The month as a table: people down, meetings across, one mark a cell."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kisdesk.domain.attendance import GridCell, GridRow, MonthlyGrid
from kisdesk.domain.meetings import MeetingRow
from kisdesk.ui.activities.attendance.words import mark_words, short_mark
from kisdesk.ui.activities.calendar.words import hours_text
from kisdesk.ui.activities.psu.words import day_text, short_day
from kisdesk.ui.dates import format_day_heading

AnyIndex = QModelIndex | QPersistentModelIndex
_NOTHING = MonthlyGrid(0, "", date.min)


class GridModel(QAbstractTableModel):
    """Shows the grid it was given. ``CellRole`` is the ``GridCell``, None where nobody is due."""

    CellRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = _NOTHING

    def set_grid(self, grid: MonthlyGrid) -> None:
        """Show another grid; one of the same people and meetings only repaints."""
        same = [row.participant_id for row in grid.rows] == [
            row.participant_id for row in self.grid.rows
        ] and [m.id for m in grid.meetings] == [m.id for m in self.grid.meetings]
        if same and grid.rows and grid.meetings:
            self.grid = grid
            last = self.index(len(grid.rows) - 1, len(grid.meetings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(grid.rows) - 1)
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def row_at(self, place: int) -> GridRow:
        """One person."""
        return self.grid.rows[place]

    def meeting_at(self, place: int) -> MeetingRow:
        """One meeting."""
        return self.grid.meetings[place]

    def cell_at(self, index: AnyIndex) -> GridCell | None:
        """One person at one meeting; None where the person is not due."""
        if not index.isValid():
            return None
        return self.grid.rows[index.row()].cells[index.column()]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.grid.meetings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell_at(index)
        if role == self.CellRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return short_mark(cell.mark) if cell is not None else ""
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(index, cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.grid.rows[section].name
        meeting = self.grid.meetings[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            hours = hours_text(meeting.starts_at, meeting.ends_at)
            return f"{format_day_heading(meeting.day)}, {hours}"
        return day_text(meeting.day).replace(" ", "\n", 1)

    def _spoken(self, index: AnyIndex, cell: GridCell | None) -> str:
        row, meeting = self.grid.rows[index.row()], self.grid.meetings[index.column()]
        if cell is None:
            said = self.tr("not enrolled on this day")
        elif cell.mark is None:
            said = self.tr("nothing recorded")
        else:
            said = mark_words(cell.mark)
        if cell is not None and cell.minutes is not None:
            said += ", " + self.tr("%n minute(s)", "", cell.minutes)
        return f"{row.name}, {short_day(meeting.day)}: {said}"
