"""The answers of the search over everything, under its box."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kisdesk.domain.rows import SearchHit
from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.paint import draw_ring, draw_round, draw_text

_ROW = 48
_MOST = 8
_ICONS = {"participant": "user", "contract": "file-text", "activity": "calendar-days"}


class SearchPopup(QWidget):
    """A floating list; the caret stays in the search box, which hands the arrow keys on."""

    hit_chosen = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Search results"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hits: list[SearchHit] = []
        self._current = 0
        self.hide()

    @property
    def hits(self) -> list[SearchHit]:
        """What is shown now."""
        return self._hits

    def current_text(self) -> str:
        """What a screen reader says of the answer that Enter would open."""
        if not self.isVisible():
            return ""
        if not self._hits:
            return self._nothing()
        hit = self._hits[self._current]
        return f"{hit.title}, {hit.detail}" if hit.detail else hit.title

    def show_hits(self, hits: list[SearchHit], anchor: QWidget) -> None:
        """Show the answers under ``anchor``, right edges level."""
        self._hits = hits[:_MOST]
        self._current = 0
        width = max(420, anchor.width())
        corner = anchor.mapTo(self.window(), QPoint(anchor.width(), anchor.height() + 6))
        left = max(8, corner.x() - width)
        self.setGeometry(left, corner.y(), width, self.sizeHint().height())
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(1, len(self._hits)) * _ROW + 12)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Arrow keys, Enter and Esc from the search box; whether the key was taken."""
        if not self.isVisible():
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self._current = min(self._current + 1, max(0, len(self._hits) - 1))
            case Qt.Key.Key_Up:
                self._current = max(0, self._current - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._current)
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        self.update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("control"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(whole, 8, 8)
        if not self._hits:
            area = QRectF(16, 6, self.width() - 32, _ROW)
            draw_text(painter, area, self._nothing(), 13, 400, "text2")
        for place, hit in enumerate(self._hits):
            self._paint_hit(painter, place, hit)

    def _paint_hit(self, painter: QPainter, place: int, hit: SearchHit) -> None:
        row = QRectF(6, 6 + place * _ROW, self.width() - 12, _ROW)
        if place == self._current:
            draw_round(painter, row, "tint")
            draw_ring(painter, row)
        draw_icon(painter, row.left() + 12, row.top() + 16, _ICONS.get(hit.kind, "info"), "text2")
        text = QRectF(row.left() + 40, row.top() + 5, row.width() - 52, 20)
        draw_text(painter, text, hit.title, 13, 600, "text")
        draw_text(painter, text.translated(0, 19), hit.detail, 12, 400, "text2")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        if 0 <= place < len(self._hits) and place != self._current:
            self._current = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._place(event))

    def _nothing(self) -> str:
        return self.tr("Nothing found. Try a surname, a PESEL fragment or a contract number.")

    def _place(self, event: QMouseEvent) -> int:
        return int((event.position().y() - 6) // _ROW)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._hits):
            hit = self._hits[place]
            self.hide()
            self.hit_chosen.emit(hit.kind, hit.id)
