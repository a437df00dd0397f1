"""Hours of a month: who at the left, the line for typing and the recorded days at the right."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kisdesk.domain.psu import PsuAgreementDraft, clock_text, hours_text, month_of, week_of
from kisdesk.domain.psu_rows import PsuAssignmentRow, PsuHoursRow
from kisdesk.services.psu import list_assignments
from kisdesk.services.psu_hours import delete_hours, get_hours, hour_sums, hours_of
from kisdesk.ui.activities.psu.hours_entry import HoursEntry
from kisdesk.ui.activities.psu.month_bar import MonthBar
from kisdesk.ui.activities.psu.words import day_text, week_text
from kisdesk.ui.context import UiContext
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.paint import draw_text
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import AnyIndex, RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

_PEOPLE_WIDTH = 244
_LEAST_PEOPLE = 140
_LEAST = 36


class HoursPage(QWidget):
    """Enter saves a record, Alt+Down goes to the next person."""

    changed = Signal(str)
    """Something was saved: the sentence for the status line."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._agreement_id: int | None = None
        self._agreement = PsuAgreementDraft()
        self._people: Sequence[PsuAssignmentRow] = ()
        self.month_bar = MonthBar(context.today())
        self.people = RowList(self._present_person, name=self.tr("People"), ground="surface",
                              delegate=RowDelegate(height=Space.TABLE_ROW, inset=16))  # fmt: skip
        self.people.itemDelegate().setParent(self.people)
        self.entry = HoursEntry()
        self.records = RowList(
            self._present_record, name=self.tr("Hours of the month"), ground="surface",
            delegate=_RecordDelegate(height=Space.TABLE_ROW, inset=16, hairlines=True),
        )  # fmt: skip
        self.records.itemDelegate().setParent(self.records)
        self.nothing = Text(
            self.tr("No hours in this month yet. Type the day, from and to, then Enter."), "hint"
        )
        self.nothing.setContentsMargins(20, 12, 28, 0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nobody = EmptyState(
            self.tr("Nobody works under this agreement in this month."), icon="users"
        )
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.entry)

    def show_agreement(self, agreement_id: int, agreement: PsuAgreementDraft) -> None:
        """Show the hours under an agreement; the person and the month stay where they can."""
        self._agreement_id, self._agreement = agreement_id, agreement
        self.refresh()

    def refresh(self) -> None:
        """Read people and hours again."""
        if self._agreement_id is None:
            return
        self._people = list_assignments(self._agreement_id)
        first, last = month_of(self.month_bar.month)
        here = {
            a.participant_id: a for a in self._people if a.starts_on <= last and a.ends_on >= first
        }
        self.people.blockSignals(True)
        self.people.set_rows(list(here.values()))
        if self.people.current_key() is None:
            self.people.select_place(0)
        self.people.blockSignals(False)
        self._stack.setCurrentIndex(0 if here else 1)
        self._show_person()

    @property
    def participant_id(self) -> int | None:
        """Whose hours are shown."""
        key = self.people.current_key()
        return key if isinstance(key, int) else None

    def _lay_out(self) -> None:
        self.people.setMinimumWidth(_LEAST_PEOPLE)
        self.people.setMaximumWidth(_PEOPLE_WIDTH)
        for short in (self.people, self.records):  # a warning above may leave little room
            short.setMinimumHeight(_LEAST)
        hint = Text(self.tr("Enter saves    Alt+↓ next person    Delete removes"), "hint")
        top = columns(self.month_bar, None, hint, margins=(28, 12, 28, 12))
        self._records_stack = QStackedWidget()
        self._records_stack.addWidget(self.records)
        self._records_stack.addWidget(self.nothing)
        side = Panel("surface", "r")
        side.setMaximumWidth(_PEOPLE_WIDTH + 13)
        rows((self.people, 1), margins=(12, 0, 1, 0), parent=side)
        work = QWidget()
        entry = columns((self.entry, 1), margins=(20, 0, 28, 0))
        rows(entry, 8, (self._records_stack, 1), margins=(0, 0, 0, 8), parent=work)
        body = QWidget()
        columns((side, 2), (work, 5), gap=0, parent=body)
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(self.nobody)
        rows(top, (self._stack, 1), parent=self)

    def _connect(self) -> None:
        self.month_bar.changed.connect(self.refresh)
        self.people.row_selected.connect(self._show_person)
        self.people.row_activated.connect(self._on_person_opened)
        self.entry.saved.connect(self._on_saved)
        self.records.row_activated.connect(self._on_record_opened)
        self.records.menu_requested.connect(self._on_menu)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.records)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        for keys, distance in (("Alt+Down", 1), ("Alt+Up", -1)):
            step = QShortcut(QKeySequence(keys), self)
            step.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            step.activated.connect(self._next_person if distance > 0 else self._previous_person)

    def _next_person(self) -> None:
        self.people.step(1)
        self.entry.setFocus()

    def _previous_person(self) -> None:
        self.people.step(-1)
        self.entry.setFocus()

    def _show_person(self) -> None:
        self.entry.show_person(
            self._people,
            self._agreement.places,
            self.participant_id,
            self.month_bar.month,
            self._agreement.signed_on,
        )
        self._show_records()

    def _show_records(self) -> None:
        person = self.participant_id
        if person is None or self._agreement_id is None:
            self.records.set_rows([])
            return
        first, last = month_of(self.month_bar.month)
        shown: list[object] = []
        monday: date | None = None
        for record in hours_of(person, first, last, self._agreement_id):
            if week_of(record.day)[0] != monday:
                monday = week_of(record.day)[0]
                shown.append(self._week(person, record.day))
            shown.append(record)
        self.records.set_rows(shown)
        self._records_stack.setCurrentIndex(0 if shown else 1)

    def _week(self, person: int, day: date) -> ListRow:
        """The heading of a week: its sum counts the days outside the month and other agreements."""
        sums = hour_sums(person, day, signed_on=self._agreement.signed_on)
        tone = "amber" if sums.week > sums.limits.week else ""
        key = f"week {sums.week_starts_on}"
        return ListRow(key, week_text(sums), is_heading=True, tone=tone)

    def _present_person(self, row: Any) -> ListRow:
        sums = hour_sums(
            row.participant_id, self.month_bar.month, signed_on=self._agreement.signed_on
        )
        over = sums.month > sums.limits.month
        text = hours_text(sums.month)
        return ListRow(
            row.participant_id, row.name,
            pill=text if over else "", pill_tone="amber", right="" if over else text,
        )  # fmt: skip

    def _present_record(self, row: Any) -> ListRow:
        if isinstance(row, ListRow):
            return row
        record: PsuHoursRow = row
        since, until = clock_text(record.starts_at), clock_text(record.ends_at)
        where = "  ·  ".join(part for part in (record.place, record.supervisor) if part)
        return ListRow(
            record.id, day_text(record.day), where, right=hours_text(record.minutes),
            count=f"{since}–{until}",
        )  # fmt: skip

    def _on_person_opened(self) -> None:
        self.entry.setFocus()

    def _on_saved(self) -> None:
        self._read_again()
        self.changed.emit(self.tr("The hours are saved. Ctrl+Z takes them back."))

    def _on_record_opened(self, key: object) -> None:
        if isinstance(key, int):
            self.entry.edit(get_hours(key))

    def _on_delete(self) -> None:
        key = self.records.current_key()
        if isinstance(key, int):
            delete_hours(key)
            self.entry.stop_editing()
            self._read_again()
            self.changed.emit(self.tr("The hours are removed. Ctrl+Z brings them back."))

    def _on_menu(self, key: object, place: QPoint) -> None:
        if not isinstance(key, int):
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Change")).triggered.connect(lambda: self._on_record_opened(key))
        menu.addAction(self.tr("Remove")).triggered.connect(self._on_delete)
        menu.popup(place)

    def _read_again(self) -> None:
        self.people.refresh()
        self._show_records()


class _RecordDelegate(RowDelegate):
    """Day, times, how long and where, in columns near one another."""

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, index: AnyIndex) -> None:
        left, right = rect.x() + self._inset, rect.right() - self._inset
        for text, width, weight, tone in (
            (row.title, 84, 600, "text"),
            (row.count, 108, 400, "text"),
            (row.right, 60, 500, "text"),
            (row.second, right - left - 252, 400, "text2"),
        ):
            draw_text(painter, QRectF(left, rect.y(), width - 8, rect.height()), text, 13, weight,
                      tone)  # fmt: skip
            left += width
