"""May this be done with that contract: its state, its content, and the person's other contracts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kisdesk.domain import law
from kisdesk.domain.codes import ContractState, ParticipantState
from kisdesk.domain.contract_content import ContractContent
from kisdesk.domain.contract_rules import (
    check_agreement,
    check_contract_draft,
    check_signatures,
    check_signing_day,
)
from kisdesk.domain.contracts import ContractAction, ContractPeriod, may
from kisdesk.domain.dates import day_of
from kisdesk.domain.households import member_birth_date
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.contract import SocialContract
from kisdesk.services.contract_numbers import is_taken, year_in
from kisdesk.services.contract_parties import live_members, standing_of
from kisdesk.services.errors import ContractStateError
from kisdesk.services.settings import get_office_settings
from kisdesk.storage.peewee_database import database

_OUT_OF_THE_CLUB = frozenset(
    {ParticipantState.REJECTED, ParticipantState.ARCHIVED, ParticipantState.DECEASED}
)


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

    Beside the rules of the domain: number used already or of another year, minors who would sign
    on the day of conclusion (or today), overlapping contracts, where the person stands.
    """
    day = content.concluded_on or today
    problems = check_contract_draft(content, other_periods(contract_id))
    problems += check_parties(content, contract_id, day)
    return problems + _number_problems(content, contract_id)


def check_before_signing(
    content: ContractContent, contract_id: int, signed_on: date, today: date
) -> list[Problem]:
    """What stands in the way of signing this content."""
    problems = check_agreement(content, other_periods(contract_id))
    problems += check_signing_day(content, signed_on, today)
    problems += check_parties(content, contract_id, signed_on)
    return problems + _number_problems(content, contract_id)


def check_parties(content: ContractContent, contract_id: int, day: date) -> list[Problem]:
    """Who may not sign on the day, and what the person's card says against the contract.

    With a homeless person the content is agreed with the welfare centre of the last permanent
    registration: art. 108(1a) of the social assistance Act.
    """
    standing = standing_of(contract_id)
    members = live_members([m.member_id for m in content.family if m.member_id is not None])
    births = {member_id: member_birth_date(member) for member_id, member in members.items()}
    problems = check_signatures(
        content,
        day,
        person_born_on=standing.born_on,
        representative=standing.representative,
        member_births={i: born_on for i, born_on in births.items() if born_on is not None},
    )
    if standing.state in _OUT_OF_THE_CLUB:
        state = {"state": standing.state}
        problems.append(Problem("person", "person_out_of_the_club", state, is_warning=True))
    if standing.is_homeless:
        gmina = standing.last_registered_gmina.strip()
        code = "homeless_agreement" if gmina else "homeless_agreement_nowhere"
        values = {"article": law.HOMELESS_CONTRACT, "gmina": gmina}
        problems.append(Problem("person", code, values, is_warning=True))
    return problems


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
    problems = []
    if is_taken(content.number, contract_id):
        problems.append(Problem("number", "number_taken", {"number": content.number}))
    year = year_in(content.number, get_office_settings().numbering_pattern)
    concluded_on = content.concluded_on
    if year is not None and concluded_on is not None and concluded_on.year != year:
        values = {"year": year, "concluded_on": concluded_on}
        problems.append(Problem("number", "number_of_other_year", values, is_warning=True))
    return problems
