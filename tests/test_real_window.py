"""The ground under all tests in a real window: an X server and a window manager that work."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.window


def test_window_gets_the_focus_and_the_keys(
    qtbot: QtBot, type_text: Callable[[QWidget, str], None]
) -> None:
    window = QWidget()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)

    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    type_text(window.focusWidget(), "Zażółć")
    qtbot.keyClicks(window.focusWidget(), " x")

    assert QGuiApplication.platformName() == "xcb"
    assert field.text() == "Zażółć x"


def test_window_manager_frames_and_maximises(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.frameGeometry().height() > window.height())

    window.setWindowState(Qt.WindowState.WindowMaximized)

    screen = window.screen().availableGeometry()
    qtbot.waitUntil(lambda: window.width() > screen.width() - 20)
    assert window.isMaximized()
