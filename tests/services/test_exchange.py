"""A person moves to another club's file: everything arrives, or nothing with the reason."""

import copy
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import ContractState
from kisdesk.errors import InvalidDraftError
from kisdesk.services import demo, session
from kisdesk.services.checks import check_file
from kisdesk.services.contracts import amend_contract, contract_versions, get_contract
from kisdesk.services.exchange import content_sha256, export_person, person_text
from kisdesk.services.exchange_import import import_person
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    count_participants,
    get_card,
    list_participants,
    register_participant,
    save_household,
)
from kisdesk.services.printing import print_contract
from kisdesk.services.workers import list_workers
from kisdesk.storage.peewee_database import database
from tests import builders

DAY = date(2026, 11, 25)
SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "person.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
Plain = dict[str, Any]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> list[Plain]:
    """Twenty invented people with contracts in many states, as their files."""
    path = tmp_path_factory.mktemp("export") / "a.kis"
    demo.make_sample_file(
        path, builders.PASSWORD, people=20, seed=5, today=DAY, cost=builders.CHEAP
    )
    rows = list_participants(ParticipantQuery(), limit=100)
    exported = [json.loads(person_text(export_person(row.id))) for row in rows]
    session.close_file()
    return exported


@pytest.fixture(scope="module")
def _empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("import") / "b.kis"
    club = builders.club_draft(name="KIS w Zalesiu", is_sample=True)
    worker = builders.worker_draft(last_name="Ożóg", first_name="Jan")
    session.create_file(path, club, worker, builders.PASSWORD, cost=builders.CHEAP)
    session.close_file()
    return path


@pytest.fixture
def other_club(_empty: Path, tmp_path: Path) -> Iterator[Path]:
    """Another club's file, open, with nobody in it."""
    path = Path(shutil.copy(_empty, tmp_path / "b.kis"))
    session.unlock(path, builders.PASSWORD)
    yield path
    session.close_file()


def without_club(plain: Plain) -> str:
    return person_text({k: v for k, v in plain.items() if k != "club"})


def with_signed(people: list[Plain]) -> Plain:
    """Somebody with a signed contract that is not closed, household members on it included."""
    return copy.deepcopy(
        next(
            p
            for p in people
            if any(c["state"] == "signed" and c["ends_on"] > str(DAY) for c in p["contracts"])
        )
    )


def refusal(plain: object) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDraftError) as refused:
        import_person(plain, today=DAY)
    assert count_participants(ParticipantQuery()) == 0
    assert [w.last_name for w in list_workers(active_only=False)] == ["Ożóg"]
    return [(problem.field, problem.code) for problem in refused.value.problems]


def test_the_documented_format_is_the_one_written(people: list[Plain]) -> None:
    for plain in people:
        VALIDATOR.validate(plain)
    parts = {name for plain in people for c in plain["contracts"] for name in c if c[name]}
    assert {"texts", "goals", "actions", "evaluations", "versions", "documents"} <= parts


def test_out_in_and_out_again_is_the_same(people: list[Plain], other_club: Path) -> None:
    for plain in people:
        person_id = import_person(copy.deepcopy(plain), today=DAY)
        assert without_club(export_person(person_id)) == without_club(plain)
    session.close_file()
    assert check_file(other_club, builders.PASSWORD).is_sound


@pytest.mark.usefixtures("other_club")
def test_a_signed_contract_arrives_with_its_page(people: list[Plain]) -> None:
    import base64

    plain = with_signed(people)
    person_id = import_person(plain, today=DAY)
    contracts = [c for c in plain["contracts"] if c["state"] != "draft"]
    card = get_card(person_id, DAY)
    for row in card.contracts:
        if row.state is ContractState.DRAFT:
            continue
        kept = next(c for c in contracts if c["number"] == row.number)
        assert base64.b64encode(print_contract(row.id).pdf).decode() in [
            document["pdf"] for document in kept["documents"]
        ]
        assert all(version.is_intact for version in contract_versions(row.id))


@pytest.mark.usefixtures("other_club")
def test_an_imported_contract_can_be_amended(people: list[Plain]) -> None:
    person_id = import_person(with_signed(people), today=DAY)
    row = next(c for c in get_card(person_id, DAY).contracts if c.state is ContractState.SIGNED)
    content = get_contract(row.id).content
    assert content.ends_on is not None
    content = replace(content, ends_on=content.ends_on + timedelta(days=30))
    amend_contract(row.id, content, DAY, "Zmieniono termin.", today=DAY)
    assert get_contract(row.id).content.amendments[-1].text == "Zmieniono termin."


@pytest.mark.usefixtures("other_club")
def test_unknown_workers_come_without_a_password(people: list[Plain]) -> None:
    for plain in people[:4]:
        import_person(copy.deepcopy(plain), today=DAY)
    assert [worker.name for worker in list_workers()] == ["Jan Ożóg"]
    names = {worker.name for worker in list_workers(active_only=False)}
    assert names <= {"Jan Ożóg", "Małgorzata Zielińska", "Tomasz Krawczyk"}
    assert len(names) > 1


@pytest.mark.usefixtures("other_club")
def test_nobody_arrives_twice(people: list[Plain]) -> None:
    plain = copy.deepcopy(next(p for p in people if p["person"]["pesel"]))
    import_person(plain, today=DAY)
    with pytest.raises(InvalidDraftError) as refused:
        import_person(plain, today=DAY)
    codes = {problem.code for problem in refused.value.problems}
    assert codes == {"pesel_taken", "uuid_taken"}
    assert count_participants(ParticipantQuery()) == 1


def test_invented_people_stay_out_of_a_real_file(people: list[Plain], office: object) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        import_person(people[0], today=DAY)
    assert [p.code for p in refused.value.problems] == ["sample_data"]


def with_outcomes(people: list[Plain]) -> Plain:
    """Somebody with work, a grant and answers about both times to ask."""
    plain = copy.deepcopy(next(p for p in people if not p["outcomes"]))
    nothing: Plain = dict.fromkeys(
        ("work_kind", "institution", "applied_on", "decided_on", "result", "amount", "ended_on")
    )
    texts = {"body": "Zakład Zieleni", "subject": "", "basis": "umowa", "note": ""}
    work = {
        **nothing, **texts, "uuid": "work", "kind": "work", "work_kind": "mandate",
        "started_on": "2026-09-01",
    }  # fmt: skip
    grant = {
        **nothing, **texts, "uuid": "grant", "kind": "grant", "basis": "", "amount": 3_500_050,
        "applied_on": "2026-05-04", "decided_on": "2026-06-01", "result": "positive",
        "started_on": None,
    }  # fmt: skip
    asked = {"asked_on": "2026-10-05", "answer": "working", "note": "telefonicznie", "months": 1}
    plain["outcomes"] = [work, grant]
    plain["follow_ups"] = [
        {**asked, "uuid": "f1", "since_on": "2026-09-01", "outcome_uuid": "work"},
        {**asked, "uuid": "f2", "since_on": "2026-08-31", "outcome_uuid": None},
    ]
    return plain


def test_outcomes_and_answers_travel_along(people: list[Plain], other_club: Path) -> None:
    plain = with_outcomes(people)
    VALIDATOR.validate(plain)
    person = import_person(copy.deepcopy(plain), today=DAY)
    again = export_person(person)
    assert again | {"club": plain["club"]} == plain


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("outcomes", 0, "kind"), "job", ("outcomes.0.kind", "schema")),
        (("outcomes", 0, "body"), "", ("outcomes.0.body", "required")),
        (("outcomes", 0, "amount"), 5, ("outcomes.0", "schema")),
        (("outcomes", 1, "amount"), -5, ("outcomes.1.amount", "amount_negative")),
        (
            ("outcomes", 1, "decided_on"),
            "2026-05-03",
            ("outcomes.1.decided_on", "decided_before_applied"),
        ),
        (("follow_ups", 0, "months"), 2, ("follow_ups.0.months", "required")),
        (("follow_ups", 0, "answer"), "maybe", ("follow_ups.0.answer", "schema")),
        (("follow_ups", 0, "outcome_uuid"), "x", ("follow_ups.0.outcome_uuid", "schema")),
        (("follow_ups", 1, "uuid"), "f1", ("follow_ups.1.uuid", "uuid_taken")),
    ],
)
@pytest.mark.usefixtures("other_club")
def test_wrong_outcomes_are_refused_with_the_place(
    people: list[Plain], path: tuple[str | int, ...], value: object, said: tuple[str, str]
) -> None:
    plain = with_outcomes(people)
    _set(*path, to=value)(plain)
    assert said in refusal(plain)


@pytest.mark.usefixtures("other_club")
def test_a_file_of_the_first_version_is_still_taken(people: list[Plain]) -> None:
    plain = with_signed(people)
    older = {k: v for k, v in plain.items() if k not in {"outcomes", "follow_ups"}}
    papers = [p for owner in (older, *older["contracts"]) for p in owner["documents"]]
    assert papers
    for paper in papers:
        for name in ("number", "issued_on", "content"):
            del paper[name]
    person = import_person(older | {"version": 1}, today=DAY)
    assert export_person(person)["outcomes"] == []
    with pytest.raises(InvalidDraftError):
        import_person(older, today=DAY)


def _set(*path: str | int, to: object) -> Callable[[Plain], None]:
    def change(plain: Plain) -> None:
        for step in path[:-1]:
            plain = plain[step]  # type: ignore[index]
        plain[path[-1]] = to  # type: ignore[index]

    return change


def _drop(*path: str | int) -> Callable[[Plain], None]:
    def change(plain: Plain) -> None:
        for step in path[:-1]:
            plain = plain[step]  # type: ignore[index]
        del plain[path[-1]]  # type: ignore[arg-type]

    return change


def _reword_signed(plain: Plain) -> None:
    signed = next(c for c in plain["contracts"] if c["versions"])
    signed["versions"][0]["content"]["place"] += "!"


def _foreign_member(plain: Plain) -> None:
    signed = next(c for c in plain["contracts"] if c["versions"])
    version = signed["versions"][0]
    stranger = {**version["content"]["person"], "member_uuid": "nobody"}
    version["content"]["family"] = [stranger]
    version["sha256"] = content_sha256(version["content"])


def _other_page(plain: Plain) -> None:
    signed = next(c for c in plain["contracts"] if c["documents"])
    signed["documents"][0]["pdf"] = "JVBERg=="


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_set("format", to="other"), ("format", "schema")),
        (_set("version", to=3), ("format", "schema")),
        (_drop("notes"), (".notes", "schema")),
        (_set("extra", to=1), (".extra", "schema")),
        (_drop("person", "phone"), ("person.phone", "schema")),
        (_set("person", "colour", to="red"), ("person.colour", "schema")),
        (_set("person", "sex", to="other"), ("person.sex", "schema")),
        (_set("person", "phone", to=5), ("person.phone", "schema")),
        (_set("person", "is_homeless", to="no"), ("person.is_homeless", "schema")),
        (_set("person", "born_on", to="7.03.1985"), ("person.born_on", "schema")),
        (_set("person", "last_name", to=""), ("person.last_name", "required")),
        (_set("person", "pesel", to="123"), ("person.pesel", "pesel_length")),
        (_set("person", "email", to="a\u0000b"), ("person.email", "text_unusable_character")),
        (_set("person", "phone", to="\ud800"), ("person.phone", "text_unusable_character")),
        (_set("person", "applied_on", to="2099-01-01"), ("person.applied_on", "date_in_future")),
        (_set("addresses", to={}), ("addresses", "schema")),
        (_set("contracts", 0, "state", to="expired"), ("contracts.0.state", "schema")),
        (_set("contracts", 0, "form_code", to="../x"), ("contracts.0.form_code", "schema")),
        (_set("contracts", 0, "actions", to=[]), ("contracts.0.actions", "schema")),
        (_reword_signed, ("contracts.0.versions.0.content", "text_changed")),
        (_foreign_member, ("contracts.0.versions.0.content", "schema")),
        (_other_page, ("contracts.0.documents.0.pdf", "document_changed")),
    ],
)
@pytest.mark.usefixtures("other_club")
def test_a_changed_file_is_refused_with_the_place(
    people: list[Plain], change: Callable[[Plain], None], said: tuple[str, str]
) -> None:
    plain = with_signed(people)
    change(plain)
    assert said in refusal(plain)


def _places(plain: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _places(value, (*path, key))
    elif isinstance(plain, list):
        for i, value in enumerate(plain):
            yield from _places(value, (*path, i))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
@pytest.mark.usefixtures("other_club")
def test_any_value_anywhere_is_taken_or_refused(people: list[Plain], data: st.DataObject) -> None:
    plain = with_signed(people)
    places = [place for place in _places(plain) if place]
    path = data.draw(st.sampled_from(places))
    value = data.draw(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just([]) | st.just({})
    )
    _set(*path, to=value)(plain)
    with database.atomic() as transaction:
        try:
            export_person(import_person(plain, today=DAY))
        except InvalidDraftError:
            assert count_participants(ParticipantQuery()) == 0
        transaction.rollback()


@pytest.mark.usefixtures("office")
def test_a_member_with_a_card_arrives_by_name(tmp_path: Path) -> None:
    mother = register_participant(
        builders.participant_draft(), on=builders.TODAY, today=builders.TODAY
    )
    son = register_participant(
        builders.participant_draft(last_name="Kowalski", first_name="Jan"),
        on=builders.TODAY,
        today=builders.TODAY,
    )
    member = builders.member_draft(
        last_name="K.", first_name="J.", sex=None, born_on=None, person_id=son
    )
    save_household(mother, [member], today=builders.TODAY)
    add_note(mother, builders.TODAY, "Notatka\nw dwóch wierszach 👩‍👧", today=builders.TODAY)
    plain = json.loads(person_text(export_person(mother)))
    session.close_file()
    session.create_file(
        tmp_path / "c.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    person_id = import_person(plain, today=builders.TODAY)
    [arrived] = get_card(person_id, builders.TODAY).household
    assert (arrived.last_name, arrived.first_name, arrived.person_id) == ("Kowalski", "Jan", None)
    again = export_person(person_id)
    assert again["household"][0] == plain["household"][0] | {"person_uuid": None}
    assert again["notes"] == plain["notes"]
