"""When people took part, read from their states."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.participation import RUNNING
from kisdesk.services.contract_tables import day_of
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


def participations(*, of_running_only: bool = False) -> dict[int, list[Participation]]:
    """The stretches of everybody who ever took part, by participant; one query."""
    condition = "state IN ('active', 'suspended')"
    people = (
        f"SELECT id FROM participant WHERE {condition}"
        if of_running_only
        else f"SELECT DISTINCT participant_id FROM state_change WHERE {condition}"
    )
    rows = database.rows(
        "SELECT participant_id, state, on_day FROM state_change"
        f" WHERE participant_id IN ({people}) ORDER BY participant_id, on_day, id"
    )
    states: dict[int, list[tuple[ParticipantState, date]]] = {}
    for participant_id, state, on in rows:
        day = day_of(on)
        assert day is not None
        states.setdefault(participant_id, []).append((ParticipantState(state), day))
    return {participant_id: periods_of(changes) for participant_id, changes in states.items()}
