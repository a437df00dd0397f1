"""The club's own days in the sample data: meetings, attendance, consultations, useful work."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from kisdesk.domain.activity_codes import SpecialistRole
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.consultations import ConsultationDraft
from kisdesk.domain.psu import (
    PsuAgreementDraft,
    PsuAssignmentDraft,
    PsuHoursDraft,
    PsuPlaceDraft,
    PsuState,
)
from kisdesk.domain.recurrence import Frequency, RuleDraft, holiday_name
from kisdesk.errors import InvalidDraftError
from kisdesk.services import activities, attendance, consultations, psu, psu_hours
from kisdesk.services.demo_lives import World
from kisdesk.services.meeting_rows import list_meetings
from kisdesk.services.meeting_series import plan_meetings
from kisdesk.services.meetings import cancel_meeting

_YEAR, _SOME_WEEKS = timedelta(days=364), timedelta(days=56)
_AHEAD = timedelta(days=63)
_PEOPLE_FOR_A_YEAR = 20
_MARKS = (
    *(AttendanceMark.PRESENT,) * 44,
    *(AttendanceMark.EXCUSED,) * 3,
    *(AttendanceMark.UNEXCUSED,) * 2,
    AttendanceMark.SICK,
)
_CANCELLED_ONE_IN = 50
_CANCEL_REASON = "choroba prowadzącej osoby"


@dataclass(frozen=True)
class _Weekly:
    """Hours of an activity: weekdays from 0 for Monday, times in hours, every n-th week."""

    weekdays: tuple[int, ...]
    begins: float
    ends: float
    interval: int = 1


_HOURS = {
    "Warsztaty aktywnego poszukiwania pracy": _Weekly((0,), 9, 12),
    "Kurs obsługi komputera i e-usług": _Weekly((2, 4), 9, 12),
    "Warsztaty ogrodnicze": _Weekly((3,), 8, 12),
    "Trening umiejętności społecznych": _Weekly((1,), 10, 12),
    "Trening gospodarowania budżetem domowym": _Weekly((3,), 12, 14, interval=2),
    "Grupa wsparcia dla osób utrzymujących abstynencję": _Weekly((0,), 16, 18),
    "Zajęcia kulinarne": _Weekly((2,), 12, 15),
    "Język polski dla cudzoziemców": _Weekly((1, 3), 15, 16.5),
    "Spotkania samopomocowe „Kawa w klubie”": _Weekly((4,), 13, 15),
}
_ALONE = {
    "Indywidualne doradztwo zawodowe": (SpecialistRole.CAREER_ADVISER, 1),
    "Poradnictwo psychologiczne": (SpecialistRole.PSYCHOLOGIST, 4),
}
_TOPICS = {
    SpecialistRole.CAREER_ADVISER: ("CV i list motywacyjny", "oferty pracy", "kurs zawodowy"),
    SpecialistRole.PSYCHOLOGIST: ("pierwsza rozmowa", "radzenie sobie ze stresem", "plan dnia"),
}
_USEFUL_WORK = "Prace społecznie użyteczne — szkoła"
_WORKED_FROM, _WORKED_TO = 8 * 60, 10 * 60
_ASSIGNED_FOR = timedelta(days=27)
_WORKERS = 4


def club_year(world: World, people: int) -> Iterator[date]:
    """The days of the club up to today; what happens on one happens when the next is asked for."""
    rng = Random(f"year/{people}")
    first = world.today - (_YEAR if people >= _PEOPLE_FOR_A_YEAR else _SOME_WEEKS)
    ids = {sample.name: activity_id for activity_id, sample in world.activities.items()}
    yield first
    for name, hours in _HOURS.items():
        plan_meetings(ids[name], _rule(hours, first, world.today + _AHEAD))
    day = first
    useful_work = _UsefulWork(ids[_USEFUL_WORK])
    while day < world.today:
        yield day
        for meeting in list_meetings(day, day):
            _hold(meeting.id, day, rng)
        if not holiday_name(day):
            for name, (role, weekday) in _ALONE.items():
                if day.weekday() == weekday:
                    _consult(world, ids[name], role, day, rng)
            useful_work.go_on(day)
        day += timedelta(days=1)
    yield world.today


def _rule(hours: _Weekly, first: date, last: date) -> RuleDraft:
    return RuleDraft(
        frequency=Frequency.WEEKLY,
        starts_on=first,
        starts_at=int(hours.begins * 60),
        ends_at=int(hours.ends * 60),
        interval=hours.interval,
        weekdays=hours.weekdays,
        until=last,
    )


def _hold(meeting_id: int, day: date, rng: Random) -> None:
    people = [line.participant_id for line in attendance.attendance_sheet(meeting_id).lines]
    if rng.randrange(_CANCELLED_ONE_IN) == 0:
        cancel_meeting(meeting_id, _CANCEL_REASON)
    elif people:
        marks = {person: rng.choice(_MARKS) for person in people}
        attendance.mark_people(meeting_id, marks, today=day)


def _consult(world: World, activity_id: int, role: SpecialistRole, day: date, rng: Random) -> None:
    enrolled = [
        row.participant_id
        for row in activities.enrolled_people(activity_id)
        if row.since_on <= day and (row.until_on is None or day <= row.until_on)
    ]
    for person in rng.sample(enrolled, min(3, len(enrolled))):
        draft = ConsultationDraft(
            participant_id=person,
            specialist=world.activities[activity_id].leader,
            role=role,
            day=day,
            minutes=rng.choice((30, 45, 60)),
            topic=rng.choice(_TOPICS[role]),
        )
        consultations.save_consultation(draft, day)


class _UsefulWork:
    """An agreement about work at the school, and two hours on four days of the week."""

    def __init__(self, activity_id: int) -> None:
        self.activity_id = activity_id
        self.assignments: dict[int, tuple[int, date]] = {}  # of a person: the last, and its end
        self.agreement: int | None = None

    def go_on(self, day: date) -> None:
        if self.agreement is None:
            if day.weekday() < 4:
                self.agreement = psu.save_agreement(_agreement(day))
            return
        for row in activities.enrolled_people(self.activity_id):
            is_there = row.since_on <= day and (row.until_on is None or day <= row.until_on)
            if is_there and day.weekday() < 4:
                self._work(row.participant_id, day)

    def _work(self, person: int, day: date) -> None:
        assert self.agreement is not None
        with suppress(InvalidDraftError):  # no contract that day, a limit: then there is no work
            assigned, until = self.assignments.get(person, (0, date.min))
            if day > until:
                if sum(last >= day for _, last in self.assignments.values()) >= _WORKERS:
                    return
                until = day + _ASSIGNED_FOR
                place = psu.get_agreement(self.agreement).places[0].id
                draft = PsuAssignmentDraft(self.agreement, person, place, day, until, 120, 480)
                assigned = psu.save_assignment(draft)
                self.assignments[person] = (assigned, until)
            psu_hours.save_hours(PsuHoursDraft(assigned, day, _WORKED_FROM, _WORKED_TO))


def _agreement(day: date) -> PsuAgreementDraft:
    return PsuAgreementDraft(
        number=f"PSU/1/{day.year}",
        state=PsuState.SIGNED,
        signed_on=day,
        gmina="Gmina Brzozów Dolny",
        gmina_signatory="Wójt Gminy",
        county="Powiat Brzozowski",
        county_signatory="Starosta",
        starts_on=day,
        ends_on=day + timedelta(days=500),
        persons=_WORKERS,
        tasks="prace porządkowe w szkole i przy boisku",
        refund_points=6000,
        rate=1200,
        places=(PsuPlaceDraft("Szkoła Podstawowa", "Szkolna 5, Brzozów Dolny", "Zdzisław Mazur"),),
    )
