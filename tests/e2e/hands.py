"""A pair of hands: only what is in sight, not covered and not switched off can be touched."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kisdesk.ui.widgets.choices import ChoiceBox

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
D = TypeVar("D", bound=QDialog)


class Hands:
    """Mouse and keyboard. Waits for what has to come, never for a time to pass."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def wait(self, condition: Callable[[], object], milliseconds: int = 10_000) -> None:
        """Go on once the condition holds."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=milliseconds)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, scrolled into sight first."""
        self._bring_into_sight(widget)
        place = widget.rect().center()
        self._must_be_touchable(widget, place)
        QTest.mouseClick(widget, LEFT, PLAIN, place)

    def click_row(self, rows: QWidget, place: QPoint) -> None:
        """Click a place inside the view port of a list."""
        self._must_be_touchable(rows, place)
        QTest.mouseClick(rows, LEFT, PLAIN, place)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key wherever the caret is now."""
        QTest.keyClick(self.focus(), key, modifiers)

    def write(self, text: str) -> None:
        """Type at the caret, Polish letters too, which QTest cannot."""
        for letter in text:
            known = letter.isascii() and (letter.isalnum() or letter == " ")
            key = Qt.Key(ord(letter.upper())) if known else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus(), QKeyEvent(kind, key, PLAIN, letter))

    def fill(self, editor: QWidget, text: str) -> None:
        """Click a field and type in place of what it holds."""
        self.click(editor)
        self.wait(lambda: editor is self.focus() or editor.isAncestorOf(self.focus()))
        self.key(Qt.Key.Key_A, CTRL)
        self.write(text)

    def choose(self, box: ChoiceBox, code: str) -> None:
        """Walk along the answers of a box with the arrow keys."""
        self._bring_into_sight(box)
        box.setFocus()
        self.key(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.value() == code:
                return
            self.key(Qt.Key.Key_Down)
        raise AssertionError(f"{code} is not offered")

    def save_file(self, dialog: QFileDialog | None, path: Path) -> None:
        """Type the whole name into a file dialog and press Enter."""
        assert dialog is not None
        self.wait(dialog.isVisible)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        self.fill(name, str(path))
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: not dialog.isVisible())

    def dialog(self, kind: type[D]) -> D:
        """The dialog of this kind that is open now."""
        self.wait(lambda: self._open(kind))
        dialog = self._open(kind)[0]
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)
        return dialog

    def focus(self) -> QWidget:
        """Where keys go; after a dialog they go to the window below it again."""
        if QApplication.focusWidget() is None:
            windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
            (QApplication.activeModalWidget() or windows[0]).activateWindow()
        self.wait(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def _open(self, kind: type[D]) -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    def _bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                QApplication.processEvents()
                parent.ensureWidgetVisible(widget, 0, 8)
            parent = parent.parentWidget()

    def _must_be_touchable(self, widget: QWidget, place: QPoint) -> None:
        name = widget.accessibleName() or widget.objectName() or type(widget).__name__
        assert widget.isVisible(), f"not to be seen: {name}"
        assert widget.isEnabled(), f"switched off: {name}"
        window = widget.window()
        modal = QApplication.activeModalWidget()
        assert modal is None or modal is window, f"{name} is behind {modal}"
        if not window.isActiveWindow():  # a click does that where there is a window manager
            window.activateWindow()
        there = window.childAt(widget.mapTo(window, place))
        assert there is not None, f"out of sight: {name}"
        assert there is widget or widget.isAncestorOf(there), f"{name} is covered by {there}"


def words(root: QWidget) -> str:
    """Everything that labels in sight say."""
    return "\n".join(_visible_texts(root.findChildren(QLabel)))


def _visible_texts(labels: Iterable[QLabel]) -> list[str]:
    return [label.text() for label in labels if label.isVisible() and label.text()]
