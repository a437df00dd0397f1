"""Noting the day a yearly report went to the voivode."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.errors import Problem, UserError
from kisdesk.services.reports import note_report_sent
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.question import Question, tell


class SentDialog(FormDialog):
    """Asks for the day; the radar then stops calling for this report."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("When was the report for {year} sent?").format(year=year),
            self.tr("The reminder of this report then goes away."),
            parent,
            save_text=self.tr("Note it as sent"),
            describe=word_problem,
            width=620,
        )
        self.context = context
        self._year = year
        self.error_message: Question | None = None
        self.add_field("sent_on", self.tr("Sent on"), DateEdit(clock=context.today))
        self.set_values({"sent_on": context.today()})
        self.failed.connect(self._on_failed)
        self.form.field("sent_on").editor.setFocus()

    def check(self) -> Sequence[Problem]:
        day = self.form.values()["sent_on"]
        if not isinstance(day, date):
            return [Problem("sent_on", "required")]
        if day > self.context.today():
            return [Problem("sent_on", "date_in_future")]
        return []

    def save(self) -> None:
        day = self.form.values()["sent_on"]
        assert isinstance(day, date)
        note_report_sent(self._year, day)

    def _on_failed(self, error: UserError) -> None:
        words = describe(error)
        self.error_message = tell(
            self, self.tr("This was not saved"), words.what, self.tr("Go back"),
            safe=words.safe, next_step=words.next_step,
        )  # fmt: skip
