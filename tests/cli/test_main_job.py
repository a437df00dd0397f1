"""The main job from the command line: a list and a moved person in, a printed contract out."""

import json
from datetime import date
from pathlib import Path

import pypdf

from kisdesk.services import session
from kisdesk.services.exchange import export_person
from kisdesk.services.participants import register_participant
from tests import builders
from tests.cli.conftest import Run
from tests.cli.test_commands import CLUB
from tests.services.contract_builders import make_signed

LIST = (
    "Nazwisko;Imię;PESEL;Adres;Podstawa\r\n"
    "Żak;Łukasz;{};ul. Polna 4, 38-123 Brzozów Dolny;długotrwałe bezrobocie\r\n"
    "Śliwa;Ewa;{};Wola Mała 7;niepełnosprawność\r\n"
    "Król;Jan;123;;\r\n"
)


def person_of_another_club(folder: Path) -> Path:
    """A woman with a signed contract, as the other club hands her over."""
    session.create_file(
        folder / "tamten.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    draft = builders.participant_draft(last_name="Nowak-Żuraw", first_name="Oksana")
    person_id = register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    make_signed(person_id)
    path = folder / "person.json"
    path.write_text(json.dumps(export_person(person_id)), encoding="utf-8")
    session.close_file()
    return path


def test_from_a_list_and_a_person_to_a_printed_contract(run: Run, tmp_path: Path) -> None:
    toml, people = tmp_path / "klub.toml", tmp_path / "people.csv"
    toml.write_text(CLUB, encoding="utf-8")
    numbers = [builders.pesel_of(date(1980, 1, day)) for day in (1, 2)]
    people.write_bytes(LIST.format(*numbers).encode("cp1250"))
    person = person_of_another_club(tmp_path)
    file, page = tmp_path / "klub.kis", tmp_path / "kontrakt.pdf"

    assert run("new", file, "--club", toml).code == 0
    tried = run("import", file, people, "--dry-run")
    assert (tried.code, tried.out.replace("\xa0", " ")) == (
        1,
        "Do przejęcia: 2 osoby; nic nie zapisano.\n",
    )
    assert "Wiersz 4 odrzucony: PESEL: PESEL ma 3 cyfr zamiast 11" in tried.err
    assert json.loads(run("check", file, "--json").out)["people"] == 0

    strict = run("import", file, people, "--strict")
    assert (strict.code, "Nic nie zapisano" in strict.err) == (1, True)
    assert json.loads(run("check", file, "--json").out)["people"] == 0

    taken = run("import", file, people, "--json")
    assert taken.code == 1  # one row was refused
    facts = json.loads(taken.out)
    assert (facts["imported"], [r["row"] for r in facts["refused"]]) == (2, [4])

    assert run("import", file, person, "--dry-run").code == 0
    assert json.loads(run("check", file, "--json").out)["people"] == 2
    moved = run("import", file, person)
    assert (moved.code, moved.err) == (0, "")

    [hit] = json.loads(run("search", file, "zuraw", "--json").out)
    number = hit["detail"].split(" · ")[-1]
    assert run("print", file, "contract", number, "-o", page).code == 0
    text = "\n".join(p.extract_text() for p in pypdf.PdfReader(page).pages)
    assert "Nowak-Żuraw" in text
    assert number in text
    assert json.loads(run("check", file, "--json").out)["sound"] is True

    back = tmp_path / "znowu.json"
    assert run("export", file, "--participant", hit["id"], "-o", back).code == 0
    before, after = (json.loads(p.read_text(encoding="utf-8")) for p in (person, back))
    assert {**after, "club": 0} == {**before, "club": 0}


def test_a_person_who_is_there_already_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "person.json"
    assert run("export", sample, "--participant", 1, "-o", out).code == 0
    counts = ("sound", "people", "contracts", "documents")
    before = json.loads(run("check", sample, "--json").out)
    answer = run("import", sample, out)
    assert answer.code == 1
    assert "ten zapis już jest w pliku" in answer.err
    assert "Traceback" not in answer.err
    after = json.loads(run("check", sample, "--json").out)
    assert [after[name] for name in counts] == [before[name] for name in counts]


def test_nobody_to_export(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("export", sample, "--participant", 4711, "-o", tmp_path / "x.json")
    assert (answer.code, answer.err) == (1, "kisdesk-cli: W pliku nie ma osoby o numerze 4711.\n")
    assert not (tmp_path / "x.json").exists()


def test_what_is_no_person_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    source = tmp_path / "person.json"
    for text in ("", "{", "[]", '{"format": "kisdesk-person"}', "[" * 100_000):
        source.write_text(text, encoding="utf-8")
        answer = run("import", sample, source)
        assert answer.code == 1
        assert "Traceback" not in answer.err
    assert run("import", sample, tmp_path / "nie-ma.json").code == 1
    assert run("import", sample, tmp_path / "nie-ma.csv").code == 1
