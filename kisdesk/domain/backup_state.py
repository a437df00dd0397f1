"""How old the last verified copy is in working days, and when that calls."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from kisdesk.domain.dates import add_months
from kisdesk.domain.recurrence import holiday_name

_LONGEST = 400
"""Days after which counting on tells nothing new."""


class BackupLevel(StrEnum):
    """What the state of the copies looks like from afar."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def is_working_day(day: date) -> bool:
    """Monday to Friday, and no public holiday in Poland."""
    return day.weekday() < 5 and not holiday_name(day)


def working_days_since(
    day: date, today: date, is_working: Callable[[date], bool] = is_working_day
) -> int:
    """Working days after *day*, up to and with *today*; 0 for a day that has not come."""
    first = max(day, today - timedelta(days=_LONGEST)) + timedelta(days=1)
    return sum(is_working(first + timedelta(n)) for n in range((today - first).days + 1))


def day_after_working_days(
    day: date, count: int, is_working: Callable[[date], bool] = is_working_day
) -> date:
    """The day on which ``working_days_since(day, …)`` reaches *count*."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_working(day)
    return day


def level_of(working_days: int, amber_days: int, red_days: int) -> BackupLevel:
    """Amber when more than *amber_days* working days passed since the copy, red from *red_days*."""
    if working_days > red_days:
        return BackupLevel.RED
    return BackupLevel.AMBER if working_days > amber_days else BackupLevel.GREEN


def drill_due_on(last_passed_on: date | None, first_copy_on: date, months: int) -> date:
    """When a copy should be restored for trial: some months after the last time, else after the
    first copy."""
    return add_months(last_passed_on or first_copy_on, months)
