"""The register of disclosures: to whom data of people went, and what was demanded."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kisdesk.domain.dates import day_of
from kisdesk.domain.disclosures import (
    DisclosureDraft,
    DisclosureRow,
    check_disclosure,
    normalise_disclosure,
)
from kisdesk.domain.privacy_codes import DisclosureState, DisclosureWay, Recipient
from kisdesk.domain.rights import Right
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import actor, recorded_change
from kisdesk.models.participant import Participant
from kisdesk.models.privacy import CorrectionNotice, Disclosure
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

_KIND = "participant"
_NAMES = tuple(f.name for f in fields(DisclosureDraft))
_ENUMS: tuple[tuple[str, Any], ...] = (
    ("recipient", Recipient),
    ("state", DisclosureState),
    ("way", DisclosureWay),
)
_DAYS = ("demanded_on", "due_on", "made_on")
_SELECT = f"""
    SELECT d.id, d.participant_id, trim(p.last_name || ' ' || p.first_name), d.worker_name,
        coalesce(trim(i.title || ' ' || i.number), ''), {", ".join(f"d.{n}" for n in _NAMES)}
    FROM disclosure d JOIN participant p ON p.id = d.participant_id
    LEFT JOIN issued_document i ON i.id = d.document_id
"""
_NEWEST = " ORDER BY coalesce(d.made_on, d.demanded_on) DESC, d.id DESC"

OUTSIDE_PAPERS = ("end_notice", "opinion", "referral", "psu_referral")
"""Papers that are written for somebody outside; after them a disclosure is offered."""


@dataclass(frozen=True)
class DisclosureFilter:
    """Which disclosures are listed; empty fields let everything through. Days are included."""

    first: date | None = None
    last: date | None = None
    recipient: Recipient | None = None
    state: DisclosureState | None = None


def record_disclosure(participant_id: int, draft: DisclosureDraft, *, today: date) -> int:
    """Enter a disclosure or a demand and return its id.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    values = _checked(participant_id, draft, today)
    if Participant.get_or_none(Participant.id == participant_id) is None:
        raise NotFoundError(f"participant {participant_id}")
    with recorded_change("disclosure_recorded", _KIND, participant_id) as change:
        return change.insert(
            Disclosure, participant=participant_id, worker_name=actor.worker_name, **values
        )


def update_disclosure(disclosure_id: int, draft: DisclosureDraft, *, today: date) -> None:
    """Make an entry say what the draft says: the answer to a demand, a slip of the pen.

    Raises InvalidDraftError, NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    before = get_disclosure(disclosure_id)
    values = _checked(before.participant_id, draft, today)
    if before.draft.state is DisclosureState.OPEN:  # who answers is who did it
        values["worker_name"] = actor.worker_name
    with recorded_change("disclosure_updated", _KIND, before.participant_id) as change:
        change.update(Disclosure, disclosure_id, **values)


def delete_disclosure(disclosure_id: int) -> None:
    """Take out an entry made by mistake; undo brings it back, the history keeps it.

    Raises NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    participant_id = get_disclosure(disclosure_id).participant_id
    with recorded_change("disclosure_deleted", _KIND, participant_id) as change:
        sql = "SELECT id FROM correction_notice WHERE disclosure_id = ? ORDER BY id"
        for (notice_id,) in database.rows(sql, (disclosure_id,)):
            change.delete(CorrectionNotice, notice_id)
        change.delete(Disclosure, disclosure_id)


def get_disclosure(disclosure_id: int) -> DisclosureRow:
    """One entry. Raises NotFoundError."""
    rows = _rows(" WHERE d.id = ?", (disclosure_id,))
    if not rows:
        raise NotFoundError(f"disclosure {disclosure_id}")
    return rows[0]


def disclosures_of(participant_id: int) -> list[DisclosureRow]:
    """What went out about a person and what is demanded, the newest first."""
    return _rows(" WHERE d.participant_id = ?", (participant_id,))


def list_disclosures(wanted: DisclosureFilter | None = None) -> list[DisclosureRow]:
    """The register of the whole office, the newest first."""
    wanted = wanted or DisclosureFilter()
    first = (wanted.first or date.min).isoformat()
    last = (wanted.last or date.max).isoformat()
    return _rows(
        " WHERE coalesce(d.made_on, d.demanded_on) BETWEEN ?1 AND ?2"
        " AND (?3 = '' OR d.recipient = ?3) AND (?4 = '' OR d.state = ?4)",
        (first, last, wanted.recipient or "", wanted.state or ""),
    )


def papers_to_enter(participant_id: int, today: date) -> list[tuple[int, str]]:
    """Papers for somebody outside that were issued today without a disclosure: id and name."""
    marks = ", ".join("?" * len(OUTSIDE_PAPERS))
    rows = database.rows(
        "SELECT i.id, trim(i.title || ' ' || i.number) FROM issued_document i"
        f" WHERE i.participant_id = ? AND i.issued_on = ? AND i.kind IN ({marks})"
        " AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.document_id = i.id) ORDER BY i.id",
        (participant_id, today.isoformat(), *OUTSIDE_PAPERS),
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def _checked(participant_id: int, draft: DisclosureDraft, today: date) -> dict[str, Any]:
    if problems := check_disclosure(draft, today):
        raise InvalidDraftError(problems)
    draft = normalise_disclosure(draft)
    values: dict[str, Any] = {name: getattr(draft, name) for name in _NAMES}
    for name, _ in _ENUMS:
        values[name] = values[name].value if values[name] is not None else None
    document_id = values.pop("document_id")
    if document_id is not None:
        sql = "SELECT participant_id FROM issued_document WHERE id = ?"
        owner = database.rows(sql, (document_id,))
        if not owner or owner[0][0] != participant_id:
            raise NotFoundError(f"issued_document {document_id}")
    return values | {"document": document_id}


def _rows(condition: str, values: Sequence[object]) -> list[DisclosureRow]:
    return [
        DisclosureRow(
            id=row[0],
            participant_id=row[1],
            person=row[2],
            draft=_draft(row[5:]),
            worker_name=row[3],
            document=row[4],
        )
        for row in database.rows(_SELECT + condition + _NEWEST, values)
    ]


def _draft(row: Sequence[Any]) -> DisclosureDraft:
    values = dict(zip(_NAMES, row, strict=True))
    for name, kind in _ENUMS:
        values[name] = kind(values[name]) if values[name] is not None else None
    for name in _DAYS:
        values[name] = day_of(values[name])
    for name in ("scope", "reason", "note"):  # hidden from who may not see special categories
        values[name] = values[name] or ""
    return DisclosureDraft(**values)
