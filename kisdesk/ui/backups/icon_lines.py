"""Short facts under one another: icon, sentence, and at the right a small value."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.panel import columns

Line = tuple[str, str, str, str]
"""Icon, its tone, the sentence, the value at the right."""


class IconLines(QWidget):
    """What was found, line by line; sentences wrap and can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.count = 0

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.count = len(lines)
        for icon, tone, sentence, value in lines:
            line = QWidget(self)
            text = Text(sentence, "body", wrap=True, selectable=True)
            row = columns(IconLabel(icon, tone), (text, 1), gap=12, parent=line, top=True)
            if value:
                row.addWidget(Text(value, "secondary"))
            self._column.addWidget(line)
            line.show()
