"""Taking back one recorded change: every row becomes again what it was."""

import json
from typing import Any

import peewee

from kisdesk.models.base import BaseModel, now_text
from kisdesk.models.changes import RecordedChange, history_values
from kisdesk.models.participant import Participant, name_keys
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.storage.peewee_database import database

PASSWORD, CHANGED, IN_USE, FINAL = "password", "changed_since", "in_use", "final"
"""Why a change stays: it gave or took away a password, its rows were changed since, others hang on
what it made, it was signed or issued."""

_COLUMNS_OF_KEYS = frozenset({"slot_id"})  # the key slot in the header cannot be taken back


class CannotUndoError(Exception):
    """The rows are no longer as the change left them, or the file refuses; ``code`` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def take_back(change: RecordedChange, change_id: int) -> None:
    """Write the opposite of a change as part of ``change``, last row first.

    Raises CannotUndoError when a row was changed since, is needed by another or may not change.
    """
    entries = database.rows(
        "SELECT table_name, record_id, old, new FROM change_entry WHERE change_id = ?"
        " ORDER BY position DESC",
        (change_id,),
    )
    try:
        for table, record_id, old, new in entries:
            _take_back_row(change, MODEL_BY_TABLE[table], record_id, _loaded(old), _loaded(new))
    except peewee.IntegrityError as error:
        raise CannotUndoError(FINAL) from error


def _loaded(text: str) -> dict[str, Any] | None:
    return json.loads(text) if text else None


def _take_back_row(
    change: RecordedChange,
    model: type[BaseModel],
    record_id: int,
    old: dict[str, Any] | None,
    new: dict[str, Any] | None,
) -> None:
    if any((values or {}).get(name) for values in (old, new) for name in _COLUMNS_OF_KEYS):
        raise CannotUndoError(PASSWORD)
    record = model.get_or_none(model.id == record_id)
    present = history_values(record) if record is not None else None
    if new is None:
        if present is not None:
            raise CannotUndoError(CHANGED)
        change.insert(model, **_typed(model, old or {}), **_repeating(model, old or {}))
        return
    if present is None or any(present.get(name) != value for name, value in new.items()):
        raise CannotUndoError(CHANGED)
    if old is None:
        _must_stand_alone(model, record_id)
        change.delete(model, record_id)
        return
    names = {**present, **old}
    change.update(model, record_id, **_typed(model, old), **_repeating(model, names))


def _must_stand_alone(model: type[BaseModel], record_id: int) -> None:
    """Deleting would take along, or cut off, rows that this change did not write."""
    for reference, other in model._meta.backrefs.items():
        if other.select().where(reference == record_id).exists():
            raise CannotUndoError(IN_USE)


def put_back(
    change: RecordedChange, model: type[BaseModel], record_id: int, old: dict[str, Any]
) -> bool:
    """Give fields of a row the values they once had; return whether anything differed.

    Raises CannotUndoError where the row is gone, holds a password, or may not change any more.
    """
    if old.keys() & _COLUMNS_OF_KEYS:
        raise CannotUndoError(PASSWORD)
    record = model.get_or_none(model.id == record_id)
    if record is None:
        raise CannotUndoError(CHANGED)
    names = {**history_values(record), **old}
    try:
        return change.update(model, record_id, **_typed(model, old), **_repeating(model, names))
    except peewee.IntegrityError as error:
        raise CannotUndoError(FINAL) from error


def _typed(model: type[BaseModel], values: dict[str, Any]) -> dict[str, Any]:
    """Values of the history as the models take them; fields that are gone are left out."""
    known = model._meta.fields
    return {name: known[name].python_value(v) for name, v in values.items() if name in known}


def _repeating(model: type[BaseModel], values: dict[str, Any]) -> dict[str, Any]:
    """The columns the history leaves out because they follow from others."""
    if model is Participant:
        return name_keys(values["last_name"], values["first_name"])
    return {"saved_at": now_text()} if "saved_at" in model._meta.fields else {}


def is_built_upon(change_id: int) -> bool:
    """Whether a later change that still stands touched a row of this one, or part was erased."""
    if database.rows("SELECT 1 FROM erased_change WHERE change_id = ? LIMIT 1", (change_id,)):
        return True
    return bool(
        database.rows(
            "SELECT 1 FROM change_entry e JOIN change_entry l"
            " ON l.table_name = e.table_name AND l.record_id = e.record_id"
            " AND l.change_id > e.change_id JOIN change later ON later.id = l.change_id"
            " WHERE e.change_id = ? AND later.undoes_id IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = later.id) LIMIT 1",
            (change_id,),
        )
    )
