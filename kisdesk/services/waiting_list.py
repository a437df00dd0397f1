"""Who waits for a place in an activity that is full, in which order."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from kisdesk.domain.rows import WaitingRow
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import WaitingEntry
from kisdesk.models.changes import recorded_change
from kisdesk.services.activities import SUBJECT, enrol_people, get_activity, people_from
from kisdesk.storage.peewee_database import database


def waiting_people(activity_id: int) -> list[WaitingRow]:
    """Everybody who waits, the next one first."""
    rows = database.rows(
        "SELECT w.id, p.id, p.last_name, p.first_name, w.asked_on FROM waiting_entry w"
        " JOIN participant p ON p.id = w.participant_id WHERE w.activity_id = ?"
        " ORDER BY w.position, w.id",
        (activity_id,),
    )
    return [
        WaitingRow(entry_id, person_id, last, first, place, date.fromisoformat(asked_on))
        for place, (entry_id, person_id, last, first, asked_on) in enumerate(rows, start=1)
    ]


def add_to_waiting(activity_id: int, participant_ids: Sequence[int], on: date) -> list[int]:
    """Put people at the end of the waiting list, all of them or nobody; returns the entries' ids.

    Raises InvalidDraftError: ``already_enrolled``, ``already_waiting`` (``name``); NotFoundError.
    """
    get_activity(activity_id)
    waiting = {row.participant_id for row in waiting_people(activity_id)}
    there = people_from(activity_id, on)
    problems = []
    for participant_id in participant_ids:
        name = _name(participant_id)
        if participant_id in there:
            problems.append(Problem("participant_id", "already_enrolled", {"name": name}))
        elif participant_id in waiting:
            problems.append(Problem("participant_id", "already_waiting", {"name": name}))
    if problems:
        raise InvalidDraftError(problems)
    sql = "SELECT coalesce(max(position), 0) FROM waiting_entry WHERE activity_id = ?"
    with recorded_change("waiting_added", SUBJECT, activity_id) as change:
        last = database.rows(sql, (activity_id,))[0][0]
        return [
            change.insert(
                WaitingEntry, activity=activity_id, participant=person, asked_on=on, position=place
            )
            for place, person in enumerate(participant_ids, start=last + 1)
        ]


def move_in_waiting(entry_id: int, place: int) -> None:
    """Give somebody another place, 1 for the next one. Raises NotFoundError."""
    entry = _entry(entry_id)
    ids = [row.id for row in waiting_people(entry.activity_id) if row.id != entry_id]
    ids.insert(max(0, min(place - 1, len(ids))), entry_id)
    with recorded_change("waiting_moved", SUBJECT, entry.activity_id) as change:
        for position, one in enumerate(ids, start=1):
            change.update(WaitingEntry, one, position=position)


def remove_from_waiting(entry_id: int) -> None:
    """Take somebody off the waiting list. Raises NotFoundError."""
    entry = _entry(entry_id)
    with recorded_change("waiting_removed", SUBJECT, entry.activity_id) as change:
        change.delete(WaitingEntry, entry_id)


def promote(
    entry_id: int, since_on: date, accepted: Mapping[str, str] = MappingProxyType({})
) -> int:
    """Enrol somebody who waited, in one change; returns the enrolment's id.

    Raises as ``enrol_people``, ``activity_full`` included; NotFoundError.
    """
    entry = _entry(entry_id)
    return enrol_people(entry.activity_id, [entry.participant_id], since_on, accepted)[0]


def _entry(entry_id: int) -> WaitingEntry:
    entry = WaitingEntry.get_or_none(WaitingEntry.id == entry_id)
    if entry is None:
        raise NotFoundError(f"waiting_entry {entry_id}")
    return entry


def _name(participant_id: int) -> str:
    sql = "SELECT last_name, first_name FROM participant WHERE id = ?"
    rows = database.rows(sql, (participant_id,))
    if not rows:
        raise NotFoundError(f"participant {participant_id}")
    return " ".join(part for part in rows[0] if part)
