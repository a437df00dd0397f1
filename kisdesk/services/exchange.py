"""A person with everything of theirs as ``person.json``: out of one club's file into another's.

The format is described in ``docs/person-format.md`` and ``docs/person.schema.json``.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.rights import Right
from kisdesk.errors import NotFoundError
from kisdesk.models.base import BaseModel
from kisdesk.models.contract import (
    ContractAction,
    ContractEvaluation,
    ContractGoal,
    ContractParty,
    ContractStage,
    ContractText,
    ContractVersion,
    SocialContract,
)
from kisdesk.models.document import IssuedDocument
from kisdesk.models.outcome import FollowUp, Outcome
from kisdesk.models.participant import (
    Address,
    ExclusionFinding,
    Ground,
    HouseholdMember,
    Note,
    Participant,
    SensitiveFact,
    StateChange,
)
from kisdesk.services.club import get_club
from kisdesk.services.contract_json import content_from_json, content_to_plain, fingerprint
from kisdesk.services.errors import DamagedDataError
from kisdesk.services.exchange_records import bytes_to_text, row_to_plain
from kisdesk.services.issued_documents import unpacked
from kisdesk.services.leaving import Leaving, note_exported
from kisdesk.services.rights import require
from kisdesk.storage.atomic_write import write_atomically

FORMAT = "kisdesk-person"
COMPLETE_FORMAT = "kisdesk-person-complete"
"""The same with all that stays with the club around it; see ``person_file.machine``."""
VERSION = 2
BEFORE_OUTCOMES = 1
"""The version that did not know outcomes and follow-ups; it is still taken."""
PARTS: Mapping[str, type[BaseModel]] = {
    "addresses": Address,
    "grounds": Ground,
    "exclusions": ExclusionFinding,
    "sensitive": SensitiveFact,
    "states": StateChange,
    "notes": Note,
    "outcomes": Outcome,
}
CONTRACT_PARTS: Mapping[str, type[BaseModel]] = {
    "texts": ContractText,
    "actions": ContractAction,
    "stages": ContractStage,
    "evaluations": ContractEvaluation,
}


def export_person(participant_id: int) -> dict[str, Any]:
    """The person as the JSON object of the format, the same for the same data.

    History and activities stay: they belong to the club. Raises NotFoundError, DamagedDataError,
    DamagedDocumentError.
    """
    require(Right.EXPORT)
    person = Participant.get_or_none(Participant.id == participant_id)
    if person is None:
        raise NotFoundError(f"participant {participant_id}")
    club = get_club()
    members = _below(HouseholdMember, participant_id)
    uuids = {member.id: member.uuid for member in members}
    plain = row_to_plain(person)
    plain["assistance_reasons"] = [r for r in person.assistance_reasons.split(",") if r]
    return {
        "format": FORMAT,
        "version": VERSION,
        "club": {
            "name": club.name,
            "register_number": club.register_number,
            "is_sample": club.is_sample,
        },
        "person": plain | {"worker": _worker_name(person.worker)},
        **{
            name: [row_to_plain(row) for row in _below(model, participant_id)]
            for name, model in PARTS.items()
        },
        "follow_ups": [_follow_up(row) for row in _below(FollowUp, participant_id)],
        "household": [_member(member) for member in members],
        "contracts": [_contract(row, uuids) for row in _below(SocialContract, participant_id)],
        "documents": _documents(
            (IssuedDocument.participant == participant_id) & IssuedDocument.contract.is_null()
        ),
    }


def person_text(plain: Mapping[str, Any]) -> str:
    """The object as the text of a file."""
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def save_person(participant_id: int, path: Path) -> None:
    """Write ``person.json`` and enter it into the history.

    Raises NotAllowedError without Right.EXPORT and the errors of ``export_person`` and of writing.
    """
    require(Right.EXPORT)
    write_atomically(path, person_text(export_person(participant_id)).encode())
    note_exported(Leaving("person_json", subject=("participant", participant_id)), "json")


def content_out(content: ContractContent, members: Mapping[int, str]) -> dict[str, Any]:
    """A signed text for the outside: members of the household by UUID, evaluations without ids."""
    plain = content_to_plain(content)
    for party in [plain["person"], *plain["family"]]:
        party["member_uuid"] = members.get(party.pop("member_id"))
    for evaluation in plain["evaluations"]:
        del evaluation["id"]
    return plain


def content_sha256(plain: Mapping[str, Any]) -> str:
    """SHA-256 of a signed text as ``content_out`` gives it."""
    return fingerprint(json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def _below(model: type[BaseModel], participant_id: int) -> list[Any]:
    field = model._meta.fields["participant"]
    return list(model.select().where(field == participant_id).order_by(model.id))


def _worker_name(worker: Any) -> dict[str, str] | None:
    if worker is None:
        return None
    return {"last_name": worker.last_name, "first_name": worker.first_name}


def _follow_up(row: FollowUp) -> dict[str, Any]:
    return row_to_plain(row) | {"outcome_uuid": row.outcome.uuid if row.outcome else None}


def _member(member: HouseholdMember) -> dict[str, Any]:
    """A member; who has a card of their own bears the name, birth date and sex of that card."""
    plain = row_to_plain(member)
    card = member.person
    if card is not None:
        plain |= {name: getattr(card, name) for name in ("last_name", "first_name", "pesel")}
        plain["sex"] = card.sex or plain["sex"]
        plain["born_on"] = card.born_on.isoformat() if card.born_on else plain["born_on"]
    return plain | {"person_uuid": card.uuid if card is not None else None}


def _contract(record: SocialContract, members: Mapping[int, str]) -> dict[str, Any]:
    def rows(model: type[BaseModel], key: Callable[[Any], Any] | None = None) -> list[Any]:
        found = list(model.select().where(model._meta.fields["contract"] == record.id))
        return sorted(found, key=key or (lambda row: (getattr(row, "position", 0), row.id)))

    goals = rows(ContractGoal)
    place = {goal.id: (goal.position, goal.id) for goal in goals}
    goals.sort(key=lambda g: (g.parent_id is not None, place.get(g.parent_id, ()), g.position))
    goal_uuids = {goal.id: goal.uuid for goal in goals}
    return {
        **row_to_plain(record),
        "worker": _worker_name(record.worker),
        **{
            name: [row_to_plain(row) for row in rows(model)]
            for name, model in CONTRACT_PARTS.items()
        },
        "goals": [row_to_plain(g) | {"parent_uuid": goal_uuids.get(g.parent_id)} for g in goals],
        "parties": [
            row_to_plain(p) | {"member_uuid": members.get(p.member_id)} for p in rows(ContractParty)
        ],
        "versions": [_version(v, members) for v in rows(ContractVersion, key=lambda v: v.version)],
        "documents": _documents(IssuedDocument.contract == record.id),
    }


def _version(record: ContractVersion, members: Mapping[int, str]) -> dict[str, Any]:
    if fingerprint(record.content) != record.sha256:
        raise DamagedDataError((f"contract_version {record.id}",))
    content = content_out(content_from_json(record.content), members)
    return {**row_to_plain(record), "content": content, "sha256": content_sha256(content)}


def _documents(condition: Any) -> list[dict[str, Any]]:
    records = IssuedDocument.select().where(condition).order_by(IssuedDocument.id)
    return [row_to_plain(r) | {"pdf": bytes_to_text(unpacked(r.id)[0])} for r in records]
