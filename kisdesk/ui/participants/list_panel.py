"""The list of people: search, chips with counts, rows of two lines, a footer that counts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.rows import ParticipantRow
from kisdesk.services.participant_list import (
    ParticipantQuery,
    count_by_state,
    count_participants,
    list_participants,
    position_of,
)
from kisdesk.services.person_requests import restricted_people
from kisdesk.services.session import current
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.participants import list_filter as keys
from kisdesk.ui.participants.filter_menu import filter_menu, filter_words, state_plural
from kisdesk.ui.participants.list_filter import ListFilter
from kisdesk.ui.participants.words import row_pill, second_line
from kisdesk.ui.records.list_panel import PagedListPanel
from kisdesk.ui.widgets.chips import Chip, ChipBar
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.widgets.search_box import SearchBox

MORE = "more"
USUAL = (keys.ACTIVE, keys.CANDIDATES, keys.WAITING, keys.ENDING, keys.MINE)


class PeoplePanel(PagedListPanel):
    """Chips with counts, narrowed by what the menu behind the last one offers."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            context,
            search=SearchBox(
                self.tr("Surname, first name, PESEL, phone"), self.tr("Search people (Ctrl+F)")
            ),
            new_text=self.tr("New"),
            new_hint=self.tr("New person (Ctrl+N)"),
            name=self.tr("People"),
            chips_name=self.tr("Who is shown"),
        )
        self.filter = ListFilter()
        self._query: ParticipantQuery | None = None
        self._counts: dict[str, int] = {}
        self._by_state: dict[ParticipantState, int] = {}
        self._workers: dict[int, str] = {}
        self._restricted: frozenset[int] = frozenset()
        self.narrowing = ChipBar(exclusive=False, name=self.tr("Narrowed to"))
        self.narrowing.hide()
        self.chip_rows.addSpacing(6)
        self.chip_rows.addWidget(self.narrowing)
        self.narrowing.selection_changed.connect(self._on_narrowing)

    @property
    def query(self) -> ParticipantQuery:
        """What the list shows now, as a question for the file."""
        if self._query is None:
            me = current().worker.id
            self._query = self.filter.query(self.search.text().strip(), me, self.context.today())
        return self._query

    def refresh(self) -> None:
        """Count anew and read the pages in sight again; the same person stays current."""
        self._restricted = restricted_people(self.context.today())
        self._workers = {worker.id: worker.name for worker in list_workers(active_only=False)}
        self._count_chips()
        self._show_chips()
        self.look()

    def set_filter(self, wanted: ListFilter) -> None:
        """Show other people."""
        self.filter = wanted
        self._show_chips()
        self.look()

    def source(self) -> tuple[int, Callable[[int, int], Sequence[ParticipantRow]]]:
        self._query = None
        query = self.query
        count = count_participants(query)
        return count, lambda offset, limit: list_participants(query, offset, limit)

    def find_place(self, record_id: int) -> int | None:
        return position_of(self.query, record_id)

    def show_everything(self) -> None:
        self.set_filter(ListFilter(keys.EVERYBODY))

    def count_words(self) -> str:
        return self.tr("%n person(s), by surname", "", self.count)

    def place_of_count(self) -> str:
        return self.tr("{place} of {count}, by surname")

    def present(self, row: Any) -> ListRow:
        assert isinstance(row, ParticipantRow)
        text, tone = row_pill(row, self.context.today())
        if row.id in self._restricted:
            text, tone = self.tr("restricted"), "red"
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

    def say_why_empty(self) -> None:
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

    def on_empty_action(self) -> None:
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

    def on_chip(self, selected: tuple[str, ...]) -> None:
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
