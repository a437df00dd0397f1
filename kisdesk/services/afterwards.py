"""The facts behind the deadlines of people who left or found work, in a few queries."""

from collections import defaultdict
from datetime import date, timedelta

from kisdesk.domain.dates import add_months, day_of
from kisdesk.domain.deadline_facts import AfterwardsFact
from kisdesk.domain.deadlines_afterwards import CERTIFICATE_SHOWN_DAYS, FOLLOW_UP_SHOWN_DAYS
from kisdesk.domain.outcomes import (
    FOLLOW_UP_MONTHS,
    WORK_KINDS,
    FollowUpStart,
    Work,
    follow_up_start,
)
from kisdesk.services.certificates import last_certificates
from kisdesk.services.participation_periods import participations_ended_since
from kisdesk.storage.peewee_database import database


def afterwards_facts(today: date, worker_id: int | None = None) -> list[AfterwardsFact]:
    """Everybody whose participation ended not too long ago to be asked, and everybody at work."""
    asked = add_months(today - timedelta(days=FOLLOW_UP_SHOWN_DAYS), -max(FOLLOW_UP_MONTHS))
    since = min(asked, today - timedelta(days=CERTIFICATE_SHOWN_DAYS))
    stretches = participations_ended_since(since)
    works = _works(today)
    certificates = last_certificates()
    answered = _answered()
    own = _own(worker_id)
    facts = []
    for participant_id in sorted({*stretches, *works}):
        if own is not None and participant_id not in own:
            continue
        found = stretches.get(participant_id)
        last = found[-1] if found else None
        ended_on, end = (last.ended_on, last.outcome) if last else (None, None)
        start = follow_up_start(works.get(participant_id, ()), ended_on, end, today)
        certified = certificates.get(participant_id)
        facts.append(
            AfterwardsFact(
                id=participant_id,
                ended_on=ended_on,
                end=end,
                has_certificate=last is not None
                and certified is not None
                and certified >= last.started_on,
                start=start,
                answered=answered[_key(participant_id, start)] if start else frozenset(),
            )
        )
    return facts


_Key = tuple[int, int | None, date | None]


def _key(participant_id: int, start: FollowUpStart) -> _Key:
    """Answers about work go with the work, those about the end with its day."""
    is_work = start.outcome_id is not None
    return participant_id, start.outcome_id, None if is_work else start.since_on


def _works(today: date) -> dict[int, list[Work]]:
    kinds = sorted(kind.value for kind in WORK_KINDS)
    marks = ", ".join("?" * len(kinds))
    rows = database.rows(
        "SELECT o.participant_id, o.id, o.started_on, o.ended_on FROM outcome o"
        " JOIN participant p ON p.id = o.participant_id"
        f" WHERE o.started_on <= ? AND COALESCE(o.ended_on, '9999') >= ? AND o.kind IN ({marks})"
        " AND p.state NOT IN ('archived', 'deceased')",
        (today.isoformat(), today.isoformat(), *kinds),
    )
    works: dict[int, list[Work]] = defaultdict(list)
    for participant_id, outcome_id, started_on, ended_on in rows:
        works[participant_id].append(
            Work(outcome_id, date.fromisoformat(started_on), day_of(ended_on))
        )
    return works


def _answered() -> defaultdict[_Key, frozenset[int]]:
    found: defaultdict[_Key, frozenset[int]] = defaultdict(frozenset)
    rows = database.rows("SELECT participant_id, outcome_id, since_on, months FROM follow_up")
    for participant_id, outcome_id, since_on, months in rows:
        key = _key(participant_id, FollowUpStart(date.fromisoformat(since_on), outcome_id))
        found[key] |= {months}
    return found


def _own(worker_id: int | None) -> frozenset[int] | None:
    if worker_id is None:
        return None
    rows = database.rows("SELECT id FROM participant WHERE worker_id = ?", (worker_id,))
    return frozenset(row[0] for row in rows)
