"""Pages of a PDF as pictures, for the preview and for printers. Knows no Qt."""

import threading
from types import TracebackType
from typing import Any

_pdfium_lock = threading.Lock()  # pdfium must not be entered by two threads at once


class PageImages:
    """A PDF opened for looking at. Close it, or use it in a ``with`` statement.

    Pages count from 0, sizes are points. Raises ValueError when the bytes are no PDF.
    """

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        with _pdfium_lock:
            try:
                self._document: Any = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise ValueError("not a readable PDF") from error
            self._pages: dict[int, Any] = {}
            self._count = len(self._document)

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return self._count

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height of a page in points. Raises IndexError."""
        with _pdfium_lock:
            width, height = self._page(index).get_size()
        return float(width), float(height)

    def render(self, index: int, scale: float) -> tuple[int, int, bytes]:
        """A page as (width, height, pixels); *scale* 1.0 is 72 dots per inch.

        Four bytes per pixel in the order blue, green, red, unused; rows follow without padding,
        which is ``QImage.Format_RGB32``. Raises IndexError.
        """
        import pypdfium2.raw as pdfium_c

        with _pdfium_lock:
            bitmap = self._page(index).render(
                scale=scale, force_bitmap_format=pdfium_c.FPDFBitmap_BGRx, may_draw_forms=False
            )
            width, height, stride = int(bitmap.width), int(bitmap.height), int(bitmap.stride)
            pixels = bytes(bitmap.buffer)
            bitmap.close()
        if stride != width * 4:
            rows = (pixels[row * stride : row * stride + width * 4] for row in range(height))
            pixels = b"".join(rows)
        return width, height, pixels

    def close(self) -> None:
        """Let the document go. Closing twice is allowed."""
        with _pdfium_lock:
            for page in self._pages.values():
                page.close()
            self._pages.clear()
            if self._document is not None:
                self._document.close()
                self._document = None

    def __enter__(self) -> "PageImages":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _page(self, index: int) -> Any:
        if self._document is None:
            raise ValueError("the document is closed")
        if not 0 <= index < self._count:
            raise IndexError(index)
        if index not in self._pages:
            self._pages[index] = self._document[index]
        return self._pages[index]
