"""The main window: five tabs, one search, the lock. It connects the tabs; no tab knows another."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.rights import has_right
from kisdesk.ui.activities.tab import ActivitiesTab
from kisdesk.ui.clipboard_guard import ClipboardGuard
from kisdesk.ui.clock_check import warn_of_wrong_clock
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.tab import ContractsTab
from kisdesk.ui.day_watch import DayWatch
from kisdesk.ui.error_texts import clock_words, describe
from kisdesk.ui.idle import IdleWatch
from kisdesk.ui.lock_screen import LockScreen
from kisdesk.ui.participants.tab import ParticipantsTab
from kisdesk.ui.reports.tab import ReportsTab
from kisdesk.ui.sign_in_words import sign_in_words
from kisdesk.ui.status_line import StatusLine
from kisdesk.ui.system_lock import SystemLock
from kisdesk.ui.tab import Tab
from kisdesk.ui.tab_stack import TabStack
from kisdesk.ui.technician.tab import TechnicianTab
from kisdesk.ui.today.tab import TodayTab
from kisdesk.ui.top_bar import TopBar
from kisdesk.ui.widgets.panel import rows
from kisdesk.ui.widgets.question import Question

if TYPE_CHECKING:
    from kisdesk.ui.help.window import HelpWindow

TABS = (TodayTab, ParticipantsTab, ContractsTab, ActivitiesTab, ReportsTab)
NARROW_BELOW = 1024  # logical pixels: list and record take turns


class MainWindow(QWidget):
    """One office at work. ``closed`` is said when the file may be closed."""

    closed = Signal()
    file_left = Signal()
    update_prepared = Signal(object)
    """A PreparedUpdate that is to be started; nothing unsaved is left."""

    def __init__(self, session: sessions.Session, context: UiContext) -> None:
        super().__init__()
        self.session = session
        self.context = context
        self._may_close = False
        self._is_closing = False
        self.clock_message: Question | None = None
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("{club} — KisDesk").format(club=session.club_name))
        self.setMinimumSize(720, 440)
        self.top_bar = TopBar(is_sample=session.is_sample)
        self.kinds: tuple[type[Tab], ...] = (
            TABS if has_right(Right.SEE_PEOPLE) else (TechnicianTab,)
        )
        if TechnicianTab in self.kinds:
            self.top_bar.make_plain()
        self.stack = TabStack(context, self.kinds)
        self.status_line = StatusLine()
        rows(self.top_bar, (self.stack, 1), self.status_line, parent=self)
        self.lock_screen = LockScreen(context, self)
        self.idle_watch = IdleWatch(preferences.load_preferences().lock_minutes, self)
        self.system_lock = SystemLock(self)
        self.clipboard_guard = ClipboardGuard(self)
        self._new: set[Tab] = set()
        self._stale: set[Tab] = set()
        self._help: HelpWindow | None = None
        self._connect()
        self._restore_geometry()
        self.day_watch = DayWatch(context.today, self)
        self.day_watch.day_changed.connect(self._on_day_changed)
        self._guarded(self._show_status)
        QTimer.singleShot(0, self, lambda: self._guarded(self._check_clock))
        self.status_line.say(sign_in_words(session, context.today()))

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The five tabs in the order they stand; asking for one, as here, builds it."""
        return tuple(self.stack.at(place) for place in range(len(self.kinds)))

    @property
    def today_tab(self) -> TodayTab:
        """What calls today."""
        return self.stack.tab(TodayTab)

    @property
    def participants_tab(self) -> ParticipantsTab:
        """The people."""
        return self.stack.tab(ParticipantsTab)

    @property
    def contracts_tab(self) -> ContractsTab:
        """The contracts."""
        return self.stack.tab(ContractsTab)

    @property
    def activities_tab(self) -> ActivitiesTab:
        """The activities."""
        return self.stack.tab(ActivitiesTab)

    @property
    def reports_tab(self) -> ReportsTab:
        """The figures of a year."""
        return self.stack.tab(ReportsTab)

    @property
    def current_tab(self) -> Tab:
        """The tab that is shown."""
        return self.stack.at(self.stack.currentIndex())

    def show_tab(self, tab: Tab) -> None:
        """Turn to a tab and reread it if something changed meanwhile."""
        index = self.stack.indexOf(tab)
        self.stack.setCurrentIndex(index)
        tab.resize(self.stack.size())  # what a tab shows at first depends on the room it has
        self.top_bar.nav.setCurrentIndex(index)
        is_new, is_stale = tab in self._new, tab in self._stale
        self._new.discard(tab)
        self._stale.discard(tab)
        if is_new:
            self._guarded(tab.begin)
        elif is_stale:
            self._guarded(tab.refresh)
        if not self.top_bar.nav.hasFocus():  # somebody walks along the tabs with the arrow keys
            self._put_caret_into(tab)

    def open_participant(self, participant_id: int) -> None:
        """Show the card of a person."""
        self.show_tab(self.participants_tab)
        self._guarded(lambda: self.participants_tab.open_participant(participant_id))

    def open_outcomes(self, participant_id: int) -> None:
        """Show the outcomes on the card of a person."""
        self.open_participant(participant_id)
        self.participants_tab.card_view.show_page("outcomes")

    def open_contract(self, contract_id: int) -> None:
        """Show a contract."""
        self.show_tab(self.contracts_tab)
        self._guarded(lambda: self.contracts_tab.open_contract(contract_id))

    def start_contract(self, participant_id: int) -> None:
        """Begin a new contract with a person."""
        self.show_tab(self.contracts_tab)
        self._guarded(lambda: self.contracts_tab.start_contract(participant_id))

    def open_activity(self, activity_id: int) -> None:
        """Show an activity."""
        self.show_tab(self.activities_tab)
        self._guarded(lambda: self.activities_tab.open_activity(activity_id))

    def open_report(self, year: int) -> None:
        """Show the figures of a year."""
        self.show_tab(self.reports_tab)
        self._guarded(lambda: self.reports_tab.open_year(year))

    def lock_itself(self) -> None:
        """Lock without being asked: nobody is at the desk."""
        self.lock(by_itself=True)

    def lock(self, *, by_itself: bool = False) -> None:
        """Hide everything until the worker's password is typed again."""
        self.clipboard_guard.clear()
        for tab in self.stack.built():
            tab.close_protected()
        self.lock_screen.lock(self.session.club_name, self.session.worker.name, by_itself=by_itself)

    def leave_file(self) -> None:
        """Close the file and go back to the start screen, once nothing unsaved is lost."""
        self._leave_all(self._on_file_left)

    def _connect(self) -> None:
        self.top_bar.tab_chosen.connect(self._on_tab_chosen)
        self.top_bar.hit_chosen.connect(self._on_hit_chosen)
        self.top_bar.search.failed.connect(self._on_failed)
        self.top_bar.help_requested.connect(self.show_help)
        self.top_bar.settings_requested.connect(self.show_settings)
        self.top_bar.backup_requested.connect(self.make_backup)
        self.top_bar.protection_requested.connect(self.show_protection)
        self.top_bar.update_requested.connect(self.check_update)
        self.top_bar.lock_requested.connect(self.lock)
        self.top_bar.leave_requested.connect(self.leave_file)
        self.top_bar.quit_requested.connect(self.close)
        self.idle_watch.idle.connect(self.lock_itself)
        self.system_lock.away.connect(self.lock_itself)
        self.idle_watch.lock_key_pressed.connect(self.lock)
        self.stack.tab_built.connect(self._on_tab_built)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+K", self.top_bar.focus_search),
            ("Ctrl+N", lambda: self._guarded(self.current_tab.start_new)),
            ("Ctrl+S", lambda: self._guarded(self.current_tab.save)),
            ("Ctrl+F", lambda: self._guarded(self.current_tab.focus_search)),
            ("Ctrl+P", lambda: self._guarded(self.current_tab.print_current)),
            ("Ctrl+Z", lambda: self._guarded(self.current_tab.undo)),
            ("F1", self.show_help),
            ("F5", lambda: self._guarded(self.current_tab.refresh)),
            ("Ctrl+,", self.show_settings),
            ("Ctrl+Q", self.close),
            ("F10", self.top_bar.show_menu),
        )
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._unless_locked(act))
        for place in range(len(self.kinds)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            shortcut.activated.connect(self._unless_locked(partial(self._go_to, place)))

    def _on_tab_built(self, tab: Tab) -> None:
        self._new.add(tab)
        tab.set_narrow(self.width() < NARROW_BELOW)
        tab.participant_requested.connect(self.open_participant)
        tab.contract_requested.connect(self.open_contract)
        tab.contract_wanted.connect(self.start_contract)
        tab.activity_requested.connect(self.open_activity)
        tab.data_changed.connect(partial(self._on_data_changed, tab))
        tab.message.connect(self.status_line.say)
        if isinstance(tab, TodayTab):
            tab.outcomes_requested.connect(self.open_outcomes)
            tab.report_requested.connect(self.open_report)
            tab.backup_requested.connect(self.make_backup)
            tab.workers_requested.connect(partial(self.show_settings, "workers"))
            tab.sheet_check_requested.connect(self.check_sheet)
        if isinstance(tab, TechnicianTab):
            tab.backup_requested.connect(self.make_backup)
            tab.settings_requested.connect(self.show_settings)

    def _unless_locked(self, act: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            if not self.lock_screen.is_locked:
                act()

        return run

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self._on_failed(error)

    def _on_failed(self, error: UserError) -> None:
        self.status_line.say(str(describe(error)))

    def _put_caret_into(self, tab: Tab) -> None:
        """Where it was when the tab was left, or where its work begins."""
        last = cast("QWidget | None", tab.focusWidget())
        if last is not None and last.isVisibleTo(self) and last.isEnabled():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            tab.focus_first()

    def _go_to(self, place: int) -> None:
        if place == self.stack.currentIndex():
            return
        self.current_tab.try_leave(lambda: self.show_tab(self.stack.at(place)))
        self.top_bar.nav.setCurrentIndex(self.stack.currentIndex())

    def _on_tab_chosen(self) -> None:
        self._go_to(self.top_bar.nav.currentIndex())

    def _on_hit_chosen(self, kind: str, record_id: int) -> None:
        openers = {
            "participant": self.open_participant,
            "contract": self.open_contract,
            "activity": self.open_activity,
        }
        self.current_tab.try_leave(lambda: openers[kind](record_id))

    def _on_data_changed(self, changed: Tab) -> None:
        self._stale |= {tab for tab in self.stack.built() if tab is not changed}
        if self.current_tab in self._stale:
            self._reread()

    def _reread(self) -> None:
        """Read the shown tab anew; the caret stays where it is."""
        self._stale.discard(self.current_tab)
        self._guarded(self.current_tab.refresh)

    def _reread_all(self) -> None:
        """Read the shown tab anew, and every other one when it is turned to."""
        self._stale = set(self.stack.built())
        self._reread()

    def _on_day_changed(self, went_back: bool) -> None:
        self._reread_all()
        if went_back:
            self.status_line.say(clock_words(self.context.today()))

    def _check_clock(self) -> None:
        self.clock_message = warn_of_wrong_clock(self)

    def show_help(self) -> None:
        """Open the help page of what is on the screen."""
        from kisdesk.ui.help.window import HelpWindow  # seldom needed

        if self._help is None:
            self._help = HelpWindow(self)
        self._help.show_topic(self.current_tab.help_topic())

    def check_sheet(self) -> None:
        """Ask for a group of the recovery sheet."""
        from kisdesk.ui.settings.new_sheet_dialog import CheckSheetDialog  # once a year

        dialog = CheckSheetDialog(self.context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.proven.connect(self._on_settings_changed)
        dialog.open()

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at a page by its name."""
        from kisdesk.ui.settings.window import SettingsWindow  # seldom needed

        window = SettingsWindow(self.context, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.settings_changed.connect(self._on_settings_changed)
        if page:
            window.show_page(page)
        window.open()

    def show_protection(self) -> None:
        """Open the history of everybody's acts and the duties towards people."""
        from kisdesk.ui.protection.window import ProtectionWindow  # seldom needed

        window = ProtectionWindow(self.context, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.data_changed.connect(self._reread_all)
        window.open()

    def check_update(self) -> None:
        """Let a file with a new version be chosen, once nothing unsaved is lost by closing."""
        self._leave_all(self._show_update)

    def _show_update(self) -> None:
        from kisdesk.ui.update_dialog import UpdateDialog  # seldom needed

        dialog = UpdateDialog(self.context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.prepared.connect(self._on_update_prepared)
        dialog.open()

    def _on_update_prepared(self, prepared: object) -> None:
        self._remember_geometry()
        self.update_prepared.emit(prepared)

    def make_backup(self) -> None:
        """Let a copy of the file be made and proven."""
        from kisdesk.ui.backups.dialog import BackupDialog  # seldom needed

        dialog = BackupDialog(self.context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.backup_made.connect(self._on_backup_made)
        dialog.open()

    def _on_backup_made(self) -> None:
        self._guarded(self._show_status)
        self.status_line.say(self.tr("The copy was made and verified."))
        self._reread_all()

    def _on_settings_changed(self) -> None:
        self.session = sessions.current()
        self.idle_watch.set_minutes(preferences.load_preferences().lock_minutes)
        self.setWindowTitle(self.tr("{club} — KisDesk").format(club=self.session.club_name))
        self._guarded(self._show_status)
        self._reread_all()

    def _show_status(self) -> None:
        minutes = preferences.load_preferences().lock_minutes
        self.status_line.show_session(self.session, sessions.file_status(), minutes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        self.top_bar.set_narrow(narrow)
        self.status_line.set_narrow(narrow)
        for tab in self.stack.built():
            tab.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.current_tab in self._new:
            self.show_tab(self.current_tab)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and not self.lock_screen.hides_dialogs:
            self._is_closing = True
            self._leave_all(self._on_may_close)
            self._is_closing = False
        if not self._may_close:
            event.ignore()
            if self.lock_screen.is_locked:
                self.lock_screen.refuse_closing()
            return
        self._remember_geometry()
        self.clipboard_guard.clear()
        event.accept()
        self.closed.emit()

    def _leave_all(self, then: Callable[[], None]) -> None:
        """Ask every tab in turn; ``then`` comes when all agree."""

        def ask(remaining: tuple[Tab, ...]) -> None:
            if not remaining:
                then()
                return
            remaining[0].try_leave(lambda: ask(remaining[1:]))

        ask(self.stack.built())

    def _on_may_close(self) -> None:
        self._may_close = True
        if not self._is_closing:  # within closeEvent another close() would do nothing
            self.close()

    def _on_file_left(self) -> None:
        self.clipboard_guard.clear()
        self._remember_geometry()
        self.file_left.emit()

    def _remember_geometry(self) -> None:
        preferences.set_window_state("main", bytes(self.saveGeometry().data()))

    def _restore_geometry(self) -> None:
        state = preferences.get_window_state("main")
        if not state or not self.restoreGeometry(QByteArray(state)):
            self.resize(1366, 696)
