"""Choosing somebody who is already in the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.labels import label
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_participants,
    list_participants,
)
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.row_model import ListRow, RowModel
from kisdesk.ui.widgets.search_box import SearchBox


def _present(row: object) -> ListRow:
    assert isinstance(row, ParticipantRow)
    born = short_date(row.born_on) if row.born_on else ""
    second = "  ·  ".join(p for p in (born, label(row.state, row.sex), row.locality) if p)
    return ListRow(row.id, row.name, second)


class PersonChooser(QWidget):
    """A search box with the people it finds; the current row is the value."""

    value_changed = Signal(object)
    submitted = Signal()
    """Enter, or a double click on somebody."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.search = SearchBox(self.tr("Surname, first name, PESEL"), self.tr("Search people"))
        self.list = RowList(_present, name=self.tr("People found"), ground="surface")
        self.none = Text(self.tr("Nobody fits."), "secondary")
        rows(self.search, (self.list, 1), self.none, gap=4, parent=self)
        self.search.text_changed.connect(self.look)
        self.search.moved.connect(self.list.step)
        self.search.submitted.connect(self.submitted)
        self.list.row_selected.connect(self.value_changed)
        self.list.row_activated.connect(self.submitted)
        self.setFocusProxy(self.search)
        self.look()

    def value(self) -> int | None:
        """The id of the person chosen."""
        key = self.list.current_key()
        return key if isinstance(key, int) else None

    def set_value(self, value: object) -> None:
        """Choose somebody among those found."""
        if value is not None:
            self.list.select_key(value)

    def person(self) -> ParticipantRow | None:
        """The person chosen."""
        index = self.list.currentIndex()
        row = index.data(RowModel.SourceRole) if index.isValid() else None
        return row if isinstance(row, ParticipantRow) else None

    def look(self) -> None:
        """Show who fits what was typed and choose the first of them."""
        query = ParticipantQuery(text=self.search.text().strip(), today=self._context.today())
        count = count_participants(query)
        self.list.set_source(count, lambda offset, limit: list_participants(query, offset, limit))
        self.none.setVisible(not count)
        if query.text and count:
            self.list.select_place(0)


class PersonPicker(BaseDialog):
    """Asks who it is; Enter or a double click chooses."""

    picked = Signal(object)
    """The ``ParticipantRow`` that was chosen."""

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent, width=480)
        self.chooser = PersonChooser(context)
        self.chooser.list.setMinimumHeight(280)
        self.body.addWidget(self.chooser, 1)
        self.cancel_button = self.add_button(Button(self.tr("Cancel")))
        self.choose_button = self.add_button(Button(self.tr("Choose this person"), "primary"))
        self.cancel_button.clicked.connect(self.reject)
        self.choose_button.clicked.connect(self.choose)
        self.chooser.submitted.connect(self.choose)
        self.chooser.setFocus()

    def choose(self) -> None:
        """Hand out the person chosen and close."""
        person = self.chooser.person()
        if person is not None:
            self.accept()
            self.picked.emit(person)
