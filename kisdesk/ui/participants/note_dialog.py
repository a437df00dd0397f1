"""A note about a person: the day and the text; the author is whoever is at the desk."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.participants import check_note
from kisdesk.domain.rows import NoteRow, ParticipantCard
from kisdesk.errors import Problem
from kisdesk.services.participants import add_note, update_note
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.text_area import TextArea


class NoteDialog(RecordDialog):
    """Writes a new note, or changes ``note``."""

    def __init__(
        self,
        card: ParticipantCard,
        context: UiContext,
        note: NoteRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("New note") if note is None else self.tr("Change the note")
        super().__init__(context, title, card.name, parent, save_text=self.tr("Save the note"))
        self._card_id = card.id
        self._note = note
        self.add_field("noted_on", field_name("on"), DateEdit(clock=context.today))
        self.add_field("text", field_name("text"), TextArea(lines=8), wide=True)
        shown_on = note.noted_on if note else context.today()
        self.set_values({"noted_on": shown_on, "text": note.text if note else ""})
        self.form.field("text").editor.setFocus()

    def check(self) -> Sequence[Problem]:
        values = self.form.values()
        day = values["noted_on"]
        return check_note(day if isinstance(day, date) else None, str(values["text"]), self.today)

    def save(self) -> None:
        values = self.form.values()
        day = values["noted_on"]
        assert isinstance(day, date)
        if self._note is None:
            add_note(self._card_id, day, str(values["text"]), today=self.today)
        else:
            update_note(self._note.id, day, str(values["text"]), today=self.today)
