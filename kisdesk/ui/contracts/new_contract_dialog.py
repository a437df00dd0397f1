"""Starting a contract: with whom, and on which of the two forms."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import ContractState, Variant
from kisdesk.errors import Problem
from kisdesk.services.contract_list import ContractQuery, list_contracts
from kisdesk.services.contracts import start_contract
from kisdesk.services.participants import get_card
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.words import number_text
from kisdesk.ui.records.person_choice import PersonChooser
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import RadioChoice
from kisdesk.ui.widgets.strip import Strip

LIST_HEIGHT = 166


class NewContractDialog(RecordDialog):
    """``started`` gives the id of the new draft."""

    started = Signal(int)
    draft_wanted = Signal(int)
    """A draft this person has already."""

    def __init__(
        self, context: UiContext, participant_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context, self.tr("New contract"), "", parent, save_text=self.tr("Start writing"),
            label_width=104,
        )  # fmt: skip
        self._participant_id = participant_id
        self.chooser = PersonChooser(context)
        self.chooser.list.setFixedHeight(LIST_HEIGHT)
        if participant_id is None:
            self.add_field("person", self.tr("With whom"), self.chooser, wide=True)
            self.chooser.value_changed.connect(self._look_for_draft)
        else:
            self.chooser.setParent(self)
            self.chooser.hide()
            name = get_card(participant_id, context.today()).name
            self.set_title(self.tr("New contract with {name}").format(name=name))
        self.strip = Strip("", "", "amber", stacked=True)
        self.strip.add_action("draft", self.tr("Open that draft"))
        self.strip.action_triggered.connect(self._on_open_draft)
        self.strip.hide()
        self.form.add_widget(self.strip)
        choices = [
            (
                Variant.A.value,
                self.tr("A: a person or a family in a difficult situation. The usual one."),
            ),
            (
                Variant.B.value,
                self.tr("B: one person sent by the labour office with a referral, to find work."),
            ),
        ]
        self.add_field("variant", self.tr("Form"), RadioChoice(choices), wide=True)
        self.set_values({"variant": Variant.A.value})
        self._draft_id: int | None = None
        self._look_for_draft()

    @property
    def participant_id(self) -> int | None:
        """The person chosen."""
        return self._participant_id if self._participant_id is not None else self.chooser.value()

    def is_dirty(self) -> bool:
        """Choosing is no writing: nothing would be lost."""
        return False

    def check(self) -> Sequence[Problem]:
        return [Problem("person", "choose_a_person")] if self.participant_id is None else []

    def save(self) -> None:
        assert self.participant_id is not None
        variant = Variant(str(self.form.values()["variant"]))
        contract_id = start_contract(self.participant_id, variant, today=self.today)
        self.started.emit(contract_id)

    def _look_for_draft(self) -> None:
        self._draft_id = None
        if self.participant_id is not None:
            query = ContractQuery(
                participant_id=self.participant_id, today=self.today,
                states=frozenset({ContractState.DRAFT}),
            )  # fmt: skip
            for row in list_contracts(query, 0, 1):
                self._draft_id = row.id
                words = self.tr("This person has a draft already: {number}.")
                self.strip.set_text(words.format(number=number_text(row.number)))
        self.strip.setVisible(self._draft_id is not None)

    def _on_open_draft(self) -> None:
        if self._draft_id is not None:
            draft_id = self._draft_id
            self.discard()
            self.draft_wanted.emit(draft_id)
