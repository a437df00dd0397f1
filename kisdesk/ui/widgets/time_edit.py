"""A time of day typed the way people write it; its value is minutes from midnight."""

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property

DAY_MINUTES = 24 * 60
_TIME = re.compile(r"(\d{1,2})(?:[.:, ]?(\d{2}))?")


def format_minute(minute: int) -> str:
    """A minute of the day on the clock: ``8.30``; the end of the day is ``24.00``."""
    return f"{minute // 60}.{minute % 60:02}"


def parse_minute(text: str) -> int | None:
    """The minute meant by ``8``, ``8.30``, ``8:30`` or ``830``; None when it is no time."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    total = hour * 60 + minute
    return total if minute < 60 and total <= DAY_MINUTES else None


class TimeEdit(LineEdit):
    """Accepts ``8``, ``8.30``, ``8:30``, ``830``; may be empty."""

    def __init__(self, value: int | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_value(value)
        self.textChanged.connect(self._on_typing)

    def value(self) -> int | None:
        """Minutes from midnight, or None while there is no time; see ``is_valid``."""
        return parse_minute(self.text())

    def set_value(self, value: object) -> None:
        """Show a minute of the day, or nothing."""
        super().set_value(format_minute(value) if isinstance(value, int) else "")

    def is_valid(self) -> bool:
        """Empty or a time of day."""
        return not self.text().strip() or self.value() is not None

    def sizeHint(self) -> QSize:
        return QSize(96, super().sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        minute = self.value()
        if minute is not None:
            super().set_value(format_minute(minute))
        elif not self.is_valid():
            set_property(self, "state", "error")
            self.complained.emit("error", self.tr("This is not a time. Write it as 8.30."))
        super().focusOutEvent(event)

    def _on_typing(self) -> None:
        set_property(self, "state", "")
        self.complained.emit("", "")
