"""A way to begin: icon, what it does, a second line; wide enough to be hit at once."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font, theme
from kisdesk.ui.widgets.paint import draw_ring, draw_round, draw_text, text_width


class ActionRow(QAbstractButton):
    """``tone`` colours icon and title; with ``tinted`` it stands on the tint of that colour."""

    def __init__(
        self,
        title: str,
        second: str,
        icon: str,
        *,
        tone: str = "accent",
        pill: str = "",
        tinted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._second, self._icon, self._tone, self._pill = second, icon, tone, pill
        self._tinted = tinted
        self.setText(title)
        self.setFont(font())
        self.setAccessibleName(f"{title} {second}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(320, 56 if self._tinted else 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._tinted:
            draw_round(painter, rect, f"{self._tone}_tint", 8)
        if self.underMouse() and not self._tinted:
            draw_round(painter, rect, "sunken")
        draw_icon(painter, 12, (rect.height() - 18) / 2, self._icon, self._tone, 18)
        left, right = 44.0, rect.width() - 12
        top = rect.height() / 2 - 20
        if self._pill:
            right -= self._draw_pill(painter, right) + 10
        draw_text(painter, QRectF(left, top, right - left, 20), self.text(), 13, 600, self._tone)
        draw_text(painter, QRectF(left, top + 20, right - left, 18), self._second, 12, 400, "text2")
        if self.hasFocus():
            draw_ring(painter, rect, self._tone)

    def _draw_pill(self, painter: QPainter, right: float) -> float:
        width = text_width(self._pill, 10, 600) + 18
        rect = QRectF(right - width + 0.5, self.height() / 2 - 9.5, width - 1, 19)
        painter.setPen(QPen(theme.color(self._tone), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 9.5, 9.5)
        align = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, rect, self._pill, 10, 600, self._tone, align)
        return width
