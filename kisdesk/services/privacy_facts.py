"""What waits for an answer about people's data, as the rules of deadlines want it."""

from datetime import date

from kisdesk.domain.deadline_facts import BreachFact, DemandFact, RequestFact
from kisdesk.domain.disclosures import DisclosureRow
from kisdesk.domain.labels import label
from kisdesk.domain.privacy_codes import DisclosureState, TellDecision
from kisdesk.services.breaches import list_breaches
from kisdesk.services.disclosures import DisclosureFilter, list_disclosures
from kisdesk.services.person_requests import list_requests
from kisdesk.storage.peewee_database import database


def demand_facts(worker_id: int | None = None) -> list[DemandFact]:
    """Demands that are not answered, with ``worker_id`` those about this worker's people."""
    own = _people_of(worker_id)
    return [
        DemandFact(row.id, row.participant_id, row.draft.due_on, recipient_text(row))
        for row in list_disclosures(DisclosureFilter(state=DisclosureState.OPEN))
        if row.draft.due_on is not None and (own is None or row.participant_id in own)
    ]


def request_facts(worker_id: int | None = None) -> list[RequestFact]:
    """Requests that are not answered, with ``worker_id`` those of this worker's people."""
    own = _people_of(worker_id)
    facts = []
    for row in list_requests(only_open=True):
        received, kind = row.draft.received_on, row.draft.kind
        if received is None or kind is None or (own is not None and row.participant_id not in own):
            continue
        is_extended = row.draft.extended_on is not None
        facts.append(RequestFact(row.id, row.participant_id, received, is_extended, kind.value))
    return facts


def breach_facts(today: date) -> list[BreachFact]:
    """Breaches whose 72 hours run, or whose people are to be told; they concern everybody."""
    facts = []
    for row in list_breaches():
        noticed = row.draft.noticed_at
        is_to_tell = row.draft.tell_people is TellDecision.YES and row.draft.told_on is None
        if noticed is not None and noticed.date() <= today and (row.needs_report or is_to_tell):
            due = row.report_due if row.needs_report else None
            facts.append(BreachFact(row.id, noticed.date(), due, is_to_tell))
    return facts


def recipient_text(row: DisclosureRow) -> str:
    """Who gets or wants the data: the name typed, else the kind of recipient."""
    kind = row.draft.recipient
    return row.draft.recipient_name or (label(kind) if kind is not None else "")


def _people_of(worker_id: int | None) -> frozenset[int] | None:
    if worker_id is None:
        return None
    sql = "SELECT id FROM participant WHERE worker_id = ?"
    return frozenset(int(row[0]) for row in database.rows(sql, (worker_id,)))
