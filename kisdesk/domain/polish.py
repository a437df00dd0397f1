"""Polish wording: plural forms, dates in sentences. The start screen needs it: it stays small."""

import re
from datetime import date

NO_BREAK_SPACE = "\u00a0"

_MONTHS = (
    ("styczeń", "stycznia"),
    ("luty", "lutego"),
    ("marzec", "marca"),
    ("kwiecień", "kwietnia"),
    ("maj", "maja"),
    ("czerwiec", "czerwca"),
    ("lipiec", "lipca"),
    ("sierpień", "sierpnia"),
    ("wrzesień", "września"),
    ("październik", "października"),
    ("listopad", "listopada"),
    ("grudzień", "grudnia"),
)
_WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_SHORT_WORD = r"(?i)(?<![^\W_])([aiouwz])[ ](?=\S)"
_YEAR_MARK = r"(?<=\d) (?=r\.)"


def plural(n: int, one: str, few: str, many: str) -> str:
    """The form that stands after the numeral: 1 osoba, 2 osoby, 5 osób, 12 osób, 22 osoby."""
    n = abs(n)
    if n == 1:
        return one
    if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return few
    return many


def grouped(n: int) -> str:
    """The number with no-break spaces between thousands: ``12 345``."""
    return f"{n:,}".replace(",", NO_BREAK_SPACE)


def counted(n: int, one: str, few: str, many: str) -> str:
    """Number and form together, joined by a no-break space: ``62 osoby``."""
    return f"{grouped(n)}{NO_BREAK_SPACE}{plural(n, one, few, many)}"


def month_name(month: int, *, genitive: bool = False) -> str:
    """Name of month 1 to 12: "listopad" for headings, "listopada" inside a date."""
    if not 1 <= month <= 12:
        raise ValueError("a month is a number from 1 to 12")
    return _MONTHS[month - 1][1 if genitive else 0]


def weekday_name(day: date) -> str:
    """Polish name of the weekday, lower case."""
    return _WEEKDAYS[day.weekday()]


def long_date(day: date) -> str:
    """The date for sentences and documents: "22 listopada 2026 r."."""
    return f"{day.day} {month_name(day.month, genitive=True)} {day.year} r."


def short_date(day: date) -> str:
    """The date for lists and tables: "22.11.2026"; one-digit days stand alone ("9.12.2026")."""
    return f"{day.day}.{day.month:02}.{day.year}"


def period(starts_on: date | None, ends_on: date | None) -> str:
    """ "od 1 marca 2026 r. do 31 sierpnia 2026 r."; an open end leaves its half out."""
    parts = []
    if starts_on is not None:
        parts.append(f"od {long_date(starts_on)}")
    if ends_on is not None:
        parts.append(f"do {long_date(ends_on)}")
    return " ".join(parts)


def bind_short_words(text: str) -> str:
    """Keep one-letter words and "r." from being torn off at a line's end.

    A no-break space follows a, i, o, u, w, z and stands between a number and "r.". Line breaks
    and runs of spaces stay as typed.
    """
    bound = re.sub(_SHORT_WORD, rf"\1{NO_BREAK_SPACE}", text)
    return re.sub(_YEAR_MARK, NO_BREAK_SPACE, bound)


def days_phrase(days: int) -> str:
    """How far a day is, counted from today: "dziś", "jutro", "za 2 dni", "3 dni po terminie"."""
    if days == 0:
        return "dziś"
    if days == 1:
        return "jutro"
    if days == -1:
        return "wczoraj"
    amount = counted(abs(days), "dzień", "dni", "dni")
    return f"za {amount}" if days > 0 else f"{amount} po terminie"
