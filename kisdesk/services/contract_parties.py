"""Who stands on a contract while it is a draft: the cards of the person and the household."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kisdesk.domain.addresses import contract_address
from kisdesk.domain.codes import AddressKind, IdentityDocument, ParticipantState, Sex
from kisdesk.domain.contract_content import PersonOnContract
from kisdesk.domain.dates import day_of
from kisdesk.domain.drafts import AddressDraft, MemberDraft
from kisdesk.domain.households import adults, members_on
from kisdesk.domain.labels import label
from kisdesk.domain.pesel import pesel_birth_date, read_pesel
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
class Standing:
    """What decides whether a contract with a participant may be made, as the card says today."""

    state: ParticipantState
    born_on: date | None
    representative: str
    is_homeless: bool
    last_registered_gmina: str


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


def standing_of(contract_id: int) -> Standing:
    """Where the participant of a contract stands today. Raises NotFoundError."""
    rows = database.rows(
        "SELECT p.state, p.born_on, p.pesel, p.representative, p.is_homeless,"
        " p.last_registered_gmina"
        " FROM social_contract c JOIN participant p ON p.id = c.participant_id WHERE c.id = ?",
        (contract_id,),
    )
    if not rows:
        raise NotFoundError(f"social_contract {contract_id}")
    state, born_on, pesel, representative, is_homeless, gmina = rows[0]
    return Standing(
        ParticipantState(state),
        day_of(born_on) or pesel_birth_date(pesel),
        representative,
        bool(is_homeless),
        gmina,
    )


def live_members(member_ids: Sequence[int]) -> dict[int, MemberDraft]:
    """Household members by id as their cards are today; those who are gone are left out."""
    if not member_ids:
        return {}
    marks = ", ".join("?" * len(member_ids))
    rows = database.rows(f"{_MEMBER} WHERE m.id IN ({marks})", list(member_ids))
    return {row[0]: _member(row) for row in rows}


def present_family(family: Sequence[PersonOnContract]) -> tuple[PersonOnContract, ...]:
    """The family on a contract; who left the household's card meanwhile stays, by name only."""
    present = live_members([p.member_id for p in family if p.member_id is not None])
    return tuple(p if p.member_id in present else replace(p, member_id=None) for p in family)


def household_on(participant_id: int, on: date) -> list[PersonOnContract]:
    """Who lives in the household that day, in the order of the card; only adults sign."""
    sql = f"{_MEMBER} WHERE m.participant_id = ? ORDER BY m.id"
    members = [_member(row) for row in database.rows(sql, (participant_id,))]
    grown = {member.id for member in adults(members, on)}
    return [
        replace(member_on_contract(member), signs=member.id in grown)
        for member in members_on(members, on)
    ]


def member_on_contract(member: MemberDraft) -> PersonOnContract:
    """A household member as a contract names them."""
    read = read_pesel(member.pesel)
    return PersonOnContract(
        last_name=member.last_name,
        first_name=member.first_name,
        pesel=member.pesel,
        sex=member.sex or (read.sex if read else None),
        member_id=member.id,
    )


def _member(row: tuple[Any, ...]) -> MemberDraft:
    member_id, last_name, first_name, pesel, sex, born_on, since_on, until_on = row
    return MemberDraft(
        last_name=last_name,
        first_name=first_name,
        sex=None if sex is None else Sex(sex),
        born_on=day_of(born_on),
        pesel=pesel,
        since_on=day_of(since_on),
        until_on=day_of(until_on),
        id=member_id,
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
