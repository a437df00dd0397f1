"""Meetings of an invented club for the tests of the calendar."""

from datetime import date

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.meetings import MeetingDraft
from kisdesk.domain.recurrence import RuleDraft
from kisdesk.services.activities import save_activity
from kisdesk.services.meetings import get_meeting, meetings_of, plan_meetings, save_meeting

TODAY = date(2026, 11, 25)
MONDAY = date(2026, 11, 23)


def add_activity(name="Kurs komputerowy", **changes):
    values = {
        "category": ActivityCategory.VOCATIONAL,
        "leader": "Adam Król",
        "room": "sala 2",
        "starts_on": date(2026, 1, 5),
        **changes,
    }
    return save_activity(ActivityDraft(name, **values))


def add_meeting(activity_id, day=MONDAY, starts_at=540, ends_at=660, **changes):
    return save_meeting(MeetingDraft(activity_id, day, starts_at, ends_at, **changes))


def add_series(activity_id, starts_on=MONDAY, count=4, starts_at=540, ends_at=660):
    rule = RuleDraft(
        starts_on=starts_on,
        starts_at=starts_at,
        ends_at=ends_at,
        weekdays=(starts_on.weekday(),),
        count=count,
    )
    plan_meetings(activity_id, rule)
    return [m.id for m in meetings_of(activity_id)]


def when(meeting_id):
    """Day and hours of a meeting as the file has them."""
    meeting = get_meeting(meeting_id)
    return meeting.day, meeting.starts_at, meeting.ends_at
