"""Individual consultations and the log of individual use; they belong to the person's history."""

from dataclasses import asdict
from datetime import date
from typing import Any, Final

from kisdesk.domain.activity_codes import Equipment, SpecialistRole
from kisdesk.domain.consultations import (
    ConsultationDraft,
    ConsultationRow,
    MinutesRow,
    UseDraft,
    UseRow,
    check_individual,
)
from kisdesk.domain.rights import MASKED
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import recorded_change
from kisdesk.models.consultation import Consultation, IndividualUse
from kisdesk.models.participant import Participant
from kisdesk.storage.peewee_database import database

SUBJECT: Final = "participant"
_NAME = "trim(p.last_name || ' ' || p.first_name)"


def save_consultation(
    draft: ConsultationDraft, today: date, consultation_id: int | None = None
) -> int:
    """Store a consultation, or change one; returns its id.

    Raises InvalidDraftError, NotFoundError.
    """
    return _save(Consultation, "consultation", draft, today, consultation_id)


def delete_consultation(consultation_id: int) -> None:
    """Remove a consultation; undo on the person brings it back. Raises NotFoundError."""
    _delete(Consultation, "consultation", consultation_id)


def list_consultations(
    participant_id: int | None = None,
    from_day: date = date.min,
    to_day: date = date.max,
) -> list[ConsultationRow]:
    """Consultations of everybody or of one person, newest first."""
    return [
        ConsultationRow(
            id=row_id,
            participant_id=person_id,
            person=person,
            specialist=specialist,
            role=SpecialistRole(role),
            day=date.fromisoformat(day),
            minutes=minutes,
            topic=MASKED if topic is None else topic,
        )
        for row_id, person_id, person, day, minutes, specialist, role, topic in _rows(
            "consultation", "r.specialist, r.role, r.topic", participant_id, from_day, to_day
        )
    ]


def save_use(draft: UseDraft, today: date, use_id: int | None = None) -> int:
    """Store that somebody used equipment, or change it; returns its id.

    Raises InvalidDraftError, NotFoundError.
    """
    return _save(IndividualUse, "individual_use", draft, today, use_id)


def delete_use(use_id: int) -> None:
    """Remove an entry of the log; undo on the person brings it back. Raises NotFoundError."""
    _delete(IndividualUse, "individual_use", use_id)


def list_uses(
    participant_id: int | None = None,
    from_day: date = date.min,
    to_day: date = date.max,
) -> list[UseRow]:
    """The log of individual use of everybody or of one person, newest first."""
    return [
        UseRow(
            id=row_id,
            participant_id=person_id,
            person=person,
            day=date.fromisoformat(day),
            minutes=minutes,
            what=Equipment(what),
            note=MASKED if note is None else note,
        )
        for row_id, person_id, person, day, minutes, what, note in _rows(
            "individual_use", "r.what, r.note", participant_id, from_day, to_day
        )
    ]


def consultation_minutes(from_day: date, to_day: date) -> list[MinutesRow]:
    """Minutes of consultations per person in a stretch of days, both included."""
    return _minutes("consultation", from_day, to_day)


def use_minutes(from_day: date, to_day: date) -> list[MinutesRow]:
    """Minutes of individual use per person in a stretch of days, both included."""
    return _minutes("individual_use", from_day, to_day)


def _save(
    model: type[BaseModel],
    name: str,
    draft: ConsultationDraft | UseDraft,
    today: date,
    record_id: int | None,
) -> int:
    if problems := check_individual(draft, today):
        raise InvalidDraftError(problems)
    values: dict[str, Any] = asdict(draft)
    participant_id = values.pop("participant_id")
    if Participant.get_or_none(Participant.id == participant_id) is None:
        raise NotFoundError(f"participant {participant_id}")
    for field, value in values.items():
        values[field] = value.strip() if type(value) is str else value
    if record_id is None:
        with recorded_change(f"{name}_added", SUBJECT, participant_id) as change:
            return change.insert(model, participant=participant_id, **values)
    with recorded_change(f"{name}_updated", SUBJECT, participant_id) as change:
        change.update(model, record_id, participant_id=participant_id, **values)
    return record_id


def _delete(model: type[BaseModel], name: str, record_id: int) -> None:
    rows = database.rows(f"SELECT participant_id FROM {name} WHERE id = ?", (record_id,))
    if not rows:
        raise NotFoundError(f"{name} {record_id}")
    with recorded_change(f"{name}_deleted", SUBJECT, rows[0][0]) as change:
        change.delete(model, record_id)


def _rows(
    table: str, columns: str, participant_id: int | None, from_day: date, to_day: date
) -> list[tuple[Any, ...]]:
    sql = (
        f"SELECT r.id, p.id, {_NAME}, r.day, r.minutes, {columns} FROM {table} r"
        " JOIN participant p ON p.id = r.participant_id WHERE r.day BETWEEN ? AND ?"
    )
    params: list[object] = [from_day.isoformat(), to_day.isoformat()]
    if participant_id is not None:
        sql, params = sql + " AND r.participant_id = ?", [*params, participant_id]
    return database.rows(f"{sql} ORDER BY r.day DESC, r.id DESC", params)


def _minutes(table: str, from_day: date, to_day: date) -> list[MinutesRow]:
    rows = database.rows(
        f"SELECT p.id, {_NAME}, count(*), sum(r.minutes) FROM {table} r"
        " JOIN participant p ON p.id = r.participant_id WHERE r.day BETWEEN ? AND ?"
        " GROUP BY p.id ORDER BY p.sort_key, p.id",
        (from_day.isoformat(), to_day.isoformat()),
    )
    return [MinutesRow(*row) for row in rows]
