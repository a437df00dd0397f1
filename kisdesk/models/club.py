"""The club, the people who work with the file, its settings and dated legal parameters."""

from peewee import BooleanField, DateField, ForeignKeyField, TextField

from kisdesk.domain.rights import Role
from kisdesk.models.base import BaseModel


class Club(BaseModel):
    """The one club of this file (row 1), with its operator."""

    name = TextField(default="")
    register_number = TextField(default="")
    registered_on = DateField(null=True)
    founded_on = DateField(null=True)
    started_on = DateField(null=True)
    street = TextField(default="")
    house = TextField(default="")
    flat = TextField(default="")
    postcode = TextField(default="")
    locality = TextField(default="")
    gmina = TextField(default="")
    powiat = TextField(default="")
    voivodeship = TextField(null=True)
    phone = TextField(default="")
    email = TextField(default="")
    manager = TextField(default="")
    protection_officer = TextField(default="")
    protection_officer_contact = TextField(default="")
    welfare_centre = TextField(default="")
    welfare_centre_stamp = TextField(default="")
    is_sample = BooleanField(default=False)
    operator_kind = TextField()
    operator_name = TextField(default="")
    operator_nip = TextField(default="")
    operator_regon = TextField(default="")
    operator_krs = TextField(default="")
    operator_street = TextField(default="")
    operator_house = TextField(default="")
    operator_postcode = TextField(default="")
    operator_locality = TextField(default="")
    operator_phone = TextField(default="")
    operator_email = TextField(default="")


class Worker(BaseModel):
    """Somebody who works with the file; ``slot_id`` names their key slot in the header."""

    last_name = TextField()
    first_name = TextField()
    position = TextField(default="")
    phone = TextField(default="")
    is_social_worker = BooleanField(default=True)
    slot_id = TextField(default="")
    is_active = BooleanField(default=True)
    role = TextField(default=Role.WORKER.value)
    authorised_on = DateField(null=True)
    authorised_until = DateField(null=True)
    withdrawn_on = DateField(null=True)
    scope = TextField(default="")
    secrecy_on = DateField(null=True)


class Setting(BaseModel):
    """A setting of the office that travels with the file; ``value`` is JSON."""

    key = TextField(unique=True)
    value = TextField()


class LegalParameter(BaseModel):
    """A citation, amount or limit with the days it is valid; overrides the shipped one."""

    key = TextField()
    value = TextField()
    citation = TextField(default="")
    valid_from = DateField(null=True)
    valid_to = DateField(null=True)
    changed_by = ForeignKeyField(Worker, null=True, on_delete="RESTRICT")
