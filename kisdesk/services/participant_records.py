"""What a person's card says, between the drafts of the window and the tables of the file."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from enum import StrEnum
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from kisdesk.domain.codes import AssistanceReason, Sex
from kisdesk.domain.drafts import (
    AddressDraft,
    ExclusionDraft,
    GroundDraft,
    MemberDraft,
    ParticipantDraft,
    SensitiveDraft,
    StateChangeDraft,
)
from kisdesk.domain.rights import Right
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import RecordedChange, actor
from kisdesk.models.gate import SPECIAL
from kisdesk.models.participant import (
    Address,
    ExclusionFinding,
    Ground,
    HouseholdMember,
    Participant,
    SensitiveFact,
    name_keys,
)
from kisdesk.services.rights import has_right
from kisdesk.storage.peewee_database import database

_NOT_COLUMNS = frozenset(
    {"addresses", "grounds", "exclusions", "sensitive", "assistance_reasons", "id"}
)
_COLUMN_NAMES = {"group": "group_code"}


class _Mapping:
    """How the fields of one draft lie in the columns of one table."""

    def __init__(self, draft: type[Any], model: type[BaseModel]) -> None:
        self.draft = draft
        self.model = model
        hints = get_type_hints(draft)
        self.names = tuple(f.name for f in fields(draft) if f.name not in _NOT_COLUMNS)
        self._types = tuple(_value_type(hints[name]) for name in self.names)
        self._codes = tuple(
            name
            for name, kind in zip(self.names, self._types, strict=True)
            if issubclass(kind, StrEnum)
        )
        self._all = attrgetter(*self.names)
        columns = (_COLUMN_NAMES.get(name, name) for name in self.names)
        self.columns = ", ".join(f"{model._meta.table_name}.{c}" for c in ("id", *columns))

    def values(self, draft: Any) -> dict[str, Any]:
        """Column values by field name, as the models take them."""
        values = dict(zip(self.names, self._all(draft), strict=True))
        for name in self._codes:
            if values[name] is not None:
                values[name] = values[name].value
        return values

    def read(self, row: Sequence[Any]) -> dict[str, Any]:
        """Field values out of a row of ``columns``, its id included."""
        values = zip(self.names, self._types, row[1:], strict=True)
        return {"id": row[0], **{name: _typed(kind, value) for name, kind, value in values}}


def _value_type(hint: Any) -> type:
    if isinstance(hint, UnionType):
        hint = next(part for part in get_args(hint) if part is not NoneType)
    return hint if isinstance(hint, type) else str


def _typed(kind: type, value: Any) -> Any:
    if value is None or kind in (str, int):
        return value
    if kind is date:
        return date.fromisoformat(value)
    return kind(value)


PARTICIPANT = _Mapping(ParticipantDraft, Participant)
MEMBER = _Mapping(MemberDraft, HouseholdMember)
_ADDRESS = _Mapping(AddressDraft, Address)
_GROUND = _Mapping(GroundDraft, Ground)
_EXCLUSION = _Mapping(ExclusionDraft, ExclusionFinding)
_SENSITIVE = _Mapping(SensitiveDraft, SensitiveFact)

# A person has at most one row per key, so the key finds the row again, not the id in the draft.
_PARTS: Mapping[str, tuple[_Mapping, str]] = {
    "addresses": (_ADDRESS, "kind"),
    "grounds": (_GROUND, "group"),
    "exclusions": (_EXCLUSION, "exclusion"),
    "sensitive": (_SENSITIVE, "kind"),
}


def participant_values(draft: ParticipantDraft) -> dict[str, Any]:
    """The columns of ``participant`` that a draft decides, keys for sorting included."""
    values = PARTICIPANT.values(draft)
    values["assistance_reasons"] = ",".join(draft.assistance_reasons)
    return values | name_keys(draft.last_name, draft.first_name)


def part_values(draft: ParticipantDraft) -> list[tuple[type[BaseModel], list[dict[str, Any]]]]:
    """The rows of the tables below ``participant``, without the id of the person."""
    found = []
    for name, (mapping, _) in _PARTS.items():
        rows = [mapping.values(part) for part in getattr(draft, name)]
        if name == "grounds" and len(rows) == 1:
            rows[0]["is_main"] = True  # a single ground is the main one by itself
        rows.sort(key=lambda values: bool(values.get("is_main")))  # only one may be main at a time
        found.append((mapping.model, rows))
    return found


def member_values(member: MemberDraft) -> dict[str, Any]:
    """The columns of ``household_member`` that a draft decides."""
    return MEMBER.values(member)


def state_values(change: StateChangeDraft) -> dict[str, Any]:
    """The columns of ``state_change``; the worker is the one at the desk."""
    return {
        "state": change.state.value,
        "on": change.on,
        "reason": change.reason.value if change.reason else None,
        "note": change.note,
        "override_reason": change.override_reason,
        "worker_name": actor.worker_name,
    }


def write_parts(change: RecordedChange, participant_id: int, draft: ParticipantDraft) -> None:
    """Make addresses, grounds, exclusions and special-category facts what the draft says."""
    keys = {mapping.model: key for mapping, key in _PARTS.values()}
    for model, rows in part_values(draft):
        key = keys[model]
        column, table = _COLUMN_NAMES.get(key, key), model._meta.table_name
        sql = f"SELECT {column}, id FROM {table} WHERE participant_id = ?"
        present = dict(database.rows(sql, (participant_id,)))
        wanted = [(present.get(values[key]), values) for values in rows]
        change.replace_children(model, {"participant": participant_id}, wanted)


def read_participant(participant_id: int) -> tuple[ParticipantDraft, dict[str, Any]] | None:
    """The card as a draft, and the columns no draft holds (state, its dates, uuid)."""
    more = "assistance_reasons, uuid, state, state_since, joined_on, ended_on"
    sql = f"SELECT {PARTICIPANT.columns}, {more} FROM participant WHERE id = ?"
    rows = database.rows(sql, (participant_id,))
    if not rows:
        return None
    width = len(PARTICIPANT.names) + 1
    values = PARTICIPANT.read(rows[0][:width])
    reasons, uuid, state, since, joined, ended = rows[0][width:]
    del values["id"]
    values["assistance_reasons"] = tuple(
        AssistanceReason(r) for r in (reasons or "").split(",") if r
    )
    sees_all = has_right(Right.SEE_SPECIAL)
    if not sees_all:
        values |= {"disability_ruling_number": "", "is_disability_permanent": False}
    for name, (mapping, _) in _PARTS.items():
        is_special = mapping.model._meta.table_name in SPECIAL
        values[name] = () if is_special and not sees_all else _read_parts(participant_id, mapping)
    draft = ParticipantDraft(**values)
    rest = {"uuid": uuid, "state": state}
    dates = {"state_since": since, "joined_on": joined, "ended_on": ended}
    return draft, rest | {name: _typed(date, day) for name, day in dates.items()}


def read_household(participant_id: int) -> tuple[MemberDraft, ...]:
    """The members; who has a card of their own bears the name, birth date and sex of that card."""
    sql = (
        f"SELECT {MEMBER.columns}, p.id, p.last_name, p.first_name, p.born_on, p.sex, p.pesel"
        " FROM household_member LEFT JOIN participant p ON p.id = household_member.person_id"
        " WHERE participant_id = ? ORDER BY until_on IS NOT NULL, household_member.id"
    )
    width = len(MEMBER.names) + 1
    members = []
    for row in database.rows(sql, (participant_id,)):
        values = MEMBER.read(row[:width])
        person, last_name, first_name, born_on, sex, pesel = row[width:]
        if person is not None:
            values |= {"last_name": last_name, "first_name": first_name, "pesel": pesel}
            values["born_on"] = _typed(date, born_on) or values["born_on"]
            values["sex"] = _typed(Sex, sex) or values["sex"]
        members.append(MemberDraft(**values))
    return tuple(members)


def _read_parts(participant_id: int, mapping: _Mapping) -> tuple[Any, ...]:
    table = mapping.model._meta.table_name
    order = "is_main DESC, id" if table == "ground" else "id"
    sql = f"SELECT {mapping.columns} FROM {table} WHERE participant_id = ? ORDER BY {order}"
    return tuple(mapping.draft(**mapping.read(r)) for r in database.rows(sql, (participant_id,)))
