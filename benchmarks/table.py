"""One line of the table: what was measured against what it may cost."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """``measured`` and ``budget`` in the same ``unit``; ``least`` when more is better."""

    what: str
    measured: float
    budget: float
    unit: str
    note: str = ""
    least: bool = False

    @property
    def is_ok(self) -> bool:
        """Whether the budget holds."""
        return self.measured >= self.budget if self.least else self.measured <= self.budget

    def text(self) -> str:
        """The line of the table."""
        sign = "≥" if self.least else "≤"
        verdict = "ok" if self.is_ok else "OVER"
        return (
            f"{self.what:58} {self.measured:9.2f} {self.unit:4} {sign} {self.budget:7.2f}"
            f"  {verdict:4}  {self.note}"
        ).rstrip()


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of the sorted values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
