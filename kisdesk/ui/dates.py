"""Dates and hours as screens show and accept them: Polish whatever the system says."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kisdesk.domain.polish import NO_BREAK_SPACE, long_date, month_name, short_date, weekday_name

POLISH: Final = QLocale(QLocale.Language.Polish, QLocale.Country.Poland)

_RELATIVE: Final = {"dzis": 0, "dzisiaj": 0, "jutro": 1, "wczoraj": -1, "pojutrze": 2}
_MONTHS: Final = {
    form: number
    for number in range(1, 13)
    for form in (
        month_name(number),
        month_name(number, genitive=True),
    )
}
# Patterns are compiled at their first use: the start screen reads no dates.
_NUMBERS = r"^(\d{1,2})[.\-/ ,]+(\d{1,2})(?:[.\-/ ,]+(\d{4}|\d{2}))?[.\-/ ,]*(?:r\.?)?$"
_ISO = r"^(\d{4})-(\d{1,2})-(\d{1,2})$"
_RUN = r"^(\d{2})(\d{2})(\d{4})$"
_WORDS = r"^(\d{1,2}) +([^\d\W]+)(?: +(\d{4}))?(?: *r\.?)?$"
_STEP = r"^([+-]) ?(\d{1,4})$"


class NotADateError(ValueError):
    """The text is no date. ``is_impossible`` when it is complete but names no day: 30.02.2026."""

    def __init__(self, *, is_impossible: bool) -> None:
        super().__init__("not a date")
        self.is_impossible = is_impossible


def parse_date(text: str, today: date) -> date | None:
    """The day meant by ``22.11.2026``, ``22.11``, ``22112026``, ``22 listopada``, ``dziś``, ``+7``.

    Without a year the day is in the year of ``today``; two digits of a year mean the century in
    which the year is at most ten years ahead. Empty text is None. Raises NotADateError.
    """
    text = " ".join(text.casefold().split())
    if not text:
        return None
    plain = _without_marks(text)
    if plain in _RELATIVE:
        return today + timedelta(days=_RELATIVE[plain])
    try:
        if step := re.match(_STEP, text):
            return today + timedelta(days=int(step[1] + step[2]))
        if iso := re.match(_ISO, text):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if run := re.match(_RUN, text):
            return date(int(run[3]), int(run[2]), int(run[1]))
        if numbers := re.match(_NUMBERS, text):
            return date(_year(numbers[3], today), int(numbers[2]), int(numbers[1]))
        words = re.match(_WORDS, text)
        if words and words[2] in _MONTHS:
            return date(_year(words[3], today), _MONTHS[words[2]], int(words[1]))
    except (ValueError, OverflowError):
        raise NotADateError(is_impossible=True) from None
    raise NotADateError(is_impossible=False)


def format_date(day: date | None) -> str:
    """For lists and fields: ``9.12.2026``; nothing for None."""
    return "" if day is None else short_date(day)


def format_date_long(day: date | None) -> str:
    """For sentences: ``9 grudnia 2026 r.``."""
    return "" if day is None else long_date(day)


def format_day_heading(day: date) -> str:
    """For the head of a day: ``Środa, 25 listopada``."""
    name = weekday_name(day)
    return f"{name[0].upper()}{name[1:]}, {day.day} {month_name(day.month, genitive=True)}"


def format_time(hour: time) -> str:
    """``10.00``, ``8.30``."""
    return f"{hour.hour}.{hour.minute:02}"


def format_moment(moment: datetime, today: date) -> str:
    """``today at 10.14``, ``yesterday at 15.42``, otherwise ``9.12.2026, 15.42``."""
    hour = format_time(moment.time())
    days = (moment.date() - today).days
    if days == 0:
        return QCoreApplication.translate("dates", "today at {time}").format(time=hour)
    if days == -1:
        return QCoreApplication.translate("dates", "yesterday at {time}").format(time=hour)
    return f"{short_date(moment.date())}, {hour}"


def format_days_left(day: date, today: date) -> str:
    """How far a deadline is: ``today``, ``tomorrow``, ``in 2 days``, ``3 days overdue``."""
    days = (day - today).days
    if days == 0:
        return QCoreApplication.translate("dates", "today")
    if days == 1:
        return QCoreApplication.translate("dates", "tomorrow")
    if days > 1:
        return QCoreApplication.translate("dates", "in %n day(s)", None, days)
    return QCoreApplication.translate("dates", "%n day(s) overdue", None, -days)


def format_percent(share: float) -> str:
    """A share of 1 as a whole percentage with a hard space: ``86 %``."""
    return f"{round(share * 100)}{NO_BREAK_SPACE}%"


def to_qdate(day: date) -> QDate:
    """Qt's own date."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """Python's date."""
    return date(day.year(), day.month(), day.day())


def _year(text: str | None, today: date) -> int:
    if not text:
        return today.year
    if len(text) == 4:
        return int(text)
    year = today.year // 100 * 100 + int(text)
    return year - 100 if year > today.year + 10 else year


def _without_marks(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
