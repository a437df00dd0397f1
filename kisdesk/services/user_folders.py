"""The folders a program may use in the profile of the person at the desk, by each system's custom.

A portable copy, one that runs from a stick, keeps everything beside itself instead. A page of code
of our own, because looking them up is among the first things at every start.
"""

import os
import sys
from pathlib import Path

_NAME = "KisDesk"
_DATA_VARIABLE = "KISDESK_DATA"
_PORTABLE_MARK = "KisDesk-przenosny.txt"  # packaging/windows/portable_zip.py lays it there
_PORTABLE_FOLDER = "KisDesk-ustawienia"


def config_folder() -> Path:
    """Where preferences lie."""
    return _folder("XDG_CONFIG_HOME", ".config")


def data_folder() -> Path:
    """Where the program keeps files of its own, such as the practice file."""
    return _folder("XDG_DATA_HOME", ".local/share")


def own_files_folder() -> Path:
    """Where files of the program's own making lie; the variable KISDESK_DATA names another."""
    if named := os.environ.get(_DATA_VARIABLE):
        return Path(named)
    return data_folder()


def portable_folder() -> Path | None:
    """The folder of a portable copy of the program, whose drive letter may change; else None."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder if (folder / _PORTABLE_MARK).is_file() else None


def _folder(variable: str, usual: str) -> Path:
    if (portable := portable_folder()) is not None:
        return portable / _PORTABLE_FOLDER
    if sys.platform == "win32":
        variable, usual = "LOCALAPPDATA", "AppData/Local"
    elif sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    named = os.environ.get(variable, "").strip()
    return (Path(named) if named else Path.home() / usual) / _NAME
