"""Which people the list shows: one chip, and perhaps a group, a worker or a club group more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kisdesk.domain.codes import EligibilityGroup, ParticipantState
from kisdesk.domain.participation import RUNNING
from kisdesk.services.participant_list import ParticipantQuery

ENDING_DAYS: Final = 30
ACTIVE: Final = "active"
CANDIDATES: Final = "candidates"
WAITING: Final = "waiting"
ENDING: Final = "ending"
MINE: Final = "mine"
EVERYBODY: Final = "everybody"

_STATES: Final[Mapping[str, frozenset[ParticipantState]]] = {
    ACTIVE: RUNNING,
    CANDIDATES: frozenset({ParticipantState.CANDIDATE}),
    WAITING: frozenset({ParticipantState.WAITING}),
    ENDING: RUNNING,
    MINE: RUNNING | {ParticipantState.CANDIDATE, ParticipantState.WAITING},
    EVERYBODY: frozenset(),
}


@dataclass(frozen=True)
class ListFilter:
    """``base`` is a key of a chip, or the code of a state. The rest narrows it further."""

    base: str = ACTIVE
    main_group: EligibilityGroup | None = None
    worker_id: int | None = None
    club_group: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Whether something besides the chip limits the list."""
        return bool(self.main_group or self.worker_id or self.club_group)

    def states(self) -> frozenset[ParticipantState]:
        """The states shown; empty means all."""
        known = _STATES.get(self.base)
        return known if known is not None else frozenset({ParticipantState(self.base)})

    def query(self, text: str, me: int, today: date) -> ParticipantQuery:
        """The question for the file; ``me`` is the worker at the desk."""
        return ParticipantQuery(
            text=text,
            states=self.states(),
            club_group=self.club_group,
            main_group=self.main_group,
            worker_id=me if self.base == MINE else self.worker_id,
            contract_ends_within=ENDING_DAYS if self.base == ENDING else None,
            today=today,
        )
