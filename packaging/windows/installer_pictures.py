"""Draws the two pictures of the installer's pages from the program's icon, as BMP.

python installer_pictures.py ICON.svg FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# Twice the size NSIS asks for: it fits them in, and screens at 150 % and 200 % keep their edges.
SIDE = (328, 628)
HEAD = (300, 114)
TINT, LINE = QColor("#E2F0F3"), QColor("#8FBFCB")  # as kisdesk/ui/theme.py names them


def draw(icon: Path, folder: Path) -> list[Path]:
    """Write ``side.bmp`` and ``head.bmp`` and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(icon))
    side = _canvas(SIDE, TINT)
    painter = QPainter(side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(SIDE[0] - 2, 0, 2, SIDE[1]), LINE)
    renderer.render(painter, QRectF(92, 96, 144, 144))
    painter.end()
    head = _canvas(HEAD, QColor(Qt.GlobalColor.white))
    painter = QPainter(head)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(HEAD[0] - 100, 20, 74, 74))
    painter.end()
    targets = [folder / "side.bmp", folder / "head.bmp"]
    for image, target in zip((side, head), targets, strict=True):
        if not image.save(str(target), "BMP"):
            raise OSError(f"{target} could not be written")
    return targets


def _canvas(size: tuple[int, int], colour: QColor) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(colour)
    return image


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
