"""Copies found without opening the file, which may be damaged or gone."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.models.base import clock
from kisdesk.services import session
from kisdesk.services.backup_places import make_closing_copy
from kisdesk.services.backups import make_backup
from kisdesk.services.known_copies import CopyKind, copies_of, newest_good_copy
from kisdesk.services.restoring import restore_copy
from kisdesk.storage.volumes import Volume
from tests import builders

NOON = datetime(2026, 11, 20, 12, 0).astimezone()


@pytest.fixture
def stick(tmp_path: Path) -> Volume:
    mount = tmp_path / "stick"
    mount.mkdir()
    return Volume(mount, "1a2b-3c4d", "KINGSTON", True, False, 2**30, "exfat")


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def set_day(number: int) -> None:
        monkeypatch.setattr(clock, "moment", NOON + timedelta(days=number))

    set_day(0)
    return set_day


def spoil(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def ruin(path: Path) -> None:
    """Both headers of a file."""
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    raw[5000] ^= 1
    path.write_bytes(raw)


@pytest.fixture
def lived(
    office: session.Session,
    stick: Volume,
    tmp_path: Path,
    day: Callable[[int], None],
    make_participant: Callable[..., int],
) -> tuple[Path, list[Path]]:
    """A closed file and its copies, newest first: at closing, on the stick, in a folder."""
    folder = tmp_path / "szafa"
    folder.mkdir()
    made = [make_backup(folder, volumes=[]).path]
    day(1)
    make_participant()
    made.append(make_backup(stick.mount, volumes=[stick]).path)
    day(2)
    make_participant()
    closing = make_closing_copy()
    assert closing is not None
    made.append(closing.path)
    session.close_file()
    return office.path, made[::-1]


@pytest.mark.parametrize("state", ["whole", "open", "damaged", "gone"])
def test_all_copies_are_found_whatever_became_of_the_file(
    lived: tuple[Path, list[Path]], stick: Volume, state: str
) -> None:
    path, made = lived
    if state == "open":
        session.unlock(path, builders.PASSWORD)
    elif state == "damaged":
        ruin(path)
    elif state == "gone":
        path.unlink()
    found = copies_of(path, volumes=[stick])
    assert [copy.path for copy in found] == made
    assert [copy.kind for copy in found] == [
        CopyKind.AT_CLOSING, CopyKind.BACKUP, CopyKind.BACKUP,
    ]  # fmt: skip
    assert [copy.is_on_stick for copy in found] == [False, True, False]
    assert found[1].place_label == "KINGSTON"
    assert [copy.note.people for copy in found if copy.note] == [2, 1, 0]
    best = newest_good_copy(path, volumes=[stick])
    assert best is not None
    assert best.path == made[0]


def test_a_stick_under_another_letter(
    lived: tuple[Path, list[Path]], stick: Volume, tmp_path: Path
) -> None:
    path, made = lived
    moved = stick.mount.rename(tmp_path / "f")
    now = Volume(moved, stick.volume_id, "KINGSTON", True, False, 2**30, "exfat")
    assert copies_of(path, volumes=[now])[1].path == moved / made[1].name
    assert [copy.path for copy in copies_of(path, volumes=[])] == [made[0], made[2]]


def test_a_spoilt_copy_is_passed_over(lived: tuple[Path, list[Path]], stick: Volume) -> None:
    path, made = lived
    spoil(made[0])
    best = newest_good_copy(path, volumes=[stick])
    assert best is not None
    assert best.path == made[1]
    ruin(made[1])
    best = newest_good_copy(path, volumes=[stick])
    assert best is not None
    assert best.path == made[2]
    made[2].unlink()
    assert newest_good_copy(path, volumes=[stick]) is None


def test_copies_of_another_club_are_left_out(
    lived: tuple[Path, list[Path]], stick: Volume, tmp_path: Path
) -> None:
    path, made = lived
    other = tmp_path / "inny" / "klub.kis"
    other.parent.mkdir()
    session.create_file(
        other, builders.club_draft(), builders.worker_draft(), builders.PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip
    theirs = make_backup(stick.mount, volumes=[stick]).path
    session.close_file()
    assert [copy.path for copy in copies_of(path, volumes=[stick])] == made
    ruin(path)  # then what the computer remembers tells whose they are
    assert [copy.path for copy in copies_of(path, volumes=[stick])] == made
    assert [copy.path for copy in copies_of(other, volumes=[stick])] == [theirs]


def test_a_foreign_stick_with_copies_of_this_club_is_looked_into(
    lived: tuple[Path, list[Path]], tmp_path: Path
) -> None:
    path, made = lived
    mount = tmp_path / "g"
    (mount / "KisDesk").mkdir(parents=True)
    carried = Path(shutil.copy(made[1], mount / "KisDesk"))
    stick = Volume(mount, "9999-0000", "DOM", True, False, 2**30, "exfat")
    found = [copy for copy in copies_of(path, volumes=[stick]) if copy.path == carried]
    assert [(copy.note, copy.place_label) for copy in found] == [(None, "DOM")]
    assert found[0].made_at == NOON + timedelta(days=1)  # its name says so


def test_the_copy_before_an_update_and_the_file_that_was_replaced(
    lived: tuple[Path, list[Path]], stick: Volume
) -> None:
    path, made = lived
    before = Path(shutil.copy(path, path.with_name("klub.before-v4.kis")))
    restore_copy(made[1], path, builders.PASSWORD)
    session.close_file()
    found = {copy.path: copy for copy in copies_of(path, volumes=[stick])}
    assert found[before].kind is CopyKind.BEFORE_UPDATE
    replaced = [copy for copy in found.values() if copy.kind is CopyKind.REPLACED]
    assert len(replaced) == 1
    for copy in made:
        copy.unlink()
    best = newest_good_copy(path, volumes=[stick])
    assert best is not None
    assert best.path == before


def test_nothing_known_nothing_found(tmp_path: Path) -> None:
    assert copies_of(tmp_path / "nie-ma.kis", volumes=[]) == []
    assert newest_good_copy(tmp_path / "nie-ma.kis", volumes=[]) is None
