"""Who stays away: absences in a row call for a talk before they become an end of participation."""

from collections.abc import Iterator
from datetime import date, timedelta

from kisdesk.domain.deadline_facts import (
    AbsenceFact,
    Deadline,
    DeadlineKind,
    Subject,
    urgency_of,
)

ABSENCE_TALK_DAYS = 7
"""Days after the absence that made it too many by which somebody should have asked; practice."""


def absences(person: AbsenceFact, today: date) -> Iterator[Deadline]:
    """Unexcused absences in a row, as many as the office is told of; until the person comes."""
    due_on = person.reached_on + timedelta(days=ABSENCE_TALK_DAYS)
    yield Deadline(
        DeadlineKind.ABSENCES,
        due_on,
        urgency_of(due_on, today),
        Subject.PARTICIPANT,
        person.id,
        person.id,
        {"count": person.count, "last_on": person.last_on},
    )
