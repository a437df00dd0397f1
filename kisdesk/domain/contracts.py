"""Life of a social contract: states, what may be done in each, periods and numbers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kisdesk.domain.codes import ContractState
from kisdesk.domain.dates import covers, overlap
from kisdesk.domain.text_keys import search_key
from kisdesk.errors import Problem

DEFAULT_PATTERN = "KS/{nr}/{rok}"
PLACEHOLDERS = ("nr", "rok", "mies")
CLOSED = frozenset(
    {
        ContractState.FULFILLED,
        ContractState.PARTLY_FULFILLED,
        ContractState.BROKEN,
        ContractState.DISSOLVED,
    }
)
"""States a contract is closed with."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PADDED = re.compile(r"nr:0([2-9])")
_PATTERN_LIMIT = 60


class ContractAction(StrEnum):
    """What a worker may do with a contract."""

    EDIT = "edit"
    DELETE = "delete"
    SIGN = "sign"
    AMEND = "amend"
    EVALUATE = "evaluate"
    CLOSE = "close"
    PRINT = "print"
    COPY = "copy"


_RUNNING_ACTIONS = frozenset(
    {
        ContractAction.AMEND,
        ContractAction.EVALUATE,
        ContractAction.CLOSE,
        ContractAction.PRINT,
        ContractAction.COPY,
    }
)
_CLOSED_ACTIONS = frozenset({ContractAction.PRINT, ContractAction.COPY})
# A signed contract is immutable: corrections are recorded amendments. After the term is over an
# amendment may still be recorded, because it may have been agreed in time.
ALLOWED_ACTIONS: Mapping[ContractState, frozenset[ContractAction]] = {
    ContractState.DRAFT: frozenset(
        {
            ContractAction.EDIT,
            ContractAction.DELETE,
            ContractAction.SIGN,
            ContractAction.PRINT,
            ContractAction.COPY,
        }
    ),
    ContractState.SIGNED: _RUNNING_ACTIONS,
    ContractState.EXPIRED: _RUNNING_ACTIONS,
    **dict.fromkeys(CLOSED, _CLOSED_ACTIONS),
}


def may(state: ContractState, action: ContractAction) -> bool:
    """Whether the action is allowed in a state (kept or displayed)."""
    return action in ALLOWED_ACTIONS[state]


def display_state(
    state: ContractState, ends_on: date | None, has_final_evaluation: bool, today: date
) -> ContractState:
    """The state as shown: EXPIRED when a signed contract's term is over without a final evaluation.

    EXPIRED is an alarm, never kept. On the last day itself the contract still runs.
    """
    is_over = ends_on is not None and ends_on < today
    if state is ContractState.SIGNED and is_over and not has_final_evaluation:
        return ContractState.EXPIRED
    return state


def effective_end(ends_on: date | None, closed_on: date | None) -> date | None:
    """The earlier of the agreed last day and the day of closing."""
    known = [day for day in (ends_on, closed_on) if day is not None]
    return min(known, default=None)


@dataclass(frozen=True)
class ContractPeriod:
    """When one contract counts."""

    id: int
    number: str
    state: ContractState
    starts_on: date | None
    ends_on: date | None
    closed_on: date | None = None

    @property
    def last_day(self) -> date | None:
        """The earlier of agreed end and closing day."""
        return effective_end(self.ends_on, self.closed_on)


def covers_day(contract: ContractPeriod, day: date) -> bool:
    """Whether a signed contract covers the day, as art. 18(4) demands; drafts never do."""
    if contract.state is ContractState.DRAFT or contract.starts_on is None:
        return False
    return covers(contract.starts_on, contract.last_day, day)


def overlaps(
    starts_on: date | None, ends_on: date | None, others: Iterable[ContractPeriod]
) -> list[ContractPeriod]:
    """Signed contracts of the same person that share a day with the period; drafts never do."""
    if starts_on is None:
        return []
    return [
        other
        for other in others
        if other.state is not ContractState.DRAFT
        and other.starts_on is not None
        and overlap((starts_on, ends_on), (other.starts_on, other.last_day))
    ]


def check_pattern(pattern: str, field: str = "pattern") -> list[Problem]:
    """Everything wrong with a numbering pattern such as ``KS/{nr}/{rok}`` or ``{nr:03}/{rok}``.

    Codes: ``pattern_without_number``, ``pattern_unknown_placeholder`` (value ``placeholder``),
    ``pattern_braces``, ``text_too_long``, ``text_unusable_character``, and the warning
    ``pattern_without_year``, because numbers start anew each year.
    """
    names = ["nr" if _PADDED.fullmatch(n) else n for n in _PLACEHOLDER.findall(pattern)]
    problems = [
        Problem(field, "pattern_unknown_placeholder", {"placeholder": name})
        for name in names
        if name not in PLACEHOLDERS
    ]
    if "nr" not in names:
        problems.append(Problem(field, "pattern_without_number"))
    rest = _PLACEHOLDER.sub("", pattern)
    if "{" in rest or "}" in rest:
        problems.append(Problem(field, "pattern_braces"))
    if len(pattern) > _PATTERN_LIMIT:
        values = {"limit": _PATTERN_LIMIT, "length": len(pattern)}
        problems.append(Problem(field, "text_too_long", values))
    if not pattern.isprintable():
        problems.append(Problem(field, "text_unusable_character"))
    if not problems and "rok" not in names:
        problems.append(Problem(field, "pattern_without_year", is_warning=True))
    return problems


def number_without_words(number: str) -> str:
    """What of a number may leave the file in names and properties: ``KS-12-2026``.

    Only the parts with digits and short signs are taken: an office may write a name into it.
    """
    words = re.findall(r"[a-z0-9]+", search_key(number))
    return "-".join(w.upper() for w in words if len(w) <= 3 or any(c.isdigit() for c in w))


def contract_number(pattern: str, nr: int, day: date) -> str:
    """The number by a pattern: ``{nr}`` running number, ``{rok}`` year, ``{mies}`` month (01–12).

    ``{nr:03}`` fills the running number up to three digits with zeros, widths 2 to 9 are known.
    Raises ValueError for a pattern that :func:`check_pattern` refuses.
    """
    if any(not problem.is_warning for problem in check_pattern(pattern)):
        raise ValueError("the numbering pattern is not usable")
    values = {"nr": str(nr), "rok": f"{day.year:04}", "mies": f"{day.month:02}"}

    def value(found: re.Match[str]) -> str:
        padded = _PADDED.fullmatch(found[1])
        return str(nr).zfill(int(padded[1])) if padded else values[found[1]]

    return _PLACEHOLDER.sub(value, pattern)
