"""A notice strip: icon, what is so, a second text, and the link that solves it."""

from typing import Final, Literal

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kisdesk.ui.widgets.buttons import Button, IconButton
from kisdesk.ui.widgets.labels import ElidedText, IconLabel, Text
from kisdesk.ui.widgets.paint import draw_round
from kisdesk.ui.widgets.panel import columns

Tone = Literal["amber", "red", "green", "grey"]

_ICONS: Final = {
    "amber": "triangle-alert",
    "red": "circle-alert",
    "green": "circle-check",
    "grey": "scale",
}


class Strip(QWidget):
    """Amber is for things to do, red for what is wrong, green for what was checked; grey is a
    remark of law that needs nothing.

    ``stacked`` puts the second text and the links under the first, for long sentences.
    """

    action_triggered = Signal(str)
    """The key of the link that was followed."""
    closed = Signal()

    def __init__(
        self,
        text: str = "",
        second: str = "",
        tone: Tone = "amber",
        *,
        icon: str = "",
        stacked: bool = False,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self.keeps_height = False
        """For a place that knows nothing of wrapped text, such as a stack of pages."""
        self._own_icon = icon
        # A fixed height would be that of the text unwrapped: in a narrow place it cuts lines off.
        vertical = QSizePolicy.Policy.Preferred if stacked else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.icon = IconLabel("", "text2")
        self.text_label = Text("", "strong" if stacked else "value", wrap=stacked)
        self.second_label = (
            Text("", "secondary", wrap=True) if stacked else ElidedText("", "secondary")
        )
        self._links = columns(gap=16)
        self._stacked = stacked
        self.close_button: IconButton | None = None
        if closable:
            self.close_button = IconButton("x", self.tr("Close"), size=24)
            self.close_button.clicked.connect(self._on_close)
        self._lay_out()
        self.set_text(text, second, tone, icon=icon)

    @property
    def tone(self) -> Tone:
        """amber, red, green or grey."""
        return self._tone

    def text(self) -> str:
        """The first text."""
        return self.text_label.text()

    def set_text(
        self, text: str, second: str = "", tone: Tone | None = None, *, icon: str = ""
    ) -> None:
        """Say something else; the links stay."""
        self._tone = tone or self._tone
        self.text_label.setText(text)
        self.second_label.setText(second)
        self.second_label.setVisible(bool(second))
        color = "text2" if self._tone == "grey" else self._tone
        self.icon.set_icon(icon or self._own_icon or _ICONS[self._tone], color)
        self.setAccessibleName(f"{text} {second}".strip())
        self.update()

    def add_action(self, key: str, text: str) -> Button:
        """Add a link; following it sends ``action_triggered(key)``."""
        button = Button(text, "link", parent=self)
        button.setProperty("action_key", key)
        button.clicked.connect(self._on_action)
        if self._stacked:
            self._links.insertWidget(self._links.count() - 1, button)
        else:
            self._links.addWidget(button)
        button.show()
        self._links_row.setVisible(True)
        return button

    def clear_actions(self) -> None:
        """Take all links away."""
        for button in self.findChildren(Button):
            if button.property("action_key"):
                self._links.removeWidget(button)
                button.hide()
                button.deleteLater()
        self._links_row.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Never higher than the wrapped text is at this width."""
        layout = self.layout()
        if self._stacked and layout is not None and self.width() > 0:
            height = layout.totalHeightForWidth(self.width())
            if height > 0:
                self.setMaximumHeight(height)
                if self.keeps_height:
                    self.setMinimumHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "window" if self._tone == "grey" else f"{self._tone}_tint"
        draw_round(QPainter(self), QRectF(self.rect()), ground)

    def _lay_out(self) -> None:
        self._links_row = QWidget()
        self._links_row.setLayout(self._links)
        self._links_row.setVisible(False)
        close = [self.close_button] if self.close_button is not None else []
        if self._stacked:
            self._links.addStretch(1)
            body = QVBoxLayout()
            body.setContentsMargins(0, 0, 0, 0)
            body.setSpacing(3)
            for widget in (self.text_label, self.second_label, self._links_row):
                body.addWidget(widget)
            row = columns(self.icon, gap=12, margins=(16, 10, 12, 9), parent=self)
            row.setAlignment(self.icon, Qt.AlignmentFlag.AlignTop)
            row.addLayout(body, 1)
            for button in close:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            return
        columns(
            self.icon, self.text_label, self.second_label, None, self._links_row, *close,
            gap=10, margins=(12, 7, 14, 7), parent=self,
        )  # fmt: skip
        self.setMinimumHeight(38)

    def _on_action(self) -> None:
        self.action_triggered.emit(str(self.sender().property("action_key")))

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
