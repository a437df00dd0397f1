"""How meetings and days are put into words in the calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.polish import month_name
from kisdesk.ui.dates import format_day_heading
from kisdesk.ui.widgets.time_edit import format_minute

WEEKDAYS = ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
"""Names of days stay Polish, as all dates do."""


def hours_text(starts_at: int, ends_at: int) -> str:
    """``8.00–10.30``."""
    return f"{format_minute(starts_at)}–{format_minute(ends_at)}"


def is_cancelled(meeting: MeetingRow) -> bool:
    """Whether the meeting was called off."""
    return meeting.state is MeetingState.CANCELLED


def people_text(meeting: MeetingRow) -> str:
    """``11 of 12``, or how many people where places are not limited."""
    tr = QCoreApplication.translate
    if meeting.capacity is None:
        return tr("calendar", "%n person(s)", None, meeting.enrolled)
    words = tr("calendar", "{enrolled} of {capacity}")
    return words.format(enrolled=meeting.enrolled, capacity=meeting.capacity)


def state_text(meeting: MeetingRow) -> str:
    """Whether it takes place, in one word."""
    tr = QCoreApplication.translate
    return {
        MeetingState.PLANNED: tr("calendar", "planned"),
        MeetingState.HELD: tr("calendar", "held"),
        MeetingState.CANCELLED: tr("calendar", "called off"),
    }[meeting.state]


def spoken(meeting: MeetingRow) -> str:
    """The whole meeting in one sentence, for a screen reader and for the tooltip."""
    tr = QCoreApplication.translate
    parts = [
        meeting.activity,
        f"{format_day_heading(meeting.day)}, {hours_text(meeting.starts_at, meeting.ends_at)}",
        meeting.room,
        tr("calendar", "led by {leader}").format(leader=meeting.leader) if meeting.leader else "",
        people_text(meeting),
        meeting.topic,
    ]
    if meeting.state is not MeetingState.PLANNED:
        parts.append(state_text(meeting))
    parts.append(meeting.cancel_reason)
    return ", ".join(part for part in parts if part)


def week_title(monday: date, sunday: date) -> str:
    """``23–29 listopada 2026``; the month and the year are named twice only when they change."""
    last = f"{sunday.day} {month_name(sunday.month, genitive=True)} {sunday.year}"
    if monday.year != sunday.year:
        return f"{monday.day} {month_name(monday.month, genitive=True)} {monday.year} – {last}"
    if monday.month != sunday.month:
        return f"{monday.day} {month_name(monday.month, genitive=True)} – {last}"
    return f"{monday.day}–{last}"


def month_title(first: date) -> str:
    """``Listopad 2026``."""
    return f"{month_name(first.month).capitalize()} {first.year}"
