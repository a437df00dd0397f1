"""Data protection: who did what, and what the club owes the people whose data it keeps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.pages_window import PageEntry, PagesWindow
from kisdesk.ui.protection.acts_page import ActsPage
from kisdesk.ui.protection.sessions_page import SessionsPage

WIDTH = 1180
HEIGHT = 720

# One line per page, in the order they stand.
_PAGES = {
    "history": PageEntry(ActsPage, "history"),
    "sessions": PageEntry(SessionsPage, "lock"),
}


class ProtectionWindow(PagesWindow):
    """Open it with ``open()``. ``data_changed`` comes after each saved change."""

    data_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        names = self.tr("Data protection"), self.tr("Pages of data protection")
        pages = {k: p for k, p in _PAGES.items() if k != "sessions" or has_right(Right.SEE_HISTORY)}
        super().__init__(*names, pages, context, parent, width=WIDTH, height=HEIGHT)

    def on_changed(self) -> None:
        self.data_changed.emit()
