"""Taking in very many people at once, for sample data and measurements: no history is written."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from kisdesk.domain.drafts import MemberDraft, ParticipantDraft, StateChangeDraft
from kisdesk.domain.participants import normalise_participant
from kisdesk.domain.participation import RUNNING
from kisdesk.models.bulk import bulk_insert
from kisdesk.models.changes import actor, must_be_writable
from kisdesk.models.participant import HouseholdMember, Note, Participant, StateChange
from kisdesk.models.search import refresh_search, tidy_search
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.participant_records import (
    member_values,
    part_values,
    participant_values,
    state_values,
)
from kisdesk.services.participants import ENDING
from kisdesk.storage.peewee_database import database

_SLICE = 2000


@dataclass(frozen=True)
class NewPerson:
    """A person with their way through the club so far (at least one state, oldest first)."""

    draft: ParticipantDraft
    states: tuple[StateChangeDraft, ...]
    household: tuple[MemberDraft, ...] = ()
    notes: tuple[tuple[date, str], ...] = ()


def bulk_register(
    people: Iterable[NewPerson], *, total: int = 0, progress: Progress | None = None
) -> list[int]:
    """Store the people and return their ids in the order given. Nothing is checked.

    All of them in one transaction: a cancel leaves the file as it was. When everything else is
    stored too (contracts), call ``settle_lists`` once. Raises ReadOnlyFileError.
    """
    progress = progress or NoProgress()
    must_be_writable()
    ids: list[int] = []
    with database.atomic():
        for some in _slices(people):
            progress.report(len(ids), total)
            ids += _store(some)
    progress.report(len(ids), total)
    return ids


def settle_lists() -> None:
    """Bring lists and search up to date in one go; else the next search would have to, and wait."""
    with database.atomic():
        refresh_search()
        tidy_search()


def _slices(people: Iterable[NewPerson]) -> Iterator[list[NewPerson]]:
    source = iter(people)
    while some := list(islice(source, _SLICE)):
        yield some


def _store(people: Sequence[NewPerson]) -> range:
    drafts = [normalise_participant(person.draft) for person in people]
    ids = bulk_insert(
        Participant,
        [
            participant_values(draft) | _standing(person.states)
            for draft, person in zip(drafts, people, strict=True)
        ],
    )
    below: dict[type, list[dict[str, object]]] = {}
    for participant_id, draft, person in zip(ids, drafts, people, strict=True):
        owner: dict[str, object] = {"participant": participant_id}
        for model, rows in part_values(draft):
            below.setdefault(model, []).extend(row | owner for row in rows)
        below.setdefault(StateChange, []).extend(
            state_values(state) | owner for state in person.states
        )
        below.setdefault(HouseholdMember, []).extend(
            member_values(member) | owner for member in person.household
        )
        below.setdefault(Note, []).extend(
            {"noted_on": on, "author": actor.worker_name, "text": text} | owner
            for on, text in person.notes
        )
    for model, rows in below.items():
        bulk_insert(model, rows)
    return ids


def _standing(states: Sequence[StateChangeDraft]) -> dict[str, object]:
    """The columns of a person that follow from their states."""
    joined_on: date | None = None
    ended_on: date | None = None
    is_running = False
    for step in states:
        if step.state in RUNNING:
            joined_on = joined_on if is_running else step.on
            ended_on = None
        elif step.state in ENDING:
            ended_on = ended_on or step.on
        is_running = step.state in RUNNING
    last = states[-1]
    return {
        "state": last.state.value,
        "state_since": last.on,
        "joined_on": joined_on,
        "ended_on": ended_on,
    }
