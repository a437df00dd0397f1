"""One breach: what art. 33 asks to be written down, then the decisions."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kisdesk.domain.breaches import (
    BreachDraft,
    BreachRow,
    LostCopy,
    check_breach,
    report_due,
)
from kisdesk.domain.labels import choices
from kisdesk.domain.privacy_codes import ReportDecision, TellDecision
from kisdesk.errors import Problem
from kisdesk.services.breaches import copies_made, people_in_copy, record_breach, update_breach
from kisdesk.services.protection_papers import DATA_IN_COPY, encryption_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.protection.moment_edit import MomentEdit
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.text_area import TextArea

_YES, _NO = "yes", "no"


class BreachDialog(RecordDialog):
    """Choosing a lost copy fills in how many people it held and which data."""

    def __init__(
        self,
        context: UiContext,
        now: Callable[[], datetime],
        row: BreachRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New breach of data protection") if row is None else self.tr("The breach")
        super().__init__(
            context, title, "", parent, save_text=self.tr("Save the breach"), width=760,
            label_width=200,
        )  # fmt: skip
        self._now = now
        self._row = row
        self._copies: dict[str, LostCopy] = {str(key): copy for key, copy in copies_made()}
        if row is not None and row.draft.copy is not None:
            self._copies.setdefault("kept", row.draft.copy)
        self._chosen: str | None = None
        self.encryption = Strip("", "", "grey", stacked=True)
        self.due_text = Text("", "strong", wrap=True)
        self._add_what()
        self._add_decisions()
        if row is not None:
            self._show(row.draft)
        else:
            self.set_values({"noticed_at": now()})
        self.form.changed.connect(self._follow)
        self._follow()

    def draft(self) -> BreachDraft:
        """What was typed."""
        values = self.form.values()
        copy = self._copies.get(str(values.pop("copy")))
        encrypted = values["is_encrypted"]
        values["is_encrypted"] = None if not encrypted else encrypted == _YES
        report, tell = values["report"], values["tell_people"]
        values["report"] = ReportDecision(str(report)) if report else None
        values["tell_people"] = TellDecision(str(tell)) if tell else None
        return BreachDraft(copy=copy, **values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        return check_breach(self.draft(), self._now())

    def save(self) -> None:
        if self._row is None:
            record_breach(self.draft(), now=self._now())
        else:
            update_breach(self._row.id, self.draft(), now=self._now())

    def _add_what(self) -> None:
        clock = self.context.today
        copies = [
            (key, f"{copy.name} ({format_date(copy.made_at.date())})")
            for key, copy in self._copies.items()
        ]
        noticed = MomentEdit(self.tr("Day noticed"), self.tr("Time noticed"), clock)
        self.add_field("noticed_at", self.tr("Noticed on, at"), noticed)
        self.form.add_widget(self.due_text)
        self.add_field("happened", self.tr("When it happened"), LineEdit(), wide=True)
        self.add_field("circumstances", self.tr("Circumstances"), TextArea(lines=3), wide=True)
        self.add_field(
            "copy", self.tr("Lost copy of the file"),
            ChoiceBox(copies, empty=self.tr("no copy was lost")), wide=True,
        )  # fmt: skip
        self.add_field(
            "is_encrypted", self.tr("Another medium was encrypted"),
            ChoiceBox([(_YES, self.tr("yes")), (_NO, self.tr("no"))], empty=self.tr("not known")),
        )  # fmt: skip
        self.form.add_widget(self.encryption)
        self.add_field("people_kinds", self.tr("Whose data"), TextArea(lines=2), wide=True)
        self.add_field("people_count", self.tr("How many people"), NumberEdit(0, 9_999_999))
        self.add_field("data_kinds", self.tr("Which data"), TextArea(lines=3), wide=True)
        self.add_field("records_count", self.tr("How many records"), NumberEdit(0, 9_999_999))
        self.add_field(
            "consequences", self.tr("Possible consequences"), TextArea(lines=2), wide=True
        )
        self.add_field(
            "measures", self.tr("Measures taken, proposed"), TextArea(lines=2), wide=True
        )
        self.add_field("contact", self.tr("Contact besides the officer"), LineEdit(), wide=True)

    def _add_decisions(self) -> None:
        clock = self.context.today
        reports = [(str(code), text) for code, text in choices(ReportDecision)]
        tells = [(str(code), text) for code, text in choices(TellDecision)]
        open_ = self.tr("not decided yet")
        self.form.add_heading(self.tr("Report to the authority (art. 33)"))
        self.add_field("report", self.tr("Decision"), ChoiceBox(reports, empty=open_), wide=True)
        self.add_field("report_reason", self.tr("Reasons"), TextArea(lines=2), wide=True)
        reported = MomentEdit(self.tr("Day of the report"), self.tr("Time of the report"), clock)
        self.add_field("reported_at", self.tr("Reported on, at"), reported)
        self.add_field("delay_reason", self.tr("Reasons of the delay"), LineEdit(), wide=True)
        self.form.add_heading(self.tr("Telling the people (art. 34)"))
        self.add_field("tell_people", self.tr("Decision"), ChoiceBox(tells, empty=open_), wide=True)
        self.add_field("tell_reason", self.tr("Reasons"), TextArea(lines=2), wide=True)
        self.add_field("told_on", self.tr("People told on"), DateEdit(clock=clock))

    def _show(self, draft: BreachDraft) -> None:
        values = {n: getattr(draft, n) for n in self.form.names() if n != "copy"}
        encrypted = draft.is_encrypted
        values["is_encrypted"] = None if encrypted is None else _YES if encrypted else _NO
        values["copy"] = next((k for k, c in self._copies.items() if c == draft.copy), None)
        self._chosen = values["copy"]
        self.set_values(values)

    def _follow(self) -> None:
        self._fill_from_copy()
        draft = self.draft()
        self.form.field("is_encrypted").setVisible(draft.copy is None)
        tone = "green" if draft.copy or draft.is_encrypted else "red"
        if draft.copy is None and draft.is_encrypted is None:
            tone = "amber"
        self.encryption.set_text(encryption_text(draft), "", tone)  # type: ignore[arg-type]
        needed = draft.report is ReportDecision.NEEDED
        self.form.field("reported_at").setVisible(needed)
        late = needed and draft.noticed_at is not None and draft.reported_at is not None
        late = late and draft.reported_at > report_due(draft.noticed_at)  # type: ignore[operator,arg-type]
        self.form.field("delay_reason").setVisible(late)
        self.form.field("told_on").setVisible(draft.tell_people is TellDecision.YES)
        if draft.noticed_at is None:
            self.due_text.setText("")
            return
        due = report_due(draft.noticed_at)
        moment = f"{format_date(due.date())}, {due.hour}.{due.minute:02}"
        self.due_text.setText(self.tr("72 hours pass on {moment}.").format(moment=moment))

    def _fill_from_copy(self) -> None:
        """What is known of the copy just chosen goes into fields that say nothing yet."""
        chosen = self.form.field("copy").value()
        key = str(chosen) if chosen else None
        if key == self._chosen:
            return
        self._chosen = key
        if key is None:
            return
        people = people_in_copy(self._copies[key])
        self.form.field("people_count").set_value(len(people))
        for name, text in (
            ("people_kinds", self.tr("participants of the club and their families")),
            ("data_kinds", DATA_IN_COPY),
        ):
            if not str(self.form.field(name).value()).strip():
                self.form.field(name).set_value(text)
