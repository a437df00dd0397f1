"""Outcomes and follow-ups in ``person.json``: judged like those typed, absent in version 1."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from kisdesk.domain.outcomes import (
    FollowUpDraft,
    OutcomeDraft,
    check_follow_up,
    check_outcome,
    normalise_outcome,
)
from kisdesk.errors import Problem
from kisdesk.services.exchange import BEFORE_OUTCOMES, VERSION

_Rows = Sequence[Mapping[str, Any]]
# What version 1 did not know, of a person and of an issued paper.
_LATER = ("outcomes", "follow_ups")
_PAPER_LATER: Mapping[str, object] = {"number": "", "issued_on": None, "content": ""}


def of_today(data: object) -> object:
    """An object of version 1 as today's, without outcomes and follow-ups, papers unnumbered."""
    if not isinstance(data, dict) or data.get("version") != BEFORE_OUTCOMES:
        return data
    if type(data["version"]) is not int or any(name in data for name in _LATER):
        return data
    return _with_papers({**data, "version": VERSION, **{name: [] for name in _LATER}}, "contracts")


def _with_papers(owner: Any, inner: str = "") -> Any:
    """The object with the papers of version 1 completed, its own and those of ``inner``."""
    if not isinstance(owner, dict):
        return owner
    made = dict(owner)
    if isinstance(made.get("documents"), list):
        made["documents"] = [
            {**_PAPER_LATER, **paper} if isinstance(paper, dict) else paper
            for paper in made["documents"]
        ]
    if inner and isinstance(made.get(inner), list):
        made[inner] = [_with_papers(one) for one in made[inner]]
    return made


def judged_outcomes(outcomes: _Rows, follow_ups: _Rows, today: date) -> Iterator[Problem]:
    """Everything wrong with the rows as read; fields are the places in the JSON."""
    for i, values in enumerate(outcomes):
        place = f"outcomes.{i}"
        outcome = OutcomeDraft(**_of(OutcomeDraft, values))
        yield from (_at(place, problem) for problem in check_outcome(outcome, today))
        if outcome != normalise_outcome(outcome):
            yield Problem(place, "schema", {"message": "pola nie pasują do rodzaju"})
    known = {values["uuid"] for values in outcomes}
    for i, values in enumerate(follow_ups):
        place = f"follow_ups.{i}"
        answer = FollowUpDraft(**_of(FollowUpDraft, values))
        yield from (_at(place, problem) for problem in check_follow_up(answer, today))
        if values["outcome_uuid"] and values["outcome_uuid"] not in known:
            yield Problem(f"{place}.outcome_uuid", "schema", {"message": "nieznany wpis o pracy"})


def _of(kind: type[OutcomeDraft] | type[FollowUpDraft], values: Mapping[str, Any]) -> Any:
    names = {f.name for f in fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def _at(place: str, problem: Problem) -> Problem:
    return Problem(f"{place}.{problem.field}", problem.code, problem.values)
