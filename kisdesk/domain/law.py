"""Acts, articles and figures of the law as dated data: ``resources/parameters/law.toml``."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from kisdesk.domain.dates import covers
from kisdesk.resources import resource

ELIGIBLE_GROUPS = "social_employment.1.2"
EXCLUSIONS = "social_employment.1.3"
DISABILITY_PENSION_EXCEPTION = "social_employment.1.3a"
GRADUATE = "social_employment.2.1b"
SUPPORTED_EMPLOYMENT = "social_employment.16"
CONTRACT_CONDITION = "social_employment.18.4"
CERTIFICATE = "social_employment.18.5a"
INTEGRATION_PROGRAMME_EXCEPTION = "social_employment.18.7"
SOCIAL_ENTERPRISE_EXCEPTION = "social_employment.18.10"
YEARLY_REPORT = "social_employment.18a.6"
DATA_SCOPE = "social_employment.18f.1"
INFORMATION_DUTY = "social_employment.18f.2"
CONSEQUENCES = "social_assistance.11.2"
CONTRACT_PARTIES = "social_assistance.108.1"
HOMELESS_CONTRACT = "social_assistance.108.1a"
REFERRAL_CONTRACT = "social_assistance.108.2"
LABOUR_OFFICE_CONTACT = "labour_market.contact"
UNEMPLOYED_THREE_YEARS = "labour_market.three_years"
SOCIALLY_USEFUL_WORK = "labour_market.psu"
EARLIER_AGREEMENTS = "labour_market.435.1"
REQUEST_ANSWER = "gdpr.12.3"
ACCESS = "gdpr.15"
RESTRICTION = "gdpr.18"
CORRECTION_NOTICES = "gdpr.19"
BREACH_REPORT = "gdpr.33"
BREACH_PEOPLE = "gdpr.34"
DATA_DEMAND = "social_assistance.105"


@dataclass(frozen=True)
class Act:
    """An act: its everyday name, its title in the genitive ("ustawy z dnia …"), where published."""

    key: str
    name: str
    title: str
    citation: str
    confidence: str
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def full_title(self) -> str:
        """Title in the genitive with the place of publication in brackets."""
        return f"{self.title} ({self.citation})" if self.citation else self.title


@dataclass(frozen=True)
class Article:
    """One provision: where it stands, what it says in our own plain Polish, when it holds."""

    key: str
    act: Act
    place: str
    sentence: str
    confidence: str
    valid_from: date | None = None
    valid_to: date | None = None

    def is_in_force(self, day: date) -> bool:
        """Whether the provision holds on a day as it stands here."""
        return covers(self.valid_from, self.valid_to, day)

    @property
    def short_citation(self) -> str:
        """For screens: ``art. 18 ust. 4, ustawa o zatrudnieniu socjalnym``, ``art. 33 RODO``."""
        separator = " " if self.act.name.isupper() else ", "
        return separator.join(part for part in (self.place, self.act.name) if part)

    @property
    def citation(self) -> str:
        """For papers: ``art. 18 ust. 4 ustawy z dnia … (Dz. U. …)``."""
        return " ".join(part for part in (self.place, self.act.full_title) if part)


@dataclass(frozen=True)
class Figure:
    """A number the law fixes (days, months, years) and when it holds."""

    key: str
    value: int
    confidence: str
    valid_from: date | None = None
    valid_to: date | None = None


class _Dated(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...


_Entry = TypeVar("_Entry", bound=_Dated)


def _on_day(entries: Iterable[_Entry], key: str, day: date) -> _Entry:
    """The entry that holds on *day*, otherwise the one that began last before it, or the first.

    A computer whose clock was set back must not stop the program.
    """
    own = sorted((e for e in entries if e.key == key), key=lambda e: e.valid_from or date.min)
    if not own:
        raise LookupError(f"the legal parameters know no {key}")
    begun = [e for e in own if e.valid_from is None or e.valid_from <= day]
    return begun[-1] if begun else own[0]


@dataclass(frozen=True)
class Law:
    """The whole table of legal parameters."""

    acts: tuple[Act, ...]
    articles: tuple[Article, ...]
    figures: tuple[Figure, ...]

    def act(self, key: str, on_day: date) -> Act:
        """The act as published on a day. Raises LookupError for an unknown key."""
        return _on_day(self.acts, key, on_day)

    def article(self, key: str, on_day: date) -> Article:
        """The provision on a day, with its act as published then. Raises LookupError likewise."""
        found = _on_day(self.articles, key, on_day)
        return replace(found, act=self.act(found.act.key, on_day))

    def figure(self, key: str, on_day: date) -> int:
        """The number on a day. Raises LookupError for an unknown key."""
        return _on_day(self.figures, key, on_day).value


def read_law(path: Path) -> Law:
    """Read a table of legal parameters. Raises LookupError when an article names no known act."""
    data: Mapping[str, list[dict[str, Any]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    acts = tuple(Act(**entry) for entry in data["act"])
    articles = tuple(
        Article(**{**entry, "act": _on_day(acts, entry["act"], date.max)})
        for entry in data["article"]
    )
    return Law(acts, articles, tuple(Figure(**entry) for entry in data["figure"]))


@cache
def law() -> Law:
    """The table that came with the program."""
    return read_law(resource("parameters", "law.toml"))


def article(key: str, on_day: date) -> Article:
    """The provision on a day, out of the program's table; keys are the constants above."""
    return law().article(key, on_day)


def figure(key: str, on_day: date) -> int:
    """The legal number on a day, out of the program's table."""
    return law().figure(key, on_day)
