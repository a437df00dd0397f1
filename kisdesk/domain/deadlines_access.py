"""Who may process the data, and whether the sheet that opens the file is still there."""

from collections.abc import Iterator
from datetime import date, timedelta

from kisdesk.domain.authorisation import AuthorisationState
from kisdesk.domain.dates import add_months
from kisdesk.domain.deadline_facts import (
    Deadline,
    DeadlineFacts,
    DeadlineKind,
    Subject,
    WorkerFact,
    urgency_of,
)

LEAD_DAYS = 30


def authorisation(worker: WorkerFact, today: date) -> Iterator[Deadline]:
    """Whoever opens the file needs a written authorisation and a promise of secrecy (art. 18f(4)).

    One that ends is told of from 30 days before; one without an end is gone through every so many
    months. One that was withdrawn was withdrawn on purpose.
    """

    def line(kind: DeadlineKind, due_on: date) -> Deadline:
        values: dict[str, object] = {"name": worker.name}
        urgency = urgency_of(due_on, today)
        return Deadline(kind, due_on, urgency, Subject.WORKER, worker.id, None, values)

    known = worker.authorisation
    state = known.state(today)
    if state is AuthorisationState.WITHDRAWN:
        return
    if known.on is None:
        yield line(DeadlineKind.NO_AUTHORISATION, today)
        return
    if known.secrecy_on is None:
        yield line(DeadlineKind.NO_SECRECY, today)
    if known.until is not None:
        kind, due_on = DeadlineKind.AUTHORISATION_ENDS, known.until
    else:
        kind = DeadlineKind.AUTHORISATION_REVIEW
        due_on = add_months(max(known.on, worker.reviewed_on or known.on), worker.review_months)
    if today >= due_on - timedelta(days=LEAD_DAYS):
        yield line(kind, due_on)


def sheet_check(facts: DeadlineFacts, today: date) -> Iterator[Deadline]:
    """A sheet that nobody finds when it is needed is none: once a year somebody looks."""
    if facts.sheet is None:
        return
    checked_on = facts.sheet.checked_on
    due_on = today if checked_on is None else add_months(checked_on, facts.sheet.check_months)
    if today >= due_on - timedelta(days=LEAD_DAYS):
        urgency = urgency_of(due_on, today)
        yield Deadline(DeadlineKind.SHEET_CHECK, due_on, urgency, Subject.CLUB, 0)
