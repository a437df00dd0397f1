"""May this be done with that contract: its state, its content, and the person's other contracts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contract_rules import check_contract_draft, check_signing
from kisdesk.domain.contracts import ContractAction, ContractPeriod, may
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.contract import SocialContract
from kisdesk.services.contract_numbers import is_taken
from kisdesk.services.contract_parties import live_members
from kisdesk.services.contract_tables import day_of
from kisdesk.services.errors import ContractStateError
from kisdesk.storage.peewee_database import database


def contract_record(contract_id: int) -> SocialContract:
    """The contract's own row. Raises NotFoundError."""
    record = SocialContract.get_or_none(SocialContract.id == contract_id)
    if record is None:
        raise NotFoundError(f"social_contract {contract_id}")
    return record


def must_allow(record: SocialContract, action: ContractAction) -> None:
    """Raise ContractStateError unless the contract's state allows the action."""
    state = ContractState(record.state)
    if not may(state, action):
        raise ContractStateError(state, action)


def check_contract(content: ContractContent, contract_id: int, today: date) -> list[Problem]:
    """Everything wrong or doubtful about what the contract would say; nothing stops a draft.

    Beside the rules of the domain: number used already, minors among those who sign on the day of
    conclusion (or today), overlapping contracts of the same person.
    """
    day = content.concluded_on or today
    problems = check_contract_draft(content, other_periods(contract_id))
    problems += [
        Problem(f"family.{i}", "minor_cannot_sign")
        for i, member in enumerate(content.family)
        if member.signs and member.member_id in _minors(content, day)
    ]
    return problems + _number_problems(content, contract_id)


def check_before_signing(
    content: ContractContent, contract_id: int, signed_on: date, today: date
) -> list[Problem]:
    """What stands in the way of signing this content, or of agreeing to it as an amendment."""
    minors = _minors(content, signed_on)
    able = [
        member.member_id
        for member in content.family
        if member.member_id is not None and not (member.signs and member.member_id in minors)
    ]
    problems = check_signing(
        content, signed_on, today, adult_member_ids=able, others=other_periods(contract_id)
    )
    return problems + _number_problems(content, contract_id)


def refuse(problems: Iterable[Problem], accepted: Mapping[str, str]) -> None:
    """Raise InvalidDraftError for what is wrong, and for warnings without an accepted reason."""
    standing = [
        problem
        for problem in problems
        if not problem.is_warning or not accepted.get(problem.code, "").strip()
    ]
    if standing:
        raise InvalidDraftError(standing)


def other_periods(contract_id: int) -> Sequence[ContractPeriod]:
    """When the other contracts of the same person count."""
    rows = database.rows(
        "SELECT o.id, o.number, o.state, o.starts_on, o.ends_on, o.closed_on"
        " FROM social_contract c JOIN social_contract o"
        " ON o.participant_id = c.participant_id AND o.id <> c.id"
        " WHERE c.id = ? ORDER BY o.starts_on, o.id",
        (contract_id,),
    )
    return [
        ContractPeriod(
            other, number, ContractState(state), day_of(starts), day_of(ends), day_of(closed)
        )
        for other, number, state, starts, ends, closed in rows
    ]


def _number_problems(content: ContractContent, contract_id: int) -> list[Problem]:
    if not is_taken(content.number, contract_id):
        return []
    return [Problem("number", "number_taken", {"number": content.number})]


def _minors(content: ContractContent, on: date) -> set[int]:
    members = live_members([m.member_id for m in content.family if m.member_id is not None])
    return {member_id for member_id, member in members.items() if member.is_minor(on)}
