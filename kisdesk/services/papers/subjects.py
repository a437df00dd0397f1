"""Whom or what a paper is printed for when it is printed many times."""

from datetime import date, timedelta
from enum import StrEnum

from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.registry import Scope
from kisdesk.services.person_requests import restricted_people
from kisdesk.storage.peewee_database import database


class People(StrEnum):
    """A group of participants that papers are printed for."""

    ACTIVE = "active"
    ENDED = "ended"
    ENROLLED = "enrolled"


_PEOPLE = {
    People.ACTIVE: "p.state IN ('active', 'suspended') AND ?1 <> '' AND ?2 >= 0",
    People.ENDED: "p.ended_on IS NOT NULL AND substr(p.ended_on, 1, 4) = substr(?1, 1, 4)"
    " AND ?2 >= 0",
    People.ENROLLED: "EXISTS (SELECT 1 FROM enrolment e WHERE e.participant_id = p.id"
    " AND e.activity_id = ?2 AND e.since_on <= ?1 AND coalesce(e.until_on, ?1) >= ?1)",
}
_IN_MONTH = {
    Scope.ACTIVITY: "SELECT a.id FROM activity a WHERE EXISTS (SELECT 1 FROM meeting m"
    " WHERE m.activity_id = a.id AND m.day BETWEEN ?1 AND ?2 AND m.state <> 'cancelled')"
    " ORDER BY a.name, a.id",
    Scope.MEETING: "SELECT m.id FROM meeting m WHERE m.day BETWEEN ?1 AND ?2"
    " AND m.state <> 'cancelled' ORDER BY m.day, m.starts_at, m.id",
    Scope.PSU: "SELECT a.id FROM psu_agreement a WHERE coalesce(a.starts_on, ?2) <= ?2"
    " AND coalesce(a.ends_on, ?1) >= ?1 ORDER BY a.starts_on, a.id",
}


def subjects_of_people(group: People, today: date, activity_id: int = 0) -> list[Subject]:
    """The participants of a group, in the order of the Polish alphabet.

    ``activity_id`` is the activity of those who are ENROLLED today. Who has processing restricted
    (art. 18 of the GDPR) is left out: see ``restricted_in``.
    """
    left_out = restricted_people(today)
    return [Subject(today, id_) for id_ in _ids(group, today, activity_id) if id_ not in left_out]


def restricted_in(group: People, today: date, activity_id: int = 0) -> int:
    """How many of a group are left out because processing of their data is restricted."""
    return len(restricted_people(today).intersection(_ids(group, today, activity_id)))


def _ids(group: People, today: date, activity_id: int) -> list[int]:
    sql = f"SELECT p.id FROM participant p WHERE {_PEOPLE[group]} ORDER BY p.sort_key, p.id"
    return [int(row[0]) for row in database.rows(sql, (today.isoformat(), activity_id))]


def subjects_of_month(scope: Scope, month: date, today: date) -> list[Subject]:
    """What a paper of a scope is about in the month of a day: its activities that meet, its
    meetings that were not called off, its PSU agreements, or the month itself."""
    first, last = month_of(month)
    if scope not in _IN_MONTH:
        return [Subject(today, None, first, last)]
    rows = database.rows(_IN_MONTH[scope], (first.isoformat(), last.isoformat()))
    return [Subject(today, row[0], first, last) for row in rows]


def month_of(day: date) -> tuple[date, date]:
    """First and last day of the month a day lies in."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def groups_to_choose() -> list[tuple[int, str]]:
    """The activities that run, by name: their people may be chosen for a batch."""
    rows = database.rows("SELECT id, name FROM activity WHERE is_active ORDER BY name, id")
    return [(int(row[0]), str(row[1])) for row in rows]
