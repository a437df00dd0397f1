"""peewee on the one connection of the open data file."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from threading import RLock
from types import TracebackType
from typing import Any, Self, cast

import apsw
import peewee
from peewee import __exception_wrapper__ as _peewee_errors  # type: ignore[attr-defined]
from playhouse.apsw_ext import APSWDatabase  # type: ignore[import-untyped]

from kisdesk.errors import NotAllowedError
from kisdesk.storage.open_data_file import DataFile
from kisdesk.storage.sqlite_errors import sqlite_errors

Gate = Callable[[str, str], str | None]
"""Table and column (empty for a mere count of rows) -> None where it may be read, HIDDEN where it
reads as NULL, or the code of the right that is missing."""
HIDDEN = ""


class KisDatabase(APSWDatabase):  # type: ignore[misc] # playhouse comes without types
    """The database of all models: ``class Meta: database = database``.

    Works from any thread. A statement holds the file's lock while it runs, ``atomic()`` from its
    beginning to its end; results are fetched whole, so nothing is read outside the lock. What
    SQLite reports about disk and file arrives as the errors of ``storage.errors``, the rest as
    peewee's.
    """

    def __init__(self) -> None:
        self._file: DataFile | None = None
        self._gate: Gate | None = None
        self._refused = ""
        super().__init__(None, autoconnect=False)

    # Attaching --------------------------------------------------------------------------------

    def attach(self, data_file: DataFile) -> None:
        """Use this open file from now on. Raises ``RuntimeError`` if another is attached."""
        if self._file is not None:
            raise RuntimeError("another data file is attached")
        self._prepare(data_file.connection)
        data_file.on_reopened = self._prepare
        self._file = data_file
        self.init(str(data_file.path))

    def detach(self) -> None:
        """Let go of the file without closing it; harmless if none is attached."""
        if self._file is None:
            return
        with self._file.lock:
            if not self._file.is_closed:
                if self._file.connection.in_transaction:
                    raise RuntimeError("a transaction is open")
                self._file.connection.convert_binding = None
                self._file.connection.authorizer = None
            self._file.on_reopened = None
            self._file = None
        self.init(None)

    def _prepare(self, connection: apsw.Connection) -> None:
        connection.convert_binding = _convert_binding
        connection.authorizer = self._authorise if self._gate is not None else None
        self._add_conn_hooks(connection)

    @property
    def data_file(self) -> DataFile:
        """The attached file. Raises peewee's ``InterfaceError`` if there is none."""
        if self._file is None:
            raise peewee.InterfaceError("no data file is attached")
        return self._file

    # Who may read what ------------------------------------------------------------------------

    def set_gate(self, gate: Gate | None) -> None:
        """Let every statement from now on read only what the gate lets through.

        SQLite asks it while a statement is made ready, whoever wrote the statement; a refused one
        is not run at all and raises NotAllowedError.
        """
        self._gate = gate
        if self._file is not None and not self._file.is_closed:
            with self._file.lock:
                self._prepare(self._file.connection)

    @contextmanager
    def ungated(self) -> Iterator[None]:
        """Let the program itself read what the person at the desk may not see: to count, to check,
        to put a mask over it. What comes out of it must tell them nothing of it; ask for the right
        to see people first where it does.
        """
        with self.data_file.lock:
            gate = self._gate
            if gate is None:
                yield
                return
            self.set_gate(None)
            try:
                yield
            finally:
                self.set_gate(gate)

    def _authorise(
        self,
        operation: int,
        first: str | None,
        second: str | None,
        _: str | None,
        trigger: str | None,
    ) -> int:
        """Triggers are the file's own rules: what they compare, nobody gets to see."""
        if operation != apsw.SQLITE_READ or self._gate is None or trigger is not None:
            return apsw.SQLITE_OK
        refused = self._gate(first or "", second or "")
        if refused is None:
            return apsw.SQLITE_OK
        if refused == HIDDEN:
            return apsw.SQLITE_IGNORE
        self._refused = refused
        return apsw.SQLITE_DENY

    @contextmanager
    def _gate_errors(self) -> Iterator[None]:
        try:
            yield
        except apsw.AuthError as error:
            raise NotAllowedError(self._refused) from error

    # Asking -----------------------------------------------------------------------------------

    def rows(
        self, query: "str | peewee.BaseQuery", params: Sequence[object] = ()
    ) -> list[tuple[Any, ...]]:
        """All rows as tuples of what the file holds (dates as text), the fast way for lists."""
        if not isinstance(query, str):
            query, params = cast("tuple[str, Sequence[object]]", query.sql())
        return self._run(query, params).fetchall()

    def executemany(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for many rows of parameters; call it inside ``atomic()``."""
        file = self.data_file
        with file.lock, _peewee_errors, sqlite_errors(file.connection), self._gate_errors():
            file.connection.executemany(sql, rows)

    def last_insert_rowid(self) -> int:
        """The row id of the newest row."""
        return self.data_file.connection.last_insert_rowid()

    # What peewee calls ------------------------------------------------------------------------

    def connect(self, reuse_if_open: bool = False) -> bool:
        if self._file is None:
            raise peewee.InterfaceError("no data file is attached")
        if not reuse_if_open:
            raise peewee.OperationalError("the data file is already attached")
        return False

    def close(self) -> bool:
        """Refused: the data file owns the connection; see ``detach``."""
        raise peewee.OperationalError("close the data file, not the database")

    def init(self, database: str | None, **kwargs: Any) -> None:
        self._timeout = 0
        self._pragmas = ()
        self.database: str | None = database  # for peewee's messages
        self.deferred = database is None

    def is_closed(self) -> bool:
        return self._file is None

    def connection(self) -> apsw.Connection:
        return self.data_file.connection

    def cursor(self, named_cursor: object = None) -> apsw.Cursor:
        return self.data_file.connection.cursor()

    def transaction(self, *args: Any, **kwargs: Any) -> "_LockedTransaction":
        return _LockedTransaction(self, *args, **kwargs)

    def savepoint(self) -> "_Savepoint":
        return _Savepoint(self)

    def begin(self, lock_type: str | None = None) -> None:
        self._run(f"BEGIN {lock_type or ''}".strip())

    def commit(self) -> bool:
        return self._end("COMMIT")

    def rollback(self) -> bool:
        return self._end("ROLLBACK")

    def _end(self, statement: str) -> bool:
        if not self.connection().in_transaction:  # SQLite took it back itself, as on a full disk
            return False
        self._run(statement)
        return True

    def _execute_cursor(
        self, sql: str, params: Sequence[object] | None, **cursor_options: object
    ) -> "_Result":
        return self._run(sql, params or ())

    def _run(self, sql: str, params: Sequence[object] = ()) -> "_Result":
        # peewee would log the parameters here; they are personal data.
        file = self.data_file
        with file.lock, _peewee_errors, sqlite_errors(file.connection), self._gate_errors():
            return _Result(file.connection, sql, params)

    def _last_insert_rowid(self, cursor: "_Result") -> int:
        return cursor.lastrowid

    def rows_affected(self, cursor: Any) -> int:
        result = cursor if isinstance(cursor, _Result) else cursor.cursor  # RETURNING is wrapped
        return cast("_Result", result).rowcount


class _Result:
    """A statement's whole result, with the face of a DB-API cursor."""

    def __init__(self, connection: apsw.Connection, sql: str, params: Sequence[object]) -> None:
        cursor = connection.cursor()
        cursor.execute(sql, cast("Any", params))
        try:
            self.description = cursor.get_description()
        except apsw.ExecutionCompleteError:
            self.description = ()
        self._rows = cursor.fetchall()
        self._next = 0
        self.lastrowid = connection.last_insert_rowid()
        self.rowcount = connection.changes()

    def fetchone(self) -> tuple[Any, ...] | None:
        if self._next == len(self._rows):
            return None
        self._next += 1
        return self._rows[self._next - 1]

    def fetchall(self) -> list[tuple[Any, ...]]:
        rows = self._rows[self._next :]
        self._next = len(self._rows)
        return rows

    def fetchmany(self, size: int = 1) -> list[tuple[Any, ...]]:
        rows = self._rows[self._next : self._next + size]
        self._next += len(rows)
        return rows

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> tuple[Any, ...]:
        row = self.fetchone()
        if row is None:
            raise StopIteration
        return row

    def close(self) -> None:
        self._rows, self._next = [], 0


class _LockedTransaction(peewee._transaction):  # noqa: SLF001 - what atomic() is made of
    """A transaction that keeps other threads out from before BEGIN until after COMMIT."""

    _held: RLock

    def __enter__(self) -> Any:
        self._held = self.db.data_file.lock
        self._held.acquire()
        try:
            return super().__enter__()
        except BaseException:
            self._held.release()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            super().__exit__(kind, error, trace)
        finally:
            self._held.release()


class _Savepoint(peewee._savepoint):  # noqa: SLF001 - what atomic() is made of
    """A savepoint that is already gone when SQLite has taken the whole transaction back."""

    def rollback(self, begin: bool = True) -> None:
        if self.db.connection().in_transaction:
            super().rollback(begin)


def _convert_binding(cursor: apsw.Cursor, number: int, value: object) -> str:
    """Dates and times as ISO text. Anything else SQLite does not know is a bug."""
    match value:
        case datetime.datetime():
            if value.tzinfo is not None:
                raise TypeError("a moment with a time zone: store it in UTC without one")
            return value.isoformat(sep=" ")
        case datetime.date() | datetime.time():
            return value.isoformat()
        case Decimal():
            raise TypeError("a Decimal would become a rounded number: money is integer grosze")
    raise TypeError(f"the file cannot hold a {type(value).__name__}")


database = KisDatabase()
