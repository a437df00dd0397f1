"""What a person asked for, and the restriction of processing: dialogs about their rights."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.labels import choices
from kisdesk.domain.person_requests import (
    RequestDraft,
    RequestRow,
    RestrictionDraft,
    RestrictionRow,
    check_request,
    check_restriction,
    request_due,
)
from kisdesk.domain.polish import long_date
from kisdesk.domain.privacy_codes import (
    RequestDecision,
    RequestKind,
    RestrictionBasis,
)
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.services.corrections import CorrectionRow, NoticeRow, mark_told
from kisdesk.services.person_requests import (
    record_request,
    record_restriction,
    update_request,
    update_restriction,
)
from kisdesk.services.privacy_facts import recipient_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox, RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.text_area import TextArea


class RequestDialog(RecordDialog):
    """Enters a request of the person, or its answer."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        row: RequestRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New request of the person") if row is None else self.tr("The request")
        super().__init__(context, title, card.name, parent, save_text=self.tr("Save the request"))
        self._card_id = card.id
        self._row = row
        kinds = [(str(code), text) for code, text in choices(RequestKind)]
        decisions = [(str(code), text) for code, text in choices(RequestDecision)]
        self.add_field(
            "kind", self.tr("What is asked for"), ChoiceBox(kinds, empty=self.tr("choose"))
        )
        self.add_field("received_on", self.tr("Received on"), DateEdit(clock=context.today))
        self.due_text = Text("", "hint", wrap=True)
        self.form.add_widget(self.due_text)
        self.add_field("text", self.tr("What the person says"), TextArea(lines=3), wide=True)
        self.form.add_heading(self.tr("The answer"))
        self.add_field("answered_on", self.tr("Answered on"), DateEdit(clock=context.today))
        self.add_field(
            "decision", self.tr("Decision"), ChoiceBox(decisions, empty=self.tr("not yet"))
        )
        self.add_field("reason", self.tr("Reasons"), TextArea(lines=2), wide=True)
        self.form.add_heading(self.tr("When the answer takes longer"))
        self.add_field("extended_on", self.tr("Person told on"), DateEdit(clock=context.today))
        self.add_field("extension_reason", self.tr("Why it takes longer"), LineEdit(), wide=True)
        if row is not None:
            self.set_values({name: getattr(row.draft, name) for name in self.form.names()})
        else:
            self.set_values({"received_on": self.today})
        self.form.changed.connect(self._follow)
        self._follow()

    def draft(self) -> RequestDraft:
        """What was typed."""
        values = self.form.values()
        values["kind"] = RequestKind(str(values["kind"])) if values["kind"] else None
        decision = values["decision"]
        values["decision"] = RequestDecision(str(decision)) if decision else None
        return RequestDraft(**values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        return check_request(self.draft(), self.today)

    def save(self) -> None:
        if self._row is None:
            record_request(self._card_id, self.draft(), today=self.today)
        else:
            update_request(self._row.id, self.draft(), today=self.today)

    def _follow(self) -> None:
        draft = self.draft()
        if draft.received_on is None:
            self.due_text.setText("")
            return
        due = request_due(draft.received_on, is_extended=draft.extended_on is not None)
        article = law.article(law.REQUEST_ANSWER, self.today)
        self.due_text.setText(
            self.tr("The answer is due by {day} ({article}).").format(
                day=long_date(due), article=article.short_citation
            )
        )


class RestrictionDialog(RecordDialog):
    """Restricts the processing of a person's data, or lifts it."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        row: RestrictionRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Restrict the processing") if row is None else self.tr("The restriction")
        super().__init__(
            context, title, card.name, parent, save_text=self.tr("Save the restriction"), width=720
        )
        self._card_id = card.id
        self._row = row
        bases = [(str(code), text) for code, text in choices(RestrictionBasis)]
        self.add_field("basis", self.tr("Basis"), RadioChoice(bases), wide=True)
        self.add_field("since_on", self.tr("Since"), DateEdit(clock=context.today))
        self.add_field("note", self.tr("Remarks"), TextArea(lines=2), wide=True)
        if row is not None:
            self.form.add_heading(self.tr("Lifting"))
            self.form.add_widget(
                Strip(
                    self.tr("The person is told before the restriction is lifted."),
                    law.article(law.RESTRICTION, self.today).short_citation,
                    "grey", stacked=True,
                )
            )  # fmt: skip
            self.add_field("told_on", self.tr("Person told on"), DateEdit(clock=context.today))
            self.add_field("until_on", self.tr("Lifted on"), DateEdit(clock=context.today))
            self.set_values({name: getattr(row.draft, name) for name in self.form.names()})
        else:
            self.set_values({"since_on": self.today})

    def draft(self) -> RestrictionDraft:
        """What was typed."""
        values = self.form.values()
        values["basis"] = RestrictionBasis(str(values["basis"])) if values["basis"] else None
        return RestrictionDraft(**values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        return check_restriction(self.draft(), self.today)

    def save(self) -> None:
        if self._row is None:
            record_restriction(self._card_id, self.draft(), today=self.today)
        else:
            update_restriction(self._row.id, self.draft(), today=self.today)


class CorrectionToldDialog(RecordDialog):
    """Notes that a recipient was told of a correction, or why that could not be done."""

    def __init__(
        self,
        asked: tuple[CorrectionRow, NoticeRow],
        context: UiContext,
        parent: QWidget | None = None,
    ) -> None:
        correction, notice = asked
        super().__init__(
            context, self.tr("Telling the recipient of the correction"),
            recipient_text(notice.disclosure), parent,
        )  # fmt: skip
        self._change_id, self._disclosure_id = correction.change_id, notice.disclosure.id
        self.add_field("told_on", self.tr("Told on"), DateEdit(clock=context.today))
        self.add_field(
            "reason", self.tr("Or: why not"), LineEdit(),
            note=self.tr("impossible or out of proportion (art. 19)"), wide=True,
        )  # fmt: skip
        self.set_values({"told_on": notice.told_on or self.today, "reason": notice.reason})

    def check(self) -> Sequence[Problem]:
        told = self.form.field("told_on").value()
        if told is None and not str(self.form.field("reason").value()).strip():
            return [Problem("told_on", "required")]
        if isinstance(told, date) and told > self.today:
            return [Problem("told_on", "date_in_future")]
        return ()

    def is_dirty(self) -> bool:
        return False

    def save(self) -> None:
        values = self.form.values()
        told = values["told_on"]
        if told is not None and not isinstance(told, date):
            raise InvalidDraftError([Problem("told_on", "required")])
        mark_told(
            self._disclosure_id, self._change_id, told_on=told, reason=str(values["reason"]),
            today=self.today,
        )  # fmt: skip
