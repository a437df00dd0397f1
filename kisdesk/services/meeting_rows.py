"""Reading meetings: rows for calendars and lists, and whether something is recorded of one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from kisdesk.domain.activity_codes import MeetingState, ServiceCategory
from kisdesk.domain.dates import day_of
from kisdesk.domain.meetings import MeetingRow
from kisdesk.errors import NotFoundError
from kisdesk.models.meeting import Meeting
from kisdesk.storage.peewee_database import database

_ROWS = """
    SELECT m.id, m.activity_id, a.name, a.category, k.service, m.day, m.starts_at, m.ends_at,
        CASE m.leader WHEN '' THEN a.leader ELSE m.leader END,
        CASE m.room WHEN '' THEN a.room ELSE m.room END,
        m.topic, m.state, m.cancel_reason, m.series_id, m.original_day,
        (SELECT COUNT(*) FROM enrolment e WHERE e.activity_id = m.activity_id
            AND e.since_on <= m.day AND (e.until_on IS NULL OR e.until_on >= m.day)),
        a.capacity, m.leader, m.room
    FROM meeting m JOIN activity a ON a.id = m.activity_id
        LEFT JOIN activity_kind k ON k.id = a.kind_id
"""


def list_meetings(
    from_day: date,
    to_day: date,
    activity_id: int | None = None,
    include_cancelled: bool = True,
) -> list[MeetingRow]:
    """Meetings of a stretch of days, both included, by day and hour."""
    sql, params = f"{_ROWS} WHERE m.day BETWEEN ? AND ?", [from_day.isoformat(), to_day.isoformat()]
    if activity_id is not None:
        sql, params = sql + " AND m.activity_id = ?", [*params, str(activity_id)]
    if not include_cancelled:
        sql += " AND m.state <> 'cancelled'"
    rows = database.rows(f"{sql} ORDER BY m.day, m.starts_at, a.name, m.id", params)
    return [_meeting(row) for row in rows]


def meetings_of(activity_id: int) -> list[MeetingRow]:
    """All meetings of an activity by day and hour."""
    return list_meetings(date.min, date.max, activity_id)


def get_meeting(meeting_id: int) -> MeetingRow:
    """One meeting. Raises NotFoundError."""
    rows = database.rows(f"{_ROWS} WHERE m.id = ?", (meeting_id,))
    if not rows:
        raise NotFoundError(f"meeting {meeting_id}")
    return _meeting(rows[0])


def recorded_condition(meeting: str = "m") -> str:
    """SQL: whether anything (attendance) hangs on the meeting of that alias, or it was held."""
    parts = [f"{meeting}.state = 'held'"]
    for field, model in Meeting._meta.backrefs.items():
        table = model._meta.table_name
        parts.append(f"EXISTS (SELECT 1 FROM {table} r WHERE r.{field.column_name} = {meeting}.id)")
    return f"({' OR '.join(parts)})"


def recorded_among(meeting_ids: Sequence[int]) -> frozenset[int]:
    """Those of the meetings that were held or have attendance."""
    if not meeting_ids:
        return frozenset()
    marks = ", ".join("?" * len(meeting_ids))
    sql = f"SELECT m.id FROM meeting m WHERE m.id IN ({marks}) AND {recorded_condition()}"
    return frozenset(row[0] for row in database.rows(sql, list(meeting_ids)))


def recorded_days(activity_id: int) -> tuple[date, date] | None:
    """The first and the last day on which a meeting was held or has attendance."""
    sql = (
        "SELECT min(m.day), max(m.day) FROM meeting m"
        f" WHERE m.activity_id = ? AND {recorded_condition()}"
    )
    first, last = (day_of(value) for value in database.rows(sql, (activity_id,))[0])
    return None if first is None or last is None else (first, last)


def planned_outside(activity_id: int, starts_on: date | None, ends_on: date | None) -> list[int]:
    """Meetings neither held nor recorded that lie outside a period of the activity."""
    sql = (
        "SELECT m.id FROM meeting m WHERE m.activity_id = ? AND (m.day < ? OR m.day > ?)"
        f" AND NOT {recorded_condition()} ORDER BY m.id"
    )
    first, last = (starts_on or date.min).isoformat(), (ends_on or date.max).isoformat()
    return [row[0] for row in database.rows(sql, (activity_id, first, last))]


def _meeting(row: tuple[Any, ...]) -> MeetingRow:
    meeting_id, activity_id, activity, category, service, day, starts_at, ends_at, *rest = row
    leader, room, topic, state, cancel_reason, series_id, original_day, *rest = rest
    enrolled, capacity, own_leader, own_room = rest
    return MeetingRow(
        id=meeting_id,
        activity_id=activity_id,
        activity=activity,
        category=category,
        service=ServiceCategory(service) if service else None,
        day=date.fromisoformat(day),
        starts_at=starts_at,
        ends_at=ends_at,
        leader=leader,
        room=room,
        topic=topic,
        state=MeetingState(state),
        cancel_reason=cancel_reason,
        series_id=series_id,
        original_day=day_of(original_day),
        enrolled=enrolled,
        capacity=capacity,
        own_leader=own_leader,
        own_room=own_room,
    )
