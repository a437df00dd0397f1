"""When to ask the file while somebody types."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_QUICK = 0.05  # seconds
_PAUSE_MS = 60


class TypingPause(QTimer):
    """Asks at once while answers come quickly, else when the fingers rest for 60 ms.

    "At once" is after the keys that wait already: a burst of them asks once.
    """

    def __init__(self, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self.ask_now)

    def ask_now(self) -> None:
        """Ask instead of waiting, and notice how long the answer takes."""
        self.stop()
        started = time.perf_counter()
        self._ask()
        self.setInterval(0 if time.perf_counter() - started < _QUICK else _PAUSE_MS)
