"""One outcome: its kind first, then only the fields that this kind has."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kisdesk.domain.labels import choices
from kisdesk.domain.outcome_codes import Institution, OutcomeKind, OutcomeResult, WorkKind
from kisdesk.domain.outcomes import FIELDS, OutcomeDraft, OutcomeRow, check_outcome
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.outcomes import record_outcome, update_outcome
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.outcome_words import field_labels
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.money_edit import MoneyEdit
from kisdesk.ui.widgets.text_area import TextArea


class OutcomeDialog(RecordDialog):
    """Records an outcome, of ``kind`` if one is given, or changes ``row``."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        row: OutcomeRow | None = None,
        parent: QWidget | None = None,
        *,
        kind: OutcomeKind | None = None,
    ) -> None:
        title = self.tr("New outcome") if row is None else self.tr("Change the outcome")
        super().__init__(context, title, card.name, parent, save_text=self.tr("Save the outcome"))
        self._card_id = card.id
        self._row = row
        kinds = [(str(code), text) for code, text in choices(OutcomeKind)]
        self.add_field("kind", self.tr("Kind"), ChoiceBox(kinds, empty=self.tr("choose a kind")))
        editors = self._editors()
        for name, text in field_labels(kind).items():
            self.add_field(name, text, editors[name], wide=name == "note")
        if row is not None:
            values = {name: getattr(row.draft, name) for name in self.form.names()}
            self.set_values(values)
        elif kind is not None:
            self.set_values({"kind": kind})
        self.form.changed.connect(self._follow)
        self._shown_kind: OutcomeKind | None = None
        self._show_fields(self.kind)

    @property
    def kind(self) -> OutcomeKind | None:
        """The kind chosen; None until one is."""
        value = self.form.field("kind").value()
        return OutcomeKind(str(value)) if value else None

    def draft(self) -> OutcomeDraft | None:
        """What was typed; None until a kind is chosen."""
        kind = self.kind
        if kind is None:
            return None
        values = self.form.values()
        values["kind"] = kind
        for name, code in (
            ("work_kind", WorkKind), ("institution", Institution), ("result", OutcomeResult),
        ):  # fmt: skip
            values[name] = code(str(values[name])) if values[name] else None
        return OutcomeDraft(**values)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        draft = self.draft()
        return check_outcome(draft, self.today) if draft else [Problem("kind", "required")]

    def save(self) -> None:
        draft = self.draft()
        assert draft is not None
        if self._row is None:
            record_outcome(self._card_id, draft, today=self.today)
        else:
            update_outcome(self._row.id, draft, today=self.today)

    def _editors(self) -> dict[str, QWidget]:
        def box(codes: type[WorkKind] | type[Institution] | type[OutcomeResult]) -> ChoiceBox:
            return ChoiceBox([(str(code), text) for code, text in choices(codes)])

        def day() -> DateEdit:
            return DateEdit(clock=self.context.today)

        return {
            "institution": box(Institution),
            "work_kind": box(WorkKind),
            "body": LineEdit(),
            "subject": LineEdit(),
            "applied_on": day(),
            "decided_on": day(),
            "result": box(OutcomeResult),
            "amount": MoneyEdit(),
            "started_on": day(),
            "ended_on": day(),
            "basis": LineEdit(example=self.tr("copy of the contract, statement")),
            "note": TextArea(lines=2),
        }

    def _follow(self) -> None:
        if self.kind is not self._shown_kind:
            self._show_fields(self.kind)

    def _show_fields(self, kind: OutcomeKind | None) -> None:
        """Only the fields of this kind, under the names it gives them."""
        self._shown_kind = kind
        shown = FIELDS[kind] if kind is not None else ()
        for name, text in field_labels(kind).items():
            field = self.form.field(name)
            field.label.setText(text)
            field.editor.setAccessibleName(text)
            field.setVisible(name in shown)
