"""Who stands on a contract while it is a draft: the cards of the person and the household."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kisdesk.domain.addresses import contract_address
from kisdesk.domain.codes import AddressKind, IdentityDocument, Sex
from kisdesk.domain.contract_content import PersonOnContract
from kisdesk.domain.dates import covers, is_adult
from kisdesk.domain.drafts import AddressDraft
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import read_pesel
from kisdesk.errors import NotFoundError
from kisdesk.storage.peewee_database import database

# A member who is a participant too needs no second card: what the member's line leaves out is
# taken from there.
_MEMBER = """
    SELECT m.id, COALESCE(NULLIF(m.last_name, ''), p.last_name, ''),
        COALESCE(NULLIF(m.first_name, ''), p.first_name, ''),
        COALESCE(NULLIF(m.pesel, ''), p.pesel, ''),
        COALESCE(m.sex, p.sex), COALESCE(m.born_on, p.born_on), m.since_on, m.until_on
    FROM household_member m LEFT JOIN participant p ON p.id = m.person_id
"""


@dataclass(frozen=True)
class HouseholdPerson:
    """A household member as a contract names them, and what decides whether they may sign."""

    person: PersonOnContract
    born_on: date | None
    since_on: date | None
    until_on: date | None

    def is_minor(self, on: date) -> bool:
        """Whether the member is known to be under age on that day."""
        return self.born_on is not None and not is_adult(self.born_on, on)


def live_person(participant_id: int) -> PersonOnContract:
    """The participant as a contract names them today. Raises NotFoundError."""
    rows = database.rows(
        "SELECT last_name, first_name, pesel, document_kind, document_number, is_homeless, sex"
        " FROM participant WHERE id = ?",
        (participant_id,),
    )
    if not rows:
        raise NotFoundError(f"participant {participant_id}")
    last_name, first_name, pesel, document_kind, document_number, is_homeless, sex = rows[0]
    return PersonOnContract(
        last_name=last_name,
        first_name=first_name,
        pesel=pesel,
        document="" if pesel else _document(document_kind, document_number),
        address=contract_address(_addresses(participant_id), is_homeless=bool(is_homeless)),
        sex=None if sex is None else Sex(sex),
    )


def live_members(member_ids: Sequence[int]) -> dict[int, HouseholdPerson]:
    """Household members by id as their cards are today."""
    if not member_ids:
        return {}
    marks = ", ".join("?" * len(member_ids))
    rows = database.rows(f"{_MEMBER} WHERE m.id IN ({marks})", list(member_ids))
    return {row[0]: _member(row) for row in rows}


def household_on(participant_id: int, on: date) -> list[PersonOnContract]:
    """Who lives in the household that day, in the order of the card; minors do not sign."""
    sql = f"{_MEMBER} WHERE m.participant_id = ? ORDER BY m.id"
    members = [_member(row, on) for row in database.rows(sql, (participant_id,))]
    return [m.person for m in members if covers(m.since_on, m.until_on, on)]


def _member(row: tuple[Any, ...], on: date | None = None) -> HouseholdPerson:
    member_id, last_name, first_name, pesel, sex, born_on, since_on, until_on = row
    read = read_pesel(pesel)
    born = _day(born_on) or (read.born_on if read else None)
    return HouseholdPerson(
        PersonOnContract(
            last_name=last_name,
            first_name=first_name,
            pesel=pesel,
            sex=Sex(sex) if sex else (read.sex if read else None),
            member_id=member_id,
            signs=on is None or born is None or is_adult(born, on),
        ),
        born,
        _day(since_on),
        _day(until_on),
    )


def _addresses(participant_id: int) -> list[AddressDraft]:
    columns = ("street", "house", "flat", "postcode", "post_office", "locality")
    rows = database.rows(
        f"SELECT kind, {', '.join(columns)} FROM address WHERE participant_id = ?",
        (participant_id,),
    )
    return [
        AddressDraft(kind=AddressKind(kind), **dict(zip(columns, parts, strict=True)))
        for kind, *parts in rows
    ]


def _document(kind: str | None, number: str) -> str:
    name = label(IdentityDocument(kind)) if kind else ""
    return f"{name} {number}".strip()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
