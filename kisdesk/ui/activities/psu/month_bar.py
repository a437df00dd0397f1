"""Which month is looked at, with a button to each side."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.psu import month_of
from kisdesk.ui.activities.psu.words import month_title
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns

_WIDTH = 132


class MonthBar(QWidget):
    """``month`` is the first day of the month shown."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.month = month_of(today)[0]
        self.label = Text("", "heading")
        self.label.setMinimumWidth(_WIDTH)
        self.previous_button = IconButton("chevron-left", self.tr("Previous month"), size=28)
        self.next_button = IconButton("chevron-right", self.tr("Next month"), size=28)
        columns(self.previous_button, self.label, self.next_button, gap=6, parent=self)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self._say()

    def show_month(self, day: date) -> None:
        """Show the month of a day."""
        month = month_of(day)[0]
        if month != self.month:
            self.month = month
            self._say()
            self.changed.emit()

    def _on_previous(self) -> None:
        if self.month > date.min:
            self.show_month(self.month - timedelta(days=1))

    def _on_next(self) -> None:
        last = month_of(self.month)[1]
        if last < date.max:
            self.show_month(last + timedelta(days=1))

    def _say(self) -> None:
        self.label.setText(month_title(self.month))
