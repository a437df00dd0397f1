"""What the GDPR asks an office to keep: who got data, what people asked for, what went wrong."""

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.audit import Change
from kisdesk.models.base import BaseModel
from kisdesk.models.document import IssuedDocument
from kisdesk.models.participant import Participant


class Disclosure(BaseModel):
    """Data of a person handed to somebody outside, demanded of the club, or refused.

    ``demanded_on`` and ``due_on`` are set where another body asked; ``made_on`` is the day of the
    answer, also of a refusal, whose grounds are in ``reason``.
    """

    participant_id: int
    document_id: int | None
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    document = ForeignKeyField(IssuedDocument, null=True, on_delete="SET NULL")
    recipient = TextField()
    recipient_name = TextField(default="")
    state = TextField()
    demanded_on = DateField(null=True)
    due_on = DateField(null=True)
    reference = TextField(default="")
    made_on = DateField(null=True)
    basis = TextField(default="")
    scope = TextField(default="")
    way = TextField(null=True)
    reason = TextField(default="")
    worker_name = TextField(default="")
    note = TextField(default="")


class ProcessingRestriction(BaseModel):
    """A stretch in which a person's data are stored and hardly used (art. 18).

    ``told_on`` is the day the person was told that it would be lifted (art. 18(3)).
    """

    participant_id: int
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    basis = TextField()
    since_on = DateField()
    until_on = DateField(null=True)
    told_on = DateField(null=True)
    note = TextField(default="")
    worker_name = TextField(default="")


class PersonRequest(BaseModel):
    """What a person asked of the controller under art. 15 to 21, and the answer."""

    participant_id: int
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    kind = TextField()
    received_on = DateField()
    text = TextField(default="")
    extended_on = DateField(null=True)
    extension_reason = TextField(default="")
    answered_on = DateField(null=True)
    decision = TextField(null=True)
    reason = TextField(default="")
    worker_name = TextField(default="")


class CorrectionNotice(BaseModel):
    """That a recipient of data was told of a correction (art. 19), or why that was not possible."""

    participant_id: int
    disclosure_id: int
    change_id: int
    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    disclosure = ForeignKeyField(Disclosure, on_delete="CASCADE")
    change = ForeignKeyField(Change, on_delete="RESTRICT")
    told_on = DateField(null=True)
    reason = TextField(default="")


class Breach(BaseModel):
    """A breach of personal data as art. 33(3) and (5) want it written down.

    ``copy_…`` say which copy of the file was lost, as the list of copies knew it: the list may
    drop the copy later. ``medium_encrypted`` tells of any medium whether it was encrypted.
    """

    noticed_at = TextField()  # moment, ISO with offset
    happened = TextField(default="")
    circumstances = TextField()
    copy_name = TextField(default="")
    copy_made_at = TextField(default="")  # moment, ISO with offset
    copy_last_change = IntegerField(default=0)
    medium_encrypted = BooleanField(null=True)
    people_kinds = TextField(default="")
    people_count = IntegerField(null=True)
    records_count = IntegerField(null=True)
    data_kinds = TextField(default="")
    consequences = TextField(default="")
    measures = TextField(default="")
    contact = TextField(default="")
    report = TextField(null=True)
    report_reason = TextField(default="")
    reported_at = TextField(null=True)  # moment, ISO with offset
    delay_reason = TextField(default="")
    tell_people = TextField(null=True)
    tell_reason = TextField(default="")
    told_on = DateField(null=True)
    worker_name = TextField(default="")
