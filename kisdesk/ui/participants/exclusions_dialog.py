"""The rights of art. 1(3) a person has, and why they are taken in all the same."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kisdesk.domain import law
from kisdesk.domain.codes import Exclusion
from kisdesk.domain.drafts import ExclusionDraft, ParticipantDraft
from kisdesk.domain.labels import label
from kisdesk.domain.participants import check_participant
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.participants import update_participant
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import CheckBox
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.line_edit import LineEdit


class ExclusionsDialog(RecordDialog):
    """Every right with a box; a ticked one needs the reason, a disability pension does not."""

    def __init__(
        self, card: ParticipantCard, context: UiContext, parent: QWidget | None = None
    ) -> None:
        sentence = law.article(law.EXCLUSIONS, context.today())
        super().__init__(
            context, self.tr("Rights that exclude from a club"),
            f"{sentence.sentence} ({sentence.place})", parent,
        )  # fmt: skip
        self.card = card
        self._present = {finding.exclusion: finding for finding in card.draft.exclusions}
        self._reasons: dict[Exclusion, Field] = {}
        exception = law.article(law.DISABILITY_PENSION_EXCEPTION, context.today())
        for right in Exclusion:
            box = CheckBox(label(right))
            note = ""
            if right is Exclusion.DISABILITY_PENSION:
                note = self.tr("allowed in a club, {article}").format(article=exception.place)
            ticked = self.add_field(right, " " if self._reasons else self.tr("Has"), box,
                                    note=note, wide=True)  # fmt: skip
            ticked.changed.connect(self._show_reasons)
            if right is not Exclusion.DISABILITY_PENSION:
                self._reasons[right] = self.add_field(
                    f"{right}_reason", self.tr("Why taken in"), LineEdit(), wide=True
                )
        values: dict[str, object] = {}
        for right in Exclusion:
            finding = self._present.get(right)
            values[right] = finding is not None
            if right in self._reasons:
                values[f"{right}_reason"] = finding.reason if finding else ""
        self.set_values(values)
        self._show_reasons()

    def draft(self) -> ParticipantDraft:
        """The person's draft with the rights ticked here."""
        return replace(self.card.draft, exclusions=tuple(self._typed()))

    def check(self) -> Sequence[Problem]:
        typed = self._typed()
        problems = []
        for problem in check_participant(self.draft(), self.today):
            collection, _, rest = problem.field.partition(".")
            if collection == "exclusions" and rest:
                right = typed[int(rest.partition(".")[0])].exclusion
                problems.append(replace(problem, field=f"{right}_reason", is_warning=False))
        return problems

    def save(self) -> None:
        update_participant(self.card.id, self.draft(), today=self.today)

    def _typed(self) -> list[ExclusionDraft]:
        values = self.form.values()
        found = []
        for right in Exclusion:
            if values[right]:
                kept = self._present.get(right)
                reason = str(values.get(f"{right}_reason", ""))
                found.append(ExclusionDraft(right, reason, kept.id if kept else None))
        return found

    def _show_reasons(self) -> None:
        for right, field in self._reasons.items():
            field.setVisible(bool(self.form.field(right).value()))
