"""The club itself: what the register, the papers and the status line say about it."""

from dataclasses import fields, replace
from typing import Any

from kisdesk.domain.clubs import check_club, normalise_club
from kisdesk.domain.codes import OperatorKind, Voivodeship
from kisdesk.domain.drafts import ClubDraft, OperatorDraft
from kisdesk.errors import InvalidDraftError
from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Club

__all__ = ["check_club", "club_values", "get_club", "save_club"]

CLUB_ID = 1
_OWN = tuple(f.name for f in fields(ClubDraft) if f.name != "operator")
_OPERATOR = tuple(f.name for f in fields(OperatorDraft))


def club_values(draft: ClubDraft) -> dict[str, Any]:
    """The columns of ``club`` that a draft decides."""
    values: dict[str, Any] = {name: getattr(draft, name) for name in _OWN}
    values |= {f"operator_{name}": getattr(draft.operator, name) for name in _OPERATOR}
    values["voivodeship"] = draft.voivodeship.value if draft.voivodeship else None
    values["operator_kind"] = draft.operator.kind.value
    return values


def get_club() -> ClubDraft:
    """The club of the open file."""
    row = Club.get_by_id(CLUB_ID)
    operator = {name: getattr(row, f"operator_{name}") for name in _OPERATOR}
    operator["kind"] = OperatorKind(operator["kind"])
    values: dict[str, Any] = {name: getattr(row, name) for name in _OWN}
    values["voivodeship"] = Voivodeship(row.voivodeship) if row.voivodeship else None
    return ClubDraft(**values, operator=OperatorDraft(**operator))


def save_club(draft: ClubDraft) -> None:
    """Store what was changed. A file of sample data stays one, whatever the draft says.

    Warnings do not hinder. Raises InvalidDraftError.
    """
    problems = [p for p in check_club(draft) if not p.is_warning]
    if problems:
        raise InvalidDraftError(problems)
    draft = replace(normalise_club(draft), is_sample=get_club().is_sample)
    with recorded_change("club_saved", "club", CLUB_ID) as change:
        change.update(Club, CLUB_ID, **club_values(draft))
