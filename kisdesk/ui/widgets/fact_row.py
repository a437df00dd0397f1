"""Facts as lines of text: a heading with a link, then labels and values in aligned columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.panel import columns


class SectionHead(QWidget):
    """A section heading with an optional count and a link at the right edge."""

    link_activated = Signal()

    def __init__(self, title: str, link: str = "", *, count: str = "", link_name: str = "") -> None:
        super().__init__()
        self.title = Text(title, "heading")
        self.count = Text(count, "label", tone="text3")
        self.link = Button(link, "link")
        self.link.setAccessibleName(link_name or f"{link}: {title}")
        self.link.clicked.connect(self.link_activated)
        columns(self.title, self.count, None, self.link, parent=self)
        self.count.setVisible(bool(count))
        self.link.setVisible(bool(link))
        self.setMinimumHeight(24)

    def set_count(self, count: str) -> None:
        """Show a number beside the title."""
        self.count.setText(count)
        self.count.setVisible(bool(count))


class FactList(QWidget):
    """Label and value lines, 24 px each, with a heading above. Values can be selected and copied.

    Labels of one list share a column ``label_width`` px wide, so lists under one another align.
    """

    link_activated = Signal()
    value_link_activated = Signal(str)
    """The key of the row whose link was followed."""

    def __init__(
        self, title: str = "", link: str = "", *, label_width: int = 116, link_name: str = ""
    ) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self.head = SectionHead(title, link, link_name=link_name)
        self.head.link_activated.connect(self.link_activated)
        outer.addWidget(self.head)
        self.head.setVisible(bool(title))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self._label_width = label_width
        outer.addLayout(self._grid)
        self._values: dict[str, QWidget] = {}

    def add_fact(
        self, label: str, value: str, *, key: str = "", tone: str = "", link: str = ""
    ) -> Text:
        """Add a line and return its value label; ``link`` adds a small link after the value."""
        text = Text(value, "value", tone=tone, wrap=True, selectable=True)
        text.setAccessibleName(f"{label}: {value}")
        self._place(label, text, key)
        if link:
            button = Button(link, "link")
            button.setAccessibleName(f"{link}: {label}")
            button.setProperty("fact_key", key or label)
            button.clicked.connect(self._on_value_link)
            self._grid.addWidget(button, self._grid.rowCount() - 1, 2)
        return text

    def add_widget(self, label: str, widget: QWidget, *, key: str = "") -> None:
        """Add a line whose value is a widget (a row of marks, a masked number with its eye)."""
        self._place(label, widget, key)

    def value(self, key: str) -> QWidget:
        """The value of a line by its key or label."""
        return self._values[key]

    def set_value(self, key: str, value: str, tone: str = "") -> None:
        """Change the text of a line."""
        text = self._values[key]
        assert isinstance(text, Text)
        text.setText(value)
        text.set_tone(tone)

    def clear(self) -> None:
        """Take all lines away, the heading stays."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        self._values.clear()

    def _place(self, label: str, widget: QWidget, key: str) -> None:
        row = self._grid.rowCount()
        name = Text(label, "label", wrap=True)
        name.setFixedWidth(self._label_width)
        for text in (name, widget):
            if isinstance(text, Text):
                text.setContentsMargins(0, 4, 0, 4)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, 0, top)
        self._grid.addWidget(
            widget, row, 1, top if isinstance(widget, Text) else Qt.AlignmentFlag.AlignVCenter
        )
        self._grid.setRowMinimumHeight(row, 24)
        self._values[key or label] = widget

    def _on_value_link(self) -> None:
        self.value_link_activated.emit(str(self.sender().property("fact_key")))
