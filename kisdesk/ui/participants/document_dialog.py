"""A paper kept in the file, page by page as it was printed."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.domain.rows import IssuedDocumentRow
from kisdesk.errors import UserError
from kisdesk.services.printing import issued_pdf, save_pdf, suggested_file_name
from kisdesk.ui.error_texts import describe
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.page_view import PageView
from kisdesk.ui.widgets.pdf_pages import PdfPages


class DocumentDialog(BaseDialog):
    """Nothing leaves the file unless it is saved as a PDF. Raises DamagedDocumentError."""

    def __init__(self, document: IssuedDocumentRow, parent: QWidget | None = None) -> None:
        super().__init__(document.title, "", parent, width=720)
        self.document = document
        self._pdf = issued_pdf(document.id)
        self.file_dialog: QFileDialog | None = None
        self.pages = PageView(self.tr("Pages of the document"))
        self.pages.set_source(PdfPages(self._pdf))
        self.pages.setMinimumHeight(420)
        self.body.addWidget(self.pages, 1)
        self.told = Text("", "secondary", wrap=True)
        self.add_footer_widget(self.told)
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.save_button = self.add_button(Button(self.tr("Save as PDF…"), "primary", "download"))
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)

    def save_to(self, path: Path) -> None:
        """Write the PDF outside the file, byte for byte as it was issued."""
        try:
            save_pdf(path, self._pdf)
        except UserError as error:
            self.told.setText(str(describe(error)))
        else:
            self.told.setText(self.tr("Saved as {name}").format(name=path.name))

    def _on_save(self) -> None:
        name = suggested_file_name(self.document.kind, "", self.document.issued_at.date())
        dialog = QFileDialog(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        self.file_dialog = dialog
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.save_to(Path(path))
