"""The tab Uczestnicy: everybody the club works with, and the card of one."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.rows import ParticipantCard
from kisdesk.services.participants import get_card
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.card_actions import CardActions
from kisdesk.ui.participants.card_view import CardView
from kisdesk.ui.participants.list_panel import PeoplePanel
from kisdesk.ui.participants.table_panel import PeopleTable
from kisdesk.ui.records.record_tab import RecordTab


class ParticipantsTab(RecordTab):
    """The card of a person beside the list."""

    list_panel: PeoplePanel

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        card_view = CardView()
        super().__init__(context, PeoplePanel(context), card_view, parent)
        self.card_view = card_view
        self.card_actions = actions = CardActions(context, self)
        self.list_panel.menu_requested.connect(self._on_menu)
        card_view.wanted.connect(self._on_wanted)
        actions.changed.connect(self._on_changed)
        actions.deleted.connect(self._on_deleted)
        actions.registered.connect(self._on_registered)
        actions.person_wanted.connect(self.open_participant)
        actions.page_wanted.connect(card_view.show_page)
        actions.contract_wanted.connect(self.contract_wanted)
        actions.contract_requested.connect(self.contract_requested)
        actions.told.connect(self.message)

    @property
    def card(self) -> ParticipantCard | None:
        """The person that is shown."""
        return self.card_view.card

    def open_participant(self, participant_id: int) -> None:
        """Show the card of a person, whatever the list shows now. Raises NotFoundError."""
        self.show_list()
        self.show_record(participant_id, self.read(participant_id))
        self.sides.show_record()

    def read(self, record_id: int) -> ParticipantCard:
        return get_card(record_id, self.context.today())

    def make_table(self) -> PeopleTable:
        return PeopleTable()

    def start_new(self) -> None:
        self.card_actions.register()

    def close_protected(self) -> None:
        self.card_view.close_protected()

    def print_current(self) -> None:
        """The paper of a person is their contract: the one in force, or its draft."""
        if self.card is not None:
            self.card_actions.do("print", None, self.card)

    def undo_change(self, card: ParticipantCard) -> None:
        self.card_actions.undo(card)

    def undo_deletion(self, record_id: int) -> None:
        self.card_actions.undo_deletion(record_id)

    def help_topic(self) -> str:
        return "participants"

    def on_opened(self, record_id: int) -> None:
        self.open_participant(record_id)
        self.card_view.tabs.setFocus()

    def _on_wanted(self, key: str, payload: object) -> None:
        if self.card is not None:
            self.card_actions.do(key, payload, self.card)

    def _on_changed(self, person_id: int, sentence: str) -> None:
        self._deleted_id = None
        self.open_participant(person_id)
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_registered(self, person_id: int) -> None:
        self._on_changed(person_id, self.tr("Registered."))

    def _on_deleted(self, person_id: int, sentence: str) -> None:
        self.show_nothing(person_id)
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_menu(self, person_id: int, place: QPoint) -> None:
        self._wanted_id = person_id
        self.read_card()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        entries = (
            (self.tr("Open the card"), "open", None),
            (self.tr("New contract"), "new_contract", None),
            (self.tr("Add a note…"), "add_note", None),
            (self.tr("Change the state…"), "edit", "state"),
            (self.tr("Copy name and phone"), "copy", None),
        )
        for text, key, payload in entries:
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, key=key, payload=payload: self._on_menu_chosen(key, payload)
            )
        menu.popup(place)

    def _on_menu_chosen(self, key: str, payload: object) -> None:
        if self.card is None:
            return
        if key == "open":
            self.on_opened(self.card.id)
        elif key == "copy":
            self._copy(self.card)
        else:
            self.card_actions.do(key, payload, self.card)

    def _copy(self, card: ParticipantCard) -> None:
        words = (card.name, print_phone(card.draft.phone))
        QGuiApplication.clipboard().setText("\t".join(w for w in words if w))
        self.message.emit(self.tr("Copied: name and phone."))
