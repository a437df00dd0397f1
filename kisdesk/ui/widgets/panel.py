"""Grounds and hairlines: what structures a screen instead of boxes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_fill


class Panel(QWidget):
    """A plain coloured ground with hairlines at the ``sides`` named by the letters l, t, r, b.

    With ``card`` it has rounded corners and a line around: one card per screen at most, never one
    in another. The widget has no layout yet: give it one, or use ``rows`` and ``columns``.
    """

    def __init__(
        self,
        ground: str = "surface",
        sides: str = "",
        *,
        card: bool = False,
        bar: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground, self._sides, self._card, self._bar = ground, sides, card, bar

    def set_ground(self, ground: str) -> None:
        """Colour the ground by another tone."""
        self._ground = ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme.color("line")
        width, height = self.width(), self.height()
        if self._card:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.color(self._ground))
            painter.setPen(QPen(line, 1))
            painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 8, 8)
        else:
            draw_fill(painter, QRectF(self.rect()), theme.color(self._ground))
        edges = {
            "l": QRectF(0, 0, 1, height),
            "r": QRectF(width - 1, 0, 1, height),
            "t": QRectF(0, 0, width, 1),
            "b": QRectF(0, height - 1, width, 1),
        }
        for side in self._sides:
            draw_fill(painter, edges[side], line)
        if self._bar:
            draw_fill(painter, QRectF(0, 0, 3, height), theme.color(self._bar))


class Rule(QWidget):
    """A horizontal hairline."""

    def __init__(self, tone: str = "line") -> None:
        super().__init__()
        self._token = tone
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_fill(QPainter(self), QRectF(self.rect()), theme.color(self._token))


Item = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


def rows(
    *items: Item | tuple[QWidget, int],
    gap: int = 0,
    margins: Margins = (0, 0, 0, 0),
    parent: QWidget | None = None,
) -> QVBoxLayout:
    """Items under one another: a widget, a layout, a distance in px, None for the stretch.

    ``(widget, factor)`` takes a share of the free height. With ``parent`` it becomes its layout.
    """
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def columns(
    *items: Item | tuple[QWidget, int],
    gap: int = 8,
    margins: Margins = (0, 0, 0, 0),
    parent: QWidget | None = None,
    top: bool = False,
) -> QHBoxLayout:
    """Items beside one another, as ``rows``; ``top`` aligns them at their upper edges."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _fill(layout, items, gap, margins)
    if top:
        for place in range(layout.count()):
            item = layout.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                layout.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
    return layout


def _fill(
    layout: QBoxLayout, items: tuple[Item | tuple[QWidget, int], ...], gap: int, margins: Margins
) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, tuple):
            layout.addWidget(item[0], item[1])
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
