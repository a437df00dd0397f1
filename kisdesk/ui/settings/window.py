"""The settings: pages by name at the left, facts at the right, dialogs for changing them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right
from kisdesk.services import session as sessions
from kisdesk.services.rights import has_right
from kisdesk.ui.context import UiContext
from kisdesk.ui.pages_window import PageEntry, PagesWindow
from kisdesk.ui.settings.backups_page import BackupsPage
from kisdesk.ui.settings.kinds_page import KindsPage
from kisdesk.ui.settings.office_pages import ClubPage, ContractsPage
from kisdesk.ui.settings.program_pages import AboutPage, LookPage, SecurityPage
from kisdesk.ui.settings.psu_page import PsuPage
from kisdesk.ui.settings.workers_page import WorkersPage

_PAGES = {
    "club": PageEntry(ClubPage, "house"),
    "workers": PageEntry(WorkersPage, "users"),
    "contracts": PageEntry(ContractsPage, "file-text"),
    "kinds": PageEntry(KindsPage, "calendar-days"),
    "psu": PageEntry(PsuPage, "calendar-clock"),
    "backups": PageEntry(BackupsPage, "hard-drive"),
    "security": PageEntry(SecurityPage, "shield-check"),
    "look": PageEntry(LookPage, "sun"),
    "about": PageEntry(AboutPage, "info"),
}


_NEEDED = {
    "club": Right.SEE_PEOPLE,
    "workers": Right.MANAGE_WORKERS,
    "contracts": Right.SEE_PEOPLE,
    "kinds": Right.SEE_PEOPLE,
    "psu": Right.SEE_PEOPLE,
}


def _allowed() -> dict[str, PageEntry]:
    """The pages this worker has a use for."""
    return {
        key: entry for key, entry in _PAGES.items() if key not in _NEEDED or has_right(_NEEDED[key])
    }


class SettingsWindow(PagesWindow):
    """Open it with ``open()``. ``settings_changed`` comes after each saved change."""

    settings_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        names = self.tr("Settings"), self.tr("Pages of the settings")
        super().__init__(*names, _allowed(), context, parent)

    def on_changed(self) -> None:
        sessions.reread()
        self.settings_changed.emit()
