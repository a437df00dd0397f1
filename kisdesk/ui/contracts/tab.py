"""The tab Kontrakty: all contracts, the record of one, and its editor over the whole width."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import ContractAction, may
from kisdesk.domain.rows import ContractCard
from kisdesk.services.contracts import get_contract
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.contract_actions import ContractActions
from kisdesk.ui.contracts.editor.editor_view import EditorView, Mode
from kisdesk.ui.contracts.list_panel import ContractListPanel
from kisdesk.ui.contracts.record_view import ContractView
from kisdesk.ui.contracts.table_panel import ContractTablePanel
from kisdesk.ui.records.record_tab import RecordTab

_LEAST_WIDTH = 480


class ContractsTab(RecordTab):
    """List and record, or the list as a table, or the editor of one contract."""

    list_panel: ContractListPanel

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        record_view = ContractView()
        super().__init__(context, ContractListPanel(context), record_view, parent)
        self.record_view = record_view
        self.editor: EditorView | None = None
        self.contract_actions = actions = ContractActions(context, self)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.sides.setMinimumWidth(_LEAST_WIDTH)
        self.list_panel.blank_wanted.connect(actions.print_blank)
        self.list_panel.menu_requested.connect(self._on_menu)
        record_view.wanted.connect(self._on_wanted)
        actions.changed.connect(self._on_changed)
        actions.signed.connect(self._on_signed)
        actions.discarded.connect(self._on_discarded)
        actions.started.connect(self._on_started)
        actions.edit_wanted.connect(self.edit_contract)
        actions.amend_wanted.connect(self.amend_contract)
        actions.person_wanted.connect(self.participant_requested)
        actions.told.connect(self.message)

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

    def read(self, record_id: int) -> ContractCard:
        return get_contract(record_id)

    def make_table(self) -> ContractTablePanel:
        return ContractTablePanel()

    def refresh(self) -> None:
        if self.editor is not None:
            self.editor.refresh()
        super().refresh()

    def start_new(self) -> None:
        self._leave_editor_then(self.contract_actions.start)

    def focus_search(self) -> None:
        self._leave_editor_then(super().focus_search)

    def print_current(self) -> None:
        if self.editor is not None:
            self.editor.print_out()
        elif self.card is not None:
            self.contract_actions.do("print", None, self.card)

    def save(self) -> None:
        if self.editor is not None:
            self.editor.save()

    def undo(self) -> None:
        if self.editor is None:
            super().undo()

    def undo_change(self, card: ContractCard) -> None:
        self.contract_actions.undo(card)

    def undo_deletion(self, record_id: int) -> None:
        self.contract_actions.undo_discard(record_id)

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
        self.show_record(editor.contract_id)
        self.list_panel.list.setFocus()

    def _open(self, card: ContractCard) -> None:
        if card.state is ContractState.DRAFT:
            self._open_editor(card, Mode.DRAFT)
            return
        self.show_list()
        self.show_record(card.id, card)
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

    def on_opened(self, record_id: int) -> None:
        card = self.read(record_id)
        self._open(card)
        if card.state is not ContractState.DRAFT:
            self.record_view.tabs.setFocus()

    def _on_wanted(self, key: str, payload: object) -> None:
        if self.card is not None:
            self.contract_actions.do(key, payload, self.card)

    def _on_changed(self, contract_id: int, sentence: str) -> None:
        self._deleted_id = None
        if self.editor is not None and self.editor.mode is Mode.AMENDMENT:
            self.close_editor()
        self.show_record(contract_id)
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_signed(self, contract_id: int) -> None:
        self.close_editor()
        self._on_changed(contract_id, self.tr("Signed and locked. The page is kept in the file."))

    def _on_started(self, contract_id: int) -> None:
        self.edit_contract(contract_id)
        self.data_changed.emit()

    def _on_discarded(self, contract_id: int) -> None:
        self.show_nothing(contract_id)
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
