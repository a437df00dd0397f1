"""Puts the pieces together: settings, log, language, theme, the start screen, the main window."""

import argparse
import logging
import logging.handlers
import platform
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk import __version__
from kisdesk.services import preferences
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.theme import theme
from kisdesk.ui.translation import install_language
from kisdesk.ui.widgets.app_mark import app_icon

log = logging.getLogger("kisdesk")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    argv = list(sys.argv if arguments is None else ["kisdesk", *arguments])
    options, for_qt = _parser().parse_known_args(argv[1:])
    app = make_application([argv[0], *for_qt])
    start_log()
    program = Program(app, JobRunner(app))
    sys.excepthook = program.on_bug
    program.begin(options.file, practice=options.demo)
    code = app.exec()
    program.end()
    return code


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication, dressed and speaking Polish."""
    chosen = preferences.load_preferences()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(argv)
    app.setApplicationName("KisDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kisdesk")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    install_language(app, chosen.language)
    theme.apply(app, chosen.theme)
    return app


class Program(QObject):
    """From the start screen to the main window and back; knows which of them is shown."""

    def __init__(self, app: QApplication, jobs: JobRunner) -> None:
        super().__init__(app)
        self.context = UiContext(jobs, date.today)
        self.window: QWidget | None = None

    def begin(self, file: Path | None = None, *, practice: bool = False) -> None:
        """Show the start screen, with a file chosen or straight into the practice file."""
        start = StartWindow(self.context)
        start.opened.connect(self._on_opened)
        start.closed.connect(self._on_quit)
        self._show(start)
        if file is not None:
            start.choose_file(file)
        if practice:
            QTimer.singleShot(0, start, start.open_practice_file)

    def end(self) -> None:
        """Stop what still runs and close the file; harmless if nothing is open."""
        from kisdesk.services import session

        self.context.jobs.cancel_and_wait()
        if session.is_open():
            session.close_file()

    def on_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log where it happened, without any value, and say one plain sentence."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        places = [
            f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)
        ]
        log.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
        if not getattr(sys, "frozen", False):
            traceback.print_exception(kind, error, trace)
        from kisdesk.ui.bug_message import show_bug

        show_bug(self.window)

    def _show(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _on_opened(self, opened: object) -> None:
        from kisdesk.services.session import Session
        from kisdesk.ui.main_window import MainWindow

        if not isinstance(opened, Session):
            raise TypeError(opened)
        window = MainWindow(opened, self.context)
        window.closed.connect(self._on_quit)
        window.file_left.connect(self._on_file_left)
        self._show(window)

    def _on_file_left(self) -> None:
        self.end()
        self.begin()

    def _on_quit(self) -> None:
        QApplication.quit()


def start_log() -> None:
    """Keep a small rotating log of the program itself, never of a person."""
    from platformdirs import user_log_path

    try:
        folder = user_log_path("KisDesk", appauthor=False, ensure_exists=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "kisdesk.log", maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:  # a profile that cannot be written: the program works without a log
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("KisDesk %s, Python %s, %s", __version__, platform.python_version(), platform.system())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kisdesk", description="KisDesk")
    parser.add_argument("file", nargs="?", type=Path, help="plik klubu (.kis)")
    parser.add_argument("--demo", action="store_true", help="otwórz dane przykładowe")
    return parser
