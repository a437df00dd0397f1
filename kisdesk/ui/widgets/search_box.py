"""The search field of a list: looks while one types, Esc clears."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font
from kisdesk.ui.widgets.paint import draw_text, text_width
from kisdesk.ui.widgets.typing_pause import TypingPause


class SearchBox(QLineEdit):
    """A field with a magnifying glass and, at its right, the keys that lead to it.

    ``text_changed`` comes once for a burst of keys, at once while the answers are quick.
    Arrow keys are handed on by ``moved`` and Enter by ``submitted``: the list below follows them.
    """

    text_changed = Signal(str)
    moved = Signal(int)
    """Arrow down (1) or up (-1) was pressed."""
    submitted = Signal()

    def __init__(
        self,
        placeholder: str,
        name: str,
        *,
        key_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hint = key_hint
        self.setFont(font())
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTextMargins(25, 0, round(text_width(key_hint, 11, 500)) + 6 if key_hint else 0, 0)
        self._pause = TypingPause(self._announce, self)
        self._announced = ""
        self.textChanged.connect(self._on_changed)

    def flush(self) -> None:
        """Announce what is typed now instead of waiting."""
        self._pause.ask_now()

    def sizeHint(self) -> QSize:
        return QSize(268, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.flush()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        draw_icon(painter, 10, (self.height() - 16) / 2, "search", "text3")
        if self._hint and not self.text():
            rect = QRectF(self.width() - 110, 0, 100, self.height())
            draw_text(painter, rect, self._hint, 11, 500, "text3", Qt.AlignmentFlag.AlignRight)

    def _on_changed(self) -> None:
        self._pause.start()

    def _announce(self) -> None:
        text = self.text().strip()
        if text != self._announced:
            self._announced = text
            self.text_changed.emit(text)
