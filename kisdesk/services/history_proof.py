"""What the chain of hashes proves of a history, also when pages of it were lost.

A rescue enters into the new file which changes it could not save. Those gaps explain themselves and
stay visible for ever; everything else that does not fit is called a break.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

RESCUED = "rescued"
"""The act of rescuing a damaged file; its details name the changes that were lost with it."""

_GAPS = "history_gaps"

Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
"""What answers a question in SQL: the open file, or a copy that is only looked into."""

Range = tuple[int, int]
"""First and last id."""


class Link(Protocol):
    """One change as the chain sees it."""

    @property
    def id(self) -> int: ...
    @property
    def previous_hash(self) -> str: ...
    @property
    def hash(self) -> str: ...
    @property
    def is_sealed(self) -> bool: ...


@dataclass(frozen=True)
class HistoryProof:
    """Ranges of ids of changes.

    ``breaks`` are missing, altered or put in, and nothing explains it. ``gaps`` were lost with
    damaged pages, and the rescue of the file said so in the history: what stands between them is
    proven, they themselves are gone.
    """

    breaks: tuple[Range, ...] = ()
    gaps: tuple[Range, ...] = ()


def prove(chain: Iterable[Link], ask: Rows) -> HistoryProof:
    """Follow the chain from the first change to the last one ever written."""
    previous, last_id = "", 0
    broken: list[Range] = []
    for change in chain:
        broken += breaks_at(change, previous, last_id)
        previous, last_id = change.hash, change.id
    cut = missing_at_the_end(last_id, ask)
    broken += [cut] if cut is not None else []
    gaps = gaps_of_rescues(ask)
    return HistoryProof(_joined(r for r in broken if not is_explained(r, gaps)), gaps)


def breaks_at(change: Link, previous: str, last_id: int) -> list[Range]:
    """What does not hold between the change before, with this hash and id, and this one."""
    broken: list[Range] = []
    if change.previous_hash != previous:
        broken.append((min(last_id + 1, change.id), max(last_id + 1, change.id - 1)))
    if not change.is_sealed:
        broken.append((change.id, change.id))
    return broken


def missing_at_the_end(last_id: int, ask: Rows) -> Range | None:
    """The newest changes that were once written and are not there; None if none is missing."""
    newest = ask("SELECT seq FROM sqlite_sequence WHERE name = 'change'", ())
    ever = newest[0][0] if newest else 0
    return None if ever == last_id else (min(ever, last_id) + 1, max(ever, last_id))


def gaps_of_rescues(ask: Rows) -> tuple[Range, ...]:
    """What the rescues of this file said they could not save."""
    rows = ask("SELECT details FROM change WHERE action = ? ORDER BY id", (RESCUED,))
    found: list[Range] = []
    for (details,) in rows:
        with suppress(ValueError, TypeError, KeyError):  # not written by a rescue: explains nothing
            found += [(int(first), int(last)) for first, last in json.loads(details)[_GAPS]]
    return tuple(found)


def is_explained(broken: Range, gaps: Sequence[Range]) -> bool:
    """Whether a rescue said that these changes are lost."""
    return any(first <= broken[0] and broken[1] <= last for first, last in gaps)


def _joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    joined: list[Range] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)
