"""When people took part, read from their states."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.participation import RUNNING
from kisdesk.storage.peewee_database import database


@dataclass(frozen=True)
class Participation:
    """A stretch of taking part, suspended time included; first and last day belong to it.

    ``ended_on`` and ``outcome`` are None while it lasts.
    """

    started_on: date
    ended_on: date | None = None
    outcome: ParticipantState | None = None


def periods_of(states: Iterable[tuple[ParticipantState, date]]) -> list[Participation]:
    """The stretches out of one person's states in the order of their days.

    A stretch begins with ACTIVE (or SUSPENDED) and lasts to the day of the first other state.
    """
    periods = []
    started_on: date | None = None
    for state, on in states:
        if state in RUNNING:
            started_on = started_on or on
        elif started_on is not None:
            periods.append(Participation(started_on, max(on, started_on), state))
            started_on = None
    if started_on is not None:
        periods.append(Participation(started_on))
    return periods


def participations_of_running() -> dict[int, list[Participation]]:
    """The stretches of everybody who takes part now, by participant; one query."""
    return _participations("p.state IN ('active', 'suspended')", ())


def participations_since(day: date) -> dict[int, list[Participation]]:
    """The stretches of everybody whose last one did not end before ``day``; one query."""
    return _participations("p.ended_on IS NULL OR p.ended_on >= ?", (day.isoformat(),))


def participations_ended_since(day: date) -> dict[int, list[Participation]]:
    """The stretches of everybody whose last one ended on ``day`` or later and who is not in the
    archive, by participant; one query."""
    people = "p.ended_on >= ? AND p.state NOT IN ('archived', 'deceased')"
    return _participations(people, (day.isoformat(),))


def participations_of(participant_id: int) -> list[Participation]:
    """The stretches of one person, in order; none if they never took part."""
    return _participations("p.id = ?", (participant_id,)).get(participant_id, [])


def _participations(people: str, params: tuple[str | int, ...]) -> dict[int, list[Participation]]:
    rows = database.rows(
        "SELECT s.participant_id, s.state, s.on_day FROM state_change s"
        f" JOIN participant p ON p.id = s.participant_id WHERE {people}"
        " ORDER BY s.participant_id, s.on_day, s.id",
        params,
    )
    states: dict[int, list[tuple[ParticipantState, date]]] = {}
    for participant_id, state, on in rows:
        states.setdefault(participant_id, []).append(
            (ParticipantState(state), date.fromisoformat(on))
        )
    return {
        participant_id: stretches
        for participant_id, changes in states.items()
        if (stretches := periods_of(changes))
    }
