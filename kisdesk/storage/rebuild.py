"""Putting rescued rows into new tables, until every reference leads somewhere again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import apsw

from kisdesk.storage.btree_pages import Value
from kisdesk.storage.migrations import Migration, apply_steps
from kisdesk.storage.table_shapes import Inserter, Row

_BATCH = 500

StandIn = Callable[[str, int], Mapping[str, Any] | None]
"""Table and id of a lost row that others refer to: what to store instead, by column, or None."""


@dataclass
class Repairs:
    """What had to be done so that no reference leads nowhere: table and row id of each.

    ``stood_in``: a lost row was made anew. ``cut_loose``: a row lost one of its references.
    ``left_out``: a row that is nothing without a lost one. ``refused``: the table did not take it.
    """

    stood_in: list[tuple[str, int]] = field(default_factory=list)
    cut_loose: list[tuple[str, int]] = field(default_factory=list)
    left_out: list[tuple[str, int]] = field(default_factory=list)
    refused: list[tuple[str, int]] = field(default_factory=list)


def empty_model(steps: Sequence[Migration]) -> apsw.Connection:
    """The tables of these steps in memory: without rows, and without triggers."""
    connection = apsw.Connection(":memory:")
    apply_steps(connection, steps)
    connection.execute("PRAGMA foreign_keys=OFF")
    for name, _ in _triggers(connection):
        connection.execute(f'DROP TRIGGER "{name}"')
    _empty(connection)
    return connection


def kept_tables(connection: apsw.Connection) -> list[str]:
    """Tables whose rows are somebody's work: those with a key of their own that counts up."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE"
        " '!' AND (sql LIKE '%AUTOINCREMENT%' OR sql LIKE '%uuid TEXT%') ORDER BY name"
    ).fetchall()
    return [str(row[0]) for row in rows]


@contextmanager
def refilling(connection: apsw.Connection) -> Iterator[None]:
    """One transaction in which the tables are empty, no trigger acts and references may dangle."""
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection:
            triggers = _triggers(connection)
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            _empty(connection)
            yield
            for _, sql in triggers:
                connection.execute(sql)
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def fill(
    connection: apsw.Connection,
    table: str,
    rows: Iterable[Row],
    repairs: Repairs,
    on_batch: Callable[[], None],
) -> int:
    """Store rows as they were; returns how many. One the table refuses is noted and left out."""
    count, inserter, rows = 0, Inserter(connection, table), iter(rows)
    while batch := list(islice(rows, _BATCH)):
        on_batch()
        for row_id, values in batch:
            try:
                inserter.insert(row_id, values)
                count += 1
            except (apsw.ConstraintError, apsw.SQLError):
                repairs.refused.append((table, row_id))
    return count


def insert_values(
    connection: apsw.Connection, table: str, row_id: int, values: Mapping[str, Any]
) -> bool:
    """Store a row given by column; return whether the table took it."""
    names = ", ".join(f'"{name}"' for name in ("id", *values))
    places = ", ".join("?" * (len(values) + 1))
    try:
        connection.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({places})', (row_id, *values.values())
        )
    except (apsw.ConstraintError, apsw.SQLError, apsw.MismatchError, TypeError):
        return False
    return True


def mend_references(connection: apsw.Connection, repairs: Repairs, stand_in: StandIn) -> None:
    """Until no reference leads nowhere: make the lost row anew, or cut, or leave out."""
    mender = _Mender(connection, repairs, stand_in)
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, parent, key in broken:
            mender.mend(str(table), int(str(row_id)), str(parent), int(str(key)))


def set_sequences(connection: apsw.Connection, highest: Mapping[str, int]) -> None:
    """No id is given twice, that of a lost row neither."""
    for table, number in highest.items():
        before = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
        ).fetchone()
        if before is None:
            sql = "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"
        else:
            sql = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"
        connection.execute(sql, (number, table))


class _Mender:
    def __init__(self, connection: apsw.Connection, repairs: Repairs, stand_in: StandIn) -> None:
        self._connection = connection
        self._repairs = repairs
        self._stand_in = stand_in

    def mend(self, table: str, row_id: int, parent: str, key: int) -> None:
        """One reference of one row, unless another repair mended it already."""
        column, is_needed = self._column(table, key)
        found = self._one(f'SELECT "{column}" FROM "{table}" WHERE id = ?', row_id)
        if found is None:  # the row went with another reference of it
            return
        missing = found[0]
        assert isinstance(missing, int)
        if self._one(f'SELECT 1 FROM "{parent}" WHERE id = ?', missing):
            return
        values = self._stand_in(parent, missing)
        if values is not None and insert_values(self._connection, parent, missing, values):
            self._repairs.stood_in.append((parent, missing))
        elif is_needed:
            self._connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
            self._repairs.left_out.append((table, row_id))
        else:
            sql = f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?'
            self._connection.execute(sql, (row_id,))
            self._repairs.cut_loose.append((table, row_id))

    def _column(self, table: str, key: int) -> tuple[str, bool]:
        """The column of a foreign key, and whether it may not be empty."""
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        name = next(str(row[3]) for row in keys if row[0] == key)
        columns = self._connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        return name, any(row[1] == name and row[3] for row in columns)

    def _one(self, sql: str, parameter: int) -> tuple[Value, ...] | None:
        return self._connection.execute(sql, (parameter,)).fetchone()


def _triggers(connection: apsw.Connection) -> list[tuple[str, str]]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"
    ).fetchall()
    return [(str(name), str(sql)) for name, sql in rows]


def _empty(connection: apsw.Connection) -> None:
    for table in kept_tables(connection):
        connection.execute(f'DELETE FROM "{table}"')
