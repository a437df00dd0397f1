"""The dictionary of kinds of activities."""

from dataclasses import asdict
from typing import Final

from kisdesk.domain.activity_codes import ServiceCategory
from kisdesk.domain.activity_kinds import KindDraft, KindRow, check_kind
from kisdesk.domain.text_keys import search_key
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.activity import ActivityKind
from kisdesk.models.changes import recorded_change
from kisdesk.storage.peewee_database import database

SUBJECT: Final = "club"
_CLUB = 1


def list_kinds(include_inactive: bool = False) -> list[KindRow]:
    """The kinds in the order of the dictionary, those by the Act first."""
    rows = database.rows(
        "SELECT k.id, k.key, k.name, k.service, k.official_code, k.legal_basis, k.is_active,"
        " (SELECT COUNT(*) FROM activity a WHERE a.kind_id = k.id)"
        " FROM activity_kind k ORDER BY k.position, k.id"
    )
    return [
        KindRow(kind_id, key, name, ServiceCategory(service), code, basis, bool(active), count)
        for kind_id, key, name, service, code, basis, active, count in rows
        if active or include_inactive
    ]


def save_kind(draft: KindDraft, kind_id: int | None = None) -> int:
    """Store a new kind, or change one; returns its id.

    Activities of the kind keep their category until they are saved again. Raises
    InvalidDraftError, NotFoundError.
    """
    problems = check_kind(draft)
    wanted = search_key(draft.name)
    others = [k for k in list_kinds(include_inactive=True) if k.id != kind_id]
    if any(search_key(other.name) == wanted for other in others):
        problems.append(Problem("name", "kind_twice"))
    if problems:
        raise InvalidDraftError(problems)
    values = {**asdict(draft), "service": draft.service.value, "name": draft.name.strip()}
    with recorded_change("kind_saved", SUBJECT, _CLUB) as change:
        if kind_id is None:
            last = database.rows("SELECT coalesce(max(position), 0) FROM activity_kind")[0][0]
            return change.insert(ActivityKind, position=last + 1, **values)
        change.update(ActivityKind, kind_id, **values)
    return kind_id


def delete_kind(kind_id: int) -> None:
    """Remove a kind of the club's own that no activity has.

    Raises InvalidDraftError: ``kind_in_use``, ``kind_shipped``; NotFoundError.
    """
    kind = next((k for k in list_kinds(include_inactive=True) if k.id == kind_id), None)
    if kind is None:
        raise NotFoundError(f"activity_kind {kind_id}")
    if kind.key:
        raise InvalidDraftError([Problem("name", "kind_shipped")])
    if kind.activities:
        raise InvalidDraftError([Problem("name", "kind_in_use", {"count": kind.activities})])
    with recorded_change("kind_deleted", SUBJECT, _CLUB) as change:
        change.delete(ActivityKind, kind_id)
