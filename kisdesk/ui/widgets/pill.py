"""A pill: one or two words about the state of the thing beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import TINTED, draw_round, draw_text, text_width


class Pill(QWidget):
    """``tone`` is red, amber, green, text2 (neutral) or an activity category."""

    def __init__(
        self,
        text: str = "",
        tone: str = "text2",
        *,
        px: int = 12,
        outlined: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._px, self._outlined = px, outlined
        self._text, self._tone = "", tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text, tone)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    @property
    def tone(self) -> str:
        """The colour token in use."""
        return self._tone

    def set_text(self, text: str, tone: str = "") -> None:
        """Show other words, in another colour if one is given. Nothing to say hides the pill."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.parent() is not None:
            self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(self._text, self._px, 600) + (24 if self._px > 11 else 17)
        return QSize(round(width + 0.5), 22 if self._px > 11 else 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._outlined:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color(self._tone), 1))
            edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        else:
            ground = f"{self._tone}_tint" if self._tone in TINTED else "sunken"
            draw_round(painter, rect, ground, rect.height() / 2)
        draw_text(
            painter, rect, self._text, self._px, 600, self._tone, Qt.AlignmentFlag.AlignHCenter
        )
