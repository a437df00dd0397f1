"""Activities of the club, who is enrolled and who waits for a place."""

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.participant import Participant


class ActivityKind(BaseModel):
    """An entry of the dictionary of kinds; ``key`` names a shipped one, empty for the club's."""

    key = TextField(default="")
    name = TextField()
    service = TextField()
    official_code = TextField(default="")
    legal_basis = TextField(default="")
    position = IntegerField()
    is_active = BooleanField(default=True)


class Activity(BaseModel):
    """A class, group, consultation or work the club runs over a period."""

    kind_id: int | None
    name = TextField()
    category = TextField()
    leader = TextField(default="")
    room = TextField(default="")
    timetable = TextField(default="")
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)
    capacity = IntegerField(null=True)
    is_active = BooleanField(default=True)
    kind = ForeignKeyField(ActivityKind, null=True, on_delete="RESTRICT")
    form = TextField(default="class")
    programme = TextField(default="")


class Enrolment(BaseModel):
    """A person enrolled in an activity for a stretch of time."""

    activity_id: int
    activity = ForeignKeyField(Activity, on_delete="CASCADE")
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    since_on = DateField()
    until_on = DateField(null=True)


class WaitingEntry(BaseModel):
    """A person who waits for a place; a lower ``position`` comes first."""

    activity_id: int
    participant_id: int
    activity = ForeignKeyField(Activity, on_delete="CASCADE")
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    asked_on = DateField()
    position = IntegerField()
