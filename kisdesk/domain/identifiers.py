"""Numbers of organisations, documents, telephones and post: what is kept, printed and doubted."""

import re

from stdnum.pl import nip as nip_standard
from stdnum.pl import regon as regon_standard

from kisdesk.domain.codes import IdentityDocument
from kisdesk.errors import Problem

_SIGNS_BETWEEN = re.compile(r"[\s\-–—\u2011]+")
_MOBILE_STARTS = ("45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88")
_PASSPORT = re.compile(r"[A-Z]{2}\d{7}", re.ASCII)
_ID_CARD = re.compile(r"[A-Z]{3}\d{6}", re.ASCII)
_POSTCODE = re.compile(r"\d{2}-\d{3}", re.ASCII)
_EMAIL = re.compile(r"[^\s@,;<>()\"]+@[^\s@,;<>()\".]+(\.[^\s@,;<>()\".]+)+")


def compact(text: str) -> str:
    """What was typed without spaces and dashes, in capitals, as numbers are kept."""
    return _SIGNS_BETWEEN.sub("", text).upper()


def _digits_problem(number: str, lengths: tuple[int, ...], field: str, name: str) -> list[Problem]:
    if not (number.isascii() and number.isdigit()):
        return [Problem(field, f"{name}_not_digits")]
    if len(number) not in lengths:
        return [Problem(field, f"{name}_length", {"length": len(number)})]
    return []


def check_nip(text: str, field: str = "nip") -> list[Problem]:
    """Tax number: ten digits with a check digit; nothing typed is nothing wrong."""
    number = compact(text)
    if not number:
        return []
    if problems := _digits_problem(number, (10,), field, "nip"):
        return problems
    return [] if nip_standard.is_valid(number) else [Problem(field, "nip_check_digit")]


def print_nip(text: str) -> str:
    """``123-456-32-18``; what is no tax number stays as typed."""
    number = compact(text)
    if check_nip(number) or not number:
        return text.strip()
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


def check_regon(text: str, field: str = "regon") -> list[Problem]:
    """Statistical number: nine or fourteen digits with check digits; empty is fine."""
    number = compact(text)
    if not number:
        return []
    if problems := _digits_problem(number, (9, 14), field, "regon"):
        return problems
    return [] if regon_standard.is_valid(number) else [Problem(field, "regon_check_digit")]


def check_krs(text: str, field: str = "krs") -> list[Problem]:
    """Number in the court register: ten digits, no check digit; empty is fine."""
    number = compact(text)
    return _digits_problem(number, (10,), field, "krs") if number else []


def _letter_value(sign: str) -> int:
    return int(sign, 36)  # A = 10 … Z = 35


def has_right_id_card_digit(number: str) -> bool:
    """Check digit of a Polish identity card (``AAA999999``); the first digit is the check."""
    weights = (7, 3, 1, 7, 3, 1, 7, 3)
    signs = number[:3] + number[4:]
    total = sum(w * _letter_value(s) for w, s in zip(weights, signs, strict=True))
    return total % 10 == int(number[3])


def check_document(
    kind: IdentityDocument | None, number: str, field: str = "document_number"
) -> list[Problem]:
    """Doubts about the number of an identity document; always warnings, never for foreign papers.

    Polish cards have a check digit; of passports only the look is checked.
    """
    compacted = compact(number)
    if not compacted:
        return []
    if kind is IdentityDocument.ID_CARD:
        if not _ID_CARD.fullmatch(compacted):
            return [Problem(field, "id_card_format", is_warning=True)]
        if not has_right_id_card_digit(compacted):
            return [Problem(field, "id_card_check_digit", is_warning=True)]
    if kind is IdentityDocument.PASSPORT and not _PASSPORT.fullmatch(compacted):
        return [Problem(field, "passport_format", is_warning=True)]
    return []


def normalise_postcode(text: str) -> str:
    """``47-200`` from "47200" or "47 - 200"; anything else stays as typed."""
    digits = compact(text)
    if len(digits) == 5 and digits.isascii() and digits.isdigit():
        return f"{digits[:2]}-{digits[2:]}"
    return text.strip()


def check_postcode(text: str, field: str = "postcode") -> list[Problem]:
    """A warning unless the postcode looks like ``47-200``; empty is fine."""
    postcode = normalise_postcode(text)
    if not postcode or _POSTCODE.fullmatch(postcode):
        return []
    return [Problem(field, "postcode_format", is_warning=True)]


def normalise_phone(text: str) -> str:
    """The number as kept, ``+48600100200``; what cannot be read stays as typed.

    Nine digits are a Polish number; a foreign one starts with ``+`` or ``00``.
    """
    typed = text.strip()
    number = re.sub(r"[\s\-–—\u2011./()]+", "", typed)
    if number.startswith("00"):
        number = "+" + number[2:]
    if not re.fullmatch(r"\+?\d+", number, re.ASCII):
        return typed
    if number.startswith("+"):
        if number.startswith("+48"):
            return number if len(number) == 12 else typed
        return number if 8 <= len(number) <= 16 else typed
    if len(number) == 11 and number.startswith("48"):
        return "+" + number
    if len(number) == 10 and number.startswith("0"):
        number = number[1:]  # the long-distance prefix of old notes
    return "+48" + number if len(number) == 9 and number[0] != "0" else typed


def check_phone(text: str, field: str = "phone") -> list[Problem]:
    """A warning unless the telephone number can be read; empty is fine."""
    phone = normalise_phone(text)
    if not phone or re.fullmatch(r"\+\d{7,15}", phone, re.ASCII):
        return []
    return [Problem(field, "phone_format", is_warning=True)]


def print_phone(text: str) -> str:
    """``600 100 200`` for a mobile, ``77 400 00 00`` for a landline, foreign ones with prefix."""
    phone = normalise_phone(text)
    if not re.fullmatch(r"\+48\d{9}", phone, re.ASCII):
        return phone
    n = phone[3:]
    if n[:2] in _MOBILE_STARTS:
        return f"{n[:3]} {n[3:6]} {n[6:]}"
    return f"{n[:2]} {n[2:5]} {n[5:7]} {n[7:]}"


def check_email(text: str, field: str = "email") -> list[Problem]:
    """A light check: one sign "@" with something before it and a domain after; only a warning."""
    email = text.strip()
    if not email or _EMAIL.fullmatch(email):
        return []
    return [Problem(field, "email_format", is_warning=True)]
