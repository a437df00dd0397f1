"""Which old copies may go: all of today stay, then one a day, one a month, one a year."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

_DAYS = 31
"""How many days back every day keeps its newest copy."""
_MONTHS = 12
"""How many calendar months back, after those days, every month keeps its newest copy."""


def superfluous_copies(made_at: Sequence[datetime], today: date) -> list[int]:
    """Places in ``made_at`` of the copies that may be removed, in that order.

    Moments are local ones. Of every day of the last month, of every month of the last year and of
    every year before the newest copy stays; all of today stay, and so do copies from the future,
    made when the clock was wrong. The newest copy always stays. Used again it removes nothing more.
    """
    kept: set[tuple[int, ...]] = set()
    gone = []
    newest_first = sorted(range(len(made_at)), key=lambda place: made_at[place], reverse=True)
    for number, place in enumerate(newest_first):
        day = made_at[place].date()
        period = _period(day, today)
        if number and day < today and period in kept:
            gone.append(place)
        kept.add(period)
    return sorted(gone)


def _period(day: date, today: date) -> tuple[int, ...]:
    """The span of time that keeps one copy."""
    if day > today - timedelta(days=_DAYS):
        return day.year, day.month, day.day
    months_back = (today.year - day.year) * 12 + today.month - day.month
    return (day.year, day.month) if months_back <= _MONTHS else (day.year,)
