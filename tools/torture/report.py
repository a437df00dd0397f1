"""How long a part goes on, what came of it, and the table at the end."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

_SHOWN = 5


@dataclass
class Limit:
    """A part tries at least ``at_least`` times, then until its time is over or ``at_most``."""

    seconds: float
    at_least: int
    at_most: int = 1_000_000
    _ends: float = field(default=0.0, init=False)

    def tries(self) -> Iterator[int]:
        """0, 1, 2, … as long as there is to be another try."""
        self._ends = time.monotonic() + self.seconds
        number = 0
        while number < self.at_most and (number < self.at_least or time.monotonic() < self._ends):
            yield number
            number += 1

    def batches(self, size: int) -> Iterator[int]:
        """How many to try at once, for what has to be prepared; whole batches."""
        self._ends = time.monotonic() + self.seconds
        done = 0
        while done < self.at_most and (done < self.at_least or not self.is_over):
            yield (number := min(size, self.at_most - done))
            done += number

    @property
    def is_over(self) -> bool:
        """Whether the time is over; for who counts the tries otherwise."""
        return time.monotonic() >= self._ends

    def share(self, of: int) -> "Limit":
        """An equal share of this for one of several things that are tried one after another."""
        return Limit(self.seconds / of, -(-self.at_least // of), -(-self.at_most // of))


@dataclass
class Tally:
    """One line of the table: how often it was tried and what went wrong."""

    name: str
    promise: str
    tries: int = 0
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    skipped: str = ""

    @property
    def is_good(self) -> bool:
        """Whether nothing went wrong; what could not run is no failure."""
        return not self.failures

    def fail(self, words: str) -> None:
        """Note one broken promise."""
        self.failures.append(words)

    def line(self) -> str:
        """``500 tries, 0 lost``, or why there were none."""
        if self.skipped:
            return f"{self.name}: skipped, {self.skipped}"
        said = f"{self.name}: {self.tries} tries, {len(self.failures)} {self.promise}"
        return f"{said} ({', '.join(self.notes)})" if self.notes else said

    def details(self) -> list[str]:
        """The first failures in full."""
        more = len(self.failures) - _SHOWN
        return self.failures[:_SHOWN] + ([f"… and {more} more"] if more > 0 else [])


def table(tallies: list[Tally]) -> str:
    """All lines as a table that a document can take."""
    rows = [("part", "tries", "failures", "what a failure would be")]
    for tally in tallies:
        tries = "skipped" if tally.skipped else str(tally.tries)
        rows.append((tally.name, tries, str(len(tally.failures)), tally.skipped or tally.promise))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        f"| {a:{widths[0]}} | {b:>{widths[1]}} | {c:>{widths[2]}} | {d:{widths[3]}} |"
        for a, b, c, d in rows
    ]
    rule = "|".join(["", "-" * (widths[0] + 2), "-" * (widths[1] + 1) + ":",
                     "-" * (widths[2] + 1) + ":", "-" * (widths[3] + 2), ""])  # fmt: skip
    return "\n".join([lines[0], rule, *lines[1:]])
