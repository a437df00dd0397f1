"""Buttons: one primary per view, everything else outlined, quiet or a link."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from kisdesk.ui.icons import draw_icon
from kisdesk.ui.theme import font
from kisdesk.ui.widgets.paint import draw_hairline, draw_text, text_width

ButtonKind = Literal["secondary", "primary", "danger", "quiet", "link", "tool", "chip"]

# kind: height, space at each side, font px, weight, tone of the text
_LOOKS: Final[dict[str, tuple[int, int, int, int, str]]] = {
    "secondary": (32, 14, 13, 400, "text"),
    "primary": (32, 14, 13, 600, "on_accent"),
    "danger": (32, 14, 13, 500, "red"),
    "quiet": (32, 8, 13, 500, "accent"),
    "link": (24, 0, 13, 500, "accent"),
    "tool": (32, 7, 13, 400, "text2"),
    "chip": (26, 11, 12, 400, "text2"),
}
_GAP = 7


class Button(QPushButton):
    """A button with a text that says the outcome, and maybe an icon before it."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        icon: str = "",
        *,
        big: bool = False,
        trailing_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._icon, self._trailing, self._big = icon, trailing_icon, big
        self._icon_tone = self._tone = ""
        self._icon_size = 16
        height, _, px, weight, _ = _LOOKS[kind]
        self.setProperty("kind", kind)
        self.setFont(font(px, weight))
        self.setAutoDefault(False)
        self.setFixedHeight(40 if big else height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def icon_name(self) -> str:
        """The name of the icon before the text, or nothing."""
        return self._icon

    def set_icon(self, name: str, tone: str = "") -> None:
        """Show another icon; without a tone it takes the colour of the text."""
        self._icon, self._icon_tone = name, tone
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Colour the text by a token (a red count in a footer); empty for the usual colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        height, side, px, _, _ = _LOOKS[self.kind]
        weight = self._heaviest()
        width = text_width(self._label(), px, weight) + 2 * side
        if self._icon:
            width += self._icon_size + (_GAP if self.text() else 0)
        if self._trailing:
            width += _GAP + self._icon_size
        return QSize(round(width + 0.5), 40 if self._big else height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._draw_content(QPainter(self))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ""  # the style draws the button, ``_draw_content`` what is on it

    def _label(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _heaviest(self) -> int:
        return 600 if self.kind == "chip" else _LOOKS[self.kind][3]

    def _text_token(self) -> str:
        if not self.isEnabled():
            return "text3"
        if self._tone:
            return self._tone
        if self.isChecked() and self.kind in {"chip", "tool"}:
            return "accent"
        if self.underMouse() and self.kind in {"link", "quiet"}:
            return "accent_hover"
        return _LOOKS[self.kind][4]

    def _draw_content(self, painter: QPainter) -> None:
        _, _, px, weight, _ = _LOOKS[self.kind]
        if self.kind == "chip" and self.isChecked():
            weight = 600
        tone = self._text_token()
        label = self._label()
        width = text_width(label, px, weight)
        before = self._icon_size + (_GAP if label else 0) if self._icon else 0.0
        after = _GAP + self._icon_size if self._trailing else 0.0
        left = (self.width() - width - before - after) / 2
        if self.kind == "link":
            left = 0.0
        middle = (self.height() - self._icon_size) / 2
        if self._icon:
            icon_tone = self._icon_tone or ("text2" if tone == "text" else tone)
            draw_icon(painter, left, middle, self._icon, icon_tone, self._icon_size)
        text_left = left + before
        draw_text(painter, QRectF(text_left, 0, width + 1, self.height()), label, px, weight, tone)
        if self._trailing:
            draw_icon(painter, text_left + width + _GAP, middle, self._trailing, "text2")
        if self.kind == "link" and self.hasFocus():
            bottom = self.height() - 2
            draw_hairline(painter, left, text_left + width, bottom, "accent")
            draw_hairline(painter, left, text_left + width, bottom + 1, "accent")


class IconButton(Button):
    """A button without a text. What it does must be said: it is the tooltip and the spoken name.

    ``shortcut_hint`` (``"Ctrl+L"``) is added to the tooltip only; setting the shortcut is the
    caller's. Raises ValueError without a description.
    """

    def __init__(
        self,
        icon: str,
        description: str,
        *,
        shortcut_hint: str = "",
        size: int = 32,
        icon_size: int = 16,
        outlined: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "secondary" if outlined else "tool", icon, parent=parent)
        self._icon_size = icon_size
        self._icon_tone = tone
        self._hint = shortcut_hint
        self.setFixedSize(max(size, 40) if outlined and size > 32 else size, size)
        if outlined:
            self.setFixedSize(40, size)
        self.set_description(description)

    def set_description(self, description: str) -> None:
        """Say anew what the button does."""
        if not description.strip():
            message = "an icon without a text needs a description"
            raise ValueError(message)
        self.setAccessibleName(description)
        self.setToolTip(f"{description} ({self._hint})" if self._hint else description)
