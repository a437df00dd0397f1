"""What the columns of a list of people may be called, and how their cells are read."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from kisdesk.domain import codes
from kisdesk.domain.drafts import AddressDraft
from kisdesk.domain.label_texts import LABELS
from kisdesk.domain.pesel import compact_pesel, read_pesel
from kisdesk.domain.polish import month_name
from kisdesk.domain.text_keys import search_words
from kisdesk.errors import Problem

Code = TypeVar("Code", bound=StrEnum)

# Field of the draft, of its address (``address.``) or of the list, and the headings that mean it.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "last_name": ("nazwisko",),
    "first_name": ("imię", "imiona", "pierwsze imię"),
    "second_name": ("drugie imię",),
    "birth_name": ("nazwisko rodowe",),
    "pesel": ("PESEL", "nr PESEL", "numer PESEL"),
    "born_on": ("data urodzenia", "data ur.", "urodzony", "urodzona", "ur."),
    "sex": ("płeć",),
    "citizenship": ("obywatelstwo",),
    "document_kind": ("rodzaj dokumentu", "dokument"),
    "document_number": ("numer dokumentu", "nr dokumentu", "seria i numer dokumentu"),
    "phone": ("telefon", "tel.", "nr telefonu", "numer telefonu", "telefon komórkowy", "komórka"),
    "phone_other": ("drugi telefon", "telefon 2", "inny telefon"),
    "email": ("e-mail", "email", "mail", "adres e-mail", "poczta elektroniczna"),
    "marital_status": ("stan cywilny",),
    "education": ("wykształcenie",),
    "learned_occupation": ("zawód wyuczony", "zawód"),
    "performed_occupation": ("zawód wykonywany",),
    "labour_status": ("status na rynku pracy",),
    "labour_office": ("urząd pracy", "PUP"),
    "labour_office_registered_on": ("data rejestracji w PUP", "zarejestrowany w PUP od"),
    "club_group": ("grupa", "grupa w klubie"),
    "applied_on": ("data zgłoszenia", "zgłoszenie"),
    "informed_on": ("data poinformowania o RODO", "RODO", "informacja o danych"),
    "address": ("adres", "adres zamieszkania"),
    "address.street": ("ulica",),
    "address.house": ("nr domu", "numer domu", "dom"),
    "address.flat": ("nr lokalu", "nr mieszkania", "numer lokalu", "mieszkanie", "lokal"),
    "address.postcode": ("kod pocztowy", "kod"),
    "address.post_office": ("poczta",),
    "address.locality": ("miejscowość", "miasto", "miejsce zamieszkania"),
    "address.gmina": ("gmina",),
    "address.powiat": ("powiat",),
    "address.voivodeship": ("województwo",),
    "ground": ("podstawa", "podstawa uczestnictwa", "grupa docelowa"),
    "state": ("stan", "stan uczestnictwa", "status"),
    "since": ("od dnia", "data przystąpienia", "uczestnik od", "w klubie od"),
    "worker": ("pracownik", "pracownik socjalny", "opiekun"),
    "note": ("uwagi", "notatka", "notatki"),
}
CODES: Mapping[str, type[StrEnum]] = {
    "sex": codes.Sex,
    "document_kind": codes.IdentityDocument,
    "marital_status": codes.MaritalStatus,
    "education": codes.Education,
    "labour_status": codes.LabourStatus,
    "address.voivodeship": codes.Voivodeship,
    "ground": codes.EligibilityGroup,
    "state": codes.ParticipantState,
}
DATES = frozenset({"born_on", "labour_office_registered_on", "applied_on", "informed_on", "since"})
_ALSO: Mapping[str, StrEnum] = {
    "k": codes.Sex.FEMALE,
    "m": codes.Sex.MALE,
    "aktywny": codes.ParticipantState.ACTIVE,
    "aktywna": codes.ParticipantState.ACTIVE,
    "uczestnik": codes.ParticipantState.ACTIVE,
    "kandydat": codes.ParticipantState.CANDIDATE,
    "oczekujacy": codes.ParticipantState.WAITING,
    "lista oczekujacych": codes.ParticipantState.WAITING,
    "dowod": codes.IdentityDocument.ID_CARD,
    "paszport": codes.IdentityDocument.PASSPORT,
    "srednie": codes.Education.GENERAL_SECONDARY,
    "zawodowe": codes.Education.BASIC_VOCATIONAL,
    "podstawowe": codes.Education.PRIMARY_OR_LOWER,
    "kawaler": codes.MaritalStatus.SINGLE,
    "panna": codes.MaritalStatus.SINGLE,
}
_DAY_FIRST = re.compile(r"(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})")
_IN_WORDS = re.compile(r"(\d{1,2})\s+(\w+)\s+(\d{4})")
_ADDRESS = re.compile(
    r"(?P<road>.*?\D)\s*(?P<house>\d+\s?[a-zA-Z]?)"
    r"(?:\s*(?:/|m\.?|lok\.?)\s*(?P<flat>\d+\s?[a-zA-Z]?))?"
    r"(?:\s*,\s*(?P<postcode>\d{2}-?\d{3})?\s*(?P<town>[^,\d]*))?"
)
_STREET = re.compile(r"(?i)(ul|al|pl|os|aleja|aleje|plac|osiedle|ulica)\b\.?\s*")


def folded(text: str) -> str:
    """A heading or a cell as it is compared: no case, no diacritics, no signs."""
    return " ".join(search_words(text))


_BY_HEADING = {folded(name): field for field, names in HEADINGS.items() for name in names}


def field_of(heading: str) -> str | None:
    """The field a heading means, or None."""
    return _BY_HEADING.get(folded(heading))


def read_cell(field: str, text: str) -> tuple[object, Problem | None]:
    """The value of a cell that is not empty, or None with what is wrong with it."""
    if field in DATES:
        day = read_date(text)
        problem = Problem(field, "not_a_date", {"value": text[:40]})
        return day, None if day else problem
    if field in CODES:
        return _code(field, text, CODES[field])
    return (_with_lost_zeros(text) if field == "pesel" else text), None


def read_date(text: str) -> date | None:
    """A date as Polish offices write it: 7.03.1985, 1985-03-07, 7/3/1985, 7 marca 1985 r."""
    text = text.strip().removesuffix("r.").strip()
    readers: Iterable[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int]]]] = (
        (_DAY_FIRST, lambda m: (int(m[3]), int(m[2]), int(m[1]))),
        (_YEAR_FIRST, lambda m: (int(m[1]), int(m[2]), int(m[3]))),
        (_IN_WORDS, lambda m: (int(m[3]), _month(m[2]), int(m[1]))),
    )
    for pattern, parts in readers:
        if found := pattern.fullmatch(text):
            try:
                return date(*parts(found))
            except ValueError:
                return None
    return None


def read_address(text: str) -> AddressDraft:
    """An address on one line in its parts; what cannot be told apart is kept as the street.

    Without "ul." and the like, the name before the number is taken for a village without streets.
    """
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        return AddressDraft(street=text.strip())
    road, town = found["road"].strip(), (found["town"] or "").strip()
    address = AddressDraft(
        house=found["house"].replace(" ", ""),
        flat=(found["flat"] or "").replace(" ", ""),
        postcode=found["postcode"] or "",
    )
    prefix = _STREET.match(road)
    if prefix is None:
        return replace(address, locality=road, post_office=town)
    is_plain = prefix[1].lower() in ("ul", "ulica")
    return replace(address, street=road[prefix.end() :] if is_plain else road, locality=town)


def _month(name: str) -> int:
    for month in range(1, 13):
        if folded(name) == folded(month_name(month, genitive=True)):
            return month
    return 0


def _code(field: str, text: str, kind: type[Code]) -> tuple[Code | None, Problem | None]:
    wanted = folded(text)
    for code, label in LABELS[kind].items():
        names = (code.value, label.polish, label.female, label.male)
        if wanted in (folded(name) for name in names if name):
            return kind(code.value), None
    if isinstance(found := _ALSO.get(wanted), kind):
        return found, None
    allowed = ", ".join(label.polish for label in LABELS[kind].values())
    return None, Problem(field, "unknown_value", {"value": text[:40], "allowed": allowed})


def _with_lost_zeros(text: str) -> str:
    """A PESEL number whose leading zeros a spreadsheet has eaten, if it is one."""
    number = compact_pesel(text)
    if 8 <= len(number) < 11 and number.isascii() and number.isdigit():
        found = read_pesel(number.zfill(11))
        if found is not None and found.has_right_check_digit:
            return found.number
    return text
