"""When a copy of the file should be made, and when one should be tried out."""

from collections.abc import Iterator
from datetime import date

from kisdesk.domain.deadline_facts import Deadline, DeadlineFacts, DeadlineKind, Subject, urgency_of


def backup_overdue(facts: DeadlineFacts, today: date) -> Iterator[Deadline]:
    """No verified copy for more working days than the office allows; ``last_on`` None: never."""
    copies = facts.copies
    if copies is None or copies.overdue_on > today:
        return
    due_on, kind = copies.overdue_on, DeadlineKind.BACKUP_OVERDUE
    values: dict[str, object] = {
        "working_days": copies.working_days,
        "last_on": copies.last_on,
        "place": copies.place_label,
    }
    yield Deadline(kind, due_on, urgency_of(due_on, today), Subject.CLUB, 0, None, values)


def test_restore_due(facts: DeadlineFacts, today: date) -> Iterator[Deadline]:
    """A copy is to be restored for trial: a backup nobody restored is only a hope."""
    due_on = facts.copies.drill_due_on if facts.copies is not None else None
    if due_on is not None and due_on <= today:
        kind, urgency = DeadlineKind.TEST_RESTORE, urgency_of(due_on, today)
        yield Deadline(kind, due_on, urgency, Subject.CLUB, 0)
