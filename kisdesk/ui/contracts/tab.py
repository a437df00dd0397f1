"""The tab Kontrakty: all contracts, the record of one, and its editor over the whole width."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.rows import ContractCard
from kisdesk.errors import NotFoundError, UserError
from kisdesk.services.contracts import get_contract
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.contract_actions import ContractActions
from kisdesk.ui.contracts.editor.editor_view import EditorView, Mode
from kisdesk.ui.contracts.list_panel import ContractListPanel
from kisdesk.ui.contracts.record_view import RecordView
from kisdesk.ui.contracts.table_panel import ContractTablePanel
from kisdesk.ui.error_texts import describe
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.narrow import ListAndRecord

_LEAST_WIDTH = 480
READ_AFTER_MS = 40
"""A held arrow key runs along the list; the record is read where it rests."""


class ContractsTab(Tab):
    """List and record, or the list as a table, or the editor of one contract."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list_panel = ContractListPanel(context)
        self.record_view = RecordView()
        self.table_panel: ContractTablePanel | None = None
        self.editor: EditorView | None = None
        self.sides = ListAndRecord(self.list_panel, self.record_view)
        self.contract_actions = ContractActions(context, self)
        self._wanted_id: int | None = None
        self._discarded_id: int | None = None
        self.setMinimumWidth(_LEAST_WIDTH)
        self.sides.setMinimumWidth(_LEAST_WIDTH)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.sides)
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.setInterval(READ_AFTER_MS)
        self._read_timer.timeout.connect(self.read_card)
        self._connect()

    @property
    def card(self) -> ContractCard | None:
        """The contract whose record is shown."""
        return self.record_view.card

    def open_contract(self, contract_id: int) -> None:
        """Show a contract, whatever the list shows now; a draft opens in the editor.

        Raises NotFoundError.
        """
        if self.editor is not None and self.editor.contract_id == contract_id:
            return
        card = get_contract(contract_id)
        self._leave_editor_then(lambda: self._open(card))

    def start_contract(self, participant_id: int) -> None:
        """Begin a new contract with a person."""
        self._leave_editor_then(lambda: self.contract_actions.start(participant_id))

    def edit_contract(self, contract_id: int) -> None:
        """Open a draft in the editor. Raises NotFoundError."""
        self._open_editor(get_contract(contract_id), Mode.DRAFT)

    def amend_contract(self, contract_id: int) -> None:
        """Open a signed contract in the editor to write a change. Raises NotFoundError."""
        self._open_editor(get_contract(contract_id), Mode.AMENDMENT)

    def refresh(self) -> None:
        if self.editor is not None:
            self.editor.refresh()
        self.list_panel.refresh()
        if self.table_panel is not None and self._stack.currentWidget() is self.table_panel:
            self.table_panel.show_contracts(self.list_panel.query, self.list_panel.count)
        if self._wanted_id is None and self.list_panel.count and not self.sides.takes_turns:
            self.list_panel.list.select_place(0)
        self.read_card()

    def start_new(self) -> None:
        self._leave_editor_then(self.contract_actions.start)

    def focus_search(self) -> None:
        self._leave_editor_then(self._focus_search)

    def focus_first(self) -> None:
        """Typing looks for a contract at once; where only the record is in sight, its parts."""
        search = self.list_panel.search
        (search if search.isVisibleTo(self) else self.record_view.tabs).setFocus()

    def print_current(self) -> None:
        if self.editor is not None:
            self.editor.print_out()
        elif self.card is not None:
            self.contract_actions.do("print", None, self.card)

    def save(self) -> None:
        if self.editor is not None:
            self.editor.save()

    def undo(self) -> None:
        if self.editor is not None:
            return
        try:
            if self._discarded_id is not None:
                contract_id, self._discarded_id = self._discarded_id, None
                self.contract_actions.undo_discard(contract_id)
            elif self.card is not None:
                self.contract_actions.undo(self.card)
        except UserError as error:
            self.message.emit(str(describe(error)))

    def set_narrow(self, narrow: bool) -> None:
        self.record_view.set_narrow(narrow)

    def try_leave(self, then: Callable[[], None]) -> None:
        """A draft saves itself; a change being written is asked about."""
        if self.editor is None:
            then()
        elif self.editor.mode is Mode.DRAFT:
            self.editor.try_leave(then)
        else:
            self._leave_editor_then(then)

    def help_topic(self) -> str:
        return "contract-editor" if self.editor is not None else "contracts"

    def show_table(self) -> None:
        """The list as a table."""
        if self.table_panel is None:
            self.table_panel = ContractTablePanel()
            self.table_panel.contract_opened.connect(self._on_opened)
            self.table_panel.list_wanted.connect(self.show_list)
            self._stack.addWidget(self.table_panel)
        self.table_panel.show_contracts(self.list_panel.query, self.list_panel.count)
        self._stack.setCurrentWidget(self.table_panel)
        self.table_panel.setFocus()

    def show_list(self) -> None:
        """Back to list and record."""
        self._stack.setCurrentWidget(self.sides)

    def read_card(self) -> None:
        """Read the contract of the current row from the file and show it."""
        self._read_timer.stop()
        card = None
        if self._wanted_id is not None:
            try:
                card = get_contract(self._wanted_id)
            except NotFoundError:
                self._wanted_id = None
        self.record_view.show_card(card, self.context.today())
        self._show_place()

    def close_editor(self) -> None:
        """Back from the editor; the list knows what was written."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        if editor.mode is Mode.DRAFT and editor.is_dirty:
            editor.keeper.leave()
        editor.stop()
        self.show_list()
        self._stack.removeWidget(editor)
        editor.deleteLater()
        self._wanted_id = editor.contract_id
        self._show_again(editor.contract_id)
        self.list_panel.list.setFocus()

    def _connect(self) -> None:
        panel, actions = self.list_panel, self.contract_actions
        panel.contract_selected.connect(self._on_selected)
        panel.contract_opened.connect(self._on_opened)
        panel.new_wanted.connect(self.start_new)
        panel.table_wanted.connect(self.show_table)
        panel.blank_wanted.connect(actions.print_blank)
        panel.menu_requested.connect(self._on_menu)
        panel.changed.connect(self._show_place)
        self.sides.neighbour_requested.connect(panel.list.step)
        self.record_view.wanted.connect(self._on_wanted)
        actions.changed.connect(self._on_changed)
        actions.signed.connect(self._on_signed)
        actions.discarded.connect(self._on_discarded)
        actions.started.connect(self._on_started)
        actions.edit_wanted.connect(self.edit_contract)
        actions.amend_wanted.connect(self.amend_contract)
        actions.person_wanted.connect(self.participant_requested)
        actions.told.connect(self.message)

    def _open(self, card: ContractCard) -> None:
        if card.state is ContractState.DRAFT:
            self._open_editor(card, Mode.DRAFT)
            return
        self.show_list()
        self._wanted_id = card.id
        self._show_again(card.id)
        self.sides.show_record()

    def _open_editor(self, card: ContractCard, mode: Mode) -> None:
        self.close_editor()
        self._wanted_id = card.id
        editor = self.editor = EditorView(self.context, card, mode)
        editor.left.connect(self.close_editor)
        editor.participant_requested.connect(self.participant_requested)
        editor.print_wanted.connect(lambda: self._with_written("print"))
        editor.sign_wanted.connect(lambda: self._with_written("sign"))
        editor.finish_wanted.connect(self._on_finish_wanted)
        editor.saved.connect(self.data_changed)
        editor.setMinimumWidth(_LEAST_WIDTH)
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        first = editor.page(editor.step).first_editor()
        if first is not None:
            first.setFocus()

    def _with_written(self, key: str) -> None:
        """Do something with the contract in the editor as it stands in the file now."""
        if self.editor is not None:
            self.contract_actions.do(key, None, get_contract(self.editor.contract_id))

    def _leave_editor_then(self, then: Callable[[], object]) -> None:
        if self.editor is None:
            then()
            return

        def close_and_go() -> None:
            self.close_editor()
            then()

        self.editor.try_leave(close_and_go)

    def _focus_search(self) -> None:
        self.show_list()
        self.sides.show_list()
        self.list_panel.search.setFocus()
        self.list_panel.search.selectAll()

    def _show_again(self, contract_id: int) -> None:
        self.list_panel.blockSignals(True)
        self.list_panel.refresh()
        self.list_panel.select_contract(contract_id)
        self.list_panel.blockSignals(False)
        self.read_card()

    def _show_place(self) -> None:
        self.sides.set_place(self.list_panel.place_words())

    def _on_selected(self, contract_id: object) -> None:
        if isinstance(contract_id, int):
            self._wanted_id = contract_id
            self._read_timer.start()

    def _on_opened(self, contract_id: int) -> None:
        self._wanted_id = contract_id
        card = get_contract(contract_id)
        if card.state is ContractState.DRAFT:
            self._open_editor(card, Mode.DRAFT)
            return
        self.show_list()
        self._show_again(contract_id)
        self.sides.show_record()
        self.record_view.tabs.setFocus()

    def _on_wanted(self, key: str, payload: object) -> None:
        if self.card is not None:
            self.contract_actions.do(key, payload, self.card)

    def _on_changed(self, contract_id: int, sentence: str) -> None:
        self._discarded_id = None
        if self.editor is not None and self.editor.mode is Mode.AMENDMENT:
            self.close_editor()
        self._wanted_id = contract_id
        self._show_again(contract_id)
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_signed(self, contract_id: int) -> None:
        self.close_editor()
        self._on_changed(contract_id, self.tr("Signed and locked. The page is kept in the file."))

    def _on_started(self, contract_id: int) -> None:
        self.edit_contract(contract_id)
        self.data_changed.emit()

    def _on_discarded(self, contract_id: int) -> None:
        self._discarded_id = contract_id
        self._wanted_id = None
        self.list_panel.refresh()
        self.record_view.show_card(None, self.context.today())
        self.sides.show_list()
        self.data_changed.emit()
        self.message.emit(self.tr("The draft is discarded. Ctrl+Z brings it back."))

    def _on_finish_wanted(self) -> None:
        editor = self.editor
        if editor is None:
            return
        if not editor.is_dirty:
            self.message.emit(self.tr("Nothing was changed yet."))
            return
        self.contract_actions.amend(get_contract(editor.contract_id), editor.content)

    def _on_menu(self, contract_id: int, place: QPoint) -> None:
        self._wanted_id = contract_id
        self.read_card()
        card = self.card
        if card is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        is_draft = card.state is ContractState.DRAFT
        entries = (
            (self.tr("Go on writing"), "edit", is_draft),
            (self.tr("Print…"), "print", True),
            (self.tr("Signed on paper…"), "sign", is_draft),
            (self.tr("Write down an evaluation…"), "evaluate_next",
             may(card.state, ContractAction.EVALUATE)),
            (self.tr("Open the card of the person"), "person", True),
            (self.tr("Discard this draft…"), "discard", is_draft),
        )  # fmt: skip
        for words, key, shown in entries:
            if shown:
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, key=key: self._on_wanted(key, None))
        menu.popup(place)
