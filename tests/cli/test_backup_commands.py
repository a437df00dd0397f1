"""``backup`` and ``verify`` as the IT person types them, perhaps every night."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("KIS-*.kis"))


def test_a_copy_is_made_and_verified(run: Run, sample: Path, stick: Path) -> None:
    answer = run("backup", sample, stick)
    assert answer.code == 0, answer.err
    (copy,) = copies(stick)
    assert answer.out.startswith(f"Kopia sprawdzona: {copy.name}, 9\N{NO-BREAK SPACE}osób, ")

    answer = run("verify", copy)
    assert answer.code == 0, answer.err
    assert answer.out.startswith("Kopia jest cała: 9\N{NO-BREAK SPACE}osób, ")


def test_both_answer_as_json(run: Run, sample: Path, stick: Path) -> None:
    made = json.loads(run("backup", sample, stick, "--json").out)
    found = json.loads(run("verify", copies(stick)[0], "--json").out)
    assert made == found
    assert (made["sound"], made["people"]) == (True, 9)
    assert Path(made["path"]) == copies(stick)[0]


def test_a_damaged_copy(run: Run, sample: Path, stick: Path) -> None:
    run("backup", sample, stick)
    (copy,) = copies(stick)
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.write_bytes(raw)
    answer = run("verify", copy)
    assert (answer.code, answer.err) == (1, "kisdesk-cli: Kopia jest uszkodzona; weź inną.\n")
    answer = run("verify", copy, "--json")
    assert json.loads(answer.out) == {"sound": False, "damage": ["DamagedDataError"]}


def test_a_copy_that_cannot_be_opened(run: Run, sample: Path, stick: Path, tmp_path: Path) -> None:
    run("backup", sample, stick)
    secret = tmp_path / "haslo.txt"
    secret.write_text("nie to hasło", encoding="utf-8")
    assert run("verify", copies(stick)[0], "--password-file", secret).code == 2
    assert run("verify", stick / "nie-ma.kis").code == 2
    (stick / "list.kis").write_text("Szanowni Państwo", encoding="utf-8")
    assert run("verify", stick / "list.kis").code == 2


def test_no_folder_no_copy(run: Run, sample: Path, stick: Path) -> None:
    answer = run("backup", sample, stick / "nie-ma")
    assert (answer.code, answer.err) == (1, "kisdesk-cli: Nie ma folderu na kopię.\n")


def test_a_file_that_cannot_be_opened(run: Run, sample: Path, stick: Path) -> None:
    answer = run("backup", sample.with_name("nie-ma.kis"), stick)
    assert answer.code == 2
    assert "Nie ma takiego pliku" in answer.err
    assert copies(stick) == []
