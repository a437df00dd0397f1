"""What disposals erased of the history, and whether each of them said so itself."""

import json

from kisdesk.models.chain import erased_digest
from kisdesk.services.history_gaps import Rows

DISPOSAL_EXECUTED = "disposal_executed"
"""The act whose sealed details say what a disposal erased."""


class ErasedChanges:
    """Made anew for every check of the chain, which tells it of each disposal it comes by."""

    def __init__(self, ask: Rows) -> None:
        self._seals: dict[int, str] = {}
        of_disposal: dict[int, list[tuple[int, str]]] = {}
        for disposal_id, change_id, seal in ask(
            "SELECT disposal_id, change_id, seal FROM erased_change"
            " ORDER BY disposal_id, change_id",
            (),
        ):
            self._seals[change_id] = seal  # what the last disposal left counts
            of_disposal.setdefault(disposal_id, []).append((change_id, seal))
        ids = [row[0] for row in ask("SELECT id FROM disposal", ())]
        self._untold = {i: erased_digest(of_disposal.pop(i, [])) for i in ids}
        self._is_whole = not of_disposal

    def seal_of(self, change_id: int) -> str | None:
        """The seal of what a disposal left of a change; None for one that nothing was erased of."""
        return self._seals.get(change_id)

    def is_told_by(self, details: str) -> bool:
        """Whether the change of a disposal names just what was erased under it."""
        told = json.loads(details)
        return bool(self._untold.pop(told["disposal"], "") == told["erased_sha256"])

    @property
    def is_all_told(self) -> bool:
        """Whether every disposal had its change in the chain; asked when all of it was read."""
        return self._is_whole and not self._untold
