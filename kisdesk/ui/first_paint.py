"""Waits for the first paint of a window: that is when a start counts as done."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


def was_painted(window: QWidget | None, seconds: float) -> bool:
    """Whether a window that was just shown is painted within so many seconds."""
    if window is None:
        return False
    first = _FirstPaint()
    window.installEventFilter(first)
    end = time.monotonic() + seconds
    while not first.seen and time.monotonic() < end:
        QCoreApplication.processEvents()
    window.removeEventFilter(first)
    return first.seen


class _FirstPaint(QObject):
    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False
