"""Who changed what and when, taking the last change back, and proof that nobody rewrote it."""

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import groupby
from typing import Literal

from kisdesk.domain.rights import needed_for
from kisdesk.domain.rows import FieldChange, HistoryRow
from kisdesk.models.audit import Change
from kisdesk.models.changes import recorded_change
from kisdesk.models.undo import CannotUndoError, is_built_upon, take_back
from kisdesk.services.errors import NothingToUndoError, UndoRefusedError
from kisdesk.services.history_check import check_history
from kisdesk.services.history_gaps import Rows
from kisdesk.storage.peewee_database import database

SubjectKind = Literal["participant", "contract", "club", "worker", "activity", "psu_agreement"]

_NOT_SHOWN = frozenset({"id", "uuid"})
_SAID_NOTHING = (None, "", False)


def latest_change_at() -> datetime | None:
    """The moment of the newest change by the clock of the computer that made it.

    Not of the unlocking itself, which bears the time that is in doubt.
    """
    with database.ungated():
        rows = database.rows(
            "SELECT at FROM change WHERE action NOT IN ('unlocked', 'unlock_failed')"
            " ORDER BY id DESC LIMIT 1"
        )
    return datetime.fromisoformat(rows[0][0]) if rows else None


def moment_of_change(change_id: int) -> datetime | None:
    """When a change was made; None for one that is not there."""
    rows = database.rows("SELECT at FROM change WHERE id = ?", (change_id,))
    return datetime.fromisoformat(rows[0][0]) if rows else None


def history_of(subject_kind: SubjectKind, subject_id: int, limit: int = 200) -> list[HistoryRow]:
    """The saved changes of a record, newest first.

    ``can_undo`` is set on the one that ``undo_last`` would take back. A new row shows what it said,
    a deleted one what it had said; values are as stored.
    """
    candidate = _last_standing(subject_kind, subject_id)
    if candidate is not None and is_built_upon(candidate):
        candidate = None
    rows = database.rows(
        "SELECT c.id, c.at, c.worker_name, c.action, c.undoes_id, c.reasons, c.details,"
        " EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"
        " FROM change c WHERE c.subject_kind = ? AND c.subject_id = ? ORDER BY c.id DESC LIMIT ?",
        (subject_kind, subject_id, limit),
    )
    changes = changes_of([row[0] for row in rows])
    return [
        HistoryRow(
            change_id=change_id,
            at=datetime.fromisoformat(at),
            worker_name=worker_name,
            action=action,
            changes=changes.get(change_id, ()),
            is_undone=bool(is_undone),
            can_undo=change_id == candidate,
            undoes_id=undoes_id,
            reasons=json.loads(reasons) if reasons else {},
            details=json.loads(details) if details else {},
        )
        for change_id, at, worker_name, action, undoes_id, reasons, details, is_undone in rows
    ]


def changes_of(change_ids: Collection[int]) -> dict[int, tuple[FieldChange, ...]]:
    """What changes say, field by field and as stored, by the id of the change."""
    entries = database.rows(
        "SELECT change_id, table_name, record_id, old, new FROM change_entry"
        " WHERE change_id IN (SELECT value FROM json_each(?)) ORDER BY change_id, position",
        (json.dumps(list(change_ids)),),
    )
    return {
        change_id: tuple(change for entry in group for change in _field_changes(*entry[1:]))
        for change_id, group in groupby(entries, key=lambda entry: entry[0])
    }


def undo_last(subject_kind: SubjectKind, subject_id: int) -> HistoryRow:
    """Take back the last change of a record that still stands; return that change.

    Called again it goes one change further back. Raises NothingToUndoError; UndoRefusedError when
    other changes were built on it, rows were signed, or it gave or took away a password.
    """
    change_id = _last_standing(subject_kind, subject_id)
    if change_id is None:
        raise NothingToUndoError
    right = needed_for(str(Change.get_by_id(change_id).action))
    if is_built_upon(change_id):
        raise UndoRefusedError
    try:
        with recorded_change("undone", subject_kind, subject_id, right=right) as change:
            change.undoes_id = change_id
            take_back(change, change_id)
    except CannotUndoError as error:
        raise UndoRefusedError(error.code) from error
    history = history_of(subject_kind, subject_id)
    return next(row for row in history if row.change_id == change_id)


def verify_history(rows: Rows | None = None) -> bool:
    """Whether the chain of hashes holds from the first change to the last one ever written.

    Of the open file, or of another one when ``rows`` reads that. A history that lost something in
    a rescue does not hold; see ``history_check``.
    """
    return check_history(rows=rows).is_whole


def _last_standing(subject_kind: str, subject_id: int) -> int | None:
    rows = database.rows(
        "SELECT max(c.id) FROM change c"
        " WHERE c.subject_kind = ? AND c.subject_id = ? AND c.undoes_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"
        " AND EXISTS (SELECT 1 FROM change_entry e WHERE e.change_id = c.id)",
        (subject_kind, subject_id),
    )
    found: int | None = rows[0][0]
    return found


def _field_changes(
    table: str, record_id: int, old: str | None, new: str | None
) -> Iterator[FieldChange]:
    if old is None or new is None:  # the role may not see values
        return
    before = json.loads(old) if old else {}
    after = json.loads(new) if new else {}
    is_update = bool(old and new)
    for name in {**before, **after}:
        was, is_now = before.get(name), after.get(name)
        if name in _NOT_SHOWN or (not is_update and _says_nothing(was) and _says_nothing(is_now)):
            continue
        yield FieldChange(table, record_id, name, was, is_now)


def _says_nothing(value: object) -> bool:
    return value in _SAID_NOTHING
