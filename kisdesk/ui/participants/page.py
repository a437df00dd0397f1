"""What the sub-tabs of a person's card are made of."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kisdesk.domain.rows import ParticipantCard
from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.fact_row import FactList
from kisdesk.ui.widgets.labels import ElidedText, Text
from kisdesk.ui.widgets.panel import Rule, columns

ONE_COLUMN_BELOW = 620


class Page(QScrollArea):
    """One sub-tab. ``wanted`` says what should happen ("edit", "open_contract") and to what."""

    wanted = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown_id: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)

    def show_card(self, card: ParticipantCard, today: date) -> None:
        """Paint the page anew; the place on it is kept while the person stays the same."""
        place = self.verticalScrollBar().value() if card.id == self._shown_id else 0
        self._shown_id = card.id
        body = QWidget()
        body.setProperty("ground", "surface")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.MARGIN, Space.PANEL, Space.MARGIN, Space.SECTION)
        layout.setSpacing(Space.SECTION - 2)
        for item in self.content(card, today):
            layout.addWidget(item)
        layout.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)

    def _keep_right_edge(self) -> None:
        """The content ends where the head above ends, with or without a scroll bar."""
        body = self.widget()
        layout = body.layout() if body is not None else None
        if layout is None:
            return
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        margins = layout.contentsMargins()
        margins.setRight(Space.MARGIN - taken)
        layout.setContentsMargins(margins)

    def content(self, card: ParticipantCard, today: date) -> Sequence[QWidget]:
        """What the page shows, from top to bottom."""
        raise NotImplementedError

    def _want(self, key: str, payload: object = None) -> None:
        self.wanted.emit(key, payload)


class TwoColumns(QWidget):
    """Two columns of sections, one where the place is narrow."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(40)
        for widgets, share in ((left, 5), (right, 4)):
            column = QVBoxLayout()
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.SECTION - 2)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._layout.addLayout(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < ONE_COLUMN_BELOW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
            self._layout.setSpacing(Space.SECTION - 2 if narrow else 40)


class Facts(FactList):
    """Facts of one section; what was not entered is told in one quiet line at the end."""

    def __init__(self, title: str, link: str = "", *, label_width: int = 124) -> None:
        super().__init__(title, link, label_width=label_width)
        self._missing: list[str] = []

    def fact(self, label: str, value: str, *, tone: str = "", optional: bool = False) -> None:
        """Add a line, or remember that it is empty; an ``optional`` empty one is not missed."""
        if value:
            self.add_fact(label, value, tone=tone)
        elif not optional:
            self._missing.append(label)

    def tell_missing(self) -> None:
        """Close the section with the names of what is empty."""
        if not self._missing:
            return
        names = [self._missing[0], *(name[:1].lower() + name[1:] for name in self._missing[1:])]
        text = QCoreApplication.translate("participants", "Not entered: {names}")
        words = Text(text.format(names=", ".join(_lower(n) for n in names)), "hint", wrap=True)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(words)


def _lower(name: str) -> str:
    """First letter small, unless the word is an abbreviation (PESEL, E-mail stays readable)."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


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
