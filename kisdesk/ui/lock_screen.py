"""The locked window: nothing of the club to be seen, everything typed still there."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kisdesk.errors import UserError
from kisdesk.services import attempts, practice, session_log
from kisdesk.services import session as sessions
from kisdesk.services.errors import TooManyAttemptsError
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.error_texts_rights import wait_words
from kisdesk.ui.wait_countdown import WaitCountdown
from kisdesk.ui.widgets.app_mark import AppMark
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.panel import Panel, columns, rows


class LockScreen(Panel):
    """Covers a window until the worker's password is typed; its dialogs are hidden meanwhile.

    What lies below is hidden too, so that neither Tab nor a screen reader gets there.
    """

    unlocked = Signal()

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__("window", parent=window)
        self._context = context
        self._window = window
        self._covered: list[QWidget] = []
        self._put_away: list[QWidget] = []
        self._focus_before: QWidget | None = None
        self.title_label = Text("", "title20")
        self.worker_label = Text("", "body", tone="text2")
        self.password_edit = PasswordEdit()
        self.password_edit.setAccessibleName(self.tr("Password"))
        self.message_label = Text("", "body", tone="red", wrap=True)
        self.message_label.setMinimumHeight(40)
        self.message_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.unlock_button = Button(self.tr("Unlock"), "primary", big=True)
        self.password_edit.setFixedWidth(360)
        self.message_label.setFixedWidth(360)
        hint = Text(self.tr("What you were typing waits underneath."), "hint")
        self.practice_label = Text("", "secondary", tone="social", selectable=True)
        label = Text(self.tr("Password"), "strong")
        form = rows(
            columns(AppMark(40), self.title_label, None, gap=16), 4, self.worker_label, 20, label,
            6, self.password_edit, 6, self.message_label, 6,
            columns(self.unlock_button, None), 16, hint, 4, self.practice_label,
        )  # fmt: skip
        rows(None, columns(None, form, None), None, parent=self)
        self.countdown = WaitCountdown(self)
        self.countdown.ticked.connect(self._on_tick)
        self.unlock_button.clicked.connect(self._on_unlock)
        self.password_edit.returnPressed.connect(self._on_unlock)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_locked(self) -> bool:
        """Whether the password is being waited for."""
        return not self.isHidden()

    @property
    def hides_dialogs(self) -> bool:
        """Whether dialogs wait for the unlocking, perhaps with something typed."""
        return bool(self._put_away)

    def lock(self, club_name: str, worker_name: str, *, by_itself: bool = False) -> None:
        """Cover the window and put away its dialogs."""
        if self.is_locked:
            return
        session_log.note_lock(by_itself=by_itself)
        self._focus_before = QApplication.focusWidget()
        self.title_label.setText(club_name)
        self.worker_label.setText(self.tr("Locked. {name}").format(name=worker_name))
        self.message_label.setText("")
        self._show_practice_password()
        self.password_edit.clear()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        self._put_away_windows()
        below = self._window.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        self._covered = [w for w in below if not w.isWindow() and not w.isHidden()]
        for widget in self._covered:
            widget.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._window.activateWindow()
        self.password_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def refuse_closing(self) -> None:
        """Say that something typed would be lost by closing now."""
        self._refuse(self.tr("Something typed is not saved yet. Unlock the window first."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        elif event.type() == QEvent.Type.Show and self.is_locked and _shows_content(watched):
            QTimer.singleShot(0, self, self._on_shown_late)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()

    def _show_practice_password(self) -> None:
        """The practice file has a password nobody chose: say it."""
        practising = practice.is_practice_file(sessions.current().path)
        words = self.tr("Password for practice: {password}")
        self.practice_label.setText(words.format(password=practice.PRACTICE_PASSWORD))
        self.practice_label.setVisible(practising)

    def _on_unlock(self) -> None:
        if not self.unlock_button.isEnabled() or self.countdown.is_running:
            return
        password = self.password_edit.text()
        self.unlock_button.setEnabled(False)
        self.message_label.setText("")
        job = self._context.jobs.start(lambda _: sessions.verify_password(password))
        job.succeeded.connect(self._on_verified)
        job.failed.connect(self._on_failed)

    def _on_verified(self, is_right: object) -> None:
        self.unlock_button.setEnabled(True)
        if not is_right:
            self._refuse(self.tr("This password does not fit. Check Caps Lock and type it again."))
            if seconds := attempts.seconds_to_wait(sessions.current().path):
                self.countdown.start(seconds)
            return
        session_log.note_resume()
        self._uncover()
        self.unlocked.emit()

    def _put_away_windows(self) -> None:
        """Hide what lies over the window; inner windows before those they belong to."""
        found = [w for w in QApplication.topLevelWidgets() if _shows_content(w)]
        found = [w for w in found if w is not self._window and w.isVisible()]
        found.sort(key=_depth, reverse=True)
        for widget in found:
            widget.hide()
        self._put_away += found

    def _on_shown_late(self) -> None:
        """A job ended meanwhile and opened something."""
        if self.is_locked:
            self._put_away_windows()
            self._window.activateWindow()
            self.password_edit.setFocus()

    def _uncover(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.password_edit.clear()
        self.hide()
        for widget in self._covered:
            if isValid(widget):
                widget.show()
        windows, self._put_away, self._covered = self._put_away, [], []
        for window in sorted((w for w in windows if isValid(w)), key=_depth):
            window.show()
            window.activateWindow()
        if self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus()
        self._focus_before = None

    def _on_failed(self, error: object) -> None:
        self.unlock_button.setEnabled(True)
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        self._refuse(str(describe(error)))
        if isinstance(error, TooManyAttemptsError):
            self.countdown.start(error.seconds)

    def _on_tick(self, left: int) -> None:
        """Say how long it takes; the caret stays, so that the password may be typed meanwhile."""
        self.unlock_button.setEnabled(not left)
        if left:
            words = self.tr("This password does not fit.")
            self.message_label.setText(f"{words} {wait_words(left)}")
        else:
            self.message_label.setText("")

    def _refuse(self, text: str) -> None:
        self.message_label.setText(text)
        self.password_edit.selectAll()
        self.password_edit.setFocus()


def _shows_content(widget: object) -> bool:
    """Whether it is a window of its own; menus, lists that fold out and tooltips are not."""
    kinds = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool}
    return isinstance(widget, QWidget) and widget.isWindow() and widget.windowType() in kinds


def _depth(widget: QWidget) -> int:
    """How many windows it belongs to."""
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth
