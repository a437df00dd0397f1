"""Changing the data key of the open file: what revoking somebody's access takes.

The file is written anew under a new key beside the old one, proven to open and to hold the same,
and put in its place. Until that moment the old file is what it was; killed at any time, one of the
two lies under the file's name, whole.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import apsw

from kisdesk.progress import NoProgress, Progress
from kisdesk.storage import keys
from kisdesk.storage.atomic_write import os_errors, replace_file, sync_name
from kisdesk.storage.contents import contents_of
from kisdesk.storage.data_file import (
    DataFile,
    new_key_place,
    open_with_password,
    write_empty,
)
from kisdesk.storage.errors import DamagedDataError, ReadOnlyFileError
from kisdesk.storage.sqlite_errors import sqlite_errors

_PAGES_AT_ONCE = 500
_CLOSES_FIRST = os.name == "nt"  # Windows replaces no file that is open


def rekey(file: DataFile, password: str, *, progress: Progress | None = None) -> None:
    """Give the open file a new data key, sealed under this worker's password only.

    The other workers' slots are gone: they need new passwords. Neither their old passwords nor the
    old recovery key open the file any more; copies made before they still do. ``file`` stays open;
    others may use it until the copy is complete. On an error or a cancel it is what it was. Raises
    WrongPasswordError, ReadOnlyFileError, DiskFullError, NoPermissionError, DamagedDataError.
    """
    progress = progress or NoProgress()
    if file.is_read_only:
        raise ReadOnlyFileError
    slot_id = file.verify_password(password)
    data_key = keys.new_data_key()
    slot = keys.seal(data_key, password, file.file_id, file.cost, slot_id)
    place = new_key_place(file.path)
    _remove(place)  # a stranger to this process
    try:
        write_empty(place, file.header_for(data_key, slot), data_key)
        with open_with_password(place, password) as copy, _copied(file, copy, progress):
            _must_be_the_same(file, copy)
            copy.close()
            _put_in_place(file, place, password)
    finally:
        _remove(place)


@contextlib.contextmanager
def _copied(file: DataFile, copy: DataFile, progress: Progress) -> Iterator[None]:
    """Copy everything; with the last page the lock of ``file`` is kept until the end."""
    with contextlib.ExitStack() as held:
        with sqlite_errors(copy.connection):
            backup = copy.connection.backup("main", file.connection, "main")
            try:
                while True:
                    with file.lock:
                        if backup.step(_PAGES_AT_ONCE):
                            held.enter_context(file.lock)
                            break
                    progress.report(backup.page_count - backup.remaining, backup.page_count)
            except BaseException:
                # apsw 3.54 reports the full disk once more, as an error of its own making.
                with contextlib.suppress(SystemError, apsw.Error):
                    backup.close(force=True)
                raise
            backup.finish()
        yield


def _must_be_the_same(file: DataFile, copy: DataFile) -> None:
    copy.quick_check()
    if not contents_of(copy.connection).is_like(contents_of(file.connection)):
        raise DamagedDataError(("the copy under the new key differs",))


def _put_in_place(file: DataFile, place: Path, password: str) -> None:
    """Where it can be, the lock on the old file is held until the new one has its name."""
    if _CLOSES_FIRST:
        file.close()
    try:
        with os_errors():
            _replace(place, file.path)
            sync_name(file.path)
    except BaseException:
        if file.is_closed:
            file.become(open_with_password(file.path, password))
        raise
    file.close()
    file.become(open_with_password(file.path, password))


def _replace(place: Path, path: Path) -> None:
    replace_file(place, path)


def _remove(place: Path) -> None:
    with os_errors():
        place.unlink(missing_ok=True)
