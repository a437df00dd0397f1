"""Notices that the system is being locked, or that the computer sleeps or has slept."""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QWidget

SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
POWER = 0x0218  # WM_POWERBROADCAST
LOCKED_AWAY = frozenset({2, 4, 6, 7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""
_WINDOWS = QByteArray(b"windows_generic_MSG")
SUSPEND = 4  # PBT_APMSUSPEND
_THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION

LOOK_SECONDS = 15
LATE_SECONDS = 60
"""A timer that comes so much too late slept with the computer."""


class NativeMessage(ctypes.Structure):
    """MSG of the Windows API, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class _Messages(QAbstractNativeEventFilter):
    """Reads what Windows tells its windows; changes nothing of it."""

    def __init__(self, on_away: Callable[[], None]) -> None:
        super().__init__()
        self._on_away = on_away

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if QByteArray(kind) == _WINDOWS:
            read = NativeMessage.from_address(int(message))
            locked = read.message == SESSION_CHANGE and read.wparam in LOCKED_AWAY
            if locked or (read.message == POWER and read.wparam == SUSPEND):
                self._on_away()
        return False, 0


class SystemLock(QObject):
    """Emits ``away`` when nobody can be at the desk: session locked, computer asleep.

    Windows says both. On Linux logind and the screen saver do, where they are. Everywhere a clock
    that jumped tells of a sleep afterwards.
    """

    away = Signal()

    def __init__(
        self,
        window: QWidget,
        clocks: tuple[Callable[[], float], ...] = (time.time, time.monotonic),
    ) -> None:
        super().__init__(window)
        self._clocks = clocks
        self._seen = self._read()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_SECONDS * 1000)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self.messages = _Messages(self.away.emit)
        if os.name == "nt":
            app = QCoreApplication.instance()
            if app is not None:
                app.installNativeEventFilter(self.messages)
            libraries = getattr(ctypes, "windll")  # noqa: B009 - only Windows has it
            libraries.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), _THIS_SESSION)
        elif sys.platform == "linux":
            self._listen()

    def look(self) -> None:
        """Compare the clocks with what they should say by now."""
        before, self._seen = self._seen, self._read()
        gaps = [now - then for then, now in zip(before, self._seen, strict=True)]
        if max(gaps) > LOOK_SECONDS + LATE_SECONDS:
            self.away.emit()

    def _read(self) -> list[float]:
        return [clock() for clock in self._clocks]

    def _listen(self) -> None:
        """Ask the buses to say so; where there are none, or no Qt for them, the clock remains."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            return
        login, saver = "org.freedesktop.login1", "org.freedesktop.ScreenSaver"
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        # PySide6 6.11 asks for bytes in its types and takes only text.
        turned: Any = SLOT("_on_turned(bool)")
        locked: Any = SLOT("_on_locked()")
        if system.isConnected():
            manager = f"{login}.Manager"
            system.connect(
                login, "/org/freedesktop/login1", manager, "PrepareForSleep", self, turned
            )
            system.connect(login, "", f"{login}.Session", "Lock", self, locked)
        if session.isConnected():
            session.connect("", "", saver, "ActiveChanged", self, turned)

    @Slot(bool)
    def _on_turned(self, begins: bool) -> None:
        if begins:
            self.away.emit()

    @Slot()
    def _on_locked(self) -> None:
        self.away.emit()
