"""Trying a copy out: what passes, what fails, what is put on record."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.errors import Cancelled
from kisdesk.services import session
from kisdesk.services.backup_places import make_closing_copy
from kisdesk.services.backups import BackupRow, make_backup
from kisdesk.services.errors import NoCopyError, ReadOnlyFileError, WrongPasswordError
from kisdesk.services.history import verify_history
from kisdesk.services.revoking import revoke_access
from kisdesk.services.trial_restore import last_drill, list_drills, run_test_restore
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.sticks import names


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def copy(office: session.Session, stick: Path, make_participant: Callable[..., int]) -> BackupRow:
    make_participant(last_name="Brzęczyszczykiewicz")
    return make_backup(stick, volumes=[])


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_newest_copy_is_tried_out_and_leaves_nothing(copy: BackupRow, temporary: Path) -> None:
    before = copy.path.read_bytes(), names(copy.path.parent)
    result = run_test_restore(volumes=[])
    assert result.is_passed
    assert (result.file_name, result.sha256) == (copy.path.name, copy.sha256)
    assert (result.people, result.contracts, result.documents) == (1, 0, 0)
    assert (result.place_label, result.copy_made_at) == ("stick", copy.made_at)
    assert result.duration_ms > 0
    assert (copy.path.read_bytes(), names(copy.path.parent)) == before
    assert names(temporary) == []
    assert list_drills() == [result]
    action = database.rows("SELECT action FROM change ORDER BY id DESC LIMIT 1")
    assert action == [("test_restore",)]
    assert verify_history()


def flip(path: Path, *places: int) -> None:
    raw = bytearray(path.read_bytes())
    for place in places:
        raw[place] ^= 1
    path.write_bytes(raw)


@pytest.mark.parametrize(
    ("spoil", "failure"),
    [
        (lambda path: flip(path, 8192 + 4096 * 4), "changed_since_made"),
        (lambda path: flip(path, 100), "changed_since_made"),
        (lambda path: flip(path, 100, 5000), "damaged_header"),
        (lambda path: path.unlink(), "missing"),
        (lambda path: path.write_bytes(b""), "not_a_copy"),
        (lambda path: path.write_bytes(path.read_bytes()[:20_000]), "changed_since_made"),
    ],
    ids=["page", "one header", "both headers", "gone", "emptied", "cut off"],
)
def test_a_copy_that_fails_is_put_on_record_as_failed(
    copy: BackupRow, temporary: Path, spoil: Callable[[Path], object], failure: str
) -> None:
    spoil(copy.path)
    result = run_test_restore(copy.path, volumes=[])
    assert (result.is_passed, result.failure) == (False, failure)
    assert result.place_label == "stick"
    assert last_drill() == result
    assert names(temporary) == []


def test_a_damaged_copy_without_its_note(copy: BackupRow) -> None:
    copy.path.with_suffix(".json").unlink()
    flip(copy.path, 8192 + 4096 * 4)
    assert run_test_restore(copy.path, volumes=[]).failure == "damaged"


def test_a_copy_a_person_made_comes_before_one_made_at_closing(
    copy: BackupRow, make_participant: Callable[..., int]
) -> None:
    make_participant()
    closing = make_closing_copy()
    assert closing is not None
    assert run_test_restore(volumes=[]).file_name == copy.path.name
    copy.path.unlink()
    assert run_test_restore(volumes=[]).sha256 == closing.sha256


def test_no_copy_in_reach(office: session.Session) -> None:
    with pytest.raises(NoCopyError):
        run_test_restore(volumes=[])
    assert list_drills() == []


def test_a_copy_with_the_key_from_before_needs_its_password(copy: BackupRow) -> None:
    revoke_access(builders.PASSWORD)
    with pytest.raises(WrongPasswordError):
        run_test_restore(copy.path, volumes=[])
    assert list_drills() == []
    assert run_test_restore(copy.path, builders.PASSWORD, volumes=[]).is_passed


def test_a_cancel_is_not_put_on_record(copy: BackupRow, temporary: Path) -> None:
    class GiveUp:
        def report(self, done: int, total: int) -> None:
            if done * 4 >= total * 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        run_test_restore(copy.path, volumes=[], progress=GiveUp())
    assert list_drills() == []
    assert names(temporary) == []


def test_a_file_that_is_only_read_keeps_no_record(office: session.Session, copy: BackupRow) -> None:
    session.close_file()
    session.unlock(office.path, builders.PASSWORD, read_only=True)
    with pytest.raises(ReadOnlyFileError):
        run_test_restore(copy.path, volumes=[])
