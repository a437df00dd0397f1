"""Everybody's acts, newest first and a page at a time: who did what, when and with what."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from kisdesk.domain.law import figure
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import FieldChange
from kisdesk.models.changes import actor
from kisdesk.services.history import changes_of
from kisdesk.services.rights import has_right
from kisdesk.storage.peewee_database import database

PAGE = 100
Subject = tuple[str, int]

# What one can call each kind of subject, where it has a name of its own.
_NAMES = {
    "participant": "SELECT id, last_name || ' ' || first_name FROM participant",
    "contract": "SELECT id, number FROM social_contract",
    "activity": "SELECT id, name FROM activity",
    "worker": "SELECT id, last_name || ' ' || first_name FROM worker",
    "psu_agreement": "SELECT id, number FROM psu_agreement",
    "meeting": "SELECT id, (SELECT name FROM activity a WHERE a.id = activity_id) || ' ' || day"
    " FROM meeting",
    "paper": "SELECT id, trim(title || ' ' || number) FROM issued_document",
}


@dataclass(frozen=True)
class HistoryQuery:
    """What to look for; empty fields do not narrow. ``actions`` or ``subjects`` must fit."""

    since: date | None = None
    until: date | None = None
    worker_name: str = ""
    group: tuple[str, ...] = ()
    """Only these actions."""
    actions: tuple[str, ...] | None = None
    """Found by free text; None where nothing was typed."""
    subjects: tuple[Subject, ...] = ()
    """Found by the same text, or chosen."""


@dataclass(frozen=True)
class ActRow:
    """One act. ``subject_name`` is empty where the record has no name or is gone."""

    id: int
    at: datetime
    worker_name: str
    action: str
    subject_kind: str
    subject_id: int
    subject_name: str = ""
    is_undone: bool = False
    details: dict[str, Any] | None = None


def list_acts(
    query: HistoryQuery = HistoryQuery(), *, before_id: int | None = None, limit: int = PAGE
) -> list[ActRow]:
    """One page of acts, newest first, older than ``before_id``.

    Without Right.SEE_HISTORY these are the acts of the worker at the desk alone.
    """
    where, values = _where(query, before_id)
    rows = database.rows(
        "SELECT c.id, c.at, c.worker_name, c.action, c.subject_kind, c.subject_id, c.details,"
        " EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"
        f" FROM change c WHERE {where} ORDER BY c.id DESC LIMIT ?",
        (*values, limit),
    )
    found = [
        ActRow(
            change_id, datetime.fromisoformat(at), worker_name, action, kind, subject_id,
            is_undone=bool(is_undone), details=json.loads(details) if details else None,
        )
        for change_id, at, worker_name, action, kind, subject_id, details, is_undone in rows
    ]  # fmt: skip
    names = _names({(row.subject_kind, row.subject_id) for row in found})
    return [
        replace(row, subject_name=names.get((row.subject_kind, row.subject_id), ""))
        for row in found
    ]


def every_act(query: HistoryQuery, *, limit: int) -> Iterator[list[ActRow]]:
    """All acts a query finds, in pages, newest first: what an export writes line by line."""
    before_id, left = None, limit
    while left > 0 and (page := list_acts(query, before_id=before_id, limit=min(500, left))):
        yield page
        before_id, left = page[-1].id, left - len(page)


def count_acts(query: HistoryQuery = HistoryQuery()) -> int:
    """How many acts a query finds."""
    where, values = _where(query, None)
    return int(database.rows(f"SELECT count(*) FROM change c WHERE {where}", tuple(values))[0][0])


@dataclass(frozen=True)
class ActChanges:
    """What an act changed, why warnings were accepted, and the names of people it names by id."""

    changes: tuple[FieldChange, ...]
    reasons: dict[str, str]
    people: dict[int, str]


def act_changes(change_id: int) -> ActChanges:
    """One act, field by field."""
    rows = database.rows("SELECT reasons FROM change WHERE id = ?", (change_id,))
    reasons = json.loads(rows[0][0]) if rows and rows[0][0] else {}
    changes = changes_of([change_id]).get(change_id, ())
    fields = {"participant", "participant_id"}
    ids = {v for c in changes if c.field in fields for v in (c.old, c.new) if isinstance(v, int)}
    names = _names({("participant", one) for one in ids})
    return ActChanges(changes, reasons, {number: name for (_, number), name in names.items()})


def workers_in_history() -> list[str]:
    """Everybody who ever did something, by the name they had then."""
    if not has_right(Right.SEE_HISTORY):
        return [actor.worker_name]
    return [row[0] for row in database.rows("SELECT DISTINCT worker_name FROM change ORDER BY 1")]


def least_years(today: date) -> int:
    """How many years an entry stays at the least; nothing removes one by itself."""
    return figure("history_years", today)


def oldest_act_at() -> datetime | None:
    """How far back the history goes."""
    rows = database.rows("SELECT at FROM change ORDER BY id LIMIT 1")
    return datetime.fromisoformat(rows[0][0]) if rows else None


def subjects_around(kind: str, subject_id: int) -> tuple[Subject, ...]:
    """A record with those that are its own: a person with the contracts of that person."""
    if kind != "participant":
        return ((kind, subject_id),)
    contracts = database.rows(
        "SELECT id FROM social_contract WHERE participant_id = ? ORDER BY id", (subject_id,)
    )
    return ((kind, subject_id), *(("contract", row[0]) for row in contracts))


def _where(query: HistoryQuery, before_id: int | None) -> tuple[str, list[Any]]:
    parts: list[str] = ["1"]
    values: list[Any] = []

    def add(part: str, *more: Any) -> None:
        parts.append(part)
        values.extend(more)

    if not has_right(Right.SEE_HISTORY):
        add("c.worker_id IS ?", actor.worker_id)
    if before_id is not None:
        add("c.id < ?", before_id)
    if query.since is not None:
        add("c.at >= ?", query.since.isoformat())
    if query.until is not None:
        add("c.at < ?", (query.until + timedelta(days=1)).isoformat())
    if query.worker_name:
        add("c.worker_name = ?", query.worker_name)
    if query.group:
        add("c.action IN (SELECT value FROM json_each(?))", json.dumps(query.group))
    if query.actions is not None or query.subjects:
        sentence, more = _either(query.actions or (), query.subjects)
        add(sentence, *more)
    return " AND ".join(parts), values


def _either(actions: Collection[str], subjects: Collection[Subject]) -> tuple[str, list[Any]]:
    people = [subject_id for kind, subject_id in subjects if kind == "participant"]
    sentence = (
        "(c.action IN (SELECT value FROM json_each(?))"
        " OR EXISTS (SELECT 1 FROM json_each(?) s WHERE s.value ->> 0 = c.subject_kind"
        " AND s.value ->> 1 = c.subject_id)"
        " OR (c.details <> '' AND EXISTS (SELECT 1 FROM json_each(c.details, '$.participants') d"
        " WHERE d.value IN (SELECT value FROM json_each(?)))))"
    )
    return sentence, [json.dumps(list(actions)), json.dumps(list(subjects)), json.dumps(people)]


def _names(subjects: Collection[Subject]) -> dict[Subject, str]:
    names: dict[Subject, str] = {}
    for kind, sql in _NAMES.items():
        ids = [subject_id for one, subject_id in subjects if one == kind]
        if ids:
            found = database.rows(
                f"{sql} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
            )
            names.update({(kind, row[0]): row[1] for row in found})
    return names
