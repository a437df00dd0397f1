"""What the system under a test really is."""

import ctypes
import sys


def is_wine() -> bool:
    """Whether Windows is played by Wine, which lacks some of it."""
    if sys.platform != "win32":
        return False
    return hasattr(ctypes.windll.ntdll, "wine_get_version")
