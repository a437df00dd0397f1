"""The many people of a large sample file: simple lives, stored thousands at a time.

They have cards, states and one contract each, whose text is signed but whose page is not kept, and
no history of changes.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from kisdesk.domain.codes import ContractState, EndReason, ParticipantState, Variant
from kisdesk.domain.contract_content import ContractContent, PersonOnContract, WorkerOnContract
from kisdesk.domain.dates import add_months, last_day_of_months
from kisdesk.domain.drafts import ParticipantDraft, StateChangeDraft
from kisdesk.models.base import clock, now_text
from kisdesk.models.bulk import bulk_insert
from kisdesk.models.contract import ContractGoal, ContractVersion, SocialContract
from kisdesk.progress import Progress
from kisdesk.services.bulk import NewPerson, bulk_register, settle_lists
from kisdesk.services.contract_json import content_to_json, fingerprint
from kisdesk.services.contract_numbers import next_number
from kisdesk.services.demo_contracts import written
from kisdesk.services.demo_lives import World
from kisdesk.services.settings import get_office_settings
from kisdesk.storage.peewee_database import database

_SLICE = 2000
_YEARS_BACK = 6
_PATTERN = "KS/{nr}/{rok}"
_MONTHS = 6


@dataclass(frozen=True)
class _Crowd:
    """One invented person of the crowd, and when their contract began, if they have one."""

    person: NewPerson
    starts_on: date | None
    closed_on: date | None
    rng: Random


def add_crowd(world: World, seed: int, first: int, count: int, progress: Progress) -> None:
    """Store that many simple lives; people before ``first`` are there already."""
    clock.moment = None
    in_year: dict[int, int] = {}
    office = get_office_settings()
    for begin in range(first, first + count, _SLICE):
        size = min(_SLICE, first + count - begin)
        some = [_invented(world, Random(f"{seed}/{begin + i}")) for i in range(size)]
        ids = bulk_register(one.person for one in some)
        signed = [
            (participant_id, one) for participant_id, one in zip(ids, some, strict=True)
            if one.starts_on is not None
        ]  # fmt: skip
        _store_contracts(signed, in_year, office.form_code_a)
        progress.report(begin + size, first + count)
    settle_lists()


def _invented(world: World, rng: Random) -> _Crowd:
    worker = rng.choice(world.workers)
    kind = rng.random()
    today = world.today
    if kind < 0.12:
        came_on = today - timedelta(days=rng.randrange(1, 60))
        steps = [StateChangeDraft(ParticipantState.CANDIDATE, came_on)]
        if kind < 0.04:
            steps.append(StateChangeDraft(ParticipantState.WAITING, came_on))
        return _Crowd(_person(world, rng, worker, came_on, steps), None, None, rng)
    is_over = kind > 0.45
    days = rng.randrange(200, _YEARS_BACK * 365) if is_over else rng.randrange(5, 170)
    starts_on = today - timedelta(days=days)
    came_on = starts_on - timedelta(days=rng.randrange(1, 20))
    steps = [
        StateChangeDraft(ParticipantState.CANDIDATE, came_on),
        StateChangeDraft(ParticipantState.ACTIVE, starts_on),
    ]
    closed_on = None
    if is_over:
        closed_on = last_day_of_months(starts_on, _MONTHS)
        is_done = rng.random() < 0.75
        state = ParticipantState.COMPLETED if is_done else ParticipantState.DROPPED_OUT
        reason = EndReason.PERIOD_OVER if is_done else EndReason.RESIGNED
        steps.append(StateChangeDraft(state, closed_on, reason))
        if kind > 0.9 and add_months(closed_on, 6) < today:
            steps.append(StateChangeDraft(ParticipantState.ARCHIVED, add_months(closed_on, 6)))
    return _Crowd(_person(world, rng, worker, came_on, steps), starts_on, closed_on, rng)


def _person(
    world: World, rng: Random, worker: int, came_on: date, steps: list[StateChangeDraft]
) -> NewPerson:
    draft = world.inventor.person(rng, came_on, worker)
    return NewPerson(draft, tuple(steps))


def _store_contracts(
    signed: list[tuple[int, _Crowd]], in_year: dict[int, int], form_code: str
) -> None:
    heads, contents = [], []
    for participant_id, one in signed:
        assert one.starts_on is not None  # the caller sees to it
        year = one.starts_on.year
        if year not in in_year:
            in_year[year] = (next_number(_PATTERN, one.starts_on)[1].in_year or 1) - 1
        in_year[year] += 1
        number = _PATTERN.format(nr=in_year[year], rok=year)
        content = _content(one, number)
        contents.append(content)
        heads.append(
            {
                "participant": participant_id,
                "worker": one.person.draft.worker_id,
                "variant": content.variant,
                "number": number,
                "number_year": year,
                "number_in_year": in_year[year],
                "form_code": form_code,
                "starts_on": content.starts_on,
                "ends_on": content.ends_on,
                "concluded_on": content.concluded_on,
                "signed_on": content.concluded_on,
                "worker_last_name": content.worker.last_name,
                "worker_first_name": content.worker.first_name,
                "closed_on": one.closed_on,
                "state": ContractState.FULFILLED if one.closed_on else ContractState.SIGNED,
                "is_amending": True,  # until what hangs below it is stored
                "saved_at": now_text(),
            }
        )
    ids = bulk_insert(SocialContract, heads)
    goals, versions = [], []
    for contract_id, content in zip(ids, contents, strict=True):
        for position, goal in enumerate(content.goals):
            goals.append({"contract": contract_id, "position": position, "text": goal.text})
        kept = content_to_json(content)
        versions.append(
            {
                "contract": contract_id,
                "version": 1,
                "agreed_on": content.concluded_on,
                "content": kept,
                "sha256": fingerprint(kept),
            }
        )
    bulk_insert(ContractGoal, goals)
    bulk_insert(ContractVersion, versions)
    database.rows("UPDATE social_contract SET is_amending = 0 WHERE is_amending")


def _content(one: _Crowd, number: str) -> ContractContent:
    draft: ParticipantDraft = one.person.draft
    assert one.starts_on is not None  # the caller sees to it
    blank = ContractContent(
        Variant.A,
        number=number,
        person=PersonOnContract(
            last_name=draft.last_name, first_name=draft.first_name, pesel=draft.pesel, sex=draft.sex
        ),
        worker=WorkerOnContract("Zielińska", "Małgorzata"),
    )
    content = written(
        one.rng, blank, draft.grounds[0].group, starts_on=one.starts_on, months=_MONTHS
    )
    goals = tuple(replace(goal, specific=()) for goal in content.goals)
    return replace(content, concluded_on=one.starts_on, goals=goals, actions=(), evaluations=())
