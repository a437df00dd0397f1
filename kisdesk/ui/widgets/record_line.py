"""One record of a short list on a record's page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import Rule, columns


class RecordLine(QWidget):
    """One record of a short list: a title, a second line, a quiet text and links at the right."""

    followed = Signal(str)
    """The key of the link that was followed."""

    def __init__(
        self,
        title: str,
        second: str = "",
        aside: str = "",
        links: Sequence[tuple[str, str]] = (),
        *,
        tone: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.title = Text(title, "strong", wrap=wrap, selectable=wrap)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 7, 0, 7)
        texts.setSpacing(1)
        texts.addWidget(self.title)
        if second:
            self.second = (
                Text(second, "secondary", wrap=True) if wrap else ElidedText(second, "secondary")
            )
            texts.addWidget(self.second)
        self.aside = Text(aside, "secondary", tone=tone)
        self.buttons: dict[str, Button] = {}
        line = columns(gap=Space.GAP)
        line.addLayout(texts, 1)
        if aside:
            line.addWidget(self.aside)
        for key, words in links:
            button = Button(words, "link")
            button.setAccessibleName(f"{words}: {title}")
            button.setProperty("link_key", key)
            button.clicked.connect(self._on_followed)
            self.buttons[key] = button
            line.addWidget(button)
        outer.addLayout(line)
        outer.addWidget(Rule())

    def _on_followed(self) -> None:
        self.followed.emit(str(self.sender().property("link_key")))
