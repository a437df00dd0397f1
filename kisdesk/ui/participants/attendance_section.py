"""Attendance on the card: hours and share month by month, beside what the contract says."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kisdesk.domain.attendance import AttendanceFigures, PersonHours, duration_text
from kisdesk.domain.dates import add_months
from kisdesk.domain.polish import NO_BREAK_SPACE, month_name
from kisdesk.services.attendance import hours_of
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from kisdesk.ui.widgets.record_page import section

MONTHS = 12


def attendance_section(participant_id: int, today: date) -> QWidget:
    """The last twelve months of a person, the newest first."""
    tr = QCoreApplication.translate
    first = add_months(today.replace(day=1), 1 - MONTHS)
    hours = hours_of(participant_id, first, today)
    head = SectionHead(tr("attendance", "Attendance"), count=_percent(hours.figures))
    lines: list[QWidget] = [_month(month, figures) for month, figures in reversed(hours.months)]
    if not lines:
        lines.append(Text(tr("attendance", "Nothing is recorded in the last 12 months."), "hint"))
    return section(head, *_signal(hours), *lines, *_agreed(hours), gap=2)


def _month(month: date, figures: AttendanceFigures) -> QWidget:
    tr = QCoreApplication.translate
    counts = (
        (figures.excused, tr("attendance", "excused {count}")),
        (figures.unexcused, tr("attendance", "unexcused {count}")),
        (figures.sick, tr("attendance", "sick leave {count}")),
    )
    there = tr("attendance", "{hours} of {planned}").format(
        hours=duration_text(figures.minutes), planned=duration_text(figures.planned_minutes)
    )
    parts = [there, *(text.format(count=count) for count, text in counts if count)]
    title = f"{month_name(month.month)} {month.year}".capitalize()
    return RecordLine(title, "  ·  ".join(parts), _percent(figures))


def _percent(figures: AttendanceFigures) -> str:
    return "" if figures.percent is None else f"{figures.percent}{NO_BREAK_SPACE}%"


def _signal(hours: PersonHours) -> list[QWidget]:
    if hours.absences < 2:
        return []
    tr = QCoreApplication.translate
    text = tr("attendance", "Absent without excuse %n time(s) in a row", None, hours.absences)
    return [Text(text, "value", tone="red", wrap=True)]


def _agreed(hours: PersonHours) -> list[QWidget]:
    """A contract promises in words, so the words stand beside the figures."""
    if not hours.agreed:
        return []
    tr = QCoreApplication.translate
    lines: list[QWidget] = [Text(tr("attendance", "The contract says:"), "secondary")]
    return [*lines, *(Text(text, "body", wrap=True) for text in hours.agreed)]
