"""The one way onto paper: the exact pages, a printer, how many copies, or a PDF instead."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.leaving import FILE, Leaving, note_printed, save_pages
from kisdesk.services.printing import suggested_file_name
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.printing.page_range import NotAPageRangeError, parse_pages
from kisdesk.ui.printing.printer import (
    MakePrinter,
    PrinterError,
    can_print_both_sides,
    installed_printers,
    named_printer,
    print_pages,
)
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, RadioChoice
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.page_view import PageView
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.pdf_pages import PdfPages
from kisdesk.ui.widgets.strip import Strip

MOST_COPIES = 99
_WIDTH, _HEIGHT = 960, 720
_LEAST_PAGES, _AROUND_PAGES = 200, 152
_SIGN, _DRAFT = "sign", "draft"


@dataclass(frozen=True)
class Paper:
    """What is to be printed. ``kind`` as in ``suggested_file_name``; ``remark`` stands above.

    ``marked_pdf`` is the same as a draft with a mark; then the person chooses which of the two.
    ``subject`` and ``participants`` say in the history whom the pages were about.
    """

    title: str
    pdf: bytes
    kind: str
    number: str = ""
    copies: int = 2
    remark: str = ""
    remark_second: str = ""
    marked_pdf: bytes = b""
    subject: tuple[str, int] = FILE
    participants: tuple[int, ...] = ()


class PrintDialog(BaseDialog):
    """Shows what will lie on the paper. ``printed`` and ``pdf_saved`` say what was done with it."""

    printed = Signal(int)
    """Number of copies handed to the printer."""
    pdf_saved = Signal(object)
    """The path."""

    def __init__(
        self,
        context: UiContext,
        paper: Paper,
        parent: QWidget | None = None,
        *,
        printers: list[str] | None = None,
        make_printer: MakePrinter = named_printer,
    ) -> None:
        super().__init__(paper.title, "", parent, width=_WIDTH)
        self.context = context
        self.paper = paper
        self.page_count = 0
        self._make_printer = make_printer
        self._folder: Path | None = None
        self._copies = 0
        self.file_dialog: QFileDialog | None = None
        names = installed_printers() if printers is None else printers
        self.pages = PageView(self.tr("Pages to be printed"))
        self.pages.setMinimumSize(320, max(_LEAST_PAGES, self.sizeHint().height() - _AROUND_PAGES))
        self.pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.printer_choice = ChoiceBox([(n, n) for n in names], allow_empty=False)
        self.printer_choice.setAccessibleName(self.tr("Printer"))
        self.copies_edit = NumberEdit(1, MOST_COPIES)
        self.copies_edit.setAccessibleName(self.tr("Copies"))
        self.copies_edit.set_value(paper.copies)
        self.copies_edit.setFixedWidth(72)
        self.range_edit = LineEdit(example=self.tr("all, or 1-3, 5"))
        self.range_edit.setAccessibleName(self.tr("Pages"))
        self.both_sides = CheckBox(self.tr("On both sides of the sheet"))
        self.count_label = Text("", "secondary")
        purposes = [
            (_SIGN, self.tr("for signing")),
            (_DRAFT, self.tr("as a marked draft")),
        ]
        self.purpose = RadioChoice(purposes)
        self.purpose.set_value(_SIGN)
        self.purpose.setVisible(bool(paper.marked_pdf))
        self.message = Strip("", "", "grey", stacked=True)
        self.message.action_triggered.connect(self._on_message_action)
        self.message.hide()
        self.progress = JobProgress(self.tr("Printing…"))
        self.progress.hide()
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.pdf_button = Button(
            self.tr("Save as PDF…"), "secondary" if names else "primary", "download"
        )
        self.print_button = Button("", "primary", "printer")
        self.add_button(self.pdf_button)
        if names:
            self.add_button(self.print_button)
        else:
            self.print_button.setParent(self)
            self.print_button.hide()
        self._has_printer = bool(names)
        self._lay_out()
        self._connect()
        self._show_pages()
        self._on_printer()
        self._follow()
        (self.print_button if names else self.pdf_button).setFocus()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry()
        return QSize(min(_WIDTH, room.width() - 16), min(_HEIGHT, room.height() - 48))

    @property
    def is_draft(self) -> bool:
        """Whether the pages with the mark of a draft are chosen."""
        return bool(self.paper.marked_pdf) and self.purpose.value() == _DRAFT

    @property
    def pdf(self) -> bytes:
        """What is shown, printed and saved."""
        return self.paper.marked_pdf if self.is_draft else self.paper.pdf

    def print_out(self) -> None:
        """Hand the pages to the printer, in a job; the dialog closes when it took them."""
        copies, pages = self.copies_edit.value(), self._pages()
        name = self.printer_choice.value()
        if copies is None or pages is None or name is None or not self.print_button.isEnabled():
            (self.copies_edit if copies is None else self.range_edit).setFocus()
            return
        printer = self._make_printer(name)
        both = self.both_sides.value() and not self.both_sides.isHidden()
        title = self._file_name()
        pdf = self.pdf
        self._copies = copies

        def work(progress: Progress) -> None:
            print_pages(pdf, printer, pages, copies, title, both_sides=both, progress=progress)

        job = self.context.jobs.start(work)
        job.succeeded.connect(self._on_printed)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_job_over)
        self.print_button.setEnabled(False)
        self.progress.watch(job)
        self.progress.show()

    def save_to(self, path: Path) -> None:
        """Write the PDF, byte for byte what is shown."""
        try:
            save_pages(path, self.pdf, self.leaving())
        except UserError as error:
            self._say(describe(error).what, describe(error).next_step, "red")
            return
        self._folder = path.parent
        self._say(self.tr("Saved as {name}").format(name=path.name), str(path.parent), "green")
        self.message.add_action("folder", self.tr("Open the folder"))
        self.pdf_saved.emit(path)

    def leaving(self) -> Leaving:
        """What the history says of the pages when they leave."""
        kind, people = "draft" if self.is_draft else self.paper.kind, self.paper.participants
        return Leaving(kind, self.paper.number, self.paper.subject, people, len(people))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(288)
        place = rows(gap=4, parent=side)
        if self.paper.remark:
            strip = Strip(self.paper.remark, self.paper.remark_second, "amber", stacked=True)
            place.addWidget(strip)
            place.addSpacing(12)
        if self.paper.marked_pdf:
            place.addWidget(Text(self.tr("What for"), "label"))
            place.addWidget(self.purpose)
            place.addSpacing(8)
        if self._has_printer:
            copies = columns(self.copies_edit, self.count_label, None, gap=12)
            for label, item in (
                (self.tr("Printer"), self.printer_choice),
                (self.tr("Copies"), copies),
                (self.tr("Pages"), self.range_edit),
            ):
                place.addWidget(Text(label, "label"))
                if isinstance(item, QWidget):
                    place.addWidget(item)
                else:
                    place.addLayout(item)
                place.addSpacing(8)
            place.addWidget(self.both_sides)
        else:
            place.addWidget(Text(self.tr("No printer on this computer"), "heading", wrap=True))
            explanation = self.tr(
                "Save the pages as a PDF and print them where there is a printer."
            )
            place.addWidget(Text(explanation, "body", wrap=True))
            place.addSpacing(8)
            place.addWidget(self.count_label)
        place.addSpacing(12)
        place.addWidget(self.message)
        place.addWidget(self.progress)
        place.addStretch(1)
        self.body.addLayout(columns((self.pages, 1), side, gap=24), 1)

    def _file_name(self) -> str:
        kind = "draft" if self.is_draft else self.paper.kind
        return suggested_file_name(kind, self.paper.number, self.context.today())

    def _show_pages(self) -> None:
        pdf = PdfPages(self.pdf)
        self.page_count = pdf.page_count()
        self.pages.set_source(pdf)
        self.count_label.setText(self.tr("%n page(s)", "", self.page_count))

    def _connect(self) -> None:
        self.purpose.value_changed.connect(self._show_pages)
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self.print_out)
        self.copies_edit.value_changed.connect(self._follow)
        self.range_edit.value_changed.connect(self._follow)
        self.printer_choice.value_changed.connect(self._on_printer)

    def _pages(self) -> tuple[int, ...] | None:
        try:
            return parse_pages(self.range_edit.text(), self.page_count)
        except NotAPageRangeError:
            return None

    def _follow(self) -> None:
        copies = self.copies_edit.value()
        words = self.tr("Print %n copy(s)", "", copies) if copies else self.tr("Print")
        self.print_button.setText(words)
        if self._pages() is None:
            words = self.tr("The document has %n page(s). Write 1-3, 5.", "", self.page_count)
            self._say(words, "", "red")
        elif self.message.tone == "red":
            self.message.hide()

    def _on_printer(self) -> None:
        name = self.printer_choice.value()
        self.both_sides.setVisible(name is not None and can_print_both_sides(name))

    def _say(self, text: str, second: str, tone: str) -> None:
        self.message.clear_actions()
        self.message.set_text(text, second, tone)  # type: ignore[arg-type]
        self.message.show()

    def _on_save(self) -> None:
        name = self._file_name()
        dialog = QFileDialog(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        self.file_dialog = dialog
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.save_to(Path(path))

    def _on_message_action(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_printed(self) -> None:
        try:
            note_printed(self.leaving(), self._copies)
        except UserError as error:
            self._say(describe(error).what, describe(error).next_step, "red")
            return
        self.printed.emit(self._copies)
        self.accept()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, PrinterError):
            self._say(
                self.tr("The printer did not take the pages."),
                self.tr("Check that it is on and has paper, then print again, or save a PDF."),
                "red",
            )
        elif isinstance(error, UserError):
            self._say(describe(error).what, describe(error).next_step, "red")
        else:
            assert isinstance(error, BaseException)
            raise error

    def _on_job_over(self) -> None:
        self.print_button.setEnabled(True)
        self.progress.hide()
