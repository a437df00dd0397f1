"""Small words of a person's file: days, yes and no, names of fields, in the Polish of papers."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from kisdesk.domain.codes import IdentityDocument, Sex
from kisdesk.domain.labels import label
from kisdesk.domain.polish import long_date, short_date
from kisdesk.services.corrections import CorrectedField

FIELD_NAMES = {
    "last_name": "Nazwisko",
    "first_name": "Imię",
    "second_name": "Drugie imię",
    "birth_name": "Nazwisko rodowe",
    "pesel": "PESEL",
    "born_on": "Data urodzenia",
    "sex": "Płeć",
    "citizenship": "Obywatelstwo",
    "document_kind": "Rodzaj dokumentu",
    "document_number": "Numer dokumentu",
    "document_country": "Kraj wydania dokumentu",
    "representative": "Przedstawiciel ustawowy",
    "street": "Adres: ulica",
    "house": "Adres: numer domu",
    "flat": "Adres: numer lokalu",
    "postcode": "Adres: kod pocztowy",
    "post_office": "Adres: poczta",
    "locality": "Adres: miejscowość",
    "gmina": "Adres: gmina",
    "voivodeship": "Adres: województwo",
}
"""Identifying fields by the name of the column."""


def day(value: date | None) -> str:
    """A day in figures, nothing for none."""
    return short_date(value) if value else ""


def moment(value: datetime | None) -> str:
    """A moment: "22 listopada 2026 r., godz. 14.05", by the clock of this computer."""
    if value is None:
        return ""
    local = value.astimezone()
    return f"{long_date(local.date())}, godz. {local.hour}.{local.minute:02}"


def yes_no(value: bool | None) -> str:
    """ "tak", "nie", nothing when nobody asked."""
    return "" if value is None else "tak" if value else "nie"


def code(value: StrEnum | None, sex: Sex | None = None) -> str:
    """A code in words, nothing for none."""
    return label(value, sex) if value is not None else ""


def joined(*parts: str, by: str = ", ") -> str:
    """The parts that say something."""
    return by.join(part for part in parts if part)


def correction_text(change: CorrectedField) -> str:
    """One corrected field: "Nazwisko: Nowak → Kowalska"."""
    old, new = (_value(change.field, value) for value in (change.old, change.new))
    return f"{FIELD_NAMES[change.field]}: {old} → {new or '(usunięto)'}"


def _value(field: str, value: Any) -> str:
    if value in {None, ""}:
        return ""
    if field == "sex":
        return label(Sex(value))
    if field == "document_kind":
        return label(IdentityDocument(value))
    if field == "born_on":
        return short_date(date.fromisoformat(str(value)))
    return str(value)
