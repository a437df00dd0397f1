"""What a copy is and whether it would restore: found out without writing a byte to it."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk.models.migrations import MIGRATIONS
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.copy_notes import moment_in_name, read_note
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    NewerFileError,
    WrongPasswordError,
)
from kisdesk.services.history_check import check_history
from kisdesk.storage import data_file as files
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.contents import contents_of
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.migrations import migrate
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import header_of, raw_file

HEADER_COPY_DAMAGED = "header_copy_damaged"
CHANGED_SINCE = "changed_since_made"
COUNTS_DIFFER = "counts_differ"
HISTORY_BROKEN = "history_broken"
DAMAGED = "damaged"
_CHUNK_BYTES = 1024 * 1024


@dataclass(frozen=True)
class CopyKey:
    """What opens a copy. With neither, the key of the open file does, if the copy is of it."""

    password: str | None = None
    recovery_key: str | None = None


@dataclass(frozen=True)
class CopyReport:
    """What was found. ``problems`` holds codes: ``header_copy_damaged`` (the other one is whole),
    ``changed_since_made`` and ``counts_differ`` (not what its note says), ``history_broken``,
    ``damaged``. ``is_same_office`` is None when no file is open to compare with. Moments and counts
    are those of the copy; ``last_change_at`` is when somebody last wrote into it.
    """

    path: Path
    file_id: str
    is_same_office: bool | None
    made_at: datetime
    size: int
    sha256: str
    people: int
    contracts: int
    documents: int
    program: str
    schema: int
    is_older: bool
    has_note: bool
    history_length: int
    history_head: str
    last_change_id: int
    last_change_at: datetime | None
    problems: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether nothing at all speaks against it."""
        return not self.problems

    @property
    def can_be_restored(self) -> bool:
        """Whether it opens and every page and table in it is sound."""
        return DAMAGED not in self.problems

    @property
    def is_explained(self) -> bool:
        """Whether its bytes are those of the moment it was made, which its note tells."""
        return self.has_note and self.is_good


def examine_copy(
    path: Path,
    password: str | None = None,
    *,
    recovery_key: str | None = None,
    progress: Progress | None = None,
) -> CopyReport:
    """Open a copy and look into everything: pages, tables, counts, the chain of its history.

    What is merely wrong with it is told in the report. Raises WrongPasswordError (also when one is
    needed and none was given), WrongRecoveryKeyError, DamagedHeaderError (the recovery key helps),
    NotAKisFileError, NewerFileError, FileMissingError, FileUnreachableError, Cancelled.
    """
    progress = progress or NoProgress()
    path = Path(path).absolute()
    key = CopyKey(password, recovery_key)
    try:
        file_id = header_of(path).header.file_id
    except DamagedHeaderError:
        if recovery_key is None:
            raise
        file_id = ""
    size, sha256 = _hash_of(path, progress)
    note = read_note(path)
    with os_errors():
        changed_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    problems = []
    if note is not None and note.sha256 != sha256:
        problems.append(CHANGED_SINCE)
    try:
        facts = _look_into(path, key, progress)
    except DamagedDataError:
        facts = _Facts(problems=(DAMAGED,))
    if note is not None and facts.schema:
        noted = (note.people, note.contracts, note.documents, note.schema)
        if noted != (facts.people, facts.contracts, facts.documents, facts.schema):
            problems.append(COUNTS_DIFFER)
    open_id = None if database.is_closed() else database.data_file.file_id
    return CopyReport(
        path=path,
        file_id=file_id,
        is_same_office=None if open_id is None else open_id == file_id,
        made_at=note.made_at if note is not None else moment_in_name(path) or changed_at,
        size=size,
        sha256=sha256,
        people=facts.people,
        contracts=facts.contracts,
        documents=facts.documents,
        program=facts.program,
        schema=facts.schema,
        is_older=0 < facts.schema < len(MIGRATIONS),
        has_note=note is not None,
        history_length=facts.history_length,
        history_head=facts.history_head,
        last_change_id=facts.last_change_id,
        last_change_at=facts.last_change_at,
        problems=(*problems, *facts.problems),
    )


def opener(path: Path, key: CopyKey) -> Callable[[Path, bool], DataFile]:
    """What opens this copy, and later the same bytes elsewhere: called with a path and whether it
    is only to be read. Raises WrongPasswordError when nothing was given that could."""
    if key.recovery_key is not None:
        text = key.recovery_key
        return lambda place, read_only: files.open_with_recovery_key(
            place, text, read_only=read_only
        )
    if not database.is_closed():
        original = database.data_file
        if header_of(path).header.accepts_key(original.key_for_copy()):

            def by_key(place: Path, read_only: bool) -> DataFile:
                if read_only:
                    return files.open_copy(place, original, in_place=False)
                return files.open_with_key_of(place, original)

            return by_key
    if key.password is None:
        raise WrongPasswordError
    password = key.password
    return lambda place, read_only: files.open_with_password(place, password, read_only=read_only)


@contextmanager
def opened_copy(path: Path, key: CopyKey) -> Iterator[DataFile]:
    """A private copy of the copy, open to be read, its tables brought up to today's."""
    with opener(path, key)(path, True) as file:
        if not contents_of(file.connection).schema:
            raise DamagedDataError(("no tables",))
        migrate(file, MIGRATIONS)
        yield file


@dataclass(frozen=True)
class _Facts:
    people: int = 0
    contracts: int = 0
    documents: int = 0
    program: str = ""
    schema: int = 0
    history_length: int = 0
    history_head: str = ""
    last_change_id: int = 0
    last_change_at: datetime | None = None
    problems: tuple[str, ...] = ()


def _look_into(path: Path, key: CopyKey, progress: Progress) -> _Facts:
    with opener(path, key)(path, True) as file:
        problems = [] if file.is_header_whole else [HEADER_COPY_DAMAGED]
        progress.report(2, 5)
        file.quick_check(full=True)
        contents = contents_of(file.connection)
        if not contents.schema:
            raise DamagedDataError(("no tables",))
        if contents.schema > len(MIGRATIONS):
            raise NewerFileError(file.program or f"schema {contents.schema}")
        program = file.program
        progress.report(3, 5)
        migrate(file, MIGRATIONS)  # the private copy, so that an older history can be read
        if not check_history(rows=rows_of(file)).is_explained:
            problems.append(HISTORY_BROKEN)
        last = rows_of(file)("SELECT id, at, hash FROM change ORDER BY id DESC LIMIT 1", ())
        progress.report(5, 5)
        return _Facts(
            people=contents.rows_in("participant"),
            contracts=contents.rows_in("social_contract"),
            documents=contents.rows_in("issued_document"),
            program=program,
            schema=contents.schema,
            history_length=contents.rows_in("change"),
            history_head=last[0][2] if last else "",
            last_change_id=last[0][0] if last else 0,
            last_change_at=datetime.fromisoformat(last[0][1]) if last else None,
            problems=tuple(problems),
        )


def rows_of(file: DataFile) -> Callable[[str, Any], list[tuple[Any, ...]]]:
    """Ask a file that is not the one at work."""
    return lambda sql, params: file.connection.execute(sql, params).fetchall()


def _hash_of(path: Path, progress: Progress) -> tuple[int, str]:
    """Through SQLite's layer: the path may be that of the file that is open here."""
    whole = hashlib.sha256()
    with raw_file(path) as source:
        size = source.raw_size()
        for offset in range(0, size, _CHUNK_BYTES):
            whole.update(source.raw_read(min(_CHUNK_BYTES, size - offset), offset))
            progress.report(min(offset + _CHUNK_BYTES, size), 5 * size)
    return size, whole.hexdigest()
