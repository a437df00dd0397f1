"""A copy of the open file that was proven to be one, made while others go on working.

The file is copied as it lies on the disk: header, key slots and encrypted pages, so that the copy
opens with the same passwords. Why it is one consistent state: every byte SQLite or the header's
writer puts into the file passes through ``ShiftedFile``, which names the range; a range written
after it was copied is copied again. The last ranges are read in one holding of the lock, with no
transaction open. At that moment every byte of the copy is a byte of the file, and the contents it
is compared with are counted before the lock is let go. (SQLite's own backup would leave
the header behind and seal every page anew: such a copy cannot be held against the file byte for
byte.)

Only reading the file takes the lock; a slow stick keeps nobody waiting.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kisdesk.errors import Cancelled
from kisdesk.progress import NoProgress, Progress
from kisdesk.storage.atomic_write import os_errors, rename_without_overwriting, sync_name
from kisdesk.storage.contents import Contents, contents_of
from kisdesk.storage.data_file import DataFile, open_copy, open_with_password
from kisdesk.storage.errors import DamagedDataError, DataFileError, WrongPasswordError
from kisdesk.storage.raw_copy import header_of, raw_file
from kisdesk.storage.sqlite_errors import sqlite_errors

_CHUNK_BYTES = 256 * 1024
_CHUNKS_AT_ONCE = 4
_NOT_NEEDED: int = getattr(os, "POSIX_FADV_DONTNEED", 0)
_SQLITE_STEPS = 50_000


@dataclass(frozen=True)
class VerifiedCopy:
    """A copy that was read back and opened: ``size`` in bytes, ``program`` the version it needs."""

    path: Path
    size: int
    sha256: str
    program: str
    contents: Contents


def copy_verified(
    data_file: DataFile, target: Path, *, progress: Progress | None = None
) -> VerifiedCopy:
    """Copy the open file to ``target`` and prove that the copy is whole and opens.

    It grows as ``NAME.tmp``, goes to the disk, is read back and compared byte for byte, opened with
    the file's key, checked page by page and counted; only then it gets its name. After an error or
    a cancel nothing is left of it. Raises FileExistsAlreadyError, FileMissingError (no such
    folder), DiskFullError, NoPermissionError, FileUnreachableError, DamagedDataError, Cancelled
    (also when the file is closed meanwhile).
    """
    temporary = temporary_place(target)
    steps = _Steps(progress or NoProgress())
    try:
        with os_errors():
            temporary.unlink(missing_ok=True)  # left by a crash
            with temporary.open("xb") as stream:
                copied = _Copying(data_file, stream, steps).run()
                stream.flush()
                os.fsync(stream.fileno())
                _forget_cached(stream)
            sha256 = _read_back(temporary, copied, steps)
        _prove(data_file, temporary, copied.contents, steps)
        with os_errors():
            rename_without_overwriting(temporary, target)
            sync_name(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return VerifiedCopy(target, copied.size, sha256, copied.program, copied.contents)


def temporary_place(target: Path) -> Path:
    """Where a copy grows before it has its name."""
    return target.with_name(target.name + ".tmp")


class _Steps:
    """Three parts of the way: copying, reading back, checking; all counted in chunks."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0

    def report(self, part: int, done: int, of: int) -> None:
        """``part`` is 0, 1 or 2; what is reported never goes back."""
        of = max(of, 1)
        self._done = max(self._done, part * 1000 + 1000 * done // of)
        self._progress.report(min(self._done, 3000), 3000)


@dataclass(frozen=True)
class _Copied:
    """What was written: one digest per chunk, and what the file held at that moment."""

    size: int
    digests: tuple[bytes, ...]
    program: str
    contents: Contents


class _Copying:
    """Follows the file until everything in it was copied as it is now."""

    def __init__(self, data_file: DataFile, stream: BinaryIO, steps: _Steps) -> None:
        self._file = data_file
        self._stream = stream
        self._steps = steps
        self._stale: set[int] = set()
        self._digests: dict[int, bytes] = {}

    def run(self) -> _Copied:
        with self._watched():
            while True:
                size, program, blocks, contents = self._read_some()
                for number, block in blocks:
                    self._digests[number] = hashlib.sha256(block).digest()
                    self._stream.seek(number * _CHUNK_BYTES)
                    self._stream.write(block)
                count = _chunks(size)
                self._steps.report(0, count - len(self._stale), count)
                if contents is not None:
                    if self._stream.seek(0, os.SEEK_END) > size:  # the file shrank meanwhile
                        self._stream.truncate(size)
                    digests = tuple(self._digests[number] for number in range(count))
                    return _Copied(size, digests, program, contents)

    def _read_some(self) -> tuple[int, str, list[tuple[int, bytes]], Contents | None]:
        """The next chunks that differ; with the last of them, what the file holds."""
        file = self._file
        with file.lock:
            if file.is_closed:
                raise Cancelled
            if file.connection.in_transaction:
                raise RuntimeError("a copy was asked for in the middle of a transaction")
            size = file.raw_size()
            self._stale = {number for number in self._stale if number < _chunks(size)}
            chosen = sorted(self._stale)[:_CHUNKS_AT_ONCE]
            with sqlite_errors(file.connection):
                blocks = [(number, self._read(number, size)) for number in chosen]
                is_last = len(chosen) == len(self._stale)
                contents = contents_of(file.connection) if is_last else None
            self._stale.difference_update(chosen)
            return size, file.program, blocks, contents

    def _read(self, number: int, size: int) -> bytes:
        offset = number * _CHUNK_BYTES
        return self._file.read_raw(min(_CHUNK_BYTES, size - offset), offset)

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        with self._file.lock:
            self._stale.update(range(_chunks(self._file.raw_size())))
            self._file.watch_writes(self._note)
        try:
            yield
        finally:
            with self._file.lock:
                self._file.watch_writes(None)

    def _note(self, offset: int, length: int) -> None:
        """Called with the lock held, as everybody holds it who writes."""
        last = (offset + max(length, 1) - 1) // _CHUNK_BYTES
        self._stale.update(range(offset // _CHUNK_BYTES, last + 1))


def _chunks(size: int) -> int:
    return -(-size // _CHUNK_BYTES)


def _forget_cached(stream: BinaryIO) -> None:
    """Ask the system to read the file from its medium next time; where it cannot, it does not."""
    advise: Callable[[int, int, int, int], None] | None = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with contextlib.suppress(OSError):
            advise(stream.fileno(), 0, 0, _NOT_NEEDED)


def _read_back(place: Path, copied: _Copied, steps: _Steps) -> str:
    """SHA-256 of what lies there, once every byte was found to be the one that was written."""
    if place.stat().st_size != copied.size:
        raise DamagedDataError(("the copy has another length",))
    whole = hashlib.sha256()
    with place.open("rb") as stream:
        for number, digest in enumerate(copied.digests):
            block = stream.read(_CHUNK_BYTES)
            if hashlib.sha256(block).digest() != digest:
                raise DamagedDataError((f"the copy differs near byte {number * _CHUNK_BYTES}",))
            whole.update(block)
            steps.report(1, number + 1, len(copied.digests))
    return whole.hexdigest()


def _prove(data_file: DataFile, place: Path, expected: Contents, steps: _Steps) -> None:
    with open_copy(place, data_file) as copy:
        with _stoppable(copy, steps):
            copy.quick_check()
        steps.report(2, 3, 4)
        if contents_of(copy.connection) != expected:
            raise DamagedDataError(("the copy does not hold what the file held",))
    steps.report(2, 4, 4)


@contextlib.contextmanager
def _stoppable(copy: DataFile, steps: _Steps) -> Iterator[None]:
    """Reading every page is one long statement: ask now and then whether to go on."""

    def ask() -> bool:
        steps.report(2, 1, 4)
        return False

    copy.connection.set_progress_handler(ask, _SQLITE_STEPS)
    try:
        yield
    finally:
        copy.connection.set_progress_handler(None)


def check_copy(
    path: Path,
    password: str | None = None,
    *,
    original: DataFile | None = None,
    progress: Progress | None = None,
) -> VerifiedCopy:
    """Read a copy that lies somewhere, open it and check it in full; nothing is written to it.

    The key of ``original`` opens it if it is that file's; otherwise ``password`` does. Raises
    WrongPasswordError (also when a password is needed and none was given), DamagedDataError (also
    when one copy of the header is damaged) and every error of opening a file.
    """
    steps = _Steps(progress or NoProgress())
    header_of(path)
    size, sha256 = _hash_of(path, steps)
    with _opened_copy(path, password, original) as copy:
        steps.report(1, 1, 1)
        if not copy.is_header_whole:
            raise DamagedDataError(("one copy of the key header is damaged",))
        with _stoppable(copy, steps):
            copy.quick_check(full=True)
        steps.report(2, 1, 1)
        return VerifiedCopy(path, size, sha256, copy.program, contents_of(copy.connection))


def file_id_of(path: Path) -> str | None:
    """Whose copy this is: the id of the office's file, or None if it is no readable data file."""
    try:
        return header_of(path).header.file_id
    except DataFileError:
        return None


def _opened_copy(path: Path, password: str | None, original: DataFile | None) -> DataFile:
    if original is not None and header_of(path).header.accepts_key(original.key_for_copy()):
        return open_copy(path, original, in_place=False)
    if password is None:
        raise WrongPasswordError
    return open_with_password(path, password, read_only=True)


def _hash_of(path: Path, steps: _Steps) -> tuple[int, str]:
    """Through SQLite's layer: the path may be that of the file that is open here."""
    whole = hashlib.sha256()
    with raw_file(path) as source:
        size = source.raw_size()
        for offset in range(0, size, _CHUNK_BYTES):
            whole.update(source.raw_read(min(_CHUNK_BYTES, size - offset), offset))
            steps.report(0, offset + _CHUNK_BYTES, max(size, offset + _CHUNK_BYTES))
    return size, whole.hexdigest()
