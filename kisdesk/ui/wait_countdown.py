"""Counts down the seconds until a password is taken again."""

from PySide6.QtCore import QObject, QTimer, Signal


class WaitCountdown(QObject):
    """``ticked`` says the seconds that are left, once a second; 0 means that it is over."""

    ticked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        """Whether there is something to wait for."""
        return self.left > 0

    def start(self, seconds: int) -> None:
        """Count from here; 0 ends a wait."""
        self.left = max(0, seconds)
        if self.left:
            self._timer.start()
        else:
            self._timer.stop()
        self.ticked.emit(self.left)

    def tick(self) -> None:
        """A second passed."""
        self.start(self.left - 1)
