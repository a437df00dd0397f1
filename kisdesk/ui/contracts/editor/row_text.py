"""A text of a few words in a list of such texts: it grows, Enter makes the next one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.ui.widgets.text_area import TextArea

_FRAME = 10


class RowText(TextArea):
    """Says with signals what the keys ask of the list; Shift+Enter breaks the line."""

    entered = Signal()
    """Enter: go on in the next row."""
    emptied = Signal()
    """Backspace in an empty row: the row is not needed."""
    moved = Signal(int)
    """Alt+Up (-1) or Alt+Down (1)."""
    levelled = Signal(int)
    """Alt+Left (-1) or Alt+Right (1)."""

    def __init__(self, value: str = "", *, example: str = "", parent: QWidget | None = None):
        super().__init__(value, lines=1, example=example, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def set_value(self, value: object) -> None:
        super().set_value(value)
        if hasattr(self, "_lines"):
            self._space_lines()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        levels = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if alt and key in steps:
            self.moved.emit(steps[key])
        elif alt and key in levels:
            self.levelled.emit(levels[key])
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif plain and key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        height = max(38, round(self.document().size().height()) + _FRAME)
        if height != self.height():
            self.setFixedHeight(height)
