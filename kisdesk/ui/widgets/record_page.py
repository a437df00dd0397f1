"""What the sub-tabs of a record are made of: the page, its sections and its two columns."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from kisdesk.ui.theme import Space
from kisdesk.ui.widgets.panel import rows

ONE_COLUMN_BELOW = 620
SECTION_GAP = Space.SECTION - 2
COLUMN_GAP = 40


class HasId(Protocol):
    """A record that can be shown."""

    @property
    def id(self) -> int:
        """Its number in the file."""
        ...


Record = TypeVar("Record", bound=HasId)


class RecordPage(QScrollArea, Generic[Record]):
    """One sub-tab. ``wanted`` says what should happen ("edit", "open_document") and to what."""

    wanted = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown_id: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)

    def show_card(self, card: Record, today: date) -> None:
        """Paint the page anew; the place on it and the focus stay while the record is the same."""
        is_same = card.id == self._shown_id
        place = self.verticalScrollBar().value() if is_same else 0
        focused = self._focused_button() if is_same else -1
        self._shown_id = card.id
        body = QWidget()
        body.setProperty("ground", "surface")
        margins = (Space.MARGIN, Space.PANEL, Space.MARGIN, Space.SECTION)
        rows(*self.content(card, today), None, gap=SECTION_GAP, margins=margins, parent=body)
        # What was just clicked may be in the old body: it must outlive its own click.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)
        buttons = body.findChildren(QAbstractButton)
        if 0 <= focused < len(buttons):
            buttons[focused].setFocus()

    def content(self, card: Record, today: date) -> Sequence[QWidget]:
        """What the page shows, from top to bottom."""
        raise NotImplementedError

    def want(self, key: str, payload: object = None) -> None:
        """Ask for something."""
        self.wanted.emit(key, payload)

    def _focused_button(self) -> int:
        """Which button of the page has the focus, so that ticking does not lose the place."""
        body = self.widget()
        buttons = body.findChildren(QAbstractButton) if body is not None else []
        return next((i for i, button in enumerate(buttons) if button.hasFocus()), -1)

    def _keep_right_edge(self) -> None:
        keep_right_edge(self, Space.MARGIN)


def keep_right_edge(area: QScrollArea, margin: int) -> None:
    """Let the content end where the head above ends, with or without a scroll bar."""
    body = area.widget()
    layout = body.layout() if body is not None else None
    if layout is None:
        return
    bar = area.verticalScrollBar()
    margins = layout.contentsMargins()
    margins.setRight(margin - (bar.sizeHint().width() if bar.maximum() > 0 else 0))
    layout.setContentsMargins(margins)


def section(*widgets: QWidget, gap: int = 6) -> QWidget:
    """Widgets under one another, as one section."""
    made = QWidget()
    rows(*widgets, gap=gap, parent=made)
    return made


class TwoColumns(QWidget):
    """Two columns of sections, one where the place is narrow."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(COLUMN_GAP)
        self._layout.addLayout(rows(*left, None, gap=SECTION_GAP), 5)
        self._layout.addLayout(rows(*right, None, gap=SECTION_GAP), 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < ONE_COLUMN_BELOW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
            self._layout.setSpacing(SECTION_GAP if narrow else COLUMN_GAP)
