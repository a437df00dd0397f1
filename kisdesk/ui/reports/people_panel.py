"""The people behind a number, with the rule by which it was counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from kisdesk.domain.labels import label
from kisdesk.domain.polish import grouped
from kisdesk.domain.rows import ParticipantRow
from kisdesk.domain.text_keys import person_sort_key
from kisdesk.services.reports import counted_sex, people_of
from kisdesk.ui.dates import format_date
from kisdesk.ui.reports.count_table import Figure
from kisdesk.ui.reports.words import SEXES, Side, part_title, row_title, rule_text, side_title
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

WIDTH = 372
QWIDGETSIZE_MAX = (1 << 24) - 1


@dataclass(frozen=True)
class DisposedPerson:
    """Somebody of a number whose papers were destroyed; ``place`` tells one from another."""

    number: str
    place: int


class PeoplePanel(Panel):
    """Empty until a number is opened."""

    person_opened = Signal(object)
    closed = Signal()
    copied = Signal(int)
    """So many people are on the clipboard."""

    def __init__(self) -> None:
        super().__init__("window", "l")
        self.set_wide(wide=False)
        self.people: list[ParticipantRow] = []
        self.disposed: list[DisposedPerson] = []
        self.number = Text("", "figure")
        self.title = Text("", "strong", wrap=True)
        self.second = Text("", "secondary", wrap=True)
        self.rule = Text("", "secondary", wrap=True)
        self.close_button = IconButton("x", self.tr("Close the list of people"), size=28)
        self.list = RowList(
            _present, name=self.tr("People behind the number"),
            delegate=RowDelegate(self, height=Space.DENSE_ROW, inset=24, hairlines=False),
        )  # fmt: skip
        self.nobody = EmptyState(
            self.tr("These are family members named in contracts; they have no card of their own.")
        )
        self._people_place = QWidget()
        self._people_stack = QStackedLayout(self._people_place)
        self._people_stack.addWidget(self.list)
        self._people_stack.addWidget(self.nobody)
        self.count_label = Text("", "hint")
        self.copy_button = Button(self.tr("Copy the list"), "link", "copy")
        self.hint = EmptyState(self.tr("A click on a number shows the people behind it."))
        self._filled = QWidget()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self._filled)
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.copy_button.clicked.connect(self.copy)
        self.list.row_activated.connect(self._on_row)

    @property
    def is_filled(self) -> bool:
        """Whether the people of a number are shown."""
        return self._stack.currentWidget() is self._filled

    def show_figure(
        self, figure: Figure, people: Sequence[ParticipantRow], first: date, last: date
    ) -> None:
        """Show a number, its rule and its people."""
        self.people = list(people)
        self.disposed = disposed_behind(figure)
        self.number.setText(grouped(figure.value))
        self.title.setText(row_title(figure.part, figure.row.code))
        self.second.setText(f"{part_title(figure.part)}, {side_title(figure.side)}")
        self.rule.setText(rule_text(figure.part, figure.row.code, first, last))
        self.list.set_rows([*self.people, *self.disposed])
        if self.list.current_key() is None:
            self.list.select_place(0)
        count = len(self.people) + len(self.disposed)
        self.count_label.setText(self.tr("%n person(s)", "", count))
        self.copy_button.setVisible(bool(self.people))
        self._people_stack.setCurrentWidget(self.list if count else self.nobody)
        self._stack.setCurrentWidget(self._filled)

    def set_wide(self, *, wide: bool) -> None:
        """Take all the width there is, or the width of a side panel."""
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(QWIDGETSIZE_MAX if wide else WIDTH)

    def clear(self) -> None:
        """Show nobody."""
        self.people, self.disposed = [], []
        self.list.set_rows([])
        self._stack.setCurrentWidget(self.hint)

    def copy(self) -> None:
        """Put the people on the clipboard, one line each, for a spreadsheet."""
        lines = [
            "\t".join(
                (p.last_name, p.first_name, format_date(p.born_on), label(p.state, p.sex),
                 p.contract_number)
            )
            for p in self.people
        ]  # fmt: skip
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit(len(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_filled:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_row(self, key: object) -> None:
        if isinstance(key, int):
            self.person_opened.emit(key)

    def _lay_out(self) -> None:
        words = rows(self.title, 1, self.second)
        head = columns(gap=14)
        head.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        footer = Panel("window", "t")
        columns(self.count_label, None, self.copy_button, margins=(24, 7, 24, 7), parent=footer)
        rows(
            rows(head, 10, self.rule, margins=(24, 20, 16, 12)), (self._people_place, 1), footer,
            margins=(1, 0, 0, 0), parent=self._filled,
        )  # fmt: skip


def people_behind(figure: Figure) -> list[ParticipantRow]:
    """The people of a number in Polish order; of a column of one sex only those."""
    people = people_of(figure.row.people)
    if figure.side is not Side.TOTAL:
        sex = SEXES[figure.side]
        people = [person for person in people if counted_sex(person) is sex]
    return sorted(people, key=lambda p: person_sort_key(p.last_name, p.first_name))


def disposed_behind(figure: Figure) -> list[DisposedPerson]:
    """Those of a number of whom the file knows nothing any more, by the number of the disposal."""
    sex = None if figure.side is Side.TOTAL else SEXES[figure.side]
    numbers = [
        gone.number
        for gone in figure.row.disposed
        if figure.side is Side.TOTAL or gone.sex is sex
        for _ in range(gone.amount)
    ]
    return [DisposedPerson(number, place) for place, number in enumerate(numbers)]


def _present(row: Any) -> ListRow:
    if isinstance(row, DisposedPerson):
        tr = QCoreApplication.translate
        words = tr("PeoplePanel", "certificate {number}").format(number=row.number)
        return ListRow(row, tr("PeoplePanel", "person erased"), right=words)
    person: ParticipantRow = row
    return ListRow(person.id, person.name, right=label(person.state, person.sex))
