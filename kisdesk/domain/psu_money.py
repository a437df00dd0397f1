"""Money of socially useful work: the dated rate of an hour, what is paid, what is refunded.

Amounts are whole grosze, hours are minutes, shares are basis points (6000 is 60 %).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.polish import NO_BREAK_SPACE, grouped
from kisdesk.domain.psu import ALL_POINTS, MOST_RATE, Stretch
from kisdesk.domain.texts import check_texts
from kisdesk.errors import Problem


@dataclass(frozen=True)
class PsuRateDraft:
    """What an hour is worth from a day on, and where that is written."""

    valid_from: date | None = None
    rate: int | None = None
    source: str = ""


@dataclass(frozen=True)
class PayLine:
    """Minutes at one rate; without a rate there is no amount."""

    minutes: int
    rate: int | None
    amount: int | None


Rates = Sequence[tuple[date, int]]
"""First day and grosze an hour."""


def check_rate(draft: PsuRateDraft) -> list[Problem]:
    """Everything wrong with a rate as typed; the source is asked for, so that it can be checked."""
    problems = check_texts(draft, ())
    if draft.valid_from is None:
        problems.append(Problem("valid_from", "required"))
    if draft.rate is None:
        problems.append(Problem("rate", "required"))
    elif not 1 <= draft.rate <= MOST_RATE:
        problems.append(Problem("rate", "psu_rate_range"))
    if not draft.source.strip():
        problems.append(Problem("source", "required"))
    return problems


def rate_on(rates: Rates, day: date) -> int | None:
    """Grosze an hour on a day; None before the first rate that is known."""
    begun = [(since, rate) for since, rate in rates if since <= day]
    return max(begun)[1] if begun else None


def amount_of(minutes: int, rate: int) -> int:
    """Grosze for minutes at a rate, half a grosz up.

    Rounded once for all minutes of a person in a month at one rate: that is the line which stands
    on the payment list and can be checked by hand.
    """
    return (minutes * rate + 30) // 60


def refund_of(amount: int, points: int) -> int:
    """The share of the Labour Fund in grosze, rounded down: never more than agreed is claimed."""
    return amount * points // ALL_POINTS


def pay_lines(stretches: Iterable[Stretch], rates: Rates) -> tuple[PayLine, ...]:
    """The work of one person in one month, a line for each rate in the order of the days."""
    minutes: dict[int | None, int] = {}
    for stretch in sorted(stretches, key=lambda s: (s.day, s.starts_at)):
        rate = rate_on(rates, stretch.day)
        minutes[rate] = minutes.get(rate, 0) + stretch.minutes
    return tuple(
        PayLine(worked, rate, None if rate is None else amount_of(worked, rate))
        for rate, worked in minutes.items()
    )


def money_text(grosze: int) -> str:
    """``1 234,56 zł`` with no-break spaces."""
    sign = "-" if grosze < 0 else ""
    zloty, rest = divmod(abs(grosze), 100)
    return f"{sign}{grouped(zloty)},{rest:02}{NO_BREAK_SPACE}zł"


def percent_text(points: int) -> str:
    """Basis points in per cent: ``60%``, ``37,5%``."""
    whole, rest = divmod(points, 100)
    decimals = f",{rest:02}".rstrip("0") if rest else ""
    return f"{whole}{decimals}%"
