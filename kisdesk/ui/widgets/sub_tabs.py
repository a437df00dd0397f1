"""Tabs as words with a line under the current one: those of the window and of a record."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_ring, draw_text, text_width

TabKind = Literal["nav", "sub"]


class TabStrip(QTabBar):
    """``nav`` for the top bar (14 px, 48 high), ``sub`` for a record (13 px, 36 high).

    Tabs are known by keys. Arrow keys walk, as in every tab bar. Widths are those of the bold text,
    so that nothing moves when another tab is chosen.
    """

    tab_chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[tuple[str, str]] = (),
        *,
        name: str,
        kind: TabKind = "sub",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._px = 14 if kind == "nav" else 13
        self._gap = 26 if kind == "nav" else 22
        self._hovered = -1
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setUsesScrollButtons(kind == "sub")
        for key, text in tabs:
            self.add(key, text)
        self.currentChanged.connect(self._on_current)

    def add(self, key: str, text: str) -> None:
        """Add a tab at the right."""
        place = self.addTab(text.replace("&", "&&"))
        self.setTabData(place, key)

    def keys(self) -> tuple[str, ...]:
        """Keys of all tabs."""
        return tuple(str(self.tabData(i)) for i in range(self.count()))

    def current_key(self) -> str:
        """The key of the current tab."""
        return str(self.tabData(self.currentIndex()))

    def choose(self, key: str) -> None:
        """Make a tab the current one."""
        self.setCurrentIndex(self.keys().index(key))

    def set_tab_text(self, key: str, text: str) -> None:
        """Show another text: ``Kontrakty 2``."""
        self.setTabText(self.keys().index(key), text.replace("&", "&&"))

    def tabSizeHint(self, index: int) -> QSize:
        width = text_width(self._label(index), self._px, 600)
        return QSize(round(width + 0.5) + self._gap, 48 if self._kind == "nav" else 36)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = 3 if self._kind == "nav" else 2
        for index in range(self.count()):
            rect = QRectF(self.tabRect(index))
            left = rect.x() + (self._gap / 2 if self._kind == "nav" else 0)
            current = index == self.currentIndex()
            width = text_width(self._label(index), self._px, 600)
            word = QRectF(left, rect.y(), width + 1, rect.height() - 2)
            token = "text" if current or index == self._hovered else "text2"
            draw_text(painter, word, self._label(index), self._px, 600 if current else 500, token)
            if current:
                line = QRectF(left, rect.bottom() - bar, width, bar)
                painter.fillRect(line, theme.color("accent"))
                if self.hasFocus():
                    ring = QRectF(left - 6, rect.y() + 4, width + 12, rect.height() - 10)
                    draw_ring(painter, ring.intersected(QRectF(self.rect())))

    def _label(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _on_current(self) -> None:
        if self.currentIndex() >= 0:
            self.tab_chosen.emit(self.current_key())
