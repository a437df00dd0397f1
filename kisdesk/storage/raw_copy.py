"""Copying a data file byte by byte, header included, while it is open elsewhere."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import apsw

from kisdesk.storage import lock_file
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.errors import (
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
    NotAKisFileError,
)
from kisdesk.storage.header import HEADER_BYTES, HeaderState, read_header
from kisdesk.storage.shifted_vfs import ShiftedFile, open_raw

_CHUNK_BYTES = 1024 * 1024
_PAGE_BYTES = 4096
_TRIES = 20
_PAUSE_SECONDS = 0.05
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def journal_path(data_file: Path) -> Path:
    """Where SQLite keeps the journal; one that is hot belongs to the file and moves with it."""
    return data_file.with_name(data_file.name + "-journal")


def copy_for_reading(path: Path, folder: Path) -> Path:
    """Copy a file that another process may be writing, at a moment when nothing is half written.

    A journal left by a crash comes along. Raises FileInUseError if the file never came to rest,
    NoPermissionError, DiskFullError.
    """
    target = folder / path.name
    with raw_file(path) as source:
        for attempt in range(_TRIES):
            if attempt:
                time.sleep(_PAUSE_SECONDS)
            is_abandoned = has_hot_journal(path) and not source.is_locked_by_other()
            if has_hot_journal(path) and not is_abandoned:
                continue
            with os_errors():
                _copy_bytes(source, target)
                if is_abandoned:
                    journal_path(target).write_bytes(journal_path(path).read_bytes())
                if has_hot_journal(path) == is_abandoned and _is_still(source, target):
                    return target
    raise lock_file.in_use_error(path)


@contextlib.contextmanager
def raw_file(path: Path) -> Iterator[ShiftedFile]:
    """Look at the bytes of a file, which may be open here or elsewhere.

    Raises NoPermissionError, FileUnreachableError.
    """
    try:
        source = open_raw(path)
        try:
            yield source
        finally:
            source.xClose()
    except (apsw.CantOpenError, apsw.PermissionsError) as error:
        raise NoPermissionError from error
    except apsw.IOError as error:
        raise FileUnreachableError from error


def header_of(path: Path) -> HeaderState:
    """The key header of a file, which may be open here or elsewhere.

    Raises FileMissingError, NotAKisFileError, DamagedHeaderError, NewerFileError and what
    ``raw_file`` raises.
    """
    if not path.exists():
        raise FileMissingError
    if not path.is_file():
        raise NotAKisFileError(0)
    with raw_file(path) as source:
        blocks = source.raw_read(HEADER_BYTES, 0)
        first_page = source.raw_read(_PAGE_BYTES, HEADER_BYTES)
        return read_header(blocks, first_page, source.raw_size())


def _copy_bytes(source: ShiftedFile, target: Path) -> None:
    size = source.raw_size()
    with target.open("wb") as stream:
        for offset in range(0, size, _CHUNK_BYTES):
            stream.write(source.raw_read(min(_CHUNK_BYTES, size - offset), offset))


def _is_still(source: ShiftedFile, target: Path) -> bool:
    """Whether every byte is what was copied; then the copy is the file as it was before this call.

    Looking at the first page would not do: a file held exclusively counts its changes only once.
    """
    size = source.raw_size()
    if size != target.stat().st_size:
        return False
    with target.open("rb") as stream:
        for offset in range(0, size, _CHUNK_BYTES):
            amount = min(_CHUNK_BYTES, size - offset)
            if source.raw_read(amount, offset) != stream.read(amount):
                return False
    return True


def has_hot_journal(path: Path) -> bool:
    """Whether a transaction is under way or was cut off: the journal's header is in place."""
    try:
        with journal_path(path).open("rb") as stream:
            return stream.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False
