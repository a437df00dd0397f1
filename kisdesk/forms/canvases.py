"""The page every document is drawn on: the same input gives the same bytes, and nobody's name."""

from typing import IO, Any

from kisdesk.forms.layout import PAGE_HEIGHT, PAGE_WIDTH
from kisdesk.forms.typography import REGULAR


def new_canvas(
    stream: IO[bytes], title: str, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)
) -> Any:
    """An empty document in Polish; ``size`` is width and height of a page in points.

    Load the fonts before. A canvas is not for two threads: hold ``drawing_lock`` while drawing.
    """
    from reportlab.pdfgen.canvas import Canvas  # slow to load: only when something is printed

    canvas = Canvas(
        stream,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        lang="pl",
        initialFontName=REGULAR,
    )
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setCreator("KisDesk")
    canvas.setProducer("KisDesk")
    return canvas
