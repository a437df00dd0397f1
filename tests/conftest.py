"""What all tests share: Qt without a screen, or with ``--window`` a real window on an X server."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

pytest_plugins = ["tests.fixtures", "tests.sticks"]


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    if not pluginmanager.hasplugin("xvfb"):  # on Windows; --strict-config wants its options known
        for name in ("xvfb_width", "xvfb_height", "xvfb_colordepth"):
            parser.addini(name, "of pytest-xvfb, which is not here")
    parser.addoption(
        "--window",
        action="store_true",
        help="run only the tests marked 'window', on an X server with a window manager",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xvfb_disable(config: pytest.Config) -> bool:
    return not config.getoption("--window")


def pytest_configure(config: pytest.Config) -> None:
    os.environ["QT_QPA_PLATFORM"] = "xcb" if config.getoption("--window") else "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    settings.register_profile(  # no test is timed: the computer may be busy with something else
        "kisdesk",
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        max_examples=30 if sys.platform == "win32" else 100,  # Wine is slow, and the rules the same
    )
    settings.load_profile("kisdesk")
    for name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE"):
        os.environ.pop(name, None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """One Qt platform per process: tests of the other platform are left out of this run."""
    real = bool(config.getoption("--window"))
    chosen = [item for item in items if (item.get_closest_marker("window") is not None) == real]
    if len(chosen) < len(items):
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen


@pytest.fixture(scope="session", autouse=True)
def _window_manager(request: pytest.FixtureRequest) -> Iterator[None]:
    """With ``--window``: a window manager, so that windows get focus, frames and a state."""
    if not request.config.getoption("--window"):
        yield
        return
    openbox = shutil.which("openbox")
    assert openbox, "openbox is missing; ./dev installs it"
    command = [openbox, "--sm-disable", "--startup", "echo ready"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as manager:
        assert manager.stdout is not None
        manager.stdout.readline()  # openbox runs the start command once it manages windows
        yield
        manager.terminate()


class PatientBot(QtBot):
    """Waits up to twenty seconds, not five: many tests share a busy computer's cores."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 20_000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = 20_000, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[QWidget, str], None]:
    """Types any text into a widget; Qt's own ``keyClicks`` aborts on letters beyond Latin-1."""

    def type_into(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                qapp.sendEvent(widget, event)

    return type_into
