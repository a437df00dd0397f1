"""The view of individual work: consultations and the use of equipment, newest first."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QWidget

from kisdesk.domain.consultations import ConsultationRow, UseRow
from kisdesk.domain.labels import label
from kisdesk.domain.polish import month_name
from kisdesk.errors import UserError
from kisdesk.services.consultations import (
    SUBJECT,
    delete_consultation,
    delete_use,
    list_consultations,
    list_uses,
)
from kisdesk.services.history import undo_last
from kisdesk.ui.activities.individual_dialogs import ConsultationDialog, UseDialog
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.error_texts import describe
from kisdesk.ui.records.dialog_slot import DialogSlot
from kisdesk.ui.tab import Tab
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_model import ListRow

CONSULTATIONS, USES = "consultations", "uses"
Row = ConsultationRow | UseRow


class IndividualView(Tab):
    """Two chips choose between the two lists; months are headings with their minutes."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._slot = DialogSlot(self)
        self._touched: int | None = None  # the person whose record was saved last, for Ctrl+Z
        self._rows: list[Row] = []
        self.chips = ChipBar(exclusive=True, name=self.tr("Which records are shown"))
        self.add_button = Button(self.tr("Add…"), "primary", "plus")
        self.delete_button = Button(self.tr("Delete"), "quiet")
        self.figures = Text("", "secondary")
        self.list = RowList(self._present, name=self.tr("Individual work"), ground="surface")
        self.none = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.none)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._slot.dialog

    @property
    def kind(self) -> str:
        """Which of the two lists is shown."""
        return next(iter(self.chips.selected()), CONSULTATIONS)

    def refresh(self) -> None:
        talks, uses = list_consultations(), list_uses()
        self.chips.set_chips(
            [
                Chip(CONSULTATIONS, self.tr("Consultations"), len(talks)),
                Chip(USES, self.tr("Individual use"), len(uses)),
            ]
        )
        self._rows = [*(talks if self.kind == CONSULTATIONS else uses)]
        shown: list[object] = []
        for month, of_month in groupby(self._rows, key=lambda row: _month(row.day)):
            found = list(of_month)
            shown += [self._heading(month, found), *found]
        self.list.set_rows(shown)
        now = [row for row in self._rows if _month(row.day) == _month(self.context.today())]
        self.figures.setText(
            self.tr("this month: {hours}, %n time(s)", "", len(now)).format(hours=_hours(now))
        )
        if not shown:
            self._show_none()
        elif self.list.current_key() is None:
            self.list.select_place(0)
        self.stack.setCurrentWidget(self.list if shown else self.none)
        self._show_delete()

    def start_new(self) -> None:
        if self.kind == CONSULTATIONS:
            self._ask(ConsultationDialog(self.context, None, self))
        else:
            self._ask(UseDialog(self.context, None, self))

    def undo(self) -> None:
        if self._touched is None:
            return
        try:
            undo_last(SUBJECT, self._touched)
        except UserError as error:
            self.message.emit(str(describe(error)))
            return
        self._on_changed(self.tr("The last change was taken back."))

    def help_topic(self) -> str:
        return "activities"

    def current_row(self) -> Row | None:
        """The record chosen in the list."""
        key = self.list.current_key()
        return next((row for row in self._rows if row.id == key), None)

    def _lay_out(self) -> None:
        head = Panel("surface", "b")
        columns(
            (self.chips, 1), self.figures, self.delete_button, self.add_button,
            gap=16, margins=(24, 10, 24, 10), parent=head,
        )  # fmt: skip
        rows(head, (self.stack, 1), parent=self)

    def _connect(self) -> None:
        self.chips.selection_changed.connect(self.refresh)
        self.add_button.clicked.connect(self.start_new)
        self.none.action_triggered.connect(self.start_new)
        self.delete_button.clicked.connect(self._on_delete)
        self.list.row_activated.connect(self._on_edit)
        self.list.row_selected.connect(self._show_delete)
        self.list.menu_requested.connect(self._on_menu)

    def _heading(self, month: tuple[int, int], found: Sequence[Row]) -> ListRow:
        name = f"{month_name(month[1])} {month[0]}  ·  {_hours(found)}"
        return ListRow(month, name, is_heading=True, count=str(len(found)))

    def _present(self, row: Any) -> ListRow:
        if isinstance(row, ListRow):
            return row
        if isinstance(row, ConsultationRow):
            parts: tuple[str, ...] = (label(row.role), row.specialist, row.topic)
        else:
            parts = (label(row.what), row.note)
        minutes = self.tr("{minutes} min").format(minutes=row.minutes)
        right = f"{format_date(row.day)}  ·  {minutes}"
        return ListRow(row.id, row.person, "  ·  ".join(p for p in parts if p), right=right)

    def _show_none(self) -> None:
        if self.kind == CONSULTATIONS:
            self.none.set_text(
                self.tr("No consultation is entered yet."),
                self.tr("Psychologist, career adviser, lawyer: who came, how long, about what."),
                self.tr("Add a consultation…"), icon="users",
            )  # fmt: skip
        else:
            self.none.set_text(
                self.tr("Nobody is in the log yet."),
                self.tr("Who used the computer, the printer or the scanner, and how long."),
                self.tr("Add an entry…"), icon="users",
            )  # fmt: skip

    def _show_delete(self) -> None:
        self.delete_button.setVisible(self.current_row() is not None)

    def _ask(self, dialog: FormDialog) -> None:
        dialog.saved.connect(lambda: self._on_saved(dialog))
        self._slot.show(dialog)

    def _on_saved(self, dialog: FormDialog) -> None:
        if isinstance(dialog, ConsultationDialog | UseDialog):
            self._touched = dialog.draft().participant_id
        self._on_changed(self.tr("Saved. Ctrl+Z takes it back."))

    def _on_changed(self, sentence: str) -> None:
        self.refresh()
        self.data_changed.emit()
        self.message.emit(sentence)

    def _on_edit(self) -> None:
        row = self.current_row()
        if isinstance(row, ConsultationRow):
            self._ask(ConsultationDialog(self.context, row, self))
        elif row is not None:
            self._ask(UseDialog(self.context, row, self))

    def _on_delete(self) -> None:
        row = self.current_row()
        if row is None:
            return
        if isinstance(row, ConsultationRow):
            delete_consultation(row.id)
        else:
            delete_use(row.id)
        self._touched = row.participant_id
        self._on_changed(self.tr("Deleted. Ctrl+Z takes it back."))

    def _on_menu(self, key: object, place: QPoint) -> None:
        row = self.current_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Change…")).triggered.connect(self._on_edit)
        card = menu.addAction(self.tr("Open the person's card"))
        card.triggered.connect(lambda: self.participant_requested.emit(row.participant_id))
        menu.addAction(self.tr("Delete")).triggered.connect(self._on_delete)
        menu.popup(place)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _hours(found: Sequence[Row]) -> str:
    """ "2 h 15 min" of all of them together."""
    hours, minutes = divmod(sum(row.minutes for row in found), 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
