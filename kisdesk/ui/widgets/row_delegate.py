"""Paints the rows of lists; the grounds, hairlines and rings are there for other delegates too."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.paint import (
    draw_dot,
    draw_hairline,
    draw_pill,
    draw_ring,
    draw_round,
    draw_text,
    text_width,
)
from kisdesk.ui.widgets.row_model import ListRow, RowModel

AnyIndex = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Title and second line at the left, pill or word at the right, a hairline below.

    ``inset`` is the distance of the text from the edge; the tint of the chosen row reaches 12 px
    further. For rows of another kind override ``paint_row``.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        height: int = Space.TWO_LINES,
        inset: int = 20,
        hairlines: bool = True,
    ) -> None:
        super().__init__(parent)
        self._height, self._inset, self._hairlines = height, inset, hairlines

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        model = index.model()
        if isinstance(model, RowModel) and model.is_heading(index.row()):
            return QSize(10, Space.GROUP_HEAD)
        return QSize(10, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowModel.RowRole)
        if not isinstance(row, ListRow):
            return
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        if row.is_heading:
            self.paint_heading(painter, rect, row)
        else:
            self.paint_ground(painter, rect, state)
            self.paint_row(painter, rect, row, index)
            if state & QStyle.StateFlag.State_HasFocus:
                draw_ring(painter, self._frame(rect))
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRectF, row: ListRow) -> None:
        """A dot, the name of the group, how many, and a hairline."""
        left = rect.x() + self._inset
        line = QRectF(left, rect.bottom() - 29, rect.width() - 2 * self._inset, 28)
        if row.tone:
            draw_dot(painter, left, line.center().y(), row.tone)
            line.setLeft(left + 18)
        draw_text(painter, line, row.title, 13, 600)
        line.setLeft(line.left() + text_width(row.title, 13, 600) + 8)
        draw_text(painter, line, row.count, 13, 400, "text3")
        edge = self._inset - 4
        draw_hairline(painter, rect.x() + edge, rect.right() - edge, rect.bottom() - 1)

    def paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """Tint when chosen, grey under the pointer, otherwise the hairline below."""
        if state & QStyle.StateFlag.State_Selected:
            draw_round(painter, self._frame(rect), "tint")
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_round(painter, self._frame(rect), "sunken")
        elif self._hairlines:
            right = rect.right() - self._inset
            draw_hairline(painter, rect.x() + self._inset, right, rect.bottom() - 1)

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        """The content of a row."""
        left, right = rect.x() + self._inset, rect.right() - self._inset
        middle = rect.center().y()
        two = bool(row.second)
        first = QRectF(left, rect.y() + 7, right - left, 20) if two else QRectF(rect)
        if not two:
            first = QRectF(left, rect.y(), right - left, rect.height())
        if row.icon:
            draw_icon(painter, left, middle - 9, row.icon, row.icon_tone, 18)
            first.setLeft(left + 32)
        taken = 0.0
        if row.pill:
            taken = draw_pill(painter, right, first.center().y(), row.pill, row.pill_tone) + 8
        elif row.right:
            taken = text_width(row.right, 12) + 8
            align = Qt.AlignmentFlag.AlignRight
            draw_text(painter, first, row.right, 12, 400, "text3", align)
        title = first.adjusted(0, 0, -taken, 0)
        draw_text(painter, title, row.title, 13, 600)
        if two:
            second = QRectF(first.x(), rect.y() + 27, right - first.x(), 18)
            draw_text(painter, second, row.second, 12, 400, "text2")

    def _frame(self, rect: QRectF) -> QRectF:
        edge = self._inset - 12
        return rect.adjusted(edge, 1, -edge, -1)
