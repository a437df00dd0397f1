"""One search box for everything."""

import pytest

from kisdesk.models.activity import Activity
from kisdesk.models.contract import SocialContract
from kisdesk.services.search import search_everything


@pytest.fixture
def things(make_participant) -> dict[str, int]:
    person = make_participant(last_name="Źrebiec", first_name="Łucja")
    contract = SocialContract.create(
        participant=person, variant="B", number="KS/7/2026", form_code="KS-B-2010", state="draft"
    )
    activity = Activity.create(
        name="Rękodzieło i stroiki świąteczne", category="social", leader="Ewa Żak"
    )
    return {"participant": person, "contract": contract.id, "activity": activity.id}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("zrebiec", ["participant"]),
        ("ks/7", ["participant", "contract"]),
        ("rekodz swiat", ["activity"]),
        ("7%", ["participant"]),
        ("_", []),
        ("", []),
        ("nikt taki", []),
    ],
)
def test_finds(things: dict[str, int], text: str, kinds: list[str]) -> None:
    hits = search_everything(text)
    assert [hit.kind for hit in hits] == kinds
    assert [hit.id for hit in hits] == [things[kind] for kind in kinds]


def test_a_hit_says_what_it_is(things: dict[str, int]) -> None:
    person, contract = search_everything("ks/7")
    assert (person.title, person.detail) == (
        "Źrebiec Łucja",
        "kandydatka · ur. 14.03.1992 · Brzozów Dolny",
    )
    assert (contract.title, contract.detail) == ("KS/7/2026 (B)", "Źrebiec Łucja · projekt")


def test_many_people_do_not_hide_the_contracts(make_participant) -> None:
    for number in range(8):
        person = make_participant(pesel="", last_name=f"Nowak{number}")
        SocialContract.create(
            participant=person,
            variant="A",
            number=f"KS/{number}/2026",
            form_code="KS-A-2010",
            state="draft",
        )
    kinds = [hit.kind for hit in search_everything("ks/", limit=6)]
    assert kinds == ["participant"] * 6
    kinds = [hit.kind for hit in search_everything("/2026", limit=6)]
    assert kinds == ["participant"] * 3 + ["contract"] * 3


def test_search_of_an_empty_file(office) -> None:
    assert search_everything("cokolwiek") == []
