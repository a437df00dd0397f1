"""Choosing somebody who is already in the file."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_participants,
    list_participants,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants.words import state_text
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox


def _present(row: Any) -> ListRow:
    born = short_date(row.born_on) if row.born_on else ""
    second = "  ·  ".join(p for p in (born, state_text(row.state, row.sex), row.locality) if p)
    return ListRow(row.id, row.name, second)


class PersonPicker(BaseDialog):
    """A search box and the people it finds; Enter or a double click chooses."""

    picked = Signal(object)
    """The ``ParticipantRow`` that was chosen."""

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent, width=480)
        self.context = context
        self.search = SearchBox(self.tr("Surname, first name, PESEL"), self.tr("Search people"))
        self.list = RowList(_present, name=self.tr("People found"), ground="surface")
        self.list.setMinimumHeight(280)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.choose_button = self.add_button(Button(self.tr("Choose this person"), "primary"))
        self.cancel_button.clicked.connect(self.reject)
        self.choose_button.clicked.connect(self.choose)
        self.search.text_changed.connect(self.look)
        self.search.moved.connect(self.list.step)
        self.search.submitted.connect(self.choose)
        self.list.row_activated.connect(self.choose)
        self.look()
        self.search.setFocus()

    def look(self) -> None:
        """Show who fits what was typed."""
        query = ParticipantQuery(text=self.search.text().strip(), today=self.context.today())
        count = count_participants(query)
        self.list.set_source(count, lambda offset, limit: list_participants(query, offset, limit))
        if count:
            self.list.select_place(0)

    def choose(self) -> None:
        """Hand out the current row and close."""
        index = self.list.currentIndex()
        row = index.data(self.list.rows.SourceRole) if index.isValid() else None
        if isinstance(row, ParticipantRow):
            self.accept()
            self.picked.emit(row)
