"""What people ask of the controller, and restrictions of processing."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from kisdesk.domain.dates import day_of
from kisdesk.domain.person_requests import (
    RequestDraft,
    RequestRow,
    RestrictionDraft,
    RestrictionRow,
    check_request,
    check_restriction,
    normalise_request,
)
from kisdesk.domain.privacy_codes import (
    PermittedUse,
    RequestDecision,
    RequestKind,
    RestrictionBasis,
)
from kisdesk.domain.rights import Right
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import actor, record_event, recorded_change
from kisdesk.models.participant import Participant
from kisdesk.models.privacy import PersonRequest, ProcessingRestriction
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

_KIND = "participant"
_REQUEST = tuple(f.name for f in fields(RequestDraft))
_RESTRICTION = tuple(f.name for f in fields(RestrictionDraft))
_ENUMS: Mapping[str, Any] = {
    "kind": RequestKind,
    "decision": RequestDecision,
    "basis": RestrictionBasis,
}
_RESTRICTED = """
    SELECT DISTINCT participant_id FROM processing_restriction
    WHERE since_on <= ?1 AND (until_on IS NULL OR until_on > ?1)
"""


def record_request(participant_id: int, draft: RequestDraft, *, today: date) -> int:
    """Enter a request and return its id. An objection tells how it reads and how it was decided.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked_request(draft, today)
    _must_exist(participant_id)
    action = "objection_recorded" if draft.kind is RequestKind.OBJECTION else "request_recorded"
    with recorded_change(action, _KIND, participant_id) as change:
        return change.insert(
            PersonRequest, participant=participant_id, worker_name=actor.worker_name, **values
        )


def update_request(request_id: int, draft: RequestDraft, *, today: date) -> None:
    """Answer a request, extend it, or correct how it was entered.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked_request(draft, today)
    action = "objection_updated" if draft.kind is RequestKind.OBJECTION else "request_updated"
    with recorded_change(action, _KIND, _owner(PersonRequest, request_id)) as change:
        change.update(PersonRequest, request_id, **values)


def delete_request(request_id: int) -> None:
    """Take out a request entered by mistake. Raises NotFoundError, NotAllowedError."""
    require(Right.CHANGE)
    with recorded_change("request_deleted", _KIND, _owner(PersonRequest, request_id)) as change:
        change.delete(PersonRequest, request_id)


def requests_of(participant_id: int) -> list[RequestRow]:
    """What a person asked for, the newest first."""
    return _requests(" WHERE r.participant_id = ?", (participant_id,))


def list_requests(*, only_open: bool = False) -> list[RequestRow]:
    """The requests of everybody, the newest first."""
    return _requests(" WHERE r.answered_on IS NULL" if only_open else "", ())


def record_restriction(participant_id: int, draft: RestrictionDraft, *, today: date) -> int:
    """Restrict the processing of a person's data; returns the id of the restriction.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked_restriction(draft, today)
    _must_exist(participant_id)
    with recorded_change("restriction_recorded", _KIND, participant_id) as change:
        return change.insert(
            ProcessingRestriction,
            participant=participant_id,
            worker_name=actor.worker_name,
            **values,
        )


def update_restriction(restriction_id: int, draft: RestrictionDraft, *, today: date) -> None:
    """Lift a restriction, or correct how it was entered.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked_restriction(draft, today)
    action = "restriction_lifted" if draft.until_on else "restriction_updated"
    owner = _owner(ProcessingRestriction, restriction_id)
    with recorded_change(action, _KIND, owner) as change:
        change.update(ProcessingRestriction, restriction_id, **values)


def delete_restriction(restriction_id: int) -> None:
    """Take out a restriction entered by mistake. Raises NotFoundError, NotAllowedError."""
    require(Right.CHANGE)
    owner = _owner(ProcessingRestriction, restriction_id)
    with recorded_change("restriction_deleted", _KIND, owner) as change:
        change.delete(ProcessingRestriction, restriction_id)


def restrictions_of(participant_id: int) -> list[RestrictionRow]:
    """The restrictions of a person, the newest first."""
    rows = database.rows(
        f"SELECT id, participant_id, worker_name, {', '.join(_RESTRICTION)}"
        " FROM processing_restriction WHERE participant_id = ? ORDER BY since_on DESC, id DESC",
        (participant_id,),
    )
    return [
        RestrictionRow(row[0], row[1], RestrictionDraft(**_read(_RESTRICTION, row[3:])), row[2])
        for row in rows
    ]


def restriction_on(participant_id: int, day: date) -> RestrictionRow | None:
    """The restriction that holds that day, None without one."""
    return next((r for r in restrictions_of(participant_id) if r.holds_on(day)), None)


def restricted_people(day: date) -> frozenset[int]:
    """The ids of everybody whose data are restricted that day."""
    return frozenset(int(row[0]) for row in database.rows(_RESTRICTED, (day.isoformat(),)))


def note_restricted_use(participant_id: int, use: PermittedUse, act: str, *, today: date) -> None:
    """Write down on what ground of art. 18(2) restricted data are used; ``act`` says for what.

    Raises NotFoundError when nothing is restricted.
    """
    restriction = restriction_on(participant_id, today)
    if restriction is None:
        raise NotFoundError(f"restriction of participant {participant_id}")
    details = {"restriction": restriction.id, "ground": use.value, "act": act}
    record_event("restriction_used", _KIND, participant_id, details)


def _checked_request(draft: RequestDraft, today: date) -> dict[str, Any]:
    if problems := check_request(draft, today):
        raise InvalidDraftError(problems)
    return _values(normalise_request(draft), _REQUEST)


def _checked_restriction(draft: RestrictionDraft, today: date) -> dict[str, Any]:
    if problems := check_restriction(draft, today):
        raise InvalidDraftError(problems)
    return _values(draft, _RESTRICTION) | {"note": draft.note.strip()}


def _values(draft: RequestDraft | RestrictionDraft, names: Sequence[str]) -> dict[str, Any]:
    values = {name: getattr(draft, name) for name in names}
    return {
        name: value.value if name in _ENUMS and value is not None else value
        for name, value in values.items()
    }


def _read(names: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    return {name: _read_one(name, value) for name, value in zip(names, row, strict=True)}


def _read_one(name: str, value: Any) -> Any:
    if name in _ENUMS:
        return _ENUMS[name](value) if value is not None else None
    if name.endswith("_on"):
        return day_of(value)
    return value or ""  # hidden from who may not see special categories


def _requests(condition: str, values: Sequence[object]) -> list[RequestRow]:
    rows = database.rows(
        "SELECT r.id, r.participant_id, trim(p.last_name || ' ' || p.first_name), r.worker_name,"
        f" {', '.join(f'r.{name}' for name in _REQUEST)} FROM person_request r"
        f" JOIN participant p ON p.id = r.participant_id{condition}"
        " ORDER BY r.received_on DESC, r.id DESC",
        values,
    )
    return [
        RequestRow(row[0], row[1], row[2], RequestDraft(**_read(_REQUEST, row[4:])), row[3])
        for row in rows
    ]


def _must_exist(participant_id: int) -> None:
    if Participant.get_or_none(Participant.id == participant_id) is None:
        raise NotFoundError(f"participant {participant_id}")


def _owner(model: type[BaseModel], record_id: int) -> int:
    table = model._meta.table_name
    rows = database.rows(f"SELECT participant_id FROM {table} WHERE id = ?", (record_id,))
    if not rows:
        raise NotFoundError(f"{table} {record_id}")
    return int(rows[0][0])
