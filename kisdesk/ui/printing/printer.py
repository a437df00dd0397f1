"""Pages of a PDF onto a printer, at its own fineness."""

from collections.abc import Callable, Sequence

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.ui.widgets.pdf_pages import pdfium_lock

_FINEST = 600
"""Dots per inch above which nobody sees a difference and a page takes hundreds of megabytes."""

MakePrinter = Callable[[str], QPrinter]


class PrinterError(UserError):
    """The printer did not take the pages: switched off, out of reach, or it gave up."""


def installed_printers() -> list[str]:
    """Names of the printers of this computer, the usual one first."""
    names = QPrinterInfo.availablePrinterNames()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != usual, name))


def named_printer(name: str) -> QPrinter:
    """A printer of this computer, for A4 upright."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer


def can_print_both_sides(name: str) -> bool:
    """Whether the printer turns the sheet by itself."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    return QPrinter.DuplexMode.DuplexLongSide in modes


def print_pages(
    pdf: bytes,
    printer: QPrinter,
    pages: Sequence[int],
    copies: int,
    title: str,
    *,
    both_sides: bool = False,
    progress: Progress,
) -> None:
    """Print pages (counted from 0), every copy whole before the next; for a job's thread.

    Raises PrinterError, and Cancelled between two pages; the printer then drops the rest.
    """
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    if both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    does_copies = printer.supportsMultipleCopies()
    if does_copies:
        printer.setCopyCount(copies)
        printer.setCollateCopies(True)
    sheets = [page for _ in range(1 if does_copies else copies) for page in pages]
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError
    try:
        for done, page in enumerate(sheets):
            progress.report(done, len(sheets))
            if done and not printer.newPage():
                raise PrinterError
            _paint_page(painter, printer, pdf, page)
        progress.report(len(sheets), len(sheets))
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _paint_page(painter: QPainter, printer: QPrinter, pdf: bytes, page: int) -> None:
    image = _picture(pdf, page, min(printer.resolution(), _FINEST) / 72)
    inch = printer.resolution()
    paper = printer.pageLayout().fullRectPixels(inch)
    painter.drawImage(QRectF(paper), image)


def _picture(pdf: bytes, page: int, scale: float) -> QImage:
    with pdfium_lock:
        document = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = document[page].render(scale=scale, grayscale=True)
            image = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_Grayscale8,
            ).copy()
            bitmap.close()
            return image
        finally:
            document.close()
