"""The line above a list: what the keys do now, or a field for minutes or a remark."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.paint import set_property
from kisdesk.ui.widgets.panel import columns


class EntryLine(QStackedWidget):
    """Enter hands out what was typed, Esc leaves everything as it was."""

    entered = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hint = Text("", "secondary")
        self.question = Text("", "value")
        self.edit = _Edit()
        self.edit.setAccessibleName(self.tr("Time or remark"))
        self.fault = Text("", "secondary", tone="red")
        shown, asked = QWidget(), QWidget()
        columns((self.hint, 1), margins=(8, 0, 8, 0), parent=shown)
        columns(self.question, self.edit, (self.fault, 1), margins=(8, 0, 8, 0), parent=asked)
        self.addWidget(shown)
        self.addWidget(asked)
        self.setFixedHeight(36)
        self.edit.returnPressed.connect(lambda: self.entered.emit(self.edit.text().strip()))
        self.edit.left.connect(self._on_left)

    @property
    def is_asking(self) -> bool:
        """Whether something is being typed."""
        return self.currentIndex() == 1

    def say(self, text: str) -> None:
        """Show what the keys do."""
        self.hint.setText(text)
        self.hint.setToolTip(text)

    def ask(self, question: str, text: str, *, width: int = 120) -> None:
        """Ask for something; the caret stands behind ``text``."""
        self.question.setText(question)
        self.edit.setAccessibleName(question)
        self.edit.setFixedWidth(width)
        self.edit.setText(text)
        self.complain("")
        self.setCurrentIndex(1)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setCursorPosition(len(text))

    def complain(self, text: str) -> None:
        """Say why what was typed cannot be."""
        self.fault.setText(text)
        set_property(self.edit, "state", "error" if text else "")

    def close_question(self) -> None:
        """Back to the hint."""
        self.setCurrentIndex(0)

    def _on_left(self) -> None:
        self.close_question()
        self.left.emit()


class _Edit(LineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
