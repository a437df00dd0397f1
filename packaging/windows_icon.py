"""Makes the Windows icon (``.ico``) from the program's SVG, at the sizes Windows asks for."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def write_icon(svg: Path, target: Path) -> Path:
    """Draw ``svg`` at every size into ``target`` and return it."""
    drawn = [_draw(QSvgRenderer(str(svg)), side) for side in SIZES]
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn[-1].save(target, format="ICO", sizes=[(s, s) for s in SIZES], append_images=drawn[:-1])
    return target


def _draw(renderer: QSvgRenderer, side: int) -> Image.Image:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))
