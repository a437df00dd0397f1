"""The plan of a week for the wall of the club.

Participants are never named on it (art. 100 of the social assistance Act): topics and reasons are
left out, and a name or a room that holds the surname of somebody enrolled gives way to a plain
word.
"""

import re
from datetime import date, timedelta
from typing import Final

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.labels import label
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.recurrence import holiday_name
from kisdesk.domain.text_keys import search_key
from kisdesk.domain.week import lanes, shown_days, shown_hours
from kisdesk.forms.weekly_plan import PlanBlock, WeeklyPlan, weekly_plan_page
from kisdesk.services.club import get_club
from kisdesk.services.meetings import list_meetings
from kisdesk.services.session import current
from kisdesk.storage.peewee_database import database

PAPER_KIND: Final = "weekly_plan_wall"
_MARKS = {
    ActivityCategory.VOCATIONAL: (0.18, 0.38, 0.66),
    ActivityCategory.SOCIAL: (0.44, 0.32, 0.62),
    ActivityCategory.SOCIALLY_USEFUL_WORK: (0.42, 0.42, 0.07),
    ActivityCategory.INDIVIDUAL: (0.63, 0.31, 0.18),
}
_LEAST_STEM = 4


def weekly_plan_pdf(week: date, *, today: date) -> bytes:
    """The week in which the day *week* lies, as one A4 page across; *today* is printed on it."""
    monday = week - timedelta(days=week.weekday())
    meetings = list_meetings(monday, monday + timedelta(days=6))
    days = shown_days(monday, meetings)
    first_hour, last_hour = shown_hours(meetings)
    places = lanes(meetings)
    surnames = _surnames({m.activity_id for m in meetings})
    blocks = tuple(
        PlanBlock(
            day=meeting.day,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            name=_plain_name(meeting, surnames),
            leader=meeting.leader,
            room="" if _names_somebody(meeting.room, surnames) else meeting.room,
            is_cancelled=meeting.state is MeetingState.CANCELLED,
            lane=places[meeting.id],
            mark=_MARKS[ActivityCategory(meeting.category)],
        )
        for meeting in meetings
    )
    shown = {ActivityCategory(meeting.category) for meeting in meetings}
    session = current()
    plan = WeeklyPlan(
        club=get_club().name,
        days=days,
        holidays={day: name for day in days if (name := holiday_name(day))},
        blocks=blocks,
        legend=tuple((label(c), _MARKS[c]) for c in ActivityCategory if c in shown),
        first_hour=first_hour,
        last_hour=last_hour,
        printed_on=today,
        is_sample=session.is_sample,
    )
    return weekly_plan_page(plan)


def _plain_name(meeting: MeetingRow, surnames: frozenset[str]) -> str:
    """The name of the activity, or its category where the name gives somebody away."""
    if not _names_somebody(meeting.activity, surnames):
        return meeting.activity
    return f"zajęcia {label(ActivityCategory(meeting.category))}"


def _names_somebody(text: str, surnames: frozenset[str]) -> bool:
    """Whether a word of the text is one of the surnames, also in another case (Nowaka, Nowakiem).

    Rather once too often: a word that begins like a surname counts.
    """
    words = re.split(r"[^\w]+", search_key(text))
    return any(word.startswith(_stem(name)) for word in words for name in surnames if word)


def _stem(surname: str) -> str:
    """A surname without the ending that its cases change."""
    return surname[:-1] if len(surname) > _LEAST_STEM and surname[-1] in "aeioy" else surname


def _surnames(activity_ids: set[int]) -> frozenset[str]:
    """The surnames, part by part, of everybody who is or was enrolled in these activities."""
    if not activity_ids:
        return frozenset()
    marks = ", ".join("?" * len(activity_ids))
    rows = database.rows(
        "SELECT DISTINCT p.last_name FROM enrolment e JOIN participant p"
        f" ON p.id = e.participant_id WHERE e.activity_id IN ({marks})",
        sorted(activity_ids),
    )
    parts = (part for (name,) in rows for part in re.split(r"[^\w]+", search_key(name)))
    return frozenset(part for part in parts if len(part) > 1)
