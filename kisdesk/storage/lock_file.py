"""A note beside the open data file: who has it, where, since when. For information only.

SQLite's own lock decides; a note left behind by a crash is overwritten by the next one who opens.
"""

import contextlib
import getpass
import json
import os
import socket
from datetime import datetime
from pathlib import Path

from kisdesk.storage.atomic_write import write_atomically
from kisdesk.storage.errors import FileInUseError


def lock_file_path(data_file: Path) -> Path:
    """Where the note lies: ``club.kis`` → ``club.kis.lock``."""
    return data_file.with_name(data_file.name + ".lock")


def leave_note(data_file: Path) -> None:
    """Say that this process has the file. Raises NoPermissionError, DiskFullError."""
    note = {
        "host": socket.gethostname(),
        "user": _user(),
        "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        "pid": os.getpid(),
    }
    write_atomically(lock_file_path(data_file), json.dumps(note).encode())


def remove_note(data_file: Path) -> None:
    """Take the note away. One that cannot be removed is no harm: it is ignored when stale."""
    with contextlib.suppress(OSError):
        lock_file_path(data_file).unlink()


def in_use_error(data_file: Path) -> FileInUseError:
    """What the note says, as the error to raise; empty if there is no readable note."""
    try:
        note = json.loads(lock_file_path(data_file).read_bytes())
        return FileInUseError(
            host=str(note["host"]),
            user=str(note["user"]),
            since=datetime.fromisoformat(note["since"]),
            pid=int(note["pid"]),
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return FileInUseError()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no account entry, as in a bare container
        return ""
