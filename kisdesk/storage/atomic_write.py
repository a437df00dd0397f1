"""Writing a small file so that a crash leaves the old one or the new one, never half."""

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kisdesk.storage.errors import (
    DataFileError,
    DiskFullError,
    FileExistsAlreadyError,
    FileHeldError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
)

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}

_WINDOWS = os.name == "nt"
# Windows' own numbers say more than the errno they become, which for many is EACCES.
_WINDOWS_NO_ROOM = {39, 112, 1295}  # handle's disk full, disk full, quota
_WINDOWS_HELD = {32, 33}  # shared with nobody, locked
_WINDOWS_UNREACHABLE = {21, 23, 25, 27, 29, 30, 31, 53, 55, 64, 67, 433, 1117, 1167}
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)  # seconds


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` by a file with this content, on the disk when this returns.

    Never for an open data file. Raises DiskFullError, NoPermissionError, FileHeldError,
    FileMissingError (no such folder), FileUnreachableError.
    """
    path = Path(path)
    temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}.tmp")
    with os_errors():
        try:
            with temporary.open("xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            replace_file(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        sync_name(path)


def sync_name(path: Path) -> None:
    """Make the new name of a file survive a power failure. Never for a file that is open here.

    That is the folder's business on POSIX systems; Windows writes it with the file itself.
    """
    place, mode = (path, os.O_RDWR) if _WINDOWS else (path.parent, os.O_RDONLY)
    with contextlib.suppress(OSError):  # some file systems cannot, and then need not
        descriptor = os.open(place, mode)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def replace_file(source: Path, target: Path) -> None:
    """Put a file in the place of another, if there is one. Raises FileHeldError, OSError."""
    try:
        _patiently(lambda: source.replace(target))
    except PermissionError as error:
        if _WINDOWS and os.access(target, os.W_OK):  # may be written, but not now
            raise FileHeldError from error
        raise


def _patiently(act: Callable[[], object]) -> None:
    """On Windows a virus scanner or an indexer may hold a file for a moment: wait for it."""
    for pause in _PAUSES if _WINDOWS else ():
        try:
            act()
        except PermissionError:
            time.sleep(pause)
        else:
            return
    act()


def rename_without_overwriting(source: Path, target: Path) -> None:
    """Give a file its final name. Raises FileExistsAlreadyError, OSError."""
    if _WINDOWS:
        try:
            _patiently(lambda: source.rename(target))  # there it refuses a name that is taken
        except FileExistsError as error:
            raise FileExistsAlreadyError from error
        return
    try:
        os.link(source, target)  # refuses a name that is taken, which a rename on POSIX does not
    except FileExistsError as error:
        raise FileExistsAlreadyError from error
    except OSError:  # no hard links here, as on most sticks
        if target.exists():
            raise FileExistsAlreadyError from None
        source.rename(target)
    else:
        with contextlib.suppress(OSError):
            source.unlink()


@contextlib.contextmanager
def os_errors() -> Iterator[None]:
    """Turn what the operating system refuses into an error a person can act on."""
    try:
        yield
    except OSError as error:
        raise _meaning(error) from error


def _meaning(error: OSError) -> DataFileError:
    windows = getattr(error, "winerror", None)
    if error.errno in _NO_ROOM or windows in _WINDOWS_NO_ROOM:
        return DiskFullError()
    if windows in _WINDOWS_HELD:
        return FileHeldError()
    if windows in _WINDOWS_UNREACHABLE:
        return FileUnreachableError()
    if error.errno in _NOT_ALLOWED:
        return NoPermissionError()
    if error.errno == errno.ENOENT:
        return FileMissingError()
    return FileUnreachableError()


def is_no_room(code: int | None) -> bool:
    """Whether the system's last error means that the disk, quota or file size limit is full."""
    return code in (_WINDOWS_NO_ROOM if _WINDOWS else _NO_ROOM)
