"""Notices when nobody has touched keyboard or mouse for a while, and the key that locks."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` after ``minutes`` without a sign of life in any window of the program.

    0 minutes turns it off. It measures in the system's running time, so a clock set back does not
    matter.
    """

    idle = Signal()
    lock_key_pressed = Signal()
    """Ctrl+L in any window: while a dialog is open the main window hears no shortcut."""

    def __init__(self, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """Wait for another length of time, counted from now."""
        self._timer.stop()
        self._milliseconds = round(minutes * 60_000)
        self.stir()

    def stir(self) -> None:
        """Count from now."""
        if self._milliseconds > 0:
            self._timer.start(self._milliseconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.stir()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_L
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.lock_key_pressed.emit()
            return True
        return False
