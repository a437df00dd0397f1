"""Papers of activities: the list of a meeting, the marks of a month, the journal of a class."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import (
    SHORT_MARKS,
    AttendanceMark,
    GridCell,
    GridRow,
    SheetLine,
    duration_text,
)
from kisdesk.domain.labels import label
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.polish import long_date, month_name, period, short_date, weekday_name
from kisdesk.domain.psu import clock_text
from kisdesk.forms.paper_data import Row
from kisdesk.services.activities import get_activity
from kisdesk.services.activity_kinds import list_kinds
from kisdesk.services.attendance_rows import attendance_sheet, monthly_grid
from kisdesk.services.meeting_rows import list_meetings
from kisdesk.services.papers.attended import hours
from kisdesk.services.papers.content import PaperContent, Subject
from kisdesk.storage.peewee_database import database

MOST_DAYS = 26
"""Meetings that stand beside one another; a fuller month is printed in two halves."""

SHORT_WEEKDAYS = ("pn", "wt", "śr", "cz", "pt", "so", "nd")
"""From Monday on, for narrow columns."""

_SPARE_LINES = 2
_JOURNAL_BY_HAND = [("",) * 8] * 15
_PRESENT = """
    SELECT t.meeting_id, count(*), sum(min(coalesce(t.minutes, m.ends_at - m.starts_at),
        m.ends_at - m.starts_at))
    FROM attendance t JOIN meeting m ON m.id = t.meeting_id
    WHERE m.activity_id = ? AND t.mark = 'present' GROUP BY t.meeting_id
"""
_Present = Mapping[int, tuple[int, int]]


def attendance_list(subject: Subject) -> PaperContent:
    """The list of a meeting to sign, in the order of attendance; once it is taken with its marks.

    Before that it has lines for people who come unexpectedly. Raises NotFoundError.
    """
    sheet = attendance_sheet(subject.id or 0)
    meeting = sheet.meeting
    people: list[Row] = [(line.name, "", _remark(line)) for line in sheet.lines]
    meant = [line for line in sheet.lines if line.mark is not AttendanceMark.NOT_APPLICABLE]
    there = sum(line.mark is AttendanceMark.PRESENT for line in meant)
    is_cancelled = meeting.state is MeetingState.CANCELLED
    if not sheet.is_taken:
        people += [("", "", "")] * _SPARE_LINES
    return PaperContent(
        values={
            "activity": meeting.activity,
            "day": f"{long_date(meeting.day)}, {weekday_name(meeting.day)}",
            "times": _times(meeting),
            "leader": meeting.leader,
            "room": meeting.room,
            "topic": meeting.topic,
            "present": f"{there} z {len(meant)}" if sheet.is_taken else "",
            "cancelled": _cancelled(meeting, "Spotkanie odwołane") if is_cancelled else "",
        },
        tables={"people": people},
    )


def attendance_month(subject: Subject) -> PaperContent:
    """The marks of the month of ``subject.first``, else of today. Raises NotFoundError."""
    grid = monthly_grid(subject.id or 0, subject.first or subject.today)
    count = len(grid.meetings)
    half = count if count <= MOST_DAYS else (count + 1) // 2
    first, more = range(half), range(half, count)
    leaders = dict.fromkeys(meeting.leader for meeting in grid.meetings if meeting.leader)
    captions = [f"{m.day.day}\n{SHORT_WEEKDAYS[m.day.weekday()]}" for m in grid.meetings]
    tables: dict[str, Sequence[Row]] = {"marks": [_grid_row(row, first) for row in grid.rows]}
    if grid.rows and grid.meetings:
        tables["marks_total"] = [_grid_total(grid.rows, first)]
    if more:
        tables["marks_more"] = [_grid_row(row, more) for row in grid.rows]
        tables["marks_more_total"] = [_grid_total(grid.rows, more)]
    return PaperContent(
        values={
            "activity": grid.activity,
            "month": f"{month_name(grid.month.month)} {grid.month.year}",
            "leader": ", ".join(leaders),
            "meetings": str(count),
            "hours_total": hours(sum(meeting.minutes for meeting in grid.meetings)),
            "more": "tak" if more else "",
        },
        tables=tables,
        columns={"days": captions[:half], "days_more": captions[half:]},
    )


def activity_journal(subject: Subject) -> PaperContent:
    """The journal of an activity between two days, else as a whole, up to today.

    It holds no names of participants. Without any meeting it has rows to write in.
    Raises NotFoundError.
    """
    activity_id = subject.id or 0
    draft = get_activity(activity_id)
    kind = next((k for k in list_kinds(include_inactive=True) if k.id == draft.kind_id), None)
    last = min(subject.last or subject.today, subject.today)
    meetings = list_meetings(subject.first or date.min, last, activity_id)
    present = {
        meeting_id: (people, minutes)
        for meeting_id, people, minutes in database.rows(_PRESENT, (activity_id,))
    }
    return PaperContent(
        values={
            "activity": draft.name,
            "kind": kind.name if kind else "",
            "reintegration": label(kind.reintegration) if kind else "",
            "form": label(draft.form),
            "leader": draft.leader,
            "room": draft.room,
            "timetable": draft.timetable,
            "period": period(draft.starts_on, draft.ends_on),
            "stretch": period(subject.first, subject.last),
            "capacity": str(draft.capacity or ""),
            "programme": draft.programme,
        },
        tables={
            "meetings": [_journal_row(m, present) for m in meetings] or _JOURNAL_BY_HAND,
            "years": _years(meetings, present),
        },
    )


def _times(meeting: MeetingRow) -> str:
    return f"{clock_text(meeting.starts_at)}–{clock_text(meeting.ends_at)}"


def _cancelled(meeting: MeetingRow, words: str) -> str:
    return f"{words}: {meeting.cancel_reason}" if meeting.cancel_reason else words


def _remark(line: SheetLine) -> str:
    parts = []
    if not line.is_enrolled:
        parts.append(f"gość: {line.guest_reason}" if line.guest_reason else "gość")
    if line.mark is AttendanceMark.PRESENT:
        parts.append(duration_text(line.minutes) if line.minutes is not None else "")
    elif line.mark is not None:
        parts.append(label(line.mark))
    parts.append(line.remark)
    return "; ".join(part for part in parts if part)


def _grid_row(row: GridRow, places: Sequence[int]) -> Row:
    figures = row.figures
    marks = [_mark(row.cells[place]) for place in places]
    present, percent = str(figures.present), str(figures.percent)
    if not figures.meetings:
        present = percent = ""
    worked = hours(figures.minutes) if figures.meetings else ""
    return (row.name, *marks, present, worked, percent)


def _mark(cell: GridCell | None) -> str:
    if cell is None or cell.mark is None:
        return ""
    return SHORT_MARKS[cell.mark] + ("" if cell.is_enrolled else "*")


def _grid_total(rows: Sequence[GridRow], places: Sequence[int]) -> Row:
    """Who was present at each meeting, then over the whole month."""
    counts = []
    for place in places:
        marks = [cell.mark for row in rows if (cell := row.cells[place]) is not None and cell.mark]
        counts.append(str(marks.count(AttendanceMark.PRESENT)) if marks else "")
    present = sum(row.figures.present for row in rows)
    return ("Obecnych", *counts, str(present), hours(sum(r.figures.minutes for r in rows)), "")


def _journal_row(meeting: MeetingRow, present: _Present) -> Row:
    is_cancelled = meeting.state is MeetingState.CANCELLED
    is_held = meeting.state is MeetingState.HELD
    people = str(present.get(meeting.id, (0, 0))[0]) if is_held else ""
    return (
        short_date(meeting.day),
        _times(meeting),
        "" if is_cancelled else hours(meeting.minutes),
        meeting.topic,
        people,
        meeting.leader,
        "",
        _cancelled(meeting, "odwołane") if is_cancelled else "",
    )


def _years(meetings: Sequence[MeetingRow], present: _Present) -> list[Row]:
    held: dict[int, list[MeetingRow]] = defaultdict(list)
    for meeting in meetings:
        if meeting.state is MeetingState.HELD:
            held[meeting.day.year].append(meeting)
    rows: list[Row] = []
    for year, ones in sorted(held.items()):
        counts = [present.get(one.id, (0, 0)) for one in ones]
        rows.append(
            (
                str(year),
                str(len(ones)),
                hours(sum(one.minutes for one in ones)),
                str(sum(people for people, _ in counts)),
                hours(sum(minutes for _, minutes in counts)),
            )
        )
    return rows
