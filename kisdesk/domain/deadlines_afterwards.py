"""What is left to do for people after participation: the certificate, and asking how it goes on."""

from collections.abc import Iterator
from datetime import date, timedelta

from kisdesk.domain.deadline_facts import (
    AfterwardsFact,
    Deadline,
    DeadlineKind,
    Subject,
    urgency_of,
)
from kisdesk.domain.outcomes import FOLLOW_UP_MONTHS, follow_up_due
from kisdesk.domain.participation import ENDED

CERTIFICATE_DAYS = 7
"""Days after the end by which the certificate should be out; the Act says "promptly"."""
CERTIFICATE_SHOWN_DAYS = 90
"""Days after the end for which a missing certificate is told; the card tells it for good."""
FOLLOW_UP_LEAD_DAYS = 7
FOLLOW_UP_SHOWN_DAYS = 60
"""Days after its day for which an answer is asked for; later it would be about another time."""


def certificate(person: AfterwardsFact, today: date) -> Iterator[Deadline]:
    """The end is to be confirmed by a certificate promptly: art. 18(5a), here within 7 days."""
    ended_on = person.ended_on
    if person.has_certificate or ended_on is None or person.end not in ENDED:
        return
    if ended_on <= today <= ended_on + timedelta(days=CERTIFICATE_SHOWN_DAYS):
        due_on = ended_on + timedelta(days=CERTIFICATE_DAYS)
        yield _deadline(DeadlineKind.CERTIFICATE, person, due_on, today, ended_on=ended_on)


def follow_up(person: AfterwardsFact, today: date) -> Iterator[Deadline]:
    """One, three and six months after the end or the start of work, from 7 days before.

    Only the latest time that has come calls; an answer for a later time covers the earlier ones.
    """
    if person.start is None:
        return
    near = [
        months
        for months in FOLLOW_UP_MONTHS
        if follow_up_due(person.start.since_on, months) <= today + timedelta(FOLLOW_UP_LEAD_DAYS)
    ]
    if not near or any(months >= near[-1] for months in person.answered):
        return
    due_on = follow_up_due(person.start.since_on, near[-1])
    if today <= due_on + timedelta(days=FOLLOW_UP_SHOWN_DAYS):
        is_work = person.start.outcome_id is not None
        kind = DeadlineKind.FOLLOW_UP
        yield _deadline(kind, person, due_on, today, months=near[-1], is_work=is_work)


def _deadline(
    kind: DeadlineKind, person: AfterwardsFact, due_on: date, today: date, **values: object
) -> Deadline:
    urgency = urgency_of(due_on, today)
    return Deadline(kind, due_on, urgency, Subject.PARTICIPANT, person.id, person.id, values)
