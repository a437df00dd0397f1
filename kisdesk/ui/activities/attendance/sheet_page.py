"""The list of one meeting: two letters lead to a person, one key marks."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.domain.attendance import (
    AttendanceMark,
    AttendanceSheet,
    SheetLine,
    duration_text,
    find_people,
)
from kisdesk.ui.activities.attendance.entry_line import EntryLine
from kisdesk.ui.activities.attendance.mark_keys import MarkKeys, Mode, Pressed
from kisdesk.ui.activities.attendance.taking import Taking
from kisdesk.ui.activities.attendance.words import TONES, mark_text, mark_words, remark_text
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

_Key = Qt.Key
_STEPS = frozenset({_Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End})


class SheetPage(QWidget):
    """Saves as one goes. ``sheet`` is what is shown; the view reads it anew after each change."""

    person_opened = Signal(int)

    def __init__(self, taking: Taking) -> None:
        super().__init__()
        self._taking = taking
        self.sheet: AttendanceSheet | None = None
        self.keys = MarkKeys()
        self._found: list[int] = []
        self._missed = ""
        self._asked = ""
        self.entry = EntryLine()
        self.table = DataTable(self._columns(), name=self.tr("People on the list"))
        header = self.table.view.horizontalHeader()
        header.setSectionsClickable(False)  # the order is that of the printed list
        header.setSortIndicatorShown(False)
        header.setSectionsMovable(False)
        rows(self.entry, (self.table, 1), margins=(20, 0, 20, 0), parent=self)
        self.table.view.installEventFilter(self)
        self.table.view.clicked.connect(self._on_clicked)
        self.table.row_activated.connect(self._on_opened)
        self.table.menu_requested.connect(self._on_menu)
        self.entry.entered.connect(self._on_entered)
        self.entry.left.connect(self._to_table)
        self.setFocusProxy(self.table.view)
        self._say()

    def show_nothing(self) -> None:
        """The activity has no meeting."""
        self.sheet = None
        self.table.set_empty(
            self.tr("This activity has no meetings."),
            self.tr("Plan them in the calendar."),
            icon="calendar-days",
        )
        self.table.set_rows([])
        self._say()

    def show_sheet(self, sheet: AttendanceSheet) -> None:
        """Show a list; the person stays while the meeting is the same."""
        self.table.set_empty(
            self.tr("Nobody is enrolled on this day."),
            self.tr("Enrol people in the activity, or add a guest."),
            icon="users",
        )
        is_same = self.sheet is not None and self.sheet.meeting.id == sheet.meeting.id
        line = self.current_line() if is_same else None
        self.sheet = sheet
        self.table.set_rows(sheet.lines)
        if not is_same:
            self.keys.reset()
            self.entry.close_question()
        places = [one.participant_id for one in sheet.lines]
        if line is not None and line.participant_id in places:
            self._choose(places.index(line.participant_id))
        elif sheet.lines:
            self._choose(0)
        self._say()

    def current_line(self) -> SheetLine | None:
        """The person the keys are about."""
        place = self.table.view.currentIndex().row()
        lines = self.sheet.lines if self.sheet is not None else ()
        return lines[place] if 0 <= place < len(lines) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list; what is not for marks goes on to the table."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _plain(event) and event.text().strip():
                event.accept()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return _plain(event) and self._on_key(event)
        return super().eventFilter(watched, event)

    def mark(self, mark: AttendanceMark) -> bool:
        """Mark the current person."""
        line = self.current_line()
        if line is None or self.sheet is None:
            return False
        return self._taking.mark(self.sheet.meeting.id, line.participant_id, mark)

    def ask_minutes(self, text: str = "") -> None:
        """Ask how long the current person was there."""
        line = self.current_line()
        if line is not None:
            self._asked = "minutes"
            question = self.tr("{name} was there for").format(name=line.name)
            self.entry.ask(question, text)

    def ask_remark(self) -> None:
        """Ask for a remark about the current person."""
        line = self.current_line()
        if line is not None:
            self._asked = "remark"
            question = self.tr("Remark about {name}").format(name=line.name)
            self.entry.ask(question, line.remark, width=320)

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("No."), lambda line: line.number, width=44, right=True),
            Column("name", self.tr("Person"), lambda line: line.name, width=272, strong=True),
            Column(
                "mark", self.tr("Mark"), lambda line: line.mark, mark_text, width=268,
                tone=lambda line: TONES[line.mark],
            ),
            Column("minutes", self.tr("Time"), lambda line: line.minutes, self._time, width=110,
                   tone=lambda line: "text" if line.minutes is not None else "text3"),
            Column("remark", self.tr("Remark"), remark_text, width=200, stretch=True,
                   tone=lambda line: "red" if line.absences > 1 else "text2"),
        ]  # fmt: skip

    def _time(self, line: SheetLine) -> str:
        if self.sheet is None or line.mark is None:
            return ""
        minutes = self.sheet.minutes_of(line)
        return duration_text(minutes) if minutes else ""

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _STEPS:
            self.keys.run()
            self._missed = ""
            self._say()
            return False
        if key == _Key.Key_Escape:
            reset = self.keys.reset()
            self._say()
            return reset
        if key == _Key.Key_Backspace:
            self.keys.back()
        elif key in {_Key.Key_Return, _Key.Key_Enter} and self.keys.letters:
            self._do(self.keys.finish())
        elif key == _Key.Key_Space:
            self._next_found()
        elif key == _Key.Key_F2:
            self.ask_remark()
        elif event.text().isdecimal():
            self.ask_minutes(event.text())
        elif (pressed := self.keys.press(event.text())) is not None:
            self._do(pressed)
        else:
            return False
        self._say()
        return True

    def _do(self, pressed: Pressed | None) -> None:
        if pressed is None:
            return
        if self.keys.letters or pressed.look_for or pressed.mark is not None:
            self._missed = ""
        if pressed.mark is not None:
            place = self.table.view.currentIndex().row()
            if self.mark(pressed.mark) and pressed.goes_on:
                self._choose(place + 1)
        elif pressed.look_for and self.sheet is not None:
            names = [(line.last_name, line.first_name) for line in self.sheet.lines]
            self._found = find_people(names, pressed.look_for)
            self.keys.found(bool(self._found))
            self._missed = "" if self._found else pressed.look_for
            if self._found:
                self._choose(self._found[0])

    def _next_found(self) -> None:
        """Another person with the same letters."""
        if self.keys.mode is Mode.FOUND and len(self._found) > 1:
            place = self.table.view.currentIndex().row()
            later = [other for other in self._found if other > place]
            self._choose(later[0] if later else self._found[0])

    def _choose(self, place: int) -> None:
        if self.sheet is not None and 0 <= place < len(self.sheet.lines):
            self.table.select_place(place)
            self.table.view.scrollTo(self.table.view.currentIndex())

    def _say(self) -> None:
        line = self.current_line()
        if line is None:
            self.entry.say("")
        elif self.keys.letters:
            self.entry.say(self.tr("Surname: {letters}…").format(letters=self.keys.letters))
        elif self._missed:
            self.entry.say(
                self.tr("Nobody on the list begins with “{letters}”.").format(letters=self._missed)
            )
        elif self.keys.mode is Mode.FOUND:
            text = self.tr("{name}: n u z o or – marks.").format(name=line.name)
            if len(self._found) > 1:
                text += " " + self.tr("Space: the next of %n.", "", len(self._found))
            self.entry.say(text)
        elif self.keys.mode is Mode.RUNNING:
            self.entry.say(
                self.tr("n u z o or – marks and goes on.  Esc: look for letters.  Digits: time.")
            )
        else:
            self.entry.say(
                self.tr(
                    "Two letters of a surname, then n u z o or –.  ↓ goes down the list."
                    "  Digits: time.  F2: remark."
                )
            )

    def _on_clicked(self) -> None:
        """Whoever was clicked is found: the next key marks."""
        self.keys.reset()
        self._found = []
        self.keys.found(True)
        self._missed = ""
        self._say()

    def _on_entered(self, text: str) -> None:
        line = self.current_line()
        if line is None or self.sheet is None:
            return
        save = self._taking.set_minutes if self._asked == "minutes" else self._taking.set_remark
        fault = save(self.sheet.meeting.id, line.participant_id, text)
        self.entry.complain(fault)
        if not fault:
            self.entry.close_question()
            self._to_table()

    def _on_shorter(self) -> None:
        self.ask_minutes()

    def _to_table(self) -> None:
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, line: SheetLine) -> None:
        self.person_opened.emit(line.participant_id)

    def _on_menu(self, row: Any, place: QPoint) -> None:
        line: SheetLine = row
        assert self.sheet is not None
        meeting_id = self.sheet.meeting.id
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for mark in AttendanceMark:
            act = menu.addAction(mark_words(mark))
            act.triggered.connect(lambda _=False, mark=mark: self.mark(mark))
        menu.addSeparator()
        menu.addAction(self.tr("Was there for a shorter time…")).triggered.connect(self._on_shorter)
        menu.addAction(self.tr("Remark…")).triggered.connect(self.ask_remark)
        if not line.is_enrolled:
            menu.addAction(self.tr("Take off the list")).triggered.connect(
                lambda: self._taking.remove_guest(meeting_id, line.participant_id)
            )
        menu.addAction(self.tr("Open the person's card")).triggered.connect(
            lambda: self.person_opened.emit(line.participant_id)
        )
        menu.popup(place)


def _plain(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return held == Qt.KeyboardModifier.NoModifier
