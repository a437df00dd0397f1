"""What a person did at the club alone: consultations, and use of its equipment. Minutes."""

from peewee import DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.participant import Participant


class Consultation(BaseModel):
    """A talk with a specialist: that it was and about what in general, never what was said."""

    participant_id: int
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    specialist = TextField(default="")
    role = TextField()
    day = DateField()
    minutes = IntegerField()
    topic = TextField(default="")


class IndividualUse(BaseModel):
    """A person used the computer, the printer or the like of the club."""

    participant_id: int
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    day = DateField()
    minutes = IntegerField()
    what = TextField()
    note = TextField(default="")
