""" "Signed on …": from then on the contract is locked."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kisdesk.domain.contract_rules import missing_for_print
from kisdesk.domain.rows import ContractCard
from kisdesk.errors import Problem
from kisdesk.services.contract_checks import check_before_signing
from kisdesk.services.contracts import sign_contract
from kisdesk.services.settings import get_office_settings
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.editor.gap_list import gap_text
from kisdesk.ui.contracts.reason_dialog import ReasonDialog
from kisdesk.ui.contracts.words import person_name
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import Text


class SignDialog(ReasonDialog):
    """Shows what stands in the way for the day typed; each warning asks for its own reason."""

    def __init__(
        self, card: ContractCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        title = self.tr("When was contract {number} signed?")
        super().__init__(
            context, title.format(number=card.content.number),
            self.tr("From then on it is locked; what changes later is written as a change."),
            parent, save_text=self.tr("Lock as signed"), label_width=140,
        )  # fmt: skip
        self.card = card
        self.document_id = 0
        self.add_field("signed_on", self.tr("Signed on"), DateEdit(clock=context.today))
        self.form.add_widget(self._facts())
        self._add_gaps()
        self.set_values({"signed_on": card.content.concluded_on or context.today()})
        self.follow_typing(self.tr("It cannot be locked as signed yet."))

    def found(self) -> list[Problem]:
        day = self.day("signed_on")
        if day is None:
            return [Problem("signed_on", "required")]
        content = replace(self.card.content, concluded_on=self.card.content.concluded_on or day)
        found = check_before_signing(content, self.card.id, day, self.today)
        return [replace(p, field="signed_on") if p.field == "concluded_on" else p for p in found]

    def save(self) -> None:
        day = self.day("signed_on")
        assert day is not None
        self.document_id = sign_contract(
            self.card.id, day, today=self.today, accepted=self.accepted_reasons()
        )

    def _facts(self) -> QWidget:
        content = self.card.content
        facts = FactList(label_width=132)
        names = [person_name(content)]
        names += [f"{p.first_name} {p.last_name}".strip() for p in content.family if p.signs]
        worker = f"{content.worker.first_name} {content.worker.last_name}".strip()
        facts.add_fact(self.tr("Who signs"), ", ".join((*names, worker)))
        copies = self.tr("%n copy(s), one for the person", "", get_office_settings().copies)
        facts.add_fact(self.tr("On paper"), copies)
        return facts

    def _add_gaps(self) -> None:
        gaps = [g for g in missing_for_print(self.card.content) if g.code != "referral_incomplete"]
        if gaps:
            names = ", ".join(gap_text(gap) for gap in gaps)
            words = self.tr("Empty in the file, so written by hand on the paper: {names}.")
            self.form.add_widget(Text(words.format(names=names), "secondary", wrap=True))
