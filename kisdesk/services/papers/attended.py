"""What a person took part in and for how long, as their papers tell it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kisdesk.storage.peewee_database import database

_ACTIVITIES = """
    SELECT a.name, coalesce(k.name, ''), count(t.id), coalesce(sum(t.mark = 'present'), 0),
        coalesce(sum(t.mark = 'not_applicable'), 0),
        sum(CASE WHEN t.mark = 'present'
            THEN min(coalesce(t.minutes, m.ends_at - m.starts_at), m.ends_at - m.starts_at)
            ELSE 0 END)
    FROM activity a
    LEFT JOIN activity_kind k ON k.id = a.kind_id
    LEFT JOIN (meeting m JOIN attendance t ON t.meeting_id = m.id AND t.participant_id = ?1)
        ON m.activity_id = a.id AND m.day BETWEEN ?2 AND ?3
    WHERE t.id IS NOT NULL OR EXISTS (SELECT 1 FROM enrolment e WHERE e.activity_id = a.id
        AND e.participant_id = ?1 AND e.since_on <= ?3 AND coalesce(e.until_on, ?3) >= ?2)
    GROUP BY a.id ORDER BY a.name, a.id
"""
_CONSULTATIONS = """
    SELECT sum(minutes) FROM consultation WHERE participant_id = ? AND day BETWEEN ? AND ?
"""
_USEFUL_WORK = """
    SELECT sum(h.ends_at - h.starts_at) FROM psu_hours h JOIN psu_assignment a
    ON a.id = h.assignment_id WHERE a.participant_id = ? AND h.day BETWEEN ? AND ?
"""
_OTHERS = (
    ("Konsultacje indywidualne", "", _CONSULTATIONS),
    ("Prace społecznie użyteczne", "ewidencja godzin", _USEFUL_WORK),
)


@dataclass(frozen=True)
class TakenPart:
    """A form of activity. ``minutes`` is None where no attendance was kept.

    ``meetings`` are those that were meant for the person, ``present`` those they came to; both
    are 0 for consultations and socially useful work.
    """

    name: str
    kind: str
    minutes: int | None
    meetings: int = 0
    present: int = 0

    @property
    def row(self) -> tuple[str, str, str]:
        """Name, kind and hours for a table; no hours leave the cell to write in."""
        return self.name, self.kind, "" if self.minutes is None else hours(self.minutes)


def taken_part(
    participant_id: int, first: date | None = None, last: date | None = None
) -> list[TakenPart]:
    """Activities, consultations and socially useful work of a person between two days.

    Who gave a consultation is left out: a therapist's name does not belong on a certificate.
    """
    stretch = ((first or date.min).isoformat(), (last or date.max).isoformat())
    activities = [
        TakenPart(name, kind, minutes if marks else None, marks - aside, present)
        for name, kind, marks, present, aside, minutes in database.rows(
            _ACTIVITIES, (participant_id, *stretch)
        )
    ]
    others = [
        TakenPart(name, kind, minutes)
        for name, kind, sql in _OTHERS
        for (minutes,) in database.rows(sql, (participant_id, *stretch))
        if minutes
    ]
    return [*activities, *others]


def total_hours(forms: Sequence[TakenPart]) -> str:
    """The hours of all forms; empty where some are not known."""
    minutes = [form.minutes for form in forms]
    known = [part for part in minutes if part is not None]
    return hours(sum(known)) if known and len(known) == len(minutes) else ""


def percent(forms: Sequence[TakenPart]) -> int | None:
    """Meetings attended of a hundred, rounded down; None without any."""
    meetings = sum(form.meetings for form in forms)
    return 100 * sum(form.present for form in forms) // meetings if meetings else None


def hours(minutes: int) -> str:
    """Hours with at most two places and a comma: "36", "1,5", "0,75"."""
    return f"{minutes / 60:.2f}".rstrip("0").rstrip(".").replace(".", ",")
