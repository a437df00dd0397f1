"""Corrections of who a person is: old and new out of the history, and who has to be told of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kisdesk.domain.disclosures import DisclosureRow
from kisdesk.domain.privacy_codes import DisclosureState
from kisdesk.domain.rights import Right
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.changes import recorded_change
from kisdesk.models.privacy import CorrectionNotice
from kisdesk.services.disclosures import disclosures_of, get_disclosure
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

IDENTIFYING = (
    "last_name", "first_name", "second_name", "birth_name", "pesel", "born_on", "sex",
    "citizenship", "document_kind", "document_number", "document_country", "representative",
)  # fmt: skip
IDENTIFYING_ADDRESS = (
    "street", "house", "flat", "postcode", "post_office", "locality", "gmina", "voivodeship",
)  # fmt: skip
_FIELDS = {"participant": IDENTIFYING, "address": IDENTIFYING_ADDRESS}


@dataclass(frozen=True)
class CorrectedField:
    """One field that says something else since; values as stored."""

    table: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class NoticeRow:
    """A recipient that has to be told, and when that was, or why it could not be."""

    disclosure: DisclosureRow
    told_on: date | None = None
    reason: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do."""
        return self.told_on is not None or bool(self.reason)


@dataclass(frozen=True)
class CorrectionRow:
    """A change of identifying data, by whom, and the recipients of the data as they were."""

    change_id: int
    at: datetime
    worker_name: str
    fields: tuple[CorrectedField, ...]
    notices: tuple[NoticeRow, ...]


def corrections_of(participant_id: int) -> list[CorrectionRow]:
    """Corrections of a person's identifying data, the newest first.

    Fields that were empty before are completed, not corrected, and stay out. Recipients are those
    who got data up to the day of the correction (art. 19).
    """
    made = [d for d in disclosures_of(participant_id) if d.draft.state is DisclosureState.MADE]
    settled = {
        (disclosure_id, change_id): (told_on, reason)
        for disclosure_id, change_id, told_on, reason in database.rows(
            "SELECT disclosure_id, change_id, told_on, reason FROM correction_notice"
            " WHERE participant_id = ?",
            (participant_id,),
        )
    }
    corrections = []
    for change_id, at, worker_name, fields in _changes(participant_id):
        moment = datetime.fromisoformat(at)
        notices = []
        for disclosure in made:
            if disclosure.draft.made_on is None or disclosure.draft.made_on > moment.date():
                continue
            told_on, reason = settled.get((disclosure.id, change_id), (None, ""))
            day = date.fromisoformat(told_on) if told_on else None
            notices.append(NoticeRow(disclosure, day, reason))
        corrections.append(CorrectionRow(change_id, moment, worker_name, fields, tuple(notices)))
    return corrections


def mark_told(
    disclosure_id: int, change_id: int, *, told_on: date | None, reason: str = "", today: date
) -> None:
    """Note that a recipient was told of a correction, or why that was impossible.

    Raises InvalidDraftError (``required``, ``date_in_future``), NotFoundError, NotAllowedError.
    """
    require(Right.CHANGE)
    reason = " ".join(reason.split())
    if told_on is None and not reason:
        raise InvalidDraftError([Problem("told_on", "required")])
    if told_on is not None and told_on > today:
        raise InvalidDraftError([Problem("told_on", "date_in_future")])
    participant_id = get_disclosure(disclosure_id).participant_id
    if not any(c.change_id == change_id for c in corrections_of(participant_id)):
        raise NotFoundError(f"correction {change_id}")
    values: dict[str, Any] = {"told_on": told_on, "reason": reason}
    sql = "SELECT id FROM correction_notice WHERE disclosure_id = ? AND change_id = ?"
    rows = database.rows(sql, (disclosure_id, change_id))
    with recorded_change("correction_told", "participant", participant_id) as change:
        if rows:
            change.update(CorrectionNotice, int(rows[0][0]), **values)
        else:
            change.insert(
                CorrectionNotice,
                participant=participant_id,
                disclosure=disclosure_id,
                change=change_id,
                **values,
            )


def _changes(
    participant_id: int,
) -> Iterator[tuple[int, str, str, tuple[CorrectedField, ...]]]:
    rows = database.rows(
        "SELECT c.id, c.at, c.worker_name, e.table_name, e.old, e.new FROM change c"
        " JOIN change_entry e ON e.change_id = c.id WHERE c.subject_kind = 'participant'"
        " AND c.subject_id = ? AND c.undoes_id IS NULL AND e.old <> '' AND e.new <> ''"
        " AND e.table_name IN ('participant', 'address')"
        " AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undoes_id = c.id)"
        " ORDER BY c.id DESC, e.position",
        (participant_id,),
    )
    found: dict[int, tuple[str, str, list[CorrectedField]]] = {}
    for change_id, at, worker_name, table, old, new in rows:
        before, after = json.loads(old), json.loads(new)
        for name in _FIELDS[table]:
            if name in after and before.get(name) not in {None, ""}:
                entry = found.setdefault(change_id, (at, worker_name, []))
                entry[2].append(CorrectedField(table, name, before[name], after[name]))
    for change_id, (at, worker_name, fields) in found.items():
        yield change_id, at, worker_name, tuple(fields)
