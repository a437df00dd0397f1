"""Icons for Qt's own buttons, menus and tabs, drawn in the colours of the theme."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from kisdesk.ui.icons import draw_icon, pixmap


class TintedEngine(QIconEngine):
    """Draws at the moment of use, so a change of theme or of screen needs no new icons."""

    def __init__(self, name: str, tone: str, size: int) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size

    def clone(self) -> QIconEngine:
        return TintedEngine(self._name, self._tone, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        tone = "text3" if mode == QIcon.Mode.Disabled else self._tone
        return pixmap(self._name, tone, min(size.width(), size.height()), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        tone = "text3" if mode == QIcon.Mode.Disabled else self._tone
        x = rect.x() + (rect.width() - side) / 2
        draw_icon(painter, x, rect.y() + (rect.height() - side) / 2, self._name, tone, side)
