"""A window of pages: their names at the left, what the chosen one shows at the right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow
from kisdesk.ui.window_page import WindowPage

LIST_WIDTH = 212


@dataclass(frozen=True)
class PageEntry:
    """How a page is made, and the icon before its name."""

    make: Callable[[UiContext], WindowPage]
    icon: str


class PagesWindow(BaseDialog):
    """Open it with ``open()``. A page is read anew whenever it is turned to."""

    def __init__(
        self,
        title: str,
        list_name: str,
        entries: Mapping[str, PageEntry],
        context: UiContext,
        parent: QWidget | None = None,
        *,
        width: int = 920,
        height: int = 640,
    ) -> None:
        super().__init__("", "", parent, width=width)
        self.setWindowTitle(title)
        self._entries = dict(entries)
        self.pages = {key: entry.make(context) for key, entry in entries.items()}
        self.page_list = RowList(
            self._present,
            name=list_name,
            delegate=RowDelegate(height=40, inset=20, hairlines=False),
        )
        self.page_list.setFixedWidth(LIST_WIDTH)
        for page in self.pages.values():
            page.hide()
            page.changed.connect(self.on_changed)
            self.body.addWidget(page, 1)
        self.close_button = self.add_button(
            Button(QCoreApplication.translate("PagesWindow", "Close"), "primary")
        )
        self.close_button.clicked.connect(self.reject)
        self._let_pages_fill()
        self._put_list_beside()
        self.page_list.set_rows(list(self.pages))
        self.page_list.row_selected.connect(self.show_page)
        self.page_list.select_key(next(iter(self.pages)))
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width() - 16), min(height, room.height() - 48))
        self.page_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, key: object) -> None:
        """Turn to a page and read it anew."""
        if key not in self.pages:
            return
        page = self.pages[str(key)]
        page.refresh()
        for other in self.pages.values():
            other.setVisible(other is page)
        self.set_title(page.title)
        self.scroll_area.verticalScrollBar().setValue(0)
        self.page_list.select_key(key)

    def on_changed(self) -> None:
        """A page saved something. The window's own."""

    def _let_pages_fill(self) -> None:
        """Give the room under short pages to the page: a table takes it, facts end above it."""
        inner = self.body.parent()
        assert isinstance(inner, QBoxLayout)
        inner.takeAt(inner.count() - 1)
        inner.setStretchFactor(self.body, 1)

    def _put_list_beside(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        outer.removeWidget(self.scroll_area)
        side = Panel("window", "r")
        rows((self.page_list, 1), margins=(0, 12, 1, 12), parent=side)
        middle = QWidget()
        columns(side, (self.scroll_area, 1), gap=0, parent=middle)
        outer.insertWidget(0, middle, 1)

    def _present(self, key: object) -> ListRow:
        icon = self._entries[str(key)].icon
        return ListRow(key, self.pages[str(key)].title, icon=icon, icon_tone="text2")
