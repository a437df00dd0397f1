"""Puts the pieces together: settings, log, language, theme, the start screen, the main window."""

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import cast

from kisdesk import __version__
from kisdesk.errors import UserError
from kisdesk.services import preferences

# PySide6 reads the source of every module that is loaded after it: these come before it.
# isort: split
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.theme import STYLE, Mode, theme
from kisdesk.ui.translation import install_language
from kisdesk.ui.widgets.app_mark import app_icon

_LONGEST_START = 60  # seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    argv = list(sys.argv if arguments is None else ["kisdesk", *arguments])
    options, for_qt = _read_arguments(argv[1:])
    app = make_application([argv[0], *for_qt])
    program = Program(app, JobRunner(app))
    sys.excepthook = program.on_bug
    program.begin(options.file, practice=options.demo)
    if options.until_painted:
        from kisdesk.ui.first_paint import was_painted

        return int(not was_painted(program.window, _LONGEST_START))
    QTimer.singleShot(0, program, program.finish_start)
    code = app.exec()
    program.end()
    return code


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication, dressed and speaking Polish."""
    chosen = preferences.load_preferences()
    app = QApplication.instance()
    is_ours = not isinstance(app, QApplication)
    if not isinstance(app, QApplication):
        app = QApplication([argv[0], "-style", STYLE, *argv[1:]])
    app.setApplicationName("KisDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kisdesk")
    app.setQuitOnLastWindowClosed(False)
    install_language(app, chosen.language)
    theme.apply(app, cast("Mode", chosen.theme), has_style=is_ours)
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

        if self.window is not None and self.window.objectName() == "main_window":
            self.window.copies.stop()  # type: ignore[attr-defined]
        self.context.jobs.cancel_and_wait()
        if session.is_open():
            session.close_file()

    def finish_start(self) -> None:
        """What can wait until the window is there: the icon of windows, the log, the garbage."""
        from kisdesk.log import start_log

        gc.enable()
        QApplication.setWindowIcon(app_icon())
        start_log()

    def on_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log where it happened, without any value, and say one plain sentence.

        An expected error that no screen caught, such as a stick pulled out while a list scrolls,
        is said in its own words and is no bug.
        """
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from kisdesk.log import log_bug  # the start needs little more than Qt
        from kisdesk.services.errors import DamagedDataError
        from kisdesk.ui.bug_message import show_bug, show_failure

        if isinstance(error, DamagedDataError):
            self._on_file_damaged()
            return
        if isinstance(error, UserError):
            show_failure(self.window, error)
            return
        log_bug(kind, error, trace)
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
        window.file_damaged.connect(self._on_file_damaged)
        window.file_replaced.connect(self._on_file_replaced)
        window.update_prepared.connect(self._on_update_prepared)
        self._show(window)

    def _on_file_damaged(self) -> None:
        from kisdesk.ui.bug_message import show_damage

        if self.window is not None:
            show_damage(self.window, self._on_damage_answered)

    def _on_damage_answered(self, verb: str) -> None:
        from kisdesk.services import session

        if verb != "leave":
            return
        path = session.current().path if session.is_open() else None
        self.end()
        self.begin()
        if path is not None and isinstance(self.window, StartWindow):
            self.window.show_damage(path)

    def _on_file_replaced(self, session: object) -> None:
        """A copy took the place of the file; nothing of the window shows it, so make it anew."""
        self.context.jobs.cancel_and_wait()
        self._on_opened(session)

    def _on_file_left(self) -> None:
        self.end()
        self.begin()

    def _on_update_prepared(self, prepared: object) -> None:
        """Close the file, start the installer and end; if it does not start, begin anew."""
        from kisdesk.services.updates import PreparedUpdate, start_update
        from kisdesk.ui.bug_message import show_failure

        if not isinstance(prepared, PreparedUpdate):
            raise TypeError(prepared)
        self.end()
        try:
            start_update(prepared)
        except UserError as error:
            self.begin()
            show_failure(self.window, error)
            return
        self._on_quit()

    def _on_quit(self) -> None:
        QApplication.quit()


@dataclass
class Options:
    """What may stand behind the program's name."""

    file: Path | None = None
    demo: bool = False
    until_painted: bool = False


def _read_arguments(arguments: Sequence[str]) -> tuple[Options, list[str]]:
    """Our options, and what is meant for Qt: ``-name value``."""
    if not arguments:
        return Options(), []
    import argparse  # a start by the icon has no arguments

    ours, for_qt = list[str](), list[str]()
    rest = iter(arguments)
    for argument in rest:
        if argument.startswith("-") and not argument.startswith("--") and argument != "-h":
            for_qt += [argument, *(value for value in [next(rest, None)] if value is not None)]
        else:
            ours.append(argument)
    parser = argparse.ArgumentParser(prog="kisdesk", description="KisDesk")
    parser.add_argument("file", nargs="?", type=Path, help="plik klubu (.kis)")
    parser.add_argument("--demo", action="store_true", help="otwórz dane przykładowe")
    parser.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)
    options = Options()
    _, unknown = parser.parse_known_args(ours, namespace=options)
    return options, unknown + for_qt
