"""Taking data out of the file for good: rules lifted for one transaction, pages written anew.

Deleted rows are overwritten with zeros (``secure_delete``). ``rewrite`` then packs what is left
into new pages (VACUUM), so that nothing of them remains in the slack of old ones. Both are
transactions of SQLite: cut off at any moment, the next opening takes back what was half done. The
journal, in which the old pages lie meanwhile, is emptied with ``journal_cut_off``.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from kisdesk.progress import NoProgress, Progress
from kisdesk.storage.errors import DamagedDataError, ReadOnlyFileError
from kisdesk.storage.open_data_file import DataFile
from kisdesk.storage.sqlite_errors import sqlite_errors

_GUARDS = (
    "SELECT name, sql FROM sqlite_master"
    " WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%' ORDER BY name"
)


@contextmanager
def guards_lifted(file: DataFile) -> Iterator[None]:
    """Drop the triggers that refuse changes, and put every one back before the transaction ends.

    Only inside a transaction, so that no other reader and no crash ever sees the file without
    them. Raises RuntimeError outside one, or if the same triggers were not there again afterwards.
    """
    connection = file.connection
    if not connection.in_transaction:
        raise RuntimeError("guards are lifted inside a transaction only")
    connection.execute("PRAGMA secure_delete=ON").fetchall()
    guards = [(str(name), str(sql)) for name, sql in connection.execute(_GUARDS).fetchall()]
    with sqlite_errors(connection):
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
    yield
    with sqlite_errors(connection):
        for _, sql in guards:
            connection.execute(sql)
    if connection.execute(_GUARDS).fetchall() != guards:
        raise RuntimeError("the guards of the file are not what they were")


@contextmanager
def journal_cut_off(file: DataFile) -> Iterator[None]:
    """Leave nothing in the journal after each transaction.

    A file held exclusively keeps its journal and only strikes out the beginning: the pages as they
    were before the last transactions stay there until the file is closed. Hold ``file.lock``.
    """
    connection = file.connection
    connection.execute("PRAGMA journal_size_limit=0").fetchall()
    try:
        yield
    finally:
        if not file.is_closed:
            connection.execute("PRAGMA journal_size_limit=-1").fetchall()


def rewrite(file: DataFile, progress: Progress | None = None) -> None:
    """Write the file anew without free pages, and prove it whole; do it with the journal cut off.

    It needs room for a second time the file's size while it runs. The lock is held: a large file
    takes seconds. Raises DiskFullError and other errors of the disk, after which the file is what
    it was; DamagedDataError when something is left over.
    """
    progress = progress or NoProgress()
    if file.is_read_only:
        raise ReadOnlyFileError
    with file.lock:
        connection = file.connection
        progress.report(0, 3)
        with sqlite_errors(connection), _everything_readable(connection):
            connection.execute("PRAGMA secure_delete=ON").fetchall()
            connection.execute("VACUUM")
        progress.report(1, 3)
        file.quick_check()
        if left := free_pages(connection):
            raise DamagedDataError((f"{left} free pages after writing the file anew",))
        progress.report(3, 3)


@contextmanager
def _everything_readable(connection: apsw.Connection) -> Iterator[None]:
    """VACUUM copies with SELECT: what a reader may not see it would leave behind as NULL."""
    authorizer, connection.authorizer = connection.authorizer, None
    try:
        yield
    finally:
        connection.authorizer = authorizer


def free_pages(connection: apsw.Connection) -> int:
    """Pages of the file that hold nothing now but may hold what was deleted."""
    return int(str(connection.execute("PRAGMA freelist_count").fetchall()[0][0]))
