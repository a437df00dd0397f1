"""What only Windows can answer about a setup file: does it replace this program, and start it."""

import os
import sys
from pathlib import Path

from kisdesk.services.errors import InstalledElsewhereError, UpdateError, WindowsOnlyError

UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\KisDesk"
"""Where the installer notes, under the person who ran it, in which folder the program is."""


def install_obstacle() -> UpdateError | None:
    """Why a setup file started from here would not renew the program that runs; None if it would.

    A program for every user of the computer is renewed by an administrator, who must not be handed
    a file from a folder anybody may write to; one that was only copied to a folder, by copying.
    """
    if sys.platform == "win32":
        return None if _is_installed_for_me() else InstalledElsewhereError()
    else:  # noqa: RET505 - mypy takes what follows a return for unreachable on other systems
        return WindowsOnlyError()


def launch(installer: Path) -> None:
    """Let Windows start a program that outlives this one. Raises OSError, WindowsOnlyError."""
    if sys.platform == "win32":
        import ctypes

        # A frozen program tells Windows to look for libraries in its own folder, and its children
        # would inherit that and hold the very files they are to replace.
        ctypes.windll.kernel32.SetDllDirectoryW(None)
        os.startfile(installer)  # noqa: S606 - a file that was verified
    else:
        raise WindowsOnlyError


def _is_installed_for_me() -> bool:
    if sys.platform == "win32":
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, UNINSTALL_KEY, 0, access) as key:
                place, _ = winreg.QueryValueEx(key, "InstallLocation")
            return Path(str(place).strip('"')).samefile(Path(sys.executable).parent)
        except OSError:
            return False
    else:
        return False
