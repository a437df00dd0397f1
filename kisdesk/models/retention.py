"""How long papers are kept, what was decided about them, and what stays when they are gone."""

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from kisdesk.models.audit import Change
from kisdesk.models.base import BaseModel
from kisdesk.models.document import IssuedDocument
from kisdesk.models.participant import Participant


class RetentionClass(BaseModel):
    """A class of papers as the office's own list of files has it; overrides the shipped one."""

    key = TextField()
    symbol = TextField(default="")
    category = TextField()
    start = TextField()
    source = TextField(default="")
    valid_from = DateField(null=True)
    valid_to = DateField(null=True)


class DisposalDecision(BaseModel):
    """What the head decided about somebody's file, or about a class of papers of one year."""

    participant = ForeignKeyField(Participant, null=True, unique=True, on_delete="CASCADE")
    paper_class = TextField(default="")
    paper_year = IntegerField(null=True)
    decision = TextField()
    keep_until = DateField(null=True)
    reason = TextField()
    consent_number = TextField(default="")
    consent_on = DateField(null=True)
    expertise = TextField(default="")
    decided_on = DateField()
    worker_name = TextField(default="")


class Disposal(BaseModel):
    """One execution: people or papers destroyed, with the number of the certificate.

    ``cleaned_at`` is empty until the file was written anew without what was erased.
    """

    number = TextField()
    executed_at = TextField()  # moment, ISO with offset
    worker_name = TextField()
    people = IntegerField()
    papers = IntegerField()
    erased_changes = IntegerField()
    erased_sha256 = TextField()
    cleaned_at = TextField(null=True)  # moment, ISO with offset
    document = ForeignKeyField(IssuedDocument, null=True, on_delete="SET NULL")


class DisposedCase(BaseModel):
    """One person's file in a disposal, by case number only; or the papers of one year."""

    disposal = ForeignKeyField(Disposal, on_delete="RESTRICT")
    case_number = TextField()
    classes = TextField()
    first_year = IntegerField(null=True)
    last_year = IntegerField(null=True)
    closed_on = DateField(null=True)
    due_on = DateField()
    decision = TextField()
    decided_on = DateField()
    decided_by = TextField()
    consent_number = TextField(default="")
    consent_on = DateField(null=True)
    contracts = IntegerField()
    papers = IntegerField()
    records = IntegerField()


class DisposedYear(BaseModel):
    """Somebody who counted in the report of a year, without anything that says who."""

    disposal = ForeignKeyField(Disposal, on_delete="RESTRICT")
    year = IntegerField()
    sex = TextField(null=True)
    age_band = TextField(default="")
    education = TextField(default="")
    is_urban = BooleanField(null=True)


class DisposedFigure(BaseModel):
    """How much that person added to one figure of the year, under which sex."""

    year = ForeignKeyField(DisposedYear, column_name="year_id", on_delete="RESTRICT")
    part = TextField()
    code = TextField()
    sex = TextField(null=True)
    amount = IntegerField()


class ErasedChange(BaseModel):
    """A change whose content was erased; ``seal`` is over what is left of it."""

    disposal = ForeignKeyField(Disposal, on_delete="RESTRICT")
    change = ForeignKeyField(Change, on_delete="RESTRICT")
    seal = TextField()
