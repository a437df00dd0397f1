"""What an empty list says: one sentence and the button that fills it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import IconLabel, Text

_WIDTH = 380
_MARGIN = 24


class EmptyState(QWidget):
    """A calm sentence in the middle, maybe a second one, maybe a button."""

    action_triggered = Signal()

    def __init__(
        self, text: str = "", second: str = "", action: str = "", *, icon: str = ""
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.icon = IconLabel(icon, "text3", 24)
        self.text_label = Text(text, "value", wrap=True)
        self.second_label = Text(second, "secondary", wrap=True)
        self.button = Button(action)
        self.button.clicked.connect(self.action_triggered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        center = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(2)
        layout.addWidget(self.icon, 0, center)
        for label in (self.text_label, self.second_label):
            label.setAlignment(center)
            layout.addWidget(label, 0, center)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, center)
        layout.addStretch(3)
        self.set_text(text, second, action, icon=icon)

    def set_text(self, text: str, second: str = "", action: str = "", *, icon: str = "") -> None:
        """Say something else; an empty ``action`` takes the button away."""
        self.text_label.setText(text)
        self.second_label.setText(second)
        self.second_label.setVisible(bool(second))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.icon.set_icon(icon, "text3")
        self.icon.setVisible(bool(icon))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A wrapped label that is centred gets no height for its second line by itself."""
        width = max(80, min(_WIDTH, self.width() - 2 * _MARGIN))
        for label in (self.text_label, self.second_label):
            label.setFixedWidth(width)
            label.setMinimumHeight(max(0, label.heightForWidth(width)))
