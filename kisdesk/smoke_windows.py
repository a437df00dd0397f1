"""What ``kisdesk.smoke`` tries of the window: all modules, the main window, those beside it."""

import importlib
import pkgutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

import kisdesk
from kisdesk.ui.context import UiContext

FEWEST_COLOURS = 12  # of the main window; one that stays blank has two or three
_FEWEST_COLOURS_BESIDE = 6


class BlankWindowError(Exception):
    """A window came up without its content; the text says which."""


def import_all() -> str:
    """Import every module of the program: what is imported late must not be missing either."""
    names = own_modules()
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules"


def own_modules() -> list[str]:
    """The names of all modules of the program, also of a built one."""
    package = kisdesk.__name__
    if getattr(sys, "frozen", False):  # PyInstaller's table of what is packed
        packed = importlib.import_module("pyimod02_importers").pyz_archive.toc
        return sorted(name for name in packed if name.split(".")[0] == package)
    return sorted(found.name for found in pkgutil.walk_packages(kisdesk.__path__, f"{package}."))


def show_main_window(today: date) -> str:
    """Show the main window of the open file."""
    from kisdesk.app import make_application
    from kisdesk.services import session
    from kisdesk.ui.jobs import JobRunner
    from kisdesk.ui.main_window import MainWindow

    app = make_application(["kisdesk"])
    context = UiContext(JobRunner(app), lambda: today)
    window = MainWindow(session.current(), context)
    window.resize(1366, 696)
    image, colours = _painted(app, window, context, FEWEST_COLOURS)
    return f"{image.width()}×{image.height()}, {colours} colours, {app.platformName()}"


def show_windows_beside(file: Path, today: date) -> str:
    """Show the windows that the program loads only when they are asked for, with every page."""
    from kisdesk.app import make_application
    from kisdesk.ui.jobs import JobRunner

    app = make_application(["kisdesk"])
    context = UiContext(JobRunner(app), lambda: today)
    shown = 0
    for make in _windows_beside(file, context):
        window = make()
        pages = list(getattr(window, "pages", [])) or [""]
        for page in pages:
            if page:
                window.show_page(page)  # type: ignore[attr-defined]
            window.show()
            _painted(app, window, context, _FEWEST_COLOURS_BESIDE, is_last=page == pages[-1])
            shown += 1
    return f"{shown} windows and pages"


def _windows_beside(file: Path, context: UiContext) -> list[Callable[[], QWidget]]:
    from kisdesk.ui.backups.dialog import BackupDialog
    from kisdesk.ui.backups.drill_dialog import DrillDialog
    from kisdesk.ui.backups.restore.wizard import RestoreWizard
    from kisdesk.ui.backups.watch import VolumeWatch
    from kisdesk.ui.help.window import HelpWindow
    from kisdesk.ui.protection.window import ProtectionWindow
    from kisdesk.ui.rescue.dialog import RescueDialog
    from kisdesk.ui.settings.window import SettingsWindow

    watch = VolumeWatch(context.list_volumes, context.jobs)
    return [
        HelpWindow,
        lambda: SettingsWindow(context),
        lambda: ProtectionWindow(context),
        lambda: BackupDialog(context, watch),
        lambda: DrillDialog(context, watch),
        lambda: RestoreWizard(context, watch, file),
        lambda: RescueDialog(file, context),
    ]


def _painted(
    app: QApplication, window: QWidget, context: UiContext, fewest: int, *, is_last: bool = True
) -> tuple[QImage, int]:
    """The window as it looks once it stands, and how many colours it has; then it goes."""
    window.show()
    for _ in range(20):
        app.processEvents()
    image = window.grab().toImage()
    if is_last:
        context.jobs.cancel_and_wait()
        window.hide()
        window.deleteLater()
        app.processEvents()
    colours = _colours(image)
    if colours < fewest:
        name = type(window).__name__
        raise BlankWindowError(f"the window is blank ({name}, {colours} colours)")
    return image, colours


def _colours(image: QImage) -> int:
    step = max(1, image.width() // 200)
    places = ((x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step))
    return len({image.pixel(x, y) for x, y in places})
