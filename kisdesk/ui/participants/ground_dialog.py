"""One ground of art. 1(2) with the document that was seen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.codes import EligibilityGroup
from kisdesk.domain.drafts import GroundDraft
from kisdesk.domain.labels import choices
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.child_dialog import ChildDialog
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.text_area import TextArea


class GroundDialog(ChildDialog):
    """The group, whether it is the main one, and kind, number, day and issuer of the document.

    Marking a ground as the main one takes the mark from the others; a first ground is main.
    """

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        place: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        sentence = law.article(law.ELIGIBLE_GROUPS, context.today())
        super().__init__(
            card, context, "grounds", place, self.tr("Ground of participation"),
            f"{sentence.sentence} ({sentence.place})", parent,
        )  # fmt: skip
        groups = [(str(c), text) for c, text in choices(EligibilityGroup)]
        box = ChoiceBox(groups, empty=self.tr("choose a group"))
        self.add_field("group", field_name("group"), box)
        main = CheckBox(self.tr("the main one, counted in the report"))
        self.add_field("is_main", " ", main)
        self.form.add_heading(self.tr("Document seen"))
        kind = LineEdit(example=self.tr("certificate, ruling, referral"))
        self.add_field("document_kind", field_name("document_kind"), kind)
        self.add_field("document_number", field_name("document_number"), LineEdit())
        self.add_field("document_on", field_name("document_on"), DateEdit(clock=context.today))
        self.add_field("document_issuer", field_name("document_issuer"), LineEdit())
        self.add_field("note", field_name("note"), TextArea(lines=2), wide=True)
        shown: GroundDraft | None = self.original
        if shown is not None:
            names = [name for name in self.form.names() if name != "group"]
            values = {name: getattr(shown, name) for name in names}
            self.set_values({"group": shown.group, **values})
        else:
            self.set_values({"is_main": not card.draft.grounds})

    def record(self) -> Any:
        values = self.form.values()
        group = values.pop("group")
        # Nothing chosen is caught by ``check``; until then the record stands for any group.
        code = EligibilityGroup(str(group)) if group else EligibilityGroup.OTHER
        record_id = self.original.id if self.original else None
        return GroundDraft(code, id=record_id, **values)  # type: ignore[arg-type]

    def others(self) -> tuple[Any, ...]:
        others: tuple[GroundDraft, ...] = super().others()
        if not self.form.field("is_main").value():
            return others
        return tuple(replace(other, is_main=False) for other in others)

    def check(self) -> Sequence[Problem]:
        if self.form.field("group").value() is None:
            return [Problem("group", "required")]
        return super().check()
