"""Pages of a PDF for ``PageView``."""

import threading
from typing import Final

import pypdfium2
from PySide6.QtGui import QImage

pdfium_lock: Final = threading.Lock()
"""PDFium works for one thread at a time, whatever the document: hold this around every call."""


class PdfPages:
    """Renders the bytes of a PDF. Raises ``pypdfium2.PdfiumError`` if they are none.

    No document stays open between calls, so any thread may make, use and drop one.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        with pdfium_lock:
            document = pypdfium2.PdfDocument(pdf)
            try:
                self._sizes = [document.get_page_size(i) for i in range(len(document))]
            finally:
                document.close()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height in points."""
        return self._sizes[page]

    def render(self, page: int, scale: float) -> QImage:
        """One page at ``scale`` device pixels per point."""
        with pdfium_lock:
            document = pypdfium2.PdfDocument(self._pdf)
            try:
                return _picture(document[page], scale)
            finally:
                document.close()


def _picture(page: pypdfium2.PdfPage, scale: float) -> QImage:
    try:
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        try:
            image = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            )
            return image.copy()
        finally:
            bitmap.close()
    finally:
        page.close()
