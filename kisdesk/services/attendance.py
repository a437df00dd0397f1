"""Taking attendance, by exception: whoever is planned is present until marked otherwise.

The first mark of a meeting records everybody who is enrolled on its day, all but the marked
person as present, and makes the meeting held. Each call is one recorded change of the activity.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import (
    AttendanceMark,
    AttendanceSheet,
    SheetLine,
    check_minutes,
    check_taking,
)
from kisdesk.domain.texts import check_text
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.attendance import Attendance
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.models.meeting import Meeting
from kisdesk.services.activities import SUBJECT
from kisdesk.services.attendance_rows import (
    absence_facts,
    attendance_sheet,
    has_attendance,
    hours_of,
    monthly_grid,
    nearest_meeting,
)
from kisdesk.storage.peewee_database import database

__all__ = [
    "absence_facts",
    "add_guest",
    "attendance_sheet",
    "clear_attendance",
    "has_attendance",
    "hours_of",
    "mark_all_present",
    "mark_people",
    "monthly_grid",
    "nearest_meeting",
    "remove_guest",
    "set_minutes",
    "set_remark",
]

_Values = dict[str, Any]


def mark_people(
    meeting_id: int,
    marks: Mapping[int, AttendanceMark],
    *,
    today: date,
    although_early: bool = False,
) -> bool:
    """Give marks to people on the list; returns whether anything was new.

    Raises InvalidDraftError: ``attendance_cancelled``, ``attendance_early`` for a meeting to come
    unless *although_early*, ``attendance_not_enrolled``; NotFoundError.
    """
    wanted: dict[int, _Values] = {
        person: {"mark": mark.value} if mark is AttendanceMark.PRESENT else _absent(mark)
        for person, mark in marks.items()
    }
    return _record(meeting_id, wanted, today, although_early, "attendance_taken")


def mark_all_present(meeting_id: int, *, today: date, although_early: bool = False) -> bool:
    """Everybody on the list was there, whatever was marked before; raises as ``mark_people``.

    An empty list stays as it is: nobody was there.
    """
    wanted = {
        line.participant_id: {"mark": AttendanceMark.PRESENT.value}
        for line in attendance_sheet(meeting_id).lines
    }
    if not wanted:
        return False
    return _record(meeting_id, wanted, today, although_early, "attendance_all_present")


def set_minutes(
    meeting_id: int,
    participant_id: int,
    minutes: int | None,
    *,
    today: date,
    although_early: bool = False,
) -> bool:
    """Somebody was there for so many minutes only; None is the whole meeting. Marks as present.

    Raises InvalidDraftError, also ``minutes_of_attendance``; NotFoundError.
    """
    whole = attendance_sheet(meeting_id).meeting.minutes
    if problems := check_minutes(minutes, whole):
        raise InvalidDraftError(problems)
    kept = None if minutes == whole else minutes
    wanted = {participant_id: {"mark": AttendanceMark.PRESENT.value, "minutes": kept}}
    return _record(meeting_id, wanted, today, although_early, "attendance_taken")


def set_remark(
    meeting_id: int, participant_id: int, remark: str, *, today: date, although_early: bool = False
) -> bool:
    """Write beside somebody's mark. Raises InvalidDraftError, NotFoundError."""
    if problems := check_text(remark, "remark"):
        raise InvalidDraftError(problems)
    wanted = {participant_id: {"remark": remark.strip()}}
    return _record(meeting_id, wanted, today, although_early, "attendance_taken")


def add_guest(
    meeting_id: int,
    participant_id: int,
    reason: str,
    *,
    today: date,
    although_early: bool = False,
) -> None:
    """Somebody came who is not enrolled on that day.

    Raises InvalidDraftError: ``reason_required``, ``already_on_list``, or as ``mark_people``.
    """
    problems = check_text(reason, "reason")
    if not reason.strip():
        problems.append(Problem("reason", "reason_required"))
    sheet = attendance_sheet(meeting_id)
    if any(line.participant_id == participant_id for line in sheet.lines):
        problems.append(Problem("participant_id", "already_on_list"))
    if problems:
        raise InvalidDraftError(problems)
    values = {"mark": AttendanceMark.PRESENT.value, "guest_reason": reason.strip()}
    _record(meeting_id, {participant_id: values}, today, although_early, "attendance_guest_added")


def remove_guest(meeting_id: int, participant_id: int) -> None:
    """Take a guest off the list. Raises NotFoundError for everybody else."""
    sheet = attendance_sheet(meeting_id)
    line = _line(sheet, participant_id)
    if line is None or line.is_enrolled:
        raise NotFoundError(f"guest {participant_id}")
    with recorded_change("attendance_guest_removed", SUBJECT, sheet.meeting.activity_id) as change:
        change.delete(Attendance, _ids(meeting_id)[participant_id])


def clear_attendance(meeting_id: int) -> bool:
    """Forget the whole list, because the meeting did not take place; it is planned again.

    Undo brings it back. Returns whether there was anything. Raises NotFoundError.
    """
    sheet = attendance_sheet(meeting_id)
    ids = _ids(meeting_id)
    if not ids and sheet.meeting.state is not MeetingState.HELD:
        return False
    with recorded_change("attendance_cleared", SUBJECT, sheet.meeting.activity_id) as change:
        for record_id in ids.values():
            change.delete(Attendance, record_id)
        if sheet.meeting.state is MeetingState.HELD:
            change.update(Meeting, meeting_id, state=MeetingState.PLANNED.value)
    return True


def _absent(mark: AttendanceMark) -> _Values:
    return {"mark": mark.value, "minutes": None}


def _record(
    meeting_id: int, wanted: Mapping[int, _Values], today: date, although_early: bool, action: str
) -> bool:
    sheet = attendance_sheet(meeting_id)
    problems = [
        problem
        for problem in check_taking(sheet.meeting, today)
        if not (problem.is_warning and although_early)
    ]
    for person, values in wanted.items():
        if _line(sheet, person) is None and not values.get("guest_reason"):
            problems.append(Problem("participant_id", "attendance_not_enrolled"))
    if problems:
        raise InvalidDraftError(problems)
    with recorded_change(action, SUBJECT, sheet.meeting.activity_id) as change:
        is_new = _write(change, sheet, wanted)
        if sheet.meeting.state is not MeetingState.HELD:
            held = MeetingState.HELD.value
            is_new = change.update(Meeting, meeting_id, state=held) or is_new
        return is_new


def _write(change: RecordedChange, sheet: AttendanceSheet, wanted: Mapping[int, _Values]) -> bool:
    meeting_id, ids = sheet.meeting.id, _ids(sheet.meeting.id)
    planned = () if sheet.is_taken else sheet.lines
    everybody: dict[int, _Values] = {line.participant_id: {} for line in planned}
    is_new = False
    for person, values in {**everybody, **wanted}.items():
        if person in ids:
            is_new = change.update(Attendance, ids[person], **values) or is_new
        else:
            whole = {"mark": AttendanceMark.PRESENT.value, **values}
            change.insert(Attendance, meeting=meeting_id, participant=person, **whole)
            is_new = True
    return is_new


def _line(sheet: AttendanceSheet, participant_id: int) -> SheetLine | None:
    return next((one for one in sheet.lines if one.participant_id == participant_id), None)


def _ids(meeting_id: int) -> dict[int, int]:
    sql = "SELECT participant_id, id FROM attendance WHERE meeting_id = ?"
    return dict(database.rows(sql, (meeting_id,)))
