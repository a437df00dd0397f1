"""The list of people: search, chips with counts, rows of two lines, a footer that counts."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_by_state,
    count_participants,
    list_participants,
    position_of,
)
from kisdesk.services.session import current
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants import list_filter as keys
from kisdesk.ui.participants.filter_menu import filter_menu, filter_words, state_plural
from kisdesk.ui.participants.list_filter import ListFilter
from kisdesk.ui.participants.words import row_pill, second_line
from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox

MORE = "more"
USUAL = (keys.ACTIVE, keys.CANDIDATES, keys.WAITING, keys.ENDING, keys.MINE)


class PeoplePanel(Panel):
    """Asks the file for pages of rows only; what is typed is looked for at once."""

    person_selected = Signal(object)
    """The id of the row that became current, or None."""
    person_opened = Signal(object)
    new_wanted = Signal()
    table_wanted = Signal()
    menu_requested = Signal(object, object)
    changed = Signal()
    """Another set of people is shown."""

    def __init__(self, context: UiContext) -> None:
        super().__init__("window", "r")
        self.context = context
        self.filter = ListFilter()
        self.count = 0
        self._query: ParticipantQuery | None = None
        self._counts: dict[str, int] = {}
        self._by_state: dict[ParticipantState, int] = {}
        self._workers: dict[int, str] = {}
        self.search = SearchBox(
            self.tr("Surname, first name, PESEL, phone"), self.tr("Search people (Ctrl+F)")
        )
        self.new_button = Button(self.tr("New"), icon="plus")
        self.new_button.setToolTip(self.tr("New person (Ctrl+N)"))
        self.chips = ChipBar(exclusive=True, name=self.tr("Who is shown"))
        self.narrowing = ChipBar(exclusive=False, name=self.tr("Narrowed to"))
        self.narrowing.hide()
        self.list = RowList(self._present, name=self.tr("People"))
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.count_label = Text("", "hint")
        self.keys_label = Text(self.tr("↑ ↓ choose    Enter opens"), "hint")
        self.table_button = IconButton("table", self.tr("Show as a table"), size=28)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def query(self) -> ParticipantQuery:
        """What the list shows now, as a question for the file."""
        if self._query is None:
            me = current().worker.id
            self._query = self.filter.query(self.search.text().strip(), me, self.context.today())
        return self._query

    def refresh(self) -> None:
        """Count anew and read the pages in sight again; the same person stays current."""
        self._workers = {worker.id: worker.name for worker in list_workers(active_only=False)}
        self._count_chips()
        self._show_chips()
        self._look(keep=self.list.current_key())

    def set_filter(self, wanted: ListFilter) -> None:
        """Show other people."""
        self.filter = wanted
        self._show_chips()
        self._look(keep=self.list.current_key())

    def select_person(self, person_id: int) -> bool:
        """Make a person's row current, widening the filter where they are outside of it."""
        place = position_of(self.query, person_id)
        if place is None:
            self.search.clear()
            self.search.flush()
            self.set_filter(ListFilter(keys.EVERYBODY))
            place = position_of(self.query, person_id)
        if place is not None:
            self.list.select_place(place)
        return place is not None

    def place_words(self) -> str:
        """Where the current row is: "8 of 62, by surname"."""
        place = self.list.current_place()
        if place < 0:
            return self.count_label.text()
        return self.tr("{place} of {count}, by surname").format(place=place + 1, count=self.count)

    def _lay_out(self) -> None:
        footer = Panel("window", "t")
        columns(
            self.count_label, None, self.keys_label, self.table_button,
            margins=(20, 4, 14, 4), gap=10, parent=footer,
        )  # fmt: skip
        chips = rows(self.chips, 6, self.narrowing, margins=(20, 0, 20, 0))
        rows(
            columns((self.search, 1), self.new_button, margins=(20, 20, 20, 0)),
            12, chips, 10, (self.stack, 1), footer,
            margins=(0, 0, 1, 0), parent=self,
        )  # fmt: skip

    def _connect(self) -> None:
        self.search.text_changed.connect(self._on_typed)
        self.search.moved.connect(self.list.step)
        self.search.submitted.connect(self.list.activate_current)
        self.new_button.clicked.connect(self.new_wanted)
        self.table_button.clicked.connect(self.table_wanted)
        self.chips.selection_changed.connect(self._on_chip)
        self.narrowing.selection_changed.connect(self._on_narrowing)
        self.list.row_selected.connect(self.person_selected)
        self.list.row_activated.connect(self.person_opened)
        self.list.menu_requested.connect(self.menu_requested)
        self.empty.action_triggered.connect(self._on_empty_action)

    def _look(self, keep: object = None) -> None:
        """Ask the file; ``keep`` is the person that should stay current."""
        self._query = None
        query = self.query
        self.count = count_participants(query)
        self.list.set_source(
            self.count, lambda offset, limit: list_participants(query, offset, limit)
        )
        if isinstance(keep, int) and self.list.current_key() != keep:
            place = position_of(query, keep)
            if place is not None:
                self.list.blockSignals(True)
                self.list.select_place(place)
                self.list.blockSignals(False)
        self.count_label.setText(
            self.tr("%n person(s), by surname", "", self.count) if self.count else ""
        )
        self.stack.setCurrentWidget(self.list if self.count else self.empty)
        if not self.count:
            self._say_why_empty()
        self.changed.emit()

    def _present(self, row: Any) -> ListRow:
        assert isinstance(row, ParticipantRow)
        text, tone = row_pill(row, self.context.today())
        return ListRow(row.id, row.name, second_line(row), pill=text, pill_tone=tone or "red")

    def _count_chips(self) -> None:
        """Ask the file how many people each chip would show."""
        today, me = self.context.today(), current().worker.id
        self._by_state = count_by_state(ParticipantQuery(today=today))
        for key in USUAL:
            if key in {keys.ENDING, keys.MINE}:
                self._counts[key] = count_participants(ListFilter(key).query("", me, today))
            else:
                states = ListFilter(key).states()
                self._counts[key] = sum(self._by_state.get(state, 0) for state in states)

    def _show_chips(self) -> None:
        named = {
            keys.ACTIVE: self.tr("Participants"),
            keys.CANDIDATES: self.tr("Candidates"),
            keys.WAITING: self.tr("Waiting"),
            keys.ENDING: self.tr("Contract ends"),
            keys.MINE: self.tr("My people"),
        }
        chips = [Chip(key, text, self._counts.get(key)) for key, text in named.items()]
        self.chips.set_chips([*chips, self._more_chip(set(named))])
        self.chips.blockSignals(True)
        self.chips.select(self.filter.base if self.filter.base in named else MORE)
        self.chips.blockSignals(False)
        words = filter_words(self.filter, self._workers)
        self.narrowing.set_chips([Chip(key, f"{text}  ×") for key, text in words])
        self.narrowing.setVisible(bool(words))
        self.narrowing.blockSignals(True)
        self.narrowing.select(*(key for key, _ in words))
        self.narrowing.blockSignals(False)

    def _more_chip(self, usual: set[str]) -> Chip:
        if self.filter.base == keys.EVERYBODY:
            return Chip(MORE, self.tr("All people"), sum(self._by_state.values()))
        if self.filter.base in usual:
            return Chip(MORE, self.tr("More…"), tooltip=self.tr("States, groups, workers"))
        state = ParticipantState(self.filter.base)
        return Chip(MORE, state_plural(state), self._by_state.get(state, 0))

    def _say_why_empty(self) -> None:
        text = self.query.text
        everywhere = 0
        if text and (self.filter.states() or self.filter.is_narrowed):
            everywhere = count_participants(ParticipantQuery(text=text, today=self.context.today()))
        if everywhere:
            second = self.tr("%n person(s) in the whole file fit.", "", everywhere)
            what = self.tr("Nobody in this list fits “{text}”.").format(text=text)
            self.empty.set_text(what, second, self.tr("Show them"), icon="search")
        elif text:
            what = self.tr("Nobody in the file fits “{text}”.").format(text=text)
            second = self.tr("Part of a surname, four digits of a PESEL or a phone will do.")
            self.empty.set_text(what, second, self.tr("Register a new person"), icon="search")
        elif not sum(self._by_state.values()):
            self.empty.set_text(
                self.tr("There is nobody in this file yet."),
                self.tr("Begin with the first person who comes in."),
                self.tr("Register the first person"),
                icon="users",
            )
        elif self.filter.base == keys.ENDING and not self.filter.is_narrowed:
            what = self.tr("No contract ends within 30 days.")
            self.empty.set_text(what, "", self.tr("Show all participants"), icon="circle-check")
        else:
            what = self.tr("Nobody is in this list now.")
            self.empty.set_text(what, "", self.tr("Show all people"), icon="users")

    def _on_empty_action(self) -> None:
        text = self.query.text
        if text:
            everybody = ParticipantQuery(text=text, today=self.context.today())
            if not count_participants(everybody):
                self.new_wanted.emit()
                return
            self.set_filter(ListFilter(keys.EVERYBODY))
        elif not sum(self._by_state.values()):
            self.new_wanted.emit()
        elif self.filter.base == keys.ENDING:
            self.set_filter(ListFilter(keys.ACTIVE))
        else:
            self.set_filter(ListFilter(keys.EVERYBODY))

    def _on_typed(self) -> None:
        self._look(keep=self.list.current_key())
        if self.count and self.list.current_place() < 0 and self.query.text:
            self.list.select_place(0)

    def _on_chip(self, selected: tuple[str, ...]) -> None:
        key = selected[0] if selected else keys.ACTIVE
        if key != MORE:
            self.set_filter(replace(self.filter, base=key))
            return
        self._show_chips()
        menu = filter_menu(self, self.filter, self._by_state, self.set_filter)
        menu.aboutToHide.connect(menu.deleteLater)
        chip = self.chips.button(MORE)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _on_narrowing(self, selected: tuple[str, ...]) -> None:
        kept = {key: getattr(self.filter, key) for key in selected}
        self.set_filter(ListFilter(base=self.filter.base, **kept))
