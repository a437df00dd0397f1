"""Bringing the tables of an older file up to date: ordered steps, one transaction, a copy first."""

import contextlib
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from kisdesk import __version__
from kisdesk.storage.backup import copy_verified
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.errors import NewerFileError
from kisdesk.storage.sqlite_errors import sqlite_errors


@dataclass(frozen=True)
class Migration:
    """One numbered step, never edited once released: SQL statements, or a function over a cursor.

    A step describes the tables of its own time, so it uses no models, and neither begins nor ends
    a transaction.
    """

    version: int
    name: str
    sql: str | Callable[[apsw.Cursor], None]


@dataclass(frozen=True)
class MigrationResult:
    """The schema versions before and after, and the copy made beside the file, if any."""

    before: int
    after: int
    safety_copy: Path | None


def migrate(
    data_file: DataFile,
    steps: Sequence[Migration],
    *,
    program_version: str = __version__,
    keeps_copy: bool = True,
) -> MigrationResult:
    """Apply the steps the file has not had, all in one transaction.

    An existing file is first copied to ``NAME.before-vN.kis``, and the copy proven. If a step
    fails, the file stays as it was, the copy goes, and the step's own error is raised. Of a file
    opened to be read only, only the copy in the temporary folder is brought up to date. A file that
    is only being made needs no copy. Raises
    NewerFileError, DiskFullError, DamagedDataError.
    """
    if [step.version for step in steps] != list(range(1, len(steps) + 1)):
        raise ValueError("migration steps must be numbered 1, 2, 3, …")
    connection = data_file.connection
    with data_file.lock, sqlite_errors(connection):
        before = schema_version(connection)
        if before > len(steps):
            raise NewerFileError(data_file.program or f"schema {before}")
        pending = steps[before:]
        if not pending:
            return MigrationResult(before, before, None)
        if data_file.is_read_only:
            with data_file.writable_copy():
                apply_steps(connection, pending)
            return MigrationResult(before, len(steps), None)
        copy = None
        if keeps_copy and not _is_new(connection):
            copy = copy_verified(data_file, _free_name(data_file.path, len(steps))).path
        try:
            apply_steps(connection, pending)
        except BaseException:
            if copy is not None and _is_still_at(connection, before):
                with contextlib.suppress(OSError):
                    copy.unlink()
            raise
        data_file.set_program(program_version)
        return MigrationResult(before, len(steps), copy)


def schema_version(connection: apsw.Connection) -> int:
    """How many steps the tables have had."""
    return int(str(connection.pragma("user_version")))


def _is_still_at(connection: apsw.Connection, version: int) -> bool:
    """Whether the tables are known to be what they were.

    A disk that fails after the last step is in force makes a change look like none: then the copy
    is what one can go back to.
    """
    try:
        return schema_version(connection) == version
    except apsw.Error:
        return False


def apply_steps(connection: apsw.Connection, steps: Sequence[Migration]) -> None:
    """Run the steps in one transaction, whatever they were asked of before."""
    # Rebuilding a table drops the old one; with foreign keys on that would delete its children.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        connection.execute("BEGIN EXCLUSIVE")
        try:
            for step in steps:
                cursor = connection.cursor()
                if callable(step.sql):
                    step.sql(cursor)
                else:
                    cursor.execute(step.sql).fetchall()
                if not connection.in_transaction:
                    raise RuntimeError(f"step {step.version} ended the transaction")
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise apsw.ConstraintError(f"foreign key of table {broken[0][0]} broken by a step")
            connection.execute(f"PRAGMA user_version={steps[-1].version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _is_new(connection: apsw.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def _free_name(path: Path, version: int) -> Path:
    for number in itertools.count(1):
        suffix = "" if number == 1 else f"-{number}"
        candidate = path.with_name(f"{path.stem}.before-v{version}{suffix}{path.suffix}")
        if not candidate.exists():
            return candidate
    raise AssertionError("unreachable")
