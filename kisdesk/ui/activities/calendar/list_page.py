"""The meetings of a month as a plain list: everything the week can do, by keys and spoken."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from kisdesk.domain.meetings import DAY_MINUTES, MeetingRow
from kisdesk.domain.polish import short_date
from kisdesk.domain.text_keys import search_key
from kisdesk.services.meetings import list_meetings
from kisdesk.services.preferences import get_window_state, set_window_state
from kisdesk.ui.activities.calendar.page import CalendarPage
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.activities.calendar.week_keys import step_of
from kisdesk.ui.activities.calendar.week_layout import SNAP
from kisdesk.ui.activities.calendar.words import (
    WEEKDAYS,
    hours_text,
    is_cancelled,
    month_title,
    people_text,
    state_text,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.search_box import SearchBox
from kisdesk.ui.widgets.table_model import Column
from kisdesk.ui.widgets.table_view import DataTable

_STATE = "meetings-table"
_GIVE_WAY = (3, 4)


class ListPage(CalendarPage):
    """Enter changes, Delete calls off, Ctrl+arrows move by a day or a quarter of an hour."""

    def __init__(self, context: UiContext, place: CalendarPlace) -> None:
        super().__init__(context, place)
        self._meetings: list[MeetingRow] = []
        self._is_narrow = False
        self.search = SearchBox(
            self.tr("Name, leader, room"), self.tr("Search the meetings"), key_hint=""
        )
        self.table = DataTable(self._columns(), name=self.tr("Meetings"))
        self.table.restore_state(get_window_state(_STATE))
        self.content.addLayout(columns(self.search, None, margins=(24, 10, 24, 6)))
        self.content.addLayout(columns((self.table, 1), margins=(16, 0, 16, 0)), 1)
        self.search.setFixedWidth(320)
        self.setFocusProxy(self.table.view)
        self.table.view.installEventFilter(self)
        self.search.text_changed.connect(self._show)
        self.search.submitted.connect(self.focus_first)
        self.table.row_activated.connect(self.meeting_actions.edit)
        self.table.menu_requested.connect(self.meeting_actions.show_menu)
        self.table.empty_action_triggered.connect(self.start_new)
        self.table.layout_changed.connect(self._on_layout_changed)

    def title(self) -> str:
        return month_title(self.place.first_of_month)

    def step(self, steps: int) -> None:
        self.place.step_months(steps)

    def selected_day(self) -> date:
        chosen = self.selected
        return chosen.day if chosen is not None else self.place.day

    @property
    def selected(self) -> MeetingRow | None:
        """The meeting of the current row."""
        chosen = self.table.selected_rows()
        return chosen[0] if chosen and isinstance(chosen[0], MeetingRow) else None

    @property
    def shown(self) -> list[MeetingRow]:
        """The meetings in the list, in its order."""
        return [row for row in self.table.rows() if isinstance(row, MeetingRow)]

    def set_narrow(self, narrow: bool) -> None:
        """Where the place is short leader and room give way to the name; the form has them."""
        super().set_narrow(narrow)
        if narrow == self._is_narrow:
            return
        self._is_narrow = True  # what is hidden for want of room is not remembered
        for column in _GIVE_WAY:
            self.table.view.setColumnHidden(column, narrow)
        if not narrow:
            self.table.restore_state(get_window_state(_STATE))
        self._is_narrow = narrow

    def refresh(self) -> None:
        first = self.place.first_of_month
        following = (first + timedelta(days=31)).replace(day=1)
        self._meetings = list_meetings(first, following - timedelta(days=1))
        self.show_place()
        self._show()

    def focus_first(self) -> None:
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _columns(self) -> Sequence[Column]:
        return (
            Column("day", self.tr("Day"), lambda m: m.day, _day_text, width=132),
            Column(
                "hours", self.tr("Hours"), lambda m: m.starts_at,
                lambda m: hours_text(m.starts_at, m.ends_at), width=112,
            ),
            Column(
                "activity", self.tr("Activity"), lambda m: m.activity, stretch=True, strong=True
            ),
            Column("leader", self.tr("Leader"), lambda m: m.leader, width=176),
            Column("room", self.tr("Room"), lambda m: m.room, width=120),
            Column("people", self.tr("People"), lambda m: m.enrolled, people_text, width=104),
            Column("state", self.tr("State"), state_text, _state_with_reason, width=176,
                   tone=lambda m: "text3" if is_cancelled(m) else ""),
        )  # fmt: skip

    def _show(self) -> None:
        words = search_key(self.search.text()).split()
        shown = [m for m in self._meetings if _fits(m, words)]
        before = self.selected
        self.table.set_empty(
            self.tr("No meeting fits these words.") if words and self._meetings
            else self.tr("Nothing is planned in this month."),
            "", "" if words else self.tr("New meeting…"), icon="calendar-days",
        )  # fmt: skip
        self.table.set_rows(shown)
        if not shown:
            return
        ids = [m.id for m in self.shown]
        if before is not None and before.id in ids:
            self.table.select_place(ids.index(before.id))
            return
        coming = [place for place, m in enumerate(self.shown) if m.day >= self.place.day]
        self.table.select_place(min(coming, default=0))

    def _on_key(self, event: QKeyEvent) -> bool:
        meeting = self.selected
        if meeting is None:
            return False
        key = Qt.Key(event.key())
        step = step_of(key)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Delete:
            self.meeting_actions.cancel(meeting)
        elif key == Qt.Key.Key_Menu:
            place = self.table.view.visualRect(self.table.view.currentIndex()).center()
            self.meeting_actions.show_menu(
                meeting, self.table.view.viewport().mapToGlobal(QPoint(place))
            )
        elif step is not None and control and not is_cancelled(meeting):
            self._move(meeting, step, event.modifiers())
        else:
            return False
        return True

    def _move(
        self, meeting: MeetingRow, step: tuple[int, int], modifiers: Qt.KeyboardModifier
    ) -> None:
        by_days, rows = step
        starts_at, ends_at = meeting.starts_at, meeting.ends_at + rows * SNAP
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            starts_at += rows * SNAP
        if 0 <= starts_at < DAY_MINUTES and ends_at > starts_at:
            day = meeting.day + timedelta(days=by_days)
            self.meeting_actions.move(meeting, day, starts_at, ends_at)

    def _on_layout_changed(self) -> None:
        if not self._is_narrow:
            set_window_state(_STATE, self.table.save_state())


def _day_text(meeting: MeetingRow) -> str:
    return f"{short_date(meeting.day)}, {WEEKDAYS[meeting.day.weekday()]}"


def _state_with_reason(meeting: MeetingRow) -> str:
    parts = (state_text(meeting), meeting.cancel_reason)
    return ": ".join(part for part in parts if part)


def _fits(meeting: MeetingRow, words: Sequence[str]) -> bool:
    text = search_key(f"{meeting.activity} {meeting.leader} {meeting.room} {meeting.topic}")
    return all(word in text for word in words)
