"""The radar: groups by urgency, and what, who, how late and when in fixed columns."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from kisdesk.domain.deadline_facts import Urgency
from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import Space
from kisdesk.ui.today.words import TONES, RadarLine, urgency_title
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.paint import draw_text
from kisdesk.ui.widgets.row_delegate import AnyIndex, RowDelegate
from kisdesk.ui.widgets.row_model import ListRow, RowModel

_DAY_WIDTH = 92
_WHEN_WIDTH = 124
_ARROW_WIDTH = 24
_TEXT_LEFT = 32
_WHO_SHARE = 0.28


class Radar(RowList):
    """The list of deadlines. Keys are the deadlines themselves."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            _present, name=name, ground="surface", delegate=_RadarDelegate(), parent=parent
        )
        self.itemDelegate().setParent(self)

    def show_lines(self, lines: Sequence[RadarLine]) -> None:
        """Show these lines under the headings of their urgency, in the order given."""
        rows: list[object] = []
        for urgency in Urgency:
            group = [line for line in lines if line.deadline.urgency is urgency]
            if group:
                tone = TONES.get(urgency, "text3")
                rows.append(
                    ListRow(
                        urgency, urgency_title(urgency), is_heading=True, count=str(len(group)),
                        tone=tone,
                    )
                )  # fmt: skip
                rows.extend(group)
        self.set_rows(rows)


def _present(row: Any) -> ListRow:
    if isinstance(row, ListRow):
        return row
    return ListRow(row.deadline, row.what, row.who, right=f"{row.when}, {row.day}")


class _RadarDelegate(RowDelegate):
    """Paints a line in columns; the tooltip says what did not fit."""

    def __init__(self) -> None:
        super().__init__(height=Space.TABLE_ROW, inset=Space.MARGIN, hairlines=False)
        self._hot = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        looked_at = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        self._hot = bool(option.state & looked_at)
        super().paint(painter, option, index)

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        line = index.data(RowModel.SourceRole)
        assert isinstance(line, RadarLine)
        left, right = rect.x() + self._inset, rect.right() - self._inset
        draw_icon(painter, left, rect.center().y() - 8, line.icon, line.tone)
        if self._hot:
            draw_icon(painter, right - 12, rect.center().y() - 8, "arrow-right", "accent")
        what, who, when, day = _columns(rect, left, right)
        draw_text(painter, what, line.what)
        draw_text(painter, who, line.who, 13, 500)
        urgent = line.deadline.urgency is Urgency.OVERDUE
        weight = 500 if urgent else 400
        side = Qt.AlignmentFlag.AlignRight
        draw_text(painter, when, line.when, 13, weight, line.tone, side)
        draw_text(painter, day, line.day, 13, 400, "text3", side)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        line = index.data(RowModel.SourceRole)
        if event.type() == QEvent.Type.ToolTip and isinstance(line, RadarLine):
            QToolTip.showText(event.globalPos(), f"{line.what}\n{line.who}, {line.day}", view)
            return True
        return super().helpEvent(event, view, option, index)


def _columns(rect: QRectF, left: float, right: float) -> tuple[QRectF, QRectF, QRectF, QRectF]:
    """Places of what, who, how late and the day; the first two share what the others leave."""
    y, height = rect.y(), rect.height()
    day_left = right - _ARROW_WIDTH - _DAY_WIDTH
    when_left = day_left - _WHEN_WIDTH
    text_left = left + _TEXT_LEFT
    who_width = (when_left - text_left) * _WHO_SHARE
    who_left = when_left - who_width
    return (
        QRectF(text_left, y, who_left - text_left - 16, height),
        QRectF(who_left, y, who_width - 8, height),
        QRectF(when_left, y, _WHEN_WIDTH, height),
        QRectF(day_left, y, _DAY_WIDTH, height),
    )
