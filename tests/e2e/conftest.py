"""The real program with folders of its own, speaking Polish as an office gets it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.app import Program, make_application
from kisdesk.ui.jobs import JobRunner
from tests import builders
from tests.e2e.hands import Hands

StartProgram = Callable[[], Program]
_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says what it cannot do with windows."""
    mark = pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True)
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(mark)


@pytest.fixture
def start_program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StartProgram]:
    """Starts the program as ``kisdesk`` does, without a process of its own."""
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr("kisdesk.services.session.DEFAULT_COST", builders.CHEAP)
    _clear_the_screen(qapp)
    started: list[Program] = []

    def start() -> Program:
        app = make_application(["kisdesk"])
        program = Program(app, JobRunner(app))
        started.append(program)
        program.begin()
        return program

    yield start
    for program in started:
        program.end()
        if program.window is not None:
            program.window.hide()
            program.window.deleteLater()
    qapp.setQuitOnLastWindowClosed(True)
    for translator in qapp.findChildren(QTranslator, "kisdesk_language"):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def _clear_the_screen(app: QApplication) -> None:
    """Put away what tests before left open: here only the program itself is to be seen."""
    for window in app.topLevelWidgets():
        window.hide()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)
