"""Sample data: a file of an invented club, full of invented people, for practice and pictures."""

import heapq
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from kisdesk.domain.codes import OperatorKind, Voivodeship
from kisdesk.domain.drafts import ActivityDraft, ClubDraft, OperatorDraft, WorkerDraft
from kisdesk.models.base import clock
from kisdesk.models.changes import actor
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import activities, workers
from kisdesk.services import demo_words as words
from kisdesk.services.demo_contracts import working_day
from kisdesk.services.demo_crowd import add_crowd
from kisdesk.services.demo_lives import Life, World
from kisdesk.services.demo_people import Inventor
from kisdesk.services.demo_privacy import privacy_year
from kisdesk.services.demo_stories import story_of
from kisdesk.services.demo_year import club_year
from kisdesk.services.reports_sent import note_report_sent
from kisdesk.services.session import Session, close_file, create_file, current
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.peewee_database import database

CLUB = ClubDraft(
    name="Klub Integracji Społecznej w Brzozowie Dolnym",
    operator=OperatorDraft(
        kind=OperatorKind.GMINA,
        name="Gmina Brzozów Dolny",
        nip="1234563218",
        street="Szkolna",
        house="1",
        postcode=words.POSTCODE,
        locality=words.HOME_TOWN,
    ),
    register_number="KIS/12/2019",
    registered_on=date(2019, 3, 4),
    founded_on=date(2019, 2, 1),
    started_on=date(2019, 4, 1),
    street="Szkolna",
    house="2",
    postcode=words.POSTCODE,
    locality=words.HOME_TOWN,
    gmina=words.HOME_TOWN,
    voivodeship=Voivodeship.PODKARPACKIE,
    phone="+48134000000",
    email="kis@brzozow-dolny.example",
    manager="Danuta Jabłońska",
    protection_officer="Jerzy Olszewski",
    protection_officer_contact="iod@brzozow-dolny.example",
    welfare_centre="Gminny Ośrodek Pomocy Społecznej w Brzozowie Dolnym",
    is_sample=True,
)
_AUTHORISED: dict[str, Any] = {
    "authorised_on": date(2023, 1, 2),
    "authorised_until": date(2099, 12, 31),
    "scope": "dane uczestników KIS i członków ich rodzin",
    "secrecy_on": date(2023, 1, 2),
}
WORKERS = (
    WorkerDraft("Zielińska", "Małgorzata", "pracownik socjalny", "+48600100200", **_AUTHORISED),
    WorkerDraft("Krawczyk", "Tomasz", "pracownik socjalny", "+48600100201", **_AUTHORISED),
)
DETAILED = 120
"""People told day by day, with contracts, evaluations and pages; all others are crowd."""

_FIRST_VISITS_DAYS = 900
_OPENING, _CLOSING = time(8, 5), time(15, 55)
_BETWEEN_ACTS = timedelta(minutes=13)


def make_sample_file(
    path: Path,
    password: str,
    *,
    people: int,
    seed: int,
    today: date,
    cost: KdfCost | None = None,
    progress: Progress | None = None,
) -> Session:
    """Make a file of an invented club with that many people and leave it open.

    The same seed and day invent the same people, contracts and prints; only ids and keys differ.
    Raises the errors of ``create_file``; a failure or a cancel leaves nothing behind.
    """
    progress = progress or NoProgress()
    first_day = today - timedelta(days=_FIRST_VISITS_DAYS)
    try:
        clock.moment = datetime.combine(first_day, time(9))
        create_file(path, CLUB, WORKERS[0], password, cost=cost)
        try:
            with database.atomic():
                _fill(people, seed, today, progress)
        except BaseException:
            close_file()
            with suppress(OSError):
                Path(path).unlink()
            raise
    finally:
        clock.moment = None
    return current()


def _fill(people: int, seed: int, today: date, progress: Progress) -> None:
    second = workers.add_worker(WORKERS[1], None)
    first = workers.list_workers()[0].id
    world = World(today, (first, second), Inventor(today))
    names = {worker.id: worker.name for worker in workers.list_workers()}

    def at_desk(worker_id: int) -> None:
        actor.worker_id, actor.worker_name = worker_id, names[worker_id]

    world.at_desk = at_desk
    detailed = min(people, DETAILED)
    lives = [Life(world, Random(f"{seed}/{index}")) for index in range(detailed)]
    try:
        _add_activities(world, today - timedelta(days=_FIRST_VISITS_DAYS))
        for done in _told_by_the_calendar(world, lives):
            progress.report(done, people)
        if people > detailed:
            add_crowd(world, seed, detailed, people - detailed, progress)
    finally:
        at_desk(first)


def _told_by_the_calendar(world: World, lives: list[Life]) -> Iterator[int]:
    """Let every life happen in the order of the days; yields how many have reached today."""
    club = [_reports(world.today), club_year(world, len(lives)), privacy_year(world.today)]
    desks = [*[world.workers[0]] * len(club), *(life.worker for life in lives)]
    stories = [*club, *(story_of(i).tell(life) for i, life in enumerate(lives))]
    agenda = [(working_day(next(story)), index) for index, story in enumerate(stories)]
    heapq.heapify(agenda)
    done = -len(club)  # nobody's lives
    while agenda:
        day, index = agenda[0]
        clock.moment = _next_moment(day)
        world.day = day
        world.at_desk(desks[index])
        following = next(stories[index], None)
        if following is None:
            heapq.heappop(agenda)
            done += 1
            yield max(done, 0)
        else:
            heapq.heapreplace(agenda, (max(day, working_day(following)), index))


def _reports(today: date) -> Iterator[date]:
    """The yearly reports that have gone to the voivode by today."""
    for year in (today.year - 1, today.year):
        sent_on = date(year, 3, 20)
        if sent_on <= today:
            yield sent_on
            note_report_sent(year - 1, sent_on)
    yield today


def _next_moment(day: date) -> datetime:
    """Acts of one day follow each other by a few minutes from the opening of the office."""
    moment = clock.moment
    if moment is None or moment.date() < day:
        return datetime.combine(day, _OPENING)
    return min(moment + _BETWEEN_ACTS, datetime.combine(day, _CLOSING))


def _add_activities(world: World, day: date) -> None:
    for sample in words.ACTIVITIES:
        draft = ActivityDraft(
            name=sample.name,
            category=sample.category,
            leader=sample.leader,
            room=sample.room,
            timetable=sample.timetable,
            starts_on=day,
            capacity=sample.capacity,
        )
        activity_id = activities.save_activity(draft)
        world.activities[activity_id] = sample
        world.last_days[activity_id] = []
