"""What can be counted in a data file, to hold a copy against its original."""

from collections.abc import Mapping
from dataclasses import dataclass

import apsw

_VERSIONS = ("user_version", "schema_version", "application_id", "page_count")


@dataclass(frozen=True)
class Contents:
    """``schema`` is the number of steps the tables had; ``tables`` holds rows and highest rowid.

    A table without rowids counts 0 as its highest.
    """

    schema: int
    versions: tuple[int, ...]
    tables: Mapping[str, tuple[int, int]]

    def rows_in(self, table: str) -> int:
        """How many rows the table has; 0 for one that an older file does not know."""
        return self.tables.get(table, (0, 0))[0]

    def is_like(self, other: "Contents") -> bool:
        """Whether both hold the same tables with the same rows; how the pages lie may differ."""
        return (self.schema, self.tables) == (other.schema, other.tables)


def contents_of(connection: apsw.Connection) -> Contents:
    """Count everything. Hold the file's lock, with no transaction open."""
    versions = tuple(int(str(connection.pragma(pragma))) for pragma in _VERSIONS)
    tables: dict[str, tuple[int, int]] = {}
    listed = connection.execute("PRAGMA main.table_list").fetchall()
    for _, name, kind, _, has_no_rowid, *_ in listed:
        if kind in {"table", "shadow"}:
            highest = "0" if has_no_rowid else "ifnull(max(rowid), 0)"
            quoted = str(name).replace('"', '""')
            rows = connection.execute(f'SELECT count(*), {highest} FROM "{quoted}"').fetchall()
            tables[str(name)] = (int(str(rows[0][0])), int(str(rows[0][1])))
    return Contents(versions[0], versions, tables)
