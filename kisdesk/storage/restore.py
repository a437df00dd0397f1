"""Putting a copy in the place of a data file, so that one of the two is always whole there.

The copy is first laid beside the file as ``NAME.kis.restore.tmp``, on the disk and read back. The
file that is replaced gets a second name, and with it its hot journal, if there is one; then the
copy is renamed over it. Until that moment the old file is what it was.
"""

import contextlib
import hashlib
import itertools
import os
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kisdesk.progress import NoProgress, Progress
from kisdesk.storage import lock_file
from kisdesk.storage.atomic_write import (
    os_errors,
    rename_without_overwriting,
    replace_file,
    sync_name,
)
from kisdesk.storage.errors import (
    DamagedDataError,
    FileExistsAlreadyError,
    FileMissingError,
    NoRoomForCopyError,
)
from kisdesk.storage.raw_copy import has_hot_journal, journal_path, raw_file

_CHUNK_BYTES = 1024 * 1024
KEPT_NAME = r"KIS-przed-przywroceniem-\d{4}-\d{2}-\d{2}_\d{4}(-\d+)?\.kis"
_KEPT = re.compile(KEPT_NAME)
_ROOM_BESIDE = 64 * 1024


def restore_place(target: Path) -> Path:
    """Where a copy lies before it takes the place of a file."""
    return target.with_name(target.name + ".restore.tmp")


def is_kept_name(name: str) -> bool:
    """Whether a file bears the name of one that was replaced by a copy."""
    return _KEPT.fullmatch(name) is not None


def kept_place(target: Path, moment: datetime) -> Path:
    """A free name, without a word of people, for the file that is replaced."""
    stem = moment.strftime("KIS-przed-przywroceniem-%Y-%m-%d_%H%M")
    for number in itertools.count(1):
        path = target.with_name(f"{stem}.kis" if number == 1 else f"{stem}-{number}.kis")
        if not path.exists() and not journal_path(path).exists():
            return path
    raise AssertionError("unreachable")


def lay_beside(copy: Path, target: Path, sha256: str, *, progress: Progress | None = None) -> Path:
    """Lay the bytes of a copy beside the file it is to replace, proven to be those of ``sha256``.

    After an error or a cancel nothing is left. Raises FileMissingError, NoRoomForCopyError,
    DiskFullError, NoPermissionError, FileUnreachableError, DamagedDataError, Cancelled.
    """
    progress = progress or NoProgress()
    staged = restore_place(target)
    with os_errors():
        if not target.parent.is_dir():
            raise FileMissingError
        staged.unlink(missing_ok=True)  # left by a crash
        try:
            with raw_file(copy) as source, staged.open("xb") as stream:
                size = source.raw_size()
                usage = shutil.disk_usage(target.parent)
                if usage.total and size + _ROOM_BESIDE > usage.free:
                    raise NoRoomForCopyError(size + _ROOM_BESIDE, usage.free)
                for offset in range(0, size, _CHUNK_BYTES):
                    stream.write(source.raw_read(min(_CHUNK_BYTES, size - offset), offset))
                    progress.report(min(offset + _CHUNK_BYTES, size), 2 * size)
                stream.flush()
                os.fsync(stream.fileno())
            if _hash_of(staged) != sha256:
                raise DamagedDataError(("not the bytes that were checked",))
            progress.report(2 * size, 2 * size)
        except BaseException:
            with contextlib.suppress(OSError):
                staged.unlink()
            raise
    return staged


def put_in_place(staged: Path, target: Path, kept: Path) -> Path | None:
    """Give what ``lay_beside`` laid there the name of the file, which gets the name ``kept``.

    Returns where the replaced file is, or None when there was none. Nobody may have the file open,
    except on POSIX systems this process, with no transaction begun. Raises FileHeldError,
    NoPermissionError, DiskFullError and the like; then the file is what it was.
    """
    with os_errors():
        drop_second_names(target)
        if not target.exists():
            _drop_journal(target)
            rename_without_overwriting(staged, target)
            sync_name(target)
            return None
        if kept.exists():
            raise FileExistsAlreadyError
        try:
            _keep(target, kept)
            sync_name(kept)
            _drop_journal(target)
            replace_file(staged, target)
        except BaseException:
            _undo(target, kept)
            raise
        sync_name(target)
        return kept


def drop_second_names(target: Path) -> None:
    """A restore that was cut off between two steps left the file two names: take one away.

    Two names of one file would be two doors with one lock between them.
    """
    with contextlib.suppress(OSError):
        if target.stat().st_nlink < 2:
            return
        for other in target.parent.iterdir():
            if is_kept_name(other.name) and other.samefile(target):
                if not journal_path(target).exists() and journal_path(other).exists():
                    journal_path(other).replace(journal_path(target))
                other.unlink()
                journal_path(other).unlink(missing_ok=True)


def must_be_free(target: Path) -> None:
    """Raise FileInUseError when another process has the file open."""
    if target.is_file():
        with raw_file(target) as look:
            if look.is_locked_by_other():
                raise lock_file.in_use_error(target)


def _keep(target: Path, kept: Path) -> None:
    """The journal goes first: a file under the second name is never without it."""
    if has_hot_journal(target):
        _copy_durably(journal_path(target), journal_path(kept))
    try:
        os.link(target, kept)
    except OSError:  # no hard links here, as on most sticks
        _copy_durably(target, kept)


def _undo(target: Path, kept: Path) -> None:
    """Back to how it was, after the file could not be replaced."""
    with contextlib.suppress(OSError):
        if journal_path(kept).exists() and not journal_path(target).exists():
            _copy_durably(journal_path(kept), journal_path(target))
        for place in (kept, journal_path(kept)):
            place.unlink(missing_ok=True)
            place.with_name(place.name + ".tmp").unlink(missing_ok=True)


def _drop_journal(target: Path) -> None:
    """A hot journal of the replaced file would be rolled back into the one that comes.

    A cold one stays: it does no harm, and it may be that of a connection that is open here.
    """
    journal = journal_path(target)
    if has_hot_journal(target):
        journal.unlink()
        sync_name(journal)


def _copy_durably(source: Path, target: Path) -> None:
    """The copy has its name only when all of it is on the disk."""
    growing = target.with_name(target.name + ".tmp")
    try:
        with source.open("rb") as reading, growing.open("wb") as writing:
            shutil.copyfileobj(reading, writing, _CHUNK_BYTES)
            writing.flush()
            os.fsync(writing.fileno())
        replace_file(growing, target)
    except BaseException:
        with contextlib.suppress(OSError):
            growing.unlink()
        raise
    sync_name(target)


def _hash_of(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as stream:
        for block in _blocks(stream):
            whole.update(block)
    return whole.hexdigest()


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    while block := stream.read(_CHUNK_BYTES):
        yield block
