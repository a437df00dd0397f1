"""The settings: pages by name at the left, facts at the right, dialogs for changing them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kisdesk.services import session as sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.settings.kinds_page import KindsPage
from kisdesk.ui.settings.office_pages import ClubPage, ContractsPage
from kisdesk.ui.settings.page import SettingsPage
from kisdesk.ui.settings.program_pages import AboutPage, LookPage, SecurityPage
from kisdesk.ui.settings.psu_page import PsuPage
from kisdesk.ui.settings.workers_page import WorkersPage
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.list_view import RowList
from kisdesk.ui.widgets.panel import Panel, columns, rows
from kisdesk.ui.widgets.row_delegate import RowDelegate
from kisdesk.ui.widgets.row_model import ListRow

WIDTH = 920
HEIGHT = 640
LIST_WIDTH = 212

_PAGES: dict[str, Callable[[UiContext], SettingsPage]] = {
    "club": ClubPage,
    "workers": WorkersPage,
    "contracts": ContractsPage,
    "kinds": KindsPage,
    "psu": PsuPage,
    "security": SecurityPage,
    "look": LookPage,
    "about": AboutPage,
}
_ICONS = {
    "club": "house",
    "workers": "users",
    "contracts": "file-text",
    "kinds": "calendar-days",
    "psu": "calendar-clock",
    "security": "shield-check",
    "look": "sun",
    "about": "info",
}


class SettingsWindow(BaseDialog):
    """Open it with ``open()``. ``settings_changed`` comes after each saved change."""

    settings_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, width=WIDTH)
        self.setWindowTitle(self.tr("Settings"))
        self.pages = {key: make(context) for key, make in _PAGES.items()}
        self.page_list = RowList(
            self._present,
            name=self.tr("Pages of the settings"),
            delegate=RowDelegate(height=40, inset=20, hairlines=False),
        )
        self.page_list.setFixedWidth(LIST_WIDTH)
        for page in self.pages.values():
            page.hide()
            page.changed.connect(self._on_changed)
            self.body.addWidget(page)
        self.close_button = self.add_button(Button(self.tr("Close"), "primary"))
        self.close_button.clicked.connect(self.reject)
        self._put_list_beside()
        self.page_list.set_rows(list(self.pages))
        self.page_list.row_selected.connect(self.show_page)
        self.page_list.select_key("club")
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH, room.width() - 16), min(HEIGHT, room.height() - 48))
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
        return ListRow(key, self.pages[str(key)].title, icon=_ICONS[str(key)], icon_tone="text2")

    def _on_changed(self) -> None:
        sessions.reread()
        self.settings_changed.emit()
