"""One fact of the kinds art. 18f(1) allows a club to keep."""

from typing import Any

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.codes import SensitiveKind
from kisdesk.domain.drafts import SensitiveDraft
from kisdesk.domain.labels import choices
from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.child_dialog import ChildDialog
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.text_area import TextArea


class SensitiveDialog(ChildDialog):
    """Kind, text, and why the club needs to know it; without a reason it is not kept."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        place: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        scope = law.article(law.DATA_SCOPE, context.today())
        super().__init__(
            card, context, "sensitive", place, self.tr("Specially protected data"),
            f"{scope.sentence} ({scope.place})", parent,
        )  # fmt: skip
        kinds = [(str(c), text) for c, text in choices(SensitiveKind)]
        self.add_field("kind", field_name("kind"), ChoiceBox(kinds, allow_empty=False))
        self.add_field("text", field_name("text"), TextArea(lines=3), wide=True)
        self.add_field(
            "reason", self.tr("Why it is needed"), TextArea(lines=2), wide=True,
            note=self.tr("what in the work with this person needs it"),
        )  # fmt: skip
        shown: SensitiveDraft = self.original or SensitiveDraft(self._free_kind())
        self.set_values({"kind": shown.kind, "text": shown.text, "reason": shown.reason})

    def record(self) -> Any:
        values = self.form.values()
        return SensitiveDraft(
            SensitiveKind(str(values["kind"])),
            str(values["text"]),
            str(values["reason"]),
            self.original.id if self.original else None,
        )

    def _free_kind(self) -> SensitiveKind:
        taken = {fact.kind for fact in self.card.draft.sensitive}
        return next((kind for kind in SensitiveKind if kind not in taken), SensitiveKind.HEALTH)
