"""What the start screen says when no file was opened on this computer yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.panel import columns, rows


class WelcomePanel(QWidget):
    """One file, one password: what the program is about, and the two ways to begin."""

    new_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        facts = (
            ("lock", self.tr("The whole club is one encrypted file with your password.")),
            ("shield-check", self.tr("Nothing leaves this computer.")),
            ("key-round", self.tr("A printed sheet opens the file if the password is forgotten.")),
        )
        self.new_button = Button(self.tr("Start a new club file…"), "primary", big=True)
        self.open_button = Button(self.tr("Open a file…"), big=True)
        lines = [
            columns(IconLabel(name, "accent"), (Text(text, "body", wrap=True), 1), gap=12)
            for name, text in facts
        ]
        rows(
            Text(self.tr("Good morning"), "title20"), 6,
            Text(self.tr("No file was opened on this computer yet."), "label"), 24,
            lines[0], 10, lines[1], 10, lines[2], 32,
            columns(self.new_button, self.open_button, None),
            None,
            parent=self,
        )  # fmt: skip
        self.new_button.clicked.connect(self.new_requested)
        self.open_button.clicked.connect(self.open_requested)
