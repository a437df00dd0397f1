"""Reading attendance: the list of a meeting, the grid of a month, the figures of a person."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import (
    AttendanceMark,
    AttendanceSheet,
    Attended,
    GridCell,
    GridRow,
    MonthlyGrid,
    PersonHours,
    SheetLine,
    absences_in_a_row,
    figures_by_month,
    figures_of,
    speaks_of_taking_part,
)
from kisdesk.domain.dates import add_months
from kisdesk.domain.deadline_facts import AbsenceFact
from kisdesk.errors import NotFoundError
from kisdesk.services.meeting_rows import get_meeting, list_meetings
from kisdesk.services.settings import get_office_settings
from kisdesk.storage.peewee_database import database

ABSENCES_LOOK_BACK_DAYS = 92
"""Marks older than this no longer belong to a row of absences."""

_MARKS = """
    SELECT t.participant_id, m.day, m.starts_at, m.activity_id, m.ends_at - m.starts_at,
        t.mark, t.minutes
    FROM attendance t JOIN meeting m ON m.id = t.meeting_id
"""
_ENROLLED = (
    "EXISTS (SELECT 1 FROM enrolment e WHERE e.activity_id = m.activity_id"
    " AND e.participant_id = p.id AND e.since_on <= m.day"
    " AND (e.until_on IS NULL OR e.until_on >= m.day))"
)


def has_attendance(meeting_id: int) -> bool:
    """Whether anything is recorded of a meeting; then it is not deleted."""
    sql = "SELECT 1 FROM attendance WHERE meeting_id = ? LIMIT 1"
    return bool(database.rows(sql, (meeting_id,)))


def attendance_sheet(meeting_id: int) -> AttendanceSheet:
    """The list of a meeting in Polish order, guests last. Raises NotFoundError."""
    meeting = get_meeting(meeting_id)
    rows = database.rows(
        f"SELECT p.id, p.last_name, p.first_name, {_ENROLLED} AS enrolled, t.mark, t.minutes,"
        " COALESCE(t.remark, ''), COALESCE(t.guest_reason, '')"
        " FROM meeting m JOIN participant p"
        " LEFT JOIN attendance t ON t.meeting_id = m.id AND t.participant_id = p.id"
        " WHERE m.id = ? AND p.id IN ("
        "   SELECT participant_id FROM enrolment WHERE activity_id = m.activity_id"
        "   UNION SELECT participant_id FROM attendance WHERE meeting_id = m.id)"
        " AND (enrolled OR t.id IS NOT NULL)"
        " ORDER BY NOT enrolled, p.sort_key, p.id",
        (meeting_id,),
    )
    absences = _absences([row[0] for row in rows], meeting.day)
    before, after = _neighbours(meeting_id)
    return AttendanceSheet(
        meeting,
        tuple(
            SheetLine(
                participant_id=person,
                number=number,
                last_name=last_name,
                first_name=first_name,
                mark=AttendanceMark(mark) if mark else None,
                minutes=minutes,
                remark=remark,
                guest_reason=guest_reason,
                is_enrolled=bool(enrolled),
                absences=absences.get(person, 0),
            )
            for number, (
                person, last_name, first_name, enrolled, mark, minutes, remark, guest_reason,
            ) in enumerate(rows, 1)
        ),
        before,
        after,
    )  # fmt: skip


def nearest_meeting(activity_id: int, today: date) -> int | None:
    """The meeting whose list opens first: the last one that began, else the next one."""
    rows = database.rows(
        "SELECT id FROM meeting WHERE activity_id = ? AND state <> 'cancelled'"
        " ORDER BY day > ?, CASE WHEN day <= ? THEN -julianday(day) ELSE julianday(day) END,"
        " CASE WHEN day <= ? THEN -starts_at ELSE starts_at END LIMIT 1",
        (activity_id, *3 * (today.isoformat(),)),
    )
    return rows[0][0] if rows else None


def monthly_grid(activity_id: int, month: date) -> MonthlyGrid:
    """The grid of the month of that day: everybody enrolled in it or on a list, by name.

    Cancelled meetings have no column. Raises NotFoundError.
    """
    found = database.rows("SELECT name FROM activity WHERE id = ?", (activity_id,))
    if not found:
        raise NotFoundError(f"activity {activity_id}")
    first = month.replace(day=1)
    last = add_months(first, 1) - timedelta(days=1)
    meetings = tuple(list_meetings(first, last, activity_id, include_cancelled=False))
    rows = database.rows(
        "SELECT p.id, p.last_name, p.first_name, m.id,"
        f" {_ENROLLED} AS enrolled, t.mark, t.minutes"
        " FROM meeting m JOIN participant p"
        " LEFT JOIN attendance t ON t.meeting_id = m.id AND t.participant_id = p.id"
        " WHERE m.activity_id = ? AND m.day BETWEEN ? AND ? AND m.state <> 'cancelled'"
        " AND p.id IN (SELECT participant_id FROM enrolment WHERE activity_id = m.activity_id"
        "   UNION SELECT participant_id FROM attendance WHERE meeting_id = m.id)"
        " AND (enrolled OR t.id IS NOT NULL) ORDER BY p.sort_key, p.id",
        (activity_id, first.isoformat(), last.isoformat()),
    )
    names: dict[int, tuple[str, str]] = {}
    cells: dict[int, dict[int, GridCell]] = defaultdict(dict)
    for person, last_name, first_name, meeting_id, enrolled, mark, minutes in rows:
        names[person] = (last_name, first_name)
        kept = AttendanceMark(mark) if mark else None
        cells[person][meeting_id] = GridCell(kept, minutes, bool(enrolled))
    absences = _absences(list(names), last)
    grid_rows = tuple(
        GridRow(
            participant_id=person,
            number=number,
            last_name=last_name,
            first_name=first_name,
            cells=tuple(cells[person].get(meeting.id) for meeting in meetings),
            figures=figures_of(
                Attended(
                    one.day, one.starts_at, activity_id, one.minutes, cell.mark, cell.minutes
                )
                for one in meetings
                if (cell := cells[person].get(one.id)) is not None and cell.mark is not None
            ),
            absences=absences.get(person, 0),
        )
        for number, (person, (last_name, first_name)) in enumerate(names.items(), 1)
    )  # fmt: skip
    return MonthlyGrid(activity_id, found[0][0], first, meetings, grid_rows)


def hours_of(participant_id: int, from_day: date, to_day: date) -> PersonHours:
    """Hours, attendance and what the contract says about it, over all activities; both included."""
    marks = _marks_of([participant_id], from_day, to_day)[participant_id]
    return PersonHours(
        participant_id,
        figures_of(marks),
        figures_by_month(marks),
        _absences([participant_id], to_day).get(participant_id, 0),
        _agreed(participant_id, from_day, to_day),
    )


def absence_facts(today: date, worker_id: int | None = None) -> list[AbsenceFact]:
    """People who take part and stayed away unexcused as often in a row as the office is told of."""
    limit = get_office_settings().absence_signal
    since = (today - timedelta(days=ABSENCES_LOOK_BACK_DAYS)).isoformat()
    people = database.rows(
        "SELECT t.participant_id FROM attendance t JOIN meeting m ON m.id = t.meeting_id"
        " JOIN participant p ON p.id = t.participant_id"
        " WHERE t.mark = 'unexcused' AND m.day BETWEEN ? AND ? AND p.state = 'active'"
        " AND (? IS NULL OR p.worker_id = ?)"
        " GROUP BY t.participant_id HAVING COUNT(*) >= ? ORDER BY t.participant_id",
        (since, today.isoformat(), worker_id, worker_id, limit),
    )
    ids = [row[0] for row in people]
    marks = _marks_of(ids, date.fromisoformat(since), today)
    facts = []
    for person in ids:
        run = absences_in_a_row(marks[person])
        if len(run) >= limit:
            facts.append(AbsenceFact(person, len(run), run[limit - 1].day, run[-1].day))
    return facts


def _absences(people: list[int], until: date) -> dict[int, int]:
    since = until - timedelta(days=ABSENCES_LOOK_BACK_DAYS)
    marks = _marks_of(people, since, until)
    return {person: len(absences_in_a_row(found)) for person, found in marks.items()}


def _marks_of(people: list[int], from_day: date, to_day: date) -> defaultdict[int, list[Attended]]:
    found: defaultdict[int, list[Attended]] = defaultdict(list)
    if not people:
        return found
    marks = ", ".join("?" * len(people))
    rows: list[tuple[Any, ...]] = list(
        database.rows(
            f"{_MARKS} WHERE t.participant_id IN ({marks}) AND m.day BETWEEN ? AND ?"
            " ORDER BY m.day, m.starts_at, m.id",
            (*people, from_day.isoformat(), to_day.isoformat()),
        )
    )
    for person, day, starts_at, activity_id, meeting_minutes, mark, minutes in rows:
        found[person].append(
            Attended(
                date.fromisoformat(day), starts_at, activity_id, meeting_minutes,
                AttendanceMark(mark), minutes,
            )
        )  # fmt: skip
    return found


def _neighbours(meeting_id: int) -> tuple[int | None, int | None]:
    """The meetings of the activity before and after; cancelled ones are passed over."""
    rows = database.rows(
        "SELECT o.id FROM meeting m JOIN meeting o ON o.activity_id = m.activity_id"
        " WHERE m.id = ? AND (o.state <> ? OR o.id = m.id) ORDER BY o.day, o.starts_at, o.id",
        (meeting_id, MeetingState.CANCELLED.value),
    )
    ids = [row[0] for row in rows]
    place = ids.index(meeting_id)
    before = ids[place - 1] if place > 0 else None
    return before, ids[place + 1] if place + 1 < len(ids) else None


def _agreed(participant_id: int, from_day: date, to_day: date) -> tuple[str, ...]:
    rows = database.rows(
        "SELECT a.text, a.due_text FROM contract_action a"
        " JOIN social_contract c ON c.id = a.contract_id"
        " WHERE c.participant_id = ? AND c.state <> 'draft' AND a.party = 'person'"
        " AND c.starts_on <= ? AND MIN(c.ends_on, COALESCE(c.closed_on, c.ends_on)) >= ?"
        " ORDER BY c.starts_on, c.id, a.position",
        (participant_id, to_day.isoformat(), from_day.isoformat()),
    )
    return tuple(
        dict.fromkeys(
            f"{text.rstrip(' .')}, {due_text}" if due_text else text
            for text, due_text in rows
            if speaks_of_taking_part(text)
        )
    )
