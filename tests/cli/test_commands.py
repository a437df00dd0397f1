"""Every command as the IT person types it: what comes out, the exit code, nothing half written."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from kisdesk.services import session
from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.cli.conftest import Run

CLUB = """
[club]
name = "Klub Integracji Społecznej w Zalesiu"
locality = "Zalesie"
registered_on = 2021-05-04
voivodeship = "opolskie"

[operator]
kind = "ngo"
name = "Stowarzyszenie Razem"
nip = "123-456-32-18"

[worker]
last_name = "Ożóg"
first_name = "Łucja"
phone = "600 100 200"
"""


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)


def test_a_new_file_holds_the_club_and_opens(run: Run, tmp_path: Path) -> None:
    toml = tmp_path / "klub.toml"
    toml.write_text(CLUB, encoding="utf-8")
    file, sheet = tmp_path / "nowy.kis", tmp_path / "arkusz.pdf"
    answer = run("new", file, "--club", toml, "--sheet", sheet)
    assert answer.code == 0, answer.err
    assert "Klub Integracji Społecznej w Zalesiu" in text_of(sheet)
    assert json.loads(run("check", file, "--json").out)["people"] == 0

    from kisdesk.services import session
    from kisdesk.services.club import get_club

    opened = session.unlock(file, builders.PASSWORD)
    assert opened.worker.name == "Łucja Ożóg"
    assert get_club().operator.nip == "1234563218"
    session.close_file()


def test_the_example_in_the_documentation_works(run: Run, tmp_path: Path) -> None:
    example = Path(__file__).parents[2] / "docs" / "club.example.toml"
    answer = run("new", tmp_path / "nowy.kis", "--club", example)
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("[worker]", "[pracownik]"), "pracownik"),
        (('kind = "ngo"', 'kind = "firma"'), "operator.kind: możliwe wartości to gmina, ngo"),
        (("123-456-32-18", "123-456-32-19"), "cyfra kontrolna NIP się nie zgadza"),
        (('name = "Klub', 'nazwa = "Klub'), "Nieznane pole: club.nazwa"),
        (('last_name = "Ożóg"', ""), "pracownik.nazwisko: brak wartości"),
        (("2021-05-04", '"maj"'), "club.registered_on: data ma postać"),
        (("[club]", "[club"), "nie jest poprawnym TOML"),
    ],
)
def test_a_club_file_with_a_mistake_makes_no_file(
    run: Run, tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    toml = tmp_path / "klub.toml"
    toml.write_text(CLUB.replace(*change), encoding="utf-8")
    answer = run("new", tmp_path / "nowy.kis", "--club", toml)
    assert answer.code == 1
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert [p.name for p in tmp_path.iterdir()] == ["klub.toml"]


def test_a_weak_password_is_refused_with_the_reason(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KISDESK_PASSWORD", "krótkie")
    answer = run("demo", "--save", tmp_path / "a.kis", "--people", 1)
    assert (answer.code, answer.err) == (
        1,
        "kisdesk-cli: Hasło jest za krótkie: potrzeba co najmniej 12 znaków.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_sample_data_are_made_once(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.kis"
    words = ("demo", "--people", 2, "--today", "2026-11-25", "--save", file)
    assert run(*words).code == 0
    before = file.read_bytes()
    again = run(*words)
    assert (again.code, file.read_bytes()) == (1, before)
    assert "już jest" in again.err


def test_check_of_a_sound_file(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    answer = run("check", sample)
    assert answer.code == 0, answer.err
    assert "Plik jest cały: 9 osób" in answer.out.replace("\xa0", " ")
    assert "Historia jest ciągła, wpisów: " in answer.out
    seal = json.loads(run("check", sample, "--json").out)["history"]["seal"]
    assert f"skrót ciągłości {seal}." in answer.out
    assert sample.read_bytes() == before
    assert [p.name for p in sample.parent.iterdir()] == [sample.name]


def test_check_of_a_damaged_page(run: Run, sample: Path) -> None:
    raw = bytearray(sample.read_bytes())
    raw[HEADER_BYTES + 40 * 4096 + 100] ^= 1
    sample.write_bytes(raw)
    assert run("check", sample).code == 1
    assert json.loads(run("check", sample, "--json").out)["sound"] is False


def test_check_says_from_which_entry_on_the_history_was_changed(run: Run, sample: Path) -> None:
    session.unlock(sample, builders.PASSWORD)
    database.rows("DROP TRIGGER change_is_append_only_update")
    database.rows("UPDATE change SET worker_name = 'Ktoś inny' WHERE id = 7")
    session.close_file()
    answer = run("check", sample)
    assert answer.code == 1
    assert "Historia została zmieniona od wpisu 7 z " in answer.err
    facts = json.loads(run("check", sample, "--json").out)["history"]
    assert (facts["whole"], facts["broken_from"]) == (False, 7)


def test_check_of_what_cannot_be_opened(
    run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sample.with_name("list.txt")
    other.write_text("to nie jest plik klubu")
    assert run("check", other).code == 2
    assert run("check", sample.with_name("nie-ma.kis")).code == 2
    monkeypatch.setenv("KISDESK_PASSWORD", "inne haslo niz trzeba 5")
    answer = run("check", sample)
    assert (answer.code, "Hasło nie otwiera" in answer.err) == (2, True)


def test_check_finds_a_signed_text_that_was_rewritten(run: Run, sample: Path) -> None:
    from kisdesk.services import session
    from kisdesk.storage.peewee_database import database

    session.unlock(sample, builders.PASSWORD)
    with database.atomic():
        database.rows("DROP TRIGGER contract_version_is_final_update")
        database.rows("UPDATE contract_version SET content = content || ' ' WHERE id = 1")
    session.close_file()
    answer = run("check", sample, "--json")
    assert answer.code == 1
    assert json.loads(answer.out)["damage"] == [["schema_altered", 0], ["version_damaged", 1]]


def test_a_signed_contract_is_printed_as_kept(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "kontrakt.pdf"
    assert run("print", sample, "contract", "ks/1/2026", "-o", target).code == 0
    assert "KS/1/2026" in text_of(target)
    assert "PRZYKŁADOWE" in text_of(target)


def test_a_blank_form_is_printed(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "druk.pdf"
    assert run("print", sample, "--blank", "B", "-o", target).code == 0
    assert "kontrakt socjalny" in text_of(target).lower()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("contract", "KS/999/2026"), "W pliku nie ma kontraktu KS/999/2026."),
        (("contract",), "podaj: contract NUMER"),
        (("contract", "KS/1/2026", "--blank", "A"), "podaj: contract NUMER"),
        (("certificate", "KS/1/2026"), "podaj: contract NUMER"),
        (("certificate", "99999"), "W pliku nie ma tego, czego dotyczy druk: 99999."),
        (("nic", "1"), "podaj: contract NUMER"),
        (("--blank", "C"), "podaj: contract NUMER"),
        (("plan", "--week", "jutro"), "dzień ma postać 2026-11-25"),
    ],
)
def test_a_wrong_print_writes_nothing(
    run: Run, sample: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    target = tmp_path / "kontrakt.pdf"
    answer = run("print", sample, *words, "-o", target)
    assert answer.code in (1, 2)
    assert said in answer.err
    assert not target.exists()


def test_print_into_a_missing_folder(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "nie" / "ma" / "kontrakt.pdf"
    answer = run("print", sample, "contract", "KS/1/2026", "-o", target)
    assert (answer.code, answer.err) == (1, "kisdesk-cli: Nie ma takiego pliku albo folderu.\n")


def test_search_finds_people_without_diacritics(run: Run, sample: Path) -> None:
    from kisdesk.domain.text_keys import search_key
    from kisdesk.services import session
    from kisdesk.services.participants import ParticipantQuery, list_participants

    session.unlock(sample, builders.PASSWORD)
    person = list_participants(ParticipantQuery())[0]
    session.close_file()
    hits = json.loads(run("search", sample, search_key(person.last_name), "--json").out)
    assert person.name in [hit["title"] for hit in hits]
    assert run("search", sample, "zzzqqq").out == "Nic nie znaleziono.\n"


def test_the_password_may_stand_in_a_file(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KISDESK_PASSWORD")
    secret = tmp_path / "haslo.txt"
    secret.write_text(builders.PASSWORD + "\r\n", encoding="utf-8-sig")
    assert run("check", sample, "--password-file", secret).code == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    answer = run("check", sample)
    assert answer.code == 2
    assert "Brak hasła" in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nic",), "nie ma takiego polecenia"),
        (("check",), "brakuje: PLIK"),
        (("check", "a", "--dziwne"), "nie ma opcji --dziwne"),
        (("demo", "--people", "dużo", "--save", "a"), "zła wartość: --people"),
        (("demo", "--today", "jutro", "--save", "a"), "data ma postać 2026-11-22"),
    ],
)
def test_a_wrong_call_is_one_polish_line(run: Run, words: tuple[str, ...], said: str) -> None:
    answer = run(*words)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert said in answer.err


def test_help_speaks_polish(run: Run) -> None:
    answer = run("print", "--help")
    assert answer.code == 0
    assert "Użycie" in answer.out
    assert not any(w in answer.out for w in ("Usage", "Options", "Arguments", "Show this"))


def test_a_second_process_is_refused(run: Run, sample: Path) -> None:
    from kisdesk.services import session

    session.unlock(sample, builders.PASSWORD)
    done = subprocess.run(
        [sys.executable, "-m", "kisdesk.cli", "search", sample, "a"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    session.close_file()
    assert (done.returncode, done.stdout) == (1, "")
    assert "Plik jest otwarty" in done.stderr
    assert done.stderr.count("\n") == 1


def test_another_program_gets_utf_8_whatever_the_console_speaks(sample: Path) -> None:
    """A Polish Windows writes Windows-1250 into a pipe, which lacks the letters of other people."""
    from kisdesk.services import participants, session

    session.unlock(sample, builders.PASSWORD)
    draft = builders.participant_draft(last_name="Ștefănescu-Żółw")
    participants.register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    session.close_file()
    done = subprocess.run(
        [sys.executable, "-m", "kisdesk.cli", "search", sample, "Ștefănescu", "--json"],
        capture_output=True,
        env={
            **os.environ,
            "KISDESK_PASSWORD": builders.PASSWORD,
            "PYTHONUTF8": "0",
            "PYTHONIOENCODING": "cp1250",
        },
        check=True,
    )
    assert "Ștefănescu-Żółw" in json.loads(done.stdout.decode())[0]["title"]
