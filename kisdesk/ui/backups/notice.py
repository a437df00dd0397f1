"""The calm bar above the status line: a stick was put in, a copy was made, a copy failed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.panel import Panel, columns

_HEIGHT = 48


class NoticeBar(Panel):
    """Hidden until something is to be told; stays until somebody read it. It takes no focus."""

    action_triggered = Signal(str)
    """The key of the button that was pressed."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", "t", parent=parent)
        self.setFixedHeight(_HEIGHT)
        self.icon = IconLabel("usb", "accent", 18)
        self.text_label = Text("", "strong")
        self.second_label = ElidedText("", "secondary")
        self.buttons: dict[str, Button] = {}
        self._row = columns(gap=8)
        self.close_button = IconButton("x", self.tr("Close the notice"), size=28)
        self.close_button.clicked.connect(self.dismiss)
        columns(
            self.icon, 4, self.text_label, (self.second_label, 1), 8, self._row, self.close_button,
            gap=8, margins=(16, 1, 12, 0), parent=self,
        )  # fmt: skip
        self.hide()

    def say(
        self,
        text: str,
        second: str = "",
        actions: Sequence[tuple[str, str, ButtonKind]] = (),
        *,
        icon: str = "usb",
        tone: str = "accent",
    ) -> None:
        """Tell this instead of what is told; each action is key, verb and kind of button."""
        self._clear_buttons()
        self.icon.set_icon(icon, tone)
        self.text_label.setText(text)
        self.second_label.setText(second)
        self.second_label.setVisible(bool(second))
        for key, words, kind in actions:
            button = self.buttons[key] = Button(words, kind)
            button.setProperty("action_key", key)
            button.clicked.connect(self._on_action)
            self._row.addWidget(button)
        self.setAccessibleName(f"{text} {second}".strip())
        self.show()

    def text(self) -> str:
        """What is told; nothing while the bar is hidden."""
        if self.isHidden():
            return ""
        return f"{self.text_label.text()} {self.second_label.text()}".strip()

    def dismiss(self) -> None:
        """Put it away; the person has read it."""
        self.hide()
        self._clear_buttons()
        self.closed.emit()

    def _clear_buttons(self) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons.clear()

    def _on_action(self) -> None:
        self.action_triggered.emit(str(self.sender().property("action_key")))
