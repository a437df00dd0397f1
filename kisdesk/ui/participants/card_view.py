"""The record at the right: one person, head above, sub-tabs below."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.participants.card_head import CardHead
from kisdesk.ui.participants.data_page import DataPage
from kisdesk.ui.participants.family_page import FamilyPage
from kisdesk.ui.participants.grounds_page import GroundsPage
from kisdesk.ui.participants.history_page import HistoryPage
from kisdesk.ui.participants.overview_page import OverviewPage
from kisdesk.ui.participants.record_pages import (
    ActivitiesPage,
    ContractsPage,
    DocumentsPage,
    NotesPage,
)
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.panel import Panel, Rule, rows
from kisdesk.ui.widgets.record_page import RecordPage
from kisdesk.ui.widgets.sub_tabs import TabStrip


class CardView(Panel):
    """Only the page in sight is painted; the others follow when somebody turns to them."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("surface")
        self.card: ParticipantCard | None = None
        self._today = date.min
        self._stale: set[str] = set()
        self.head = CardHead()
        self._grounds = GroundsPage()
        self.pages: dict[str, RecordPage[ParticipantCard]] = {
            "overview": OverviewPage(),
            "data": DataPage(),
            "family": FamilyPage(),
            "grounds": self._grounds,
            "contracts": ContractsPage(),
            "activities": ActivitiesPage(),
            "notes": NotesPage(),
            "documents": DocumentsPage(),
            "history": HistoryPage(),
        }
        names = [(key, page.accessibleName()) for key, page in self.pages.items()]
        self.tabs = TabStrip(names, name=self.tr("Parts of the card"))
        self.page_stack = QStackedWidget()
        for page in self.pages.values():
            self.page_stack.addWidget(page)
            page.wanted.connect(self._on_wanted)
        self.empty = EmptyState(
            self.tr("Choose a person from the list."),
            self.tr("Or type a surname into the search above it."),
            icon="users",
        )
        self._record = QWidget()
        head = QWidget()
        rows(self.head, 6, self.tabs, margins=(28, 20, 28, 0), parent=head)
        rows(head, Rule(), (self.page_stack, 1), parent=self._record)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._record)
        rows((self._stack, 1), parent=self)
        self.head.wanted.connect(self.wanted)
        self.tabs.tab_chosen.connect(self._on_tab)

    def show_card(self, card: ParticipantCard | None, today: date) -> None:
        """Show a person, or the words for nobody."""
        self.card, self._today = card, today
        self._stack.setCurrentWidget(self._record if card is not None else self.empty)
        if card is None:
            return
        self.head.show_card(card, today)
        counted = (
            ("contracts", self.tr("Contracts"), len(card.contracts)),
            ("notes", self.tr("Notes"), len(card.notes)),
            ("documents", self.tr("Documents"), len(card.documents)),
        )
        for key, text, count in counted:
            self.tabs.set_tab_text(key, f"{text} {count}" if count else text)
        self._stale = set(self.pages)
        self._show_page()

    def show_page(self, key: str) -> None:
        """Turn to a sub-tab."""
        self.tabs.choose(key)

    def close_protected(self) -> None:
        """Mask the PESEL number and close the specially protected facts again."""
        self.head.hide_pesel()
        self._grounds.close_protected()
        self._stale.add("grounds")
        self._show_page()

    def set_narrow(self, narrow: bool) -> None:
        """Give way where the place is short."""
        self.head.set_narrow(narrow)

    def _on_tab(self, key: str) -> None:
        self.page_stack.setCurrentWidget(self.pages[key])
        self._show_page()

    def _show_page(self) -> None:
        key = self.tabs.current_key()
        if self.card is not None and key in self._stale:
            self._stale.discard(key)
            self.pages[key].show_card(self.card, self._today)

    def _on_wanted(self, key: str, payload: object) -> None:
        if key == "tab":
            self.show_page(str(payload))
        else:
            self.wanted.emit(key, payload)
