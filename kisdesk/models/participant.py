"""People: the card of a participant and what hangs on it."""

from typing import Any

from peewee import BlobField, BooleanField, DateField, ForeignKeyField, TextField

from kisdesk.domain.text_keys import person_sort_key, search_key
from kisdesk.models.base import BaseModel
from kisdesk.models.club import Worker


def name_keys(last_name: str, first_name: str) -> dict[str, Any]:
    """The columns by which a person is sorted and compared with others of the same name."""
    return {
        "sort_key": person_sort_key(last_name, first_name),
        "search_key": search_key(f"{last_name} {first_name}"),
    }


class Participant(BaseModel):
    """A person the club works with, from the first talk to the archive."""

    last_name = TextField()
    first_name = TextField()
    second_name = TextField(default="")
    birth_name = TextField(default="")
    pesel = TextField(default="")
    pesel_reason = TextField(default="")
    born_on = DateField(null=True)
    sex = TextField(null=True)
    citizenship = TextField(default="")
    document_kind = TextField(null=True)
    document_number = TextField(default="")
    document_country = TextField(default="")
    no_document_reason = TextField(default="")
    marital_status = TextField(null=True)
    representative = TextField(default="")
    phone = TextField(default="")
    phone_other = TextField(default="")
    email = TextField(default="")
    is_homeless = BooleanField(default=False)
    last_registered_gmina = TextField(default="")
    education = TextField(null=True)
    learned_occupation = TextField(default="")
    performed_occupation = TextField(default="")
    qualifications = TextField(default="")
    experience = TextField(default="")
    driving_licence = TextField(default="")
    labour_status = TextField(null=True)
    labour_status_since = DateField(null=True)
    labour_office = TextField(default="")
    labour_office_registered_on = DateField(null=True)
    labour_office_contact_on = DateField(null=True)
    long_term_basis = TextField(default="")
    has_child_under_seven = BooleanField(null=True)
    has_dependent_person = BooleanField(null=True)
    uses_assistance = BooleanField(null=True)
    assistance_reasons = TextField(default="")  # codes joined by commas, in the order of art. 7
    disability_degree = TextField(null=True)
    disability_ruling_number = TextField(default="")
    disability_valid_until = DateField(null=True)
    is_disability_permanent = BooleanField(default=False)
    heard_from = TextField(default="")
    expectations = TextField(default="")
    club_group = TextField(default="")
    worker = ForeignKeyField(Worker, null=True, on_delete="RESTRICT")
    applied_on = DateField(null=True)
    entry_path = TextField(default="")
    informed_on = DateField(null=True)
    rules_accepted_on = DateField(null=True)
    state = TextField()
    state_since = DateField(null=True)
    joined_on = DateField(null=True)
    ended_on = DateField(null=True)
    sort_key = BlobField()
    search_key = TextField()


class Address(BaseModel):
    """An address of a participant; at most one of each kind."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    kind = TextField()
    street = TextField(default="")
    house = TextField(default="")
    flat = TextField(default="")
    postcode = TextField(default="")
    post_office = TextField(default="")
    locality = TextField(default="")
    gmina = TextField(default="")
    gmina_kind = TextField(null=True)
    powiat = TextField(default="")
    voivodeship = TextField(null=True)
    is_urban = BooleanField(null=True)


class Ground(BaseModel):
    """A ground of art. 1(2) with the document seen; one of a person's is the main one."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    group = TextField(column_name="group_code")
    is_main = BooleanField(default=False)
    document_kind = TextField(default="")
    document_number = TextField(default="")
    document_on = DateField(null=True)
    document_issuer = TextField(default="")
    note = TextField(default="")


class ExclusionFinding(BaseModel):
    """A right of art. 1(3) the person has, and why they were taken in all the same."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    exclusion = TextField()
    reason = TextField(default="")


class SensitiveFact(BaseModel):
    """Special-category data of art. 18f(1), with the reason for keeping it."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    kind = TextField()
    text = TextField(default="")
    reason = TextField(default="")


class StateChange(BaseModel):
    """A step of a participant's way through the club."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    state = TextField()
    on = DateField(column_name="on_day")
    reason = TextField(null=True)
    note = TextField(default="")
    override_reason = TextField(default="")
    worker_name = TextField(default="")


class Note(BaseModel):
    """What a worker wrote down about a person on a day."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE")
    noted_on = DateField()
    author = TextField(default="")
    text = TextField()


class HouseholdMember(BaseModel):
    """Somebody living and keeping house with the participant; may be a participant too."""

    participant = ForeignKeyField(Participant, on_delete="CASCADE", backref="household")
    person = ForeignKeyField(Participant, null=True, on_delete="SET NULL", backref="member_of")
    last_name = TextField(default="")
    first_name = TextField(default="")
    relation = TextField()
    sex = TextField(null=True)
    born_on = DateField(null=True)
    pesel = TextField(default="")
    occupation = TextField(default="")
    is_dependant = BooleanField(default=False)
    since_on = DateField(null=True)
    until_on = DateField(null=True)
