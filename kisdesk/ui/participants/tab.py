"""The tab Uczestnicy: everybody the club works with, and the card of one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from kisdesk.domain.identifiers import print_phone
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import NotFoundError, UserError
from kisdesk.services.participants import get_card
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.participants.card_actions import CardActions
from kisdesk.ui.participants.card_view import CardView
from kisdesk.ui.participants.list_panel import PeoplePanel
from kisdesk.ui.participants.table_panel import PeopleTable
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.narrow import ListAndRecord

READ_AFTER_MS = 40
"""A held arrow key runs along the list; the card is read where it rests."""


class ParticipantsTab(Tab):
    """List at the left, card at the right; or the list as a table over the whole width."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list_panel = PeoplePanel(context)
        self.card_view = CardView()
        self.table_panel: PeopleTable | None = None
        self.sides = ListAndRecord(self.list_panel, self.card_view)
        self.card_actions = CardActions(context, self)
        self._wanted_id: int | None = None
        self._deleted_id: int | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sides)
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.setInterval(READ_AFTER_MS)
        self._read_timer.timeout.connect(self.read_card)
        self._connect()

    @property
    def card(self) -> ParticipantCard | None:
        """The person that is shown."""
        return self.card_view.card

    def open_participant(self, participant_id: int) -> None:
        """Show the card of a person, whatever the list shows now. Raises NotFoundError."""
        self.show_list()
        card = get_card(participant_id, self.context.today())
        self.list_panel.blockSignals(True)
        self.list_panel.refresh()
        self.list_panel.select_person(participant_id)
        self.list_panel.blockSignals(False)
        self._wanted_id = participant_id
        self._show(card)
        self.sides.show_record()

    def refresh(self) -> None:
        """Read list and card again; the same person stays."""
        self.list_panel.refresh()
        if self._stack.currentWidget() is self.table_panel and self.table_panel is not None:
            self.table_panel.show_people(self.list_panel.query, self.list_panel.count)
        if self._wanted_id is None and self.list_panel.count and not self.sides.takes_turns:
            self.list_panel.list.select_place(0)
        self.read_card()

    def start_new(self) -> None:
        self.card_actions.register()

    def focus_search(self) -> None:
        self.show_list()
        self.sides.show_list()
        self.list_panel.search.setFocus()
        self.list_panel.search.selectAll()

    def focus_first(self) -> None:
        """Typing looks for somebody at once; where only the card is in sight, its parts."""
        search = self.list_panel.search
        (search if search.isVisibleTo(self) else self.card_view.tabs).setFocus()

    def close_protected(self) -> None:
        self.card_view.close_protected()

    def print_current(self) -> None:
        """The paper of a person is their contract: the one in force, or its draft."""
        if self.card is not None:
            self.card_actions.do("print", None, self.card)

    def undo(self) -> None:
        try:
            if self._deleted_id is not None:
                person_id, self._deleted_id = self._deleted_id, None
                self.card_actions.undo_deletion(person_id)
            elif self.card is not None:
                self.card_actions.undo(self.card)
        except UserError as error:
            self.message.emit(str(describe(error)))

    def set_narrow(self, narrow: bool) -> None:
        self.card_view.set_narrow(narrow)

    def try_leave(self, then: Callable[[], None]) -> None:
        """Dialogs are modal and ask for themselves; nothing else here is unsaved."""
        then()

    def help_topic(self) -> str:
        return "participants"

    def show_table(self) -> None:
        """The list as a table."""
        if self.table_panel is None:
            self.table_panel = PeopleTable()
            self.table_panel.person_opened.connect(self.open_participant)
            self.table_panel.list_wanted.connect(self.show_list)
            self._stack.addWidget(self.table_panel)
        self.table_panel.show_people(self.list_panel.query, self.list_panel.count)
        self._stack.setCurrentWidget(self.table_panel)
        self.table_panel.setFocus()

    def show_list(self) -> None:
        """Back from the table to list and card."""
        self._stack.setCurrentWidget(self.sides)

    def read_card(self) -> None:
        """Read the person of the current row from the file and show them."""
        if self._wanted_id is None:
            self._show(None)
            return
        try:
            self._show(get_card(self._wanted_id, self.context.today()))
        except NotFoundError:
            self._wanted_id = None
            self._show(None)

    def _connect(self) -> None:
        panel, actions = self.list_panel, self.card_actions
        panel.person_selected.connect(self._on_selected)
        panel.person_opened.connect(self._on_opened)
        panel.new_wanted.connect(self.start_new)
        panel.table_wanted.connect(self.show_table)
        panel.menu_requested.connect(self._on_menu)
        panel.changed.connect(self._show_place)
        self.sides.neighbour_requested.connect(panel.list.step)
        self.card_view.wanted.connect(self._on_wanted)
        actions.changed.connect(self._on_changed)
        actions.deleted.connect(self._on_deleted)
        actions.registered.connect(self._on_registered)
        actions.person_wanted.connect(self.open_participant)
        actions.page_wanted.connect(self.card_view.show_page)
        actions.contract_wanted.connect(self.contract_wanted)
        actions.contract_requested.connect(self.contract_requested)
        actions.told.connect(self.message)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for a tab out of sight; the file may be closed meanwhile."""
        self._read_timer.stop()
        super().hideEvent(event)

    def _show(self, card: ParticipantCard | None) -> None:
        self._read_timer.stop()
        self.card_view.show_card(card, self.context.today())
        self._show_place()

    def _show_place(self) -> None:
        self.sides.set_place(self.list_panel.place_words())

    def _on_selected(self, person_id: object) -> None:
        if isinstance(person_id, int):
            self._wanted_id = person_id
            self._read_timer.start()

    def _on_opened(self, person_id: int) -> None:
        self._wanted_id = person_id
        self.read_card()
        self.sides.show_record()
        self.card_view.tabs.setFocus()

    def _on_wanted(self, key: str, payload: object) -> None:
        if self.card is not None:
            self.card_actions.do(key, payload, self.card)

    def _on_changed(self, person_id: int, sentence: str) -> None:
        self._deleted_id = None
        self._wanted_id = person_id
        self.open_participant(person_id)
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_registered(self, person_id: int) -> None:
        self._on_changed(person_id, self.tr("Registered."))

    def _on_deleted(self, person_id: int, sentence: str) -> None:
        self._deleted_id = person_id
        self._wanted_id = None
        self.list_panel.refresh()
        self._show(None)
        self.sides.show_list()
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
            self._on_opened(self.card.id)
        elif key == "copy":
            self._copy(self.card)
        else:
            self.card_actions.do(key, payload, self.card)

    def _copy(self, card: ParticipantCard) -> None:
        words = (card.name, print_phone(card.draft.phone))
        QGuiApplication.clipboard().setText("\t".join(w for w in words if w))
        self.message.emit(self.tr("Copied: name and phone."))
