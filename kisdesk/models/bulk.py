"""Storing very many records at once, without history: generated people, whole files taken over."""

from collections.abc import Mapping, Sequence
from typing import Any

from peewee import ForeignKeyField

from kisdesk.models.base import BaseModel
from kisdesk.storage.peewee_database import database


def bulk_insert(model: type[BaseModel], rows: Sequence[Mapping[str, Any]]) -> range:
    """Insert the records and return their ids, in the order given.

    Values go by field name; what is left out gets the field's default, dates may be as drafts hold
    them, a reference goes by either of its names. Raises KeyError for a field the table has not.
    Call it inside ``database.atomic()``; lists and search follow by themselves.
    """
    fields = model._meta.sorted_fields
    table = model._meta.table_name
    first = _next_id(table)
    fixed = [(f.name, None if callable(f.default) else f.default) for f in fields]
    references = [
        (i, f.name, f.object_id_name)
        for i, f in enumerate(fields)
        if isinstance(f, ForeignKeyField)
    ]
    known = {f.name for f in fields} | {id_name for _, _, id_name in references}
    made = [(i, f.name, f.default) for i, f in enumerate(fields) if callable(f.default)]
    lines = []
    for record_id, row in enumerate(rows, start=first):
        if not known >= row.keys():
            raise KeyError(f"{table}: {', '.join(row.keys() - known)}")
        line = [row.get(name, default) for name, default in fixed]
        line[0] = record_id
        for i, name, make in made:
            if name not in row:
                line[i] = make()
        for i, name, id_name in references:
            if name not in row:
                line[i] = row.get(id_name)
        lines.append(line)
    columns = ", ".join(field.column_name for field in fields)
    places = ", ".join("?" * len(fields))
    database.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", lines)
    return range(first, first + len(lines))


def _next_id(table: str) -> int:
    """One more than any id the table ever had: ids are never given twice."""
    rows = database.rows("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(rows[0][0]) + 1 if rows else 1
