"""Who is a graduate of the club: art. 2(1b) of the social employment Act, condition by condition.

At least six months of participation, a valid certificate (art. 18(5a)), and the provisions of the
contract carried out. Whoever came back is judged by each time on its own as well: a status once
reached is not lost by a later contract that failed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import effective_end
from kisdesk.domain.dates import overlap
from kisdesk.domain.participation import SixMonths, six_months


class Standing(StrEnum):
    """Whether something is so: it is, it is not, or it may still come."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_YET = "not_yet"


@dataclass(frozen=True)
class GraduateContract:
    """What counts of a contract; drafts are left out. ``state`` may be EXPIRED."""

    number: str
    state: ContractState
    starts_on: date
    ends_on: date
    closed_on: date | None = None


@dataclass(frozen=True)
class GraduateFacts:
    """Stretches of participation in order (the running one with None), contracts, certificates."""

    periods: tuple[tuple[date, date | None], ...] = ()
    contracts: tuple[GraduateContract, ...] = ()
    certificates: tuple[date, ...] = ()


@dataclass(frozen=True)
class Condition:
    """One condition: how it stands and since when (MET), or on which day it will be (NOT_YET)."""

    standing: Standing
    on: date | None = None


@dataclass(frozen=True)
class GraduateStatus:
    """The status and its three conditions, each with its fact.

    ``days`` is the participation so far; ``contract`` the one that decides, if there is any.
    """

    standing: Standing
    since: date | None
    months: Condition
    certificate: Condition
    carried_out: Condition
    days: int = 0
    reached: SixMonths | None = None
    contract: GraduateContract | None = None


def graduate_status(facts: GraduateFacts, today: date, months: int = 6) -> GraduateStatus:
    """Judge a person. The first time by which all three conditions were met decides, else the
    last one; ``months`` is the length the Act demands."""
    periods = sorted((p for p in facts.periods if p[0] <= today), key=lambda p: p[0])
    if not periods:
        waiting = Condition(Standing.NOT_YET)
        return GraduateStatus(Standing.NOT_YET, None, waiting, waiting, waiting)
    for count in range(1, len(periods)):
        status = _status(facts, periods[:count], periods[count][0], today, months)
        if status.standing is Standing.MET:
            return status
    return _status(facts, periods, None, today, months)


def _status(
    facts: GraduateFacts,
    periods: Sequence[tuple[date, date | None]],
    next_start: date | None,
    today: date,
    months: int,
) -> GraduateStatus:
    """The status as it was before the person came back on ``next_start``."""
    start, end = periods[-1]
    reached = six_months(periods, months)
    in_months = _months(reached, end, today)
    certificate = Condition(Standing.NOT_YET)
    counted = _stretch_start(periods, reached)
    issued = [
        day
        for day in facts.certificates
        if counted <= day <= today and (next_start is None or day < next_start)
    ]
    if issued:
        certificate = Condition(Standing.MET, min(issued))
    contract = _deciding_contract(facts.contracts, start, end)
    carried_out = _carried_out(contract, end)
    conditions = (in_months, certificate, carried_out)
    standings = {condition.standing for condition in conditions}
    standing, since = Standing.NOT_YET, None
    if Standing.NOT_MET in standings:
        standing = Standing.NOT_MET
    elif standings == {Standing.MET}:
        standing = Standing.MET
        since = max(condition.on or date.min for condition in conditions)
    days = sum((min(last or today, today) - first).days + 1 for first, last in periods)
    return GraduateStatus(standing, since, *conditions, days, reached, contract)


def _months(reached: SixMonths | None, end: date | None, today: date) -> Condition:
    if reached is not None and reached.reached_on <= today:
        return Condition(Standing.MET, reached.reached_on)
    if end is None and reached is not None:
        return Condition(Standing.NOT_YET, reached.reached_on)
    return Condition(Standing.NOT_MET)


def _stretch_start(periods: Sequence[tuple[date, date | None]], reached: SixMonths | None) -> date:
    """First day of the stretch in which six months were reached, else of the last one.

    A certificate given before it was for an earlier, shorter time.
    """
    starts = [start for start, _ in periods]
    if reached is not None:
        starts = [start for start in starts if start <= reached.reached_on]
    return starts[-1]


def _deciding_contract(
    contracts: Sequence[GraduateContract], start: date, end: date | None
) -> GraduateContract | None:
    """The last contract that ran while the person took part."""
    during = [
        c
        for c in contracts
        if overlap((c.starts_on, effective_end(c.ends_on, c.closed_on)), (start, end))
    ]
    return max(during, key=lambda c: (c.starts_on, c.ends_on), default=None)


def _carried_out(contract: GraduateContract | None, end: date | None) -> Condition:
    if contract is None:
        return Condition(Standing.NOT_YET if end is None else Standing.NOT_MET)
    if contract.state is ContractState.FULFILLED:
        return Condition(Standing.MET, contract.closed_on or contract.ends_on)
    if contract.state in {ContractState.SIGNED, ContractState.EXPIRED}:
        return Condition(Standing.NOT_YET)
    return Condition(Standing.NOT_MET)
