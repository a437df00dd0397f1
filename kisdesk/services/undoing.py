"""Taking back any change that still stands, days later too, and bringing back single values.

A change is taken back whole if nothing that still stands was built on it. Where something was, its
fields can be given their old values one by one, which is a new change and checked like one.
"""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from kisdesk.domain.participants import check_participant
from kisdesk.domain.rights import needed_for
from kisdesk.domain.rows import FieldChange
from kisdesk.models.changes import history_values, recorded_change
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.models.undo import CannotUndoError, put_back, take_back
from kisdesk.services.errors import InvalidDraftError, NotFoundError, Problem, UndoRefusedError
from kisdesk.services.history import changes_of
from kisdesk.services.participants import get_card
from kisdesk.storage.peewee_database import database

UNDONE, RESTORED = "undone", "value_restored"
_REPEATED = frozenset({"state", "state_since", "joined_on", "ended_on"})
"""Of a person: they follow from the way through the club, which goes back as a whole."""


@dataclass(frozen=True)
class UndoPlan:
    """What taking a change back would do: each field as it is (``old``) and would be (``new``).

    ``refusal`` is the code of ``UndoRefusedError`` if it cannot be done; then ``values`` are the
    fields that can be brought back by themselves.
    """

    change_id: int
    fields: tuple[FieldChange, ...] = ()
    refusal: str = ""
    values: tuple[FieldChange, ...] = ()


def undo_plan(change_id: int) -> UndoPlan:
    """What would happen. Raises NotFoundError for a change that is not there."""
    action, subject, undoes = _change(change_id)
    fields = tuple(
        FieldChange(c.table, c.record_id, c.field, c.new, c.old)
        for c in changes_of([change_id]).get(change_id, ())
    )
    refusal = _refusal(change_id, undoes)
    if not fields and not refusal:
        refusal = "an_undo"
    values = () if undoes is not None else tuple(_values(change_id))
    if not refusal:
        refusal = _tried(change_id, action, subject)
    return UndoPlan(change_id, fields, refusal, values)


def undo_change(change_id: int, *, today: date) -> None:
    """Take a change back, however long ago it was made.

    Raises UndoRefusedError, NotFoundError, and InvalidDraftError when a person's data would break
    a rule they do not break now.
    """
    action, subject, undoes = _change(change_id)
    if refusal := _refusal(change_id, undoes):
        raise UndoRefusedError(refusal)
    try:
        with recorded_change(UNDONE, *subject, right=needed_for(action)) as change:
            change.undoes_id = change_id
            with _nothing_new_wrong(subject, today):
                take_back(change, change_id)
    except CannotUndoError as error:
        raise UndoRefusedError(error.code) from error


def restore_values(change_id: int, wanted: Collection[FieldChange], *, today: date) -> None:
    """Give fields the values they had before a change, whatever was changed since.

    ``wanted`` are some of ``undo_plan(...).values``. Raises UndoRefusedError, NotFoundError, and
    InvalidDraftError when a person's data would break a rule.
    """
    action, subject, _ = _change(change_id)
    known = {(v.table, v.record_id, v.field): v for v in _values(change_id)}
    rows: dict[tuple[str, int], dict[str, Any]] = {}
    for one in wanted:
        found = known.get((one.table, one.record_id, one.field))
        if found is None:
            raise UndoRefusedError("same")
        rows.setdefault((one.table, one.record_id), {})[one.field] = found.new
    try:
        with recorded_change(RESTORED, *subject, right=needed_for(action)) as change:
            with _nothing_new_wrong(subject, today):
                done = [put_back(change, MODEL_BY_TABLE[t], i, v) for (t, i), v in rows.items()]
            if not any(done):
                raise UndoRefusedError("same")
    except CannotUndoError as error:
        raise UndoRefusedError(error.code) from error


def undoable(change_ids: Collection[int]) -> dict[int, bool]:
    """Which changes still stand, and whether each could be taken back whole: nothing built on it.

    Signed rows and rows others hang on are found out by ``undo_plan``.
    """
    rows = database.rows(
        f"SELECT c.id, NOT EXISTS ({_LATER}) FROM change c"
        " WHERE c.id IN (SELECT value FROM json_each(?)) AND c.undoes_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"
        " AND EXISTS (SELECT 1 FROM change_entry e WHERE e.change_id = c.id)",
        (json.dumps(list(change_ids)),),
    )
    return {change_id: bool(is_free) for change_id, is_free in rows}


_LATER = (
    "SELECT 1 FROM change_entry e JOIN change_entry l"
    " ON l.table_name = e.table_name AND l.record_id = e.record_id AND l.change_id > e.change_id"
    " JOIN change later ON later.id = l.change_id WHERE e.change_id = c.id"
    " AND later.undoes_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = later.id)"
    " AND (e.old = '' OR e.new = '' OR l.old = '' OR l.new = '' OR EXISTS ("
    "SELECT 1 FROM json_each(e.new) mine JOIN json_each(l.new) theirs ON theirs.key = mine.key))"
)
"""A later change that stands and gave the same field a value, or made or removed the same row."""


def _change(change_id: int) -> tuple[str, tuple[str, int], int | None]:
    rows = database.rows(
        "SELECT action, subject_kind, subject_id, undoes_id FROM change WHERE id = ?", (change_id,)
    )
    if not rows:
        raise NotFoundError(f"change {change_id}")
    action, kind, subject_id, undoes = rows[0]
    return action, (kind, subject_id), undoes


def _refusal(change_id: int, undoes: int | None) -> str:
    if undoes is not None:
        return "an_undo"
    if database.rows("SELECT 1 FROM change WHERE undoes_id = ?", (change_id,)):
        return "taken_back"
    if database.rows("SELECT 1 FROM erased_change WHERE change_id = ? LIMIT 1", (change_id,)):
        return "erased"
    later = database.rows(f"SELECT 1 FROM change c WHERE c.id = ? AND EXISTS ({_LATER})",
                          (change_id,))  # fmt: skip
    return "changed_since" if later else ""


class _OnlyTriedError(Exception):
    """Thrown to take everything back that was only tried."""


def _tried(change_id: int, action: str, subject: tuple[str, int]) -> str:
    """Do it and take it back at once: the rules of the file are asked, not guessed."""
    try:
        with recorded_change(UNDONE, *subject, right=needed_for(action)) as change:
            change.undoes_id = change_id
            take_back(change, change_id)
            raise _OnlyTriedError
    except _OnlyTriedError:
        return ""
    except CannotUndoError as error:
        return error.code


def _values(change_id: int) -> list[FieldChange]:
    """Fields the change gave another value, whose old one is not the present one."""
    found = []
    for table, record_id, old, new in database.rows(
        "SELECT table_name, record_id, old, new FROM change_entry"
        " WHERE change_id = ? AND old <> '' AND new <> '' ORDER BY position",
        (change_id,),
    ):
        present = _present(table, record_id)
        if present is None:
            continue
        for name, was in json.loads(old).items():
            follows = table == "participant" and name in _REPEATED
            if name in present and present[name] != was and not follows and name in json.loads(new):
                found.append(FieldChange(table, record_id, name, present[name], was))
    return found


def _present(table: str, record_id: int) -> dict[str, Any] | None:
    model = MODEL_BY_TABLE[table]
    record = model.get_or_none(model.id == record_id)
    return history_values(record) if record is not None else None


@contextmanager
def _nothing_new_wrong(subject: tuple[str, int], today: date) -> Iterator[None]:
    """Raise InvalidDraftError for what is wrong with a person afterwards and was not before."""
    before = _problems(subject, today)
    yield
    if problems := [p for p in _problems(subject, today) if p not in before]:
        raise InvalidDraftError(problems)


def _problems(subject: tuple[str, int], today: date) -> list[Problem]:
    if subject[0] != "participant":
        return []
    try:
        return check_participant(get_card(subject[1], today).draft, today)
    except NotFoundError:
        return []
