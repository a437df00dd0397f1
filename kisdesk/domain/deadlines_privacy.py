"""What calls for an answer about somebody's data: demands, requests, breaches."""

from collections.abc import Iterator
from datetime import date

from kisdesk.domain.deadline_facts import (
    BreachFact,
    Deadline,
    DeadlineKind,
    DemandFact,
    RequestFact,
    Subject,
    urgency_of,
)
from kisdesk.domain.person_requests import request_due


def data_demand(demand: DemandFact, today: date) -> Iterator[Deadline]:
    """Another body demands data and waits: by its day, 7 days for a welfare centre (art. 105)."""
    yield Deadline(
        DeadlineKind.DATA_DEMAND,
        demand.due_on,
        urgency_of(demand.due_on, today),
        Subject.PARTICIPANT,
        demand.participant_id,
        demand.participant_id,
        {"recipient": demand.recipient, "disclosure_id": demand.id},
    )


def person_request(request: RequestFact, today: date) -> Iterator[Deadline]:
    """A person waits for the answer to a request: one month, art. 12(3) of the GDPR."""
    due_on = request_due(request.received_on, is_extended=request.is_extended)
    yield Deadline(
        DeadlineKind.PERSON_REQUEST,
        due_on,
        urgency_of(due_on, today),
        Subject.PARTICIPANT,
        request.participant_id,
        request.participant_id,
        {"what": request.what, "request_id": request.id},
    )


def breach(breach: BreachFact, today: date) -> Iterator[Deadline]:
    """A breach is reported within 72 hours (art. 33(1)); people at high risk are told (art. 34).

    For telling people the GDPR names no day, so it calls from the day of the decision on.
    """
    if breach.due_at is not None:
        due_on = breach.due_at.date()
        kind, values = DeadlineKind.BREACH_REPORT, {"due_at": breach.due_at}
        urgency = urgency_of(due_on, today)
        yield Deadline(kind, due_on, urgency, Subject.BREACH, breach.id, None, dict(values))
    if breach.is_to_tell:
        urgency = urgency_of(today, today)
        yield Deadline(DeadlineKind.BREACH_TELL, today, urgency, Subject.BREACH, breach.id)
