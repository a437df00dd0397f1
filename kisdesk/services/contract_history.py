"""History of contracts: a draft saves itself without history, which is caught up on leaving it."""

import json
from typing import Any

from kisdesk.models.base import BaseModel
from kisdesk.models.changes import RecordedChange, history_values
from kisdesk.models.contract import SocialContract
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.services.contract_tables import CHILD_MODELS
from kisdesk.storage.peewee_database import database

SUBJECT = "contract"

_MODELS: tuple[type[BaseModel], ...] = (SocialContract, *CHILD_MODELS)
_TABLES = [model._meta.table_name for model in _MODELS]
_Key = tuple[str, int]
_Rows = dict[_Key, dict[str, Any]]


def note_difference(change: RecordedChange, contract_id: int) -> None:
    """Enter into the history everything that differs from what it last knew of the contract."""
    before = _known_rows(contract_id)
    after = _present_rows(contract_id)
    gone = [key for key in before if key not in after]
    for key in sorted(gone, key=lambda key: _depth(key, before[key]), reverse=True):
        change.note_row(MODEL_BY_TABLE[key[0]], key[1], before[key], None)
    for key, values in after.items():
        change.note_row(MODEL_BY_TABLE[key[0]], key[1], before.get(key), values)


def _depth(key: _Key, values: dict[str, Any]) -> tuple[int, bool, int]:
    """Rows that others hang on come first; taking a deletion back goes by it."""
    return _TABLES.index(key[0]), values.get("parent") is not None, key[1]


def _present_rows(contract_id: int) -> _Rows:
    rows: _Rows = {}
    _collect(rows, SocialContract, "id", contract_id)
    for model in CHILD_MODELS:
        _collect(rows, model, "contract", contract_id)
    return rows


def _collect(rows: _Rows, model: type[BaseModel], field: str, value: int) -> None:
    query = model.select().where(model._meta.fields[field] == value).order_by(model.id)
    table = model._meta.table_name
    rows.update({(table, record.id): history_values(record) for record in query})


def _known_rows(contract_id: int) -> _Rows:
    """The rows as the history tells them: every entry about the contract, one after the other."""
    rows: _Rows = {}
    entries = database.rows(
        "SELECT e.table_name, e.record_id, e.old, e.new FROM change_entry e"
        " JOIN change c ON c.id = e.change_id"
        " WHERE c.subject_kind = ? AND c.subject_id = ? ORDER BY e.change_id, e.position",
        (SUBJECT, contract_id),
    )
    for table, record_id, old, new in entries:
        if table not in _TABLES:
            continue
        if not new:
            rows.pop((table, record_id), None)
        elif not old:
            rows[table, record_id] = json.loads(new)
        else:
            rows.setdefault((table, record_id), {}).update(json.loads(new))
    return rows
