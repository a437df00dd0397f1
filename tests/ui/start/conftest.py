"""What tests of the start screen share: own folders, a job runner, cheap passwords."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.start.window import StartWindow
from tests import builders


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr("kisdesk.services.session.DEFAULT_COST", builders.CHEAP)


@pytest.fixture
def context(qtbot: QtBot) -> Iterator[UiContext]:
    jobs = JobRunner()
    yield UiContext(jobs, lambda: builders.TODAY)
    jobs.cancel_and_wait()
    sessions.close_file()


@pytest.fixture
def club_file(office: sessions.Session) -> Path:
    """The office's file, closed, and known to this computer."""
    preferences.remember_file(office)
    sessions.close_file()
    return office.path


@pytest.fixture
def show(qtbot: QtBot, context: UiContext) -> Iterator[Callable[[], StartWindow]]:
    """Opens the start screen; what it asked meanwhile is closed with it."""

    def make() -> StartWindow:
        window = StartWindow(context)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for left in QApplication.topLevelWidgets():
        left.hide()
