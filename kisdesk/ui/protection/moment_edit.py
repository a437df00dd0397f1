"""A moment typed as a day and a time of day."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.panel import columns
from kisdesk.ui.widgets.time_edit import DAY_MINUTES, TimeEdit


class MomentEdit(QWidget):
    """Its value is a moment of this computer's clock with its offset, or None."""

    value_changed = Signal(object)

    def __init__(self, day_name: str, time_name: str, clock: Callable[[], date]) -> None:
        super().__init__()
        self.day_edit = DateEdit(clock=clock)
        self.day_edit.setAccessibleName(day_name)
        self.time_edit = TimeEdit()
        self.time_edit.setAccessibleName(time_name)
        self.day_edit.setFixedWidth(126)
        self.time_edit.setFixedWidth(78)
        columns(self.day_edit, self.time_edit, None, gap=8, parent=self)
        self.setFocusProxy(self.day_edit)
        self.day_edit.value_changed.connect(self._on_changed)
        self.time_edit.textChanged.connect(self._on_changed)

    def value(self) -> datetime | None:
        """The moment, once both parts make sense."""
        day, minute = self.day_edit.value(), self.time_edit.value()
        if not isinstance(day, date) or minute is None or minute >= DAY_MINUTES:
            return None
        return datetime.combine(day, time(minute // 60, minute % 60)).astimezone()

    def set_value(self, value: object) -> None:
        """Show a moment, or nothing."""
        local = value.astimezone() if isinstance(value, datetime) else None
        self.day_edit.set_value(local.date() if local else None)
        self.time_edit.set_value(local.hour * 60 + local.minute if local else None)

    def _on_changed(self) -> None:
        self.value_changed.emit(self.value())
