"""Invented people, clubs and workers for tests; names after section 9 of the domain file."""

from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from kisdesk.domain.codes import (
    AddressKind,
    EligibilityGroup,
    OperatorKind,
    Relation,
    Sex,
    Voivodeship,
)
from kisdesk.domain.drafts import (
    AddressDraft,
    ClubDraft,
    GroundDraft,
    MemberDraft,
    OperatorDraft,
    ParticipantDraft,
    WorkerDraft,
)
from kisdesk.domain.pesel import build_pesel
from kisdesk.storage.keys import KdfCost

TODAY = date(2026, 11, 22)
PASSWORD = "zielony rower jedzie 7"
CHEAP = KdfCost(passes=1, memory_kib=16, lanes=1)
"""An Argon2 cost that protects nothing and takes no time."""

_serial = count(1)


def club_draft(**changes: Any) -> ClubDraft:
    """A club run by a gmina, as the register knows it."""
    club = ClubDraft(
        name="Klub Integracji Społecznej w Brzozowie Dolnym",
        operator=OperatorDraft(
            kind=OperatorKind.GMINA,
            name="Gmina Brzozów Dolny",
            nip="1234563218",
            street="Szkolna",
            house="1",
            postcode="38-123",
            locality="Brzozów Dolny",
        ),
        register_number="KIS/12/2019",
        registered_on=date(2019, 3, 4),
        street="Szkolna",
        house="2",
        postcode="38-123",
        locality="Brzozów Dolny",
        gmina="Brzozów Dolny",
        voivodeship=Voivodeship.PODKARPACKIE,
        phone="+48134000000",
        manager="Danuta Jabłońska",
        welfare_centre="Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym",
    )
    return replace(club, **changes)


def worker_draft(**changes: Any) -> WorkerDraft:
    """A social worker of the club."""
    worker = WorkerDraft(
        last_name="Zielińska",
        first_name="Małgorzata",
        position="pracownik socjalny",
        phone="+48600100200",
        authorised_on=date(2020, 1, 2),
        authorised_until=date(2099, 12, 31),
        secrecy_on=date(2020, 1, 2),
    )
    return replace(worker, **changes)


def pesel_of(born_on: date, sex: Sex = Sex.FEMALE) -> str:
    """A PESEL number nobody else in the test has."""
    serial = (2 * next(_serial) + (sex is Sex.MALE)) % 10_000
    return build_pesel(born_on, serial)


def participant_draft(**changes: Any) -> ParticipantDraft:
    """A woman of 34 with address, telephone and one ground; each call has its own PESEL number."""
    born_on = changes.get("born_on") or date(1992, 3, 14)
    person = ParticipantDraft(
        last_name="Kowalska",
        first_name="Anna",
        pesel=pesel_of(born_on, changes.get("sex") or Sex.FEMALE),
        born_on=born_on,
        sex=Sex.FEMALE,
        phone="+48600100200",
        addresses=(address(),),
        grounds=(GroundDraft(EligibilityGroup.LONG_TERM_UNEMPLOYED, is_main=True),),
        informed_on=date(2026, 1, 12),
    )
    return replace(person, **changes)


def address(**changes: Any) -> AddressDraft:
    """An address of residence in a village with streets."""
    home = AddressDraft(
        kind=AddressKind.RESIDENCE,
        street="Kwiatowa",
        house="5",
        flat="3",
        postcode="38-123",
        locality="Brzozów Dolny",
        gmina="Brzozów Dolny",
        voivodeship=Voivodeship.PODKARPACKIE,
    )
    return replace(home, **changes)


def member_draft(**changes: Any) -> MemberDraft:
    """A daughter of seven."""
    child = MemberDraft(
        last_name="Kowalska",
        first_name="Łucja",
        relation=Relation.CHILD,
        sex=Sex.FEMALE,
        born_on=date(2019, 6, 1),
        is_dependant=True,
    )
    return replace(child, **changes)
