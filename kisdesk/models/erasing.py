"""Everything the file holds about people, found by its foreign keys, and erased for good.

What belongs to a person is what refers to the participant, and what refers to that in turn; a
reference that may be empty (``ON DELETE SET NULL``) is emptied: those rows are somebody else's. A
new table needs nothing but its foreign key to be erased along. The history is searched the same
way, also for rows that were deleted before.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kisdesk.models.chain import erased_digest, remains_seal
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.models.search import rebuild_search
from kisdesk.storage.peewee_database import database

PEOPLE = "participant"
PAPERS = "issued_document"
_SUBJECTS = {
    "participant": "participant",
    "contract": "social_contract",
    "paper": "issued_document",
}
"""Tables of the subjects of changes that may belong to a person."""
_WITHOUT_HISTORY = frozenset({"change", "change_entry", "erased_change"})
_THOSE = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class _Reference:
    """A column that refers to a row of another table."""

    table: str
    column: str
    to: str
    empties: bool

    @property
    def name_in_history(self) -> str:
        """What the history calls the column."""
        return str(MODEL_BY_TABLE[self.table]._meta.columns[self.column].name)


@dataclass
class Belongings:
    """Ids by table: rows there are now, rows there ever were, and columns to be emptied."""

    rows: dict[str, set[int]] = field(default_factory=dict)
    ever: dict[str, set[int]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    """The tables, each after those it refers to."""

    def count(self, table: str) -> int:
        """How many rows of a table."""
        return len(self.rows.get(table, ()))

    @property
    def total(self) -> int:
        """How many rows of all tables."""
        return sum(map(len, self.rows.values()))


def belongings_of(table: str, ids: Iterable[int], *, with_history: bool = True) -> Belongings:
    """What belongs to these rows, themselves included.

    Without history ``ever`` holds what there is now; it saves reading the whole history.
    """
    references = _references()
    found = Belongings(order=_order(table, references))
    found.rows[table] = set(ids)
    found.ever[table] = set(found.rows[table])
    for name in found.order:
        own = [r for r in references if r.table == name and not r.empties and r.to in found.ever]
        for reference in (r for r in own if r.to != name):
            _add(found, reference, with_history=with_history)
        for reference in (r for r in own if r.to == name):  # corrections of papers, parts of goals
            while _add(found, reference, with_history=with_history):
                pass
    return found


def delete_rows(found: Belongings) -> None:
    """Delete what there is now, and empty what refers to it. Call it with the guards lifted."""
    references = _references()
    for table in reversed(found.order):
        ids = sorted(found.rows.get(table, ()), reverse=True)  # a correction before the corrected
        if not ids:
            continue
        those = json.dumps(ids)
        for reference in references:
            if reference.to == table and reference.empties:
                column = reference.column
                database.rows(
                    f"UPDATE {reference.table} SET {column} = NULL WHERE {column} {_THOSE}",
                    (those,),
                )
        database.executemany(f"DELETE FROM {table} WHERE id = ?", [(row_id,) for row_id in ids])


def erase_history(found: Belongings) -> dict[int, str]:
    """Erase what the history says of these rows; returns the seal of what is left, by change.

    A change about others keeps what it says about them: only lines of these rows are emptied, and
    the reasons and details of changes whose subject they are. Call it with the guards lifted.
    """
    touched = set()
    for table, ids in found.ever.items():
        if table in _WITHOUT_HISTORY:
            continue
        lines = database.rows(
            f"SELECT id, change_id FROM change_entry WHERE table_name = ? AND record_id {_THOSE}",
            (table, json.dumps(sorted(ids))),
        )
        database.executemany(
            "UPDATE change_entry SET old = '', new = '' WHERE id = ?", [(i,) for i, _ in lines]
        )
        touched |= {change_id for _, change_id in lines}
    for kind, table in _SUBJECTS.items():
        rows = database.rows(
            f"SELECT id FROM change WHERE subject_kind = ? AND subject_id {_THOSE}",
            (kind, json.dumps(sorted(found.ever.get(table, ())))),
        )
        subjects = [(change_id,) for (change_id,) in rows]
        database.executemany("UPDATE change SET reasons = '', details = '' WHERE id = ?", subjects)
        touched |= {change_id for (change_id,) in subjects}
    touched |= _words_of_emptied(touched)
    database.executemany("UPDATE change SET salt = '' WHERE id = ?", [(i,) for i in touched])
    return remaining_seals(touched)


def remaining_seals(changes: Collection[int]) -> dict[int, str]:
    """The seal of each of these changes as it stands now."""
    those = json.dumps(sorted(changes))
    entries: dict[int, list[Any]] = {}
    for change_id, *entry in database.rows(
        "SELECT change_id, table_name, record_id, old, new FROM change_entry"
        f" WHERE change_id {_THOSE} ORDER BY change_id, position",
        (those,),
    ):
        entries.setdefault(change_id, []).append(tuple(entry))
    rows = database.rows(
        "SELECT id, hash, at, worker_name, action, subject_kind, subject_id, undoes_id,"
        f" content_hash, reasons, details FROM change WHERE id {_THOSE}",
        (those,),
    )
    return {
        row[0]: remains_seal(row[1], row[2:8], row[8], row[9], row[10], entries.get(row[0], []))
        for row in rows
    }


def store_seals(disposal_id: int, seals: Mapping[int, str]) -> None:
    """Keep which changes a disposal erased, with the seals of what is left."""
    database.executemany(
        "INSERT INTO erased_change (uuid, disposal_id, change_id, seal)"
        " VALUES (lower(hex(randomblob(16))), ?, ?, ?)",
        [(disposal_id, change_id, seals[change_id]) for change_id in sorted(seals)],
    )


def digest_of(seals: Mapping[int, str]) -> str:
    """What the disposal's own change says of all of them."""
    return erased_digest(sorted(seals.items()))


def forget_words() -> None:
    """Make the index of the search anew: its old pieces still hold the letters of deleted names."""
    rebuild_search()


def _words_of_emptied(touched: Collection[int]) -> set[int]:
    """Changes about something else that said nothing but what was erased: their words go too."""
    those = json.dumps(sorted(touched))
    rows = database.rows(
        f"SELECT id FROM change c WHERE id {_THOSE} AND NOT EXISTS (SELECT 1 FROM change_entry e"
        " WHERE e.change_id = c.id AND (e.old <> '' OR e.new <> ''))",
        (those,),
    )
    database.executemany("UPDATE change SET reasons = '', details = '' WHERE id = ?", rows)
    return {row[0] for row in rows}


def _references() -> list[_Reference]:
    rows = database.rows(
        'SELECT m.name, f."from", f."table", f.on_delete FROM sqlite_master m,'
        " pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY m.name, f.\"from\""
    )
    return [
        _Reference(table, column, to, on_delete == "SET NULL")
        for table, column, to, on_delete in rows
        if table in MODEL_BY_TABLE
    ]


def _order(first: str, references: Collection[_Reference]) -> list[str]:
    """The tables that may belong to a row of ``first``, each after those it refers to."""
    owners = {(r.table, r.to) for r in references if not r.empties and r.table != r.to}
    reached = {first}
    while more := {table for table, to in owners if to in reached} - reached:
        reached |= more
    ordered: list[str] = []
    while left := sorted(reached - set(ordered)):
        ready = [t for t in left if not any((t, to) in owners for to in left)]
        if not ready:
            raise RuntimeError(f"tables refer to each other in a ring: {left}")
        ordered += ready
    return ordered


def _add(found: Belongings, reference: _Reference, *, with_history: bool) -> bool:
    """Add the rows that refer to what was found already; return whether there were new ones."""
    table, owners = reference.table, json.dumps(sorted(found.ever[reference.to]))
    now = {
        row[0]
        for row in database.rows(
            f"SELECT id FROM {table} WHERE {reference.column} {_THOSE}", (owners,)
        )
    }
    ever = set(now)
    if with_history and table not in _WITHOUT_HISTORY:
        place = f"$.{reference.name_in_history}"
        rows = database.rows(
            "SELECT record_id FROM change_entry WHERE table_name = ?1"
            " AND (json_extract(nullif(new, ''), ?2) IN (SELECT value FROM json_each(?3))"
            " OR json_extract(nullif(old, ''), ?2) IN (SELECT value FROM json_each(?3)))",
            (table, place, owners),
        )
        ever |= {row[0] for row in rows}
    known_now, known_ever = found.rows.setdefault(table, set()), found.ever.setdefault(table, set())
    has_new = bool(ever - known_ever)
    known_now |= now
    known_ever |= ever
    return has_new
