"""Onto paper: pages through Qt's printer, the choice of pages, a PDF when there is no printer."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kisdesk.domain.codes import Variant
from kisdesk.progress import NoProgress
from kisdesk.services.errors import DiskFullError
from kisdesk.services.history_list import list_acts
from kisdesk.services.printing import blank_contract, preview_contract
from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.printing import print_dialog as module
from kisdesk.ui.printing.page_range import NotAPageRangeError, parse_pages
from kisdesk.ui.printing.print_dialog import Paper, PrintDialog
from kisdesk.ui.printing.printer import PrinterError, print_pages
from kisdesk.ui.widgets.pdf_pages import PdfPages
from tests.forms.samples import FILLED_A
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def paper() -> Paper:
    pdf = preview_contract(FILLED_A, "KS-A-2010", is_sample=False, is_draft=False).pdf
    return Paper("Wydruk", pdf, "contract", "KS/31/2026")


def pdf_printer(path: Path) -> Callable[[str], QPrinter]:
    def make(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(150)
        return printer

    return make


def pages_of(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def greys(image: QImage) -> list[int]:
    """The picture as small patches of grey: what stands where, not how it is drawn."""
    small = image.scaled(
        48, 68, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [small.pixelColor(x, y).lightness() for y in range(68) for x in range(48)]


def test_printing_gives_the_same_pages(
    qtbot: QtBot, office: Session, context: UiContext, paper: Paper, tmp_path: Path
) -> None:
    target = tmp_path / "papier.pdf"
    dialog = PrintDialog(context, paper, printers=["Biuro"], make_printer=pdf_printer(target))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.copies_edit.value() == 2
    dialog.copies_edit.set_value("1")
    with qtbot.waitSignal(dialog.printed, timeout=10_000) as printed:
        qtbot.mouseClick(dialog.print_button, LEFT)
    assert printed.args == [1]
    assert not dialog.isVisible()
    assert [row.details for row in list_acts(limit=1)] == [
        {"kind": "contract", "number": "KS/31/2026", "to": "printer", "copies": 1}
    ]
    assert pages_of(target) == dialog.page_count
    original = PdfPages(paper.pdf)
    on_paper = PdfPages(target.read_bytes())
    for page in range(dialog.page_count):
        width, height = on_paper.page_size(page)
        assert (round(width), round(height)) == (595, 842)
        wanted, found = (greys(pdf.render(page, 1.0)) for pdf in (original, on_paper))
        assert max(abs(a - b) for a, b in zip(wanted, found, strict=True)) < 40


def test_copies_and_pages_are_printed_as_asked(qtbot: QtBot, paper: Paper, tmp_path: Path) -> None:
    target = tmp_path / "papier.pdf"
    printer = pdf_printer(target)("")
    printer.setPageMargins(QMarginsF(20, 20, 20, 20))
    print_pages(paper.pdf, printer, (0, 2), 2, "kontrakt", progress=NoProgress())
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert pages_of(target) == 2 * copies


def test_without_a_printer_the_pdf_is_offered_first(
    qtbot: QtBot, office: Session, context: UiContext, paper: Paper, tmp_path: Path
) -> None:
    dialog = PrintDialog(context, paper, printers=[])
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.print_button.isVisible()
    assert dialog.pdf_button.kind == "primary"
    assert walk(dialog) == []
    qtbot.mouseClick(dialog.pdf_button, LEFT)
    assert dialog.file_dialog is not None
    name = dialog.file_dialog.selectedFiles()[0]
    assert name.endswith("kontrakt_KS-31-2026_2026-11-22.pdf")
    target = tmp_path / "żółty kontrakt.pdf"
    dialog.file_dialog.fileSelected.emit(str(target))
    assert target.read_bytes() == paper.pdf
    assert dialog.message.isVisible()
    assert dialog.message.tone == "green"
    assert [(row.action, (row.details or {})["to"]) for row in list_acts(limit=1)] == [
        ("printed", "pdf")
    ]
    dialog.file_dialog.close()


def test_a_full_disk_is_said_and_the_dialog_stays(
    qtbot: QtBot,
    office: Session,
    context: UiContext,
    paper: Paper,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(path: Path, pdf: bytes, what: object) -> None:
        raise DiskFullError("disk")

    monkeypatch.setattr(module, "save_pages", full)
    dialog = PrintDialog(context, paper, printers=[])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.save_to(tmp_path / "a.pdf")
    assert dialog.isVisible()
    assert dialog.message.tone == "red"


@pytest.mark.qt_log_ignore("QPainter::begin", "^This plugin does not support ", extend=True)
def test_a_printer_that_refuses_is_said(
    qtbot: QtBot, office: Session, context: UiContext, paper: Paper, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nie ma" / "papier.pdf"
    with pytest.raises(PrinterError):
        print_pages(paper.pdf, pdf_printer(nowhere)(""), (0,), 1, "x", progress=NoProgress())
    dialog = PrintDialog(context, paper, printers=["Biuro"], make_printer=pdf_printer(nowhere))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.mouseClick(dialog.print_button, LEFT)
    qtbot.waitUntil(lambda: dialog.message.isVisible() and dialog.print_button.isEnabled())
    assert dialog.message.tone == "red"
    assert dialog.isVisible()


def test_pages_that_do_not_exist_are_not_printed(
    qtbot: QtBot, office: Session, context: UiContext, paper: Paper, tmp_path: Path
) -> None:
    target = tmp_path / "papier.pdf"
    dialog = PrintDialog(context, paper, printers=["Biuro"], make_printer=pdf_printer(target))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.range_edit.set_value("7")
    assert dialog.message.isVisible()
    dialog.print_out()
    assert not context.jobs.is_busy
    dialog.range_edit.set_value("1")
    assert not dialog.message.isVisible()


def test_a_draft_may_be_printed_with_its_mark(
    qtbot: QtBot, office: Session, context: UiContext, paper: Paper
) -> None:
    marked = preview_contract(FILLED_A, "KS-A-2010", is_sample=False).pdf
    both = Paper("Wydruk", paper.pdf, "contract", "KS/31/2026", marked_pdf=marked)
    dialog = PrintDialog(context, both, printers=["Biuro"])
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.pdf == paper.pdf
    qtbot.mouseClick(dialog.purpose.buttons["draft"], LEFT)
    assert dialog.pdf == marked


def test_an_empty_form_can_be_printed(qtbot: QtBot, office: Session, context: UiContext) -> None:
    blank = Paper("Pusty druk", blank_contract(Variant.B).pdf, "blank", "B", 1)
    dialog = PrintDialog(context, blank, printers=["Biuro"])
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.page_count > 1
    assert walk(dialog) == []


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (0, 1, 2, 3, 4)),
        ("2", (1,)),
        ("1-3, 5", (0, 1, 2, 4)),
        ("1–2; 2", (0, 1)),
        (" 4 - 5 ", (3, 4)),
    ],
)
def test_pages_are_understood(text: str, pages: tuple[int, ...]) -> None:
    assert parse_pages(text, 5) == pages


@pytest.mark.parametrize("text", ["0", "6", "3-2", "a", "1-", ",", "1,,2", "99999"])
def test_what_names_no_pages_is_refused(text: str) -> None:
    with pytest.raises(NotAPageRangeError):
        parse_pages(text, 5)
