"""Pages of a PDF for ``PageView``."""

import pypdfium2
from PySide6.QtGui import QImage


class PdfPages:
    """Renders the bytes of a PDF. Raises ``pypdfium2.PdfiumError`` if they are none."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._sizes = [self._document.get_page_size(i) for i in range(len(self._document))]

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height in points."""
        return self._sizes[page]

    def render(self, page: int, scale: float) -> QImage:
        """One page at ``scale`` device pixels per point."""
        opened = self._document[page]
        try:
            bitmap = opened.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            image = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            )
            return image.copy()
        finally:
            opened.close()
