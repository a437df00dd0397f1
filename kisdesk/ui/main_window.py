"""The main window: five tabs, one search, the lock. It connects the tabs; no tab knows another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.backup_state import backup_state
from kisdesk.services.errors import DamagedDataError
from kisdesk.services.restoring import RestoreResult
from kisdesk.services.rights import has_right
from kisdesk.ui.backups.desk import CopiesDesk
from kisdesk.ui.clipboard_guard import ClipboardGuard
from kisdesk.ui.clock_check import warn_of_wrong_clock
from kisdesk.ui.context import UiContext
from kisdesk.ui.day_watch import DayWatch
from kisdesk.ui.error_texts import clock_words, describe
from kisdesk.ui.idle import IdleWatch
from kisdesk.ui.lock_screen import LockScreen
from kisdesk.ui.named_tabs import TABS, NamedTabs
from kisdesk.ui.side_windows import SideWindows
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
from kisdesk.ui.window_geometry import remember_geometry, restore_geometry
from kisdesk.ui.window_keys import bind_keys

NARROW_BELOW = 1024  # logical pixels: list and record take turns


class MainWindow(QWidget, NamedTabs):
    """One office at work. ``closed`` is said when the file may be closed."""

    closed = Signal()
    file_left = Signal()
    file_damaged = Signal()
    """A page of the open file could not be read."""
    file_replaced = Signal(object)
    """A Session: a copy was restored and is open in place of the file."""
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
        self.copies = CopiesDesk(context, self)
        self.status_line = StatusLine(self.copies.progress)
        rows(self.top_bar, (self.stack, 1), self.copies.notice, self.status_line, parent=self)
        self.lock_screen = LockScreen(context, self)
        self.idle_watch = IdleWatch(preferences.load_preferences().lock_minutes, self)
        self.system_lock = SystemLock(self)
        self.clipboard_guard = ClipboardGuard(self)
        self._new: set[Tab] = set()
        self._stale: set[Tab] = set()
        self.side = SideWindows(context, self)
        self.side.settings_changed.connect(self._on_settings_changed)
        self.side.data_changed.connect(self._reread_all)
        self.side.update_prepared.connect(self._on_update_prepared)
        self._connect()
        restore_geometry(self, "main", QSize(1366, 696))
        self.day_watch = DayWatch(context.today, self)
        self.day_watch.day_changed.connect(self._on_day_changed)
        self._guarded(self._show_status)
        QTimer.singleShot(0, self, lambda: self._guarded(self._check_clock))
        self.copies.keeper.start()
        self.status_line.say(sign_in_words(session, context.today()))
        QTimer.singleShot(0, self, lambda: self._guarded(self.side.finish_disposals))

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
            tab.return_caret()

    def open_participant(self, participant_id: int) -> None:
        """Show the card of a person."""
        self.show_tab(self.participants_tab)
        self._guarded(lambda: self.participants_tab.open_participant(participant_id))

    def open_page(self, page: str, participant_id: int) -> None:
        """Show a page of the card of a person: ``outcomes``, ``privacy``."""
        self.open_participant(participant_id)
        self.participants_tab.card_view.show_page(page)

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
        self.copies.on_locked()
        self.lock_screen.lock(self.session.club_name, self.session.worker.name, by_itself=by_itself)

    def leave_file(self) -> None:
        """Close the file and go back to the start screen, once nothing unsaved is lost."""
        self.stack.leave_all(lambda: self.copies.closing.run(self._on_file_left))

    def _connect(self) -> None:
        self.top_bar.tab_chosen.connect(self._on_tab_chosen)
        self.top_bar.hit_chosen.connect(self._on_hit_chosen)
        self.top_bar.search.failed.connect(self._on_failed)
        self.top_bar.help_requested.connect(self.show_help)
        self.top_bar.settings_requested.connect(self.show_settings)
        self.top_bar.backup_requested.connect(self.copies.make_backup)
        self.top_bar.restore_requested.connect(self.restore)
        self.top_bar.protection_requested.connect(self.side.show_protection)
        self.status_line.backup_requested.connect(self.copies.make_backup)
        self.copies.state_changed.connect(self._on_copies_changed)
        self.copies.said.connect(self.status_line.say)
        self.copies.restored.connect(self._on_restored)
        self.lock_screen.unlocked.connect(self.copies.on_unlocked)
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
        places = ((f"Ctrl+{n + 1}", partial(self._go_to, n)) for n in range(len(self.kinds)))
        bind_keys(self, (*keys, *places), lambda: self.lock_screen.is_locked)

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
            tab.outcomes_requested.connect(partial(self.open_page, "outcomes"))
            tab.privacy_requested.connect(partial(self.open_page, "privacy"))
            tab.breach_requested.connect(lambda: self.side.show_protection("breaches"))
            tab.report_requested.connect(self.open_report)
            tab.backup_requested.connect(self.copies.make_backup)
            tab.test_restore_requested.connect(self.copies.try_out)
            tab.workers_requested.connect(partial(self.show_settings, "workers"))
            tab.sheet_check_requested.connect(self.side.check_sheet)
        if isinstance(tab, TechnicianTab):
            tab.backup_requested.connect(self.copies.make_backup)
            tab.settings_requested.connect(self.show_settings)

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self._on_failed(error)

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, DamagedDataError):
            self.file_damaged.emit()
        self.status_line.say(str(describe(error)))

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
        self.side.show_help(self.current_tab.help_topic())

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at a page by its name."""
        self.side.show_settings(page)

    def check_update(self) -> None:
        """Let a file with a new version be chosen, once nothing unsaved is lost by closing."""
        self.stack.leave_all(self.side.show_update)

    def _on_update_prepared(self, prepared: object) -> None:
        self.copies.stop()
        remember_geometry(self, "main")
        self.update_prepared.emit(prepared)

    def restore(self) -> None:
        """Go back to a copy, once nothing unsaved is lost by it."""
        self.stack.leave_all(self.copies.restore)

    def _on_copies_changed(self) -> None:
        self._guarded(self._show_status)
        self._reread_all()

    def _on_restored(self, result: RestoreResult) -> None:
        remember_geometry(self, "main")
        self.copies.stop()
        self.file_replaced.emit(result.session)

    def _on_settings_changed(self) -> None:
        self.session = sessions.current()
        self.idle_watch.set_minutes(preferences.load_preferences().lock_minutes)
        self.setWindowTitle(self.tr("{club} — KisDesk").format(club=self.session.club_name))
        self._guarded(self._show_status)
        self._reread_all()

    def _show_status(self) -> None:
        minutes = preferences.load_preferences().lock_minutes
        self.status_line.show_session(self.session, minutes)
        today = self.context.today()
        self.status_line.show_copies(backup_state(today), today)

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
            self.stack.leave_all(self._finish_copies)
            self._is_closing = False
        if not self._may_close:
            event.ignore()
            if self.lock_screen.is_locked and not self.copies.closing.is_running:
                self.lock_screen.refuse_closing()
            return
        self.copies.stop()
        remember_geometry(self, "main")
        self.clipboard_guard.clear()
        event.accept()
        self.closed.emit()

    def _finish_copies(self) -> None:
        locked = self.lock_screen.is_locked
        self.copies.closing.run(self._on_may_close, is_locked=locked)

    def _on_may_close(self) -> None:
        self._may_close = True
        if not self._is_closing:  # within closeEvent another close() would do nothing
            self.close()

    def _on_file_left(self) -> None:
        self.copies.stop()
        self.clipboard_guard.clear()
        remember_geometry(self, "main")
        self.file_left.emit()
