"""The record of one contract: its head and five sub-tabs."""

from collections.abc import Mapping
from datetime import date

from kisdesk.domain.rows import ContractCard
from kisdesk.ui.contracts.amendments_page import AmendmentsPage
from kisdesk.ui.contracts.documents_page import ContractDocumentsPage
from kisdesk.ui.contracts.evaluations_page import EvaluationsPage
from kisdesk.ui.contracts.history_page import ContractHistoryPage
from kisdesk.ui.contracts.overview_page import ContractOverviewPage
from kisdesk.ui.contracts.record_head import RecordHead
from kisdesk.ui.records.record_view import RecordView
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.record_page import RecordPage


class ContractView(RecordView):
    """The record of a contract."""

    card: ContractCard | None

    def __init__(self) -> None:
        head = RecordHead()
        pages: dict[str, RecordPage[ContractCard]] = {
            "overview": ContractOverviewPage(),
            "evaluations": EvaluationsPage(),
            "amendments": AmendmentsPage(),
            "documents": ContractDocumentsPage(),
            "history": ContractHistoryPage(),
        }
        empty = EmptyState(
            self.tr("No contract is chosen."), self.tr("Choose one in the list."), icon="file-text"
        )
        super().__init__(head, pages, empty, name=self.tr("Parts of the contract"))
        self.head = head
        head.wanted.connect(self.on_wanted)

    def show_head(self, card: ContractCard, today: date) -> None:
        self.head.show_card(card, today)

    def counts(self, card: ContractCard) -> Mapping[str, int]:
        return {
            "evaluations": len(card.content.evaluations),
            "amendments": card.content.version - 1,
            "documents": len(card.documents),
        }

    def set_narrow(self, narrow: bool) -> None:
        self.head.set_narrow(narrow)
