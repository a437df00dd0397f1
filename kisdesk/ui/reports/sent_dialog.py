"""Noting the day a yearly report went to the voivode."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.errors import Problem
from kisdesk.services.reports import note_report_sent
from kisdesk.ui.context import UiContext
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.date_edit import DateEdit


class SentDialog(RecordDialog):
    """Asks for the day; the radar then stops calling for this report."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("When was the report for {year} sent?").format(year=year),
            self.tr("The reminder of this report then goes away."),
            parent,
            save_text=self.tr("Note it as sent"),
        )
        self._year = year
        self.add_field("sent_on", self.tr("Sent on"), DateEdit(clock=context.today))
        self.set_values({"sent_on": context.today()})
        self.form.field("sent_on").editor.setFocus()

    def check(self) -> Sequence[Problem]:
        day = self.form.values()["sent_on"]
        if not isinstance(day, date):
            return [Problem("sent_on", "required")]
        if day > self.today:
            return [Problem("sent_on", "date_in_future")]
        return []

    def save(self) -> None:
        day = self.form.values()["sent_on"]
        assert isinstance(day, date)
        note_report_sent(self._year, day)
