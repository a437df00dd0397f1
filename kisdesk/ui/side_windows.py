"""The windows that stand before the main one: help, settings, protection, updates."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kisdesk.services.disposal_cleaning import finish_cleaning, is_cleaning_pending
from kisdesk.ui.context import UiContext


class SideWindows(QObject):
    """Opens them. Each is imported when it is first asked for: the program starts without them."""

    settings_changed = Signal()
    data_changed = Signal()
    update_prepared = Signal(object)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.help: QWidget | None = None

    def show_help(self, topic: str) -> None:
        """Open the help at a page."""
        from kisdesk.ui.help.window import HelpWindow

        if not isinstance(self.help, HelpWindow):
            self.help = HelpWindow(self._window)
        self.help.show_topic(topic)

    def check_sheet(self) -> None:
        """Ask for a group of the recovery sheet."""
        from kisdesk.ui.settings.new_sheet_dialog import CheckSheetDialog

        dialog = CheckSheetDialog(self._context, self._window)
        dialog.proven.connect(self.settings_changed)
        self._open(dialog)

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at a page by its name."""
        from kisdesk.ui.settings.window import SettingsWindow

        window = SettingsWindow(self._context, self._window)
        window.settings_changed.connect(self.settings_changed)
        window.show_page(page)
        self._open(window)

    def show_protection(self, page: str = "") -> None:
        """Open the history of everybody's acts and the duties towards people, at a page of it."""
        from kisdesk.ui.protection.window import ProtectionWindow

        window = ProtectionWindow(self._context, self._window, page=page)
        window.data_changed.connect(self.data_changed)
        self._open(window)

    def finish_disposals(self) -> None:
        """What a cut-off program left of a disposal is done now, beside the window."""
        if is_cleaning_pending():
            self._context.jobs.start(finish_cleaning)  # where it fails, the page of retention asks

    def show_update(self) -> None:
        """Let a file with a new version be chosen."""
        from kisdesk.ui.update_dialog import UpdateDialog

        dialog = UpdateDialog(self._context, self._window)
        dialog.prepared.connect(self.update_prepared)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
