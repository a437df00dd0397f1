"""The locked window: nothing of the club to be seen, everything typed still there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kisdesk.services import practice
from kisdesk.services import session as sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.widgets.app_mark import AppMark
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.panel import Panel, columns, rows


class LockScreen(Panel):
    """Covers a window until the worker's password is typed; its dialogs are hidden meanwhile."""

    unlocked = Signal()

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__("window", parent=window)
        self._context = context
        self._window = window
        self._hidden_dialogs: list[QDialog] = []
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
        self.unlock_button.clicked.connect(self._on_unlock)
        self.password_edit.returnPressed.connect(self._on_unlock)
        window.installEventFilter(self)
        self.hide()

    def lock(self, club_name: str, worker_name: str) -> None:
        """Cover the window and put away its dialogs."""
        if self.isVisible():
            return
        self._focus_before = QApplication.focusWidget()
        self.title_label.setText(club_name)
        self.worker_label.setText(self.tr("Locked. {name}").format(name=worker_name))
        self.message_label.setText("")
        self.password_edit.clear()
        self._show_practice_password()
        self._hidden_dialogs = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        ]
        for dialog in self._hidden_dialogs:
            dialog.setVisible(False)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.password_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
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
        if not self.unlock_button.isEnabled():
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
            return
        self.password_edit.clear()
        self.hide()
        for dialog in self._hidden_dialogs:
            dialog.setVisible(True)
        self._hidden_dialogs = []
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self.unlocked.emit()

    def _on_failed(self, error: object) -> None:
        self.unlock_button.setEnabled(True)
        self._refuse(self.tr("The password could not be checked. Try again."))

    def _refuse(self, text: str) -> None:
        self.message_label.setText(text)
        self.password_edit.selectAll()
        self.password_edit.setFocus()
