"""The register of breaches, and whose data were in a copy that got lost."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from kisdesk.domain.breaches import (
    BreachDraft,
    BreachRow,
    LostCopy,
    check_breach,
    normalise_breach,
)
from kisdesk.domain.dates import day_of
from kisdesk.domain.privacy_codes import ReportDecision, TellDecision
from kisdesk.domain.rights import Right
from kisdesk.domain.text_keys import sort_key
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.privacy import Breach
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

_KIND = "breach"
_NAMES = tuple(f.name for f in fields(BreachDraft) if f.name not in {"copy", "is_encrypted"})
_COPY = ("copy_name", "copy_made_at", "copy_last_change")
_COLUMNS = ", ".join(("id", "worker_name", "medium_encrypted", *_COPY, *_NAMES))


@dataclass(frozen=True)
class PersonInCopy:
    """Whose data were in a copy. ``has_special`` counts special categories and convictions."""

    participant_id: int
    name: str
    born_on: str
    has_special: bool
    contracts: int
    documents: int
    household: int


def record_breach(draft: BreachDraft, *, now: datetime) -> int:
    """Enter a breach and return its id. Raises InvalidDraftError, NotAllowedError."""
    require(Right.CHANGE)
    values = _checked(draft, now)
    with recorded_change("breach_recorded", _KIND) as change:
        change.subject_id = change.insert(Breach, worker_name=actor.worker_name, **values)
    return change.subject_id


def update_breach(breach_id: int, draft: BreachDraft, *, now: datetime) -> None:
    """Make an entry say what the draft says: the report that was sent, a decision.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked(draft, now)
    get_breach(breach_id)
    with recorded_change("breach_updated", _KIND, breach_id) as change:
        change.update(Breach, breach_id, **values)


def get_breach(breach_id: int) -> BreachRow:
    """One breach. Raises NotFoundError."""
    rows = _rows(" WHERE id = ?", (breach_id,))
    if not rows:
        raise NotFoundError(f"breach {breach_id}")
    return rows[0]


def list_breaches() -> list[BreachRow]:
    """The register of breaches, the newest first. No entry ever leaves it (art. 33(5))."""
    return _rows("", ())


def copies_made() -> list[tuple[int, LostCopy]]:
    """The copies of the file that the history knows, the newest first, by the id of each.

    Copies that were thinned out since are among them: somebody may have copied them on.
    """
    rows = database.rows(
        "SELECT e.record_id, e.new, c.id FROM change_entry e JOIN change c ON c.id = e.change_id"
        " WHERE e.table_name = 'backup' AND e.old = '' ORDER BY c.id DESC"
    )
    copies = []
    for record_id, text, change_id in rows:
        values = json.loads(text) if text else {}
        if "made_at" not in values:
            continue
        made_at = datetime.fromisoformat(values["made_at"])
        last = int(values.get("last_change_id") or 0) or _last_change(made_at, change_id)
        copies.append((int(record_id), LostCopy(str(values["file_name"]), made_at, last)))
    return copies


def people_in_copy(copy: LostCopy) -> list[PersonInCopy]:
    """Everybody who was in the file when the copy was made, by name, with what it held of them.

    It is read out of the history, so people registered later are not in it, and people deleted
    later are. Names are those of the moment of the copy. Who was taken over in bulk, without a
    trace in the history, counts as being in it: after a loss rather one too many is told.
    """
    people = {**_without_trace(), **_rows_at("participant", copy.last_change)}
    special = _owners_at("sensitive_fact", copy.last_change)
    contracts = _owners_at("social_contract", copy.last_change)
    documents = _owners_at("issued_document", copy.last_change)
    household = _owners_at("household_member", copy.last_change)
    found = [
        PersonInCopy(
            participant_id=person_id,
            name=f"{values.get('last_name', '')} {values.get('first_name', '')}".strip(),
            born_on=str(values.get("born_on") or ""),
            has_special=special.get(person_id, 0) > 0 or bool(values.get("disability_degree")),
            contracts=contracts.get(person_id, 0),
            documents=documents.get(person_id, 0),
            household=household.get(person_id, 0),
        )
        for person_id, values in people.items()
    ]
    return sorted(found, key=lambda person: (sort_key(person.name), person.participant_id))


def _last_change(made_at: datetime, entered_by: int) -> int:
    """The newest change that was in a copy: before the entry of the copy and of its moment."""
    rows = database.rows(
        "SELECT id, at FROM change WHERE id < ? ORDER BY id DESC LIMIT 500", (entered_by,)
    )
    for change_id, at in rows:
        if datetime.fromisoformat(at) <= made_at:
            return int(change_id)
    return entered_by - 1


def _rows_at(table: str, last_change: int) -> dict[int, dict[str, Any]]:
    """The records of a table as they were after a change, by id, from the history."""
    records: dict[int, dict[str, Any]] = {}
    for record_id, old, new in database.rows(
        "SELECT record_id, old, new FROM change_entry WHERE table_name = ? AND change_id <= ?"
        " ORDER BY change_id, position",
        (table, last_change),
    ):
        if not new and not old:  # content erased for good: the record was there
            records.setdefault(record_id, {})
        elif not new:
            records.pop(record_id, None)
        else:
            records[record_id] = {**records.get(record_id, {}), **json.loads(new)}
    return records


def _without_trace() -> dict[int, dict[str, Any]]:
    """People in the file of whom the history does not say when they were entered."""
    rows = database.rows(
        "SELECT p.id, p.last_name, p.first_name, p.born_on, p.disability_degree FROM participant p"
        " WHERE NOT EXISTS (SELECT 1 FROM change_entry e WHERE e.table_name = 'participant'"
        " AND e.record_id = p.id AND e.old = '' AND e.new <> '')"
    )
    names = ("last_name", "first_name", "born_on", "disability_degree")
    return {row[0]: dict(zip(names, row[1:], strict=True)) for row in rows}


def _owners_at(table: str, last_change: int) -> dict[int, int]:
    """How many records of a table belonged to each person."""
    counts: dict[int, int] = {}
    for values in _rows_at(table, last_change).values():
        owner = values.get("participant")
        if owner is not None:
            counts[int(owner)] = counts.get(int(owner), 0) + 1
    return counts


def _checked(draft: BreachDraft, now: datetime) -> dict[str, Any]:
    if problems := check_breach(draft, now):
        raise InvalidDraftError(problems)
    draft = normalise_breach(draft)
    values: dict[str, Any] = {name: getattr(draft, name) for name in _NAMES}
    for name in ("report", "tell_people"):
        values[name] = values[name].value if values[name] is not None else None
    for name in ("noticed_at", "reported_at"):
        values[name] = values[name].isoformat() if values[name] is not None else None
    copy = draft.copy
    return values | {
        "medium_encrypted": draft.is_encrypted,
        "copy_name": copy.name if copy else "",
        "copy_made_at": copy.made_at.isoformat() if copy else "",
        "copy_last_change": copy.last_change if copy else 0,
    }


def _rows(condition: str, values: Sequence[object]) -> list[BreachRow]:
    sql = f"SELECT {_COLUMNS} FROM breach{condition} ORDER BY noticed_at DESC, id DESC"
    return [_row(row) for row in database.rows(sql, values)]


def _row(row: Sequence[Any]) -> BreachRow:
    breach_id, worker_name, is_encrypted, name, made_at, last_change = row[:6]
    values = dict(zip(_NAMES, row[6:], strict=True))
    values["noticed_at"] = datetime.fromisoformat(values["noticed_at"])
    if values["reported_at"]:
        values["reported_at"] = datetime.fromisoformat(values["reported_at"])
    values["report"] = ReportDecision(values["report"]) if values["report"] else None
    values["tell_people"] = TellDecision(values["tell_people"]) if values["tell_people"] else None
    values["told_on"] = day_of(values["told_on"])
    copy = LostCopy(name, datetime.fromisoformat(made_at), last_change) if name else None
    encrypted = None if is_encrypted is None else bool(is_encrypted)
    return BreachRow(
        breach_id, BreachDraft(**values, copy=copy, is_encrypted=encrypted), worker_name
    )
