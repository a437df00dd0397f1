"""Reading ``person.json``: strictly, and judged as a whole before anything is stored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from kisdesk.domain.codes import AssistanceReason, ContractState
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contract_rules import check_contract_draft
from kisdesk.domain.drafts import (
    AddressDraft,
    ExclusionDraft,
    GroundDraft,
    MemberDraft,
    ParticipantDraft,
    SensitiveDraft,
)
from kisdesk.domain.households import check_household
from kisdesk.domain.participants import check_participant
from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.models.base import BaseModel
from kisdesk.models.contract import (
    ContractGoal,
    ContractParty,
    ContractVersion,
    SocialContract,
)
from kisdesk.models.document import IssuedDocument
from kisdesk.models.outcome import FollowUp
from kisdesk.models.participant import HouseholdMember, Participant
from kisdesk.resources import resource
from kisdesk.services.club import get_club
from kisdesk.services.contract_json import content_from_plain
from kisdesk.services.exchange import (
    COMPLETE_FORMAT,
    CONTRACT_PARTS,
    FORMAT,
    PARTS,
    VERSION,
    content_sha256,
)
from kisdesk.services.exchange_outcomes import judged_outcomes, of_today
from kisdesk.services.exchange_records import Reading
from kisdesk.storage.peewee_database import database

_TOP = {
    *("format", "version", "club", "person", "follow_ups", "household", "contracts", "documents"),
    *PARTS,
}
_CONTRACT = {"worker", "goals", "parties", "versions", "documents", *CONTRACT_PARTS}
_DRAFTS = {
    "addresses": AddressDraft,
    "grounds": GroundDraft,
    "exclusions": ExclusionDraft,
    "sensitive": SensitiveDraft,
}
Values = dict[str, Any]


@dataclass
class ReadContract:
    """A contract as read, before anything of it is stored."""

    values: Values
    worker: tuple[str, str] | None
    parts: dict[str, list[Values]]
    goals: list[Values]
    parties: list[Values]
    versions: list[Values]
    documents: list[Values]


@dataclass
class ReadPerson:
    """A person as read, before anything of them is stored."""

    values: Values = field(default_factory=dict)
    worker: tuple[str, str] | None = None
    parts: dict[str, list[Values]] = field(default_factory=dict)
    follow_ups: list[Values] = field(default_factory=list)
    household: list[Values] = field(default_factory=list)
    contracts: list[ReadContract] = field(default_factory=list)
    documents: list[Values] = field(default_factory=list)

    @property
    def name(self) -> str:
        """First name and surname."""
        return f"{self.values['first_name']} {self.values['last_name']}"


def read_person(data: object, *, today: date) -> ReadPerson:
    """Read a person and judge everything about them, against the open file as well.

    Raises InvalidDraftError with every problem; fields are the places in the JSON.
    """
    if isinstance(data, dict) and data.get("format") == COMPLETE_FORMAT:
        data = data.get("person")  # what stays with the other club is not taken over
    reading = Reading()
    person = _read(reading, data)
    if not reading.problems:
        reading.problems += _judged(person, today)
    if reading.problems:
        raise InvalidDraftError(reading.problems)
    return person


# Reading --------------------------------------------------------------------------------------


def _read(reading: Reading, data: object) -> ReadPerson:
    top = reading.members(of_today(data), "", _TOP)
    if not top:
        return ReadPerson()
    if top["format"] != FORMAT or top["version"] != VERSION or type(top["version"]) is not int:
        reading.wrong("format", f"potrzebny {FORMAT}, wersja {VERSION}")
        return ReadPerson()
    club = reading.members(top["club"], "club", {"name", "register_number", "is_sample"})
    if club.get("is_sample") is not False and not get_club().is_sample:
        reading.problems.append(Problem("club", "sample_data"))
    values = reading.row(Participant, top["person"], "person", {"worker", "assistance_reasons"})
    if not values:
        return ReadPerson()
    values["assistance_reasons"] = tuple(
        reading.code(item, path, AssistanceReason)
        for item, path in reading.items(
            top["person"]["assistance_reasons"], "person.assistance_reasons"
        )
    )
    return ReadPerson(
        values=values,
        worker=_read_worker(reading, top["person"]["worker"], "person.worker"),
        parts={name: _read_rows(reading, model, top[name], name) for name, model in PARTS.items()},
        follow_ups=_read_rows(reading, FollowUp, top["follow_ups"], "follow_ups", "outcome_uuid"),
        household=_read_rows(
            reading, HouseholdMember, top["household"], "household", "person_uuid"
        ),
        contracts=[
            contract
            for item, path in reading.items(top["contracts"], "contracts")
            if (contract := _read_contract(reading, item, path)) is not None
        ],
        documents=_read_documents(reading, top["documents"], "documents"),
    )


def _read_rows(
    reading: Reading, model: type[BaseModel], plain: object, path: str, link: str = ""
) -> list[Values]:
    """Rows of one table; ``link`` is a member with the UUID of another record, or null."""
    rows = []
    for item, item_path in reading.items(plain, path):
        values = reading.row(model, item, item_path, {link} if link else None)
        if values and link:
            values[link] = reading.text(item[link], f"{item_path}.{link}", is_null=True)
        if values:
            rows.append(values)
    return rows


def _read_worker(reading: Reading, plain: object, path: str) -> tuple[str, str] | None:
    if plain is None:
        return None
    names = reading.members(plain, path, {"last_name", "first_name"})
    last_name = reading.text(names.get("last_name", ""), f"{path}.last_name")
    return last_name, reading.text(names.get("first_name", ""), f"{path}.first_name")


def _read_contract(reading: Reading, plain: object, path: str) -> ReadContract | None:
    values = reading.row(SocialContract, plain, path, _CONTRACT)
    if not values or not isinstance(plain, dict):
        return None
    return ReadContract(
        values=values,
        worker=_read_worker(reading, plain["worker"], f"{path}.worker"),
        parts={
            name: _read_rows(reading, model, plain[name], f"{path}.{name}")
            for name, model in CONTRACT_PARTS.items()
        },
        goals=_read_rows(reading, ContractGoal, plain["goals"], f"{path}.goals", "parent_uuid"),
        parties=_read_rows(
            reading, ContractParty, plain["parties"], f"{path}.parties", "member_uuid"
        ),
        versions=_read_versions(reading, plain["versions"], f"{path}.versions"),
        documents=_read_documents(reading, plain["documents"], f"{path}.documents"),
    )


def _read_versions(reading: Reading, plain: object, path: str) -> list[Values]:
    rows = []
    for item, item_path in reading.items(plain, path):
        values = reading.row(ContractVersion, item, item_path, {"content", "sha256"})
        if not values:
            continue
        content = item["content"]
        if not isinstance(content, dict) or content_sha256(content) != item["sha256"]:
            reading.problems.append(Problem(f"{item_path}.content", "text_changed"))
            continue
        rows.append(values | {"content": content})
    return rows


def _read_documents(reading: Reading, plain: object, path: str) -> list[Values]:
    rows = []
    for item, item_path in reading.items(plain, path):
        values = reading.row(IssuedDocument, item, item_path, {"pdf"})
        if values:
            pdf = reading.data(item["pdf"], f"{item_path}.pdf", values["sha256"], values["size"])
            rows.append(values | {"pdf": pdf})
    return rows


# Judging --------------------------------------------------------------------------------------


def _judged(person: ReadPerson, today: date) -> Iterator[Problem]:
    draft = _participant_draft(person)
    yield from (_at("person", p) for p in check_participant(draft, today) if not p.is_warning)
    members = [_draft(MemberDraft, values) for values in person.household]
    yield from (
        _at("household", p, "members") for p in check_household(members, today) if not p.is_warning
    )
    yield from judged_outcomes(person.parts["outcomes"], person.follow_ups, today)
    if draft.pesel and database.rows(
        "SELECT 1 FROM participant WHERE pesel = ? LIMIT 1", (draft.pesel,)
    ):
        yield Problem("person.pesel", "pesel_taken")
    yield from _taken_uuids(person)
    known = {values["uuid"] for values in person.household}
    for i, contract in enumerate(person.contracts):
        yield from _judged_contract(contract, f"contracts.{i}", known)


def _participant_draft(person: ReadPerson) -> ParticipantDraft:
    parts = {
        name: tuple(_draft(kind, values) for values in person.parts[name])
        for name, kind in _DRAFTS.items()
    }
    draft: ParticipantDraft = _draft(ParticipantDraft, person.values, **parts)
    return draft


def _draft(kind: type[Any], values: Values, **more: Any) -> Any:
    names = {f.name for f in fields(kind)} - {"id", "worker_id", "person_id"}
    return kind(**{k: v for k, v in values.items() if k in names}, **more)


def _at(path: str, problem: Problem, instead_of: str = "") -> Problem:
    place = problem.field.removeprefix(instead_of).strip(".")
    return Problem(f"{path}.{place}".strip("."), problem.code, problem.values)


def _taken_uuids(person: ReadPerson) -> Iterator[Problem]:
    seen: set[tuple[type[BaseModel], str]] = set()
    for path, model, values in _all_rows(person):
        key = (model, values["uuid"])
        sql = f"SELECT 1 FROM {model._meta.table_name} WHERE uuid = ?"
        if not values["uuid"] or key in seen or database.rows(sql, (values["uuid"],)):
            yield Problem(f"{path}.uuid", "uuid_taken")
        seen.add(key)


def _all_rows(person: ReadPerson) -> Iterator[tuple[str, type[BaseModel], Values]]:
    yield "person", Participant, person.values
    for name, model in PARTS.items():
        yield from _paths(name, model, person.parts[name])
    yield from _paths("follow_ups", FollowUp, person.follow_ups)
    yield from _paths("household", HouseholdMember, person.household)
    yield from _paths("documents", IssuedDocument, person.documents)
    for i, contract in enumerate(person.contracts):
        path = f"contracts.{i}"
        yield path, SocialContract, contract.values
        for name, model in CONTRACT_PARTS.items():
            yield from _paths(f"{path}.{name}", model, contract.parts[name])
        yield from _paths(f"{path}.goals", ContractGoal, contract.goals)
        yield from _paths(f"{path}.parties", ContractParty, contract.parties)
        yield from _paths(f"{path}.versions", ContractVersion, contract.versions)
        yield from _paths(f"{path}.documents", IssuedDocument, contract.documents)


def _paths(
    path: str, model: type[BaseModel], rows: list[Values]
) -> Iterator[tuple[str, type[BaseModel], Values]]:
    for i, values in enumerate(rows):
        yield f"{path}.{i}", model, values


def _judged_contract(contract: ReadContract, path: str, known: set[str]) -> Iterator[Problem]:
    values, is_draft = contract.values, contract.values["state"] is ContractState.DRAFT
    if values["state"] is ContractState.EXPIRED:
        yield Problem(f"{path}.state", "schema", {"message": "stan wyliczany, nie zapisywany"})
    if not resource("forms", f"{values['form_code']}.toml").is_file():
        yield Problem(f"{path}.form_code", "schema", {"message": "nieznany wzór"})
    numbers = [version["version"] for version in contract.versions]
    if numbers != list(range(1, len(numbers) + 1)) or (
        not is_draft and values["version"] != len(numbers)
    ):
        yield Problem(f"{path}.versions", "schema", {"message": "wersje nie są po kolei"})
        return
    goals = {goal["uuid"] for goal in contract.goals if not goal["parent_uuid"]}
    if any(goal["parent_uuid"] and goal["parent_uuid"] not in goals for goal in contract.goals):
        yield Problem(f"{path}.goals", "schema", {"message": "cel bez celu głównego"})
    if any(p["member_uuid"] and p["member_uuid"] not in known for p in contract.parties):
        yield Problem(f"{path}.parties", "no_such_member")
    for i, version in enumerate(contract.versions):
        place = f"{path}.versions.{i}.content"
        try:
            content = content_in(version["content"], dict.fromkeys(known, 0))
        except (ValueError, KeyError, TypeError, AttributeError):
            yield Problem(place, "schema", {"message": "to nie jest treść kontraktu"})
            return
        yield from (_at(place, p) for p in check_contract_draft(content) if not p.is_warning)
        is_last = i + 1 == len(contract.versions)
        if is_last and len(content.actions) != len(contract.parts["actions"]):
            yield Problem(f"{path}.actions", "schema", {"message": "inne niż w podpisanej wersji"})
        if (content.variant, content.number) != (values["variant"], values["number"]):
            yield Problem(place, "schema", {"message": "inny numer lub wariant niż kontraktu"})


def content_in(plain: Mapping[str, Any], members: Mapping[str, int]) -> ContractContent:
    """A signed text from the outside with the ids of this file's household members.

    Raises ValueError, KeyError, TypeError or AttributeError if it is none.
    """
    inside = dict(plain)
    inside["person"] = _party_in(plain["person"], members)
    inside["family"] = [_party_in(party, members) for party in plain["family"]]
    inside["evaluations"] = [{**e, "id": None} for e in plain["evaluations"]]
    return content_from_plain(inside)


def _party_in(party: Mapping[str, Any], members: Mapping[str, int]) -> Values:
    inside = dict(party)
    uuid = inside.pop("member_uuid")
    return {**inside, "member_id": members[uuid] if uuid is not None else None}
