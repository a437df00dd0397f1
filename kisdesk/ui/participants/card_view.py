"""The record at the right: one person, head above, sub-tabs below."""

from collections.abc import Mapping
from datetime import date

from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.outcomes import outcomes_of
from kisdesk.ui.participants.card_head import CardHead
from kisdesk.ui.participants.data_page import DataPage
from kisdesk.ui.participants.family_page import FamilyPage
from kisdesk.ui.participants.grounds_page import GroundsPage
from kisdesk.ui.participants.history_page import HistoryPage
from kisdesk.ui.participants.outcomes_page import OutcomesPage
from kisdesk.ui.participants.overview_page import OverviewPage
from kisdesk.ui.participants.privacy.page import PrivacyPage
from kisdesk.ui.participants.record_pages import (
    ActivitiesPage,
    ContractsPage,
    DocumentsPage,
    NotesPage,
)
from kisdesk.ui.records.record_view import RecordView
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.record_page import RecordPage


class CardView(RecordView):
    """The card of a person."""

    card: ParticipantCard | None

    def __init__(self) -> None:
        head = CardHead()
        grounds = GroundsPage()
        pages: dict[str, RecordPage[ParticipantCard]] = {
            "overview": OverviewPage(),
            "data": DataPage(),
            "family": FamilyPage(),
            "grounds": grounds,
            "contracts": ContractsPage(),
            "activities": ActivitiesPage(),
            "outcomes": OutcomesPage(),
            "notes": NotesPage(),
            "documents": DocumentsPage(),
            "privacy": PrivacyPage(),
            "history": HistoryPage(),
        }
        empty = EmptyState(
            self.tr("Choose a person from the list."),
            self.tr("Or type a surname into the search above it."),
            icon="users",
        )
        super().__init__(head, pages, empty, name=self.tr("Parts of the card"))
        self.head = head
        self._grounds = grounds
        head.wanted.connect(self.on_wanted)

    def close_protected(self) -> None:
        """Mask the PESEL number and close the specially protected facts again."""
        self.head.hide_pesel()
        self._grounds.close_protected()
        self.show_again("grounds")

    def show_head(self, card: ParticipantCard, today: date) -> None:
        self.head.show_card(card, today)

    def counts(self, card: ParticipantCard) -> Mapping[str, int]:
        return {
            "contracts": len(card.contracts),
            "outcomes": len(outcomes_of(card.id)),
            "notes": len(card.notes),
            "documents": len(card.documents),
        }

    def set_narrow(self, narrow: bool) -> None:
        self.head.set_narrow(narrow)
