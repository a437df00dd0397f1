"""How every record is written: through a change that keeps its history.

    with recorded_change("participant_updated", "participant", participant_id) as change:
        change.update(Participant, participant_id, phone="+48600100200")

The transaction, the rows and their history are one: all of it is in the file, or nothing.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

import peewee

from kisdesk.domain.rights import Right, Role, may, needed_for
from kisdesk.errors import ConflictError, NotAllowedError, NotFoundError
from kisdesk.models.audit import Change
from kisdesk.models.base import BaseModel, as_values, now_text
from kisdesk.models.chain import Entry, chain_hash, content_hash, new_salt
from kisdesk.models.search import refresh_search
from kisdesk.storage.errors import NewPasswordNeededError, ReadOnlyFileError
from kisdesk.storage.peewee_database import database

# Columns that would only repeat others or fill the history with bytes.
NOT_IN_HISTORY = frozenset({"sort_key", "search_key", "packed", "content", "saved_at"})


@dataclass
class Actor:
    """Who is at the desk. Set on unlocking, read when a change is recorded."""

    worker_id: int | None = None
    worker_name: str = ""
    is_unknown: bool = False
    """Whether the file was opened by recovery key and nobody took a password since."""
    role: Role = Role.MANAGER


actor = Actor()


def must_be_writable(right: Right = Right.CHANGE) -> None:
    """Raise ReadOnlyFileError or NewPasswordNeededError when nothing may be written now, and
    NotAllowedError when the worker at the desk may not write this."""
    if database.data_file.is_read_only:
        raise ReadOnlyFileError
    if actor.is_unknown:
        raise NewPasswordNeededError
    if not may(actor.role, right):
        raise NotAllowedError(right.value)


def history_values(row: BaseModel) -> dict[str, Any]:
    """A record's values as the history keeps them: plain JSON, without what only repeats."""
    return cast("dict[str, Any]", json.loads(_json(as_values(row))))


@dataclass(frozen=True)
class _Entry:
    table: str
    record_id: int
    old: str
    new: str


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value


def _json(values: dict[str, Any]) -> str:
    kept = {k: _plain(v) for k, v in values.items() if k not in NOT_IN_HISTORY}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


class RecordedChange:
    """The rows written by one act. Made by ``recorded_change`` only."""

    def __init__(self, action: str, subject_kind: str, subject_id: int | None) -> None:
        self.action = action
        self.subject_kind = subject_kind
        self.subject_id = subject_id
        self.undoes_id: int | None = None
        self.reasons: Mapping[str, str] = {}
        self._entries: list[_Entry] = []

    def insert(self, model: type[BaseModel], **values: Any) -> int:
        """Store a new record and return its id."""
        record = model.create(**values)
        stored = as_values(record)
        self._entries.append(_Entry(model._meta.table_name, record.id, "", _json(stored)))
        return int(record.id)

    def update(self, model: type[BaseModel], record_id: int, **values: Any) -> bool:
        """Change a record; return whether anything differed. Raises ``NotFoundError``."""
        record = model.get_or_none(model.id == record_id)
        if record is None:
            raise NotFoundError(f"{model._meta.table_name} {record_id}")
        before = as_values(record)
        changed = {k: v for k, v in values.items() if before[_column(model, k)] != v}
        if not changed:
            return False
        model.update(**changed).where(model.id == record_id).execute()
        columns = {_column(model, k): v for k, v in changed.items()}
        old = _json({k: before[k] for k in columns})
        new = _json(columns)
        if old != new:
            self._entries.append(_Entry(model._meta.table_name, record_id, old, new))
        return True

    def delete(self, model: type[BaseModel], record_id: int) -> None:
        """Remove a record that nothing else needs. Raises ``NotFoundError``."""
        record = model.get_or_none(model.id == record_id)
        if record is None:
            raise NotFoundError(f"{model._meta.table_name} {record_id}")
        table = model._meta.table_name
        self._entries.append(_Entry(table, record_id, _json(as_values(record)), ""))
        model.delete().where(model.id == record_id).execute()

    def replace_children(
        self,
        model: type[BaseModel],
        owner: dict[str, int],
        wanted: list[tuple[int | None, dict[str, Any]]],
    ) -> list[int]:
        """Make the records that belong to ``owner`` exactly the wanted ones; return their ids.

        Each wanted record comes with the id it was read with, or None when it is new.
        """
        field, owner_id = next(iter(owner.items()))
        present = {r.id for r in model.select(model.id).where(getattr(model, field) == owner_id)}
        kept = {i for i, _ in wanted if i in present}
        for gone in sorted(present - kept):
            self.delete(model, gone)
        ids = []
        for record_id, values in wanted:
            if record_id in kept and record_id is not None:
                self.update(model, record_id, **values)
                ids.append(record_id)
            else:
                ids.append(self.insert(model, **owner, **values))
        return ids

    def note_row(
        self,
        model: type[BaseModel],
        record_id: int,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> None:
        """Enter a row that was already written without history (drafts save themselves).

        Values are what ``history_values`` gives; None before an insert or after a deletion.
        """
        if before == after:
            return
        if before is not None and after is not None:
            changed = [k for k, v in after.items() if before.get(k) != v]
            before = {k: before.get(k) for k in changed}
            after = {k: after[k] for k in changed}
        old, new = (_json(v) if v is not None else "" for v in (before, after))
        self._entries.append(_Entry(model._meta.table_name, record_id, old, new))

    def write_history(self) -> int | None:
        if not self._entries:
            return None
        if self.subject_id is None:
            raise ValueError("a change needs its subject before it ends")
        reasons = json.dumps(dict(self.reasons), ensure_ascii=False) if self.reasons else ""
        entries = [(e.table, e.record_id, e.old, e.new) for e in self._entries]
        subject = (self.subject_kind, self.subject_id)
        return _append(self.action, subject, self.undoes_id, reasons, "", entries)


def _append(
    action: str,
    subject: tuple[str, int],
    undoes_id: int | None,
    reasons: str,
    details: str,
    entries: list[Entry],
) -> int:
    """Put one more change at the end of the chain and return its id."""
    last = Change.select(Change.hash).order_by(Change.id.desc()).first()
    previous = last.hash if last else ""
    at, salt = now_text(), new_salt()
    content = content_hash(salt, reasons, details, entries)
    change = Change.create(
        at=at,
        worker=actor.worker_id,
        worker_name=actor.worker_name,
        action=action,
        subject_kind=subject[0],
        subject_id=subject[1],
        undoes=undoes_id,
        reasons=reasons,
        details=details,
        salt=salt,
        content_hash=content,
        previous_hash=previous,
        hash=chain_hash(previous, at, actor.worker_name, action, *subject, undoes_id, content),
    )
    database.executemany(
        "INSERT INTO change_entry (change_id, position, table_name, record_id, old, new)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(change.id, position, *entry) for position, entry in enumerate(entries)],
    )
    return int(change.id)


def record_event(
    action: str, subject_kind: str, subject_id: int, details: Mapping[str, Any] | None = None
) -> int | None:
    """Enter an act that changes no record: printing, exporting, looking, unlocking.

    ``details`` are plain JSON values without names, PESEL numbers or anything of health. It joins
    the running transaction, if any. Returns the id of the change, or None where nothing can be
    written: in a file opened to be read only. Raises DiskFullError and the other errors of writing.
    """
    if database.data_file.is_read_only:
        return None
    text = json.dumps(dict(details), ensure_ascii=False, sort_keys=True) if details else ""
    with database.atomic():
        return _append(action, (subject_kind, subject_id), None, "", text, [])


def _column(model: type[BaseModel], name: str) -> str:
    """The attribute name peewee stores the value under (a foreign key without ``_id``)."""
    return str(model._meta.combined[name].name)


@contextmanager
def recorded_change(
    action: str,
    subject_kind: str,
    subject_id: int | None = None,
    *,
    right: Right | None = None,
) -> Iterator[RecordedChange]:
    """One transaction with its history. ``subject_id`` may be set inside, once it is known.

    Which right it takes follows from the action's name (``needed_for``) unless ``right`` says
    otherwise. Raises ReadOnlyFileError before anything else when the file was opened to be read
    only, NewPasswordNeededError when it was opened by recovery key and nobody has a password yet,
    NotAllowedError, and ConflictError when the file's own rules refuse a row.
    """
    with writing(right or needed_for(action)):
        change = RecordedChange(action, subject_kind, subject_id)
        yield change
        change.write_history()
        refresh_search()


@contextmanager
def writing(right: Right = Right.CHANGE) -> Iterator[None]:
    """One transaction without history, as drafts save themselves; errors as above."""
    must_be_writable(right)
    try:
        with database.atomic():
            yield
    except peewee.IntegrityError as error:
        raise ConflictError(str(error)) from error
