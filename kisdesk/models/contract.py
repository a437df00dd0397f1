"""Social contracts. The tables hold the current version; every signed version is kept whole."""

from peewee import (
    BooleanField,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from kisdesk.models.base import BaseModel, now_text
from kisdesk.models.club import Worker
from kisdesk.models.participant import HouseholdMember, Participant


class SocialContract(BaseModel):
    """A contract of art. 108 of the social assistance Act.

    ``worker`` is the worker of this file whose name the contract bears, if any: the contract may
    name a social worker who has no password here.

    Triggers refuse to change what was signed: the content moves only while ``state`` is draft or
    ``is_amending`` is set, which the amending use case does for the length of its transaction.
    """

    participant_id: int
    worker_id: int | None
    participant = ForeignKeyField(Participant, on_delete="RESTRICT", backref="contracts")
    worker = ForeignKeyField(Worker, null=True, on_delete="RESTRICT")
    variant = TextField()
    number = TextField(default="")
    number_year = IntegerField(null=True)
    number_in_year = IntegerField(null=True)
    place = TextField(default="")
    concluded_on = DateField(null=True)
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)
    office = TextField(default="")
    referral_number = TextField(default="")
    referral_on = DateField(null=True)
    referral_office = TextField(default="")
    worker_last_name = TextField(default="")
    worker_first_name = TextField(default="")
    worker_phone = TextField(default="")
    form_code = TextField()
    state = TextField()
    version = IntegerField(default=1)
    is_amending = BooleanField(default=False)
    signed_on = DateField(null=True)
    closed_on = DateField(null=True)
    closing_note = TextField(default="")
    saved_at = TextField(default=now_text)  # moment, ISO with offset


class ContractText(BaseModel):
    """A long text of a contract; ``code`` is one of the codes in contract_content."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    code = TextField()
    text = TextField()


class ContractGoal(BaseModel):
    """A main goal, or a specific one below it (``parent``)."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    parent = ForeignKeyField("self", null=True, on_delete="CASCADE")
    position = IntegerField()
    text = TextField()


class ContractAction(BaseModel):
    """Something one side undertakes; status and ``done_on`` may change after signing."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    position = IntegerField()
    party = TextField()
    text = TextField()
    due_on = DateField(null=True)
    due_text = TextField(default="")
    stage = IntegerField(null=True)
    status = TextField()
    done_on = DateField(null=True)


class ContractStage(BaseModel):
    """A stretch of a contract with actions of its own."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    position = IntegerField()
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)


class ContractParty(BaseModel):
    """A household member covered by the contract."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    member = ForeignKeyField(HouseholdMember, null=True, on_delete="SET NULL")
    position = IntegerField()
    last_name = TextField(default="")
    first_name = TextField(default="")
    pesel = TextField(default="")
    document = TextField(default="")
    address = TextField(default="")
    sex = TextField(null=True)
    signs = BooleanField(default=True)


class ContractEvaluation(BaseModel):
    """A planned evaluation; what was found is written after signing, when it is held."""

    contract = ForeignKeyField(SocialContract, on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    planned_on = DateField(null=True)
    held_on = DateField(null=True)
    done = TextField(default="")
    not_done = TextField(default="")
    remarks = TextField(default="")


class ContractVersion(BaseModel):
    """A signed version, word for word, as JSON with its SHA-256; never changed or deleted."""

    contract = ForeignKeyField(SocialContract, on_delete="RESTRICT")
    version = IntegerField()
    agreed_on = DateField()
    text = TextField(default="")
    content = TextField()
    sha256 = TextField()
