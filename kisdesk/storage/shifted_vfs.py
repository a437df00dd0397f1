"""The layer under SQLite that keeps 8192 bytes for the key header in front of the database.

Only the main file is shifted; journals lie where SQLite puts them. Header bytes are read and
written through SQLite's own file handle: a second handle on the same file would, when closed, drop
SQLite's lock on POSIX systems.
"""

import sys
from collections import deque
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from kisdesk.storage.header import COPY_BYTES, HEADER_BYTES

if TYPE_CHECKING:
    from typing_extensions import Buffer

BASE_VFS = "win32" if sys.platform == "win32" else "unix"
_NAME = "kisdesk"
VFS_NAME = f"multipleciphers-{_NAME}"  # the encrypting layer lies over ours

_SIZE_HINT = 5  # SQLITE_FCNTL_SIZE_HINT


class ShiftedFile(apsw.VFSFile):
    """The main database file; SQLite sees it without its first 8192 bytes."""

    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__(BASE_VFS, name, flags)
        self.is_read_only = bool(flags[1] & apsw.SQLITE_OPEN_READONLY)
        self.on_written: Callable[[int, int], None] | None = None
        """Told offset and length, header included, of every range before it is written."""

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - SQLite's name
        return super().xRead(amount, offset + HEADER_BYTES)

    def xWrite(self, data: "Buffer", offset: int) -> None:  # noqa: N802 - SQLite's name
        self._say_written(offset + HEADER_BYTES, memoryview(data).nbytes)
        super().xWrite(data, offset + HEADER_BYTES)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        self._say_written(newsize + HEADER_BYTES, 1)
        super().xTruncate(newsize + HEADER_BYTES)

    def xFileSize(self) -> int:  # noqa: N802 - SQLite's name
        return max(0, super().xFileSize() - HEADER_BYTES)

    def xFileControl(self, op: int, ptr: int) -> bool:  # noqa: N802 - SQLite's name
        # The hint counts without the header; unheeded it costs nothing, heeded it would cut pages.
        return True if op == _SIZE_HINT else super().xFileControl(op, ptr)

    def raw_size(self) -> int:
        """Length of the whole file in bytes, header included."""
        return super().xFileSize()

    def raw_read(self, amount: int, offset: int) -> bytes:
        """Bytes of the file as it lies on the disk; fewer at its end."""
        return super().xRead(amount, offset)

    def write_header_block(self, block: bytes, offset: int) -> None:
        """Write one copy of the header and wait until it is on the disk."""
        if len(block) != COPY_BYTES or offset not in (0, COPY_BYTES):
            raise ValueError("a header copy is 4096 bytes at 0 or 4096")
        self._say_written(offset, len(block))
        super().xWrite(block, offset)
        super().xSync(apsw.SQLITE_SYNC_FULL)

    def _say_written(self, offset: int, length: int) -> None:
        if self.on_written is not None:
            self.on_written(offset, length)

    def is_locked_by_other(self) -> bool:
        """Whether another connection, here or elsewhere, holds the file exclusively."""
        try:
            self.xLock(apsw.SQLITE_LOCK_SHARED)
        except apsw.BusyError:
            return True
        self.xUnlock(apsw.SQLITE_LOCK_NONE)
        return False


class _ShiftedVfs(apsw.VFS):
    def __init__(self) -> None:
        super().__init__(_NAME, BASE_VFS)
        self.opened: deque[ShiftedFile] = deque(maxlen=1)

    def xOpen(  # noqa: N802 - SQLite's name
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB:
            return super().xOpen(name, flags)
        file = ShiftedFile(name, flags)
        self.opened.append(file)
        return file


@cache
def _vfs() -> _ShiftedVfs:
    return _ShiftedVfs()


def connect(path: Path, flags: int) -> tuple[apsw.Connection, ShiftedFile]:
    """Open a connection and hand out the file under it. No key is set yet, no lock taken.

    Callers take turns (``data_file`` holds a lock around it). Raises apsw.CantOpenError.
    """
    vfs = _vfs()
    connection = apsw.Connection(str(path), flags=flags, vfs=VFS_NAME)
    return connection, vfs.opened.pop()  # SQLite opens the main file at once


def open_raw(path: Path) -> ShiftedFile:
    """A read-only look at a file through SQLite's layer, safe even if it is open in this process.

    Close it with ``xClose()``. Raises apsw.CantOpenError.
    """
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    return ShiftedFile(str(path), flags)
