"""The papers of a contract kept in the file, as they were signed and printed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import ContractCard, IssuedDocumentRow
from kisdesk.services.issued_documents import CONTRACT_EVALUATIONS
from kisdesk.ui.dates import format_moment
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import RecordPage, section


class ContractDocumentsPage(RecordPage[ContractCard]):
    """Each opens in the print dialog, byte for byte as it was issued."""

    def __init__(self) -> None:
        super().__init__(self.tr("Documents"))

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        head = SectionHead(self.tr("Kept in the file"))
        if not card.documents:
            words = self.tr("The page is kept when the contract is signed.")
            return [section(head, Text(words, "secondary", wrap=True))]
        return [section(head, *(self._line(d, today) for d in card.documents), gap=0)]

    def _line(self, document: IssuedDocumentRow, today: date) -> QWidget:
        name = self.tr("Contract as signed")
        if document.kind == CONTRACT_EVALUATIONS:
            name = self.tr("Contract with evaluations")
        pages = self.tr("%n page(s)", "", document.page_count)
        second = "  ·  ".join(
            part
            for part in (format_moment(document.issued_at, today), pages, document.worker_name)
            if part
        )
        line = RecordLine(
            f"{name} {document.title}".strip(), second,
            links=[("open_document", self.tr("Open, print again"))],
        )  # fmt: skip
        line.followed.connect(lambda key: self.want(key, document))
        return line
