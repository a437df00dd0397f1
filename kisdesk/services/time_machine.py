"""A record as it was: put together from what the history says happened to each of its rows.

A field has at a moment the value the last change until then gave it; failing that, the one the
next change found there; failing both, today's, because nothing ever touched it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final

from kisdesk.domain.rights import Right
from kisdesk.domain.rows import FieldChange
from kisdesk.errors import NotFoundError
from kisdesk.models.activity import Activity, Enrolment, WaitingEntry
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import NOT_IN_HISTORY, history_values
from kisdesk.models.consultation import Consultation, IndividualUse
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.models.gate import SPECIAL
from kisdesk.models.meeting import Meeting, MeetingSeries
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.models.participant import (
    Address,
    ExclusionFinding,
    Ground,
    HouseholdMember,
    Note,
    Participant,
    SensitiveFact,
    StateChange,
)
from kisdesk.services.contract_tables import CHILD_MODELS
from kisdesk.services.rights import has_right, require
from kisdesk.storage.peewee_database import database

Key = tuple[str, int]
Values = dict[str, Any]
_Model = type[BaseModel]

_OF_A_PERSON: tuple[_Model, ...] = (
    Address, Ground, ExclusionFinding, SensitiveFact, StateChange, Note, HouseholdMember, Outcome,
    FollowUp, Consultation, IndividualUse,
)  # fmt: skip
_PARTS: Final[Mapping[str, tuple[_Model, str, tuple[_Model, ...]]]] = {
    "participant": (Participant, "participant", _OF_A_PERSON),
    "contract": (SocialContract, "contract", (*CHILD_MODELS, ContractVersion)),
    "activity": (Activity, "activity", (Enrolment, WaitingEntry, MeetingSeries, Meeting)),
}
"""The record's own table, what its parts call it, and the tables of its parts."""
_UNIMPORTANT = frozenset({"id", "uuid"})


@dataclass(frozen=True)
class Moment:
    """A point in the history of a record one would go back to: after the change ``change_id``.

    ``label`` is the number of the contract signed then.
    """

    change_id: int
    at: datetime
    label: str


@dataclass(frozen=True)
class RecordState:
    """The rows of a record at one moment, by table and id, with their values as stored.

    ``is_masked`` where specially protected values were left out for lack of the right, and
    ``has_gaps`` where the history says a change happened but no longer what it was.
    """

    subject_kind: str
    subject_id: int
    change_id: int
    rows: Mapping[Key, Values] = field(default_factory=dict)
    is_masked: bool = False
    has_gaps: bool = False

    @property
    def exists(self) -> bool:
        """Whether the record was in the file then."""
        table = _PARTS[self.subject_kind][0]._meta.table_name
        return (table, self.subject_id) in self.rows


def record_as_of(
    subject_kind: str, subject_id: int, *, change_id: int | None = None, at: datetime | None = None
) -> RecordState:
    """The record right after a change of the history, at a moment, or today with neither.

    Columns the history does not keep are left out. Raises NotFoundError for a record that never
    was in the file.
    """
    require(Right.SEE_PEOPLE)
    with database.ungated():  # what the role may not see is taken out below
        rows, entries, has_gaps = _known(subject_kind, subject_id)
        if not rows and not entries:
            raise NotFoundError(f"{subject_kind} {subject_id}")
    until = _until(entries, change_id, at)
    owner = _PARTS[subject_kind][1]
    own = _PARTS[subject_kind][0]._meta.table_name
    found: dict[Key, Values] = {}
    for key in {**rows, **entries}:
        values = _row_at(rows.get(key), entries.get(key, []), until)
        belongs = key == (own, subject_id) or (values or {}).get(owner) == subject_id
        if values is not None and belongs:
            found[key] = values
    is_masked = not has_right(Right.SEE_SPECIAL)
    if is_masked:
        found = {key: _masked(key[0], values) for key, values in found.items()}
    return RecordState(subject_kind, subject_id, until, found, is_masked, has_gaps)


def state_differences(then: RecordState, now: RecordState) -> tuple[FieldChange, ...]:
    """Field by field, what the record said then (``old``) and says now (``new``)."""
    return tuple(_differences(then, now))


def end_of_day(day: date) -> datetime:
    """The last moment of a day at this desk."""
    return datetime.combine(day, time.max).astimezone()


def moments_of(participant_id: int) -> list[Moment]:
    """When contracts of a person were signed, newest first."""
    rows = database.rows(
        "SELECT c.id, c.at, k.number FROM change c JOIN social_contract k ON k.id = c.subject_id"
        " WHERE c.subject_kind = 'contract' AND c.action = 'contract_signed'"
        " AND k.participant_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id) ORDER BY c.id DESC",
        (participant_id,),
    )
    return [Moment(row[0], datetime.fromisoformat(row[1]), row[2]) for row in rows]


@dataclass(frozen=True)
class _Entry:
    """What one change did to one row."""

    change_id: int
    at: datetime
    old: Values | None
    new: Values | None


def _known(
    subject_kind: str, subject_id: int
) -> tuple[dict[Key, Values], dict[Key, list[_Entry]], bool]:
    """Today's rows, every entry about them and about rows that once were theirs, and gaps."""
    own, owner, parts = _PARTS[subject_kind]
    models = {model._meta.table_name: model for model in (own, *parts)}
    rows: dict[Key, Values] = {}
    for table, model in models.items():
        name = "id" if model is own else owner
        query = model.select().where(model._meta.fields[name] == subject_id)
        rows.update({(table, record.id): history_values(record) for record in query})
    told = database.rows(
        "SELECT DISTINCT e.table_name, e.record_id FROM change c"
        " JOIN change_entry e ON e.change_id = c.id"
        " WHERE c.subject_kind = ? AND c.subject_id = ?",
        (subject_kind, subject_id),
    )
    for table, record_id in told:
        key = (table, record_id)
        if table in models and key not in rows:
            record = models[table].get_or_none(models[table].id == record_id)
            if record is not None:
                rows[key] = history_values(record)
    keys = set(rows) | {(table, record_id) for table, record_id in told if table in models}
    gaps = database.rows(
        "SELECT 1 FROM change c WHERE c.subject_kind = ? AND c.subject_id = ?"
        " AND (c.salt = '' AND c.content_hash <> ''"
        " OR EXISTS (SELECT 1 FROM erased_change x WHERE x.change_id = c.id)) LIMIT 1",
        (subject_kind, subject_id),
    )
    return rows, _entries(keys), bool(gaps)


def _entries(keys: set[Key]) -> dict[Key, list[_Entry]]:
    found: dict[Key, list[_Entry]] = {}
    for table, record_id, change_id, at, old, new in database.rows(
        "SELECT e.table_name, e.record_id, e.change_id, c.at, e.old, e.new"
        " FROM json_each(?) wanted JOIN change_entry e"
        " ON e.table_name = wanted.value ->> 0 AND e.record_id = wanted.value ->> 1"
        " JOIN change c ON c.id = e.change_id ORDER BY e.change_id, e.position",
        (json.dumps(sorted(keys)),),
    ):
        old_values, new_values = (json.loads(text) if text else None for text in (old, new))
        entry = _Entry(change_id, datetime.fromisoformat(at), old_values, new_values)
        found.setdefault((table, record_id), []).append(entry)
    return found


def _until(entries: Mapping[Key, list[_Entry]], change_id: int | None, at: datetime | None) -> int:
    """The last change that counts. A clock set back does not undo what was written before."""
    if change_id is not None:
        return change_id
    every = (entry for own in entries.values() for entry in own)
    return max((e.change_id for e in every if at is None or e.at <= at), default=0)


def _row_at(today: Values | None, entries: list[_Entry], until: int) -> Values | None:
    before = [entry for entry in entries if entry.change_id <= until]
    after = [entry for entry in entries if entry.change_id > until]
    if not _existed(today, before, after):
        return None
    values: Values = dict(today or {})
    for entry in reversed(after):
        values.update(entry.old or {})
    for entry in before:
        values.update(entry.new or {})
    return {name: value for name, value in values.items() if name not in NOT_IN_HISTORY}


def _existed(today: Values | None, before: list[_Entry], after: list[_Entry]) -> bool:
    for entry in reversed(before):
        return entry.new is not None
    for entry in after:
        return entry.old is not None
    return today is not None


def _masked(table: str, values: Values) -> Values:
    hidden = SPECIAL.get(table, frozenset())
    return {name: value for name, value in values.items() if name not in hidden}


def _differences(then: RecordState, now: RecordState) -> Iterator[FieldChange]:
    for key in sorted({*then.rows, *now.rows}, key=lambda key: (key not in then.rows, key)):
        old, new = then.rows.get(key, {}), now.rows.get(key, {})
        for name in {**old, **new}:
            if name not in _UNIMPORTANT and old.get(name) != new.get(name):
                yield FieldChange(*key, name, old.get(name), new.get(name))
