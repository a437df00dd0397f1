"""Text on screens: a few kinds, coloured by token, so that a change of theme needs nothing."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font
from kisdesk.ui.widgets.paint import draw_text, set_property, text_width

Kind = Literal[
    "title24", "title20", "figure", "heading", "strong", "value", "body", "label", "secondary",
    "hint", "small",
]  # fmt: skip

KINDS: Final[dict[str, tuple[int, int, str]]] = {
    "figure": (28, 600, "text"),
    "title24": (24, 600, "text"),
    "title20": (20, 600, "text"),
    "heading": (15, 600, "text"),
    "strong": (13, 600, "text"),
    "value": (13, 500, "text"),
    "body": (13, 400, "text"),
    "label": (13, 400, "text2"),
    "secondary": (12, 400, "text2"),
    "hint": (12, 400, "text3"),
    "small": (11, 400, "text3"),
}


class Text(QLabel):
    """A label of one kind. Plain unless ``rich``: what people typed is never read as markup."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "body",
        *,
        tone: str = "",
        wrap: bool = False,
        selectable: bool = False,
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px, weight, usual_tone = KINDS[kind]
        self.kind = kind
        self._usual_tone = usual_tone
        self.setFont(font(px, weight))
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setProperty("tone", tone or usual_tone)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setText(text)

    @property
    def tone(self) -> str:
        """The colour token in use."""
        return str(self.property("tone"))

    def set_tone(self, tone: str = "") -> None:
        """Colour the text by another token; without one, the colour of its kind."""
        set_property(self, "tone", tone or self._usual_tone)


class ElidedText(Text):
    """One line that is shortened where the place is short; the tooltip then holds all of it."""

    def __init__(self, text: str = "", kind: Kind = "body", *, tone: str = "") -> None:
        super().__init__("", kind, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text.replace("\n", " "))
        self._tell_all()

    def is_elided(self) -> bool:
        """Whether some of the text is hidden now."""
        px, weight, _ = KINDS[self.kind]
        return text_width(self.text(), px, weight) > self.width()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, weight, _ = KINDS[self.kind]
        draw_text(
            QPainter(self), QRectF(self.rect()), self.text(), px, weight, self.tone,
            self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask,
        )  # fmt: skip

    def _tell_all(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else "")


class IconLabel(QWidget):
    """A drawn icon that stands beside a text and says nothing the text does not say."""

    def __init__(self, name: str, tone: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(size, size)

    @property
    def name(self) -> str:
        """The icon's name."""
        return self._name

    def set_icon(self, name: str, tone: str = "text2") -> None:
        """Show another icon or colour."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            draw_icon(QPainter(self), 0, 0, self._name, self._tone, self._size)
