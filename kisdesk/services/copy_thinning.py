"""Removing copies of the open file that are no longer needed, and what a crash left of one.

Only files with the name of a copy, this file's id in their header and an entry in the list are
ever touched. What cannot be removed stays.
"""

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kisdesk.domain.backup_thinning import superfluous_copies
from kisdesk.services.copy_notes import COPY_NAME, note_path, read_note
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.peewee_database import database

_LEFTOVER = re.compile(COPY_NAME.pattern + r"\.tmp")
_NOTE_LEFTOVER = re.compile(r"(KIS-[\d_-]+)\.json\.[0-9a-f]{8}\.tmp")


def thin_out(
    folder: Path, newest: Path, made_at: datetime, *, keep: int | None = None
) -> list[int]:
    """Remove what the copy at ``newest`` made superfluous; returns their ids in the list.

    With ``keep`` only that many stay, the newest ones.
    """
    listed = _listed_in(folder)
    places = [newest, *listed]
    moments = [made_at, *(moment for _, moment in listed.values())]
    local = [moment.astimezone().replace(tzinfo=None) for moment in moments]
    removed = []
    for place in _superfluous(local, made_at, keep):
        path = places[place]
        if path == newest:  # a clock set back made the others look newer
            continue
        try:
            path.unlink()
            note_path(path).unlink(missing_ok=True)
        except OSError:
            continue
        removed.append(listed[path][0])
    return removed


def _superfluous(moments: list[datetime], made_at: datetime, keep: int | None) -> list[int]:
    if keep is None:
        return superfluous_copies(moments, made_at.date())
    others = sorted(range(1, len(moments)), key=lambda place: moments[place], reverse=True)
    return sorted(others[max(keep - 1, 0) :])


def remove_leftovers(folder: Path) -> None:
    """What a copy of this file left that was cut off by a crash. Raises FileMissingError."""
    for path in _files_named(folder, _LEFTOVER):
        if file_id_of(path) == database.data_file.file_id:
            with suppress(OSError):
                path.unlink()
    for path in _files_named(folder, _NOTE_LEFTOVER):
        copy = path.with_name(f"{path.name.partition('.')[0]}.kis")
        if file_id_of(copy) == database.data_file.file_id:
            with suppress(OSError):
                path.unlink()


def _listed_in(folder: Path) -> dict[Path, tuple[int, datetime]]:
    """Copies in the folder that the list knows, with their ids there and moments.

    The note tells which copy it is: a stick may come back under another letter.
    """
    rows = database.rows("SELECT id, folder, file_name, made_at, sha256 FROM backup")
    by_place = {Path(place) / name: (row_id, at) for row_id, place, name, at, _ in rows}
    by_hash = {sha256: (row_id, at) for row_id, _, _, at, sha256 in rows}
    found = {}
    for path in _files_named(folder, COPY_NAME):
        note = read_note(path)
        entry = by_hash.get(note.sha256) if note is not None else by_place.get(path)
        if entry is not None and file_id_of(path) == database.data_file.file_id:
            found[path] = (entry[0], datetime.fromisoformat(entry[1]))
    return found


def _files_named(folder: Path, pattern: re.Pattern[str]) -> list[Path]:
    with os_errors():
        return sorted(path for path in folder.iterdir() if pattern.fullmatch(path.name))
