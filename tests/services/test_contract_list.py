"""The list of contracts: found, filtered, counted as shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ContractState, EvaluationKind
from kisdesk.domain.contract_content import Evaluation
from kisdesk.models.changes import actor
from kisdesk.services.contract_list import (
    ContractQuery,
    count_by_state,
    count_contracts,
    list_contracts,
)
from kisdesk.services.contracts import (
    close_contract,
    get_contract,
    record_evaluation,
    save_draft,
)
from tests.builders import TODAY
from tests.services.contract_builders import make_draft, make_signed

MakeParticipant = Callable[..., int]
EARLIER = date(2026, 3, 1)


@dataclass(frozen=True)
class Office:
    """Five contracts of five people, one in each shown state, and one evaluated past its term."""

    draft: int
    running: int
    expired: int
    evaluated: int
    closed: int


@pytest.fixture
def contracts(make_participant: MakeParticipant) -> Office:
    term = {"signed_on": EARLIER, "starts_on": EARLIER, "ends_on": date(2026, 11, 21)}
    running = make_signed(make_participant(last_name="Żak"), ends_on=TODAY + timedelta(days=30))
    expired = make_signed(make_participant(last_name="Ćwik"), **term)
    evaluated = make_signed(make_participant(last_name="Lis"), **term)
    record_evaluation(
        evaluated, Evaluation(EvaluationKind.FINAL, held_on=date(2026, 11, 20)), today=TODAY
    )
    closed = make_signed(make_participant(last_name="Łapa"), **term)
    close_contract(closed, ContractState.DISSOLVED, date(2026, 6, 1), "", today=TODAY)
    draft = make_draft(make_participant(last_name="Nowak"))
    return Office(draft, running, expired, evaluated, closed)


def ids(query: ContractQuery) -> list[int]:
    return [row.id for row in list_contracts(query)]


def test_what_burns_comes_first(contracts: Office) -> None:
    assert ids(ContractQuery(today=TODAY)) == [
        contracts.expired,
        contracts.draft,
        contracts.evaluated,
        contracts.running,
        contracts.closed,
    ]


def test_expired_is_counted_as_shown(contracts: Office) -> None:
    assert count_by_state(ContractQuery(today=TODAY)) == {
        ContractState.DRAFT: 1,
        ContractState.SIGNED: 2,
        ContractState.EXPIRED: 1,
        ContractState.DISSOLVED: 1,
    }
    # A day earlier everything still runs.
    yesterday = ContractQuery(today=TODAY - timedelta(days=1))
    assert count_by_state(yesterday)[ContractState.SIGNED] == 3


@pytest.mark.parametrize("state", list(ContractState))
def test_each_count_is_the_length_of_its_list(contracts: Office, state: ContractState) -> None:
    query = ContractQuery(states=frozenset({state}), today=TODAY)
    rows = list_contracts(query)

    assert count_contracts(query) == len(rows) == count_by_state(query).get(state, 0)
    assert {row.state for row in rows} <= {state}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zak", "running"),
        ("ŻAK ann", "running"),
        ("KS/2/2026", "expired"),
        ("cwik ks/2", "expired"),
        ("lapa", "closed"),
        ("100%", None),
        ("k_s", None),
    ],
)
def test_people_and_numbers_are_found(contracts: Office, text: str, found: str | None) -> None:
    expected = [getattr(contracts, found)] if found else []

    assert ids(ContractQuery(text=text, today=TODAY)) == expected


@pytest.mark.parametrize("text", ["KŚ/ŻÓŁW", "kś/żółw", "nowak KŚ"])
def test_a_number_with_polish_letters_is_found(contracts: Office, text: str) -> None:
    content = get_contract(contracts.draft).content
    save_draft(contracts.draft, replace(content, number="KŚ/ŻÓŁW/7"))
    assert ids(ContractQuery(text=text, today=TODAY)) == [contracts.draft]


@pytest.mark.parametrize(("within", "is_found"), [(29, False), (30, True)])
def test_contracts_that_end_soon(contracts: Office, within: int, is_found: bool) -> None:
    found = ids(ContractQuery(ends_within=within, today=TODAY))

    assert found == ([contracts.running] if is_found else [])


def test_a_workers_and_a_persons_contracts(contracts: Office) -> None:
    content = get_contract(contracts.draft).content
    stranger = replace(content.worker, last_name="Obca")
    save_draft(contracts.draft, replace(content, worker=stranger))

    mine = ids(ContractQuery(worker_id=actor.worker_id, today=TODAY))
    assert contracts.draft not in mine
    assert len(mine) == 4
    person = get_contract(contracts.closed).participant_id
    assert ids(ContractQuery(participant_id=person, today=TODAY)) == [contracts.closed]


def test_a_row_says_what_the_list_shows(contracts: Office) -> None:
    (row,) = list_contracts(ContractQuery(text="żak", today=TODAY))

    assert row.name == "Żak Anna"
    assert row.main_goal == "Podjęcie i utrzymanie zatrudnienia."
    assert row.next_evaluation_on == date(2027, 2, 22)
    assert row.worker_name == "Małgorzata Zielińska"
    assert (row.concluded_on, row.version) == (TODAY, 1)


def test_pages_together_are_the_whole_list(contracts: Office) -> None:
    query = ContractQuery(today=TODAY)
    pages = [row.id for offset in range(0, 6, 2) for row in list_contracts(query, offset, 2)]

    assert pages == ids(query)
