"""Taking a person over from ``person.json``: all of it or nothing."""

import zlib
from collections.abc import Mapping
from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.rights import Right
from kisdesk.errors import ConflictError, InvalidDraftError, Problem
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.models.club import Worker
from kisdesk.models.contract import (
    ContractGoal,
    ContractParty,
    ContractVersion,
    SocialContract,
)
from kisdesk.models.document import IssuedDocument
from kisdesk.models.outcome import FollowUp
from kisdesk.models.participant import HouseholdMember, Participant, name_keys
from kisdesk.services.contract_json import content_to_json, fingerprint
from kisdesk.services.exchange import CONTRACT_PARTS, PARTS
from kisdesk.services.exchange_read import (
    ReadContract,
    ReadPerson,
    Values,
    content_in,
    read_person,
)
from kisdesk.services.exchange_records import stored
from kisdesk.storage.peewee_database import database


def import_person(data: object, *, today: date) -> int:
    """Store a person of another club with everything of theirs; returns their id here.

    Workers are found by name, unknown ones are added as former workers without a password.
    Contracts keep their number but take no place in this club's series. Nothing is stored unless
    all of it can be. Raises InvalidDraftError, ReadOnlyFileError.
    """
    person = read_person(data, today=today)
    try:
        with database.atomic():
            return _store(person)
    except ConflictError as error:
        # what the tables refuse although every field by itself is right
        raise InvalidDraftError([Problem("", "inconsistent", {"message": str(error)})]) from error


def _store(person: ReadPerson) -> int:
    with recorded_change("participant_imported", "participant") as change:
        values = stored(person.values)
        values["assistance_reasons"] = ",".join(person.values["assistance_reasons"])
        values |= name_keys(values["last_name"], values["first_name"])
        participant_id = change.insert(Participant, **values, worker=_worker_id(person.worker))
        change.subject_id = participant_id
        owner = {"participant": participant_id}
        for name, model in PARTS.items():
            _insert_all(change, model, person.parts[name], owner)
        _store_follow_ups(change, person.follow_ups, participant_id)
        members = _store_household(change, person.household, owner)
        for document in person.documents:
            _store_document(change, document, owner)
    for contract in person.contracts:
        _store_contract(contract, participant_id, members)
    return participant_id


def _insert_all(
    change: RecordedChange, model: type[BaseModel], rows: list[Values], owner: Mapping[str, int]
) -> None:
    for values in rows:
        change.insert(model, **stored(values), **owner)


def _store_follow_ups(
    change: RecordedChange, follow_ups: list[Values], participant_id: int
) -> None:
    rows = database.rows("SELECT uuid, id FROM outcome WHERE participant_id = ?", (participant_id,))
    outcomes = dict(rows)
    for follow_up in follow_ups:
        values = stored(follow_up)
        outcome = outcomes.get(values.pop("outcome_uuid"))
        change.insert(FollowUp, **values, outcome=outcome, participant=participant_id)


def _store_household(
    change: RecordedChange, household: list[Values], owner: Mapping[str, int]
) -> dict[str, int]:
    """Store the members; returns their ids by UUID."""
    ids = {}
    for member in household:
        values = stored(member)
        linked = Participant.get_or_none(Participant.uuid == values.pop("person_uuid"))
        values["person"] = linked.id if linked is not None else None
        ids[member["uuid"]] = change.insert(HouseholdMember, **values, **owner)
    return ids


def _store_contract(
    contract: ReadContract, participant_id: int, members: Mapping[str, int]
) -> None:
    """Store a contract as a draft first: what is signed could not be written any more."""
    with recorded_change("contract_imported", "contract") as change:
        values = stored(contract.values)
        final = {name: values.pop(name) for name in ("state", "closed_on", "closing_note")}
        contract_id = change.insert(
            SocialContract,
            **values,
            participant=participant_id,
            worker=_worker_id(contract.worker),
            state=ContractState.DRAFT.value,
        )
        change.subject_id = contract_id
        owner = {"contract": contract_id}
        for name, model in CONTRACT_PARTS.items():
            _insert_all(change, model, contract.parts[name], owner)
        _store_goals(change, contract.goals, owner)
        for party in contract.parties:
            party_values = stored(party)
            member = members.get(party_values.pop("member_uuid"))
            change.insert(ContractParty, **party_values, member=member, **owner)
        for version in contract.versions:
            kept = content_to_json(content_in(version["content"], members))
            change.insert(
                ContractVersion,
                **(version | {"content": kept, "sha256": fingerprint(kept)}),
                **owner,
            )
        for document in contract.documents:
            _store_document(change, document, {"participant": participant_id, **owner})
        change.update(SocialContract, contract_id, **final)


def _store_goals(change: RecordedChange, goals: list[Values], owner: Mapping[str, int]) -> None:
    ids: dict[str, int] = {}
    for goal in sorted(goals, key=lambda g: bool(g["parent_uuid"])):
        values = dict(goal)
        parent = ids.get(values.pop("parent_uuid"))
        ids[goal["uuid"]] = change.insert(ContractGoal, **values, parent=parent, **owner)


def _store_document(change: RecordedChange, document: Values, owner: Mapping[str, int]) -> None:
    values = dict(document)
    packed = zlib.compress(values.pop("pdf"), 9)
    change.insert(IssuedDocument, **values, packed=packed, **owner)


def _worker_id(names: tuple[str, str] | None) -> int | None:
    if names is None:
        return None
    rows = database.rows(
        "SELECT id FROM worker WHERE last_name = ? AND first_name = ? ORDER BY is_active DESC, id",
        names,
    )
    if rows:
        return int(rows[0][0])
    with recorded_change("worker_added", "worker", right=Right.CHANGE) as change:
        last_name, first_name = names
        change.subject_id = change.insert(
            Worker, last_name=last_name, first_name=first_name, is_active=False
        )
        return change.subject_id
