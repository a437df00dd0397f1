"""The one place where SQLite's results become errors a person can act on."""

import contextlib
from collections.abc import Iterator

import apsw

from kisdesk.storage.atomic_write import is_no_room
from kisdesk.storage.errors import (
    DamagedDataError,
    DataFileError,
    DiskFullError,
    FileUnreachableError,
    ReadOnlyFileError,
)


@contextlib.contextmanager
def sqlite_errors(connection: apsw.Connection) -> Iterator[None]:
    """Translate what SQLite reports about the disk or the file; other errors pass as they are."""
    try:
        yield
    except apsw.Error as error:
        translated = _translate(error, connection)
        if translated is None:
            raise
        raise translated from error


def _translate(error: apsw.Error, connection: apsw.Connection) -> DataFileError | None:
    match error:
        case apsw.FullError():
            return DiskFullError()
        case apsw.IOError() | apsw.CantOpenError():
            # A full quota or a size limit comes as a plain failure to write.
            return DiskFullError() if is_no_room(_errno(connection)) else FileUnreachableError()
        case apsw.ReadOnlyError():
            return ReadOnlyFileError()
        case apsw.CorruptError() | apsw.NotADBError():
            return DamagedDataError()
    return None


def _errno(connection: apsw.Connection) -> int | None:
    try:
        return connection.system_errno
    except apsw.Error:  # closed meanwhile
        return None
