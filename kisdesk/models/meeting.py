"""Meetings of activities and the series they were planned in. Times are minutes from midnight."""

from peewee import DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.activity import Activity
from kisdesk.models.base import BaseModel


class MeetingSeries(BaseModel):
    """The rule by which meetings were planned: text of RFC 5545 without its start."""

    activity_id: int
    activity = ForeignKeyField(Activity, on_delete="CASCADE")
    rule = TextField()
    starts_on = DateField()
    until_on = DateField()
    starts_at = IntegerField()
    minutes = IntegerField()


class Meeting(BaseModel):
    """One meeting. Empty ``leader`` and ``room`` mean those of the activity.

    ``original_day`` is the day the rule gave it, wherever it was moved since.
    """

    activity_id: int
    series_id: int | None
    activity = ForeignKeyField(Activity, on_delete="CASCADE")
    series = ForeignKeyField(MeetingSeries, null=True, on_delete="SET NULL")
    original_day = DateField(null=True)
    day = DateField()
    starts_at = IntegerField()
    ends_at = IntegerField()
    leader = TextField(default="")
    room = TextField(default="")
    topic = TextField(default="")
    state = TextField(default="planned")
    cancel_reason = TextField(default="")
