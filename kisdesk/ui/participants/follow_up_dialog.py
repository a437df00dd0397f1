"""What was learnt one, three or six months later: the day, the answer, a remark."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kisdesk.domain.labels import choices
from kisdesk.domain.outcome_codes import FollowUpAnswer
from kisdesk.domain.outcomes import FollowUpDraft, FollowUpLine, FollowUpStart, check_follow_up
from kisdesk.domain.rows import ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.outcomes import record_follow_up
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.outcome_words import follow_up_title
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.choices import RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.text_area import TextArea


class FollowUpDialog(RecordDialog):
    """Records the answer for one time to ask, in place of an earlier one."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        asked: tuple[FollowUpStart, FollowUpLine],
        parent: QWidget | None = None,
    ) -> None:
        start, line = asked
        title = self.tr("How are things with {name}?").format(name=card.name)
        super().__init__(
            context, title, follow_up_title(line), parent, save_text=self.tr("Save the answer")
        )
        self._card_id = card.id
        self._draft = FollowUpDraft(start.since_on, line.months, start.outcome_id)
        answers = [(str(code), text) for code, text in choices(FollowUpAnswer)]
        self.add_field("answer", self.tr("Answer"), RadioChoice(answers, columns=2), wide=True)
        self.add_field("asked_on", self.tr("Asked on"), DateEdit(clock=context.today))
        self.add_field("note", self.tr("Remark"), TextArea(lines=2), wide=True)
        known = line.answer
        self.set_values(
            {
                "answer": known.answer if known else None,
                "asked_on": known.asked_on if known else context.today(),
                "note": known.note if known else "",
            }
        )

    def draft(self) -> FollowUpDraft:
        """What was typed."""
        values = self.form.values()
        answer = FollowUpAnswer(str(values["answer"])) if values["answer"] else None
        return replace(
            self._draft,
            asked_on=values["asked_on"],  # type: ignore[arg-type]
            answer=answer,
            note=str(values["note"]),
        )

    def check(self) -> Sequence[Problem]:
        return check_follow_up(self.draft(), self.today)

    def save(self) -> None:
        record_follow_up(self._card_id, self.draft(), today=self.today)
