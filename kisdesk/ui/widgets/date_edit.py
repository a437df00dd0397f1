"""A date typed the way people write it, with a calendar for those who would rather point."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from kisdesk.ui.dates import POLISH, NotADateError, format_date, from_qdate, parse_date, to_qdate
from kisdesk.ui.icons import icon
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property


class CalendarPopup(QFrame):
    """A month to point at, Monday first, with a button for today."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._today = today
        self.setProperty("ground", "surface")
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(POLISH)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFont(font())
        header = QTextCharFormat()
        header.setForeground(theme.color("text3"))
        header.setFont(font(11))
        self.calendar.setHeaderTextFormat(header)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, QTextCharFormat())
        for button, name, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        ):
            arrow = self.calendar.findChild(QToolButton, button)
            if arrow is not None:
                arrow.setIcon(icon(name))
                arrow.setToolTip(words)
                arrow.setAccessibleName(words)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setFixedSize(QSize(288, 232))
        self.today_button = Button(self.tr("Today"), "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(0)
        layout.addWidget(self.calendar)
        layout.addWidget(self.today_button, 0, Qt.AlignmentFlag.AlignRight)
        self.calendar.clicked.connect(self._on_day)
        self.calendar.activated.connect(self._on_day)
        self.today_button.clicked.connect(self._on_today)

    def show_below(self, widget: QWidget, day: date) -> None:
        """Open under a widget, inside its screen."""
        self.calendar.setSelectedDate(to_qdate(day))
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        screen = widget.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        place.setX(min(place.x(), screen.right() - self.width()))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _on_day(self) -> None:
        self.picked.emit(from_qdate(self.calendar.selectedDate()))
        self.close()

    def _on_today(self) -> None:
        self.picked.emit(self._today)
        self.close()


class DateEdit(LineEdit):
    """Accepts ``22.11.2026``, ``22.11``, ``22112026``, ``dziś``, ``+7``; may be empty.

    The field is red while the day is impossible (30.02), and on leaving it also while the text is
    no date at all. Alt+Down or the button opens the calendar. ``clock`` gives today's date.
    """

    def __init__(
        self,
        value: date | None = None,
        *,
        clock: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self._popup: CalendarPopup | None = None
        self.calendar_button = IconButton(
            "calendar-days", self.tr("Open calendar"), shortcut_hint="Alt+↓", size=26
        )
        self.calendar_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.calendar_button.clicked.connect(self.open_calendar)
        self.set_trailing(self.calendar_button)
        self.set_value(value)
        self.textChanged.connect(self._judge_typing)

    def value(self) -> date | None:
        """The day, or None while the field is empty or holds no day; see ``is_valid``."""
        try:
            return parse_date(self.text(), self._clock())
        except NotADateError:
            return None

    def set_value(self, value: object) -> None:
        """Show a day, or nothing."""
        super().set_value(format_date(value) if isinstance(value, date) else "")

    def is_valid(self) -> bool:
        """Empty or a day of the calendar."""
        return not self.text().strip() or self.value() is not None

    def sizeHint(self) -> QSize:
        return QSize(152, super().sizeHint().height())

    def open_calendar(self) -> None:
        """Show the month of the value, or this month."""
        if self.isReadOnly():
            return
        self._popup = CalendarPopup(self, self._clock())
        self._popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._popup.picked.connect(self._on_picked)
        self._popup.show_below(self, self.value() or self._clock())

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self.calendar_button.setVisible(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self.value()
        if day is not None:
            super().set_value(format_date(day))
        elif not self.is_valid():
            self._complain(impossible=self._is_impossible())
        super().focusOutEvent(event)

    def _is_impossible(self) -> bool:
        try:
            parse_date(self.text(), self._clock())
        except NotADateError as error:
            return error.is_impossible
        return False

    def _judge_typing(self) -> None:
        if self._is_impossible():
            self._complain(impossible=True)
        else:
            set_property(self, "state", "")
            self.complained.emit("", "")

    def _complain(self, *, impossible: bool) -> None:
        set_property(self, "state", "error")
        if impossible:
            self.complained.emit("error", self.tr("There is no such day. Check day and month."))
        else:
            self.complained.emit("error", self.tr("This is not a date. Write it as 22.11.2026."))

    def _on_picked(self, day: object) -> None:
        self.set_value(day)
        self.setFocus()
