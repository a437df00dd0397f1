"""The printed page beside the writing: repainted as one types, with the written block marked."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QMenu

from kisdesk.errors import UserError
from kisdesk.services.printing import PrintedDocument
from kisdesk.ui.dates import format_percent
from kisdesk.ui.error_texts import describe
from kisdesk.ui.printing.page_renderer import (
    ImageKey,
    Make,
    PageRenderer,
    Rendering,
    Wish,
    image_key,
)
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.page_view import PageView
from kisdesk.ui.widgets.panel import Panel, columns, rows

_PIXELS_PER_POINT = 96 / 72
_ZOOMS = (0.75, 1.0, 1.25, 1.5, 2.0)


class LivePages(QObject):
    """Pages already drawn, for ``PageView``; one not drawn yet is white and is asked for."""

    missing = Signal(int, float)

    def __init__(self, rendering: Rendering, parent: QObject) -> None:
        super().__init__(parent)
        self.document: PrintedDocument = rendering.document
        self.images: Mapping[ImageKey, QImage] = rendering.images

    def page_count(self) -> int:
        """How many pages there are."""
        return self.document.page_count

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height in points."""
        return self.document.page_width, self.document.page_height

    def render(self, page: int, scale: float) -> QImage:
        """The picture of a page, white while it is being drawn."""
        image = self.images.get(image_key(page, scale))
        if image is not None:
            return image
        self.missing.emit(page, scale)
        width, height = self.page_size(page)
        white = QImage(
            max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_RGB32
        )
        white.fill(0xFFFFFFFF)
        return white


class PreviewPanel(Panel):
    """Shows the newest document made; while it is hidden nothing is made."""

    shown = Signal(object)
    """The ``PrintedDocument`` now on the screen."""

    def __init__(self, title: str) -> None:
        super().__init__("window", "l")
        self.renderer = PageRenderer(self)
        self.pages = PageView(title)
        # A bar that comes and goes would change the zoom, and every page would be drawn twice.
        self.pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.message = Text("", "secondary", wrap=True)
        self.message.hide()
        self._make: Make | None = None
        self._live: LivePages | None = None
        self._block: tuple[str, int | None] = ("", None)
        self._scroll_to_block = False
        self._asked: set[int] = set()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._draw_missing)
        self.title_label = ElidedText(title, "strong", tone="text2")
        self.previous_button = IconButton("chevron-left", self.tr("Previous page"), size=28)
        self.page_label = Text("", "label")
        self.next_button = IconButton("chevron-right", self.tr("Next page"), size=28)
        self.zoom_button = Button("", "quiet", trailing_icon="chevron-down")
        self.zoom_button.setToolTip(self.tr("Size of the page (Ctrl + wheel)"))
        bar = Panel("window", "b")
        columns(
            (self.title_label, 1), self.previous_button, self.page_label, self.next_button, 8,
            self.zoom_button, gap=4, margins=(24, 2, 16, 2), parent=bar,
        )  # fmt: skip
        rows(bar, self.message, (self.pages, 1), margins=(1, 0, 0, 0), parent=self)
        self.renderer.rendered.connect(self._on_rendered)
        self.renderer.failed.connect(self._on_failed)
        self.pages.page_changed.connect(self._say_place)
        self.pages.zoom_changed.connect(self._on_zoom)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.zoom_button.clicked.connect(self._on_zoom_menu)
        self._say_place()

    @property
    def document(self) -> PrintedDocument | None:
        """What is on the screen."""
        return self._live.document if self._live is not None else None

    def show_made(self, make: Make) -> None:
        """Make a document outside the window's thread and show it; ``make`` must be pure."""
        self._make = make
        if self.isVisible():
            self._request()

    def mark(self, block_id: str, stage: int | None = None) -> None:
        """Mark the block being written and bring it into sight."""
        if (block_id, stage) != self._block:
            self._block = (block_id, stage)
            self._scroll_to_block = True
            self._show_mark()

    def stop(self) -> None:
        """Make nothing more."""
        self._make = None
        self.renderer.forget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scroll_to_block = True
        if self._make is not None:
            self._request()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _request(self) -> None:
        here = self.pages.current_page()
        self.renderer.request(
            Wish(self._scale(), frozenset({here, here + 1}), self._make, block_id=self._block[0])
        )

    def _draw_missing(self) -> None:
        if self._live is None:
            return
        pages, self._asked = frozenset(self._asked), set()
        live = self._live
        self.renderer.request(
            Wish(self._scale(), pages, document=live.document, images=live.images)
        )

    def _scale(self) -> float:
        return self.pages.zoom() * _PIXELS_PER_POINT * self.pages.devicePixelRatioF()

    def _on_rendered(self, rendering: Any) -> None:
        if self._live is not None:
            self._live.deleteLater()
        self._live = LivePages(rendering, self)
        self._live.missing.connect(self._on_missing)
        self.message.hide()
        self.pages.set_source(self._live)
        self._say_place()
        self._show_mark()
        self.shown.emit(rendering.document)

    def _on_missing(self, page: int) -> None:
        self._asked.add(page)
        self._again.start()

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self.message.setText(str(describe(error)))
        self.message.show()

    def _show_mark(self) -> None:
        if self._live is None or not self.isVisible():
            return
        places = self._live.document.places_of(*self._block)
        if not places:
            self.pages.clear_mark()
            return
        last = places[-1]
        self.pages.mark_block(
            last.page, last.y_top, last.y_bottom, scroll=self._scroll_to_block or len(places) > 1
        )
        self._scroll_to_block = False

    def _say_place(self) -> None:
        count = self.pages.page_count()
        words = self.tr("Page {page} of {count}")
        self.page_label.setText(
            words.format(page=self.pages.current_page() + 1, count=count) if count else ""
        )
        self.zoom_button.setText(format_percent(self.pages.zoom()))

    def _on_zoom(self) -> None:
        self._say_place()

    def _on_previous(self) -> None:
        self.pages.go_to_page(self.pages.current_page() - 1)

    def _on_next(self) -> None:
        self.pages.go_to_page(self.pages.current_page() + 1)

    def _on_zoom_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        choices = [(self.tr("As wide as the window"), 0.0)]
        choices += [(format_percent(zoom), zoom) for zoom in _ZOOMS]
        for words, zoom in choices:
            menu.addAction(words).setData(zoom)
        menu.triggered.connect(self._on_zoom_chosen)
        menu.popup(self.zoom_button.mapToGlobal(self.zoom_button.rect().bottomLeft()))

    def _on_zoom_chosen(self, action: Any) -> None:
        self.pages.set_zoom(float(action.data()))
