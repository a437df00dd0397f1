"""Where a window stood and how large it was, from one start of the program to the next."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from kisdesk.services import preferences


def remember_geometry(window: QWidget, name: str) -> None:
    """Keep it under this name."""
    preferences.set_window_state(name, bytes(window.saveGeometry().data()))


def restore_geometry(window: QWidget, name: str, usual: QSize) -> None:
    """Put the window where it was, or make it as large as usual."""
    state = preferences.get_window_state(name)
    if not state or not window.restoreGeometry(QByteArray(state)):
        window.resize(usual)
