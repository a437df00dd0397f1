"""Which contracts the list shows: one of the chips, and a text."""

from dataclasses import dataclass
from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import CLOSED
from kisdesk.services.contract_list import ContractQuery
from kisdesk.ui.contracts.words import SOON_DAYS

ALL = "all"
DRAFTS = "drafts"
RUNNING = "running"
ENDING = "ending"
EXPIRED = "expired"
DONE = "done"
KEYS = (RUNNING, DRAFTS, ENDING, EXPIRED, DONE, ALL)

_STATES: dict[str, frozenset[ContractState]] = {
    DRAFTS: frozenset({ContractState.DRAFT}),
    RUNNING: frozenset({ContractState.SIGNED, ContractState.EXPIRED}),
    EXPIRED: frozenset({ContractState.EXPIRED}),
    DONE: CLOSED,
}


@dataclass(frozen=True)
class ListFilter:
    """``base`` is one of ``KEYS``."""

    base: str = RUNNING

    def query(self, text: str, today: date) -> ContractQuery:
        """The question for the file."""
        within = SOON_DAYS if self.base == ENDING else None
        states = _STATES.get(self.base, frozenset())
        return ContractQuery(text=text, states=states, ends_within=within, today=today)
