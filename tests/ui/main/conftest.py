"""The main window over a real file, with a clock that can be moved."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from tests.builders import TODAY
from tests.e2e.hands import Hands

OpenWindow = Callable[[Session], MainWindow]


class Clock:
    """What the program takes for today."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def open_window(qapp: QApplication, hands: Hands, clock: Clock) -> Iterator[OpenWindow]:
    """Shows the main window of a session at the measure: 1366×696 inside the frame."""
    jobs = JobRunner(qapp)
    made: list[MainWindow] = []

    def show(session: Session) -> MainWindow:
        window = MainWindow(session, UiContext(jobs, clock))
        made.append(window)
        window.resize(1366, 696)
        window.show()
        window.activateWindow()
        hands.wait(lambda: window.isActiveWindow() or QApplication.activeModalWidget())
        return window

    yield show
    jobs.cancel_and_wait()
    for window in made:
        window.hide()
        window.deleteLater()
    for left in QApplication.topLevelWidgets():
        left.hide()


@pytest.fixture
def window(office: Session, open_window: OpenWindow) -> MainWindow:
    """The window over a file with nobody in it yet; tests put people in and press F5."""
    return open_window(office)
