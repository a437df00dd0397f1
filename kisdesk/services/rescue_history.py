"""What the history of a half-lost file still says of rows that are gone."""

import json
from collections.abc import Mapping
from typing import Any

import apsw

from kisdesk.models.base import new_uuid, now_text
from kisdesk.models.participant import name_keys
from kisdesk.models.registry import MODEL_BY_TABLE

LOST = "(utracono)"

# A row that others need and nothing else is known of. It says of itself that it is no record.
_BLANK: Mapping[str, Mapping[str, Any]] = {
    "worker": {"last_name": LOST, "is_active": 0},
    "participant": {"last_name": LOST, "state": "active"},
    "activity_kind": {"name": LOST, "service": "other_social", "position": 999},
    "activity": {"name": LOST, "category": "social"},
    "club": {"name": LOST, "operator_kind": "gmina"},
}
_NUMBERED = {"worker", "participant"}
_NEVER_MADE_ANEW = frozenset({"change", "change_entry", "issued_document", "contract_version"})


class HistoryOfLost:
    """Asks the history in the file being rebuilt, before its references are mended."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.replayed: set[tuple[str, int]] = set()
        """Stand-ins that the history gave, not blank ones."""

    def stand_in(self, table: str, row_id: int) -> dict[str, Any] | None:
        """What to store for a lost row that others refer to; None when nothing may be made up."""
        if table in _NEVER_MADE_ANEW:
            return None
        values = self.values_of(table, row_id)
        if values is not None:
            self.replayed.add((table, row_id))
            return values
        blank = _BLANK.get(table)
        if blank is None:
            return None
        values = {"uuid": new_uuid(), **blank}
        if table in _NUMBERED:
            values["first_name"] = f"nr {row_id}"
        return _completed(table, values)

    def values_of(self, table: str, row_id: int) -> dict[str, Any] | None:
        """The columns of a row as the history last had them; None if it does not have it whole."""
        model = MODEL_BY_TABLE.get(table)
        if model is None or table in _NEVER_MADE_ANEW:
            return None
        values: dict[str, Any] | None = None
        for old, new in self._entries(table, row_id):
            if not new:
                values = None
            elif not old:
                values = json.loads(new)
            elif values is not None:
                values |= json.loads(new)
        if values is None:
            return None
        fields = model._meta.fields
        columns = {
            fields[name].column_name: value
            for name, value in values.items()
            if name in fields and name != "id"
        }
        return _completed(table, columns)

    def is_sample(self) -> bool:
        """Whether the people of the file are invented."""
        row = self._connection.execute("SELECT is_sample FROM club").fetchone()
        return row is not None and bool(row[0])

    def person_name(self, person_id: int) -> str:
        """The name of a person, by the table or by the last the history says; empty if neither."""
        row = self._connection.execute(
            "SELECT last_name, first_name FROM participant WHERE id = ?", (person_id,)
        ).fetchone()
        if row is not None:
            return f"{row[0]} {row[1]}"
        names: dict[str, str] = {}
        for _, new in self._entries("participant", person_id):
            values = json.loads(new) if new else {}
            names |= {k: values[k] for k in ("last_name", "first_name") if k in values}
        return " ".join(names[k] for k in ("last_name", "first_name") if names.get(k))

    def person_of(self, table: str, row_id: int) -> int:
        """Whose record a lost row was; 0 if nothing says."""
        if table == "participant":
            return row_id
        row = self._connection.execute(
            "SELECT c.subject_kind, c.subject_id FROM change_entry e JOIN change c"
            " ON c.id = e.change_id WHERE e.table_name = ? AND e.record_id = ?"
            " ORDER BY e.id DESC LIMIT 1",
            (table, row_id),
        ).fetchone()
        if row is None:
            return 0
        kind, subject_id = str(row[0]), int(str(row[1]))
        if kind == "participant":
            return subject_id
        if kind == "contract":
            return self.person_on_contract(subject_id)
        return 0

    def person_by_columns(self, table: str, known: Mapping[int, object]) -> int:
        """Whose a lost row was, by what an index still says of its columns; 0 if nothing."""
        columns = self._connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        values = {str(column[1]): known.get(int(str(column[0]))) for column in columns}
        person_id, contract_id = values.get("participant_id"), values.get("contract_id")
        if isinstance(person_id, int):
            return person_id
        return self.person_on_contract(contract_id) if isinstance(contract_id, int) else 0

    def person_on_contract(self, contract_id: int) -> int:
        """Whose contract it is; 0 if the contract is lost."""
        owner = self._connection.execute(
            "SELECT participant_id FROM social_contract WHERE id = ?", (contract_id,)
        ).fetchone()
        return int(str(owner[0])) if owner else 0

    def _entries(self, table: str, row_id: int) -> list[tuple[str, str]]:
        rows = self._connection.execute(
            "SELECT old, new FROM change_entry WHERE table_name = ? AND record_id = ? ORDER BY id",
            (table, row_id),
        ).fetchall()
        return [(str(old), str(new)) for old, new in rows]


def _completed(table: str, values: dict[str, Any]) -> dict[str, Any]:
    """With the columns the history leaves out because they follow from others."""
    if table == "participant" and "last_name" in values and "first_name" in values:
        values |= name_keys(values["last_name"], values["first_name"])
    if "saved_at" in MODEL_BY_TABLE[table]._meta.fields:
        values["saved_at"] = now_text()
    return values
