"""Sticks that are only told of, lying in a temporary folder, and a window that is told of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.services.session import Session
from kisdesk.services.volumes import Volume
from kisdesk.ui.backups.watch import VolumeWatch
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from tests import builders
from tests.builders import TODAY
from tests.e2e.hands import Hands


class Sticks:
    """What the system answers when it is asked what is put in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.present: list[Volume] = []

    def __call__(self) -> list[Volume]:
        return list(self.present)

    def put_in(self, label: str, volume_id: str = "", *, is_read_only: bool = False) -> Volume:
        mount = self._folder / f"media-{label}"
        mount.mkdir(exist_ok=True)
        number = volume_id or f"{sum(map(ord, label)):04x}-0001"
        volume = Volume(mount, number, label, True, is_read_only, 12_400_000_000, "exfat")
        self.present.append(volume)
        return volume

    def pull_out(self, label: str) -> None:
        self.present = [volume for volume in self.present if volume.label != label]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kisdesk.services.session.DEFAULT_COST", builders.CHEAP)


@pytest.fixture
def sticks(tmp_path: Path) -> Sticks:
    return Sticks(tmp_path)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def context(qapp: QApplication, sticks: Sticks) -> Iterator[UiContext]:
    jobs = JobRunner(qapp)
    yield UiContext(jobs, lambda: TODAY, sticks)
    jobs.cancel_and_wait()


@pytest.fixture
def watch(qtbot: QtBot, context: UiContext) -> Iterator[VolumeWatch]:
    made = VolumeWatch(context.list_volumes)
    yield made
    made.stop()


@pytest.fixture
def open_window(context: UiContext, hands: Hands) -> Iterator[Callable[[Session], MainWindow]]:
    made: list[MainWindow] = []

    def show(session: Session) -> MainWindow:
        window = MainWindow(session, context)
        made.append(window)
        window.resize(1366, 696)
        window.show()
        window.activateWindow()
        hands.wait(lambda: window.isActiveWindow() or QApplication.activeModalWidget())
        if window.clock_message is not None:
            window.clock_message.done(0)
        return window

    yield show
    for window in made:
        window.copies.stop()
    context.jobs.cancel_and_wait()
    for window in made:
        window.hide()
        window.deleteLater()
    for left in QApplication.topLevelWidgets():
        left.hide()


@pytest.fixture
def window(office: Session, open_window: Callable[[Session], MainWindow]) -> MainWindow:
    return open_window(office)
