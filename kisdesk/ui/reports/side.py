"""The left side of the report: the year, its tables, and when the report is due."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.law import YEARLY_REPORT, article, figure
from kisdesk.services.club import get_club
from kisdesk.ui.dates import format_date, format_date_long
from kisdesk.ui.reports.words import Part, part_title
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.choices import ChoiceBox
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

WIDTH = 216
_YEARS_OFFERED = 10


class ReportSide(Panel):
    """Says which year and which table is wanted."""

    year_changed = Signal(int)
    part_changed = Signal(object)
    sent_wanted = Signal()
    unsent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", "r", parent=parent)
        self.setFixedWidth(WIDTH)
        self.year_box = ChoiceBox(allow_empty=False)
        self.year_box.setAccessibleName(self.tr("Year"))
        self.earlier_button = IconButton("chevron-left", self.tr("Year before"))
        self.later_button = IconButton("chevron-right", self.tr("Year after"))
        self.parts = RowList(
            _present, name=self.tr("Tables of the report"),
            delegate=RowDelegate(self, height=Space.TABLE_ROW, inset=20, hairlines=False),
        )  # fmt: skip
        self.due_label = Text("", "secondary", wrap=True)
        self.law_label = Text("", "hint", wrap=True)
        self.sent_button = Button("", "link")
        self._is_sent = False
        rows(
            columns(
                self.earlier_button, (self.year_box, 1), self.later_button,
                gap=4, margins=(12, 0, 12, 0),
            ),
            12, (self.parts, 1),
            rows(self.due_label, 2, self.law_label, 6, self.sent_button, margins=(20, 8, 12, 0)),
            margins=(0, 16, 1, 16), parent=self,
        )  # fmt: skip
        self.parts.set_rows(list(Part))
        self.parts.select_place(0)
        self.year_box.value_changed.connect(self._on_year)
        self.earlier_button.clicked.connect(self._on_earlier)
        self.later_button.clicked.connect(self._on_later)
        self.parts.row_selected.connect(self._on_part)
        self.sent_button.clicked.connect(self._on_sent)

    @property
    def year(self) -> int:
        """The year chosen."""
        return int(self.year_box.value() or 0)

    @property
    def part(self) -> Part:
        """The table chosen."""
        key = self.parts.current_key()
        return key if isinstance(key, Part) else Part.PEOPLE

    def offer_years(self, today: date) -> None:
        """Offer the years of the club, the newest first; the chosen one stays."""
        club = get_club()
        days = [d for d in (club.started_on, club.founded_on, club.registered_on) if d is not None]
        first = min(days).year if days else today.year - _YEARS_OFFERED
        first = min(first, today.year, self.year or today.year)
        years = [(str(year), str(year)) for year in range(today.year, first - 1, -1)]
        self.year_box.set_choices(years)

    def choose_year(self, year: int) -> None:
        """Choose a year, offered so far or not."""
        if self.year_box.findData(str(year)) < 0:
            known = {int(self.year_box.itemData(i)) for i in range(self.year_box.count())}
            years = sorted({*known, year}, reverse=True)
            self.year_box.set_choices([(str(y), str(y)) for y in years])
        self.year_box.set_value(str(year))

    def show_due(self, year: int, sent_on: date | None, today: date) -> None:
        """Say when the report of a year is due, or when it was sent."""
        due_on = date(year + 1, figure("report_month", today), figure("report_day", today))
        law = article(YEARLY_REPORT, today)
        self._is_sent = sent_on is not None
        if sent_on is None:
            text = self.tr("Due by {day}").format(day=format_date_long(due_on))
        else:
            text = self.tr("Sent on {day}").format(day=format_date(sent_on))
        self.due_label.setText(text)
        self.due_label.set_tone("red" if sent_on is None and due_on < today else "")
        self.law_label.setText(self.tr("To the voivode, {place}").format(place=law.place))
        back, note = self.tr("Take the note back"), self.tr("Note it as sent…")
        self.sent_button.setText(back if self._is_sent else note)
        self.sent_button.setVisible(year < today.year or self._is_sent)
        self.later_button.setEnabled(self.year_box.currentIndex() > 0)
        self.earlier_button.setEnabled(self.year_box.currentIndex() < self.year_box.count() - 1)

    def _on_year(self) -> None:
        self.year_changed.emit(self.year)

    def _on_earlier(self) -> None:
        self.year_box.setCurrentIndex(self.year_box.currentIndex() + 1)

    def _on_later(self) -> None:
        self.year_box.setCurrentIndex(self.year_box.currentIndex() - 1)

    def _on_part(self) -> None:
        self.part_changed.emit(self.part)

    def _on_sent(self) -> None:
        if self._is_sent:
            self.unsent_wanted.emit()
        else:
            self.sent_wanted.emit()


def _present(row: object) -> ListRow:
    assert isinstance(row, Part)
    return ListRow(row, part_title(row))
