"""Where one stands in a row of steps."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_text, text_width

_GAP = 22


class StepBar(QWidget):
    """Names of steps beside one another: done ones ticked, the current one underlined."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> int:
        """The step that is shown, from 0."""
        return self._current

    def set_current(self, step: int) -> None:
        """Go to a step."""
        self._current = step
        words = self.tr("Step {number} of {count}: {name}").format(
            number=step + 1, count=len(self._names), name=self._names[step]
        )
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(self._width(name) for name in self._names) + _GAP * (len(self._names) - 1)
        return QSize(round(width), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0.0
        for place, name in enumerate(self._names):
            width = self._width(name)
            is_current = place == self._current
            tone = "text" if is_current else "text2" if place < self._current else "text3"
            if place < self._current:
                draw_icon(painter, left, 7, "circle-check", "green", 16)
            else:
                number = QRectF(left, 0, 16, 29)
                draw_text(painter, number, f"{place + 1}", 13, 600, tone)
            label = QRectF(left + 22, 0, width - 22, 29)
            draw_text(painter, label, name, 13, 600 if is_current else 400, tone)
            if is_current:
                painter.fillRect(QRectF(left, 29, width, 2), theme.color("accent"))
            left += width + _GAP
        painter.fillRect(QRectF(0, 31, self.width(), 1), theme.color("line"))

    @staticmethod
    def _width(name: str) -> float:
        return text_width(name, 13, 600) + 23
