"""The record of one contract: its head and five sub-tabs, each painted when it is looked at."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.domain.rows import ContractCard
from kisdesk.ui.contracts.amendments_page import AmendmentsPage
from kisdesk.ui.contracts.documents_page import ContractDocumentsPage
from kisdesk.ui.contracts.evaluations_page import EvaluationsPage
from kisdesk.ui.contracts.history_page import ContractHistoryPage
from kisdesk.ui.contracts.overview_page import ContractOverviewPage
from kisdesk.ui.contracts.record_head import RecordHead
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.panel import Panel, Rule, rows
from kisdesk.ui.widgets.record_page import RecordPage
from kisdesk.ui.widgets.sub_tabs import TabStrip


class RecordView(Panel):
    """``wanted`` hands on what head and pages ask for."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("surface")
        self.card: ContractCard | None = None
        self._today = date.min
        self.head = RecordHead()
        self.tabs = TabStrip(
            [
                ("overview", self.tr("Overview")),
                ("evaluations", self.tr("Evaluations")),
                ("amendments", self.tr("Changes")),
                ("documents", self.tr("Documents")),
                ("history", self.tr("History")),
            ],
            name=self.tr("Parts of the contract"),
        )
        self.pages: dict[str, RecordPage[ContractCard]] = {
            "overview": ContractOverviewPage(),
            "evaluations": EvaluationsPage(),
            "amendments": AmendmentsPage(),
            "documents": ContractDocumentsPage(),
            "history": ContractHistoryPage(),
        }
        self.page_stack = QStackedWidget()
        for page in self.pages.values():
            self.page_stack.addWidget(page)
            page.wanted.connect(self._on_wanted)
        record = QWidget()
        head = QWidget()
        rows(self.head, 6, self.tabs, margins=(28, 20, 28, 0), parent=head)
        rows(head, Rule(), (self.page_stack, 1), parent=record)
        self.empty = EmptyState(
            self.tr("No contract is chosen."), self.tr("Choose one in the list."), icon="file-text"
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(record)
        self.stack.addWidget(self.empty)
        rows((self.stack, 1), parent=self)
        self.head.wanted.connect(self._on_wanted)
        self.tabs.tab_chosen.connect(self.show_page)
        self.stack.setCurrentWidget(self.empty)

    def show_card(self, card: ContractCard | None, today: date) -> None:
        """Show a contract, or that none is chosen."""
        self.card, self._today = card, today
        self.stack.setCurrentIndex(0 if card is not None else 1)
        if card is None:
            return
        self.head.show_card(card, today)
        self.tabs.set_tab_text("evaluations", self._counted(
            self.tr("Evaluations"), len(card.content.evaluations)))  # fmt: skip
        self.tabs.set_tab_text("amendments", self._counted(
            self.tr("Changes"), card.content.version - 1))  # fmt: skip
        self.tabs.set_tab_text("documents", self._counted(
            self.tr("Documents"), len(card.documents)))  # fmt: skip
        self.show_page(self.tabs.current_key())

    def show_page(self, key: str) -> None:
        """Turn to a sub-tab."""
        if self.tabs.current_key() != key:
            self.tabs.choose(key)
            return
        page = self.pages[key]
        if self.card is not None:
            page.show_card(self.card, self._today)
        self.page_stack.setCurrentWidget(page)

    def set_narrow(self, narrow: bool) -> None:
        """Give way where the place is short."""
        self.head.set_narrow(narrow)

    def _counted(self, words: str, count: int) -> str:
        return f"{words} {count}" if count > 0 else words

    def _on_wanted(self, key: str, payload: object) -> None:
        if key == "page":
            self.show_page(str(payload))
        else:
            self.wanted.emit(key, payload)
