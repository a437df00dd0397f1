"""Nobody at the desk: the system locks or sleeps, a PESEL number lies on the clipboard."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.ui import clipboard_guard, system_lock
from kisdesk.ui.clipboard_guard import ClipboardGuard, holds_pesel
from kisdesk.ui.system_lock import NativeMessage, SystemLock

PESEL = "90010112345"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize(
    ("kind", "message", "wparam", "locks"),
    [
        (b"windows_generic_MSG", 0x02B1, 7, True),  # the session is locked
        (b"windows_generic_MSG", 0x02B1, 2, True),  # another user comes to the desk
        (b"windows_generic_MSG", 0x02B1, 4, True),  # the remote desktop goes away
        (b"windows_generic_MSG", 0x02B1, 8, False),  # unlocked
        (b"windows_generic_MSG", 0x0218, 4, True),  # about to sleep
        (b"windows_generic_MSG", 0x0218, 18, False),  # woken
        (b"windows_generic_MSG", 0x0100, 7, False),  # a key
        (b"xcb_generic_event_t", 0x02B1, 7, False),
    ],
)
def test_what_windows_says(
    qtbot: QtBot, window: QWidget, kind: bytes, message: int, wparam: int, locks: bool
) -> None:
    heard: list[bool] = []
    lock = SystemLock(window)
    lock.away.connect(lambda: heard.append(True))
    said = NativeMessage(message=message, wparam=wparam)

    answer = lock.messages.nativeEventFilter(QByteArray(kind), ctypes.addressof(said))

    assert answer == (False, 0)  # Windows does with it what it would have done
    assert bool(heard) == locks


def test_the_message_lies_in_memory_as_windows_lays_it() -> None:
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert (NativeMessage.message.offset, NativeMessage.wparam.offset) == (8, 16)


@pytest.mark.parametrize("clock", [0, 1])
def test_a_clock_that_jumped_tells_of_a_sleep(window: QWidget, clock: int) -> None:
    moments = [1000.0, 1000.0]
    lock = SystemLock(window, (lambda: moments[0], lambda: moments[1]))
    heard: list[bool] = []
    lock.away.connect(lambda: heard.append(True))
    moments[:] = [m + system_lock.LOOK_SECONDS + 5 for m in moments]
    lock.look()
    assert not heard  # a busy computer is late as well
    moments[clock] += 3600
    lock.look()
    assert heard == [True]
    moments[0] -= 7200
    lock.look()
    assert heard == [True]


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus")
def test_the_screen_saver_of_linux_locks() -> None:
    """On a real bus of its own: the saver says "on", the window hears it; "off" says nothing."""
    program = """
import sys
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from kisdesk.ui.system_lock import SystemLock
app, heard = QApplication([]), []
window = QWidget()
lock = SystemLock(window)
lock.away.connect(lambda: heard.append(True))
for is_on in (False, True):
    said = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver",
                                     "org.freedesktop.ScreenSaver", "ActiveChanged")
    said.setArguments([is_on])
    QDBusConnection.sessionBus().send(said)
    for _ in range(50):
        QTest.qWait(20)
        if heard:
            break
    assert bool(heard) is is_on, (is_on, heard)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = ["dbus-run-session", "--", sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def clipboard(qtbot: QtBot) -> QClipboard:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    return clipboard


@pytest.fixture
def guard(
    window: QWidget, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> ClipboardGuard:
    """Without a screen no clipboard knows its owner: all of it is ours."""
    monkeypatch.setattr(ClipboardGuard, "_is_ours", lambda *_: True)
    return ClipboardGuard(window)


def test_which_texts_are_guarded() -> None:
    assert holds_pesel(f"Anna\t{PESEL}\tX")
    assert not holds_pesel("Anna Nowak, 600 100 200")
    assert not holds_pesel("1234567890123")


def test_a_pesel_copied_from_a_field_goes_after_a_while(
    window: QWidget, guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    field = QLineEdit(PESEL, window)
    field.selectAll()
    field.copy()
    assert clipboard.text() == PESEL
    assert guard.timer.isActive()
    assert guard.timer.interval() == clipboard_guard.SECONDS * 1000
    for name in ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory"):
        wanted = f'application/x-qt-windows-mime;value="{name}"'
        assert bytes(clipboard.mimeData().data(wanted).data()) == b"\0\0\0\0"
    guard.timer.timeout.emit()
    assert clipboard.text() == ""
    assert not guard.timer.isActive()


def test_what_was_copied_since_stays(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText(PESEL)
    clipboard.setText("ul. Szkolna 2")
    assert guard.timer.isActive()
    guard.clear()
    assert clipboard.text() == "ul. Szkolna 2"


def test_other_texts_are_left_alone(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("600 100 200")
    assert not guard.timer.isActive()
    assert clipboard.mimeData().formats() == ["text/plain"]


def test_the_second_clipboard_of_x11_is_cleared_too(
    guard: ClipboardGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {QClipboard.Mode.Selection: PESEL, QClipboard.Mode.Clipboard: ""}
    cleared: list[QClipboard.Mode] = []
    guard._clipboard = SimpleNamespace(  # this platform has no selection
        text=texts.get, ownsSelection=lambda: True, ownsClipboard=lambda: True,
        clear=cleared.append,
    )  # fmt: skip
    guard._on_changed(QClipboard.Mode.Selection)
    guard.clear()
    assert cleared == [QClipboard.Mode.Selection]


def test_the_copy_of_another_program_is_not_touched(
    guard: ClipboardGuard, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClipboardGuard, "_is_ours", lambda *_: False)
    data = QMimeData()
    data.setText(PESEL)
    clipboard.setMimeData(data)
    guard.clear()
    assert clipboard.text() == PESEL
