"""The record at the right of a tab: head above, sub-tabs below."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.ui.widgets.empty_state import EmptyState
from kisdesk.ui.widgets.panel import Panel, Rule, rows
from kisdesk.ui.widgets.record_page import RecordPage
from kisdesk.ui.widgets.sub_tabs import TabStrip


class RecordView(Panel):
    """Only the page in sight is painted; the others follow when somebody turns to them.

    A page's accessible name is the text of its sub-tab.
    """

    wanted = Signal(str, object)

    def __init__(
        self, head: QWidget, pages: Mapping[str, RecordPage[Any]], empty: EmptyState, *, name: str
    ) -> None:
        super().__init__("surface")
        self.card: Any = None
        self._today = date.min
        self._stale: set[str] = set()
        self.pages = dict(pages)
        self.empty = empty
        self.tabs = TabStrip(
            [(key, page.accessibleName()) for key, page in pages.items()], name=name
        )
        self.page_stack = QStackedWidget()
        for page in pages.values():
            self.page_stack.addWidget(page)
            page.wanted.connect(self.on_wanted)
        self._record = QWidget()
        top = QWidget()
        rows(head, 6, self.tabs, margins=(28, 20, 28, 0), parent=top)
        rows(top, Rule(), (self.page_stack, 1), parent=self._record)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(self._record)
        rows((self.stack, 1), parent=self)
        self.tabs.tab_chosen.connect(self._on_tab)

    def show_head(self, card: Any, today: date) -> None:
        """Show a record in the head."""
        raise NotImplementedError

    def counts(self, card: Any) -> Mapping[str, int]:
        """How many records some of the pages hold, by page."""
        raise NotImplementedError

    def set_narrow(self, narrow: bool) -> None:
        """Give way where the place is short."""
        raise NotImplementedError

    def show_card(self, card: Any, today: date) -> None:
        """Show a record, or with None the words for that none is chosen."""
        self.card, self._today = card, today
        self.stack.setCurrentWidget(self._record if card is not None else self.empty)
        if card is None:
            return
        self.show_head(card, today)
        for key, count in self.counts(card).items():
            text = self.pages[key].accessibleName()
            self.tabs.set_tab_text(key, f"{text} {count}" if count > 0 else text)
        self._stale = set(self.pages)
        self._paint_page()

    def show_page(self, key: str) -> None:
        """Turn to a sub-tab."""
        self.tabs.choose(key)

    def show_again(self, key: str) -> None:
        """Paint a page anew, at once if it is in sight."""
        self._stale.add(key)
        self._paint_page()

    def on_wanted(self, key: str, payload: object) -> None:
        """Turn to another sub-tab here, or hand on what a page or the head asks for."""
        if key == "page":
            self.show_page(str(payload))
        else:
            self.wanted.emit(key, payload)

    def _on_tab(self, key: str) -> None:
        self.page_stack.setCurrentWidget(self.pages[key])
        self._paint_page()

    def _paint_page(self) -> None:
        key = self.tabs.current_key()
        if self.card is not None and key in self._stale:
            self._stale.discard(key)
            self.pages[key].show_card(self.card, self._today)
