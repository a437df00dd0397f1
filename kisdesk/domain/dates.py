"""Counting of days, months and ages the way Polish civil law counts them."""

from calendar import monthrange
from datetime import date, timedelta

DAYS_PER_SCATTERED_MONTH = 30
"""Interrupted months add up at 30 days each: art. 114 of the civil code."""


def add_months(day: date, months: int) -> date:
    """The same day of the month *months* later, or the month's last day where there is none.

    Art. 112 of the civil code. Raises OverflowError outside the calendar of years 1 to 9999.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("the day lies outside the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_day_of_months(first_day: date, months: int) -> date:
    """Last day of a stretch of whole calendar months, the first and the last day both included.

    From 1 March six months run to 31 August. Where the last month has no such day the stretch ends
    with the month: from 31 August six months run to the last day of February.
    """
    same_day = add_months(first_day, months)
    return same_day if same_day.day != first_day.day else same_day - timedelta(days=1)


def age_on(born_on: date, day: date) -> int:
    """Completed years on *day*; negative before birth.

    A year of age is complete when the birthday begins; who was born on 29 February completes it on
    28 February of a common year (art. 112 of the civil code).
    """
    years = day.year - born_on.year
    birthday = add_months(born_on, 12 * years)
    return years if day >= birthday else years - 1


def is_adult(born_on: date, day: date) -> bool:
    """Whether the person is of age: eighteen completed years (art. 10 of the civil code)."""
    return age_on(born_on, day) >= 18


def covers(starts_on: date | None, ends_on: date | None, day: date) -> bool:
    """Whether *day* lies in the period; both ends belong to it, an empty end is open."""
    return (starts_on is None or starts_on <= day) and (ends_on is None or day <= ends_on)


def overlap(
    first: tuple[date | None, date | None],
    second: tuple[date | None, date | None],
) -> bool:
    """Whether two periods share a day; both ends belong to a period, an empty end is open."""
    first_start, first_end = first
    second_start, second_end = second
    starts_in_time = first_start is None or second_end is None or first_start <= second_end
    return starts_in_time and (
        second_start is None or first_end is None or second_start <= first_end
    )


def day_of(text: str | None) -> date | None:
    """A day out of the ISO text in which it is kept."""
    return None if text is None else date.fromisoformat(text)


def day_text(day: date | None) -> str | None:
    """A day as ISO text, as it is kept."""
    return None if day is None else day.isoformat()
