"""What finds a person, and what does not."""

from datetime import date

import pytest

from kisdesk.domain.codes import ParticipantState
from kisdesk.models.contract import SocialContract
from kisdesk.models.participant import Participant
from kisdesk.models.search import match_expression, refresh_search
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.storage.peewee_database import database

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def person(make_participant) -> int:
    make_participant(last_name="Wieczorek", first_name="Jan", pesel="", phone="")
    person = make_participant(
        last_name="Nowak-Żuraw",
        first_name="Żółcisława",
        birth_name="Śliwa",
        pesel="92031412345",
        pesel_reason="tak na decyzji",
        phone="600 100 200",
        phone_other="+380 44 123 45 67",
    )
    SocialContract.create(
        participant=person, variant="A", number="KS/12/2026", form_code="KS-A-2010", state="draft"
    )
    return person


def found(text: str) -> list[int]:
    return [row.id for row in list_participants(ParticipantQuery(text, today=date.min))]


@pytest.mark.parametrize(
    "text",
    [
        "nowak", "NOWAK", "nowak-żuraw", "zuraw", "zolc", "Żółć", "n", "no", "ż", "nowak z",
        "żółcisława nowak", "zuraw 9203", "owak", "śliwa", "sliw",
        "92031412345", "9203", "2345", "920314 12345",
        "600100200", "600 100 200", "600-100-200", "+48 600 100 200", "0048600100200", "100200",
        "380441234567", "+380 44",
        "KS/12/2026", "ks/12", "KS/12/", "12", "1", "nowak 12", "/2026", "  nowak  ",
    ],
)  # fmt: skip
def test_is_found_by(person: int, text: str) -> None:
    assert found(text) == [person]


@pytest.mark.parametrize(
    "text",
    [
        "kowalski", "wak x", "ow", "a", "203", "314", "92", "600", "120", "ks/13", "ks",
        "12/2027", "!!!", "-", "\u2060", "\ud800", '"', "nowak AND", "NOT nowak", "*",
    ],
)  # fmt: skip
def test_is_not_found_by(person: int, text: str) -> None:
    assert person not in found(text)


@pytest.mark.parametrize("text", ["", " ", "\t\n"])
def test_nothing_typed_shows_everybody(person: int, text: str) -> None:
    assert len(found(text)) == 2


@pytest.mark.parametrize("text", ["a" * 5000, "1" * 5000, "x y " * 900, "/" * 3000, '"a" OR "b'])
def test_a_pasted_novel_is_no_error(person: int, text: str) -> None:
    found(text)


def test_what_was_not_said_finds_nothing() -> None:
    assert match_expression("") is None
    assert match_expression("!!!") is not None


def test_a_draft_that_saves_itself_is_found_at_once_by_its_new_number(person: int) -> None:
    SocialContract.update(number="KS/77/2026").where(SocialContract.participant == person).execute()

    assert found("ks/77") == [person]
    assert found("ks/12") == []


def test_search_forgets_a_deleted_person(person: int) -> None:
    SocialContract.delete().execute()
    Participant.delete_by_id(person)

    assert found("nowak") == []
    assert database.rows("SELECT id FROM participant_line WHERE id = ?", (person,)) == []


def test_the_line_follows_what_it_copies(person: int) -> None:
    Participant.update(state=ParticipantState.ACTIVE.value, club_group="II").where(
        Participant.id == person
    ).execute()
    refresh_search()

    line = "SELECT state, club_group, main_group FROM participant_line WHERE id = ?"
    assert database.rows(line, (person,)) == [("active", "II", "long_term_unemployed")]
    assert database.rows("SELECT count(*) FROM search_dirty") == [(0,)]
