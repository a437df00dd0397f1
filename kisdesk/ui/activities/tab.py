"""The tab Zajęcia: several views of what the club runs, each built when it is first asked for.

A view is a ``Tab`` of its own. To add one, add a line to ``view_kinds``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.context import UiContext
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.sub_tabs import TabStrip

if TYPE_CHECKING:
    from kisdesk.ui.activities.attendance.view import AttendanceView
    from kisdesk.ui.activities.calendar.page import CalendarPage

WEEK, MONTH, LIST, ACTIVITIES = "week", "month", "list", "activities"
ATTENDANCE = "attendance"
PSU, INDIVIDUAL = "psu", "individual"


@dataclass(frozen=True)
class ViewKind:
    """One view: a key for the program, its title, and what makes it for a tab."""

    key: str
    title: str
    make: Callable[["ActivitiesTab"], Tab]


def view_kinds() -> tuple[ViewKind, ...]:
    """All views in the order they stand."""
    tr = QCoreApplication.translate
    return (
        ViewKind(WEEK, tr("activities", "Week"), _week),
        ViewKind(MONTH, tr("activities", "Month"), _month),
        ViewKind(LIST, tr("activities", "Meetings"), _list),
        ViewKind(ACTIVITIES, tr("activities", "Activities"), _activities),
        ViewKind(ATTENDANCE, tr("activities", "Attendance"), _attendance),
        ViewKind(INDIVIDUAL, tr("activities", "Individual work"), _individual),
        ViewKind(PSU, tr("activities", "Socially useful work"), _psu),
    )


class ActivitiesTab(Tab):
    """A strip with the views above the one that is shown; ``place`` is the day they are at."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.place = CalendarPlace(context.today(), self)
        self._kinds = {kind.key: kind for kind in view_kinds()}
        self._built: dict[str, Tab] = {}
        self._stale: set[Tab] = set()
        self._is_narrow = False
        titles = [(kind.key, kind.title) for kind in self._kinds.values()]
        self.strip = TabStrip(titles, name=self.tr("Views of the activities"))
        self.stack = QStackedWidget()
        head = Panel("surface", "b")
        columns(self.strip, None, margins=(24, 2, 24, 1), parent=head)
        rows(head, (self.stack, 1), parent=self)
        self.strip.tab_chosen.connect(self._on_chosen)
        self.show_view(WEEK, fresh=False)

    @property
    def current(self) -> Tab:
        """The view that is shown."""
        return self.view(self.current_key)

    @property
    def current_key(self) -> str:
        """The key of the view that is shown."""
        shown = self.stack.currentWidget()
        return next(key for key, view in self._built.items() if view is shown)

    def has_view(self, key: str) -> bool:
        """Whether there is a view of that key."""
        return key in self._kinds

    def view(self, key: str) -> Tab:
        """The view of a key, built now if nobody asked for it before."""
        if key not in self._built:
            self._built[key] = self._build(self._kinds[key])
        return self._built[key]

    def show_view(self, key: str, *, fresh: bool = True) -> Tab:
        """Turn to a view; what changed meanwhile is read again."""
        view = self.view(key)
        self.stack.setCurrentWidget(view)
        self.strip.blockSignals(True)
        self.strip.choose(key)
        self.strip.blockSignals(False)
        if fresh and view in self._stale:
            self._stale.discard(view)
            view.refresh()
        return view

    def open_activity(self, activity_id: int) -> None:
        """Show an activity with its people. Raises NotFoundError."""
        view = self.show_view(ACTIVITIES)
        assert isinstance(view, ActivitiesView)
        view.open_activity(activity_id)

    def open_attendance(self, meeting_id: int) -> None:
        """Show the list of a meeting. Raises NotFoundError."""
        self._attendance_view().open_meeting(meeting_id)

    def open_attendance_of(self, activity_id: int) -> None:
        """Show the list of an activity that is due."""
        self._attendance_view().open_activity(activity_id)

    def open_day(self, day: date) -> None:
        """Show the week of a day."""
        self.place.go(day)
        self.show_view(WEEK).focus_first()

    def begin(self) -> None:
        self.refresh()
        if self.strip.hasFocus():  # it comes first, so the stack of tabs gave it the caret
            self.focus_first()

    def refresh(self) -> None:
        self._stale = set(self._built.values()) - {self.current}
        self.current.refresh()

    def start_new(self) -> None:
        self.current.start_new()

    def focus_search(self) -> None:
        self.current.focus_search()

    def focus_first(self) -> None:
        self.current.focus_first()

    def close_protected(self) -> None:
        for view in self._built.values():
            view.close_protected()

    def print_current(self) -> None:
        self.current.print_current()

    def save(self) -> None:
        self.current.save()

    def undo(self) -> None:
        self.current.undo()

    def set_narrow(self, narrow: bool) -> None:
        self._is_narrow = narrow
        for view in self._built.values():
            view.set_narrow(narrow)

    def try_leave(self, then: Callable[[], None]) -> None:
        def ask(remaining: tuple[Tab, ...]) -> None:
            if not remaining:
                then()
                return
            remaining[0].try_leave(lambda: ask(remaining[1:]))

        ask(tuple(self._built.values()))

    def help_topic(self) -> str:
        return self.current.help_topic()

    def _attendance_view(self) -> "AttendanceView":
        from kisdesk.ui.activities.attendance.view import AttendanceView

        view = self.show_view(ATTENDANCE, fresh=False)
        self._stale.discard(view)
        assert isinstance(view, AttendanceView)
        return view

    def _build(self, kind: ViewKind) -> Tab:
        view = kind.make(self)
        view.set_narrow(self._is_narrow)
        view.participant_requested.connect(self.participant_requested)
        view.contract_requested.connect(self.contract_requested)
        view.contract_wanted.connect(self.contract_wanted)
        view.activity_requested.connect(self.open_activity)
        view.message.connect(self.message)
        view.data_changed.connect(self._on_data_changed)
        self.stack.addWidget(view)
        self._stale.add(view)
        return view

    def _on_data_changed(self) -> None:
        changed = self.sender()
        self._stale |= {view for view in self._built.values() if view is not changed}
        self.data_changed.emit()

    def _on_chosen(self, key: str) -> None:
        by_key = self.strip.hasFocus()

        def turn() -> None:
            view = self.show_view(key)
            if not by_key:  # the arrow keys go on walking along the strip
                view.focus_first()

        self.current.try_leave(turn)
        self.strip.blockSignals(True)
        self.strip.choose(self.current_key)
        self.strip.blockSignals(False)
        if by_key:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)


def _calendar(tab: ActivitiesTab, page: "CalendarPage") -> Tab:
    """A page of the calendar whose meetings lead to their attendance."""
    page.meeting_actions.takes_attendance = True
    page.meeting_actions.attendance_requested.connect(tab.open_attendance)
    return page


def _week(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.calendar.week_page import WeekPage

    return _calendar(tab, WeekPage(tab.context, tab.place))


def _month(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.calendar.month_page import MonthPage

    page = MonthPage(tab.context, tab.place)
    page.day_requested.connect(tab.open_day)
    return _calendar(tab, page)


def _list(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.calendar.list_page import ListPage

    return _calendar(tab, ListPage(tab.context, tab.place))


def _activities(tab: ActivitiesTab) -> Tab:
    view = ActivitiesView(tab.context)
    view.attendance_requested.connect(tab.open_attendance_of)
    return view


def _individual(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.individual_view import IndividualView

    return IndividualView(tab.context)


def _attendance(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.attendance.view import AttendanceView

    return AttendanceView(tab.context)


def _psu(tab: ActivitiesTab) -> Tab:
    from kisdesk.ui.activities.psu.view import PsuView

    return PsuView(tab.context)
