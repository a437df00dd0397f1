"""One activity: what it is, when, where, and who is enrolled."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedLayout, QWidget

from kisdesk.domain.rows import ActivityRow, EnrolmentRow, WaitingRow
from kisdesk.services.papers.registry import Scope, papers_for
from kisdesk.services.participants import has_contract_on
from kisdesk.ui.activities.words import (
    category_title,
    is_current,
    is_full,
    kind_text,
    period_text,
    places_text,
    timetable_line,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.fact_row import FactList, SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.paint import draw_pill, draw_text
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.row_delegate import AnyIndex, RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

_FORMER = "former"
_WAITING = "waiting"
_WIDTH = 720
_NAME_WIDTH = 300
_DAYS_WIDTH = 164


class ActivityRecord(Panel):
    """Facts above, enrolled people below. Keys of the people are ids of enrolments."""

    enrol_wanted = Signal()
    edit_wanted = Signal()
    attendance_wanted = Signal()
    close_wanted = Signal()
    withdraw_wanted = Signal(object)
    """The ``EnrolmentRow`` of the person who leaves."""
    person_opened = Signal(int)
    menu_requested = Signal(object, object)
    """``EnrolmentRow`` and global position."""
    plan_wanted = Signal()
    print_wanted = Signal()
    promote_wanted = Signal(object)
    """The ``WaitingRow`` of the person who gets a place."""
    waiting_menu_requested = Signal(object, object)
    """``WaitingRow`` and global position."""

    def __init__(self, context: UiContext) -> None:
        super().__init__("surface")
        self.context = context
        self.activity: ActivityRow | None = None
        self._is_narrow = False
        self.people: list[EnrolmentRow] = []
        self.waiting: list[WaitingRow] = []
        self._uncovered: frozenset[int] = frozenset()
        self.category = Pill()
        self.ended_pill = Pill(self.tr("ended"), "text2")
        self.title = Text("", "title24", wrap=True, selectable=True)
        self.enrol_button = Button(self.tr("Enrol people…"), "primary", "user-plus")
        self.plan_button = Button(self.tr("Plan meetings…"), icon="calendar-days")
        self.attendance_button = Button(self.tr("Attendance"), "quiet", "clipboard-check")
        self.print_button = Button(self.tr("Print…"), "quiet", "printer")
        self.print_button.setVisible(bool(papers_for(Scope.ACTIVITY)))
        self.edit_button = Button(self.tr("Change…"), icon="pencil")
        self.close_button = Button(self.tr("End the activity…"))
        self.facts = FactList(label_width=104)
        self.facts_line = Text("", "label", wrap=True, selectable=True)
        self.facts_line.hide()
        self.people_head = SectionHead(self.tr("Enrolled people"))
        self.withdraw_button = Button(self.tr("Withdraw…"), "quiet", "log-out")
        self.promote_button = Button(self.tr("Give a place…"), "quiet", "user-plus")
        self.list = RowList(
            self._present, name=self.tr("Enrolled people"), ground="surface",
            delegate=_PersonDelegate(self, height=Space.TABLE_ROW, inset=28),
        )  # fmt: skip
        self.nobody = EmptyState()
        self._people_place = QWidget()
        self._people_stack = QStackedLayout(self._people_place)
        self._people_stack.addWidget(self.list)
        self._people_stack.addWidget(self.nobody)
        self._shown = QWidget()
        self._none = EmptyState(self.tr("Choose an activity at the left."), icon="calendar-days")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._shown)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def show_activity(
        self,
        activity: ActivityRow | None,
        people: Sequence[EnrolmentRow] = (),
        waiting: Sequence[WaitingRow] = (),
    ) -> None:
        """Show an activity, or nothing."""
        self.activity = activity
        self.people = list(people)
        self.waiting = list(waiting)
        self._stack.setCurrentWidget(self._none if activity is None else self._shown)
        if activity is None:
            return
        self.title.setText(activity.name)
        self.category.set_text(category_title(activity.category), activity.category)
        self.category.setVisible(not self._is_narrow)
        self.ended_pill.setVisible(not activity.is_active)
        self.close_button.setVisible(activity.is_active)
        self.enrol_button.setVisible(activity.is_active)
        self.plan_button.setVisible(activity.is_active)
        self._show_facts(activity)
        self._show_people()

    def set_narrow(self, narrow: bool) -> None:
        """Where the place is short the facts are one line, so that the people stay in sight."""
        self._is_narrow = narrow
        self.category.setVisible(not narrow)  # the line of facts names the kind
        self.facts.setVisible(not narrow)
        self.facts_line.setVisible(narrow)

    def current_enrolment(self) -> EnrolmentRow | None:
        """The person chosen in the list."""
        key = self.list.current_key()
        return next((e for e in self.people if e.id == key), None)

    def current_waiting(self) -> WaitingRow | None:
        """The person chosen in the list, if they wait."""
        key = self.list.current_key()
        return next((w for w in self.waiting if _waiting_key(w) == key), None)

    def _lay_out(self) -> None:
        pills = columns(self.category, self.ended_pill, None)
        buttons = columns(
            self.enrol_button, self.plan_button, self.edit_button, self.close_button, None
        )
        people = columns(
            (self.people_head, 1), self.print_button, self.attendance_button,
            self.promote_button, self.withdraw_button,
        )  # fmt: skip
        people.setContentsMargins(28, 0, 24, 0)
        top = rows(
            pills,
            8,
            self.title,
            12,
            self.facts,
            self.facts_line,
            16,
            buttons,
            margins=(28, 24, 28, 0),
        )
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        rows(top, 24, people, 4, (self._people_place, 1), margins=(0, 0, 0, 8), parent=column)
        columns((column, 1), parent=self._shown).addStretch()

    def _connect(self) -> None:
        self.enrol_button.clicked.connect(self.enrol_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.attendance_button.clicked.connect(self.attendance_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.promote_button.clicked.connect(self._on_promote)
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.nobody.action_triggered.connect(self.enrol_wanted)
        self.list.row_activated.connect(self._on_activated)
        self.list.row_selected.connect(self._show_withdraw)
        self.list.menu_requested.connect(self._on_menu)

    def _show_facts(self, activity: ActivityRow) -> None:
        self.facts.clear()
        facts = (
            (self.tr("Kind"), kind_text(activity), ""),
            (self.tr("Leader"), activity.leader, ""),
            (self.tr("When"), timetable_line(activity.timetable), ""),
            (self.tr("Room"), activity.room, ""),
            (self.tr("Period"), period_text(activity.starts_on, activity.ends_on), ""),
            (self.tr("Places"), places_text(activity), "amber" if is_full(activity) else ""),
            (self.tr("Programme"), activity.programme, ""),
        )
        for caption, value, tone in facts:
            if value:
                self.facts.add_fact(caption, value, tone=tone)
        self.facts_line.setText("  ·  ".join(value for _, value, _ in facts if value))

    def _show_people(self) -> None:
        today = self.context.today()
        current = [e for e in self.people if is_current(e, today)]
        former = [e for e in self.people if not is_current(e, today)]
        self._uncovered = frozenset(
            e.id for e in current if not has_contract_on(e.participant_id, max(today, e.since_on))
        )
        shown: list[object] = [*current]
        if self.waiting:
            title, count = self.tr("Waiting list"), str(len(self.waiting))
            shown += [ListRow(_WAITING, title, is_heading=True, count=count), *self.waiting]
        if former:
            title = self.tr("Enrolled before")
            shown += [ListRow(_FORMER, title, is_heading=True, count=str(len(former))), *former]
        self.people_head.set_count(str(len(current)) if current else "")
        self.list.set_rows(shown)
        if not shown:
            self._show_nobody()
        elif self.list.current_key() is None:
            self.list.select_place(0)
        self._people_stack.setCurrentWidget(self.list if shown else self.nobody)
        self._show_withdraw()

    def _show_nobody(self) -> None:
        assert self.activity is not None
        if self.activity.is_active:
            self.nobody.set_text(
                self.tr("Nobody is enrolled yet."),
                action=self.tr("Enrol people…"), icon="users",
            )  # fmt: skip
        else:
            self.nobody.set_text(self.tr("Nobody was enrolled."), icon="users")

    def _show_withdraw(self) -> None:
        enrolment = self.current_enrolment()
        self.withdraw_button.setVisible(enrolment is not None and enrolment.until_on is None)
        self.promote_button.setVisible(self.current_waiting() is not None)

    def _present(self, row: Any) -> ListRow:
        if isinstance(row, ListRow):
            return row
        if isinstance(row, WaitingRow):
            since = self.tr("since {day}").format(day=format_date(row.asked_on))
            return ListRow(_waiting_key(row), f"{row.place}. {row.name}", right=since)
        pill = self.tr("no contract") if row.id in self._uncovered else ""
        return ListRow(row.id, row.name, pill=pill, pill_tone="amber", right=_days_text(row))

    def _on_promote(self) -> None:
        waiting = self.current_waiting()
        if waiting is not None:
            self.promote_wanted.emit(waiting)

    def _on_withdraw(self) -> None:
        enrolment = self.current_enrolment()
        if enrolment is not None:
            self.withdraw_wanted.emit(enrolment)

    def _on_activated(self) -> None:
        enrolment = self.current_enrolment()
        row = enrolment or self.current_waiting()
        if row is not None:
            self.person_opened.emit(row.participant_id)

    def _on_menu(self, key: object, place: QPoint) -> None:
        enrolment = self.current_enrolment()
        if enrolment is not None:
            self.menu_requested.emit(enrolment, place)
            return
        waiting = self.current_waiting()
        if waiting is not None:
            self.waiting_menu_requested.emit(waiting, place)


class _PersonDelegate(RowDelegate):
    """Name, days and pill in columns near one another, however wide the record is."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        left, right = rect.x() + self._inset, rect.right() - self._inset
        pill = (
            draw_pill(painter, right, rect.center().y(), row.pill, row.pill_tone) if row.pill else 0
        )
        days_left = min(left + _NAME_WIDTH, right - pill - _DAYS_WIDTH)
        name = QRectF(left, rect.y(), days_left - left - 12, rect.height())
        days = QRectF(days_left, rect.y(), _DAYS_WIDTH, rect.height())
        draw_text(painter, name, row.title, 13, 600)
        draw_text(painter, days, row.right, 13, 400, "text2")


def _waiting_key(row: WaitingRow) -> str:
    return f"{_WAITING}-{row.id}"


def _days_text(enrolment: EnrolmentRow) -> str:
    if enrolment.until_on is None:
        return period_text(enrolment.since_on, None)
    return f"{format_date(enrolment.since_on)}–{format_date(enrolment.until_on)}"
