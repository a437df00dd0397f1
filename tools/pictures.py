"""Pictures of every screen on sample data: ``python -m tools.pictures FOLDER [--dark]``.

Everything is made from invented people. A scale other than 100 % comes from QT_SCALE_FACTOR.
"""

import argparse
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kisdesk.app import make_application
from kisdesk.services import demo, preferences, session
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.theme import theme
from tools.picture_scenes import scenes

PASSWORD = "przykladowe-haslo-klubu"  # noqa: S105 - opens invented people only
TODAY = date(2026, 11, 25)


class Photographer:
    """Shows windows in one size and keeps their pictures in a folder."""

    def __init__(self, folder: Path, size: tuple[int, int], suffix: str, only: str) -> None:
        self.folder, self.size, self.suffix, self.only = folder, size, suffix, only

    def show(self, window: QWidget) -> None:
        """Show a window in the asked size and let it settle."""
        window.resize(*self.size)
        window.show()
        self.settle()

    def settle(self, milliseconds: int = 400) -> None:
        """Let timers, jobs and paints run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wants(self, name: str) -> bool:
        """Whether a picture was asked for."""
        return self.only in name

    def keep(self, window: QWidget, name: str) -> None:
        """Write the picture of a window with the dialogs above it."""
        self.settle()
        picture = window.grab()
        painter = QPainter(picture)
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                place = dialog.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
                painter.drawPixmap(place, dialog.grab())
        painter.end()
        path = self.folder / f"{name}{self.suffix}.png"
        picture.save(str(path))
        print(path.name)


def take_all(photographer: Photographer, app: QApplication, home: Path) -> None:
    """Every screen of the README and the help."""
    context = UiContext(JobRunner(app), lambda: TODAY)
    file = home / "Brzozow-Dolny.kis"
    opened = demo.make_sample_file(file, PASSWORD, people=60, seed=1, today=TODAY)
    preferences.remember_file(opened)
    start = StartWindow(context)
    start.choose_file(file)
    photographer.show(start)
    if photographer.wants("01-start"):
        photographer.keep(start, "01-start")
    start.close()
    window = MainWindow(opened, context)
    photographer.show(window)
    if window.clock_message is not None:  # the day of the pictures may be still to come
        window.clock_message.done(0)
    for name, arrange in scenes(window, photographer).items():
        if photographer.wants(name):
            arrange()
            photographer.keep(window, name)
    context.jobs.cancel_and_wait()
    session.close_file()


def _screen(folder: Path, size: tuple[int, int]) -> Path:
    """A screen for the offscreen platform that has room for the window and a task bar."""
    width, height = (round(side * float(os.environ.get("QT_SCALE_FACTOR", "1"))) for side in size)
    screen = {"name": "office", "x": 0, "y": 0, "width": width, "height": height + 16}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


def main(arguments: list[str]) -> int:
    """Write the pictures; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1366x696", help="logical pixels, WIDTHxHEIGHT")
    parser.add_argument("--only", default="", help="pictures whose names contain this")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = options.size.split("x")
    suffix = "-ciemny" if options.dark else ""
    size = int(width), int(height)
    with tempfile.TemporaryDirectory() as home:
        os.environ["KISDESK_CONFIG"] = home
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(home), size)}"
        app = make_application(["kisdesk"])
        theme.apply(app, "dark" if options.dark else "light")
        take_all(Photographer(options.folder, size, suffix, options.only), app, Path(home))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
