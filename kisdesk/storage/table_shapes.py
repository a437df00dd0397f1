"""What a table takes: columns, rules, indexes; asked of an empty database, the model."""

from dataclasses import dataclass

import apsw

from kisdesk.storage.btree_pages import Value

ROW_ID = -1

Row = tuple[int, tuple[Value, ...]]
"""Row id and stored values; a column added later may be missing at the end."""


@dataclass(frozen=True)
class IndexShape:
    """The columns of the table an index holds, by position; ``ROW_ID`` stands for the row id."""

    name: str
    columns: tuple[int, ...]
    is_partial: bool


def index_shapes(model: apsw.Connection, table: str) -> list[IndexShape]:
    """The indexes of a table in the model, those of its UNIQUE rules too; the row id comes last."""
    shapes = []
    alias = {c[0] for c in model.execute(f'PRAGMA table_info("{table}")').fetchall() if c[5]}
    for _, name, _, _, is_partial in model.execute(f'PRAGMA index_list("{table}")').fetchall():
        columns = [
            int(str(c[1])) for c in model.execute(f'PRAGMA index_xinfo("{name}")').fetchall()
        ]
        places = tuple(ROW_ID if column in alias else column for column in columns)
        shapes.append(IndexShape(str(name), places, bool(is_partial)))
    return shapes


def fits(model: apsw.Connection, table: str, rows: list[Row]) -> bool:
    """Whether the table of the model takes all these rows: number, types and rules of columns."""
    try:
        with model:
            inserter = Inserter(model, table)
            for row_id, values in rows:
                inserter.insert(row_id, values)
            raise _TakenBackError
    except _TakenBackError:
        return True
    except (apsw.ConstraintError, apsw.SQLError):
        pass
    return False


class Inserter:
    """Stores rows in one table as they were; columns added later take what the step gave them."""

    def __init__(self, connection: apsw.Connection, table: str) -> None:
        self._connection = connection
        self._table = table
        columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        self._names = [str(column[1]) for column in columns]
        self._key = next((place for place, column in enumerate(columns) if column[5]), -1)
        self._statements: dict[int, str] = {}

    def insert(self, row_id: int, values: tuple[Value, ...]) -> None:
        """Store a row. Raises apsw.ConstraintError, apsw.SQLError."""
        row = list(values)
        if len(row) > len(self._names) or self._key >= len(row):
            raise apsw.SQLError("not a row of this table")
        if self._key >= 0:
            row[self._key] = row_id
        self._connection.execute(self._statement(len(row)), row)

    def _statement(self, count: int) -> str:
        if count not in self._statements:
            names = ", ".join(f'"{name}"' for name in self._names[:count])
            places = ", ".join("?" * count)
            self._statements[count] = f'INSERT INTO "{self._table}" ({names}) VALUES ({places})'
        return self._statements[count]


class _TakenBackError(Exception):
    pass


def entry_of(shape: IndexShape, row_id: int, values: tuple[Value, ...]) -> tuple[Value, ...] | None:
    """What the index holds for a row; None where the row is too short to say."""
    entry: list[Value] = []
    for column in shape.columns:
        if column == ROW_ID:
            entry.append(row_id)
        elif 0 <= column < len(values):
            entry.append(values[column])
        else:
            return None
    return tuple(entry)
