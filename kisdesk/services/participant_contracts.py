"""Whose contracts are whose: a contract covers the person who concluded it and the family on it."""

from datetime import date, timedelta

from kisdesk.domain.codes import ContractState
from kisdesk.domain.contracts import ContractPeriod, covers_day
from kisdesk.domain.dates import day_of
from kisdesk.storage.peewee_database import database

COVERED_BY = """
    SELECT party.contract_id FROM contract_party party
        JOIN household_member member ON member.id = party.member_id
        JOIN social_contract family ON family.id = party.contract_id AND family.state <> 'draft'
    WHERE member.person_id = {person}
"""
"""Signed contracts of other people that name the person as a party: a subquery."""

_CONTRACTS = f"""
    SELECT id, number, state, starts_on, ends_on, closed_on FROM social_contract
    WHERE state <> 'draft' AND (participant_id = ?1 OR id IN ({COVERED_BY.format(person="?1")}))
"""


def has_contract_on(participant_id: int, day: date) -> bool:
    """Whether a signed contract covers the person that day (art. 18(4) social employment Act).

    A contract may cover several members of a family: whoever is linked to the card of a household
    member named on it is covered too.
    """
    return any(covers_day(contract, day) for contract in _contracts(participant_id))


def first_uncovered_day(participant_id: int, since_on: date, until_on: date) -> date | None:
    """The first day of a period that no signed contract covers; None where all are covered."""
    contracts = _contracts(participant_id)
    day = since_on
    while day <= until_on:
        ends = [c.last_day for c in contracts if covers_day(c, day)]
        if not ends:
            return day
        reached = max(end or until_on for end in ends)
        if reached >= until_on:
            return None
        day = reached + timedelta(days=1)
    return None


def _contracts(participant_id: int) -> list[ContractPeriod]:
    return [
        ContractPeriod(contract_id, number, ContractState(state), *map(day_of, days))
        for contract_id, number, state, *days in database.rows(_CONTRACTS, (participant_id,))
    ]


def is_party_to_contract(participant_id: int) -> bool:
    """Whether a signed contract of somebody else names the person as a member of the family."""
    sql = f"SELECT 1 WHERE EXISTS ({COVERED_BY.format(person='?')})"
    return bool(database.rows(sql, (participant_id,)))
