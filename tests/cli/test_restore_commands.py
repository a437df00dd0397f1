"""``copies``, ``restore``, ``test-restore``, ``verify`` of a folder, as an IT person types them."""

import json
import shutil
from pathlib import Path

import pytest

from tests import builders
from tests.cli.conftest import Run


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def copy(run: Run, sample: Path, stick: Path) -> Path:
    assert run("backup", sample, stick).code == 0
    return next(stick.glob("KIS-*.kis"))


def spoil(path: Path, place: int = -5000) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)


def ruin(path: Path) -> None:
    spoil(path, 100)
    spoil(path, 5000)


def test_the_copies_of_a_ruined_file_are_listed_without_a_password(
    run: Run, sample: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KISDESK_PASSWORD")
    ruin(sample)
    answer = run("copies", sample, "--check")
    assert answer.code == 0, answer.err
    moment, kind, state, held, place, path = answer.out.strip().split("\t")
    assert (kind, state, held) == ("kopia", "cała", "9\N{NO-BREAK SPACE}osób")
    assert (place, path) == ("stick", str(copy))
    assert moment
    spoil(copy)
    (facts,) = json.loads(run("copies", sample, "--check", "--json").out)
    assert (facts["is_as_noted"], facts["people"], facts["kind"]) == (False, 9, "backup")


def test_no_copies(run: Run, sample: Path) -> None:
    answer = run("copies", sample)
    assert (answer.code, answer.out) == (1, "")
    assert "Nie ma teraz dostępnej kopii" in answer.err


@pytest.mark.parametrize("state", ["whole", "ruined", "gone"])
def test_a_file_is_restored_and_the_old_one_kept(
    run: Run, sample: Path, copy: Path, state: str
) -> None:
    if state == "ruined":
        ruin(sample)
    elif state == "gone":
        sample.unlink()
    answer = run("restore", copy, sample)
    assert answer.code == 0, answer.err
    assert answer.out.startswith("Przywrócono klub.kis: kopia z ")
    assert ("Poprzedni plik: KIS-przed-przywroceniem-" in answer.out) is (state != "gone")
    assert run("check", sample).code == 0
    assert len(list(sample.parent.glob("KIS-przed-*.kis"))) == (state != "gone")


def test_restore_answers_as_json(run: Run, sample: Path, copy: Path) -> None:
    facts = json.loads(run("restore", copy, sample, "--json").out)
    assert (facts["people"], facts["problems"]) == (9, [])
    assert (sample.parent / facts["kept"]).exists()


def test_restore_by_the_recovery_key(run: Run, sample: Path, copy: Path, tmp_path: Path) -> None:
    from kisdesk.services import session
    from kisdesk.storage.peewee_database import database

    session.unlock(sample, builders.PASSWORD)
    key = tmp_path / "klucz.txt"
    key.write_text(database.data_file.recovery_key().replace("-", "\n"), encoding="utf-8")
    session.close_file()
    answer = run("restore", copy, sample, "--recovery-key-file", key)
    assert answer.code == 0, answer.err
    key.write_text("to nie klucz", encoding="utf-8")
    assert run("restore", copy, sample, "--recovery-key-file", key).code == 2
    assert run("restore", copy, sample, "--recovery-key-file", tmp_path / "nie-ma").code == 1


def test_restore_refuses(run: Run, sample: Path, copy: Path, tmp_path: Path) -> None:
    secret = tmp_path / "haslo.txt"
    secret.write_text("nie to hasło", encoding="utf-8")
    assert run("restore", copy, sample, "--password-file", secret).code == 2
    assert run("restore", copy.with_name("nie-ma.kis"), sample).code == 2
    other = tmp_path / "inny.kis"
    assert run("demo", "--save", other, "--people", 1).code == 0
    answer = run("restore", copy, other)
    assert (answer.code, "--other-office" in answer.err) == (1, True)
    assert run("restore", copy, other, "--other-office").code == 0
    spoil(copy)
    answer = run("restore", copy, sample)
    assert answer.code == 1
    assert answer.err == "kisdesk-cli: Kopia jest uszkodzona; weź inną. Plik jest, jaki był.\n"
    assert run("check", sample).code == 0


def test_a_copy_is_tried_out(run: Run, sample: Path, copy: Path) -> None:
    answer = run("test-restore", sample)
    assert answer.code == 0, answer.err
    assert answer.out.startswith(f"Próba udana: {copy.name} z ")
    spoil(copy)
    answer = run("test-restore", sample, copy)
    assert answer.code == 1
    assert "kopia nie jest tą, którą zrobiono" in answer.err
    facts = json.loads(run("test-restore", sample, copy, "--json").out)
    assert (facts["is_passed"], facts["failure"]) == (False, "changed_since_made")
    copy.unlink()
    assert run("test-restore", sample).code == 1


def test_all_copies_in_a_folder_are_verified(run: Run, sample: Path, copy: Path) -> None:
    run("backup", sample, copy.parent)
    answer = run("verify", copy.parent)
    assert answer.code == 0, answer.err
    lines = answer.out.splitlines()
    assert [line.split("\t")[0] for line in lines] == [
        "cała",
        "cała",
        "Wszystkie kopie są całe: 2.",
    ]

    foreign = Path(shutil.copy(copy, copy.with_name("list.kis")))
    foreign.write_text("Szanowni Państwo", encoding="utf-8")
    answer = run("verify", copy.parent)
    assert answer.code == 2
    assert "Kopie, których nie da się otworzyć: 1 z 3." in answer.err

    spoil(copy)
    answer = run("verify", copy.parent)
    assert answer.code == 1
    assert f"USZKODZONA\t{copy.name}" in answer.out
    assert "Uszkodzone kopie: 1 z 3." in answer.err
    found = json.loads(run("verify", copy.parent, "--json").out)
    assert [answer["sound"] for answer in found].count(True) == 1


def test_a_folder_without_copies(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "pusty"
    empty.mkdir()
    assert run("verify", empty).code == 2


def test_a_copy_to_the_remembered_place(run: Run, sample: Path, stick: Path) -> None:
    from kisdesk.services import session
    from kisdesk.services.backup_places import remember_place

    answer = run("backup", sample)
    assert answer.code == 1
    assert "podaj folder" in answer.err
    session.unlock(sample, builders.PASSWORD)
    remember_place(stick)
    session.close_file()
    answer = run("backup", sample)
    assert answer.code == 0, answer.err
    assert len(list(stick.glob("KIS-*.kis"))) == 1
