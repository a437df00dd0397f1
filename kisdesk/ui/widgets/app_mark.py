"""The mark of the program, drawn sharp at any size."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kisdesk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


class AppMark(QWidget):
    """The mark as a picture of ``size`` logical pixels."""

    def __init__(self, size: int = 24) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(self)
        self._renderer.load(str(resource("icons", "app-icon.svg")))
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(self.rect()))


def app_icon() -> "QIcon":
    """The icon of windows and of the task bar."""
    from PySide6.QtGui import QIcon  # the start screen paints without it

    renderer = QSvgRenderer(str(resource("icons", "app-icon.svg")))
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        pixmap = QPixmap(size, size)
        pixmap.fill("transparent")
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
