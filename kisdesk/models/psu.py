"""Socially useful work: agreements of gmina and starost, who works where, and the hours worked."""

from peewee import DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.participant import Participant


class PsuAgreement(BaseModel):
    """An agreement between gmina and starost about socially useful work."""

    number = TextField(default="")
    state = TextField()
    signed_on = DateField(null=True)
    gmina = TextField(default="")
    gmina_signatory = TextField(default="")
    county = TextField(default="")
    county_signatory = TextField(default="")
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)
    persons = IntegerField(null=True)
    tasks = TextField(default="")
    refund_points = IntegerField(null=True)  # share the Labour Fund refunds, in basis points
    rate = IntegerField(null=True)  # grosze an hour, where the agreement has a rate of its own


class PsuPlace(BaseModel):
    """Where an agreement lets people work, and who looks after them there."""

    agreement = ForeignKeyField(PsuAgreement, on_delete="CASCADE")
    name = TextField()
    address = TextField(default="")
    supervisor = TextField(default="")


class PsuAssignment(BaseModel):
    """A person who works under an agreement for a stretch of time; planned times in minutes."""

    agreement_id: int
    participant_id: int
    place_id: int
    agreement = ForeignKeyField(PsuAgreement, on_delete="RESTRICT")
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    place = ForeignKeyField(PsuPlace, on_delete="RESTRICT")
    starts_on = DateField()
    ends_on = DateField()
    day_minutes = IntegerField(null=True)
    week_minutes = IntegerField(null=True)
    tasks = TextField(default="")


class PsuHours(BaseModel):
    """Work on one day from one minute of the day to another; midnight is never crossed."""

    assignment_id: int
    place_id: int
    assignment = ForeignKeyField(PsuAssignment, on_delete="CASCADE")
    place = ForeignKeyField(PsuPlace, on_delete="RESTRICT")
    day = DateField()
    starts_at = IntegerField()
    ends_at = IntegerField()
    supervisor = TextField(default="")
