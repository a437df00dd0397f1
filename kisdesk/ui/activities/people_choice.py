"""Choosing several people at once: a search, the people found, the chosen ones as chips."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_participants,
    list_participants,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.dates import format_date
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.flow import FlowLayout
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow, RowModel
from kisdesk.ui.widgets.search_box import SearchBox

_OFFERED = frozenset(
    {
        ParticipantState.ACTIVE,
        ParticipantState.SUSPENDED,
        ParticipantState.CANDIDATE,
        ParticipantState.WAITING,
    }
)
"""People who take part or are about to; others are found once their state is changed."""


class PeopleChoice(QWidget):
    """An editor whose value is the tuple of ids chosen, in the order they were chosen.

    Enter or a click on a row chooses it, or takes it back. People in ``enrolled`` are shown, but
    cannot be chosen.
    """

    value_changed = Signal(object)

    def __init__(self, context: UiContext, enrolled: frozenset[int]) -> None:
        super().__init__()
        self.context = context
        self._enrolled = enrolled
        self._chosen: dict[int, ParticipantRow] = {}
        self.search = SearchBox(
            self.tr("Surname, first name, PESEL, phone"), self.tr("Search people")
        )
        self.list = RowList(
            self._present, name=self.tr("People found"), ground="surface",
            delegate=RowDelegate(self, height=48, inset=14),
        )  # fmt: skip
        self.list.setMinimumHeight(200)
        self.chosen_label = Text("", "secondary")
        self._chips = QWidget()
        self._chips_layout = FlowLayout(self._chips)
        rows(self.search, 8, (self.list, 1), 8, self.chosen_label, 4, self._chips, parent=self)
        self.search.text_changed.connect(self.look)
        self.search.moved.connect(self.list.step)
        self.search.submitted.connect(self.list.activate_current)
        self.list.row_activated.connect(self.toggle)
        self.list.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.search)
        self.look()
        self._show_chosen()

    def value(self) -> tuple[int, ...]:
        """The ids of the people chosen."""
        return tuple(self._chosen)

    def chosen(self) -> list[ParticipantRow]:
        """The people chosen."""
        return list(self._chosen.values())

    def set_value(self, value: object) -> None:
        """Forget who was chosen; people are chosen by hand only."""
        if self._chosen and not value:
            self._chosen.clear()
            self._show_chosen()

    def look(self) -> None:
        """Show who fits what was typed."""
        text = self.search.text().strip()
        query = ParticipantQuery(text=text, states=_OFFERED, today=self.context.today())
        count = count_participants(query)
        self.list.set_source(count, lambda offset, limit: list_participants(query, offset, limit))
        if count:
            self.list.select_place(0)

    def toggle(self, person_id: object) -> None:
        """Choose somebody of the list, or take the choice back."""
        if not isinstance(person_id, int) or person_id in self._enrolled:
            return
        if person_id in self._chosen:
            del self._chosen[person_id]
        else:
            row = self.list.currentIndex().data(RowModel.SourceRole)
            assert isinstance(row, ParticipantRow)
            self._chosen[person_id] = row
        self._show_chosen()
        self.search.selectAll()

    def _present(self, row: Any) -> ListRow:
        person: ParticipantRow = row
        parts = [format_date(person.born_on), person.club_group, person.locality]
        right, icon = "", "circle"
        if person.id in self._enrolled:
            right, icon = self.tr("already enrolled"), "check"
        elif person.id in self._chosen:
            icon = "circle-check"
        tone = "accent" if icon == "circle-check" else "text3"
        second = "  ·  ".join(part for part in parts if part)
        return ListRow(person.id, person.name, second, right=right, icon=icon, icon_tone=tone)

    def _show_chosen(self) -> None:
        for chip in self._chips.findChildren(Button):
            self._chips_layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for person in self._chosen.values():
            chip = Button(person.name, "chip", trailing_icon="x", parent=self._chips)
            chip.setAccessibleName(self.tr("Leave out {name}").format(name=person.name))
            chip.setProperty("person_id", person.id)
            chip.clicked.connect(self._on_chip)
            self._chips_layout.addWidget(chip)
            chip.show()
        count = len(self._chosen)
        nobody = self.tr("Nobody is chosen yet. A click or Enter chooses.")
        text = self.tr("%n person(s) chosen:", "", count) if count else nobody
        self.chosen_label.setText(text)
        self._chips_layout.invalidate()
        self._chips.updateGeometry()
        self.list.refresh()
        self.value_changed.emit(self.value())

    def _on_clicked(self) -> None:
        self.list.activate_current()

    def _on_chip(self) -> None:
        self._chosen.pop(int(self.sender().property("person_id")), None)
        self._show_chosen()
        self.search.setFocus()
