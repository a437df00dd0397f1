"""What the sub-tabs of a contract's record are made of."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from kisdesk.domain.rows import ContractCard
from kisdesk.ui.theme import Space


class RecordPage(QScrollArea):
    """One sub-tab. ``wanted`` says what should happen ("evaluate", "open_document") and to what."""

    wanted = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown_id: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._keep_right_edge)

    def show_card(self, card: ContractCard, today: date) -> None:
        """Paint the page anew; the place on it is kept while the contract stays the same."""
        place = self.verticalScrollBar().value() if card.id == self._shown_id else 0
        focused = self._focused_button() if card.id == self._shown_id else -1
        self._shown_id = card.id
        body = QWidget()
        body.setProperty("ground", "surface")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.MARGIN, Space.PANEL, Space.MARGIN, Space.SECTION)
        layout.setSpacing(Space.SECTION - 2)
        for item in self.content(card, today):
            layout.addWidget(item)
        layout.addStretch(1)
        # The box that was just ticked may be in the old body: it must outlive its own click.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)
        buttons = body.findChildren(QAbstractButton)
        if 0 <= focused < len(buttons):
            buttons[focused].setFocus()

    def _focused_button(self) -> int:
        """Which button of the page has the focus, so that ticking does not lose the place."""
        body = self.widget()
        buttons = body.findChildren(QAbstractButton) if body is not None else []
        return next((i for i, button in enumerate(buttons) if button.hasFocus()), -1)

    def _keep_right_edge(self) -> None:
        keep_right_edge(self, Space.MARGIN)

    def content(self, card: ContractCard, today: date) -> Sequence[QWidget]:
        """What the page shows, from top to bottom."""
        raise NotImplementedError

    def want(self, key: str, payload: object = None) -> None:
        """Ask for something."""
        self.wanted.emit(key, payload)


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
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    return made
