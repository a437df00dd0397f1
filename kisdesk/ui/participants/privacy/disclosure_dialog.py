"""One disclosure: data handed over, demanded, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.disclosures import (
    DisclosureDraft,
    DisclosureRow,
    check_disclosure,
    demand_due,
)
from kisdesk.domain.labels import choices
from kisdesk.domain.privacy_codes import DisclosureState, DisclosureWay, Recipient
from kisdesk.errors import Problem
from kisdesk.services.disclosures import record_disclosure, update_disclosure
from kisdesk.services.issued_documents import documents_of_participant
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox, RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.text_area import TextArea

_SHOWN = {
    DisclosureState.MADE: frozenset({"made_on", "basis", "way", "document_id"}),
    DisclosureState.OPEN: frozenset({"basis"}),
    DisclosureState.REFUSED: frozenset({"made_on", "reason"}),
}
_ALWAYS = frozenset(
    {"state", "recipient", "recipient_name", "demanded_on", "due_on", "reference", "scope", "note"}
)


@dataclass(frozen=True)
class WhoseDisclosure:
    """About whom, and the paper that has just been printed for the recipient."""

    participant_id: int
    name: str
    document_id: int | None = None


class DisclosureDialog(RecordDialog):
    """Enters a disclosure, or changes ``row``: the answer to a demand above all."""

    def __init__(
        self,
        whose: WhoseDisclosure,
        context: UiContext,
        row: DisclosureRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New disclosure") if row is None else self.tr("Change the disclosure")
        super().__init__(
            context, title, whose.name, parent, save_text=self.tr("Save the disclosure")
        )
        self._whose = whose
        self._row = row
        self._due_offered: date | None = None
        self._add_fields()
        if row is not None:
            draft = row.draft
            values = {name: getattr(draft, name) for name in self.form.names()}
            values["document_id"] = str(draft.document_id) if draft.document_id else None
            self.set_values(values)
        else:
            document = str(whose.document_id) if whose.document_id else None
            self.set_values(
                {
                    "state": DisclosureState.MADE,
                    "made_on": self.today,
                    "document_id": document,
                }
            )
        self.form.changed.connect(self._follow)
        self._follow()

    def draft(self) -> DisclosureDraft:
        """What was typed."""
        values = self.form.values()
        state = DisclosureState(str(values["state"]))
        values["state"] = state
        for name in set(self.form.names()) - _ALWAYS - _SHOWN[state]:
            values[name] = None if name in {"made_on", "way", "document_id"} else ""
        values["recipient"] = Recipient(str(values["recipient"])) if values["recipient"] else None
        values["way"] = DisclosureWay(str(values["way"])) if values["way"] else None
        values["document_id"] = int(str(values["document_id"])) if values["document_id"] else None
        return DisclosureDraft(**values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        return check_disclosure(self.draft(), self.today)

    def save(self) -> None:
        if self._row is None:
            record_disclosure(self._whose.participant_id, self.draft(), today=self.today)
        else:
            update_disclosure(self._row.id, self.draft(), today=self.today)

    def _add_fields(self) -> None:
        clock = self.context.today
        states = [
            (str(DisclosureState.MADE), self.tr("data were handed over")),
            (str(DisclosureState.OPEN), self.tr("somebody demands data, the answer is open")),
            (str(DisclosureState.REFUSED), self.tr("it was refused")),
        ]
        recipients = [(str(code), text) for code, text in choices(Recipient)]
        ways = [(str(code), text) for code, text in choices(DisclosureWay)]
        papers = [
            (str(document.id), f"{document.title} {document.number}".strip())
            for document in documents_of_participant(self._whose.participant_id)
        ]
        self.add_field("state", self.tr("What happened"), RadioChoice(states), wide=True)
        self.add_field(
            "recipient",
            self.tr("Recipient"),
            ChoiceBox(recipients, empty=self.tr("choose a recipient")),
            wide=True,
        )
        self.add_field("recipient_name", self.tr("Name of the recipient"), LineEdit(), wide=True)
        self.add_field("demanded_on", self.tr("Demanded on"), DateEdit(clock=clock))
        self.add_field("due_on", self.tr("Answer due on"), DateEdit(clock=clock))
        self.add_field("reference", self.tr("Reference of the letter"), LineEdit())
        self.add_field("made_on", self.tr("Date of the answer"), DateEdit(clock=clock))
        self.add_field(
            "basis", self.tr("Legal basis"),
            LineEdit(
                example=self.tr("art. 105 of the social assistance Act, consent of the person")
            ),
            wide=True,
        )  # fmt: skip
        self.add_field("scope", self.tr("Which data"), TextArea(lines=2), wide=True)
        self.add_field("way", self.tr("How"), ChoiceBox(ways), wide=True)
        self.add_field(
            "document_id", self.tr("Issued document"), ChoiceBox(papers, empty=self.tr("none"))
        )
        self.add_field("reason", self.tr("Reason of the refusal"), TextArea(lines=2), wide=True)
        self.add_field("note", self.tr("Remarks"), TextArea(lines=2), wide=True)

    def _follow(self) -> None:
        state = DisclosureState(str(self.form.field("state").value() or DisclosureState.MADE))
        shown = _ALWAYS | _SHOWN[state]
        for name in self.form.names():
            self.form.field(name).setVisible(name in shown)
        self._offer_due()

    def _offer_due(self) -> None:
        """A welfare centre's demand is due by law; the day is offered, and may be changed."""
        recipient = self.form.field("recipient").value()
        demanded = self.form.field("demanded_on").value()
        kind = Recipient(str(recipient)) if recipient else None
        offered = demand_due(kind, demanded)  # type: ignore[arg-type]
        if offered == self._due_offered:
            return
        due = self.form.field("due_on")
        if due.value() in {None, self._due_offered}:
            due.set_value(offered)
        self._due_offered = offered
