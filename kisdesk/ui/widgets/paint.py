"""Small drawing helpers shared by every painted widget and delegate."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kisdesk.ui.theme import font, theme

TINTED = frozenset(
    {
        "red",
        "amber",
        "green",
        "vocational",
        "social",
        "socially_useful_work",
        "individual",
    }
)
_Align = Qt.AlignmentFlag


@cache
def metrics(px: int = 13, weight: int = 400) -> QFontMetricsF:
    """Metrics of one of the program's fonts, made once."""
    return QFontMetricsF(font(px, weight))


def text_width(text: str, px: int = 13, weight: int = 400) -> float:
    """Width of one line in logical pixels."""
    return metrics(px, weight).horizontalAdvance(text)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    px: int = 13,
    weight: int = 400,
    tone: str = "text",
    align: Qt.AlignmentFlag = _Align.AlignLeft,
) -> None:
    """One line, centred vertically in ``rect``, shortened with an ellipsis where it must."""
    if rect.width() <= 0:
        return
    measure = metrics(px, weight)
    if measure.horizontalAdvance(text) > rect.width():
        text = measure.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font(px, weight))
    painter.setPen(theme.color(tone))
    flags = align | _Align.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), text)


def draw_fill(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """A rectangle full of one colour, without Qt's hundreds of gradients being loaded for it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


def draw_round(painter: QPainter, rect: QRectF, tone: str, radius: float = 6) -> None:
    """A filled rounded rectangle without a border."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone))
    painter.drawRoundedRect(rect, radius, radius)


def draw_ring(painter: QPainter, rect: QRectF, tone: str = "accent", radius: float = 6) -> None:
    """The focus ring: 2 px, inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(tone), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def draw_hairline(painter: QPainter, x1: float, x2: float, y: float, tone: str = "line") -> None:
    """A horizontal line one logical pixel high; ``y`` is its upper edge."""
    draw_fill(painter, QRectF(x1, y, x2 - x1, 1), theme.color(tone))


def pill_width(text: str, px: int = 11) -> float:
    """How wide draw_pill makes a pill."""
    return text_width(text, px, 600) + 16


def draw_pill(
    painter: QPainter, right: float, center_y: float, text: str, tone: str, px: int = 11
) -> float:
    """A tinted pill that ends at ``right``; returns its width. Tones as for ``Pill``."""
    width = pill_width(text, px)
    height = 20 if px <= 11 else 22
    rect = QRectF(right - width, center_y - height / 2, width, height)
    ground = f"{tone}_tint" if tone in TINTED else "sunken"
    draw_round(painter, rect, ground, height / 2)
    draw_text(painter, rect, text, px, 600, tone, _Align.AlignHCenter)
    return width


def draw_dot(painter: QPainter, x: float, center_y: float, tone: str, size: float = 8) -> None:
    """A filled dot with its left edge at ``x``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone))
    painter.drawEllipse(QPointF(x + size / 2, center_y), size / 2, size / 2)


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet selects by, and restyle only when it changed.

    One that was never set is as good as an empty text.
    """
    old = widget.property(name)
    if ("" if old is None else old) != value:
        widget.setProperty(name, value)
        restyle(widget)
