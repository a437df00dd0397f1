"""The month: what takes place on each day; a click leads to the week."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from kisdesk.services.meetings import list_meetings
from kisdesk.ui.activities.calendar.month_grid import HEAD, MonthGrid
from kisdesk.ui.activities.calendar.page import CalendarPage
from kisdesk.ui.activities.calendar.place import CalendarPlace
from kisdesk.ui.activities.calendar.words import month_title
from kisdesk.ui.context import UiContext


class MonthPage(CalendarPage):
    """Reads the weeks of one month."""

    day_requested = Signal(object)
    """Show the week of this day."""

    def __init__(self, context: UiContext, place: CalendarPlace) -> None:
        super().__init__(context, place)
        self.grid = MonthGrid(context.today)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self.grid)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setAccessibleName(self.tr("Month"))
        self.content.addWidget(self.scroll_area, 1)
        self.setFocusProxy(self.grid)
        self.grid.day_opened.connect(self.day_requested)
        self.grid.day_selected.connect(self._on_day)
        self.grid.menu_wanted.connect(self._on_menu)

    def title(self) -> str:
        return month_title(self.place.first_of_month)

    def step(self, steps: int) -> None:
        self.place.step_months(steps)

    def refresh(self) -> None:
        self.grid.set_month(self.place.day)
        days = self.grid.days
        self.grid.set_meetings(list_meetings(days[0], days[-1]))
        self.show_place()
        QTimer.singleShot(0, self, self._show_day)  # once the month has its height

    def focus_first(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_day(self, day: date) -> None:
        """Within the month nothing is read again while one walks."""
        if (day.year, day.month) == (self.place.day.year, self.place.day.month):
            self.place.day = day
        else:
            self.place.go(day)
        self._show_day()

    def _show_day(self) -> None:
        rect = self.grid.rect_of(self.grid.selected_day).toRect()
        self.scroll_area.ensureVisible(rect.center().x(), rect.top() - HEAD, 0, 4)
        self.scroll_area.ensureVisible(rect.center().x(), rect.bottom(), 0, 4)

    def _on_menu(self, day: date, place: QPoint) -> None:
        self.meeting_actions.show_menu(None, place, day)
