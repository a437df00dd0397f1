"""Registering somebody: the PESEL number first, everything else can wait."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.domain.participants import check_participant
from kisdesk.domain.person_words import age_phrase
from kisdesk.domain.pesel import compact_pesel, read_pesel
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import Duplicate
from kisdesk.errors import Problem
from kisdesk.services.participants import find_duplicates, register_participant
from kisdesk.services.session import current
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.editors import editor_for, from_editor
from kisdesk.ui.participants.field_names import field_name
from kisdesk.ui.participants.words import state_text
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.records.record_dialog import RecordDialog
from kisdesk.ui.widgets.form_body import Wording
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.strip import Strip

NUMBER = ("pesel", "pesel_reason")
DOCUMENT = ("document_kind", "document_number", "document_country", "no_document_reason")
PERSON = ("last_name", "first_name", "born_on", "sex", "phone")
HEIGHT = 640
LOOK_UP_MS = 120


class NewPersonDialog(RecordDialog):
    """Number or document, names, and what follows from the number; duplicates while typing."""

    registered = Signal(int)
    person_requested = Signal(int)
    """Open this person instead: the one being typed is already in the file."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Whom do we register?"),
            self.tr("PESEL and surname are enough. The rest can be added later."),
            parent,
        )
        self.setWindowTitle(self.tr("New person"))
        self._describe = self._word
        self._has_number = True
        self._other_people: set[int] = set()
        self._found: list[Duplicate] = []
        for name in (*NUMBER, *DOCUMENT, *PERSON):
            note = self.tr("optional") if name == "phone" else ""
            one_line = name in {"pesel_reason", "no_document_reason"}
            editor = LineEdit() if one_line else editor_for(name, context.today)
            self.add_field(name, field_name(name), editor, note=note)
        self.duplicate_strip = Strip("", "", icon="users", stacked=True)
        self.duplicate_strip.hide()
        below_names = self.form.rows.indexOf(self.form.field("first_name")) + 1
        self.form.rows.insertWidget(below_names, self.duplicate_strip)
        self.duplicate_strip.action_triggered.connect(self._on_duplicate_action)
        self.no_number_button = self.set_rare_action(self.tr("Person without a PESEL number"))
        self.rare_action_triggered.connect(self._on_switch)
        self._look_up_timer = QTimer(self)
        self._look_up_timer.setSingleShot(True)
        self._look_up_timer.setInterval(LOOK_UP_MS)
        self._look_up_timer.timeout.connect(self.look_up)
        self.finished.connect(self._look_up_timer.stop)
        self.form.changed.connect(self._on_changed)
        self.field_link_activated.connect(self._on_field_link)
        self._show_fields()
        self._derive()
        self.resize(self._width, min(HEIGHT, self.screen().availableGeometry().height() - 48))
        self.form.field("pesel").editor.setFocus()

    def draft(self) -> ParticipantDraft:
        """The person as typed."""
        values = self.form.values()
        hidden = DOCUMENT if self._has_number else NUMBER
        shown = [name for name in self.form.names() if name not in hidden]
        typed = {name: from_editor(name, values[name]) for name in shown}
        worker_id = current().worker.id or None
        return ParticipantDraft(worker_id=worker_id, **typed)  # type: ignore[arg-type]

    def check(self) -> Sequence[Problem]:
        """A wrong check digit and a missing number hold up the save until a reason is given."""
        problems = [
            replace(p, is_warning=False) if p.code == "pesel_check_digit" else p
            for p in check_participant(self.draft(), self.today)
            if not p.field.startswith("grounds")
        ]
        if self._has_number and not compact_pesel(str(self.form.field("pesel").value())):
            problems.append(Problem("pesel", "required"))
        return problems

    def save(self) -> None:
        person_id = register_participant(self.draft(), on=self.today, today=self.today)
        self.registered.emit(person_id)

    def look_up(self) -> None:
        """Ask the file whether it knows this person."""
        found = [
            one
            for one in find_duplicates(self.draft())
            if one.participant_id not in self._other_people
        ]
        self._found = found
        self.duplicate_strip.setVisible(bool(found))
        if not found:
            return
        one = found[0]
        if one.born_on is not None:
            text = self.tr("{name}, born {day}, is already in the file.").format(
                name=one.name, day=short_date(one.born_on)
            )
        else:
            text = self.tr("{name} is already in the file.").format(name=one.name)
        parts = [self.tr("Same PESEL number")] if one.same_pesel else []
        parts.append(state_text(one.state, self.draft().sex if one.same_pesel else None))
        if one.contract_number:
            parts.append(self.tr("contract {number}").format(number=one.contract_number))
        second = self.tr("{known}. The data will not join by themselves.").format(
            known=", ".join(parts)
        )
        self.duplicate_strip.set_text(text, second)
        self.duplicate_strip.clear_actions()
        self.duplicate_strip.add_action("open", self.tr("Open this person"))
        self.duplicate_strip.add_action("other", self.tr("This is somebody else"))

    def _word(self, problem: Problem) -> Wording:
        words = word_problem(problem)
        if problem.code == "pesel_check_digit":
            return replace(words, link=self.tr("Save it all the same, with a reason…"))
        return words

    def _on_changed(self) -> None:
        self._derive()
        if len(compact_pesel(str(self.form.field("pesel").value()))) >= 11:
            self._touched.add("pesel")
        self._look_up_timer.start()

    def _derive(self) -> None:
        """Birth date, age and sex follow the number; without a number they are typed."""
        pesel = read_pesel(str(self.form.field("pesel").value()))
        for name in ("born_on", "sex"):
            field = self.form.field(name)
            if not self._has_number:
                if field.is_derived:
                    field.set_editable()
                continue
            field.set_value(getattr(pesel, name) if pesel else None)
            note = self.tr("from the PESEL number")
            if pesel is not None and name == "born_on":
                age = age_phrase(pesel.born_on, self.today)
                note = ", ".join(part for part in (note, age) if part)
            field.set_derived(note)

    def _on_field_link(self, name: str) -> None:
        if name == "pesel":
            field = self.form.field("pesel_reason")
            field.show()
            field.editor.setFocus()

    def _on_switch(self) -> None:
        self._has_number = not self._has_number
        self._show_fields()
        self._derive()
        self.form.show_problems((), self._describe)
        first = "pesel" if self._has_number else "document_kind"
        self.form.field(first).editor.setFocus()

    def _show_fields(self) -> None:
        for name in DOCUMENT:
            self.form.field(name).setVisible(not self._has_number)
        reason = bool(self.form.field("pesel_reason").value())
        self.form.field("pesel").setVisible(self._has_number)
        self.form.field("pesel_reason").setVisible(self._has_number and reason)
        self.no_number_button.setText(
            self.tr("Person without a PESEL number")
            if self._has_number
            else self.tr("Person with a PESEL number")
        )

    def _on_duplicate_action(self, key: str) -> None:
        if key == "open":
            person_id = self._found[0].participant_id
            self.discard()
            self.person_requested.emit(person_id)
            return
        self._other_people.update(one.participant_id for one in self._found)
        self.look_up()
