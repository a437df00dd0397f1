"""The bar at the top: the five tabs, the search over everything, help, settings and the lock."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from kisdesk.errors import UserError
from kisdesk.services.search import search_everything
from kisdesk.ui.icons import draw_icon, icon
from kisdesk.ui.search_popup import SearchPopup
from kisdesk.ui.theme import Space, font
from kisdesk.ui.widgets.app_mark import AppMark
from kisdesk.ui.widgets.buttons import IconButton
from kisdesk.ui.widgets.paint import draw_text
from kisdesk.ui.widgets.panel import Panel, columns
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.sub_tabs import TabStrip
from kisdesk.ui.widgets.typing_pause import TypingPause

_SEARCH_WIDTH = 286


class EverythingSearch(QLineEdit):
    """The search box of the bar. It asks the file while one types."""

    hit_chosen = Signal(str, int)
    failed = Signal(object)
    """The file could not be asked: a UserError."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(13))
        self.setFixedWidth(_SEARCH_WIDTH)
        self.setPlaceholderText(self.tr("Find a person, contract, activity"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setTextMargins(26, 0, 44, 0)
        self.popup: SearchPopup | None = None
        self._pause = TypingPause(self._look, self)
        self.textEdited.connect(self._on_edited)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        draw_icon(painter, 10, (self.height() - 16) / 2, "search", "text3")
        if not self.text():
            hint = QRectF(self.width() - 60, 0, 50, self.height())
            draw_text(painter, hint, "Ctrl+K", 11, 500, "text3", Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self._pause.isActive():  # typed fast: what is chosen must fit all of it
            self.look()
        if self.popup is not None and self.popup.handle_key(event):
            if event.key() == Qt.Key.Key_Escape or (enter and not self.popup.isVisible()):
                self.clear()
            self.setAccessibleDescription(self.popup.current_text())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.popup is not None:
            self.popup.hide()

    def _on_edited(self) -> None:
        self._pause.start()

    def look(self) -> None:
        """Ask the file now."""
        self._pause.ask_now()

    def _look(self) -> None:
        text = self.text().strip()
        if self.popup is None:
            self.popup = SearchPopup(self.window())
            self.popup.hit_chosen.connect(self._on_chosen)
        try:
            hits = search_everything(text, limit=8) if text else []
        except UserError as error:
            self.popup.hide()
            self.failed.emit(error)
            return
        if text:
            self.popup.show_hits(hits, self)
        else:
            self.popup.hide()
        self.setAccessibleDescription(self.popup.current_text())

    def _on_chosen(self, kind: str, record_id: int) -> None:
        self.clear()
        self.hit_chosen.emit(kind, record_id)


_PROTECTION = 1  # place in the menu


class TopBar(Panel):
    """What stands above every tab. It says what was chosen; the main window acts."""

    tab_chosen = Signal(str)
    hit_chosen = Signal(str, int)
    help_requested = Signal()
    settings_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    protection_requested = Signal()
    update_requested = Signal()
    lock_requested = Signal()
    leave_requested = Signal()
    quit_requested = Signal()

    def __init__(self, *, is_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__("surface", "b", parent=parent)
        self.setFixedHeight(Space.TOP_BAR)
        tabs = (
            ("today", self.tr("Today")),
            ("participants", self.tr("Participants")),
            ("contracts", self.tr("Contracts")),
            ("activities", self.tr("Activities")),
            ("reports", self.tr("Reports")),
        )
        self.nav = TabStrip(tabs, name=self.tr("Tabs"), kind="nav")
        self.search = EverythingSearch()
        self.search_button = IconButton(
            "search", self.tr("Search everything"), shortcut_hint="Ctrl+K", icon_size=18
        )
        self.sample_pill = Pill(self.tr("SAMPLE DATA"), "social", outlined=True)
        self.sample_pill.setVisible(is_sample)
        self.help_button = IconButton(
            "circle-help", self.tr("Help"), shortcut_hint="F1", icon_size=18
        )
        self.settings_button = IconButton(
            "settings", self.tr("Settings"), shortcut_hint="Ctrl+,", icon_size=18
        )
        self.lock_button = IconButton("lock", self.tr("Lock"), shortcut_hint="Ctrl+L", icon_size=18)
        self.menu_button = IconButton(
            "ellipsis", self.tr("Menu"), shortcut_hint="F10", icon_size=18
        )
        self._searches_in_place = True
        self._is_plain = False
        columns(
            AppMark(24), 6, self.nav, None, self.sample_pill, 8, self.search, self.search_button, 4,
            self.help_button, self.settings_button, self.lock_button, self.menu_button,
            gap=2, margins=(16, 0, 10, 0), parent=self,
        )  # fmt: skip
        self.search_button.hide()
        self._make_menu()
        self.nav.tab_chosen.connect(self.tab_chosen)
        self.search.hit_chosen.connect(self.hit_chosen)
        self.search_button.clicked.connect(self.focus_search)
        self.help_button.clicked.connect(self.help_requested)
        self.settings_button.clicked.connect(self.settings_requested)
        self.lock_button.clicked.connect(self.lock_requested)
        self.menu_button.clicked.connect(self.show_menu)
        self.search.installEventFilter(self)

    def make_plain(self) -> None:
        """Take away what leads to people: tabs, search, data protection."""
        self._is_plain = True
        for widget in (self.nav, self.search, self.search_button):
            widget.hide()
        self.menu.actions()[_PROTECTION].setVisible(False)

    def focus_search(self) -> None:
        """Put the caret into the search over everything; unfold it on a small screen."""
        if self._is_plain:
            return
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_menu(self) -> None:
        """Open the menu of the program under its button."""
        corner = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height()))
        self.menu.popup(corner)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the search to its icon below the width where list and record take turns."""
        self._searches_in_place = not narrow
        if self._is_plain:
            return
        self.search.setVisible(not narrow)
        self.search_button.setVisible(narrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._searches_in_place:
            self.search.hide()
        return False

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        entries = (
            ("hard-drive", self.tr("Make a copy…"), "", self.backup_requested),
            ("history", self.tr("Restore from a copy…"), "", self.restore_requested),
            ("scale", self.tr("Data protection…"), "", self.protection_requested),
            ("settings", self.tr("Settings…"), "Ctrl+,", self.settings_requested),
            ("circle-help", self.tr("Help"), "F1", self.help_requested),
            ("lock", self.tr("Lock"), "Ctrl+L", self.lock_requested),
            ("shield-check", self.tr("Check an update file…"), "", self.update_requested),
            ("folder-open", self.tr("Close this file"), "", self.leave_requested),
            ("log-out", self.tr("Quit"), "Ctrl+Q", self.quit_requested),
        )
        for name, text, keys, signal in entries:
            shown = f"{text}\t{keys}" if keys else text
            self.menu.addAction(icon(name), shown, signal.emit)
