"""The chosen file and its password."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kisdesk.errors import UserError
from kisdesk.services import errors as e
from kisdesk.ui.wait_countdown import WaitCountdown
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.line_edit import PasswordEdit
from kisdesk.ui.widgets.paint import set_property
from kisdesk.ui.widgets.panel import columns, rows
from kisdesk.ui.widgets.pill import Pill
from kisdesk.ui.widgets.progress_bar import ProgressBar
from kisdesk.ui.widgets.strip import Strip


class UnlockPanel(QWidget):
    """Says which file it is, takes the password and tells what went wrong below it."""

    unlock_requested = Signal(str, bool)
    """The password, and whether to open a copy for reading only."""
    recovery_requested = Signal()
    locate_requested = Signal()
    """The file is elsewhere now: choose where."""
    restore_requested = Signal()
    """Go back to a copy of the file."""
    forget_requested = Signal()
    """Take the file off the list."""
    rescue_requested = Signal()
    """Read from the damaged file what can be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self.name_label = Text("", "title20", wrap=True)
        self.path_label = ElidedText("", "label")
        self.state_icon = IconLabel("history", "text3")
        self.state_label = Text("", "label")
        self.sample_pill = Pill(self.tr("SAMPLE DATA"), "social", px=11)
        self.network_strip = Strip("", "", "amber", stacked=True)
        self.network_strip.hide()
        self.password_edit = PasswordEdit(big=True)
        self.password_edit.setAccessibleName(self.tr("Password to the file"))
        label = Text(self.tr("Password to the file"), "strong")
        label.setBuddy(self.password_edit)
        self.busy_bar = ProgressBar(self.tr("Opening the file"))
        self.busy_bar.setFixedHeight(6)
        self.caps_icon = IconLabel("triangle-alert", "amber")
        self.caps_label = Text("", "secondary", tone="amber")
        caps = QWidget()
        columns(self.caps_icon, self.caps_label, None, gap=6, parent=caps)
        caps.setFixedHeight(24)
        self.error_strip = Strip("", "", "red", stacked=True)
        self.error_strip.keeps_height = True
        self.error_strip.hide()
        self.unlock_button = Button(self.tr("Unlock"), "primary", big=True)
        self.unlock_button.setMinimumWidth(144)
        self.forgotten_button = Button(self.tr("I do not remember the password"), "link")
        rows(
            columns(self.name_label, None, self.sample_pill),
            4, self.path_label, 4,
            columns(self.state_icon, self.state_label, None, gap=8), 10,
            self.network_strip, 18,
            label, 6, self.password_edit, 4, self.busy_bar, caps, 4,
            columns(self.unlock_button, 8, self.forgotten_button, None), 16,
            self.error_strip,
            parent=self,
        )  # fmt: skip
        self.countdown = WaitCountdown(self)
        self.countdown.ticked.connect(self._on_tick)
        self.password_edit.returnPressed.connect(self._on_unlock)
        self.password_edit.complained.connect(self._on_complained)
        self.password_edit.textEdited.connect(self._on_typed)
        self.unlock_button.clicked.connect(self._on_unlock)
        self.forgotten_button.clicked.connect(self.recovery_requested)
        self.error_strip.action_triggered.connect(self._on_action)
        self._show_caps("")
        self.set_busy(busy=False)

    def show_file(
        self, path: Path, name: str, state: str, *, is_sample: bool, on_network: bool
    ) -> None:
        """Another file was chosen."""
        self.name_label.setText(name)
        self.path_label.setText(str(path))
        self.state_label.setText(state)
        self.sample_pill.setVisible(is_sample)
        self.network_strip.setVisible(on_network)
        if on_network:
            self.network_strip.set_text(
                self.tr("This file lies on a network disk."),
                self.tr(
                    "Two computers may damage it by writing at the same time. Keep it on the disk "
                    "of one computer."
                ),
            )
        self.password_edit.clear()
        self.countdown.start(0)
        self.clear_error()

    def focus_password(self) -> None:
        """Put the caret into the password and choose all of it."""
        self.password_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password_edit.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """Keys count for nothing while the file is being opened."""
        self._is_busy = busy
        self.password_edit.setReadOnly(busy)
        self.password_edit.eye.setEnabled(not busy)
        self.busy_bar.setRange(0, 0 if busy else 1)
        policy = self.busy_bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy_bar.setSizePolicy(policy)
        self.busy_bar.setVisible(busy)
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.setText(self.tr("Opening…") if busy else self.tr("Unlock"))
        self.forgotten_button.setVisible(not busy)
        if busy:
            self.clear_error()

    def show_error(self, error: UserError) -> None:
        """Say what happened, what is safe and what to do, with the links that do it."""
        from kisdesk.ui.error_texts import describe  # not needed while nothing goes wrong

        words = describe(error)
        second = " ".join(part for part in (words.safe, words.next_step) if part)
        self.error_strip.set_text(words.what, second)
        self.error_strip.clear_actions()
        for key, text in self._ways_on(error):
            self.error_strip.add_action(key, text)
        self.error_strip.show()
        if isinstance(error, e.WrongPasswordError):
            set_property(self.password_edit, "state", "error")
        if isinstance(error, e.TooManyAttemptsError):
            self.countdown.start(error.seconds)
        self.focus_password()

    def offer_copy(self, day: str) -> None:
        """A good copy was found meanwhile: the way back says from which day it is."""
        for button in self.error_strip.findChildren(Button):
            if button.property("action_key") == "restore":
                button.setText(self.tr("Restore the copy of {day}…").format(day=day))

    def clear_error(self) -> None:
        """Nothing to complain about."""
        self.error_strip.hide()
        set_property(self.password_edit, "state", "")

    def _ways_on(self, error: UserError) -> Sequence[tuple[str, str]]:
        match error:
            case e.FileInUseError():
                return [
                    ("retry", self.tr("Try again")),
                    ("copy", self.tr("Open a copy for reading")),
                ]
            case e.ReadOnlyFileError():
                return [("copy", self.tr("Open a copy for reading"))]
            case e.DamagedHeaderError():
                return [
                    ("recovery", self.tr("Open with the recovery key…")),
                    ("restore", self.tr("Restore from a copy…")),
                    ("rescue", self.tr("Rescue what can be read…")),
                ]
            case e.DamagedDataError() | e.AlteredSchemaError():
                return [
                    ("restore", self.tr("Restore from a copy…")),
                    ("rescue", self.tr("Rescue what can be read…")),
                ]
            case e.NotAKisFileError():
                return [("restore", self.tr("Restore from a copy…"))]
            case e.FileMissingError():
                return [
                    ("retry", self.tr("Try again")),
                    ("locate", self.tr("Show where it is…")),
                    ("forget", self.tr("Take it off the list")),
                ]
            case e.FileUnreachableError():
                return [("retry", self.tr("Try again"))]
        return []

    def _on_action(self, key: str) -> None:
        match key:
            case "retry":
                self._ask(read_only=False)
            case "copy":
                self._ask(read_only=True)
            case "recovery":
                self.recovery_requested.emit()
            case "locate":
                self.locate_requested.emit()
            case "rescue":
                self.rescue_requested.emit()
            case "restore":
                self.restore_requested.emit()
            case "forget":
                self.forget_requested.emit()

    def _on_unlock(self) -> None:
        self._ask(read_only=False)

    def _ask(self, *, read_only: bool) -> None:
        if self._is_busy or self.countdown.is_running:
            return
        if not self.password_edit.text():
            self.error_strip.set_text(self.tr("Type the password first."), "")
            self.error_strip.clear_actions()
            self.error_strip.show()
            self.focus_password()
            return
        self.unlock_requested.emit(self.password_edit.text(), read_only)

    def wait(self, seconds: int) -> None:
        """Take no password for so long, and say how long it still is."""
        self.countdown.start(seconds)

    def _on_tick(self, left: int) -> None:
        from kisdesk.ui.error_texts_rights import wait_words  # not needed while nothing goes wrong

        self.unlock_button.setEnabled(not left and not self._is_busy)
        if left:
            self.error_strip.set_text(self.tr("This password does not fit."), wait_words(left))
            self.error_strip.clear_actions()
            self.error_strip.show()
        elif not self.error_strip.isHidden():
            self.clear_error()

    def _on_typed(self) -> None:
        set_property(self.password_edit, "state", "")

    def _on_complained(self, level: str, text: str) -> None:
        self._show_caps(text)

    def _show_caps(self, text: str) -> None:
        self.caps_label.setText(text)
        self.caps_icon.setVisible(bool(text))
