"""What may be asked of a place before a copy goes there, and what its failures mean."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kisdesk.services.errors import (
    DataFileError,
    DiskFullError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
)
from kisdesk.services.errors_backup import (
    CopyTooLargeError,
    NoRoomForCopyError,
    TargetFilledUpError,
    TargetGoneError,
    WriteProtectedError,
)
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.volumes import Volume, longest_file_on

_NOTE_BYTES = 64 * 1024
"""Room for the note beside the copy, and for what the file system itself needs of it."""


def must_have_room(folder: Path, size: int, volume: Volume | None = None) -> None:
    """Raise what would stop a copy of ``size`` bytes there, before anything is written.

    CopyTooLargeError, NoRoomForCopyError, WriteProtectedError, FileMissingError.
    """
    with os_errors():
        if not folder.is_dir():
            raise FileMissingError
        if (volume is not None and volume.is_read_only) or _is_mounted_read_only(folder):
            raise WriteProtectedError
        limit = volume.longest_file if volume is not None else longest_file_on(folder)
        if limit is not None and size > limit:
            raise CopyTooLargeError(size, limit)
        usage = shutil.disk_usage(folder)
    # Some file systems, as over FUSE, do not say how large they are.
    if usage.total and size + _NOTE_BYTES > usage.free:
        raise NoRoomForCopyError(size + _NOTE_BYTES, usage.free)


@contextmanager
def copying_to(folder: Path, source: DataFile | None = None) -> Iterator[None]:
    """Name what happens while a copy is being written to a place that was there at the start.

    Raises TargetFilledUpError, TargetGoneError, WriteProtectedError in place of the errors of any
    file; a failure of ``source`` itself stays what it is.
    """
    try:
        yield
    except DiskFullError as error:
        raise TargetFilledUpError from error
    except (FileUnreachableError, FileMissingError) as error:
        if source is not None and not _can_be_read(source):
            raise
        raise TargetGoneError from error
    except NoPermissionError as error:
        if _says_read_only(error) or _is_mounted_read_only(folder):
            raise WriteProtectedError from error
        raise


def _can_be_read(source: DataFile) -> bool:
    try:
        with source.lock:
            return source.is_closed or len(source.read_raw(1, 0)) == 1
    except Exception:  # noqa: BLE001 - whatever it is, it is the source that fails
        return False


def _says_read_only(error: DataFileError) -> bool:
    cause = error.__cause__
    return isinstance(cause, OSError) and (
        cause.errno == errno.EROFS or getattr(cause, "winerror", None) == _WINDOWS_WRITE_PROTECT
    )


_WINDOWS_WRITE_PROTECT = 19


def _is_mounted_read_only(folder: Path) -> bool:
    ask = getattr(os, "statvfs", None)
    if ask is None:
        return False
    try:
        return bool(ask(folder).f_flag & getattr(os, "ST_RDONLY", 1))
    except OSError:
        return False
