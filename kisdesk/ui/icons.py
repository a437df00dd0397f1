"""Drawn icons (lucide) in the colours of the theme, sharp at every scale."""

import logging
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kisdesk.resources import resource
from kisdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_log = logging.getLogger(__name__)
_STROKE = 1.75
_SMALL_STROKE = 2.25
_SMALL = 14
_CACHE_LIMIT = 2000
_pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}


class MissingIconError(LookupError):
    """An icon the code asks for is not in ``resources/icons``: a bug, caught by a test."""


@cache
def icon_source(name: str) -> str:
    """The SVG text of an icon. Raises MissingIconError."""
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        raise MissingIconError(name)
    return path.read_text("utf-8")


def pixmap(name: str, tone: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """One icon in the colour a token has now, ``size`` logical pixels wide, cached.

    ``ratio`` is the device pixel ratio of the screen it is painted on. A missing icon is drawn as
    nothing and written to the log, so that a person can go on working.
    """
    color = theme.color(tone)
    key = (name, size, color.name(), ratio)
    made = _pixmaps.get(key)
    if made is None:
        if len(_pixmaps) > _CACHE_LIMIT:
            _pixmaps.clear()
        made = _pixmaps[key] = _draw(name, color.name(), size, ratio)
    return made


def icon(name: str, tone: str = "text2", size: int = 16) -> "QIcon":
    """An icon for buttons, menus and tabs; it follows the theme and the scale by itself."""
    from PySide6.QtGui import QIcon

    from kisdesk.ui.icon_engine import TintedEngine  # the start screen draws its icons itself

    return QIcon(TintedEngine(name, tone, size))


def draw_icon(
    painter: QPainter, x: float, y: float, name: str, tone: str = "text2", size: int = 16
) -> None:
    """Paint one icon with its left upper corner at (x, y), on whole device pixels."""
    ratio = painter.device().devicePixelRatio()
    made = pixmap(name, tone, size, ratio)
    painter.drawPixmap(QRectF(round(x), round(y), size, size), made, QRectF(made.rect()))


def _draw(name: str, color: str, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    try:
        source = icon_source(name)
    except MissingIconError:
        _log.warning("icon missing: %s", name)
    else:
        stroke = _SMALL_STROKE if size < _SMALL else _STROKE
        source = source.replace("currentColor", color)
        source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        painter = QPainter(made)
        QSvgRenderer(QByteArray(source.encode())).render(painter)
        painter.end()
    made.setDevicePixelRatio(ratio)
    return made
