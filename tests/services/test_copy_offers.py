"""What can be copied to now, what this computer remembers of it, what a copy would undo."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kisdesk.services.backup_places import has_changed_since, list_places
from kisdesk.services.backups import list_backups, make_backup
from kisdesk.services.copy_comparing import compare_with_target, is_of_another_office
from kisdesk.services.copy_habits import (
    StickWay,
    note_asked,
    set_stick_way,
    stick_way,
    was_asked_today,
)
from kisdesk.services.copy_offers import copy_to_target, folder_target, list_targets
from kisdesk.services.errors import FileMissingError
from kisdesk.services.session import Session, close_file, create_file, is_open, recovery_groups
from kisdesk.services.volumes import Volume
from tests.builders import CHEAP, PASSWORD, TODAY, club_draft, worker_draft

Make = Callable[..., int]


@pytest.fixture
def kingston(tmp_path: Path) -> Volume:
    mount = tmp_path / "media"
    mount.mkdir()
    return Volume(mount, "1a2b-3c4d", "KINGSTON", True, False, 10**9, "exfat")


def test_remembered_sticks_come_first_then_new_ones_folders_and_what_is_not_in(
    office: Session, kingston: Volume, tmp_path: Path
) -> None:
    (first,) = list_targets([kingston])
    assert (first.label, first.place, first.is_stick) == ("KINGSTON", None, True)
    copy_to_target(first, remember=True, volumes=[kingston])
    folder = tmp_path / "kopie"
    folder.mkdir()
    copy_to_target(folder_target(folder), remember=True, volumes=[kingston])
    new = Volume(tmp_path / "new", "9f-01", "SANDISK", True, False, 10**9, "exfat")
    assert [t.label for t in list_targets([new, kingston])] == ["KINGSTON", "SANDISK", "kopie"]
    away = list_targets([])[-1]
    assert (away.label, away.path, away.is_stick) == ("KINGSTON", None, True)
    assert {row.place_label for row in list_backups()} == {"KINGSTON", "kopie"}


def test_a_place_that_took_no_copy_is_not_remembered_and_a_known_one_stays(
    office: Session, kingston: Volume, tmp_path: Path
) -> None:
    gone = folder_target(tmp_path / "gone")
    with pytest.raises(FileMissingError):
        copy_to_target(gone, remember=True, volumes=[])
    assert list_places() == []


def test_what_was_decided_about_a_stick_is_kept_on_this_computer(office: Session) -> None:
    assert stick_way("1a2b") is None
    set_stick_way("1a2b", StickWay.BY_ITSELF)
    set_stick_way("", StickWay.BY_ITSELF)  # a stick the system cannot tell from others
    assert stick_way("1a2b") is StickWay.BY_ITSELF
    assert stick_way("") is None


def test_a_question_is_put_once_a_day(office: Session) -> None:
    assert not was_asked_today("copy", "a", TODAY)
    note_asked("copy", "a", TODAY)
    assert was_asked_today("copy", "a", TODAY)
    assert not was_asked_today("copy", "b", TODAY)
    assert not was_asked_today("copy", "a", TODAY + timedelta(days=1))


def test_only_data_count_as_a_change_since_a_copy(
    office: Session, make_participant: Make, tmp_path: Path
) -> None:
    assert has_changed_since(None)
    row = make_backup(tmp_path)
    assert not has_changed_since(row)
    make_backup(tmp_path)
    assert not has_changed_since(row)
    make_participant()
    assert has_changed_since(row)


@pytest.mark.parametrize("way", ["open", "password", "sheet"])
def test_a_comparison_names_whoever_would_be_undone(
    office: Session, make_participant: Make, tmp_path: Path, way: str
) -> None:
    row = make_backup(tmp_path)
    make_participant(last_name="Ożóg", first_name="Danuta")
    sheet = "-".join(recovery_groups())
    if way != "open":
        close_file()
    before = office.path.read_bytes() if way != "open" else b""
    found = compare_with_target(
        row.path,
        office.path,
        PASSWORD if way == "password" else None,
        recovery_key=sheet if way == "sheet" else None,
    )
    assert found.differences is not None
    assert found.differences.people.count == 1
    assert found.people_added == (("Danuta Ożóg",) if way != "sheet" else found.people_added)
    assert is_open() is (way == "open")
    if way != "open":
        assert office.path.read_bytes() == before  # nothing is written to what is to be replaced


def test_a_file_that_cannot_be_opened_leaves_nothing_to_compare_with(
    office: Session, tmp_path: Path
) -> None:
    row = make_backup(tmp_path)
    close_file()
    assert compare_with_target(row.path, office.path, "zle haslo zle 1").differences is None
    office.path.unlink()
    assert compare_with_target(row.path, office.path, PASSWORD).differences is None


def test_another_office_is_known_by_its_file_or_by_the_copies_made_of_it(
    office: Session, tmp_path: Path
) -> None:
    own = make_backup(tmp_path).path
    close_file()
    create_file(tmp_path / "inny.kis", club_draft(name="KIS w Lipowej"), worker_draft(), PASSWORD,
                cost=CHEAP)  # fmt: skip
    close_file()
    other = tmp_path / "inny.kis"
    assert not is_of_another_office(own, office.path)
    assert is_of_another_office(other, office.path)
    office.path.unlink()
    assert is_of_another_office(other, office.path)
    assert not is_of_another_office(own, office.path)
