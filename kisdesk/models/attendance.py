"""Who was at which meeting, and who was not and why."""

from peewee import ForeignKeyField, IntegerField, TextField

from kisdesk.models.base import BaseModel
from kisdesk.models.meeting import Meeting
from kisdesk.models.participant import Participant


class Attendance(BaseModel):
    """One person at one meeting. ``minutes`` only where somebody present stayed shorter.

    ``guest_reason`` says why somebody who was not enrolled that day is on the list.
    """

    meeting_id: int
    participant_id: int
    meeting = ForeignKeyField(Meeting, on_delete="RESTRICT")
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    mark = TextField()
    minutes = IntegerField(null=True)
    remark = TextField(default="")
    guest_reason = TextField(default="")
