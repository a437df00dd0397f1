"""Going back to a copy: what it says before, what is swapped, what is kept."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.errors import Cancelled
from kisdesk.services import copy_report, known_places, restoring, session
from kisdesk.services.backups import BackupRow, list_backups, make_backup
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    FileExistsAlreadyError,
    FileHeldError,
    FileInUseError,
    FileMissingError,
    NewerFileError,
    NoRoomForCopyError,
    OtherOfficeError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.services.history import verify_history
from kisdesk.services.participants import delete_participant, update_participant
from kisdesk.services.restoring import compare_with_open_file, examine_copy, restore_copy
from kisdesk.services.revoking import revoke_access
from kisdesk.storage import restore
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.sticks import names

MakeParticipant = Callable[..., int]
ROOT = Path(__file__).resolve().parents[2]


HOLD = """
import sys
from pathlib import Path
from kisdesk.services import session
session.unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
"""


def people() -> int:
    return int(database.rows("SELECT count(*) FROM participant")[0][0])


def flip(path: Path, *places: int) -> None:
    raw = bytearray(path.read_bytes())
    for place in places:
        raw[place] ^= 1
    path.write_bytes(raw)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def copy(office: session.Session, stick: Path, make_participant: MakeParticipant) -> BackupRow:
    """A copy of one person; another was entered since."""
    make_participant(last_name="Wcześniejsza")
    row = make_backup(stick)
    make_participant(last_name="Późniejsza")
    return row


# Examining ------------------------------------------------------------------------------------


def test_a_good_copy_is_told_in_full(office: session.Session, copy: BackupRow) -> None:
    before = copy.path.read_bytes(), names(copy.path.parent)
    report = examine_copy(copy.path)
    assert (report.people, report.contracts, report.documents) == (1, 0, 0)
    assert (report.size, report.sha256, report.made_at) == (copy.size, copy.sha256, copy.made_at)
    assert report.is_explained
    assert report.is_same_office
    assert not report.is_older
    assert report.history_head == copy.history_head != ""
    assert report.history_length == copy.history_length
    assert report.last_change_at is not None
    assert report.last_change_at <= copy.made_at
    assert (copy.path.read_bytes(), names(copy.path.parent)) == before


def test_without_an_open_file_a_password_or_the_sheet_opens_it(
    office: session.Session, copy: BackupRow
) -> None:
    key = database.data_file.recovery_key()
    session.close_file()
    with pytest.raises(WrongPasswordError):
        examine_copy(copy.path)
    with pytest.raises(WrongPasswordError):
        examine_copy(copy.path, "nie to hasło")
    with pytest.raises(WrongRecoveryKeyError):
        examine_copy(copy.path, recovery_key=key[:-1] + ("0" if key[-1] != "0" else "1"))
    by_password = examine_copy(copy.path, builders.PASSWORD)
    assert by_password == examine_copy(copy.path, recovery_key=key)
    assert by_password.is_same_office is None


@pytest.mark.parametrize(
    ("places", "problem"),
    [
        ((100,), copy_report.HEADER_COPY_DAMAGED),
        ((5000,), copy_report.HEADER_COPY_DAMAGED),
        ((8192 + 4096 * 5 + 9,), copy_report.DAMAGED),
    ],
)
@pytest.mark.usefixtures("office")
def test_every_damage_has_its_code(copy: BackupRow, places: tuple[int, ...], problem: str) -> None:
    flip(copy.path, *places)
    report = examine_copy(copy.path)
    assert set(report.problems) == {copy_report.CHANGED_SINCE, problem}
    assert report.can_be_restored == (problem != copy_report.DAMAGED)


def test_both_headers_gone_the_sheet_still_opens_it(
    office: session.Session, copy: BackupRow
) -> None:
    key = database.data_file.recovery_key()
    flip(copy.path, 100, 5000)
    with pytest.raises(DamagedHeaderError):
        examine_copy(copy.path)
    assert examine_copy(copy.path, recovery_key=key).people == 1


@pytest.mark.usefixtures("office")
def test_a_note_that_says_something_else(copy: BackupRow) -> None:
    note = copy.path.with_suffix(".json")
    facts = json.loads(note.read_text())
    note.write_text(json.dumps({**facts, "people": 2}))
    assert examine_copy(copy.path).problems == (copy_report.COUNTS_DIFFER,)
    note.unlink()
    report = examine_copy(copy.path)
    assert report.is_good
    assert not report.is_explained


def test_a_rewritten_history_is_told(
    office: session.Session, stick: Path, make_participant: MakeParticipant
) -> None:
    make_participant()
    with database.atomic():
        database.execute_sql("DROP TRIGGER change_is_append_only_update")
        database.execute_sql("UPDATE change SET action = 'other' WHERE id = 2")
    copy = make_backup(stick)
    report = examine_copy(copy.path)
    assert report.problems == (copy_report.HISTORY_BROKEN,)
    assert report.can_be_restored


# Differences ----------------------------------------------------------------------------------


def test_what_is_another_since(
    office: session.Session, stick: Path, make_participant: MakeParticipant
) -> None:
    same, changed, gone = (make_participant(last_name=n) for n in ("Ta", "Zmieniana", "Usuwana"))
    copy = make_backup(stick)
    assert compare_with_open_file(copy.path).is_none
    draft = builders.participant_draft(last_name="Zmieniona")
    update_participant(changed, draft, today=builders.TODAY)
    delete_participant(gone)
    added = make_participant(last_name="Nowa")
    found = compare_with_open_file(copy.path)
    assert found.people == restoring.Difference((changed,), (added,), (gone,))
    assert found.people.count == 3
    assert found.contracts.count == found.documents.count == found.attendance.count == 0
    assert found.is_earlier_state
    assert found.changes_since >= 3
    assert same not in found.people.changed


def test_a_change_of_what_belongs_to_a_person_is_a_change_of_the_person(
    office: session.Session, stick: Path, make_participant: MakeParticipant
) -> None:
    from kisdesk.services.participant_card import get_card

    person = make_participant()
    copy = make_backup(stick)
    draft = get_card(person, today=builders.TODAY).draft
    from dataclasses import replace

    moved = replace(draft, addresses=(builders.address(house="17"),))
    update_participant(person, moved, today=builders.TODAY)
    assert compare_with_open_file(copy.path).people.changed == (person,)


def test_a_copy_that_was_worked_in_is_no_earlier_state(
    office: session.Session, copy: BackupRow, make_participant: MakeParticipant
) -> None:
    path = office.path
    session.unlock(copy.path, builders.PASSWORD)
    draft = builders.participant_draft(last_name="Wpisana-w-kopii")
    from kisdesk.services.participants import register_participant

    register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    session.unlock(path, builders.PASSWORD)
    found = compare_with_open_file(copy.path)
    assert not found.is_earlier_state
    assert (len(found.people.added), len(found.people.gone)) == (1, 1)
    assert examine_copy(copy.path).problems[0] == copy_report.CHANGED_SINCE


# Restoring ------------------------------------------------------------------------------------


def test_going_back_while_the_file_is_open(office: session.Session, copy: BackupRow) -> None:
    head = database.rows("SELECT hash FROM change ORDER BY id DESC LIMIT 1")[0][0]
    result = restore_copy(copy.path, office.path)
    assert people() == 1
    assert session.current().worker.name == office.worker.name
    assert [row.sha256 for row in list_backups()] == [copy.sha256]
    details = database.rows("SELECT details FROM change WHERE action = 'restored'")[0][0]
    assert json.loads(details)["replaced_head"] == head
    assert json.loads(details)["copy_sha256"] == copy.sha256
    assert "sniejsza" not in details
    assert verify_history()
    assert copy.path.read_bytes()[:16]
    assert result.kept is not None
    assert restore.is_kept_name(result.kept.name)
    session.close_file()
    assert sorted(p.name for p in office.path.parent.glob("*.kis*")) == sorted(
        [office.path.name, result.kept.name]
    )
    session.unlock(result.kept, builders.PASSWORD)
    assert people() == 2


@pytest.mark.skipif(os.name == "nt", reason="there the file is closed before")
def test_a_power_cut_right_after_the_swap_spoils_neither_file(
    office: session.Session, copy: BackupRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the old file still wrote would be rolled back into the new one by its journal."""
    written: list[tuple[int, int]] = []
    put_in_place = restore.put_in_place

    def watched(staged: Path, target: Path, kept: Path) -> Path | None:
        placed = put_in_place(staged, target, kept)
        database.data_file.watch_writes(lambda *place: written.append(place))
        return placed

    monkeypatch.setattr(restore, "put_in_place", watched)
    kept = restore_copy(copy.path, office.path).kept
    assert not written
    assert kept is not None
    session.unlock(kept, builders.PASSWORD, read_only=True)
    last = database.rows("SELECT action FROM change ORDER BY id DESC LIMIT 1")
    assert last == [("closed",)]


def test_when_the_file_cannot_be_replaced_the_session_goes_on(
    office: session.Session, copy: BackupRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: Path) -> None:
        raise FileHeldError

    monkeypatch.setattr(restore, "put_in_place", held)
    with pytest.raises(FileHeldError):
        restore_copy(copy.path, office.path)
    assert session.current().path == office.path
    last = database.rows("SELECT action FROM change ORDER BY id DESC LIMIT 1")
    assert last == [("unlocked",)]


def test_and_forth_again(office: session.Session, copy: BackupRow) -> None:
    kept = restore_copy(copy.path, office.path).kept
    assert kept is not None
    second = restore_copy(kept, office.path)
    assert people() == 2
    assert second.kept is not None
    assert second.kept != kept
    assert kept.exists()


def test_what_a_worker_does_next_is_saved_in_the_restored_file(
    office: session.Session, copy: BackupRow, make_participant: MakeParticipant
) -> None:
    restore_copy(copy.path, office.path)
    make_participant(last_name="Nowa")
    make_backup(copy.path.parent)
    session.close_file()
    session.unlock(office.path, builders.PASSWORD)
    assert people() == 2
    assert len(list_backups()) == 2


@pytest.mark.parametrize("damage", ["header", "page", "cut", "empty", "missing", "text"])
def test_a_file_that_is_damaged_or_gone(
    office: session.Session, copy: BackupRow, damage: str
) -> None:
    path = office.path
    session.close_file()
    match damage:
        case "header":
            flip(path, 100, 5000)
        case "page":
            flip(path, 8192 + 4096 * 3)
        case "cut":
            os.truncate(path, 20_000)
        case "empty":
            os.truncate(path, 0)
        case "missing":
            path.unlink()
        case "text":
            path.write_text("Szanowni Państwo", "utf-8")
    broken = path.read_bytes() if path.exists() else None
    result = restore_copy(copy.path, path, builders.PASSWORD)
    assert people() == 1
    if broken is None:
        assert result.kept is None
    else:
        assert result.kept is not None
        assert result.kept.read_bytes() == broken


def test_by_the_recovery_sheet_and_then_a_new_password(
    office: session.Session, copy: BackupRow
) -> None:
    key = database.data_file.recovery_key()
    session.close_file()
    restore_copy(copy.path, office.path, recovery_key=key)
    assert people() == 1
    assert session.current().worker.id == 0
    session.set_password_after_recovery(office.worker.id, "całkiem nowe hasło 5")
    assert database.rows("SELECT count(*) FROM change WHERE action = 'restored'") == [(1,)]


def test_a_copy_from_before_the_key_was_changed_needs_its_password(
    office: session.Session, copy: BackupRow
) -> None:
    revoke_access(builders.PASSWORD)
    with pytest.raises(WrongPasswordError):
        restore_copy(copy.path, office.path)
    assert people() == 2
    restore_copy(copy.path, office.path, builders.PASSWORD)
    assert people() == 1


def test_a_copy_of_another_office_only_when_that_is_wanted(
    office: session.Session, copy: BackupRow, tmp_path: Path
) -> None:
    other = tmp_path / "inny.kis"
    session.create_file(
        other, builders.club_draft(), builders.worker_draft(), builders.PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip
    before = other.stat().st_size
    with pytest.raises(OtherOfficeError):
        restore_copy(copy.path, other, builders.PASSWORD)
    assert session.current().path == other
    assert people() == 0
    assert other.stat().st_size == before
    restore_copy(copy.path, other, builders.PASSWORD, accepts_other_office=True)
    assert people() == 1


def test_a_damaged_file_is_known_by_what_this_computer_remembers(
    office: session.Session, copy: BackupRow, tmp_path: Path
) -> None:
    foreign = tmp_path / "inny"
    foreign.mkdir()
    session.create_file(
        foreign / "inny.kis", builders.club_draft(), builders.worker_draft(), builders.PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip
    theirs = make_backup(foreign)
    session.close_file()
    flip(office.path, 100, 5000)
    with pytest.raises(OtherOfficeError):
        restore_copy(theirs.path, office.path, builders.PASSWORD)
    assert known_places.remembered_file_id(office.path)
    restore_copy(copy.path, office.path, builders.PASSWORD)
    assert people() == 1


@pytest.mark.parametrize("is_open", [True, False])
def test_a_damaged_copy_replaces_nothing(
    office: session.Session, copy: BackupRow, is_open: bool
) -> None:
    flip(copy.path, 8192 + 4096 * 5 + 9)
    if not is_open:
        session.close_file()
    before = names(office.path.parent)
    with pytest.raises(DamagedDataError):
        restore_copy(copy.path, office.path, builders.PASSWORD)
    assert session.is_open() is is_open
    assert names(office.path.parent) == before
    if not is_open:
        session.unlock(office.path, builders.PASSWORD)
    assert people() == 2


def test_a_copy_of_a_newer_program_is_refused(
    office: session.Session, copy: BackupRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_report, "MIGRATIONS", ())
    with pytest.raises(NewerFileError):
        restore_copy(copy.path, office.path)
    assert people() == 2


@pytest.mark.parametrize(
    "kept", sorted((ROOT / "tests" / "data").glob("v*.kis")), ids=lambda path: path.stem
)
def test_a_copy_of_an_older_program_is_brought_up_to_date(kept: Path, tmp_path: Path) -> None:
    old = Path(shutil.copy(kept, tmp_path / "KIS-2026-01-05_0800.kis"))
    report = examine_copy(old, "przykladowe-haslo-klubu")
    assert report.is_older
    assert report.is_good
    assert report.history_head
    restore_copy(old, tmp_path / "klub.kis", "przykladowe-haslo-klubu")
    try:
        assert people() == report.people == 3
        assert verify_history()
        assert database.rows("SELECT count(*) FROM test_restore") == [(0,)]
    finally:
        session.close_file()
    assert old.read_bytes() == kept.read_bytes()


def test_a_file_open_on_another_computer_is_not_replaced(
    office: session.Session, copy: BackupRow
) -> None:
    session.close_file()
    before = office.path.read_bytes()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(office.path), builders.PASSWORD],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(FileInUseError):
            restore_copy(copy.path, office.path, builders.PASSWORD)
    finally:
        other.communicate("\n")
    assert len(before) <= office.path.stat().st_size
    assert not list(office.path.parent.glob("*.restore.tmp"))


@pytest.mark.parametrize("at", [0.1, 0.4, 0.6, 0.9])
def test_a_cancel_replaces_nothing(office: session.Session, copy: BackupRow, at: float) -> None:
    class GiveUp:
        def report(self, done: int, total: int) -> None:
            if done >= at * total:
                raise Cancelled

    before = names(office.path.parent)
    with pytest.raises(Cancelled):
        restore_copy(copy.path, office.path, progress=GiveUp())
    assert people() == 2
    assert names(office.path.parent) == before


def test_progress_never_goes_back(office: session.Session, copy: BackupRow) -> None:
    class Note:
        def __init__(self) -> None:
            self.seen: list[float] = []

        def report(self, done: int, total: int) -> None:
            assert 0 <= done <= total
            self.seen.append(done / total)

    note = Note()
    restore_copy(copy.path, office.path, progress=note)
    assert note.seen == sorted(note.seen)
    assert note.seen[-1] == 1


def test_no_room_beside_the_file(
    office: session.Session, copy: BackupRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(office.path.parent)
    monkeypatch.setattr(restore.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(NoRoomForCopyError):
        restore_copy(copy.path, office.path)
    assert people() == 2


@pytest.mark.parametrize("closes_first", [False, True], ids=["POSIX", "Windows"])
def test_a_swap_that_fails_leaves_the_file_open_as_it_was(
    office: session.Session,
    copy: BackupRow,
    monkeypatch: pytest.MonkeyPatch,
    closes_first: bool,
) -> None:
    """On Windows a virus scanner may hold the file just then."""
    if os.name == "nt" and not closes_first:
        pytest.skip("Windows replaces no file that is open")

    def held(source: Path, target: Path) -> None:
        raise FileHeldError

    before = names(office.path.parent)
    with monkeypatch.context() as patched:
        patched.setattr(restore, "replace_file", held)
        patched.setattr(restoring, "_CLOSES_FIRST", closes_first)
        with pytest.raises(FileHeldError):
            restore_copy(copy.path, office.path)
    assert people() == 2
    assert session.current().worker.name == office.worker.name
    assert names(office.path.parent) == before
    monkeypatch.setattr(restoring, "_CLOSES_FIRST", closes_first)
    restore_copy(copy.path, office.path)
    assert people() == 1


def test_where_no_second_name_can_be_given_the_old_file_is_copied(
    office: session.Session, copy: BackupRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*names: object) -> None:
        raise PermissionError(1, "as on FAT")

    monkeypatch.setattr(restore.os, "link", no_links)
    kept = restore_copy(copy.path, office.path).kept
    assert people() == 1
    assert kept is not None
    session.unlock(kept, builders.PASSWORD)
    assert people() == 2


def test_a_copy_cannot_replace_itself_and_a_missing_one_nothing(
    office: session.Session, copy: BackupRow
) -> None:
    with pytest.raises(FileExistsAlreadyError):
        restore_copy(office.path, office.path)
    with pytest.raises(FileMissingError):
        restore_copy(copy.path.with_name("nie-ma.kis"), office.path)
    assert people() == 2


def test_another_file_that_is_open_stays_whole_and_closes(
    office: session.Session, copy: BackupRow, tmp_path: Path
) -> None:
    target = tmp_path / "nowe" / "klub.kis"
    target.parent.mkdir()
    restore_copy(copy.path, target)
    assert session.current().path == target
    assert people() == 1
    session.unlock(office.path, builders.PASSWORD)
    assert people() == 2
