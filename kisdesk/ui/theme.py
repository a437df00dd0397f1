"""Colours, type and spacing of every screen, light and dark, as one application style sheet."""

import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kisdesk.resources import resource
from kisdesk.ui.style_sheet import style_sheet

Mode = Literal["system", "light", "dark"]
STYLE: Final = "Fusion"

LIGHT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "surface": "#FFFFFF",
        "window": "#F4F6F6",
        "sunken": "#ECF0F1",
        "line": "#DEE4E6",
        "control": "#7E8B94",
        "text": "#182226",
        "text2": "#4C5A62",
        "text3": "#63717A",
        "accent": "#0B6277",
        "accent_hover": "#084C5D",
        "on_accent": "#FFFFFF",
        "tint": "#E2F0F3",
        "soft": "#8FBFCB",
        "red": "#B3261E",
        "red_tint": "#FBEBE9",
        "amber": "#875200",
        "amber_tint": "#FCF2DE",
        "green": "#1D7447",
        "green_tint": "#E5F3EB",
        "desk": "#D3DADC",
        "vocational": "#2F62A8",
        "vocational_tint": "#E7EFF9",
        "social": "#71519E",
        "social_tint": "#F0EBF7",
        "socially_useful_work": "#6B6A12",
        "socially_useful_work_tint": "#F3F3DF",
        "individual": "#A04E2E",
        "individual_tint": "#FAECE5",
    }
)
DARK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "surface": "#1A2125",
        "window": "#12181B",
        "sunken": "#242D32",
        "line": "#2F3A40",
        "control": "#71808A",
        "text": "#E4EAEC",
        "text2": "#AAB7BD",
        "text3": "#8E9CA4",
        "accent": "#63C3D8",
        "accent_hover": "#86D2E3",
        "on_accent": "#04252D",
        "tint": "#17363F",
        "soft": "#34707F",
        "red": "#FF938A",
        "red_tint": "#3B2120",
        "amber": "#F0BA63",
        "amber_tint": "#352B16",
        "green": "#74CF9C",
        "green_tint": "#173223",
        "desk": "#0C1113",
        "vocational": "#8DB7F0",
        "vocational_tint": "#1D2C40",
        "social": "#C0A3EA",
        "social_tint": "#2D2540",
        "socially_useful_work": "#CFCD6A",
        "socially_useful_work_tint": "#2E2E18",
        "individual": "#EBA183",
        "individual_tint": "#3B261D",
    }
)


class Space:
    """Distances in logical pixels: grid 8, half-step 4."""

    HALF = 4
    STEP = 8
    ROW = 12
    GAP = 16
    SECTION = 24
    MARGIN = 28
    PANEL = 20
    CONTROL = 32
    BIG_CONTROL = 40
    TABLE_ROW = 36
    DENSE_ROW = 32
    TWO_LINES = 52
    GROUP_HEAD = 40
    TOP_BAR = 48
    RADIUS = 6


class Theme(QObject):
    """The colours now in force. Painted widgets ask for them at paint time and keep none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tokens = LIGHT
        self._mode: Mode = "system"
        self._app: QApplication | None = None

    @property
    def mode(self) -> Mode:
        """What was asked for: ``system`` follows the desktop."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._tokens is DARK

    def apply(self, app: QApplication, mode: Mode = "system", *, has_style: bool = False) -> None:
        """Dress the whole program. Called once at the start and again when the setting changes.

        ``has_style`` where the program was made with ``STYLE``; ``setStyle`` loads all of QStyle.
        """
        self._mode = mode
        if self._app is not app:
            self._app = app
            if not has_style:
                app.setStyle(STYLE)
            app.setFont(font())
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
            app.aboutToQuit.connect(self._on_quit)
        self._dress()

    def color(self, token: str) -> QColor:
        """The colour of a token (``"text2"``), or of a literal ``"#RRGGBB"``."""
        return _color(self._tokens.get(token, token))

    def hex(self, token: str) -> str:
        """The colour of a token as ``#RRGGBB``, for rich text."""
        return self._tokens[token]

    def _on_quit(self) -> None:
        self._app = None

    def _on_system_changed(self) -> None:
        if self._mode == "system":
            self._dress()

    def _dress(self) -> None:
        if self._app is None:
            return
        dark = self._mode == "dark" or (
            self._mode == "system"
            and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self._tokens = DARK if dark else LIGHT
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(style_sheet(self._tokens))
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        colors = {
            role.Window: "window",
            role.Base: "surface",
            role.AlternateBase: "window",
            role.Button: "surface",
            role.Text: "text",
            role.WindowText: "text",
            role.ButtonText: "text",
            role.BrightText: "red",
            role.Highlight: "tint",
            role.HighlightedText: "text",
            role.PlaceholderText: "text3",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Accent: "accent",
            role.ToolTipBase: "text",
            role.ToolTipText: "surface",
            role.Light: "line",
            role.Midlight: "line",
            role.Mid: "line",
            role.Dark: "control",
            role.Shadow: "control",
        }
        palette = QPalette()
        for name, token in colors.items():
            palette.setColor(name, self.color(token))
        for name in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.color("text3"))
        return palette


theme: Final = Theme()


@cache
def _color(value: str) -> QColor:
    return QColor(value)


@cache
def _families() -> tuple[str, ...]:
    """Segoe UI where it exists, otherwise the Inter that comes with the program."""
    if sys.platform == "win32" and QFontDatabase.hasFamily("Segoe UI"):
        return ("Segoe UI",)
    for path in sorted(resource("fonts").glob("Inter-*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return ("Inter", system)


@cache
def _font(px: int, weight: int) -> QFont:
    made = QFont(list(_families()))
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    if _families()[0] == "Inter":
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def font(px: int = 13, weight: int = 400) -> QFont:
    """The program's font at ``px`` logical pixels; weights 400, 500 and 600; tabular figures."""
    return QFont(_font(px, weight))
