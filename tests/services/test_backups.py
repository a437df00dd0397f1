"""Copies a person asks for: what lies in the folder, what the file knows, what is thinned out."""

import json
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.errors import Cancelled
from kisdesk.models.base import clock
from kisdesk.services import backups, copy_notes, session
from kisdesk.services.backups import BackupRow, list_backups, make_backup, verify_backup
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    DiskFullError,
    FileMissingError,
    NewerFileError,
    NotAKisFileError,
    ReadOnlyFileError,
    WrongPasswordError,
)
from kisdesk.services.history import verify_history
from kisdesk.services.revoking import revoke_access
from kisdesk.storage.peewee_database import database
from tests import builders

NOON = datetime(2026, 11, 22, 14, 30).astimezone()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Set the clock of the file."""

    def set_clock(moment: datetime) -> None:
        monkeypatch.setattr(clock, "moment", moment)

    set_clock(NOON)
    return set_clock


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.mark.usefixtures("office", "at")
def test_a_copy_is_entered_in_the_file_and_described_beside_it(
    stick: Path, make_participant: Callable[..., int]
) -> None:
    make_participant(last_name="Brzęczyszczykiewicz")
    row = make_backup(stick)

    assert names(stick) == ["KIS-2026-11-22_1430.json", "KIS-2026-11-22_1430.kis"]
    assert (row.people, row.contracts, row.documents) == (1, 0, 0)
    assert row.made_at == NOON
    assert list_backups() == [row]
    note = json.loads((stick / "KIS-2026-11-22_1430.json").read_text("utf-8"))
    assert note["sha256"] == row.sha256
    assert (note["size"], note["people"]) == (row.path.stat().st_size, 1)
    assert set(note) == {
        "made_at", "size", "sha256", "people", "contracts", "documents", "program", "schema",
        "file_id", "history_length", "history_head",
    }  # fmt: skip
    for entry in stick.iterdir():
        for spelling in ("utf-8", "utf-16-le", "cp1250"):
            assert "Brzęczyszczykiewicz".encode(spelling) not in entry.read_bytes()


@pytest.mark.usefixtures("office", "at")
def test_the_copy_shows_in_the_status_and_in_the_history(stick: Path) -> None:
    assert session.file_status().last_backup_at is None
    make_backup(stick)
    assert session.file_status().last_backup_at == NOON
    assert database.rows("SELECT action, worker_name FROM change ORDER BY id DESC LIMIT 1") == [
        ("backup", session.current().worker.name)
    ]
    assert verify_history()


@pytest.mark.usefixtures("office", "at")
def test_two_copies_in_one_minute_have_two_names(stick: Path) -> None:
    first, second, third = (make_backup(stick) for _ in range(3))
    assert [row.path.stem for row in (first, second, third)] == [
        "KIS-2026-11-22_1430", "KIS-2026-11-22_1430-2", "KIS-2026-11-22_1430-3",
    ]  # fmt: skip
    assert [row.path for row in list_backups()] == [third.path, second.path, first.path]


def test_a_copy_opens_as_a_file_of_its_own(
    office: session.Session, stick: Path, make_participant: Callable[..., int]
) -> None:
    make_participant()
    row = make_backup(stick)
    make_participant()
    session.unlock(row.path, builders.PASSWORD)
    assert session.current().club_name == office.club_name
    assert database.rows("SELECT count(*) FROM participant") == [(1,)]


@pytest.mark.usefixtures("office")
def test_a_cancel_leaves_neither_copy_nor_entry(stick: Path) -> None:
    class GiveUp:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_backup(stick, progress=GiveUp())
    assert names(stick) == []
    assert list_backups() == []
    assert session.file_status().last_backup_at is None


@pytest.mark.usefixtures("office")
def test_a_note_that_cannot_be_written_takes_the_copy_along(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFullError

    monkeypatch.setattr(copy_notes, "write_atomically", full)
    with pytest.raises(DiskFullError):
        make_backup(stick)
    assert names(stick) == []
    assert list_backups() == []


@pytest.mark.usefixtures("office")
def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        make_backup(tmp_path / "nowhere")


def test_a_file_that_is_only_read_makes_no_copies(office: session.Session, stick: Path) -> None:
    session.close_file()
    session.unlock(office.path, builders.PASSWORD, read_only=True)
    with pytest.raises(ReadOnlyFileError):
        make_backup(stick)
    assert names(stick) == []


# Checking -------------------------------------------------------------------------------------


def test_a_copy_is_checked_with_the_open_file_or_by_password(
    office: session.Session, stick: Path, make_participant: Callable[..., int]
) -> None:
    make_participant()
    row = make_backup(stick)
    assert verify_backup(row.path) == row
    session.close_file()
    assert verify_backup(row.path, builders.PASSWORD) == row
    with pytest.raises(WrongPasswordError):
        verify_backup(row.path)


@pytest.mark.usefixtures("office")
def test_after_the_key_was_changed_an_old_copy_needs_its_password(stick: Path) -> None:
    row = make_backup(stick)
    revoke_access(builders.PASSWORD)
    with pytest.raises(WrongPasswordError):
        verify_backup(row.path)
    assert verify_backup(row.path, builders.PASSWORD) == row


@pytest.mark.usefixtures("office")
def test_another_sound_file_under_the_name_of_a_copy_is_not_taken_for_it(
    stick: Path, make_participant: Callable[..., int]
) -> None:
    first = make_backup(stick)
    make_participant()
    second = make_backup(stick)
    shutil.copy(second.path, first.path)
    with pytest.raises(DamagedDataError):
        verify_backup(first.path)


@pytest.mark.usefixtures("office")
def test_a_copy_carried_elsewhere_without_its_note_is_dated_by_the_disk(
    stick: Path, tmp_path: Path
) -> None:
    row = make_backup(stick)
    alone = Path(shutil.copy(row.path, tmp_path / "obca.kis"))
    found = verify_backup(alone)
    assert (found.sha256, found.path) == (row.sha256, alone)
    assert abs(found.made_at - datetime.now().astimezone()) < timedelta(minutes=5)


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("place", [100, 5000, 8192 + 4000, 60_000])
def test_a_flipped_byte_is_found(stick: Path, place: int) -> None:
    row = make_backup(stick)
    raw = bytearray(row.path.read_bytes())
    raw[place] ^= 1
    row.path.write_bytes(raw)
    with pytest.raises((DamagedDataError, DamagedHeaderError)):
        verify_backup(row.path)


@pytest.mark.usefixtures("office")
def test_what_is_no_copy_is_called_so(stick: Path) -> None:
    with pytest.raises(FileMissingError):
        verify_backup(stick / "nothing.kis", "x")
    (stick / "text.kis").write_bytes(b"")
    with pytest.raises(NotAKisFileError):
        verify_backup(stick / "text.kis", "x")


def test_a_copy_of_a_newer_program_is_not_judged(
    office: session.Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = make_backup(stick)
    monkeypatch.setattr(backups, "MIGRATIONS", ())
    with pytest.raises(NewerFileError):
        verify_backup(row.path)


def test_the_open_file_itself_can_be_checked(office: session.Session) -> None:
    assert verify_backup(office.path).people == 0
    assert database.rows("SELECT count(*) FROM worker") == [(1,)]
    from kisdesk.storage.shifted_vfs import open_raw

    look = open_raw(office.path)
    assert look.is_locked_by_other()  # the lock is still there
    look.xClose()


# Old copies -----------------------------------------------------------------------------------


def days_of_copies(
    at: Callable[[datetime], None], stick: Path, days_ago: list[int]
) -> list[BackupRow]:
    rows = []
    for days in days_ago:
        at(NOON - timedelta(days=days))
        rows.append(make_backup(stick))
    return rows


@pytest.mark.usefixtures("office")
def test_old_copies_are_thinned_out_in_folder_and_list(
    stick: Path, at: Callable[[datetime], None]
) -> None:
    days_of_copies(at, stick, [450, 440, 60, 55, 2, 2, 0, 0])
    # Of 29 August and 8 September 2025 one stays for the year, of 23 and 28 September 2026 one for
    # the month, and one of the two of the day before yesterday.
    left = [
        "KIS-2025-09-08_1430", "KIS-2026-09-28_1430", "KIS-2026-11-20_1430-2",
        "KIS-2026-11-22_1430", "KIS-2026-11-22_1430-2",
    ]  # fmt: skip
    assert sorted(row.path.stem for row in list_backups()) == left
    assert sorted(path.stem for path in stick.glob("*.kis")) == left
    assert sorted(path.stem for path in stick.glob("*.json")) == left
    assert verify_history()


@pytest.mark.usefixtures("office")
def test_a_stick_under_another_letter_is_thinned_too(
    stick: Path, at: Callable[[datetime], None]
) -> None:
    days_of_copies(at, stick, [5, 5])
    moved = stick.rename(stick.with_name("other letter"))
    days_of_copies(at, moved, [0])
    assert sorted(path.stem for path in moved.glob("*.kis")) == [
        "KIS-2026-11-17_1430-2", "KIS-2026-11-22_1430",
    ]  # fmt: skip
    assert len(list_backups()) == 2


@pytest.mark.usefixtures("office")
def test_copies_in_another_folder_are_left_alone(
    stick: Path, tmp_path: Path, at: Callable[[datetime], None]
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    days_of_copies(at, other, [5])
    days_of_copies(at, stick, [5, 0])
    assert len(names(other)) == 2
    assert len(list_backups()) == 3


def test_files_that_are_not_ours_are_never_removed(
    office: session.Session, stick: Path, tmp_path: Path, at: Callable[[datetime], None]
) -> None:
    """Under the name of an old copy: something else, a copy of another club, one not in the list;
    and an old copy under a name somebody gave it."""
    session.create_file(
        tmp_path / "inny.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    days_of_copies(at, stick, [300])
    session.unlock(office.path, builders.PASSWORD)
    (stick / "KIS-2026-01-27_1430.kis").write_bytes(b"a letter")
    first = days_of_copies(at, stick, [301])[0]
    named = first.path.rename(stick / "na-zawsze.kis")
    unlisted = shutil.copy(named, stick / "KIS-2026-01-27_0800.kis")
    replaced = days_of_copies(at, stick, [300])[0]
    replaced.path.write_bytes(b"a letter")
    before = {path: path.read_bytes() for path in stick.glob("*.kis")}
    assert len(before) == 5
    assert unlisted in before

    days_of_copies(at, stick, [299, 0])

    assert before.items() <= {path: path.read_bytes() for path in stick.glob("*.kis")}.items()


@pytest.mark.usefixtures("office")
def test_with_a_clock_set_back_the_newest_copy_stays(
    stick: Path, at: Callable[[datetime], None]
) -> None:
    days_of_copies(at, stick, [0])
    last = days_of_copies(at, stick, [100])[0]
    assert last.path.exists()
    assert len(list_backups()) == 2


@pytest.mark.usefixtures("office")
def test_a_copy_that_cannot_be_removed_stays_in_the_list(
    stick: Path, at: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".kis":
            raise PermissionError(13, "refused")
        unlink(path, missing_ok)

    days_of_copies(at, stick, [5, 5])
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        days_of_copies(at, stick, [4])
    assert len(list_backups()) == len(list(stick.glob("*.kis"))) == 3
    days_of_copies(at, stick, [0])
    assert len(list_backups()) == len(list(stick.glob("*.kis"))) == 3


@pytest.mark.usefixtures("office")
def test_what_a_crash_left_is_cleared_away_if_it_is_ours(stick: Path) -> None:
    row = make_backup(stick)
    ours = stick / "KIS-2026-01-05_0800.kis.tmp"
    ours.write_bytes(row.path.read_bytes()[:20_000])
    foreign = stick / "KIS-2026-01-06_0800.kis.tmp"
    foreign.write_bytes(b"something")
    half_note = stick / f"{row.path.stem}.json.0a1b2c3d.tmp"
    foreign_note = stick / "KIS-2026-01-07_0800.json.0a1b2c3d.tmp"
    half_note.write_bytes(b"{")
    foreign_note.write_bytes(b"{")
    make_backup(stick)
    assert not ours.exists()
    assert not half_note.exists()
    assert foreign.exists()
    assert foreign_note.exists()


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("size", ["Infinity", "[" * 2000 + "]" * 2000])
def test_a_copy_whose_note_is_nonsense_is_a_copy_without_a_note(stick: Path, size: str) -> None:
    row = make_backup(stick)
    note = row.path.with_suffix(".json")
    note.write_text(note.read_text().replace(f'"size": {row.size}', f'"size": {size}'))
    assert verify_backup(row.path).sha256 == row.sha256
