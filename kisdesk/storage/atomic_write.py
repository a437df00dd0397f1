"""Writing a small file so that a crash leaves the old one or the new one, never half."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from kisdesk.storage.errors import (
    DiskFullError,
    FileExistsAlreadyError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
)

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` by a file with this content, on the disk when this returns.

    Never for an open data file. Raises DiskFullError, NoPermissionError,
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
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder survive a power failure; nothing to do on Windows."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some file systems cannot, and then need not
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def rename_without_overwriting(source: Path, target: Path) -> None:
    """Give a file its final name. Raises FileExistsAlreadyError, OSError."""
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
        if is_no_room(error.errno):
            raise DiskFullError from error
        if error.errno in _NOT_ALLOWED:
            raise NoPermissionError from error
        if error.errno == errno.ENOENT:
            raise FileMissingError from error
        raise FileUnreachableError from error


def is_no_room(code: int | None) -> bool:
    """Whether an ``errno`` means that the disk, quota or file size limit is full."""
    return code in _NO_ROOM
