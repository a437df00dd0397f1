"""Printed pages on the screen, with the block being written marked."""

from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_ring

_GAP = 16
_SIDE = 24
_IMAGES_KEPT = 12
_ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0)
_POINTS_TO_PIXELS = 96 / 72


class PageSource(Protocol):
    """Where pages come from. Sizes are in points (1/72 inch)."""

    def page_count(self) -> int:
        """How many pages there are."""

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points."""

    def render(self, page: int, scale: float) -> QImage:
        """A page at ``scale`` device pixels per point."""


class PageView(QAbstractScrollArea):
    """Pages under one another on the desk, white in both themes; only those in sight are drawn.

    Zoom 0 fits the width. Ctrl with the wheel, plus, minus and 0 change it.
    """

    page_changed = Signal(int)
    """The page at the top, from 0."""
    zoom_changed = Signal(float)
    """The zoom in force, 1.0 = true size on a screen of 96 dots per inch."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: PageSource | None = None
        self._sizes: list[tuple[float, float]] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._mark: tuple[int, float, float] | None = None
        self._zoom = 0.0
        self._page = 0
        self.setAccessibleName(name)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_source(self, source: PageSource | None) -> None:
        """Show other pages at the same place and zoom."""
        self._source = source
        count = source.page_count() if source is not None else 0
        self._sizes = [source.page_size(i) for i in range(count)] if source is not None else []
        self._images.clear()
        self._arrange()
        self._on_scrolled()
        self.viewport().update()

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    def current_page(self) -> int:
        """The page at the top of the view, from 0."""
        return self._page

    def zoom(self) -> float:
        """The zoom in force."""
        return self._scale() / _POINTS_TO_PIXELS

    def set_zoom(self, zoom: float) -> None:
        """Change the zoom; 0 fits the width of the view."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._arrange()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit(self.zoom())
        self.viewport().update()

    def step_zoom(self, direction: int) -> None:
        """To the next larger (1) or smaller (-1) usual zoom."""
        now = self.zoom()
        larger = [zoom for zoom in _ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 0.01]
        if direction > 0 and larger:
            self.set_zoom(larger[0])
        elif direction < 0 and smaller:
            self.set_zoom(smaller[-1])

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page to the top of the view."""
        if self._sizes:
            page = max(0, min(page, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(round(self._top(page) - _GAP / 2))

    def mark_block(self, page: int, top: float, bottom: float, *, scroll: bool = True) -> None:
        """Mark a stretch of a page, in points from its upper edge, and bring it into sight."""
        self._mark = (page, top, bottom)
        if scroll and page < len(self._sizes):
            self._show_stretch(self._top(page) + top * self._scale(), bottom - top)
        self.viewport().update()

    def clear_mark(self) -> None:
        """Mark nothing."""
        self._mark = None
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(634, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if not self._zoom:
            self.zoom_changed.emit(self.zoom())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if control and event.key() in steps:
            self.step_zoom(steps[Qt.Key(event.key())])
        elif control and event.key() == Qt.Key.Key_0:
            self.set_zoom(0)
        elif event.key() == Qt.Key.Key_PageDown:
            self.go_to_page(self._page + 1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.go_to_page(self._page - 1)
        elif event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("desk"))
        scroll = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in range(len(self._sizes)):
            rect = self._page_rect(page).translated(-scroll)
            if rect.bottom() < 0 or rect.top() > self.viewport().height():
                continue
            painter.fillRect(rect.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 40))
            painter.fillRect(rect, Qt.GlobalColor.white)
            painter.drawImage(rect.topLeft(), self._image(page))
            self._paint_mark(painter, page, rect)
        if self.hasFocus():
            draw_ring(painter, QRectF(self.viewport().rect()), radius=2)

    def _paint_mark(self, painter: QPainter, page: int, rect: QRectF) -> None:
        if self._mark is None or self._mark[0] != page:
            return
        _, top, bottom = self._mark
        scale = self._scale()
        stretch = QRectF(rect.x(), rect.y() + top * scale, rect.width(), (bottom - top) * scale)
        tint = QColor("#0B6277")  # the page is white in both themes, so is the accent on it
        painter.fillRect(QRectF(stretch.x(), stretch.y(), 4, stretch.height()), tint)
        tint.setAlphaF(0.08)
        painter.fillRect(stretch, tint)

    def _image(self, page: int) -> QImage:
        assert self._source is not None
        ratio = self.devicePixelRatioF()
        scale = self._scale() * ratio
        key = (page, round(scale * 1000))
        image = self._images.get(key)
        if image is None:
            image = self._source.render(page, scale)
            image.setDevicePixelRatio(ratio)
            self._images[key] = image
            if len(self._images) > _IMAGES_KEPT:
                self._images.popitem(last=False)
        return image

    def _scale(self) -> float:
        """Logical pixels per point."""
        if self._zoom:
            return self._zoom * _POINTS_TO_PIXELS
        widest = max((width for width, _ in self._sizes), default=595.0)
        return max(0.2, (self.viewport().width() - 2 * _SIDE) / widest)

    def _top(self, page: int) -> float:
        above = sum(height for _, height in self._sizes[:page]) * self._scale()
        return _GAP + above + page * _GAP

    def _page_rect(self, page: int) -> QRectF:
        scale = self._scale()
        width, height = self._sizes[page][0] * scale, self._sizes[page][1] * scale
        left = max(float(_SIDE), (self.viewport().width() - width) / 2)
        return QRectF(round(left), round(self._top(page)), width, height)

    def _show_stretch(self, top: float, points: float) -> None:
        height = points * self._scale()
        bar = self.verticalScrollBar()
        view = self.viewport().height()
        if top < bar.value() + 24 or top + height > bar.value() + view - 24:
            bar.setValue(round(max(0.0, top - max(24.0, (view - height) / 3))))

    def _arrange(self) -> None:
        scale = self._scale()
        height = self._top(len(self._sizes)) if self._sizes else 0
        width = max((w for w, _ in self._sizes), default=0) * scale + 2 * _SIDE
        view = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(view.height())
        vertical.setSingleStep(48)
        vertical.setRange(0, max(0, round(height - view.height())))
        horizontal.setPageStep(view.width())
        horizontal.setRange(0, max(0, round(width - view.width())) if self._zoom else 0)

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = sum(1 for i in range(1, len(self._sizes)) if self._top(i) <= middle)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()
