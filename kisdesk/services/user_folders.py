"""The folders a program may use in the profile of the person at the desk, by each system's custom.

A page of code of our own, because looking them up is among the first things at every start.
"""

import os
import sys
from pathlib import Path

_NAME = "KisDesk"


def config_folder() -> Path:
    """Where preferences lie."""
    return _folder("XDG_CONFIG_HOME", ".config")


def data_folder() -> Path:
    """Where the program keeps files of its own, such as the practice file."""
    return _folder("XDG_DATA_HOME", ".local/share")


def _folder(variable: str, usual: str) -> Path:
    if sys.platform == "win32":
        variable, usual = "LOCALAPPDATA", "AppData/Local"
    elif sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    named = os.environ.get(variable, "").strip()
    return (Path(named) if named else Path.home() / usual) / _NAME
