"""Paints the cells of tables: text, a hairline under each row, tint and ring over whole rows."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_hairline, draw_text
from kisdesk.ui.widgets.table_model import Column, TableModel

_PADDING = 8


class TableDelegate(QStyledItemDelegate):
    """For the views of ``DataTable``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = parent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column = index.data(TableModel.ColumnRole)
        if not isinstance(column, Column):
            return
        row = index.data(TableModel.RowRole)
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("sunken"))
        draw_hairline(painter, rect.x(), rect.right(), rect.bottom() - 1)
        tone = column.tone(row) if column.tone is not None else ""
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        weight = 600 if column.strong else 400
        text_rect = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        draw_text(painter, text_rect, column.text_of(row), 13, weight, tone or "text", align)
        self._paint_ring(painter, rect, index)
        painter.restore()

    def _paint_ring(
        self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ring goes round the whole current row, piece by piece."""
        view = self._view
        if not isinstance(view, QTableView) or not view.hasFocus():
            return
        if index.row() != view.currentIndex().row():
            return
        accent = theme.color("accent")
        inside = rect.adjusted(0, 0, 0, -1)
        painter.fillRect(QRectF(inside.x(), inside.y(), inside.width(), 2), accent)
        painter.fillRect(QRectF(inside.x(), inside.bottom() - 2, inside.width(), 2), accent)
        header = view.horizontalHeader()
        shown = [
            visual
            for visual in range(header.count())
            if not header.isSectionHidden(header.logicalIndex(visual))
        ]
        visual = header.visualIndex(index.column())
        if visual == shown[0]:
            painter.fillRect(QRectF(inside.x(), inside.y(), 2, inside.height()), accent)
        if visual == shown[-1]:
            painter.fillRect(QRectF(inside.right() - 2, inside.y(), 2, inside.height()), accent)
