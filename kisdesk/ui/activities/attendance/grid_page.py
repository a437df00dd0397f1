"""The month of an activity: arrow keys walk, one letter marks and goes on downwards."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kisdesk.domain.attendance import AttendanceMark, GridCell, MonthlyGrid
from kisdesk.ui.activities.attendance.entry_line import EntryLine
from kisdesk.ui.activities.attendance.grid_model import GridModel
from kisdesk.ui.activities.attendance.grid_view import GridView
from kisdesk.ui.activities.attendance.mark_keys import MARK_OF_KEY
from kisdesk.ui.activities.attendance.taking import Taking
from kisdesk.ui.activities.attendance.words import absences_text, mark_words
from kisdesk.ui.activities.psu.words import short_day
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.panel import rows


class GridPage(QWidget):
    """Saves as one goes; the view reads the grid anew after each change."""

    meeting_opened = Signal(int)
    person_opened = Signal(int)
    current_changed = Signal()

    def __init__(self, taking: Taking) -> None:
        super().__init__()
        self._taking = taking
        self.model = GridModel(self)
        self.table = GridView(self.model, self.tr("Attendance of the month"))
        self.entry = EntryLine()
        self.nothing = EmptyState(icon="calendar-days")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        rows(self.entry, (self._stack, 1), margins=(20, 0, 20, 0), parent=self)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.horizontalHeader().sectionDoubleClicked.connect(self._on_day_opened)
        self.table.verticalHeader().sectionDoubleClicked.connect(self._on_name_opened)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.entry.entered.connect(self._on_entered)
        self.entry.left.connect(self._to_table)
        self.setFocusProxy(self.table)

    def show_grid(self, grid: MonthlyGrid, today: date) -> None:
        """Show a month; the cell stays, a new one begins at the last meeting that has been."""
        before = self.model.grid
        current = self.table.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else None
        is_same = (grid.activity_id, grid.month) == (before.activity_id, before.month)
        self.model.set_grid(grid)
        if not is_same or place is None:
            been = sum(meeting.day <= today for meeting in grid.meetings)
            place = (0, max(0, been - 1))
        shown = bool(grid.rows and grid.meetings)
        if shown:
            row, column = min(place[0], len(grid.rows) - 1), min(place[1], len(grid.meetings) - 1)
            self._go(row, column)
        elif grid.meetings:
            self.nothing.set_text(self.tr("Nobody is enrolled in this month."), icon="users")
        else:
            self.nothing.set_text(
                self.tr("No meetings in this month."),
                self.tr("Plan them in the calendar."), icon="calendar-days",
            )  # fmt: skip
        self._stack.setCurrentIndex(0 if shown else 1)
        self._say()

    @property
    def meeting_id(self) -> int | None:
        """The meeting the ring is at."""
        index = self.table.currentIndex()
        return self.model.meeting_at(index.column()).id if index.isValid() else None

    def choose_meeting(self, meeting_id: int) -> None:
        """Put the ring into a meeting's column."""
        ids = [meeting.id for meeting in self.model.grid.meetings]
        if meeting_id in ids and self.model.grid.rows:
            self._go(max(0, self.table.currentIndex().row()), ids.index(meeting_id))

    def step_meeting(self, step: int) -> bool:
        """The next column from the top, or the one before; False at the edge of the month."""
        column = self.table.currentIndex().column() + step
        if not 0 <= column < self.model.columnCount():
            return False
        self._go(0, column)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters and digits are for the cell; what else is pressed goes on to the table."""
        if isinstance(event, QKeyEvent) and not (
            event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        ):
            if event.type() == QEvent.Type.ShortcutOverride and event.text().strip():
                event.accept()
                return False
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def ask_minutes(self, text: str = "") -> None:
        """Ask how long the person of the cell was there."""
        row = self.table.currentIndex().row()
        if self._cell() is not None:
            name = self.model.row_at(row).name
            self.entry.ask(self.tr("{name} was there for").format(name=name), text)

    def _on_key(self, event: QKeyEvent) -> bool:
        mark = MARK_OF_KEY.get(event.text().casefold())
        if mark is not None:
            self._mark(mark, goes_on=True)
        elif event.text().isdecimal():
            self.ask_minutes(event.text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_day_opened(self.table.currentIndex().column())
        else:
            return False
        return True

    def _mark(self, mark: AttendanceMark, *, goes_on: bool = False) -> None:
        index = self.table.currentIndex()
        if self._cell() is None:
            self.entry.say(self.tr("Not enrolled on this day; a guest is added on the list."))
            return
        meeting = self.model.meeting_at(index.column())
        person = self.model.row_at(index.row()).participant_id
        if self._taking.mark(meeting.id, person, mark) and goes_on:
            self._go(min(index.row() + 1, self.model.rowCount() - 1), index.column())

    def _cell(self) -> GridCell | None:
        return self.model.cell_at(self.table.currentIndex())

    def _go(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def _say(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid() or self._stack.currentIndex() == 1:
            self.entry.say("")
            return
        row, meeting = self.model.row_at(index.row()), self.model.meeting_at(index.column())
        parts = [f"{row.name}, {short_day(meeting.day)}"]
        if row.absences > 1:
            parts.append(absences_text(row.absences))
        parts.append(self.tr("o u n z or – marks and goes down.  Digits: time.  Enter: the list."))
        self.entry.say("  ·  ".join(parts))

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._say()
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self.table.verticalHeader().viewport().update()
        if current.column() != previous.column():
            self.current_changed.emit()

    def _on_entered(self, text: str) -> None:
        index = self.table.currentIndex()
        meeting = self.model.meeting_at(index.column())
        person = self.model.row_at(index.row()).participant_id
        fault = self._taking.set_minutes(meeting.id, person, text)
        self.entry.complain(fault)
        if not fault:
            self.entry.close_question()
            self._to_table()

    def _on_shorter(self) -> None:
        self.ask_minutes()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_day_opened(self, column: int) -> None:
        if 0 <= column < self.model.columnCount():
            self.meeting_opened.emit(self.model.meeting_at(column).id)

    def _on_name_opened(self, row: int) -> None:
        self.person_opened.emit(self.model.row_at(row).participant_id)

    def _on_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if not index.isValid():
            return
        self.table.setCurrentIndex(index)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._cell() is not None:
            for mark in AttendanceMark:
                act = menu.addAction(mark_words(mark))
                act.triggered.connect(lambda _=False, mark=mark: self._mark(mark))
            menu.addSeparator()
            menu.addAction(self.tr("Was there for a shorter time…")).triggered.connect(
                self._on_shorter
            )
        menu.addAction(self.tr("Open the list of the meeting")).triggered.connect(
            lambda: self._on_day_opened(index.column())
        )
        menu.addAction(self.tr("Open the person's card")).triggered.connect(
            lambda: self._on_name_opened(index.row())
        )
        menu.popup(self.table.viewport().mapToGlobal(place))


def next_month(month: date, step: int) -> date:
    """The first day of the month after, or before."""
    first = month.replace(day=1)
    return (
        (first + timedelta(days=31)).replace(day=1)
        if step > 0
        else (first - timedelta(days=1)).replace(day=1)
    )
