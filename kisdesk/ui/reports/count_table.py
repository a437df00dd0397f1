"""A table of figures: hairlines, zero as a dash, every other number opens its people."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kisdesk.domain.polish import grouped
from kisdesk.domain.rows import CountRow
from kisdesk.ui.reports.words import SUM, WITHIN, Part, Side, row_title, side_title
from kisdesk.ui.theme import Space, font, theme
from kisdesk.ui.widgets.paint import (
    draw_hairline,
    draw_ring,
    draw_round,
    draw_text,
    set_property,
    text_width,
)

AnyIndex = QModelIndex | QPersistentModelIndex
SIDES = tuple(Side)
DASH = "–"
_NUMBER_WIDTH = 84
_PADDING = 8


@dataclass(frozen=True)
class Figure:
    """One number of a table: where it stands and what it counts."""

    part: Part
    row: CountRow
    side: Side

    @property
    def value(self) -> int:
        """The number."""
        return int(getattr(self.row, self.side.value))


class CountModel(QAbstractTableModel):
    """Captions in the first column, then women, men, not recorded, together."""

    FigureRole = Qt.ItemDataRole.UserRole
    IsTotalRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.part = Part.PEOPLE
        self._rows: tuple[CountRow, ...] = ()

    def show_rows(self, part: Part, rows: Sequence[CountRow]) -> None:
        """Show other rows; one with the code ``SUM`` stands after a heavier line."""
        self.beginResetModel()
        self.part, self._rows = part, tuple(rows)
        self.endResetModel()

    def figure(self, index: AnyIndex) -> Figure | None:
        """The number of a cell; None in the column of captions."""
        if not index.isValid() or not index.column():
            return None
        return Figure(self.part, self._rows[index.row()], SIDES[index.column() - 1])

    def is_total(self, place: int) -> bool:
        """Whether a row is the sum of those above."""
        return self._rows[place].code == SUM

    def caption(self, place: int) -> str:
        """The words of a row."""
        return row_title(self.part, self._rows[place].code)

    def is_within(self, place: int) -> bool:
        """Whether a row counts a part of the one above it."""
        return self._rows[place].code in WITHIN

    def lines(self) -> list[str]:
        """The whole table as text, tabs between the cells."""
        heads = [self.headerData(place, Qt.Orientation.Horizontal) for place in range(5)]
        lines = ["\t".join(str(head) for head in heads)]
        for place, row in enumerate(self._rows):
            numbers = [str(getattr(row, side.value)) for side in SIDES]
            lines.append("\t".join([self.caption(place), *numbers]))
        return lines

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(SIDES) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        figure = self.figure(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if figure is None:
                return self.caption(index.row())
            return grouped(figure.value) if figure.value else DASH
        if role == Qt.ItemDataRole.AccessibleTextRole and figure is not None:
            caption, side = self.caption(index.row()), side_title(figure.side)
            return f"{caption}, {side}: {figure.value}"
        if role == Qt.ItemDataRole.ToolTipRole and figure is None:
            return self.caption(index.row())
        if role == self.FigureRole:
            return figure
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return side_title(SIDES[section - 1]) if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.column() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CountTable(QTableView):
    """Arrow keys walk from number to number; a click, Enter or the space bar opens one."""

    figure_opened = Signal(object)
    """The ``Figure`` whose people are wanted."""
    opened_by_key = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.counts = CountModel(self)
        self.setModel(self.counts)
        self.setItemDelegate(_FigureDelegate(self))
        self.setAccessibleName(name)
        self.opened: Figure | None = None
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        set_property(self, "ground", "surface")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(Space.TABLE_ROW)
        header = self.horizontalHeader()
        header.setFont(font(12, 500))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(SIDES) + 1):
            header.resizeSection(column, _NUMBER_WIDTH)

    def show_rows(self, part: Part, rows: Sequence[CountRow]) -> None:
        """Show a table; the caret stays where it was."""
        current = self.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else (0, len(SIDES))
        self.counts.show_rows(part, rows)
        last_row = self.counts.rowCount() - 1
        self.setCurrentIndex(self.counts.index(min(place[0], last_row), place[1]))

    def mark_opened(self, figure: Figure | None) -> None:
        """Fill the number whose people are shown."""
        self.opened = figure
        self.viewport().update()

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self.counts.lines()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        figure = self.counts.figure(self.indexAt(event.position().toPoint()))
        is_link = figure is not None and figure.value > 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self._open(self.currentIndex()):
                self.opened_by_key.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Left and self.currentIndex().column() <= 1:
            return
        elif event.key() == Qt.Key.Key_Home:
            self.setCurrentIndex(self.counts.index(self.currentIndex().row(), 1))
        else:
            super().keyPressEvent(event)

    def _open(self, index: AnyIndex) -> bool:
        figure = self.counts.figure(index)
        if figure is None or not figure.value:
            return False
        self.figure_opened.emit(figure)
        return True


class _FigureDelegate(QStyledItemDelegate):
    """Numbers right-aligned; the opened one filled, the one under the pointer underlined."""

    def __init__(self, table: CountTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect = QRectF(option.rect)
        model = self._table.counts
        place = index.row()
        is_total = model.is_total(place)
        painter.save()
        is_last = place == model.rowCount() - 1
        before_total = not is_last and model.is_total(place + 1)
        if not is_last:
            tone = "control" if before_total else "line"
            draw_hairline(painter, rect.x(), rect.right() + 1, rect.bottom(), tone)
        if place == 0:
            draw_hairline(painter, rect.x(), rect.right() + 1, rect.y(), "control")
        figure = model.figure(index)
        if figure is None:
            self._paint_caption(painter, rect, place, is_total=is_total)
        else:
            self._paint_figure(painter, rect, figure, option, is_total=is_total)
        painter.restore()

    def _paint_caption(
        self, painter: QPainter, rect: QRectF, place: int, *, is_total: bool
    ) -> None:
        within = self._table.counts.is_within(place)
        room = rect.adjusted(20 if within else 0, 0, -_PADDING, -1)
        painter.setFont(font(13, 600 if is_total else 400))
        painter.setPen(theme.color("text2" if within else "text"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), self._table.counts.caption(place))

    def _paint_figure(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: Figure,
        option: QStyleOptionViewItem,
        *,
        is_total: bool,
    ) -> None:
        text = grouped(figure.value) if figure.value else DASH
        weight = 600 if is_total or figure.side is Side.TOTAL else 400
        tone = "text" if figure.value else "text3"
        right = Qt.AlignmentFlag.AlignRight
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        width = text_width(text, 13, weight)
        wide = max(width, 20) + 12
        box = QRectF(room.right() + 6 - wide, rect.y() + 4, wide, 28)
        if figure == self._table.opened:
            draw_round(painter, box, "accent", 4)
            tone, weight = "on_accent", 600
        elif option.state & QStyle.StateFlag.State_MouseOver and figure.value:
            y = rect.center().y() + 9
            draw_hairline(painter, room.right() - width, room.right(), y, "accent")
            draw_hairline(painter, room.right() - width, room.right(), y + 1, "accent")
        draw_text(painter, room, text, 13, weight, tone, right)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = "text" if figure == self._table.opened else "accent"
            draw_ring(painter, box.adjusted(-1, -1, 1, 1), ring)
