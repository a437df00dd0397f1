"""Paints the month: names with their figures at the left, marks in cells, one ring."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import AttendanceMark, GridCell
from kisdesk.ui.activities.attendance.grid_model import GridModel
from kisdesk.ui.activities.attendance.words import TONES, figures_text, short_mark
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import (
    draw_dot,
    draw_fill,
    draw_hairline,
    draw_ring,
    draw_round,
    draw_text,
    text_width,
)

CELL_WIDTH = 40
ROW_HEIGHT = 32
_HEAD_HEIGHT = 44
_NAMES_WIDTH = 308
_NUMBER_WIDTH = 28
_PADDING = 8
_TINTS = {
    AttendanceMark.UNEXCUSED: "red_tint",
    AttendanceMark.EXCUSED: "amber_tint",
    AttendanceMark.SICK: "vocational_tint",
}


class GridView(QTableView):
    """Arrow keys walk over cells; everything else is for the page."""

    def __init__(self, model: GridModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_CellDelegate(self))
        self.setVerticalHeader(_Names(model, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalHeader(_Days(model, self))


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = index.data(GridModel.CellRole)
        rect = QRectF(option.rect)
        painter.save()
        if not isinstance(cell, GridCell):
            draw_fill(painter, rect, theme.color("window"))
        elif cell.mark is None:
            draw_dot(painter, rect.center().x() - 2, rect.center().y(), "line", 4)
        else:
            if cell.mark in _TINTS:
                draw_round(painter, rect.adjusted(3, 4, -3, -5), _TINTS[cell.mark], 4)
            weight = 400 if cell.mark is AttendanceMark.PRESENT else 600
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, rect, short_mark(cell.mark), 13, weight, TONES[cell.mark], centre)
            if cell.minutes is not None:  # a bar below: shorter than the meeting
                bar = QRectF(rect.center().x() - 8, rect.bottom() - 6, 16, 2)
                draw_fill(painter, bar, theme.color("accent"))
        draw_hairline(painter, rect.x(), rect.right(), rect.bottom() - 1)
        if index == self._view.currentIndex():
            tone = "accent" if self._view.hasFocus() else "soft"
            draw_ring(painter, rect.adjusted(1, 1, -1, -2), tone, 4)
        painter.restore()


class _Names(QHeaderView):
    """Number, name, hours and per cent of each person; they stay in sight."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grid_model = model
        self.setFixedWidth(_NAMES_WIDTH)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(_NAMES_WIDTH, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        row = self._grid_model.row_at(section)
        box = QRectF(rect)
        painter.save()
        view = self.parent()
        is_current = isinstance(view, QTableView) and view.currentIndex().row() == section
        draw_fill(painter, box, theme.color("tint" if is_current else "surface"))
        figures = figures_text(row.figures)
        wide = text_width(figures, 12) if figures else 0
        number = QRectF(box.x(), box.y(), _NUMBER_WIDTH, box.height())
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, number, f"{row.number}", 12, 400, "text3", right)
        left = number.right() + _PADDING
        name = QRectF(left, box.y(), box.right() - wide - 2 * _PADDING - left, box.height())
        draw_text(painter, name, row.name, 13, 600)
        at = QRectF(box.right() - wide - _PADDING - 1, box.y(), wide + 1, box.height())
        draw_text(painter, at, figures, 12, 400, "red" if row.absences > 1 else "text2", right)
        draw_hairline(painter, box.x(), box.right(), box.bottom() - 1)
        painter.restore()


class _Days(QHeaderView):
    """Weekday above the day, quieter where nothing is recorded; the month stands above the grid."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid_model = model
        self.setFixedHeight(_HEAD_HEIGHT)
        self.setMinimumSectionSize(CELL_WIDTH)
        self.setDefaultSectionSize(CELL_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        weekday = str(self._grid_model.headerData(section, self.orientation())).split("\n")[0]
        meeting = self._grid_model.meeting_at(section)
        box = QRectF(rect)
        painter.save()
        view = self.parent()
        is_current = isinstance(view, QTableView) and view.currentIndex().column() == section
        draw_fill(painter, box, theme.color("tint" if is_current else "surface"))
        half = box.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter
        upper = QRectF(box.x(), box.y() + 4, box.width(), half - 2)
        lower = QRectF(box.x(), box.y() + half - 1, box.width(), half - 4)
        draw_text(painter, upper, weekday, 11, 400, "text3", centre)
        tone = "text" if meeting.state is MeetingState.HELD else "text3"
        draw_text(painter, lower, str(meeting.day.day), 12, 600, tone, centre)
        draw_hairline(painter, box.x(), box.right(), box.bottom() - 1, "control")
        painter.restore()
