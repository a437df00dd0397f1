"""A note about a person: the day and the text; the author is whoever is at the desk."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import NoteRow, ParticipantCard
from kisdesk.domain.texts import check_text
from kisdesk.errors import Problem
from kisdesk.services.participants import add_note, update_note
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.edit_dialog import PersonDialog
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.text_area import TextArea


class NoteDialog(PersonDialog):
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
        problems = check_text(str(values["text"]), "text", many_lines=True)
        if not str(values["text"]).strip():
            problems.append(Problem("text", "required"))
        day = values["noted_on"]
        if not isinstance(day, date):
            problems.append(Problem("noted_on", "required"))
        elif day > self.today:
            problems.append(Problem("noted_on", "date_in_future"))
        return problems

    def save(self) -> None:
        values = self.form.values()
        day = values["noted_on"]
        assert isinstance(day, date)
        if self._note is None:
            add_note(self._card_id, day, str(values["text"]))
        else:
            update_note(self._note.id, day, str(values["text"]))
