"""How long papers are kept: when a person's case is closed, from when one counts, what is due.

Rules: section 6.4 of the domain file. A category counts from 1 January of the year after the case
was closed; nothing is ever due by itself: the head of the club decides, the archive consents.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from kisdesk.domain.codes import ContractState, ParticipantState
from kisdesk.domain.contracts import CLOSED
from kisdesk.domain.dates import covers
from kisdesk.domain.participation import ENDED
from kisdesk.errors import Problem
from kisdesk.resources import resource

PARTICIPANT_FILE = "participant_file"
CONTRACT_FILE = "contract_file"
ATTENDANCE_PAPERS = "attendance_papers"
PSU_PAPERS = "psu_papers"
OFFICE_PAPERS = "office_papers"
DISPOSAL_RECORD = "disposal_record"

_CATEGORY = re.compile(r"(A)|(BE|B)([1-9]\d?)|(Bc)")
_LATEST = date.max


class Start(StrEnum):
    """From when the years of a category count."""

    YEAR_AFTER = "year_after"
    """From 1 January of the year after the case was closed: the rule of the lists of files."""
    CLOSING_DAY = "closing_day"
    """From the day after the case was closed."""


class Decision(StrEnum):
    """What the head of the club decides about papers whose time is over."""

    DESTROY = "destroy"
    KEEP = "keep"
    HAND_OVER = "hand_over"


@dataclass(frozen=True)
class Category:
    """An archival category. ``years`` is None for A: such papers are never destroyed."""

    text: str
    years: int | None
    needs_expertise: bool = False
    """BE: when the years are over the archive looks at the papers before anything is destroyed."""

    @property
    def needs_consent(self) -> bool:
        """Whether a public body asks the archive before destroying: B and BE, not Bc."""
        return self.text.startswith("B") and self.text != "Bc"


def read_category(text: str) -> Category | None:
    """The category as the lists write it (A, B5, BE10, Bc); None for anything else."""
    found = _CATEGORY.fullmatch(text.strip())
    if found is None:
        return None
    permanent, kind, years, short_lived = found.groups()
    if permanent:
        return Category("A", None)
    if short_lived:
        return Category("Bc", 0)
    return Category(f"{kind}{years}", int(years), needs_expertise=kind == "BE")


@dataclass(frozen=True)
class RetentionRule:
    """A class of papers in the days it holds. ``is_confirmed``: the club entered it itself."""

    key: str
    name: str
    category: Category
    start: Start
    symbol: str = ""
    source: str = ""
    confidence: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    id: int | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether the club said so itself; otherwise it is what the program proposes."""
        return self.id is not None


@dataclass(frozen=True)
class RetentionDraft:
    """What is typed about one class of papers."""

    key: str
    category: str
    start: Start = Start.YEAR_AFTER
    symbol: str = ""
    source: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@cache
def shipped_rules() -> tuple[RetentionRule, ...]:
    """The classes that came with the program, in their order; all to be confirmed."""
    text = resource("parameters", "retention.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["class"]
    return tuple(_shipped(**entry) for entry in entries)


def _shipped(key: str, name: str, category: str, start: str, confidence: str) -> RetentionRule:
    read = read_category(category)
    if read is None:
        raise ValueError(f"retention.toml: {key} has the category {category}")
    return RetentionRule(key, name, read, Start(start), confidence=confidence)


def rule_on(rules: Iterable[RetentionRule], key: str, day: date) -> RetentionRule:
    """The rule for a class on a day: the club's own that holds then, else the shipped one.

    Of the club's own the one that began last counts where none holds. Raises LookupError.
    """
    all_of_key = [rule for rule in rules if rule.key == key]
    own = sorted(
        (rule for rule in all_of_key if rule.is_confirmed), key=lambda r: r.valid_from or date.min
    )
    if holding := [rule for rule in own if covers(rule.valid_from, rule.valid_to, day)]:
        return holding[-1]
    begun = [rule for rule in own if rule.valid_from is None or rule.valid_from <= day]
    for found in (*reversed(begun), *all_of_key):
        return found
    raise LookupError(f"no class of papers is called {key}")


def check_rule(draft: RetentionDraft, others: Sequence[RetentionRule]) -> list[Problem]:
    """Everything wrong with a class; ``others`` are the club's own entries of the same class."""
    problems = []
    if read_category(draft.category) is None:
        problems.append(Problem("category", "category_unknown"))
    if draft.valid_from and draft.valid_to and draft.valid_to < draft.valid_from:
        problems.append(Problem("valid_to", "ends_before_start"))
    elif any(
        (draft.valid_from or date.min) <= (other.valid_to or date.max)
        and (other.valid_from or date.min) <= (draft.valid_to or date.max)
        for other in others
    ):
        problems.append(Problem("valid_from", "class_days_overlap"))
    return problems


# When a case is closed ------------------------------------------------------------------------


class Open(StrEnum):
    """Why a person's case is not closed."""

    IN_THE_CLUB = "in_the_club"
    CONTRACT = "contract"
    FAMILY_CONTRACT = "family_contract"
    SOCIALLY_USEFUL_WORK = "psu"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class ContractFacts:
    """A contract of the person, or one of somebody else that names the person."""

    state: ContractState
    ends_on: date | None
    closed_on: date | None
    is_own: bool = True


@dataclass(frozen=True)
class CaseFacts:
    """What the day of closing is computed from. ``other_days`` are the last days of anything else
    in the file: outcomes, answers of follow-ups, attendance, documents issued."""

    state: ParticipantState
    state_since: date | None = None
    ended_on: date | None = None
    contracts: tuple[ContractFacts, ...] = ()
    psu_until: date | None = None
    next_follow_up: date | None = None
    other_days: tuple[date, ...] = ()


@dataclass(frozen=True)
class Closing:
    """The day a case was closed, or why it is open."""

    on: date | None
    open_for: tuple[Open, ...] = ()


def closing_of(facts: CaseFacts, today: date) -> Closing:
    """When a person's case was closed: the last day anything happened, once nothing is open.

    A contract closes on its closing day or on its last day, whichever is later; one that was signed
    and never closed stays open however long ago its term ran out. A question still to be asked
    after the end (follow-up) keeps the case open until its day; afterwards only an answer counts.
    Somebody put into the archive is as closed as before: the shelf is no event.
    """
    state = facts.state
    open_for = []
    if state not in ENDED | {
        ParticipantState.DECEASED, ParticipantState.REJECTED, ParticipantState.ARCHIVED
    }:  # fmt: skip
        open_for.append(Open.IN_THE_CLUB)
    open_for += [
        Open.CONTRACT if contract.is_own else Open.FAMILY_CONTRACT
        for contract in facts.contracts
        if contract.state not in CLOSED
    ]
    if facts.psu_until is not None and facts.psu_until >= today:
        open_for.append(Open.SOCIALLY_USEFUL_WORK)
    if facts.next_follow_up is not None and facts.next_follow_up >= today:
        open_for.append(Open.FOLLOW_UP)
    if open_for:
        return Closing(None, tuple(dict.fromkeys(open_for)))
    days = [*facts.other_days]
    days += [day for c in facts.contracts for day in (c.closed_on, c.ends_on) if day is not None]
    days += [day for day in (facts.ended_on, facts.psu_until) if day is not None]
    if facts.state_since and (state is not ParticipantState.ARCHIVED or not days):
        days.append(facts.state_since)
    return Closing(max(days, default=None))


# When something is due ------------------------------------------------------------------------


@dataclass(frozen=True)
class Due:
    """How long papers of one class are kept. ``on`` is the first day they may be reviewed; None
    for category A."""

    rule: RetentionRule
    closed_on: date
    counts_from: date
    on: date | None


def due_of(rule: RetentionRule, closed_on: date) -> Due:
    """When papers of a class, closed that day, may be reviewed: its years have passed whole."""
    counts_from = (
        date(min(closed_on.year + 1, _LATEST.year), 1, 1)
        if rule.start is Start.YEAR_AFTER
        else closed_on + timedelta(days=1)
    )
    years = rule.category.years
    return Due(rule, closed_on, counts_from, None if years is None else _after(counts_from, years))


def _after(day: date, years: int) -> date:
    """The first day after whole years: from 29 February it is 1 March of a common year."""
    year = day.year + years
    if year > _LATEST.year:
        return _LATEST
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


@dataclass(frozen=True)
class Review:
    """The whole file of a person: due when the last of its classes is. Without ``on`` it is kept
    for good."""

    dues: tuple[Due, ...]

    @property
    def on(self) -> date | None:
        """The day the file may be reviewed; None when a class is kept for good."""
        days = [due.on for due in self.dues]
        return None if not days or None in days else max(day for day in days if day is not None)

    @property
    def decisive(self) -> Due:
        """The class that decides: the one kept longest."""
        return max(self.dues, key=lambda due: due.on or _LATEST)

    @property
    def needs_expertise(self) -> bool:
        """Whether a class is BE."""
        return any(due.rule.category.needs_expertise for due in self.dues)

    @property
    def needs_consent(self) -> bool:
        """Whether a public body needs the archive's consent."""
        return any(due.rule.category.needs_consent for due in self.dues)


def review_of(rules: Sequence[RetentionRule], keys: Iterable[str], closed_on: date) -> Review:
    """When a file with papers of these classes may be reviewed; each by the rule of that day."""
    return Review(tuple(due_of(rule_on(rules, key, closed_on), closed_on) for key in keys))


# Deciding -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DecisionDraft:
    """What the head decides about one file. ``expertise`` says what the archive found (BE)."""

    decision: Decision
    reason: str = ""
    keep_until: date | None = None
    consent_number: str = ""
    consent_on: date | None = None
    expertise: str = ""


def check_decision(
    draft: DecisionDraft, review: Review, today: date, *, is_public_body: bool
) -> list[Problem]:
    """Everything wrong with a decision: too early, category A, no reason, no consent."""
    problems = []
    if not draft.reason.strip():
        problems.append(Problem("reason", "decision_reason_missing"))
    if draft.decision is Decision.KEEP:
        if draft.keep_until is None:
            problems.append(Problem("keep_until", "required"))
        elif draft.keep_until <= today:
            problems.append(Problem("keep_until", "keep_until_not_later"))
        return problems
    if draft.consent_on is not None and draft.consent_on > today:
        problems.append(Problem("consent_on", "date_in_future"))
    if draft.decision is Decision.HAND_OVER:
        return problems
    if review.on is None:
        problems.append(Problem("decision", "category_a_stays"))
    elif review.on > today:
        problems.append(Problem("decision", "not_due_yet", {"on": review.on}))
    if is_public_body and review.needs_consent:
        if not draft.consent_number.strip():
            problems.append(Problem("consent_number", "consent_missing"))
        if draft.consent_on is None:
            problems.append(Problem("consent_on", "consent_missing"))
    if is_public_body and review.needs_expertise and not draft.expertise.strip():
        problems.append(Problem("expertise", "expertise_missing"))
    return problems


# What stays -----------------------------------------------------------------------------------

AGE_BANDS = ((18, 24), (25, 34), (35, 44), (45, 54), (55, 59))
"""Ages on 31 December as labour offices group them (domain file 4.5)."""


def age_band(age: int | None) -> str:
    """The band an age falls into: ``25-34``, ``60+``, ``-17``; empty for an unknown age."""
    if age is None:
        return ""
    if age < AGE_BANDS[0][0]:
        return f"-{AGE_BANDS[0][0] - 1}"
    for first, last in AGE_BANDS:
        if age <= last:
            return f"{first}-{last}"
    return f"{AGE_BANDS[-1][1] + 1}+"
