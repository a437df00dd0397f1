"""Makes pages in a thread of their own while somebody types: the newest wish is the next made."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from kisdesk.services.printing import PrintedDocument
from kisdesk.ui.widgets.pdf_pages import PdfPages

Make = Callable[[], PrintedDocument]
ImageKey = tuple[int, int]
"""Page from 0, and thousandths of a device pixel per point."""


def image_key(page: int, scale: float) -> ImageKey:
    """Under which a picture of a page is kept."""
    return page, round(scale * 1000)


@dataclass(frozen=True)
class Wish:
    """Pages to be made. ``block_id`` is the block being written: its pages are drawn first.

    Without ``make`` the pages of ``document`` are drawn once more, at another scale.
    """

    scale: float
    pages: frozenset[int]
    make: Make | None = None
    document: PrintedDocument | None = None
    block_id: str = ""
    images: Mapping[ImageKey, QImage] = field(default_factory=dict)


@dataclass(frozen=True)
class Rendering:
    """A finished document with the pictures of the pages that were wished for."""

    document: PrintedDocument
    images: Mapping[ImageKey, QImage]


class PageRenderer(QObject):
    """Its thread lives only while there is something to make."""

    rendered = Signal(object)
    """A ``Rendering``, in the window's thread; never an older one after a newer one."""
    failed = Signal(object)
    """The exception that making it raised."""

    _made = Signal(object, bool)
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._wish: Wish | None = None
        self._thread: threading.Thread | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._newest: PrintedDocument | None = None
        self._made.connect(self._on_made, queued)
        self._broken.connect(self.failed, queued)

    def request(self, wish: Wish) -> None:
        """Make this next; what was wished for and not begun is forgotten."""
        with self._lock:
            if self._wish is not None and self._wish.make is not None and wish.make is None:
                return  # pages of the document before are not worth making any more
            self._wish = wish
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="kisdesk-pages")
                self._thread.start()

    def forget(self) -> None:
        """Drop what was not begun and wait for what was: the pages are not needed any more."""
        with self._lock:
            self._wish, thread = None, self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._lock:
                wish, self._wish = self._wish, None
                if wish is None:
                    self._thread = None
                    return
            try:
                made = _made(wish)
            except Exception as error:  # noqa: BLE001 - the window raises what is a bug again
                self._broken.emit(error)
            else:
                self._made.emit(made, wish.make is not None)

    def _on_made(self, rendering: Rendering, is_new: bool) -> None:
        """More pages of a document may have been wished for while a newer one was being made."""
        if is_new:
            self._newest = rendering.document
        elif rendering.document is not self._newest:
            return
        self.rendered.emit(rendering)


def _made(wish: Wish) -> Rendering:
    document = wish.make() if wish.make is not None else wish.document
    assert document is not None
    images = {} if wish.make is not None else dict(wish.images)
    pdf = PdfPages(document.pdf)
    block_pages = [place.page for place in document.places_of(wish.block_id)]
    for page in _in_order(block_pages, sorted(wish.pages)):
        key = image_key(page, wish.scale)
        if page < pdf.page_count() and key not in images:
            images[key] = pdf.render(page, wish.scale)
    return Rendering(document, images)


def _in_order(block_pages: Sequence[int], others: Sequence[int]) -> list[int]:
    return list(dict.fromkeys([*block_pages[-1:], *others]))
