"""On which days a series of meetings falls: a rule as drafted, bounded, without public holidays.

Days and times are those of the wall clock. Rules are kept as text of RFC 5545 (``RRULE``).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from kisdesk.domain.dates import add_months
from kisdesk.domain.meetings import check_times
from kisdesk.errors import Problem

if TYPE_CHECKING:
    from holidays import HolidayBase

MOST_MEETINGS = 2000
MOST_YEARS = 10
MOST_INTERVAL = 52
LAST_IN_MONTH = -1

_DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Frequency(StrEnum):
    """How a series repeats."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class SkipReason(StrEnum):
    """Why a day of the rule gets no meeting."""

    HOLIDAY = "holiday"
    ALREADY_PLANNED = "already_planned"


@dataclass(frozen=True)
class RuleDraft:
    """How meetings repeat. Times are minutes from midnight, ``weekdays`` 0 for Monday to 6.

    Weekly it repeats on ``weekdays`` of every ``interval``-th week, monthly on the ``nth``
    (1 to 4, -1 the last) of the one weekday of ``weekdays``. It ends with the day ``until`` or
    after ``count`` meetings that take place, whichever comes first.
    """

    frequency: Frequency = Frequency.WEEKLY
    starts_on: date | None = None
    starts_at: int | None = None
    ends_at: int | None = None
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 1
    until: date | None = None
    count: int | None = None
    skip_holidays: bool = True


@dataclass(frozen=True)
class SkippedDay:
    """A day of the rule without a meeting; ``name`` is the holiday's."""

    day: date
    reason: SkipReason
    name: str = ""


@dataclass(frozen=True)
class Expansion:
    """The days of a rule and those left out."""

    days: tuple[date, ...] = ()
    skipped: tuple[SkippedDay, ...] = ()


def holiday_name(day: date) -> str:
    """The Polish public holiday of a day (Act of 18 January 1951), empty on other days.

    Sundays are not holidays here: clubs that meet on Sundays do so on purpose.
    """
    return _holidays(day.year).get(day, "")


@lru_cache(maxsize=64)
def _holidays(year: int) -> dict[date, str]:
    return dict(_poland()(years=year, language="pl"))


@cache
def _poland() -> type["HolidayBase"]:
    """The class with the Polish holidays, without loading 250 other countries (a second)."""
    import importlib.util
    import sys

    name = "holidays.countries"
    spec = importlib.util.find_spec(name)
    assert spec is not None
    loaded = sys.modules.get(name)
    sys.modules[name] = loaded or importlib.util.module_from_spec(spec)
    try:
        from holidays.countries.poland import Poland
    finally:
        if loaded is None:
            del sys.modules[name]
    return Poland


def check_rule(rule: RuleDraft) -> list[Problem]:
    """Everything wrong with a rule; a rule without a problem can be expanded."""
    problems = check_times(rule.starts_at, rule.ends_at)
    if not 1 <= rule.interval <= MOST_INTERVAL:
        problems.append(Problem("interval", "interval_out_of_bounds", {"most": MOST_INTERVAL}))
    if rule.frequency is Frequency.WEEKLY and not rule.weekdays:
        problems.append(Problem("weekdays", "no_weekday"))
    if rule.frequency is Frequency.MONTHLY and len(rule.weekdays) != 1:
        problems.append(Problem("weekdays", "one_weekday"))
    if rule.frequency is Frequency.MONTHLY and rule.nth not in (1, 2, 3, 4, LAST_IN_MONTH):
        problems.append(Problem("nth", "nth_out_of_bounds"))
    if rule.starts_on is None:
        return [*problems, Problem("starts_on", "required")]
    problems += _check_end(rule, rule.starts_on)
    if problems:
        return problems
    return _check_days(rule)


def _check_end(rule: RuleDraft, starts_on: date) -> list[Problem]:
    if rule.until is None and rule.count is None:
        return [Problem("until", "rule_without_end")]
    if rule.until is not None and rule.until < starts_on:
        return [Problem("until", "ends_before_start")]
    last = _last_allowed(starts_on)
    if rule.until is not None and rule.until > last:
        return [Problem("until", "rule_too_long", {"years": MOST_YEARS, "last": last})]
    if rule.count is not None and not 1 <= rule.count <= MOST_MEETINGS:
        return [Problem("count", "count_out_of_bounds", {"most": MOST_MEETINGS})]
    return []


def _check_days(rule: RuleDraft) -> list[Problem]:
    found = expand(rule)
    if not found.days:
        return [Problem("until" if rule.until else "count", "rule_without_days")]
    if len(found.days) > MOST_MEETINGS:
        return [Problem("until", "too_many_meetings", {"most": MOST_MEETINGS})]
    if rule.until is None and rule.count is not None and len(found.days) < rule.count:
        values = {"years": MOST_YEARS, "last": _last_allowed(found.days[0])}
        return [Problem("count", "rule_too_long", values)]
    if rule.frequency is Frequency.YEARLY and _is_leap_day(found.days[0]):
        return [Problem("starts_on", "leap_day", is_warning=True)]
    return []


def expand(rule: RuleDraft, holiday: Callable[[date], str] = holiday_name) -> Expansion:
    """The days of a rule in order. Bounded: at most one day more than ``MOST_MEETINGS``.

    Call it with a rule that ``check_rule`` finds nothing wrong with.
    """
    if rule.starts_on is None:
        return Expansion()
    days: list[date] = []
    skipped: list[SkippedDay] = []
    most = min(rule.count or MOST_MEETINGS + 1, MOST_MEETINGS + 1)
    for day in _days(rule, rule.starts_on):
        if len(days) >= most:
            break
        if rule.skip_holidays and (name := holiday(day)):
            skipped.append(SkippedDay(day, SkipReason.HOLIDAY, name))
        else:
            days.append(day)
    return Expansion(tuple(days), tuple(skipped))


def rule_text(rule: RuleDraft) -> str:
    """The rule as it is kept, without its first and last day: ``FREQ=WEEKLY;BYDAY=TU,TH``."""
    parts = [f"FREQ={rule.frequency.upper()}"]
    if rule.interval != 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.frequency is Frequency.WEEKLY:
        parts.append("BYDAY=" + ",".join(_DAY_CODES[day] for day in sorted(set(rule.weekdays))))
    elif rule.frequency is Frequency.MONTHLY:
        parts.append(f"BYDAY={rule.nth:+d}{_DAY_CODES[rule.weekdays[0]]}")
    return ";".join(parts)


def rule_of_text(text: str) -> RuleDraft:
    """The rule kept as *text*, without days and times. Raises ValueError for another text."""
    parts = dict(part.split("=", 1) for part in text.split(";"))
    frequency = Frequency(parts["FREQ"].lower())
    rule = RuleDraft(frequency, interval=int(parts.get("INTERVAL", "1")))
    days = parts.get("BYDAY", "")
    if frequency is Frequency.WEEKLY:
        return replace(rule, weekdays=tuple(_DAY_CODES.index(day) for day in days.split(",")))
    if frequency is Frequency.MONTHLY:
        return replace(rule, nth=int(days[:-2]), weekdays=(_DAY_CODES.index(days[-2:]),))
    return rule


def moved_rule(rule: RuleDraft, by_days: int, first_day: date) -> RuleDraft:
    """The rule of a series whose days moved *by_days*; *first_day* is its first one now."""
    if rule.frequency is Frequency.WEEKLY:
        return replace(rule, weekdays=tuple(sorted((d + by_days) % 7 for d in rule.weekdays)))
    if rule.frequency is Frequency.MONTHLY:
        is_last = rule.nth == LAST_IN_MONTH and (first_day + timedelta(days=7)).month != (
            first_day.month
        )
        nth = LAST_IN_MONTH if is_last else min((first_day.day - 1) // 7 + 1, 4)
        return replace(rule, nth=nth, weekdays=(first_day.weekday(),))
    return rule


def _days(rule: RuleDraft, starts_on: date) -> Iterator[date]:
    last = min(rule.until or date.max, _last_allowed(starts_on))
    most = 2 * MOST_MEETINGS  # holidays among them take no place
    for moment in islice(_dateutil_rule(rule_text(rule), starts_on), most):
        day = moment.date()
        if day > last:
            return
        yield day


def _dateutil_rule(text: str, starts_on: date) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    start = datetime(starts_on.year, starts_on.month, starts_on.day)  # noqa: DTZ001 - a day only
    return iter(rrulestr(text, dtstart=start))


def _last_allowed(starts_on: date) -> date:
    try:
        return add_months(starts_on, 12 * MOST_YEARS)
    except OverflowError:
        return date.max


def _is_leap_day(day: date) -> bool:
    return (day.month, day.day) == (2, 29)
