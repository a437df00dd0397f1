"""``kisdesk-cli retention``: a list, and nothing but a list."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_nothing_is_due_in_a_young_file(run: Run, sample: Path) -> None:
    answer = run("retention", sample, "--today", "2026-11-25")
    assert (answer.code, answer.out) == (0, "Żadna teczka nie ma jeszcze terminu.\n")


def test_years_later_closed_files_are_listed_and_stay(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    answer = run("retention", sample, "--today", "2041-03-03")
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert lines
    assert {len(line) for line in lines} == {6}
    assert {line[5] for line in lines} == {"do przeglądu"}
    found = json.loads(run("retention", sample, "--today", "2041-03-03", "--json").out)
    assert [one["case"] for one in found] == [line[0] for line in lines]
    assert {one["is_confirmed"] for one in found} == {False}
    assert found[0]["due_on"] <= "2041-03-03"
    assert len(sample.read_bytes()) >= len(before)
    help_text = run("retention", "--help").out
    assert "usu" in help_text
    assert "--destroy" not in help_text
