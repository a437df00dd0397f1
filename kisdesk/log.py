"""The small rotating log of the program itself. It never holds a value a person typed."""

import logging
import logging.handlers
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import platformdirs

from kisdesk import __version__

log = logging.getLogger("kisdesk")


def start_log() -> None:
    """Keep a log in the user's profile; without a writable profile the program goes without."""
    if log.handlers:
        return
    try:
        folder = platformdirs.user_log_path("KisDesk", appauthor=False, ensure_exists=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "kisdesk.log", maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("KisDesk %s, Python %s, %s", __version__, platform.python_version(), platform.system())


def log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write down where a bug happened: files, lines and functions, never what they held.

    From a checkout the whole traceback goes to the terminal too.
    """
    frames = traceback.extract_tb(trace)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames)]
    log.error("%s at %s", kind.__name__, " < ".join(places))
    if not getattr(sys, "frozen", False):
        traceback.print_exception(kind, error, trace)
