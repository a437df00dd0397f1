"""Who or what would be at two meetings at once: warnings, never a refusal."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kisdesk.domain.dates import covers, day_of
from kisdesk.domain.meetings import MeetingDraft, MeetingRow
from kisdesk.domain.text_keys import search_key
from kisdesk.errors import Problem
from kisdesk.services.meeting_rows import list_meetings
from kisdesk.storage.peewee_database import database

_NAMES_SHOWN = 3


class ClashKind(StrEnum):
    """What is needed twice."""

    LEADER = "leader"
    ROOM = "room"
    PARTICIPANT = "participant"


@dataclass(frozen=True)
class Clash:
    """``who`` (a leader, a room, or people by name) is at another meeting at that time.

    ``day``, ``starts_at``, ``ends_at`` and ``activity`` are those of the other meeting.
    """

    kind: ClashKind
    who: tuple[str, ...]
    meeting_id: int
    activity: str
    day: date
    starts_at: int
    ends_at: int


def clashes_of(draft: MeetingDraft, ignore_ids: Collection[int] = ()) -> list[Clash]:
    """What a meeting as drafted would clash with; *ignore_ids* are meetings it would replace."""
    return clashes_of_days(draft, [] if draft.day is None else [draft.day], ignore_ids)


def clashes_of_days(
    draft: MeetingDraft, days: Sequence[date], ignore_ids: Collection[int] = ()
) -> list[Clash]:
    """What meetings on several days would clash with, by day and hour."""
    if not days or draft.starts_at is None or draft.ends_at is None:
        return []
    wanted = set(days)
    busy = [
        meeting
        for meeting in list_meetings(min(days), max(days), include_cancelled=False)
        if meeting.day in wanted
        and meeting.id not in ignore_ids
        and meeting.starts_at < draft.ends_at
        and meeting.ends_at > draft.starts_at
    ]
    if not busy:
        return []
    full = _with_activity(draft)
    people = _People({draft.activity_id, *(meeting.activity_id for meeting in busy)})
    return [clash for meeting in busy for clash in _clashes(full, meeting, people)]


def clash_problems(clashes: Iterable[Clash]) -> list[Problem]:
    """The clashes as warnings of a form."""
    return [
        Problem(
            "room" if clash.kind is ClashKind.ROOM else "starts_at",
            f"clash_{clash.kind}",
            {
                "who": clash.who[:_NAMES_SHOWN],
                "count": len(clash.who),
                "activity": clash.activity,
                "day": clash.day,
                "from": _hour(clash.starts_at),
                "to": _hour(clash.ends_at),
            },
            is_warning=True,
        )
        for clash in clashes
    ]


def _clashes(draft: MeetingDraft, meeting: MeetingRow, people: "_People") -> Iterable[Clash]:
    found: list[tuple[ClashKind, tuple[str, ...]]] = []
    if _same(draft.leader, meeting.leader):
        found.append((ClashKind.LEADER, (meeting.leader,)))
    if _same(draft.room, meeting.room):
        found.append((ClashKind.ROOM, (meeting.room,)))
    if both := people.in_both(draft.activity_id, meeting.activity_id, meeting.day):
        found.append((ClashKind.PARTICIPANT, both))
    for kind, who in found:
        place = (meeting.id, meeting.activity, meeting.day, meeting.starts_at, meeting.ends_at)
        yield Clash(kind, who, *place)


class _People:
    """Who is enrolled in some activities, read once."""

    def __init__(self, activity_ids: set[int]) -> None:
        marks = ", ".join("?" * len(activity_ids))
        rows = database.rows(
            "SELECT e.activity_id, p.id, p.last_name, p.first_name, e.since_on, e.until_on"
            " FROM enrolment e JOIN participant p ON p.id = e.participant_id"
            f" WHERE e.activity_id IN ({marks}) ORDER BY p.sort_key, p.id",
            sorted(activity_ids),
        )
        self._of: defaultdict[int, list[tuple[int, date | None, date | None]]] = defaultdict(list)
        self._names: dict[int, str] = {}
        for activity_id, person, last_name, first_name, since_on, until_on in rows:
            self._of[activity_id].append((person, day_of(since_on), day_of(until_on)))
            self._names[person] = f"{last_name} {first_name}".strip()

    def in_both(self, first: int, second: int, day: date) -> tuple[str, ...]:
        """Names of those enrolled in both activities that day, in Polish order."""
        there = self._on(first, day)
        if first == second:
            return tuple(self._names[person] for person in there)
        others = set(self._on(second, day))
        return tuple(self._names[person] for person in there if person in others)

    def _on(self, activity_id: int, day: date) -> list[int]:
        return [
            person for person, since, until in self._of[activity_id] if covers(since, until, day)
        ]


def _with_activity(draft: MeetingDraft) -> MeetingDraft:
    rows = database.rows("SELECT leader, room FROM activity WHERE id = ?", (draft.activity_id,))
    leader, room = rows[0] if rows else ("", "")
    return replace(draft, leader=draft.leader.strip() or leader, room=draft.room.strip() or room)


def _same(first: str, second: str) -> bool:
    return bool(first.strip()) and search_key(first.strip()) == search_key(second.strip())


def _hour(minute: int) -> str:
    return f"{minute // 60}.{minute % 60:02d}"
