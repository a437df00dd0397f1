"""Wrong passwords: each makes the next attempt wait a little longer, also after a restart.

What was typed at a locked file cannot stand in its history yet. It waits in one small file of the
user's own folder: by the file's id, how many and when, nothing of people or passwords. The next
unlocking takes it from there into the history (``services.session_log``).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

from kisdesk.errors import UserError
from kisdesk.services.errors import TooManyAttemptsError, WrongPasswordError
from kisdesk.services.preferences import preferences_folder
from kisdesk.storage.atomic_write import write_atomically
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.peewee_database import database

FREE = 3
"""So many typing errors cost nothing."""
FIRST_WAIT = 5
LONGEST_WAIT = 120
"""Seconds. Nobody is kept from their work for longer, however often somebody else tried."""
_MOST_DOUBLINGS = 10
_MOST_FILES = 50
_FILE_NAME = "attempts.json"


@dataclass(frozen=True)
class Attempts:
    """``in_a_row`` decides about the wait; ``unwritten`` of them are not in the history yet."""

    in_a_row: int = 0
    last_at: str = ""
    unwritten: int = 0
    first_unwritten_at: str = ""


def now() -> datetime:
    """This moment; tests put their own clock here."""
    return datetime.now().astimezone()


def wait_after(in_a_row: int) -> int:
    """Seconds to wait after so many wrong passwords in a row."""
    if in_a_row < FREE:
        return 0
    doublings = min(in_a_row - FREE, _MOST_DOUBLINGS)
    return min(LONGEST_WAIT, int(FIRST_WAIT * 2**doublings))


def seconds_to_wait(path: Path) -> int:
    """How long until a password is taken for this file; 0 for at once."""
    return _still(_load().get(_key(path), Attempts()))


@contextmanager
def at(path: Path) -> Iterator[None]:
    """One attempt with a password. Raises TooManyAttemptsError while it is too early; a
    WrongPasswordError from inside is counted, an end without one forgets those before."""
    key = _key(path)
    before = _load().get(key, Attempts())
    if seconds := _still(before):
        raise TooManyAttemptsError(seconds)
    try:
        yield
    except WrongPasswordError:
        failed(path)
        raise
    known = _load()
    if key in known and known[key].in_a_row == before.in_a_row and before.in_a_row:
        known[key] = replace(known[key], in_a_row=0)
        _save(known)


def failed(path: Path) -> None:
    """Count one wrong password."""
    known, key, moment = _load(), _key(path), now().isoformat()
    old = known.pop(key, Attempts())
    known[key] = Attempts(
        old.in_a_row + 1, moment, old.unwritten + 1, old.first_unwritten_at or moment
    )
    _save(known)


def unwritten(path: Path) -> int:
    """How many the history does not know yet."""
    return _load().get(_key(path), Attempts()).unwritten


def take_unwritten(path: Path) -> Attempts | None:
    """What the history does not know yet, once: it counts as written from now on."""
    known, key = _load(), _key(path)
    found = known.get(key)
    if found is None or not found.unwritten:
        return None
    known[key] = replace(found, unwritten=0, first_unwritten_at="")
    _save(known)
    return found


def _still(attempts: Attempts) -> int:
    wait = wait_after(attempts.in_a_row)
    if not wait:
        return 0
    try:
        since = now() - datetime.fromisoformat(attempts.last_at)
    except (ValueError, TypeError):
        return 0
    if since < timedelta(0):  # the clock was set back: nobody waits for it to come forward again
        return 0 if since < -timedelta(seconds=wait) else wait
    return max(0, ceil(wait - since.total_seconds()))


def _key(path: Path) -> str:
    """The file's id, the same in every copy. Of the open file it is known: opening it once more
    would lose its lock."""
    with suppress(UserError, OSError):
        if not database.is_closed() and database.data_file.path.samefile(path):
            return database.data_file.file_id
        return file_id_of(Path(path)) or "unknown"
    return "unknown"


def _load() -> dict[str, Attempts]:
    try:
        stored = json.loads((preferences_folder() / _FILE_NAME).read_text(encoding="utf-8"))
        known = {str(key): Attempts(**values) for key, values in stored.items()}
        return {key: one for key, one in known.items() if _makes_sense(one)}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _makes_sense(one: Attempts) -> bool:
    """Whether every value is of its kind; who spoils the file only begins to count anew."""
    are_of_their_kind = all(type(getattr(one, f.name)) is type(f.default) for f in fields(one))
    return are_of_their_kind and min(one.in_a_row, one.unwritten) >= 0


def _save(known: dict[str, Attempts]) -> None:
    """Write it in one piece. A folder that cannot be written does not keep anybody out."""
    kept = dict(list(known.items())[-_MOST_FILES:])
    text = json.dumps({key: asdict(one) for key, one in kept.items()})
    with suppress(UserError, OSError):
        preferences_folder().mkdir(parents=True, exist_ok=True)
        write_atomically(preferences_folder() / _FILE_NAME, text.encode())
