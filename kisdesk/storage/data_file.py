"""Making a data file, opening one by password or recovery key, and the lock that goes with it."""

import contextlib
import re
import shutil
import tempfile
import threading
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw

from kisdesk.storage import header as headers
from kisdesk.storage import keys, lock_file, recovery
from kisdesk.storage.atomic_write import os_errors, rename_without_overwriting, sync_name
from kisdesk.storage.errors import (
    DamagedDataError,
    DamagedHeaderError,
    DataFileError,
    FileExistsAlreadyError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
    NotAKisFileError,
    ReadOnlyFileError,
    WrongRecoveryKeyError,
)
from kisdesk.storage.header import HEADER_BYTES, Header, HeaderState
from kisdesk.storage.keys import DEFAULT_COST, KdfCost
from kisdesk.storage.open_data_file import DataFile
from kisdesk.storage.raw_copy import copy_for_reading
from kisdesk.storage.restore import KEPT_NAME, drop_second_names
from kisdesk.storage.shifted_vfs import ShiftedFile, connect
from kisdesk.storage.sqlite_errors import sqlite_errors

__all__ = [
    "DataFile",
    "create_data_file",
    "open_copy",
    "open_with_key_of",
    "open_with_password",
    "open_with_recovery_key",
]

_PAGE_BYTES = 4096
_SALT_BYTES = 16
_APPLICATION_ID = int.from_bytes(b"KISD", "big")
_BUSY_MS = 500  # bridges the moment in which another process only asks whether the file is free
_opening = threading.Lock()

# What a header says about the key: the data key, the slot that gave it, that slot's cost.
_Unlocked = tuple[bytes, str | None, KdfCost]
_Unlocker = Callable[[HeaderState], _Unlocked]


def create_data_file(path: Path, password: str, *, cost: KdfCost = DEFAULT_COST) -> DataFile:
    """Make a new, empty data file with one key slot, and open it.

    The file appears under its name only when it is complete. Raises FileExistsAlreadyError,
    FileMissingError (no such folder), NoPermissionError, DiskFullError.
    """
    path = _true_place(path)
    if path.exists():
        raise FileExistsAlreadyError
    if not path.parent.is_dir():
        raise FileMissingError
    data_key = keys.new_data_key()
    header = headers.new_header(data_key)
    slot = keys.seal(data_key, password, header.file_id, cost)
    header = header.with_slot(slot)
    temporary = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        write_empty(temporary, header, data_key)
        with os_errors():
            rename_without_overwriting(temporary, path)
            sync_name(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return _open(path, lambda state: (data_key, slot.slot_id, cost))


def open_with_password(
    path: Path, password: str, *, read_only: bool = False, preferred_slot: str | None = None
) -> DataFile:
    """Open a file with a worker's password; ``slot_id`` of the result says whose it was.

    ``preferred_slot`` is tried first, to save the others' time. ``read_only`` opens a copy in the
    temporary folder, whoever has the file. Raises FileMissingError, NoPermissionError,
    NotAKisFileError, DamagedHeaderError, WrongPasswordError, DamagedDataError, FileInUseError,
    ReadOnlyFileError, NewerFileError.
    """

    def unlock(state: HeaderState) -> _Unlocked:
        header = state.header
        if not header.slots:  # lost with the header, and no password set since
            raise DamagedHeaderError
        slot, data_key = keys.unlock(header.slots, password, header.file_id, preferred_slot)
        return data_key, slot.slot_id, slot.cost

    return _open(_true_place(path), unlock, read_only=read_only)


def open_with_recovery_key(path: Path, key_text: str, *, read_only: bool = False) -> DataFile:
    """Open a file with the recovery key, even if its whole header is lost.

    Then call ``set_password``, which also writes a new header. Raises WrongRecoveryKeyError with
    the first mistyped group, or with ``None`` if the key is not this file's, and what
    ``open_with_password`` raises.
    """
    data_key = recovery.parse_recovery_key(key_text)

    def unlock(state: HeaderState) -> _Unlocked:
        if not state.header.accepts_key(data_key):
            raise WrongRecoveryKeyError(None)
        cost = state.header.slots[0].cost if state.header.slots else DEFAULT_COST
        return data_key, None, cost

    return _open(_true_place(path), unlock, read_only=read_only, key_without_header=data_key)


def new_key_place(path: Path) -> Path:
    """Where the copy under a new key grows while the key of a file is changed."""
    return path.with_name(path.name + ".rekey.tmp")


def _true_place(path: Path) -> Path:
    """Where the file itself lies: the journal and the note stand beside it, not beside a link."""
    path = Path(path)
    return path.resolve() if path.is_symlink() else path.absolute()


def open_copy(path: Path, original: DataFile, *, in_place: bool = True) -> DataFile:
    """Open a byte-for-byte copy of a file that is open, with the same key, to prove it opens.

    Nothing is written to it. It is read where it lies, which must be a place that can be written
    and nobody else knows of; without ``in_place`` it is copied first. Raises DamagedDataError for a
    copy of another file.
    """
    return _open(
        _true_place(path),
        original.unlock_copy,
        read_only=True,
        in_place=in_place,
        key_without_header=original.key_for_copy(),
    )


def open_with_key(path: Path, data_key: bytes) -> DataFile:
    """Open a file this process has just made, whose key it knows."""
    return _open(
        _true_place(path),
        lambda state: (data_key, None, DEFAULT_COST),
        key_without_header=data_key,
    )


def unlock_header(state: HeaderState, password: str) -> bytes:
    """The data key a password opens. Raises DamagedHeaderError, WrongPasswordError."""
    if not state.header.slots:  # lost with the header, and no password set since
        raise DamagedHeaderError
    return keys.unlock(state.header.slots, password, state.header.file_id)[1]


def open_with_key_of(path: Path, original: DataFile) -> DataFile:
    """Open a copy for work with the key of the file it was made of, which may be closed by now.

    Raises DamagedDataError for a copy of another file, and what ``open_with_password`` raises.
    """
    return _open(_true_place(path), original.unlock_copy)


def _open(
    path: Path,
    unlock: _Unlocker,
    *,
    read_only: bool = False,
    in_place: bool = False,
    key_without_header: bytes | None = None,
) -> DataFile:
    """``in_place`` is for a read-only opening of what nobody else knows of."""
    if not path.exists():
        raise FileMissingError
    if not path.is_file():
        raise NotAKisFileError(0)
    with contextlib.ExitStack() as undo:
        place = path
        if not read_only:
            drop_second_names(path)
        if read_only and not in_place:
            folder = _temporary_folder()
            undo.callback(shutil.rmtree, folder, ignore_errors=True)
            place = copy_for_reading(path, folder)
        with _opening:
            connection, raw_file = _connect(place)
        undo.callback(_close, connection)
        with sqlite_errors(connection):
            if not read_only:
                _take_place(path, raw_file)
                _clear_away_leftovers(path)
            state, is_lost = _read_header(raw_file, key_without_header)
        data_key, slot_id, cost = unlock(state)
        _set_up(connection, path, data_key, read_only=read_only, is_header_lost=is_lost)
        if not read_only:
            _leave_note(path)
            undo.callback(lock_file.remove_note, path)
            with sqlite_errors(connection):
                salt = raw_file.raw_read(_SALT_BYTES, HEADER_BYTES)
                if not is_lost and (not state.is_mirrored or state.header.salt != salt):
                    header = replace(state.header, salt=salt)
                    state = headers.write_header(state, header, raw_file.write_header_block)
        cleanup = undo.pop_all()
        return DataFile(
            path,
            connection,
            raw_file,
            state,
            data_key,
            slot_id=slot_id,
            cost=cost,
            is_read_only=read_only,
            on_close=cleanup.close,
        )
    raise AssertionError("unreachable")


def _temporary_folder() -> Path:
    with os_errors():
        try:
            return Path(tempfile.mkdtemp(prefix="kisdesk-"))
        except FileNotFoundError as error:  # Python found none it could write a file in
            raise FileUnreachableError from error


def _connect(place: Path) -> tuple[apsw.Connection, ShiftedFile]:
    try:
        return connect(place, apsw.SQLITE_OPEN_READWRITE)
    except (apsw.CantOpenError, apsw.PermissionsError) as error:
        raise NoPermissionError from error
    except apsw.IOError as error:
        raise FileUnreachableError from error


def _take_place(path: Path, raw_file: ShiftedFile) -> None:
    if raw_file.is_read_only:
        raise ReadOnlyFileError
    if raw_file.is_locked_by_other():
        raise lock_file.in_use_error(path)


def _clear_away_leftovers(path: Path) -> None:
    """What was cut off beside this file: a change of its key, a restore, a note, a safety copy.

    Call it with the place taken, so that nobody is at it now.
    """
    cut_off = r"(\.(rekey|restore)\.tmp.*|(\.lock)?\.[0-9a-f]{8}\.tmp.*)"
    before = rf"{re.escape(path.stem)}\.before-v[\d-]+{re.escape(path.suffix)}\.tmp"
    kept = rf"{KEPT_NAME}(-journal)?\.tmp"
    ours = re.compile(f"{re.escape(path.name)}{cut_off}|{before}|{kept}")
    with contextlib.suppress(OSError):
        for place in list(path.parent.iterdir()):
            if ours.fullmatch(place.name):
                place.unlink()


def _close(connection: apsw.Connection) -> None:
    """Close, whatever the disk says: what was saved lies there, the rest was refused before."""
    with contextlib.suppress(DataFileError), sqlite_errors(connection):
        connection.close()


def _leave_note(path: Path) -> None:
    try:
        lock_file.leave_note(path)
    except NoPermissionError as error:
        raise ReadOnlyFileError(is_folder=True) from error


def _read_header(
    raw_file: ShiftedFile, key_without_header: bytes | None
) -> tuple[HeaderState, bool]:
    """The header, and whether it was lost and had to be made up from the recovery key."""
    blocks = raw_file.raw_read(HEADER_BYTES, 0)
    first_page = raw_file.raw_read(_PAGE_BYTES, HEADER_BYTES)
    try:
        state = headers.read_header(blocks, first_page, raw_file.raw_size())
    except DamagedHeaderError:
        if key_without_header is None:
            raise
        return HeaderState(headers.new_header(key_without_header), 1, is_mirrored=False), True
    if len(first_page) < _PAGE_BYTES:
        raise DamagedDataError(("shorter than its header",))
    return state, False


def _set_up(
    connection: apsw.Connection,
    path: Path,
    data_key: bytes,
    *,
    read_only: bool,
    is_header_lost: bool,
) -> None:
    try:
        with sqlite_errors(connection):
            connection.set_busy_timeout(_BUSY_MS)
            use_key(connection, data_key)
            _set_pragmas(connection)
            take_lock = "BEGIN EXCLUSIVE; SELECT 1 FROM sqlite_master LIMIT 1; COMMIT"
            connection.execute(take_lock).fetchall()
            if read_only:
                connection.execute("PRAGMA query_only=ON")
    except apsw.BusyError as error:
        raise lock_file.in_use_error(path) from error
    except DamagedDataError as error:
        if is_header_lost:
            # Nothing is left to tell a key of another file from a damaged first page.
            raise WrongRecoveryKeyError(None) from error
        raise


def use_key(connection: apsw.Connection, data_key: bytes) -> None:
    """Tell the encrypting layer that the file is SQLCipher 4 and what its raw key is."""
    connection.execute("PRAGMA cipher='sqlcipher'")
    connection.execute("PRAGMA legacy=4")
    connection.execute(f"PRAGMA key='raw:{data_key.hex()}'")


def _set_pragmas(connection: apsw.Connection) -> None:
    connection.execute(
        "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA cache_size=-65536;"
        "PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA synchronous=EXTRA;"
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE"
    ).fetchall()


def write_empty(place: Path, header: Header, data_key: bytes) -> None:
    """Make a file that holds this header and no tables. Raises NoPermissionError, DiskFullError."""
    try:
        with _opening:
            connection, raw_file = connect(
                place, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
            )
    except apsw.CantOpenError as error:
        raise NoPermissionError from error
    try:
        with sqlite_errors(connection):
            headers.write_header(
                HeaderState(header, 1, is_mirrored=False), header, raw_file.write_header_block
            )
            use_key(connection, data_key)
            _set_pragmas(connection)
            connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")
    finally:
        _close(connection)
