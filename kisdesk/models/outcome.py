"""What came of taking part, and what was learnt later."""

from peewee import DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.participant import Participant


class Outcome(BaseModel):
    """A referral, work taken up, a grant: ``kind`` says which columns mean something."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    kind = TextField()
    body = TextField(default="")
    subject = TextField(default="")
    work_kind = TextField(null=True)
    institution = TextField(null=True)
    applied_on = DateField(null=True)
    decided_on = DateField(null=True)
    result = TextField(null=True)
    amount = IntegerField(null=True)  # grosze
    started_on = DateField(null=True)
    ended_on = DateField(null=True)
    basis = TextField(default="")
    note = TextField(default="")


class FollowUp(BaseModel):
    """An answer ``months`` after ``since_on``: the start of the work ``outcome``, else the end of
    participation."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    outcome = ForeignKeyField(Outcome, null=True, on_delete="CASCADE")
    since_on = DateField()
    months = IntegerField()
    asked_on = DateField()
    answer = TextField()
    note = TextField(default="")
