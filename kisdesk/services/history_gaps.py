"""Changes that were lost with damaged pages, and that the rescue of the file said were lost.

Those gaps explain themselves and stay visible for ever; everything else that does not fit is a
break.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

RESCUED = "rescued"
"""The act of rescuing a damaged file; its details name the changes that were lost with it."""

_GAPS = "history_gaps"

Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
"""What answers a question in SQL: the open file, or a copy that is only looked into."""

Range = tuple[int, int]
"""First and last id of changes."""


def gaps_of_rescues(ask: Rows) -> tuple[Range, ...]:
    """What the rescues of this file said they could not save."""
    rows = ask("SELECT details FROM change WHERE action = ? ORDER BY id", (RESCUED,))
    found: list[Range] = []
    for (details,) in rows:
        with suppress(ValueError, TypeError, KeyError):  # not written by a rescue: explains nothing
            found += [(int(first), int(last)) for first, last in json.loads(details)[_GAPS]]
    return tuple(found)


def unexplained(broken: Iterable[Range], gaps: Sequence[Range]) -> tuple[Range, ...]:
    """The ranges that no rescue said are lost, joined where they touch."""
    joined: list[Range] = []
    for first, last in sorted(broken):
        if any(start <= first and last <= end for start, end in gaps):
            continue
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)
