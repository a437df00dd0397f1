"""Practice: one file of invented people in the user's own folder, never among the club's files."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kisdesk.progress import NoProgress, Progress
from kisdesk.services.user_folders import own_files_folder

if TYPE_CHECKING:
    from kisdesk.services.session import Session  # the start screen must not load the database

PRACTICE_PASSWORD = "kawa w klubie o dziesiątej"  # noqa: S105 - shown on the screen, guards nothing
PEOPLE = 60
_SEED = 7
_FILE_NAME = "dane-przykladowe.kis"


def practice_path() -> Path:
    """Where the practice file lies; the variable KISDESK_DATA names another folder."""
    return own_files_folder() / _FILE_NAME


def is_practice_file(path: Path) -> bool:
    """Whether this is the practice file, whose password everybody may know."""
    return path == practice_path().absolute()


def open_practice_file(
    today: date, *, anew: bool = False, progress: Progress | None = None
) -> "Session":
    """Open the practice file; make it first if there is none, or ``anew`` with today's dates.

    One that does not open any more is made anew as well. Raises FileInUseError,
    NoPermissionError, DiskFullError, Cancelled.
    """
    from kisdesk.services import session
    from kisdesk.services.demo import make_sample_file
    from kisdesk.services.errors import DataFileError, FileInUseError
    from kisdesk.storage.atomic_write import os_errors

    path = practice_path()
    if path.exists():
        try:
            opened = session.unlock(path, PRACTICE_PASSWORD)
        except FileInUseError:
            raise
        except DataFileError:
            anew = True
        if not anew:
            return opened
        session.close_file()
    with os_errors():
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(path)
    return make_sample_file(
        path,
        PRACTICE_PASSWORD,
        people=PEOPLE,
        seed=_SEED,
        today=today,
        progress=progress or NoProgress(),
    )


def _remove(path: Path) -> None:
    """Take the old practice file away with the journal that belongs to it."""
    for old in (path, path.with_name(f"{path.name}-journal")):
        with suppress(FileNotFoundError):
            old.unlink()
