"""How a person moves through the club: states, six months of participation, graduates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kisdesk.domain import law
from kisdesk.domain.codes import ParticipantState as State
from kisdesk.domain.dates import DAYS_PER_SCATTERED_MONTH, last_day_of_months
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.errors import Problem

RUNNING = frozenset({State.ACTIVE, State.SUSPENDED})
"""States in which somebody takes part."""
ENDED = frozenset({State.COMPLETED, State.DROPPED_OUT, State.REMOVED, State.MOVED})
"""States that end participation and need a reason."""
FIRST_STATES = frozenset({State.CANDIDATE, State.WAITING, State.ACTIVE})
"""Where a new person may begin."""

_ENDS = ENDED | {State.DECEASED}
TRANSITIONS: Mapping[State, frozenset[State]] = {
    State.CANDIDATE: frozenset({State.WAITING, State.ACTIVE, State.REJECTED, State.DECEASED}),
    State.WAITING: frozenset({State.CANDIDATE, State.ACTIVE, State.REJECTED, State.DECEASED}),
    State.ACTIVE: frozenset({State.SUSPENDED}) | _ENDS,
    State.SUSPENDED: frozenset({State.ACTIVE}) | _ENDS,
    # People have a right to come back, by a new application or straight with a new contract.
    **{
        ended: frozenset({State.CANDIDATE, State.ACTIVE, State.ARCHIVED, State.DECEASED})
        for ended in ENDED
    },
    State.REJECTED: frozenset({State.CANDIDATE, State.ARCHIVED, State.DECEASED}),
    State.DECEASED: frozenset({State.ARCHIVED}),
    State.ARCHIVED: frozenset({State.CANDIDATE}),
}


def allowed_states(current: State | None) -> list[State]:
    """Where a person may go from here, in the order of the codes; None is a new person."""
    allowed = FIRST_STATES if current is None else TRANSITIONS[current]
    return [state for state in State if state in allowed]


def check_transition(
    current: State | None,
    change: StateChangeDraft,
    *,
    has_contract_that_day: bool,
    last_change_on: date | None,
    today: date,
) -> list[Problem]:
    """Everything wrong with a change of state.

    Taking part without a signed contract that covers the day is a warning by art. 18(4) of the
    social employment Act; an ``override_reason`` (the exceptions of art. 18(7) to 18(10)) lifts it.
    """
    problems = []
    if change.state not in allowed_states(current):
        step = {"from": current, "to": change.state}
        problems.append(Problem("state", "state_not_allowed", step))
    if change.on > today:
        problems.append(Problem("on", "date_in_future"))
    if last_change_on is not None and change.on < last_change_on:
        problems.append(Problem("on", "before_last_change", {"last_change_on": last_change_on}))
    if change.state in ENDED and change.reason is None:
        problems.append(Problem("reason", "end_reason_missing"))
    if change.state is State.REJECTED and change.reason is None and not change.note.strip():
        problems.append(Problem("note", "rejection_reason_missing"))
    if (
        change.state is State.ACTIVE
        and not has_contract_that_day
        and not change.override_reason.strip()
    ):
        values: dict[str, object] = {
            "article": law.CONTRACT_CONDITION,
            "exceptions": (law.INTEGRATION_PROGRAMME_EXCEPTION, law.SOCIAL_ENTERPRISE_EXCEPTION),
        }
        problems.append(
            Problem("override_reason", "active_without_contract", values, is_warning=True)
        )
    return problems


@dataclass(frozen=True)
class SixMonths:
    """The day six months of participation are full, and whether the time was in one piece."""

    reached_on: date
    is_in_one_piece: bool


def _joined(periods: Iterable[tuple[date, date | None]]) -> list[tuple[date, date | None]]:
    """Periods in order, those that touch or overlap made one; impossible ones left out."""
    joined: list[tuple[date, date | None]] = []
    for start, end in sorted(periods, key=lambda p: p[0]):
        if end is not None and end < start:
            continue
        if joined:
            last_start, last_end = joined[-1]
            if last_end is None:
                break
            if start <= last_end + timedelta(days=1):
                joined[-1] = (last_start, None if end is None else max(end, last_end))
                continue
        joined.append((start, end))
    return joined


def six_months(periods: Iterable[tuple[date, date | None]], months: int = 6) -> SixMonths | None:
    """When participation reaches (or, still running, will reach) six months; None if it cannot.

    Time in one piece counts by calendar months; interrupted time adds up at thirty days a month
    (art. 114 of the civil code). Whichever comes first is returned.
    """
    stretches = _joined(periods)
    found: list[SixMonths] = []
    for start, end in stretches:
        last_day = last_day_of_months(start, months)
        if end is None or last_day <= end:
            found.append(SixMonths(last_day, True))
    days_before = 0
    for i, (start, end) in enumerate(stretches):
        if i > 0:
            missing = max(months * DAYS_PER_SCATTERED_MONTH - days_before, 1)
            reached_on = start + timedelta(days=missing - 1)
            if end is None or reached_on <= end:
                found.append(SixMonths(reached_on, False))
                break
        if end is not None:
            days_before += (end - start).days + 1
    return min(found, key=lambda reached: reached.reached_on, default=None)
