"""Activities of the club and who is enrolled."""

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.participant import Participant


class Activity(BaseModel):
    """A class, group, consultation or work the club runs over a period."""

    name = TextField()
    category = TextField()
    leader = TextField(default="")
    room = TextField(default="")
    timetable = TextField(default="")
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)
    capacity = IntegerField(null=True)
    is_active = BooleanField(default=True)


class Enrolment(BaseModel):
    """A person enrolled in an activity for a stretch of time."""

    activity_id: int
    activity = ForeignKeyField(Activity, on_delete="CASCADE")
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    since_on = DateField()
    until_on = DateField(null=True)
