"""Where the calendar stands: week, month and list show the same days while the file is open."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

FIRST_YEAR, LAST_YEAR = 1990, 2100


class CalendarPlace(QObject):
    """The day the views are at, what of the week they show, and what Ctrl+Z would take back."""

    moved = Signal()
    """The views show other days."""
    view_changed = Signal()
    """Weekend or hours of the week are shown or hidden."""

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.shows_weekend = False
        self.shows_whole_day = False
        self.changed_activities: list[int] = []
        """The activities that were changed from the calendar, the latest at the end."""

    @property
    def monday(self) -> date:
        """The first day of the week."""
        return self.day - timedelta(days=self.day.weekday())

    @property
    def sunday(self) -> date:
        """The last day of the week."""
        return self.monday + timedelta(days=6)

    @property
    def first_of_month(self) -> date:
        """The first day of the month."""
        return self.day.replace(day=1)

    def go(self, day: date) -> None:
        """Show the days around this one; beyond the years of the calendar nothing happens."""
        if FIRST_YEAR <= day.year <= LAST_YEAR and day != self.day:
            self.day = day
            self.moved.emit()

    def step_weeks(self, weeks: int) -> None:
        """Go some weeks on or back."""
        self.go(self.day + timedelta(days=7 * weeks))

    def step_months(self, months: int) -> None:
        """Go some months on or back, to the same day of the month where there is one."""
        count = self.day.year * 12 + self.day.month - 1 + months
        first = date(count // 12, count % 12 + 1, 1)
        following = date((count + 1) // 12, (count + 1) % 12 + 1, 1)
        last = (following - timedelta(days=1)).day
        self.go(first.replace(day=min(self.day.day, last)))

    def show_weekend(self, shown: bool) -> None:
        """Show Saturday and Sunday also in a week without meetings on them."""
        self.shows_weekend = shown
        self.view_changed.emit()

    def show_whole_day(self, shown: bool) -> None:
        """Show all 24 hours."""
        self.shows_whole_day = shown
        self.view_changed.emit()
