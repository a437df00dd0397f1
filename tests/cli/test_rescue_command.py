"""``rescue`` as the IT person types it."""

import json
from pathlib import Path

import pypdfium2
import pytest

from tests import builders
from tests.cli.conftest import Run

PAGE, HEADER = 4096, 8192


def hit(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        start = HEADER + (page - 1) * PAGE
        content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def test_a_sound_file_comes_over_whole(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowy.kis"
    answer = run("rescue", sample, target)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Odczytano wszystko: ")
    assert run("check", target).code == 0


def test_losses_are_listed_and_printed(run: Run, sample: Path, tmp_path: Path) -> None:
    from tests.services.test_rescuing import pages_of

    hit(sample, *pages_of(sample, "participant")[:1], *pages_of(sample, "change_entry")[:3])
    target, report = tmp_path / "nowy.kis", tmp_path / "lista.pdf"
    answer = run("rescue", sample, target, "--report", report)
    assert answer.code == 3, answer.err
    assert "Historia zmian:" in answer.out
    text = pypdfium2.PdfDocument(report.read_bytes())[0].get_textpage().get_text_range()
    assert "Odczyt uszkodzonego pliku" in text
    assert "DANE PRZYKŁADOWE" in text
    checked = run("check", target, "--json")
    assert checked.code == 0
    assert json.loads(checked.out)["notices"][0][0] == "history_gaps"
    assert "nie uratowano" in run("check", target).out


def test_it_answers_as_json(run: Run, sample: Path, tmp_path: Path) -> None:
    hit(sample, 1)
    answer = run("rescue", sample, tmp_path / "nowy.kis", "--json")
    found = json.loads(answer.out)
    assert (found["complete"], found["bad_pages"]) == (True, 1)


def test_a_lost_header_takes_the_recovery_key(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kisdesk.storage.data_file import open_with_password

    with open_with_password(sample, builders.PASSWORD) as file:
        key = tmp_path / "klucz.txt"
        key.write_text(file.recovery_key(), encoding="utf-8")
    sample.write_bytes(bytes(HEADER) + sample.read_bytes()[HEADER:])
    assert run("rescue", sample, tmp_path / "nowy.kis").code == 2
    assert run("rescue", sample, tmp_path / "nowy.kis", "--recovery-key-file", key).code == 0


def test_what_hinders_is_one_line(run: Run, sample: Path) -> None:
    answer = run("rescue", sample, sample)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "już jest" in answer.err
