"""Data protection: who did what, and what the club owes the people whose data it keeps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.pages_window import PageEntry, PagesWindow
from kisdesk.ui.protection.acts_page import ActsPage
from kisdesk.ui.protection.breaches_page import BreachesPage
from kisdesk.ui.protection.disclosures_page import DisclosuresPage
from kisdesk.ui.protection.processing_page import ProcessingPage
from kisdesk.ui.protection.retention_classes_page import RetentionClassesPage
from kisdesk.ui.protection.retention_page import RetentionPage
from kisdesk.ui.protection.sessions_page import SessionsPage

WIDTH = 1180
HEIGHT = 720

# One line per page, in the order they stand.
_PAGES = {
    "history": PageEntry(ActsPage, "history"),
    "sessions": PageEntry(SessionsPage, "lock"),
    "disclosures": PageEntry(DisclosuresPage, "upload"),
    "breaches": PageEntry(BreachesPage, "shield-alert"),
    "processing": PageEntry(ProcessingPage, "file-text"),
    "retention": PageEntry(RetentionPage, "archive"),
    "retention_classes": PageEntry(RetentionClassesPage, "list-checks"),
}


class ProtectionWindow(PagesWindow):
    """Open it with ``open()``. ``data_changed`` comes after each saved change."""

    data_changed = Signal()

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, page: str = ""
    ) -> None:
        names = self.tr("Data protection"), self.tr("Pages of data protection")
        pages = {k: p for k, p in _PAGES.items() if k != "sessions" or has_right(Right.SEE_HISTORY)}
        super().__init__(*names, pages, context, parent, width=WIDTH, height=HEIGHT)
        self.show_page(page)

    def on_changed(self) -> None:
        self.data_changed.emit()
