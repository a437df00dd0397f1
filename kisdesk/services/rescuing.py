"""Rescuing what can be read of a damaged file into a new one; the damaged file is only read.

Every row of the new file is one of the old, as it was. What is gone is listed. Where rows refer to
a lost one, that is entered anew and listed too: as the history last had it, or as "(utracono)".
"""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import apsw

from kisdesk.models.changes import record_event
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.models.search import refresh_search
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import session
from kisdesk.services.errors import (
    DamagedHeaderError,
    FileExistsAlreadyError,
    FileMissingError,
    NewerFileError,
    NotAKisFileError,
    NothingReadableError,
    WrongRecoveryKeyError,
)
from kisdesk.services.history_check import HistoryCheck, check_history
from kisdesk.services.history_gaps import RESCUED, Range
from kisdesk.services.rescue_account import event_details, report_of
from kisdesk.services.rescue_history import HistoryOfLost
from kisdesk.services.rescue_rebuild import Rebuild, fill_tables
from kisdesk.services.rescue_report import RescueReport
from kisdesk.storage import header as headers
from kisdesk.storage.atomic_write import os_errors, rename_without_overwriting, sync_name
from kisdesk.storage.data_file import open_with_key, unlock_header, write_empty
from kisdesk.storage.header import HEADER_BYTES, HeaderState
from kisdesk.storage.lock_file import in_use_error
from kisdesk.storage.migrations import migrate
from kisdesk.storage.open_data_file import DataFile
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import journal_path, raw_file
from kisdesk.storage.rebuild import Repairs, empty_model, kept_tables
from kisdesk.storage.recovery import parse_recovery_key
from kisdesk.storage.rescue import Rescuer
from kisdesk.storage.sealed_pages import PAGE_BYTES, SealedPages
from kisdesk.storage.shifted_vfs import ShiftedFile
from kisdesk.storage.sqlite_errors import sqlite_errors


def rescue_file(
    path: Path,
    target: Path,
    *,
    password: str | None = None,
    recovery_key: str | None = None,
    progress: Progress | None = None,
) -> RescueReport:
    """Write a new file with everything that can be read of a damaged one; say what is lost.

    The new file opens with the same passwords and the same recovery key (with the recovery key
    alone if the header is lost). It appears under its name only when it is complete and was checked
    through; an error or a cancel leaves nothing. Closes the file that is open here. Call it in a
    job. Raises WrongPasswordError, WrongRecoveryKeyError, DamagedHeaderError (then the recovery key
    is needed), NothingReadableError, NewerFileError, FileInUseError, FileExistsAlreadyError,
    FileMissingError, NoPermissionError, DiskFullError, Cancelled.
    """
    progress = progress or NoProgress()
    path, target = Path(path).absolute(), Path(target).absolute()
    if not path.is_file() or not target.parent.is_dir():
        raise FileMissingError
    if target.exists():
        raise FileExistsAlreadyError
    session.close_file()
    place = target.with_name(target.name + ".rescue.tmp")
    _remove(place)
    try:
        with _held(path) as source:
            state, data_key, is_header_lost = _unlocked(source, password, recovery_key)
            pages = SealedPages(source, path, data_key, state.header.salt)
            if not pages.can_prove:
                if is_header_lost:  # nothing is left to tell a key of another file from damage
                    raise WrongRecoveryKeyError(None)
                raise NothingReadableError
            rescuer = Rescuer(pages, progress)
            report = _rebuilt(rescuer, place, state, data_key, progress)
        with os_errors():
            rename_without_overwriting(place, target)
            sync_name(target)
    finally:
        _remove(place)
    return replace(report, source=path, target=target, is_header_lost=is_header_lost)


# Reading ------------------------------------------------------------------------------------


@contextlib.contextmanager
def _held(path: Path) -> Iterator[ShiftedFile]:
    """The file, only to be read; nobody writes to it meanwhile."""
    with raw_file(path) as source:
        try:
            source.xLock(apsw.SQLITE_LOCK_SHARED)
        except apsw.BusyError as error:
            raise in_use_error(path) from error
        try:
            yield source
        finally:
            source.xUnlock(apsw.SQLITE_LOCK_NONE)


def _unlocked(
    source: ShiftedFile, password: str | None, recovery_key: str | None
) -> tuple[HeaderState, bytes, bool]:
    """The header, the data key, and whether the header is lost."""
    data_key = parse_recovery_key(recovery_key) if recovery_key is not None else None
    blocks = first_page = b""
    with contextlib.suppress(apsw.IOError):  # a bad sector
        blocks = source.raw_read(HEADER_BYTES, 0)
        first_page = source.raw_read(PAGE_BYTES, HEADER_BYTES)
    try:
        state = headers.read_header(blocks, first_page, source.raw_size())
    except (DamagedHeaderError, NotAKisFileError):
        if data_key is None or source.raw_size() <= HEADER_BYTES:
            raise
        return HeaderState(headers.new_header(data_key), 1, is_mirrored=False), data_key, True
    if data_key is None:
        data_key = unlock_header(state, password or "")
    elif not state.header.accepts_key(data_key):
        raise WrongRecoveryKeyError(None)
    return state, data_key, False


@cache
def _model(version: int) -> apsw.Connection:
    return empty_model(MIGRATIONS[:version])


def _version_of(rescuer: Rescuer) -> int:
    """How many steps the tables had; without the first page, the steps that explain them best."""
    version = rescuer.user_version()
    if version is not None and version > len(MIGRATIONS):
        raise NewerFileError(f"schema {version}")
    if version:
        return version
    known = {(line.name, line.sql) for line in rescuer.schema.values() if line.kind != "trigger"}

    def agreement(step: int) -> int:
        rows = _model(step).execute("SELECT name, ifnull(sql, '') FROM sqlite_schema").fetchall()
        return len(known & {(str(name), str(sql)) for name, sql in rows})

    # Where nothing is left to tell, the newest: its tables were made from the beginning.
    return max(range(1, len(MIGRATIONS) + 1), key=lambda step: (agreement(step), step))


# Writing ------------------------------------------------------------------------------------


def _rebuilt(
    rescuer: Rescuer, place: Path, state: HeaderState, data_key: bytes, progress: Progress
) -> RescueReport:
    version = _version_of(rescuer)
    model = _model(version)
    tables = kept_tables(model)
    found = rescuer.find_tables(model, tables)
    work = Rebuild(rescuer, found, {}, Repairs(), [])
    write_empty(place, state.header, data_key)
    with open_with_key(place, data_key) as file:
        migrate(file, MIGRATIONS[:version])
        with file.lock, sqlite_errors(file.connection):
            fill_tables(work, file.connection, progress)
        migrate(file, MIGRATIONS, keeps_copy=False)
        return _finished(file, report_of(work, place, HistoryOfLost(file.connection)))


def _finished(file: DataFile, report: RescueReport) -> RescueReport:
    """Enter the rescue in the history, with what that can no longer prove; check the whole file."""
    database.attach(file)
    try:
        refresh_search()
        report = replace(report, history_gaps=_lost_changes(check_history()))
        record_event(RESCUED, "file", 1, event_details(report))
    finally:
        database.detach()
    file.quick_check(full=True)
    return report


def _lost_changes(check: HistoryCheck) -> tuple[Range, ...]:
    """Also those after the last one that was saved."""
    if not check.is_cut:
        return check.breaks
    ever = database.rows("SELECT seq FROM sqlite_sequence WHERE name = 'change'")[0][0]
    return (*check.breaks, (check.head.last_id + 1, ever))


def _remove(place: Path) -> None:
    for leftover in (place, journal_path(place)):
        with contextlib.suppress(OSError):
            leftover.unlink()
