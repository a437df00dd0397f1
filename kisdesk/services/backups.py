"""Copies of the open file that were proven to open: making one, checking one, the list of them.

A copy is ``KIS-2026-11-22_1430.kis`` with ``KIS-2026-11-22_1430.json`` beside it, which says when
it was made and what it holds, but nothing of people. The data file keeps the same in its own list.
"""

import itertools
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk import __version__
from kisdesk.domain.backup_thinning import superfluous_copies
from kisdesk.domain.rights import Right
from kisdesk.models.backup import Backup
from kisdesk.models.base import now_text
from kisdesk.models.changes import must_be_writable, recorded_change
from kisdesk.models.club import Setting
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.progress import Progress
from kisdesk.services.errors import DamagedDataError, NewerFileError
from kisdesk.services.session import LAST_BACKUP
from kisdesk.storage.atomic_write import os_errors, write_atomically
from kisdesk.storage.backup import (
    VerifiedCopy,
    check_copy,
    copy_verified,
    file_id_of,
)
from kisdesk.storage.peewee_database import database

_NAME = re.compile(r"KIS-\d{4}-\d{2}-\d{2}_\d{4}(-\d+)?\.kis")
_LEFTOVER = re.compile(_NAME.pattern + r"\.tmp")
_COLUMNS = "folder, file_name, made_at, size, sha256, people, contracts, documents"


@dataclass(frozen=True)
class BackupRow:
    """One verified copy: ``size`` in bytes; all that was saved before ``made_at`` is in it."""

    path: Path
    made_at: datetime
    size: int
    sha256: str
    people: int
    contracts: int
    documents: int


def make_backup(folder: Path, *, progress: Progress | None = None) -> BackupRow:
    """Copy the open file into a folder, prove the copy, enter it in the list, thin out old ones.

    Others may go on working meanwhile. An error or a cancel leaves in the folder what was there
    before, with one exception: when the copy is proven and only the data file's own disk is full,
    the copy stays and is merely not in the list. Call it in a job. Raises FileMissingError (no such
    folder), DiskFullError, NoPermissionError, FileUnreachableError, DamagedDataError,
    ReadOnlyFileError, NewPasswordNeededError, Cancelled.
    """
    must_be_writable(Right.BACK_UP)
    folder = Path(folder).absolute()
    _remove_leftovers(folder)
    made_at = datetime.fromisoformat(now_text())
    copy = copy_verified(database.data_file, _free_name(folder, made_at), progress=progress)
    row = _row(copy, made_at)
    try:
        _write_note(row, copy)
    except BaseException:
        with suppress(OSError):
            copy.path.unlink()
        raise
    _enter(row, copy, removed=_thin_out(folder, row))
    return row


def verify_backup(
    path: Path, password: str | None = None, *, progress: Progress | None = None
) -> BackupRow:
    """Read a copy from its medium and check that it opens and is what it was when it was made.

    A copy of the open file needs no password, unless the file got a new key since. Nothing is
    written to it. Raises WrongPasswordError (also when one is needed and none was given),
    DamagedDataError, DamagedHeaderError, NotAKisFileError, NewerFileError, FileMissingError and the
    other errors of opening a file.
    """
    path = Path(path).absolute()
    original = None if database.is_closed() else database.data_file
    copy = check_copy(path, password, original=original, progress=progress)
    if not copy.contents.schema:
        raise DamagedDataError(("no tables",))
    if copy.contents.schema > len(MIGRATIONS):
        raise NewerFileError(copy.program)
    note = _read_note(path)
    listed = [] if original is None else [r for r in list_backups() if r.path == path]
    known = {r.sha256: r.made_at for r in listed}
    if note is not None:
        known[note[0]] = note[1]
    if known and copy.sha256 not in known:
        raise DamagedDataError(("not the copy that was made",))
    with os_errors():
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return _row(copy, known.get(copy.sha256, changed))


def list_backups() -> list[BackupRow]:
    """The verified copies of the open file that were not removed since, newest first."""
    rows = database.rows(f"SELECT {_COLUMNS} FROM backup ORDER BY id DESC")
    return [
        BackupRow(Path(folder) / name, datetime.fromisoformat(made_at), *facts)
        for folder, name, made_at, *facts in rows
    ]


def _row(copy: VerifiedCopy, made_at: datetime) -> BackupRow:
    tables = ("participant", "social_contract", "issued_document")
    counts = [copy.contents.rows_in(table) for table in tables]
    return BackupRow(copy.path, made_at, copy.size, copy.sha256, *counts)


def _free_name(folder: Path, made_at: datetime) -> Path:
    stem = made_at.strftime("KIS-%Y-%m-%d_%H%M")
    for number in itertools.count(1):
        path = folder / f"{stem if number == 1 else f'{stem}-{number}'}.kis"
        if not path.exists() and not _note_path(path).exists():
            return path
    raise AssertionError("unreachable")


def _enter(row: BackupRow, copy: VerifiedCopy, *, removed: list[int]) -> None:
    setting = Setting.get_or_none(Setting.key == LAST_BACKUP)
    value = json.dumps(row.made_at.isoformat())
    with recorded_change("backup", "backup") as change:
        change.subject_id = change.insert(
            Backup,
            made_at=row.made_at.isoformat(),
            folder=str(row.path.parent),
            file_name=row.path.name,
            size=row.size,
            sha256=row.sha256,
            people=row.people,
            contracts=row.contracts,
            documents=row.documents,
            program=copy.program,
            schema=copy.contents.schema,
        )
        if setting is None:
            change.insert(Setting, key=LAST_BACKUP, value=value)
        else:
            change.update(Setting, setting.id, value=value)
        for backup_id in removed:
            change.delete(Backup, backup_id)


# The note beside a copy ---------------------------------------------------------------------


def _note_path(copy: Path) -> Path:
    return copy.with_suffix(".json")


def _write_note(row: BackupRow, copy: VerifiedCopy) -> None:
    note = {
        "made_at": row.made_at.isoformat(),
        "size": row.size,
        "sha256": row.sha256,
        "people": row.people,
        "contracts": row.contracts,
        "documents": row.documents,
        "program": __version__,
        "schema": copy.contents.schema,
    }
    write_atomically(_note_path(row.path), (json.dumps(note, indent=1) + "\n").encode())


def _read_note(copy: Path) -> tuple[str, datetime] | None:
    """SHA-256 and moment of the copy as its note has them; None without a readable note."""
    try:
        note: Any = json.loads(_note_path(copy).read_bytes())
        return str(note["sha256"]), datetime.fromisoformat(note["made_at"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


# Old copies ---------------------------------------------------------------------------------


def _thin_out(folder: Path, newest: BackupRow) -> list[int]:
    """Remove copies of this file that are no longer needed; returns their ids in the list.

    Only files with the name of a copy, this file's id in their header and an entry in the list are
    ever touched. What cannot be removed stays.
    """
    listed = _listed_in(folder)
    today = newest.made_at.date()
    places = [newest.path, *listed]
    moments = [newest.made_at, *(made_at for _, made_at in listed.values())]
    local = [moment.astimezone().replace(tzinfo=None) for moment in moments]
    removed = []
    for place in superfluous_copies(local, today):
        path = places[place]
        if path == newest.path:  # a clock set back made the others look newer
            continue
        try:
            path.unlink()
            _note_path(path).unlink(missing_ok=True)
        except OSError:
            continue
        removed.append(listed[path][0])
    return removed


def _listed_in(folder: Path) -> dict[Path, tuple[int, datetime]]:
    """Copies in the folder that the list knows, with their ids there and moments.

    The note tells which copy it is: a stick may come back under another letter.
    """
    rows = database.rows("SELECT id, folder, file_name, made_at, sha256 FROM backup")
    by_place = {Path(place) / name: (row_id, at) for row_id, place, name, at, _ in rows}
    by_hash = {sha256: (row_id, at) for row_id, _, _, at, sha256 in rows}
    found = {}
    for path in _files_named(folder, _NAME):
        note = _read_note(path)
        entry = by_hash.get(note[0]) if note is not None else by_place.get(path)
        if entry is not None and file_id_of(path) == database.data_file.file_id:
            found[path] = (entry[0], datetime.fromisoformat(entry[1]))
    return found


def _remove_leftovers(folder: Path) -> None:
    """What a copy of this file left that was cut off by a crash."""
    for path in _files_named(folder, _LEFTOVER):
        if file_id_of(path) == database.data_file.file_id:
            with suppress(OSError):
                path.unlink()


def _files_named(folder: Path, pattern: re.Pattern[str]) -> list[Path]:
    with os_errors():
        return sorted(path for path in folder.iterdir() if pattern.fullmatch(path.name))
