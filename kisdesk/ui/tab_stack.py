"""The tabs of the main window, each built when it is first needed."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.ui.context import UiContext
from kisdesk.ui.tab import Tab

_T = TypeVar("_T", bound=Tab)


class TabStack(QStackedWidget):
    """Holds an empty place for every kind of tab until somebody asks for the tab itself."""

    tab_built = Signal(object)
    """A tab is in its place for the first time."""

    def __init__(
        self, context: UiContext, kinds: Sequence[type[Tab]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kinds = tuple(kinds)
        for _ in kinds:
            self.addWidget(QWidget())

    def tab(self, kind: type[_T]) -> _T:
        """The tab of a kind."""
        place = self._kinds.index(kind)
        found = self.widget(place)
        return found if isinstance(found, kind) else self._build(place, kind)

    def at(self, place: int) -> Tab:
        """The tab at a place, counted from 0."""
        return self.tab(self._kinds[place])

    def built(self) -> tuple[Tab, ...]:
        """The tabs that exist by now, in the order they stand."""
        found = (self.widget(place) for place in range(self.count()))
        return tuple(tab for tab in found if isinstance(tab, Tab))

    def leave_all(self, then: Callable[[], object]) -> None:
        """Ask every tab in turn; ``then`` comes when all agree that nothing unsaved is lost."""

        def ask(remaining: tuple[Tab, ...]) -> None:
            if not remaining:
                then()
                return
            remaining[0].try_leave(lambda: ask(remaining[1:]))

        ask(self.built())

    def _build(self, place: int, kind: type[_T]) -> _T:
        tab, empty = kind(self._context), self.widget(place)
        was_current = place == self.currentIndex()
        self.insertWidget(place, tab)
        if was_current:
            self.setCurrentWidget(tab)
        if empty is not None:
            self.removeWidget(empty)
            empty.deleteLater()
        self.tab_built.emit(tab)
        return tab
