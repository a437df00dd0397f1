"""The week: heads of the days, the drawn week in a scrolling place, and what belongs around it."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea

from kisdesk.domain.meetings import MeetingRow
from kisdesk.services.meetings import list_meetings
from kisdesk.ui.activities.calendar.page import CalendarPage
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.activities.calendar.week_grid import WeekGrid
from kisdesk.ui.activities.calendar.week_head import WeekHead
from kisdesk.ui.activities.calendar.words import week_title
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.buttons import IconButton

_FIRST_SEEN = 8 * 60


class WeekPage(CalendarPage):
    """Reads one week at a time; the grid draws it and says what is wanted."""

    def __init__(self, context: UiContext, place: CalendarPlace) -> None:
        super().__init__(context, place)
        self.head = WeekHead(context.today)
        self.grid = WeekGrid(context.today)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self.grid)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setAccessibleName(self.tr("Week"))
        self.view_button = IconButton("ellipsis", self.tr("What the week shows"))
        self.bar_places.insertWidget(self.bar_places.count() - 2, self.view_button)
        self.content.addWidget(self.head)
        self.content.addWidget(self.scroll_area, 1)
        self.setFocusProxy(self.grid)
        self._seen = False
        self.view_button.clicked.connect(self._on_view_menu)
        self.grid.resized.connect(self.head.set_grid_width)
        self.grid.dragged.connect(self._on_dragged)
        self.grid.selection_changed.connect(self._on_selected)
        self.grid.opened.connect(self.meeting_actions.edit)
        self.grid.dropped.connect(self.meeting_actions.move)
        self.grid.add_wanted.connect(self.meeting_actions.add)
        self.grid.cancel_wanted.connect(self.meeting_actions.cancel)
        self.grid.menu_wanted.connect(self._on_menu)
        self.meeting_actions.kept.connect(self.grid.let_go)
        self.meeting_actions.refused.connect(self.grid.let_go)
        place.view_changed.connect(self.refresh)

    def title(self) -> str:
        return week_title(self.place.monday, self.grid.layout_now.days[-1])

    def step(self, steps: int) -> None:
        self.place.step_weeks(steps)

    def selected_day(self) -> date:
        if self.grid.selected is not None:
            return self.grid.selected.day
        return self.place.day

    def refresh(self) -> None:
        place = self.place
        self.grid.set_week(
            place.monday,
            list_meetings(place.monday, place.sunday),
            weekend=place.shows_weekend,
            whole_day=place.shows_whole_day,
        )
        self.head.set_days(self.grid.layout_now.days)
        self.show_place()
        if not self._seen:
            self._seen = True
            y = round(self.grid.layout_now.y_of(_FIRST_SEEN)) - 12
            self.scroll_area.verticalScrollBar().setValue(max(0, y))

    def focus_first(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_selected(self, meeting: MeetingRow | None) -> None:
        if meeting is not None:
            rect = self.grid.rect_of(meeting.id).toRect()
            self.scroll_area.ensureVisible(rect.center().x(), rect.top(), 0, 8)
            self.scroll_area.ensureVisible(
                rect.center().x(), min(rect.bottom(), rect.top() + 80), 0, 8
            )

    def _on_dragged(self, point: QPoint) -> None:
        self.scroll_area.ensureVisible(point.x(), point.y(), 0, 24)

    def _on_menu(self, meeting: MeetingRow | None, place: QPoint) -> None:
        day = None
        if meeting is None:
            layout = self.grid.layout_now
            day = layout.days[layout.place_at(self.grid.mapFromGlobal(place).x())]
        self.meeting_actions.show_menu(meeting, place, day)

    def _on_view_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, is_on, act in (
            (self.tr("Saturday and Sunday"), self.place.shows_weekend, self.place.show_weekend),
            (self.tr("All 24 hours"), self.place.shows_whole_day, self.place.show_whole_day),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(is_on)
            action.toggled.connect(act)
        menu.popup(self.view_button.mapToGlobal(self.view_button.rect().bottomLeft()))
