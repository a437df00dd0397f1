"""How marks, meetings and figures of attendance are put into words."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.attendance import (
    SHORT_MARKS,
    AttendanceFigures,
    AttendanceMark,
    AttendanceSheet,
    SheetLine,
    duration_text,
)
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.polish import NO_BREAK_SPACE, month_name
from kisdesk.ui.activities.calendar.words import hours_text
from kisdesk.ui.dates import format_day_heading

TONES: Final[Mapping[AttendanceMark | None, str]] = MappingProxyType(
    {
        None: "text3",
        AttendanceMark.PRESENT: "text",
        AttendanceMark.EXCUSED: "amber",
        AttendanceMark.UNEXCUSED: "red",
        AttendanceMark.SICK: "vocational",
        AttendanceMark.NOT_APPLICABLE: "text3",
    }
)


def mark_words(mark: AttendanceMark) -> str:
    """What a mark means."""
    tr = QCoreApplication.translate
    return {
        AttendanceMark.PRESENT: tr("attendance", "present"),
        AttendanceMark.EXCUSED: tr("attendance", "absent, excused"),
        AttendanceMark.UNEXCUSED: tr("attendance", "absent without excuse"),
        AttendanceMark.SICK: tr("attendance", "sick leave"),
        AttendanceMark.NOT_APPLICABLE: tr("attendance", "does not apply"),
    }[mark]


def mark_text(line: SheetLine) -> str:
    """``nu  absent without excuse``; before anything is recorded everybody is expected."""
    if line.mark is None:
        return QCoreApplication.translate("attendance", "expected")
    return f"{SHORT_MARKS[line.mark]}   {mark_words(line.mark)}"


def short_mark(mark: AttendanceMark | None) -> str:
    """``nu``, or nothing."""
    return "" if mark is None else SHORT_MARKS[mark]


def remark_text(line: SheetLine) -> str:
    """What stands beside a name: why a guest is there, the remark, absences in a row."""
    tr = QCoreApplication.translate
    parts = [line.remark]
    if line.guest_reason:
        parts.insert(0, tr("attendance", "guest: {reason}").format(reason=line.guest_reason))
    elif not line.is_enrolled:
        parts.insert(0, tr("attendance", "not enrolled on this day"))
    if line.absences > 1:
        parts.append(absences_text(line.absences))
    return "  ·  ".join(part for part in parts if part)


def absences_text(count: int) -> str:
    """``3 unexcused in a row``."""
    return QCoreApplication.translate("attendance", "%n unexcused in a row", None, count)


def meeting_title(meeting: MeetingRow) -> str:
    """``Wtorek, 24 listopada, 10.00–12.00``."""
    hours = hours_text(meeting.starts_at, meeting.ends_at)
    return f"{format_day_heading(meeting.day)} {meeting.day.year}, {hours}"


def month_title(month: date) -> str:
    """``Listopad 2026``."""
    return f"{month_name(month.month)} {month.year}".capitalize()


def sheet_sums(sheet: AttendanceSheet) -> str:
    """``18 of 20 present  ·  36 h together``."""
    tr = QCoreApplication.translate
    if not sheet.is_taken:
        return tr("attendance", "%n person(s) expected, nothing recorded yet", None,
                  len(sheet.lines))  # fmt: skip
    there = sum(line.mark is AttendanceMark.PRESENT for line in sheet.lines)
    applies = sum(line.mark not in {None, AttendanceMark.NOT_APPLICABLE} for line in sheet.lines)
    minutes = sum(sheet.minutes_of(line) for line in sheet.lines if line.mark is not None)
    text = tr("attendance", "{there} of {all} present, {hours} together")
    return text.format(there=there, all=applies, hours=duration_text(minutes))


def figures_text(figures: AttendanceFigures) -> str:
    """``6:30 h  ·  83 %`` beside a name; nothing while nothing is recorded."""
    if figures.percent is None:
        return ""
    hours = f"{figures.minutes // 60}:{figures.minutes % 60:02}{NO_BREAK_SPACE}h"
    return f"{hours}   {figures.percent}{NO_BREAK_SPACE}%"
