"""Copies of the open file that were proven to open: making one, checking one, the list of them.

A copy is ``KIS-2026-11-22_1430.kis`` with ``KIS-2026-11-22_1430.json`` beside it, which says when
it was made and what it holds, but nothing of people. The data file keeps the same in its own list.
"""

import itertools
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk import __version__
from kisdesk.domain.rights import Right
from kisdesk.errors import NotFoundError
from kisdesk.models.backup import Backup, BackupPlace
from kisdesk.models.base import now_text
from kisdesk.models.changes import (
    RecordedChange,
    must_be_writable,
    record_event,
    recorded_change,
)
from kisdesk.models.club import Setting
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.progress import Progress
from kisdesk.services import known_places
from kisdesk.services.copy_notes import CopyNote, note_path, read_note, write_note
from kisdesk.services.copy_targets import copying_to, must_have_room
from kisdesk.services.copy_thinning import remove_leftovers, thin_out
from kisdesk.services.errors import DamagedDataError, DataFileError, NewerFileError
from kisdesk.services.session import LAST_BACKUP
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.backup import VerifiedCopy, check_copy, copy_verified
from kisdesk.storage.peewee_database import database
from kisdesk.storage.volumes import Volume, list_volumes, volume_of

__all__ = [
    "BackupRow",
    "enter_copy",
    "enter_found_copy",
    "facts_of",
    "find_backup",
    "last_backup",
    "list_backups",
    "make_backup",
    "place_name",
    "verify_backup",
]

_COLUMNS = (
    "folder, file_name, made_at, size, sha256, people, contracts, documents,"
    " id, place_label, volume_id, program, schema, history_length, history_head, last_change_id,"
    " place_uuid, is_automatic"
)


@dataclass(frozen=True)
class BackupRow:
    """One verified copy: ``size`` in bytes; all that was saved before ``made_at`` is in it.

    ``id`` is 0 for a copy that is not in the list of the open file. ``place_label`` says where it
    went in the worker's words; ``is_automatic`` ones were made at closing, on this computer.
    ``history_head`` is the hash of the last of the ``history_length`` changes in it.
    """

    path: Path
    made_at: datetime
    size: int
    sha256: str
    people: int
    contracts: int
    documents: int
    id: int = field(default=0, compare=False)
    place_label: str = field(default="", compare=False)
    volume_id: str = field(default="", compare=False)
    program: str = field(default="", compare=False)
    schema: int = field(default=0, compare=False)
    history_length: int = field(default=0, compare=False)
    history_head: str = field(default="", compare=False)
    last_change_id: int = field(default=0, compare=False)
    place_uuid: str = field(default="", compare=False)
    is_automatic: bool = field(default=False, compare=False)


def make_backup(
    folder: Path,
    *,
    place_id: int | None = None,
    is_automatic: bool = False,
    keep: int | None = None,
    volumes: Sequence[Volume] | None = None,
    progress: Progress | None = None,
) -> BackupRow:
    """Copy the open file into a folder, prove the copy, enter it in the list, thin out old ones.

    ``place_id`` is the remembered place the folder belongs to; ``keep`` bounds the number of
    automatic copies there. Others may go on working meanwhile. An error or a cancel leaves in the
    folder what was there before, with one exception: when the copy is proven and only the data
    file's own disk is full, the copy stays and is merely not in the list. Call it in a job. Raises
    FileMissingError (no such folder), CopyTooLargeError (FAT32), NoRoomForCopyError,
    TargetFilledUpError, WriteProtectedError, TargetGoneError, NoPermissionError, DamagedDataError,
    ReadOnlyFileError, NewPasswordNeededError, NotAllowedError, Cancelled.
    """
    must_be_writable(Right.BACK_UP)
    folder = Path(folder).absolute()
    remove_leftovers(folder)
    volume = volume_of(folder, list_volumes() if volumes is None else volumes)
    file = database.data_file
    must_have_room(folder, file.raw_size(), volume)
    made_at = datetime.fromisoformat(now_text())
    with copying_to(folder, file):
        copy = copy_verified(file, _free_name(folder, made_at), progress=progress)
    place = BackupPlace.get_or_none(BackupPlace.id == place_id) if place_id else None
    row = _new_row(copy, made_at, volume, place, is_automatic=is_automatic)
    try:
        with copying_to(folder, file):
            write_note(copy.path, _note_of(row))
    except BaseException:
        with suppress(OSError):
            copy.path.unlink()
        raise
    removed = thin_out(folder, row.path, row.made_at, keep=keep if is_automatic else None)
    row_id = enter_copy(row, removed=removed)
    with suppress(DataFileError):  # a place that is not remembered is pointed at again
        known_places.remember(file.path, file.file_id, folder, volume)
    return _by_id(row_id)


def verify_backup(
    path: Path, password: str | None = None, *, progress: Progress | None = None
) -> BackupRow:
    """Read a copy from its medium and check that it opens and is what it was when it was made.

    A copy of the open file needs no password, unless the file got a new key since. Nothing is
    written to it; that it was found whole is entered in the history of the open file. Raises
    WrongPasswordError (also when one is needed and none was given), DamagedDataError,
    DamagedHeaderError, NotAKisFileError, NewerFileError, FileMissingError and the other errors of
    opening a file.
    """
    path = Path(path).absolute()
    original = None if database.is_closed() else database.data_file
    copy = check_copy(path, password, original=original, progress=progress)
    if not copy.contents.schema:
        raise DamagedDataError(("no tables",))
    if copy.contents.schema > len(MIGRATIONS):
        raise NewerFileError(copy.program)
    note = read_note(path)
    listed = {} if original is None else {r.sha256: r for r in list_backups() if r.path == path}
    known = {sha256: row.made_at for sha256, row in listed.items()}
    if note is not None:
        known[note.sha256] = note.made_at
    if known and copy.sha256 not in known:
        raise DamagedDataError(("not the copy that was made",))
    if copy.sha256 in listed:
        record_event("backup_verified", "backup", listed[copy.sha256].id)
        return listed[copy.sha256]
    with os_errors():
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    facts = facts_of(copy)
    if note is not None and note.sha256 == copy.sha256:
        facts["history_head"] = note.history_head
    return BackupRow(copy.path, known.get(copy.sha256, changed), **facts)


def list_backups() -> list[BackupRow]:
    """The verified copies of the open file that were not removed since, newest first."""
    return _select("ORDER BY id DESC")


def find_backup(backup_id: int) -> BackupRow:
    """One copy of the list. Raises NotFoundError."""
    return _by_id(backup_id)


def last_backup(*, is_automatic: bool = False) -> BackupRow | None:
    """The newest copy a person made, or the newest that was made by itself at closing."""
    rows = _select("WHERE is_automatic = ? ORDER BY id DESC LIMIT 1", int(is_automatic))
    return rows[0] if rows else None


def enter_copy(row: BackupRow, *, removed: Sequence[int] = ()) -> int:
    """Put a new copy in the list of the open file, take others off; returns its id there."""
    with recorded_change("backup", "backup") as change:
        _insert(change, row)
        for backup_id in removed:
            change.delete(Backup, backup_id)
        return change.subject_id or 0


def enter_found_copy(row: BackupRow) -> int:
    """Put a copy in the list that was proven again, as after a restore; returns its id there."""
    with recorded_change("backup_verified", "backup") as change:
        _insert(change, row)
        return change.subject_id or 0


def _insert(change: RecordedChange, row: BackupRow) -> None:
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
        program=row.program,
        schema=row.schema,
        place_uuid=row.place_uuid,
        place_label=row.place_label,
        volume_id=row.volume_id,
        is_automatic=row.is_automatic,
        history_length=row.history_length,
        history_head=row.history_head,
        last_change_id=row.last_change_id,
    )
    if row.is_automatic:  # it lies on the disk that may fail
        return
    setting = Setting.get_or_none(Setting.key == LAST_BACKUP)
    value = json.dumps(row.made_at.isoformat())
    if setting is None:
        change.insert(Setting, key=LAST_BACKUP, value=value)
    else:
        change.update(Setting, setting.id, value=value)


def facts_of(copy: VerifiedCopy) -> dict[str, Any]:
    """What a row says of a copy by itself, by field name, without the head of its history."""
    contents = copy.contents
    changes, last_change_id = contents.tables.get("change", (0, 0))
    return {
        "size": copy.size,
        "sha256": copy.sha256,
        "people": contents.rows_in("participant"),
        "contracts": contents.rows_in("social_contract"),
        "documents": contents.rows_in("issued_document"),
        "program": copy.program,
        "schema": contents.schema,
        "history_length": changes,
        "last_change_id": last_change_id,
    }


def _new_row(
    copy: VerifiedCopy,
    made_at: datetime,
    volume: Volume | None,
    place: BackupPlace | None,
    *,
    is_automatic: bool,
) -> BackupRow:
    facts = facts_of(copy)
    heads = database.rows("SELECT hash FROM change WHERE id = ?", (facts["last_change_id"],))
    is_stick = volume is not None and volume.is_removable
    return BackupRow(
        copy.path,
        made_at,
        **facts,
        history_head=heads[0][0] if heads else "",
        place_label=place.label if place else place_name(copy.path.parent, volume),
        place_uuid=place.uuid if place else "",
        volume_id=volume.volume_id if volume is not None and is_stick else "",
        is_automatic=is_automatic,
    )


def place_name(folder: Path, volume: Volume | None) -> str:
    """What to call a place nobody named: the label of its stick, or its folder."""
    if volume is not None and volume.is_removable:
        return volume.label or volume.volume_id.upper() or str(volume.mount)
    return folder.name or str(folder)


def _select(rest: str, *params: object) -> list[BackupRow]:
    rows = database.rows(f"SELECT {_COLUMNS} FROM backup {rest}", params)
    found = []
    for folder, name, made_at, *facts, is_automatic in rows:
        values: tuple[Any, ...] = (*facts, bool(is_automatic))
        found.append(BackupRow(Path(folder) / name, datetime.fromisoformat(made_at), *values))
    return found


def _by_id(backup_id: int) -> BackupRow:
    rows = _select("WHERE id = ?", backup_id)
    if not rows:
        raise NotFoundError(f"backup {backup_id}")
    return rows[0]


def _free_name(folder: Path, made_at: datetime) -> Path:
    stem = made_at.strftime("KIS-%Y-%m-%d_%H%M")
    for number in itertools.count(1):
        path = folder / f"{stem if number == 1 else f'{stem}-{number}'}.kis"
        if not path.exists() and not note_path(path).exists():
            return path
    raise AssertionError("unreachable")


def _note_of(row: BackupRow) -> CopyNote:
    return CopyNote(
        made_at=row.made_at,
        size=row.size,
        sha256=row.sha256,
        people=row.people,
        contracts=row.contracts,
        documents=row.documents,
        program=__version__,
        schema=row.schema,
        file_id=database.data_file.file_id,
        history_length=row.history_length,
        history_head=row.history_head,
    )
