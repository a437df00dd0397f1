"""Midnight comes while the window stands open, and sometimes a clock is set back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

_MINUTE = 60_000


class DayWatch(QObject):
    """Looks at the calendar every minute. ``day_changed`` says whether the day went back."""

    day_changed = Signal(bool)

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self.timer = QTimer(self)
        self.timer.setInterval(_MINUTE)
        self.timer.timeout.connect(self._on_minute)
        self.timer.start()

    def _on_minute(self) -> None:
        today = self._today()
        if today != self._day:
            went_back, self._day = today < self._day, today
            self.day_changed.emit(went_back)
