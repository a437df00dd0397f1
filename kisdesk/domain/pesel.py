"""The PESEL number: what it says about a person and what may be wrong with it."""

from dataclasses import dataclass
from datetime import date

from stdnum.exceptions import InvalidComponent
from stdnum.pl import pesel as standard

from kisdesk.domain.codes import Sex
from kisdesk.errors import Problem

_MONTH_OFFSETS = {18: 80, 19: 0, 20: 20, 21: 40, 22: 60}
_DOT = "•"


@dataclass(frozen=True)
class Pesel:
    """A number of eleven digits with an existing date in it."""

    number: str
    born_on: date
    sex: Sex
    has_right_check_digit: bool = True


def compact_pesel(text: str) -> str:
    """What was typed without spaces and dashes, as it is kept."""
    return "".join(c for c in text if not c.isspace() and c not in "-–—\u2011")


def read_pesel(text: str) -> Pesel | None:
    """Birth date and sex out of what was typed, or None when there is no such number.

    A wrong check digit is still read: a few such numbers really were issued. ``check_pesel`` says
    what is wrong.
    """
    number = compact_pesel(text)
    if len(number) != 11 or not (number.isascii() and number.isdigit()):
        return None
    try:
        born_on = standard.get_birth_date(number)
    except InvalidComponent:
        return None
    sex = Sex.FEMALE if standard.get_gender(number) == "F" else Sex.MALE
    right = standard.calc_check_digit(number[:10]) == number[10]
    return Pesel(number, born_on, sex, right)


def pesel_birth_date(text: str) -> date | None:
    """The birth date a typed number holds, if it holds one."""
    pesel = read_pesel(text)
    return pesel.born_on if pesel else None


def check_pesel(text: str, field: str = "pesel") -> list[Problem]:
    """Everything wrong with a typed PESEL; nothing typed is nothing wrong.

    Codes: ``pesel_not_digits``, ``pesel_length`` (value ``length``), ``pesel_date``, and the
    warning ``pesel_check_digit``, which a reason may override.
    """
    number = compact_pesel(text)
    if not number:
        return []
    if not (number.isascii() and number.isdigit()):
        return [Problem(field, "pesel_not_digits")]
    if len(number) != 11:
        return [Problem(field, "pesel_length", {"length": len(number)})]
    pesel = read_pesel(number)
    if pesel is None:
        return [Problem(field, "pesel_date")]
    if not pesel.has_right_check_digit:
        return [Problem(field, "pesel_check_digit", is_warning=True)]
    return []


def build_pesel(born_on: date, serial: int) -> str:
    """A number with a right check digit, for sample data and tests only.

    *serial* runs from 0 to 9999; an even one makes a woman's number, an odd one a man's. Raises
    ValueError for a year outside 1800–2299 or another serial.
    """
    offset = _MONTH_OFFSETS.get(born_on.year // 100)
    if offset is None or not 0 <= serial <= 9999:
        raise ValueError("no PESEL number has this year or serial")
    digits = f"{born_on.year % 100:02}{born_on.month + offset:02}{born_on.day:02}{serial:04}"
    return digits + standard.calc_check_digit(digits)


def mask_pesel(number: str) -> str:
    """The number as shown until somebody asks: ``44•••••••59``; anything shorter is all dots."""
    if len(number) != 11:
        return _DOT * len(number)
    return f"{number[:2]}{_DOT * 7}{number[-2:]}"
