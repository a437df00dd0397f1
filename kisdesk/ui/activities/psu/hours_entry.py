"""The line in which hours are typed: a day, from, to; Enter saves and the next day is asked for."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kisdesk.domain.psu import PsuHoursDraft, PsuPlaceDraft, month_of, stretch_of
from kisdesk.domain.psu_rows import PsuAssignmentRow, PsuHoursRow
from kisdesk.errors import InvalidDraftError, Problem, UserError
from kisdesk.services.psu_hours import assignment_on, hour_sums, problems_of_hours, save_hours
from kisdesk.ui.activities.psu.dialogs import one_reason
from kisdesk.ui.activities.psu.words import month_text, week_text
from kisdesk.ui.error_texts import describe
from kisdesk.ui.problem_texts import describe_problem, word_problem
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.time_edit import TimeEdit

_PLACE_WIDTH = 184
_LEAST_PLACE = 92
_LEAST_SUPERVISOR = 48
_LEFT_OPEN = frozenset({"required", "psu_no_time_of_day"})
"""Not said before somebody tries to save: the text may not be finished."""


class HoursEntry(QWidget):
    """Shows the sums with what is being typed; above a limit it asks for a reason before saving."""

    saved = Signal(int)
    """The id of the record."""

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[PsuAssignmentRow] = ()
        self._participant_id: int | None = None
        self._signed_on: date | None = None
        self._month = date.min
        self._record: PsuHoursRow | None = None
        self._tried = False
        self.day, self.since, self.until = NumberEdit(1, 31), TimeEdit(), TimeEdit()
        self.place = ChoiceBox(empty=self.tr("place of the person"))
        self.place.setMinimumWidth(_LEAST_PLACE)
        self.place.setMaximumWidth(_PLACE_WIDTH)
        self.supervisor = LineEdit(example=self.tr("as at the place"))
        self.supervisor.setMinimumWidth(_LEAST_SUPERVISOR)
        self.reason = LineEdit()
        self.save_button = Button(self.tr("Add"), "primary")
        self.cancel_button = Button(self.tr("Cancel"))
        self.week_label, self.month_label = Text("", "value"), Text("", "value")
        self.warning = Strip("", "", "amber", stacked=True)
        self.fault = Text("", "body", tone="red", wrap=True)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.day)
        self.show_person((), (), None, date(2000, 1, 1), None)

    def show_person(
        self,
        people: Sequence[PsuAssignmentRow],
        places: Sequence[PsuPlaceDraft],
        participant_id: int | None,
        month: date,
        signed_on: date | None,
    ) -> None:
        """Ask for hours of a person in a month; what was typed of the day is gone."""
        self._people, self._participant_id = people, participant_id
        self._month, self._signed_on = month, signed_on
        self.place.set_choices([(str(place.id), place.name) for place in places])
        self.stop_editing()

    def edit(self, record: PsuHoursRow) -> None:
        """Change a record."""
        self._record = record
        self.day.set_value(record.day.day)
        self.since.set_value(record.starts_at)
        self.until.set_value(record.ends_at)
        self.place.set_value(record.place_id)
        self.supervisor.set_value(record.supervisor)
        self.save_button.setText(self.tr("Save"))
        self.cancel_button.show()
        self.day.setFocus()
        self.day.selectAll()
        self._show_state()

    def stop_editing(self) -> None:
        """Ask for a new day; the hours stay typed, since they often repeat."""
        self._record, self._tried = None, False
        self.save_button.setText(self.tr("Add"))
        self.cancel_button.hide()
        self.day.clear()
        self.reason.clear()
        self._show_state()

    def draft(self) -> PsuHoursDraft | None:
        """What is typed; None while no assignment of the person holds the day."""
        day = self._day()
        assignment = self._assignment(day)
        if assignment is None:
            return None
        place = self.place.value()
        return PsuHoursDraft(
            assignment_id=assignment.id,
            day=day,
            starts_at=self.since.value(),
            ends_at=self.until.value(),
            place_id=int(place) if place else None,
            supervisor=str(self.supervisor.value()),
        )

    def problems(self) -> list[Problem]:
        """Everything wrong or doubtful about what is typed."""
        draft = self.draft()
        if draft is None:
            return []
        problems = problems_of_hours(draft, self._record.id if self._record else None)
        if self.day.text().strip() and draft.day is None:
            problems = [p for p in problems if p.field != "day"]
            problems.insert(0, Problem("day", "psu_no_such_day"))
        for name, edit in (("starts_at", self.since), ("ends_at", self.until)):
            if not edit.is_valid():
                problems = [p for p in problems if p.field != name]
                problems.append(Problem(name, "psu_no_time_of_day"))
        return problems

    def save(self) -> None:
        """Store the hours, or say what is wrong and put the caret there."""
        self._tried = True
        draft, problems = self.draft(), self.problems()
        warnings = [p for p in problems if p.is_warning]
        hard = [p for p in problems if not p.is_warning]
        self._show_state()
        if draft is None or hard:
            self._go_to(hard[0].field if hard else "day")
            return
        reason = str(self.reason.value())
        if warnings and not reason:
            self.fault.setText(describe_problem(Problem("reason", "psu_reason_required")))
            self.fault.show()
            self.reason.setFocus()
            return
        try:
            hours_id = save_hours(
                draft, self._record.id if self._record else None, one_reason(problems, reason)
            )
        except InvalidDraftError as error:  # the file changed meanwhile
            self.fault.setText(" ".join(map(describe_problem, error.problems)))
            self.fault.show()
            return
        except UserError as error:
            self.fault.setText(str(describe(error)))
            self.fault.show()
            return
        self.stop_editing()
        self.saved.emit(hours_id)
        self.day.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_warning()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._record is not None:
            self.stop_editing()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        names = (
            (self.tr("Day"), self.day, 56),
            (self.tr("From"), self.since, 72),
            (self.tr("To"), self.until, 72),
            (self.tr("Place"), self.place, 0),
            (self.tr("Supervisor"), self.supervisor, 0),
        )
        line = columns(gap=10)
        for caption, editor, width in names:
            editor.setAccessibleName(caption)
            if width:
                editor.setFixedWidth(width)
            label = Text(caption, "hint")
            label.setBuddy(editor)
            line.addLayout(rows(label, editor, gap=3), 0 if width else 1)
        line.addLayout(rows(16, columns(self.save_button, self.cancel_button), gap=3))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._reason_row = QWidget()
        columns(Text(self.tr("Reason"), "label"), (self.reason, 1), gap=12, parent=self._reason_row)
        sums = columns(self.week_label, self.month_label, None, gap=28)
        rows(line, sums, self.warning, self._reason_row, self.fault, gap=8, parent=self)

    def _connect(self) -> None:
        for edit in (self.day, self.since, self.until, self.supervisor, self.reason):
            edit.textChanged.connect(self._on_typed)
            edit.returnPressed.connect(self.save)
        self.place.currentIndexChanged.connect(self._on_typed)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.stop_editing)

    def _on_typed(self) -> None:
        self._show_state()

    def _day(self) -> date | None:
        number = self.day.value()
        if number is None or number > month_of(self._month)[1].day:
            return None
        return self._month.replace(day=number)

    def _assignment(self, day: date | None) -> PsuAssignmentRow | None:
        """That of the day, else any of the person: its period is then what is wrong."""
        if self._participant_id is None:
            return None
        mine = [a for a in self._people if a.participant_id == self._participant_id]
        found = assignment_on(mine, self._participant_id, day) if day is not None else None
        return found or next(iter(mine), None)

    def _show_state(self) -> None:
        draft = self.draft()
        self.setEnabled(draft is not None)
        if draft is None or self._participant_id is None:
            for widget in (self.warning, self._reason_row, self.fault):
                widget.hide()
            return
        stretch = stretch_of(draft)
        sums = hour_sums(
            self._participant_id,
            draft.day or self._month,
            signed_on=self._signed_on,
            more=[stretch] if stretch else (),
            without=self._record.id if self._record else None,
        )
        self.week_label.setText(week_text(sums))
        self.week_label.set_tone("amber" if sums.week > sums.limits.week else "")
        self.month_label.setText(month_text(sums))
        self.month_label.set_tone("amber" if sums.month > sums.limits.month else "")
        self.week_label.setVisible(draft.day is not None)
        problems = self.problems()
        warnings = [word_problem(p) for p in problems if p.is_warning]
        self.warning.setVisible(bool(warnings))
        self._reason_row.setVisible(bool(warnings))
        if warnings:
            ground = dict.fromkeys(words.detail for words in warnings)
            self.warning.set_text(
                "\n".join(words.text for words in warnings),
                "\n".join([*ground, self.tr("Saved only with a reason.")]),
            )
            self._fit_warning()
        hard = [p for p in problems if not p.is_warning]
        if not self._tried:
            hard = [p for p in hard if p.code not in _LEFT_OPEN]
        self.fault.setText(" ".join(dict.fromkeys(describe_problem(p) for p in hard)))
        self.fault.setVisible(bool(hard))

    def _fit_warning(self) -> None:
        """Wrapped text asks for less height than it needs; where room is short it would be cut."""
        layout = self.warning.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        self.warning.setMinimumHeight(max(0, height))

    def _go_to(self, field: str) -> None:
        editors = {"starts_at": self.since, "ends_at": self.until}
        editor = editors.get(field, self.day)
        editor.setFocus()
        editor.selectAll()
