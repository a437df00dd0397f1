"""One-line editors. Every editor of the program has ``value``, ``set_value``, ``value_changed``."""

import re
import sys

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kisdesk.ui.theme import font
from kisdesk.ui.widgets.buttons import IconButton

_TRAILING = 30


class LineEdit(QLineEdit):
    """One line of text; blanks at both ends are not part of the value."""

    value_changed = Signal(object)
    complained = Signal(str, str)
    """What the editor itself has against its content: level (error, warning, "") and sentence."""

    def __init__(
        self,
        value: str = "",
        *,
        example: str = "",
        max_length: int = 0,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFont(font(15 if big else 13))
        self.setProperty("big", big)
        self.setPlaceholderText(example)
        self._trailing: IconButton | None = None
        if max_length:
            self.setMaxLength(max_length)
        self.setText(value)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> object:
        """What was typed."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a value; None is shown as nothing."""
        text = "" if value is None else str(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def set_trailing(self, button: IconButton) -> None:
        """Place a small button inside the field at its right end."""
        self._trailing = button
        button.setParent(self)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        self.setTextMargins(0, 0, _TRAILING - 6, 0)
        self._place_trailing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_trailing()

    def _place_trailing(self) -> None:
        if self._trailing is not None:
            side = self._trailing.width()
            gap = (self.height() - side) // 2
            self._trailing.move(self.width() - side - min(gap, 6), gap)

    def _on_text_changed(self) -> None:
        self.value_changed.emit(self.value())


class PhoneEdit(LineEdit):
    """A telephone number; nine digits are grouped by threes when the field is left."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        digits = re.sub(r"[ \-]", "", self.text())
        if re.fullmatch(r"\d{9}", digits):
            self.set_value(f"{digits[:3]} {digits[3:6]} {digits[6:]}")
        super().focusOutEvent(event)


class PostcodeEdit(LineEdit):
    """A Polish postcode; the dash may be left out."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        digits = re.sub(r"[ \-–]", "", self.text())
        if re.fullmatch(r"\d{5}", digits):
            self.set_value(f"{digits[:2]}-{digits[2:]}")
        super().focusOutEvent(event)


class PasswordEdit(LineEdit):
    """A password with a button that shows it, and a hint while Caps Lock is on."""

    caps_lock_changed = Signal(bool)

    def __init__(self, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big=big, parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._caps_lock = False
        self.eye = IconButton("eye", self.tr("Show password"), size=28, icon_size=18)
        self.eye.clicked.connect(self._on_eye)
        self.set_trailing(self.eye)

    @property
    def caps_lock(self) -> bool:
        """Whether Caps Lock is on, as far as the keyboard told."""
        return self._caps_lock

    def value(self) -> object:
        """The password exactly as typed."""
        return self.text()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(200, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if sys.platform != "win32":
            self._guess_caps_lock(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self._ask_system()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ask_system()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_caps_lock(on=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.eye.setEnabled(self.isEnabled())

    def _ask_system(self) -> None:
        if sys.platform == "win32":
            import ctypes

            self._set_caps_lock(on=bool(ctypes.windll.user32.GetKeyState(0x14) & 1))

    def _guess_caps_lock(self, event: QKeyEvent) -> None:
        """Only Windows tells the state; elsewhere a letter against its Shift gives it away."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps_lock(on=not self._caps_lock)
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps_lock(on=letter.isupper() != shift)

    def _set_caps_lock(self, *, on: bool) -> None:
        if on == self._caps_lock:
            return
        self._caps_lock = on
        self.caps_lock_changed.emit(on)
        if on:
            self.complained.emit("warning", self.tr("Caps Lock is on"))
        else:
            self.complained.emit("", "")

    def _on_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.eye.set_icon("eye-off" if hidden else "eye")
        self.eye.set_description(self.tr("Hide password") if hidden else self.tr("Show password"))
        self.setFocus()
