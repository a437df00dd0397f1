"""A deadline as people write it: a day, or words such as "co miesiąc"."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kisdesk.ui.dates import NotADateError, format_date, parse_date
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.date_edit import CalendarPopup
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property


class DueEdit(LineEdit):
    """The value is a pair: the day or None, and the words where no day was meant."""

    entered = Signal()

    def __init__(self, *, clock: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self.setPlaceholderText(self.tr("date or words"))
        self.setAccessibleName(self.tr("Deadline: a date, or words such as every month"))
        self.setToolTip(self.tr("A date, or words such as: every month"))
        self.calendar_button = IconButton(
            "calendar-days", self.tr("Open calendar"), shortcut_hint="Alt+↓", size=26
        )
        self.calendar_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.calendar_button.clicked.connect(self.open_calendar)
        self.set_trailing(self.calendar_button)

    def due(self) -> tuple[date | None, str]:
        """The day, or the words."""
        text = self.text().strip()
        try:
            return parse_date(text, self._clock()), ""
        except NotADateError:
            return None, text

    def set_due(self, day: date | None, words: str) -> None:
        """Show a deadline."""
        self.set_value(format_date(day) if day is not None else words)

    def sizeHint(self) -> QSize:
        return QSize(136, super().sizeHint().height())

    def open_calendar(self) -> None:
        """Show the month of the day written, or this month."""
        popup = CalendarPopup(self, self._clock())
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._on_picked)
        popup.show_below(self, self.due()[0] or self._clock())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day, words = self.due()
        if day is not None:
            self.set_due(day, "")
        set_property(self, "state", "warning" if words and self._is_impossible() else "")
        super().focusOutEvent(event)

    def _is_impossible(self) -> bool:
        try:
            parse_date(self.text(), self._clock())
        except NotADateError as error:
            return error.is_impossible
        return False

    def _on_picked(self, day: object) -> None:
        if isinstance(day, date):
            self.set_due(day, "")
        self.setFocus()
