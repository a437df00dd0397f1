"""Copies and destroyed files: what an earlier copy would bring back, what a later one proves."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kisdesk.services import session
from kisdesk.services.backups import make_backup
from kisdesk.services.breaches import copies_made, people_in_copy
from kisdesk.services.demo import make_sample_file
from kisdesk.services.restoring import compare_with_open_file, examine_copy, restore_copy
from tests.builders import CHEAP, PASSWORD
from tests.services.disposal_builders import confirm_classes, destroy, due_people


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "klub.kis"
    make_sample_file(path, PASSWORD, people=8, seed=3, today=date(2026, 11, 25), cost=CHEAP)
    confirm_classes()
    yield path
    session.close_file()


def test_a_copy_from_before_a_disposal_and_one_from_after(club: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    before = make_backup(stick)
    gone = due_people()[0].key
    destroy([gone])
    after = make_backup(stick)

    report = examine_copy(after.path)
    assert report.is_good, "the chain of the copy holds with what was erased in it"
    found = compare_with_open_file(before.path)
    assert found.disposals_since == 1
    assert gone.participant_id in found.people.gone
    assert compare_with_open_file(after.path).disposals_since == 0
    held = people_in_copy(dict(copies_made())[before.id])
    assert gone.participant_id in {person.participant_id for person in held}

    restore_copy(after.path, club)
    assert compare_with_open_file(after.path).is_none
