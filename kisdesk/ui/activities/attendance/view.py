"""The view that takes attendance: an activity, and the list of a meeting or the grid of a month."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import AttendanceSheet, check_taking
from kisdesk.errors import UserError
from kisdesk.services.activities import list_activities
from kisdesk.services.attendance import (
    attendance_sheet,
    clear_attendance,
    monthly_grid,
    nearest_meeting,
)
from kisdesk.services.meetings import get_meeting
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import Scope
from kisdesk.ui.activities.attendance.grid_page import GridPage, next_month
from kisdesk.ui.activities.attendance.guest_dialog import GuestDialog
from kisdesk.ui.activities.attendance.sheet_page import SheetPage
from kisdesk.ui.activities.attendance.taking import Taking
from kisdesk.ui.activities.attendance.words import meeting_title, month_title, sheet_sums
from kisdesk.ui.context import UiContext
from kisdesk.ui.papers.paper_actions import PaperActions
from kisdesk.ui.problem_texts import word_problem
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import ElidedText
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.strip import Strip
from kisdesk.ui.widgets.sub_tabs import TabStrip

SHEET, GRID = "sheet", "grid"
_EARLY = "early"


class AttendanceView(Tab):
    """Ctrl+PgDn goes to the next meeting, Ctrl+Enter makes everybody present."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.taking = Taking(context, self)
        self.month = context.today().replace(day=1)
        self._meeting_id: int | None = None
        self._slot = DialogSlot(self)
        self._is_reading = False
        self.activity = ChoiceBox(allow_empty=False)
        self.activity.setAccessibleName(self.tr("Activity"))
        self.activity.setMinimumWidth(220)
        self.activity.setMaximumWidth(360)
        self.parts = TabStrip(
            [(SHEET, self.tr("Meeting")), (GRID, self.tr("Month"))],
            name=self.tr("Meeting or month"),
        )
        self.title = ElidedText("", "heading")
        self.second = ElidedText("", "secondary")
        self.previous_button = IconButton(
            "chevron-left", self.tr("Previous"), shortcut_hint="Ctrl+PgUp", size=28
        )
        self.next_button = IconButton(
            "chevron-right", self.tr("Next"), shortcut_hint="Ctrl+PgDn", size=28
        )
        self.all_button = Button(self.tr("Everybody present"), "primary", "users")
        self.all_button.setToolTip("Ctrl+Enter")
        self.guest_button = Button(self.tr("Add a guest…"), icon="user-plus")
        self.clear_button = Button(self.tr("Clear the list"), "quiet")
        self.papers = PaperActions(context, self)
        self.print_button = IconButton(
            "printer", self.tr("Print…"), shortcut_hint="Ctrl+P", outlined=True
        )
        self.notice = Strip("", "", "amber")
        self.sums = ElidedText("", "secondary")
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.sheet_page = SheetPage(self.taking)
        self.grid_page = GridPage(self.taking)
        self.nothing = EmptyState(icon="calendar-days")
        self._lay_out()
        self._connect()

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    @property
    def activity_id(self) -> int | None:
        """The activity shown."""
        value = self.activity.value()
        return None if value is None else int(value)

    @property
    def meeting_id(self) -> int | None:
        """The meeting that is marked now."""
        return self._meeting_id if self._is_sheet() else self.grid_page.meeting_id

    def open_meeting(self, meeting_id: int) -> None:
        """Show the list of a meeting. Raises NotFoundError."""
        meeting = get_meeting(meeting_id)
        self._meeting_id = meeting_id
        self.month = meeting.day.replace(day=1)
        self._choose_part(SHEET)
        self._read_activities(meeting.activity_id)
        self._read()
        self.focus_first()

    def open_activity(self, activity_id: int, part: str = SHEET) -> None:
        """Show the list that is due, or the month, of an activity."""
        self._meeting_id = None
        self.month = self.context.today().replace(day=1)
        self._choose_part(part)
        self._read_activities(activity_id)
        self._read()
        self.focus_first()

    def refresh(self) -> None:
        self._read_activities(self.activity_id)
        self._read()

    def focus_first(self) -> None:
        (self.sheet_page if self._is_sheet() else self.grid_page).setFocus()

    def undo(self) -> None:
        if self.activity_id is not None:
            self.message.emit(self.taking.undo(self.activity_id))

    def print_current(self) -> None:
        """Offer the paper list of the meeting, or the papers of the month."""
        today = self.context.today()
        if not self._is_sheet() and self.activity_id is not None:
            last = next_month(self.month, 1) - timedelta(days=1)
            subject = Subject(today, self.activity_id, self.month, last)
            self.papers.popup(Scope.ACTIVITY, subject, self.print_button)
        elif self.meeting_id is not None:
            self.papers.popup(Scope.MEETING, Subject(today, self.meeting_id), self.print_button)

    def help_topic(self) -> str:
        return "attendance"

    def step(self, step: int) -> None:
        """The next meeting, or the one before; the grid goes on into the next month."""
        if not self._is_sheet():
            if not self.grid_page.step_meeting(step):
                self.month = next_month(self.month, step)
                self._read()
            return
        sheet = self.sheet_page.sheet
        if sheet is None:
            return
        other = sheet.next_id if step > 0 else sheet.previous_id
        if other is None:
            self.message.emit(self.tr("There is no other meeting on that side."))
            return
        self._meeting_id = other
        self._read()
        self.sheet_page.setFocus()

    def _is_sheet(self) -> bool:
        return self.parts.current_key() == SHEET

    def _lay_out(self) -> None:
        head = Panel("surface")
        titles = rows(self.title, self.second, gap=1)
        first = columns((self.activity, 2), 8, self.parts, 8, (self.sums, 3))
        second = columns(
            self.previous_button, self.next_button, 6, titles, self.clear_button,
            self.print_button, self.guest_button, self.all_button,
        )  # fmt: skip
        second.setStretchFactor(titles, 1)
        rows(first, 8, second, 6, self.notice, margins=(28, 12, 28, 4), parent=head)
        self._pages = QStackedWidget()
        for page in (self.sheet_page, self.grid_page):
            self._pages.addWidget(page)
        work = Panel("surface")
        rows(head, (self._pages, 1), margins=(0, 0, 0, 8), parent=work)
        empty = Panel("surface")
        rows((self.nothing, 1), parent=empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(work)
        self._stack.addWidget(empty)
        rows((self._stack, 1), parent=self)
        self.notice.hide()

    def _connect(self) -> None:
        self.activity.value_changed.connect(self._on_activity)
        self.parts.tab_chosen.connect(self._on_part)
        self.previous_button.clicked.connect(lambda: self._on_arrow(-1))
        self.next_button.clicked.connect(lambda: self._on_arrow(1))
        self.all_button.clicked.connect(self._on_all)
        self.guest_button.clicked.connect(self._on_guest)
        self.clear_button.clicked.connect(self._on_clear)
        self.print_button.clicked.connect(self.print_current)
        self.papers.told.connect(self.message)
        self.notice.action_triggered.connect(self._on_early_allowed)
        self.taking.changed.connect(self._on_saved)
        self.taking.refused.connect(self.message)
        self.taking.early.connect(self._show_notice)
        self.grid_page.meeting_opened.connect(self.open_meeting)
        self.grid_page.current_changed.connect(self._show_head)
        for page in (self.sheet_page, self.grid_page):
            page.person_opened.connect(self.participant_requested)
        for keys, act in (
            ("Ctrl+PgDown", lambda: self.step(1)),
            ("Ctrl+PgUp", lambda: self.step(-1)),
            ("Ctrl+Return", self._on_all),
            ("Ctrl+Enter", self._on_all),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _choose_part(self, key: str) -> None:
        self.parts.blockSignals(True)
        self.parts.choose(key)
        self.parts.blockSignals(False)

    def _read_activities(self, wanted: int | None) -> None:
        today = self.context.today()
        found = [(str(one.id), one.name) for one in list_activities(today, include_ended=True)]
        self._is_reading = True
        self.activity.set_choices(found)
        if wanted is not None:
            self.activity.set_value(wanted)
        self._is_reading = False

    def _read(self) -> None:
        activity_id = self.activity_id
        if activity_id is None:
            self.nothing.set_text(
                self.tr("There are no activities yet."),
                self.tr("Add one, plan its meetings and enrol people."), icon="calendar-days",
            )  # fmt: skip
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        self._pages.setCurrentIndex(0 if self._is_sheet() else 1)
        if self._is_sheet():
            self._read_sheet(activity_id)
        else:
            self.grid_page.show_grid(monthly_grid(activity_id, self.month), self.context.today())
        self._show_head()

    def _read_sheet(self, activity_id: int) -> None:
        today = self.context.today()
        try:
            if self._meeting_id is None or get_meeting(self._meeting_id).activity_id != activity_id:
                self._meeting_id = nearest_meeting(activity_id, today)
        except UserError:
            self._meeting_id = nearest_meeting(activity_id, today)
        if self._meeting_id is None:
            self.sheet_page.show_nothing()
            return
        sheet = attendance_sheet(self._meeting_id)
        self.month = sheet.meeting.day.replace(day=1)
        self.sheet_page.show_sheet(sheet)

    def _show_head(self) -> None:
        is_sheet = self._is_sheet()
        sheet = self.sheet_page.sheet if is_sheet else None
        self.guest_button.setVisible(sheet is not None)
        self.clear_button.setVisible(
            sheet is not None and (sheet.is_taken or sheet.meeting.state is MeetingState.HELD)
        )
        self.all_button.setVisible(self.meeting_id is not None)
        self.sums.setText(sheet_sums(sheet) if sheet is not None else "")
        self.previous_button.setEnabled(not is_sheet or bool(sheet and sheet.previous_id))
        self.next_button.setEnabled(not is_sheet or bool(sheet and sheet.next_id))
        if sheet is not None:
            meeting = sheet.meeting
            parts = (meeting.topic, meeting.leader, meeting.room)
            self._say_head(meeting_title(meeting), "  ·  ".join(part for part in parts if part))
        elif is_sheet:
            self._say_head(self.activity.currentText(), "")
        else:
            count = len(self.grid_page.model.grid.meetings)
            self._say_head(month_title(self.month), self.tr("%n meeting(s)", "", count))
        self._show_notice()

    def _say_head(self, title: str, second: str) -> None:
        self.title.setText(title)
        self.second.setText(second)
        self.second.setVisible(bool(second))

    def _show_notice(self) -> None:
        """A cancelled meeting takes no marks; one to come asks twice."""
        meeting_id = self.meeting_id
        problems = []
        if meeting_id is not None:
            problems = check_taking(get_meeting(meeting_id), self.context.today())
        is_warning = bool(problems) and problems[0].is_warning
        allowed = meeting_id is not None and self.taking.is_early_allowed(meeting_id)
        hidden = not problems or (is_warning and allowed)
        self.all_button.setEnabled(not problems or is_warning)
        self.guest_button.setEnabled(not problems or (is_warning and allowed))
        self.notice.clear_actions()
        self.notice.setVisible(not hidden)
        if hidden:
            return
        words = word_problem(problems[0])
        self.notice.set_text(words.text, words.detail)
        if is_warning:
            self.notice.add_action(_EARLY, self.tr("Record it all the same"))

    def _on_activity(self) -> None:
        if self._is_reading:
            return
        self._meeting_id = None
        self._read()

    def _on_part(self) -> None:
        if not self._is_sheet():
            meeting_id = self._meeting_id
            self._read()
            if meeting_id is not None:
                self.grid_page.choose_meeting(meeting_id)
            return
        self._meeting_id = self.grid_page.meeting_id or self._meeting_id
        self._read()

    def _on_arrow(self, step: int) -> None:
        """The buttons go by meetings on the list and by months in the grid."""
        if self._is_sheet():
            self.step(step)
            return
        self.month = next_month(self.month, step)
        self._read()

    def _on_all(self) -> None:
        meeting_id = self.meeting_id
        sheet = self.sheet_page.sheet if self._is_sheet() else None
        if sheet is not None and not sheet.lines:
            return
        if meeting_id is not None and self.taking.mark_all(meeting_id):
            self.message.emit(self.tr("Everybody is present. Mark who was not."))
            self.focus_first()

    def _on_guest(self) -> None:
        sheet: AttendanceSheet | None = self.sheet_page.sheet
        if sheet is None:
            return
        early = self.taking.is_early_allowed(sheet.meeting.id)
        subtitle = f"{sheet.meeting.activity}  ·  {meeting_title(sheet.meeting)}"
        dialog = GuestDialog(self.context, sheet.meeting.id, subtitle, early, self)
        dialog.saved.connect(self._on_saved)
        self._slot.show(dialog)

    def _on_clear(self) -> None:
        if self._meeting_id is not None and clear_attendance(self._meeting_id):
            self._on_saved()
            self.message.emit(self.tr("The list is empty again. Ctrl+Z brings it back."))

    def _on_early_allowed(self) -> None:
        if self.meeting_id is not None:
            self.taking.allow_early(self.meeting_id)
        self._show_notice()
        self.focus_first()

    def _on_saved(self) -> None:
        self._read()
        self.data_changed.emit()
