"""A file that was opened before: icon, the club's name, when and where."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.paint import draw_ring, draw_round, draw_text


class FileRow(QAbstractButton):
    """One row of a handful, painted here: the start has no time for a table.

    Of the rows beside each other one is checked; arrow keys go from one to the next.
    """

    menu_requested = Signal(object, QPoint)
    """The path, and the place on the screen for a context menu."""

    def __init__(
        self,
        path: Path,
        title: str,
        second: str,
        icon: str,
        tone: str,
        *,
        is_missing: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.path, self.second = path, second
        self._icon, self._tone, self._is_missing = icon, tone, is_missing
        self.setText(title)
        self.setAccessibleName(f"{title}, {second}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(Space.TWO_LINES)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(200, Space.TWO_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.path, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked():
            draw_round(painter, frame, "tint")
        elif self.underMouse():
            draw_round(painter, frame, "sunken")
        draw_icon(painter, 12, self.height() / 2 - 9, self._icon, self._tone, 18)
        tones = ("text3", "text3") if self._is_missing else ("text", "text2")
        line = QRectF(44, 7, self.width() - 56, 20)
        draw_text(painter, line, self.text(), 13, 600, tones[0])
        draw_text(painter, line.translated(0, 19), self.second, 12, 400, tones[1])
        if self.hasFocus():
            draw_ring(painter, frame)
