"""Whether the tables, triggers and views of a file are those its migration steps make.

Whoever knows a password could put a trigger or a view into the file with any SQLite program; it
would then act on every later save. Nothing of a file's schema is trusted that KisDesk did not make.
"""

from functools import cache

import apsw

from kisdesk.models.migrations import MIGRATIONS
from kisdesk.storage.migrations import apply_steps

_ACTING = ("trigger", "view")
Line = tuple[str, str, str, str]
"""Kind, name, table and SQL of one thing in the schema."""

_SQL = (
    "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema"
    " WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!'"
)


def altered_schema(connection: apsw.Connection, version: int) -> list[str]:
    """Names of what is there and should not be, is missing, or says something else.

    ``version`` is the number of steps the file has had.
    """
    there, expected = set(_lines(connection)), _expected(version)
    return sorted({line[1] for line in there ^ expected})


def acting_strangers(connection: apsw.Connection, version: int) -> list[str]:
    """Names of triggers and views that no step made: they would act on what is saved and read."""
    strangers = set(_lines(connection)) - _expected(version)
    return sorted({line[1] for line in strangers if line[0] in _ACTING})


@cache
def _expected(version: int) -> frozenset[Line]:
    connection = apsw.Connection(":memory:")
    try:
        apply_steps(connection, MIGRATIONS[:version])
        return frozenset(_lines(connection))
    finally:
        connection.close()


def _lines(connection: apsw.Connection) -> list[Line]:
    rows = connection.execute(_SQL).fetchall()
    return [(str(kind), str(name), str(table), str(sql)) for kind, name, table, sql in rows]
