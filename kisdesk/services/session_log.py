"""Who worked with the file and when, as acts in its history, and what is read out of them again.

There is no second table: a session begins with ``unlocked`` and ends with ``closed``, or with the
last thing that was done in it when the program was cut off.
"""

import json
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import peewee

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.models.changes import record_event
from kisdesk.services import attempts
from kisdesk.services.rights import require
from kisdesk.storage.errors import DiskFullError
from kisdesk.storage.peewee_database import database

_SUBJECT = ("file", 1)
CREATED = "file_created"
"""The first session of a file begins with the file itself."""
STARTED, ENDED = "unlocked", "closed"
LOCKED, LOCKED_ITSELF = "locked", "session_locked"
FAILED = "unlock_failed"
_KINDS = (ENDED, LOCKED, LOCKED_ITSELF, FAILED)


@dataclass(frozen=True)
class SignIn:
    """When a worker unlocked the file last, and wrong passwords typed at it since."""

    at: datetime
    failed_since: int


@dataclass(frozen=True)
class SessionRow:
    """One time somebody had the file open. ``is_closed`` is False where no end is written; then
    ``ended_at`` is the last thing known of it, None for the session that goes on. ``failed_count``
    counts wrong passwords typed before this unlocking and while the window was locked."""

    worker_name: str
    computer: str
    by_sheet: bool
    started_at: datetime
    ended_at: datetime | None
    is_closed: bool
    lock_count: int
    failed_count: int


def note_start(*, by_sheet: bool = False) -> None:
    """Enter that the worker at the desk has the file open from now on.

    A full disk does not keep anybody from reading: such a session is not entered.
    """
    details: dict[str, Any] = {"computer": socket.gethostname()}
    if by_sheet:
        details["by_sheet"] = True
    with suppress(DiskFullError):
        record_event("unlocked", *_SUBJECT, details)


def note_end() -> None:
    """Enter that the file is closed; one that is out of reach meanwhile is closed all the same."""
    with suppress(UserError, peewee.PeeweeException):
        record_event("closed", *_SUBJECT)


def note_lock(*, by_itself: bool = False) -> None:
    """Enter that the window was locked, or that it locked itself."""
    with suppress(UserError):
        record_event("session_locked" if by_itself else "locked", *_SUBJECT)


def note_resume() -> None:
    """Enter that the window was unlocked again."""
    with suppress(UserError):
        record_event("session_resumed", *_SUBJECT)


def enter_failures(path: Path, *, before: bool = False) -> None:
    """Enter wrong passwords that the history does not know; ``before`` the file was unlocked."""
    if database.data_file.is_read_only:
        return
    found = attempts.take_unwritten(path)
    if found is None:
        return
    details: dict[str, Any] = {
        "count": found.unwritten, "first_at": found.first_unwritten_at, "last_at": found.last_at,
    }  # fmt: skip
    if before:
        details["before"] = True
    with suppress(DiskFullError):
        record_event("unlock_failed", *_SUBJECT, details)


def last_sign_in(worker_id: int, not_entered: int = 0) -> SignIn | None:
    """When this worker was here before; None the first time.

    Wrong passwords since are those in the history, but for what was told then already, and those
    ``not_entered`` yet.
    """
    with database.ungated():
        rows = database.rows(
            "SELECT id, at FROM change WHERE action IN (?, ?) AND worker_id IS ?"
            " ORDER BY id DESC LIMIT 1",
            (STARTED, CREATED, worker_id),
        )
        if not rows:
            return None
        failures = database.rows(
            "SELECT id, details FROM change WHERE action = ? AND id > ?", (FAILED, rows[0][0])
        )
    told = rows[0][0] + 1  # entered with that unlocking
    count = sum(
        _count(details)
        for change_id, details in failures
        if change_id != told or not json.loads(details).get("before")
    )
    return SignIn(datetime.fromisoformat(rows[0][1]), count + not_entered)


def list_sessions(limit: int = 200) -> list[SessionRow]:
    """The sessions, newest first. Raises NotAllowedError without the right to the history."""
    require(Right.SEE_HISTORY)
    starts = database.rows(
        "SELECT id, at, worker_name, details FROM change WHERE action IN (?, ?)"
        " ORDER BY id DESC LIMIT ?",
        (STARTED, CREATED, limit + 1),
    )
    if not starts:
        return []
    marks = ", ".join("?" * len(_KINDS))
    acts = database.rows(
        f"SELECT id, at, action, details FROM change WHERE action IN ({marks}) AND id >= ?"
        " ORDER BY id",
        (*_KINDS, starts[-1][0]),
    )
    found = []
    newer: int | None = None
    for start_id, at, worker_name, details in starts:
        own = [a for a in acts if a[0] > start_id and (newer is None or a[0] < newer)]
        found.append(_row(start_id, at, worker_name, json.loads(details or "{}"), own, newer))
        newer = start_id
    return found[:limit]


def _row(
    start_id: int,
    at: str,
    worker_name: str,
    details: dict[str, Any],
    own: list[tuple[Any, ...]],
    newer: int | None,
) -> SessionRow:
    ends = [act for act in own if act[2] == ENDED]
    ended_at = datetime.fromisoformat(ends[0][1]) if ends else None
    if not ends and newer is not None:
        last = database.rows(
            "SELECT at FROM change WHERE id >= ? AND id < ? AND action != ?"
            " ORDER BY id DESC LIMIT 1",
            (start_id, newer, FAILED),
        )
        ended_at = datetime.fromisoformat(last[0][0])
    return SessionRow(
        worker_name=worker_name,
        computer=str(details.get("computer", "")),
        by_sheet=bool(details.get("by_sheet")),
        started_at=datetime.fromisoformat(at),
        ended_at=ended_at,
        is_closed=bool(ends),
        lock_count=sum(act[2] in {LOCKED, LOCKED_ITSELF} for act in own),
        failed_count=sum(_count(act[3]) for act in own if act[2] == FAILED),
    )


def _count(details: str) -> int:
    return int(json.loads(details or "{}").get("count", 1))
