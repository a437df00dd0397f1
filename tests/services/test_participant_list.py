"""The list of people: order, filters, counts and places agree with each other."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import EligibilityGroup, ParticipantState
from kisdesk.domain.drafts import GroundDraft, StateChangeDraft
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.services.participants import (
    ParticipantQuery,
    change_state,
    count_by_state,
    count_participants,
    delete_participant,
    get_card,
    list_club_groups,
    list_participants,
    position_of,
    update_participant,
)
from kisdesk.services.session import Session, close_file, unlock
from kisdesk.services.workers import add_worker
from tests import builders

TODAY = builders.TODAY
ALL = ParticipantQuery(today=TODAY)


def sign(participant: int, number: str, ends_on: date) -> None:
    contract = SocialContract.create(
        participant=participant, variant="A", form_code="KS-A-2010", state="draft", number=number
    )
    days = {"signed_on": date(2026, 1, 1), "starts_on": date(2026, 1, 1), "ends_on": ends_on}
    ContractVersion.create(
        contract=contract, version=1, agreed_on=date(2026, 1, 1), content="{}", sha256="x"
    )
    SocialContract.update(state="signed", **days).where(SocialContract.id == contract.id).execute()


@pytest.fixture
def people(make_participant) -> dict[str, int]:
    """Seven people, entered against the alphabet."""
    second = add_worker(builders.worker_draft(last_name="Łuczak", first_name="Jan"), None)
    names = [
        ("Żak", "Ewa"), ("Źrebiec", "Jan"), ("Zielińska", "Ewa"), ("Łuczak", "Jan"),
        ("Lewandowski", "Jan"), ("Ćwiklińska", "Ewa"), ("Cichy", "Łukasz"),
    ]  # fmt: skip
    made = {}
    for number, (last_name, first_name) in enumerate(names):
        made[last_name] = make_participant(
            last_name=last_name,
            first_name=first_name,
            club_group="Żółta" if number % 2 else "II",
            worker_id=second if number == 3 else 1,
            grounds=(
                GroundDraft(EligibilityGroup.DISABLED if number < 2 else EligibilityGroup.OTHER),
            ),
        )
    return made


def names(query: ParticipantQuery = ALL, offset: int = 0, limit: int = 100) -> list[str]:
    return [row.last_name for row in list_participants(query, offset, limit)]


IN_ORDER = ["Cichy", "Ćwiklińska", "Lewandowski", "Łuczak", "Zielińska", "Źrebiec", "Żak"]


def test_people_stand_in_polish_order(people: dict[str, int]) -> None:
    assert names() == IN_ORDER


def test_pages_join_without_gaps(people: dict[str, int]) -> None:
    assert names(offset=0, limit=3) + names(offset=3, limit=3) + names(offset=6) == IN_ORDER
    assert names(offset=99) == []


def test_a_new_surname_takes_its_new_place(people: dict[str, int]) -> None:
    draft = get_card(people["Żak"], TODAY).draft
    update_participant(people["Żak"], replace(draft, last_name="Adamska"), today=TODAY)
    assert names()[0] == "Adamska"
    assert names(ParticipantQuery("żak", today=TODAY)) == ["Łuczak"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"text": "ewa"}, ["Ćwiklińska", "Lewandowski", "Zielińska", "Żak"]),
        ({"club_group": "Żółta"}, ["Ćwiklińska", "Łuczak", "Źrebiec"]),
        ({"worker_id": 2}, ["Łuczak"]),
        ({"main_group": EligibilityGroup.DISABLED}, ["Źrebiec", "Żak"]),
        ({"text": "jan", "club_group": "Żółta"}, ["Łuczak", "Źrebiec"]),
        ({"text": "ewa", "main_group": EligibilityGroup.DISABLED}, ["Żak"]),
        ({"states": frozenset({ParticipantState.WAITING})}, ["Łuczak"]),
        ({"text": "jan", "states": frozenset({ParticipantState.WAITING})}, ["Łuczak"]),
        ({"states": frozenset({ParticipantState.ACTIVE})}, []),
        ({"text": "nikt"}, []),
    ],
)
def test_filters_counts_and_places_agree(
    people: dict[str, int], filters: dict[str, object], expected: list[str]
) -> None:
    waiting = StateChangeDraft(ParticipantState.WAITING, TODAY)
    change_state(people["Łuczak"], waiting, today=TODAY)
    query = replace(ALL, **filters)

    assert names(query) == expected
    assert count_participants(query) == len(expected)
    assert [position_of(query, people[name]) for name in expected] == list(range(len(expected)))
    assert all(position_of(query, i) is None for n, i in people.items() if n not in expected)
    by_state = count_by_state(query)
    assert by_state == count_by_state(replace(query, states=frozenset()))
    assert sum(by_state.values()) == count_participants(replace(query, states=frozenset()))


def test_counts_follow_every_change(people: dict[str, int], make_participant) -> None:
    assert count_by_state(ALL) == {ParticipantState.CANDIDATE: 7}
    change_state(people["Żak"], StateChangeDraft(ParticipantState.WAITING, TODAY), today=TODAY)
    assert count_by_state(ALL) == {ParticipantState.CANDIDATE: 6, ParticipantState.WAITING: 1}
    make_participant()
    assert count_participants(ALL) == 8


def test_counts_do_not_outlive_their_file(people: dict[str, int], office: Session) -> None:
    close_file()
    older_copy = office.path.read_bytes()
    unlock(office.path, builders.PASSWORD)
    delete_participant(people["Żak"])
    close_file()
    unlock(office.path, builders.PASSWORD)
    assert count_participants(ALL) == 6
    close_file()
    office.path.write_bytes(older_copy)
    unlock(office.path, builders.PASSWORD)
    assert count_participants(ALL) == 7


def test_contracts_that_end_soon(people: dict[str, int]) -> None:
    for name, days in (("Żak", 30), ("Cichy", 31), ("Łuczak", 0), ("Źrebiec", -1)):
        sign(people[name], f"KS/{days}/2026", TODAY + timedelta(days))
    soon = replace(ALL, contract_ends_within=30)
    assert names(soon) == ["Łuczak", "Żak"]
    assert count_participants(soon) == 2


def test_a_row_shows_the_contract_in_force(people: dict[str, int]) -> None:
    sign(people["Żak"], "KS/1/2026", date(2026, 6, 30))
    SocialContract.update(state="fulfilled", closed_on=date(2026, 6, 30)).execute()
    assert list_participants(ParticipantQuery("ewa zak"))[0].contract_number == "KS/1/2026"
    sign(people["Żak"], "KS/2/2026", date(2026, 12, 31))
    SocialContract.create(
        participant=people["Żak"], variant="A", form_code="KS-A-2010", state="draft", number="KS/3"
    )
    row = list_participants(ParticipantQuery("ewa zak"))[0]
    assert (row.contract_number, row.contract_ends_on) == ("KS/2/2026", date(2026, 12, 31))
    assert (row.worker_name, row.locality) == ("Małgorzata Zielińska", "Brzozów Dolny")


def test_groups_of_the_club_are_listed_in_polish_order(
    people: dict[str, int], make_participant
) -> None:
    make_participant(club_group="Łąkowa")
    make_participant(club_group="Mała")
    make_participant(club_group="")
    assert list_club_groups() == ["II", "Łąkowa", "Mała", "Żółta"]


def test_an_empty_file_lists_nobody(office: Session) -> None:
    assert names() == []
    assert count_participants(ALL) == 0
    assert count_by_state(ALL) == {}
