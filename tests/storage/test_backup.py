"""A copy has its name only when it was proven; whatever happens, the one before stays good."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from kisdesk.errors import Cancelled
from kisdesk.storage import backup
from kisdesk.storage.backup import check_copy, copy_verified, file_id_of, temporary_place
from kisdesk.storage.contents import contents_of
from kisdesk.storage.data_file import DataFile, open_with_password, open_with_recovery_key
from kisdesk.storage.errors import (
    DamagedDataError,
    DiskFullError,
    FileExistsAlreadyError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
    WrongPasswordError,
)
from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.rekey import rekey

CANARY = "Brzęczyszczykiewicz"


class Watch:
    """A progress that does something at every report."""

    def __init__(self, act: Callable[[int, int], None]) -> None:
        self.act = act
        self.reports: list[int] = []

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.reports.append(done)
        self.act(done, total)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "earlier.kis").write_bytes(b"the good one")
    return folder


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small file is copied in many slices."""
    monkeypatch.setattr(backup, "_CHUNK_BYTES", 8192)


@pytest.fixture
def file(closed: Path, password: str):
    with open_with_password(closed, password) as opened:
        yield opened


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def nothing_new(folder: Path) -> bool:
    return names(folder) == ["earlier.kis"] and (
        (folder / "earlier.kis").read_bytes() == b"the good one"
    )


def test_the_copy_is_the_file_byte_for_byte_and_opens_by_itself(
    file: DataFile, stick: Path, password: str
) -> None:
    watch = Watch(lambda done, total: None)
    made = copy_verified(file, stick / "copy.kis", progress=watch)
    assert names(stick) == ["copy.kis", "earlier.kis"]
    assert made.path.read_bytes() == file.read_raw(file.raw_size(), 0)
    assert made.size == file.raw_size()
    assert made.contents.tables["note"] == (200, 200)
    assert watch.reports == sorted(watch.reports)
    assert watch.reports[-1] == 3000
    with open_with_password(made.path, password) as copy:
        copy.quick_check(full=True)
        assert copy.connection.execute("SELECT count(*) FROM note").fetchall() == [(200,)]


@pytest.mark.parametrize("rows", [1, 400], ids=["one row", "the file grows"])
def test_saves_meanwhile_are_in_the_copy_whole(
    file: DataFile, stick: Path, password: str, rows: int
) -> None:
    """Two tables that always agree: a torn copy would show them at different moments."""
    file.connection.execute("CREATE TABLE twin (id INTEGER PRIMARY KEY, text TEXT)")
    file.connection.execute("INSERT INTO twin SELECT * FROM note")
    saves = 0

    def save(done: int, total: int) -> None:
        nonlocal saves
        if done >= 1000 or saves > 30:  # only while copying
            return
        saves += 1
        with file.lock:
            file.connection.execute("BEGIN")
            for table in ("note", "twin"):
                file.connection.execute(
                    f"UPDATE {table} SET text = ? || id", (f"{saves} {CANARY}",)
                )
                file.connection.executemany(
                    f"INSERT INTO {table} (text) VALUES (?)", [("x" * 300,)] * rows
                )
            file.connection.execute("COMMIT")

    made = copy_verified(file, stick / "copy.kis", progress=Watch(save))
    assert saves > 10
    with open_with_password(made.path, password) as copy:
        copy.quick_check(full=True)
        differing = "SELECT count(*) FROM note n JOIN twin t USING (id) WHERE n.text IS NOT t.text"
        assert copy.connection.execute(differing).fetchall() == [(0,)]
        assert contents_of(copy.connection) == made.contents
        assert made.contents.tables["note"] == made.contents.tables["twin"]
    assert made.size == made.path.stat().st_size


def test_a_file_that_shrinks_meanwhile_is_copied_as_it_is_then(file: DataFile, stick: Path) -> None:
    shrunk = False

    def shrink(done: int, total: int) -> None:
        nonlocal shrunk
        if 500 < done < 1000 and not shrunk:
            shrunk = True
            with file.lock:
                file.connection.execute("DELETE FROM note WHERE id % 3")
                file.connection.execute("VACUUM")

    made = copy_verified(file, stick / "copy.kis", progress=Watch(shrink))
    assert shrunk
    assert made.path.read_bytes() == file.read_raw(file.raw_size(), 0)


def test_a_password_and_a_key_changed_meanwhile_are_those_of_the_copy(
    file: DataFile, stick: Path, password: str
) -> None:
    done_once: list[str] = []

    def change(done: int, total: int) -> None:
        if 500 < done < 1000 and not done_once:
            done_once.append("")
            file.change_password(password, "druga próba hasła")
            rekey(file, "druga próba hasła")

    made = copy_verified(file, stick / "copy.kis", progress=Watch(change))
    assert done_once
    with open_with_password(made.path, "druga próba hasła") as copy:
        copy.quick_check(full=True)
    with pytest.raises(WrongPasswordError):
        open_with_password(made.path, password)


def test_only_reading_the_file_takes_the_lock(
    file: DataFile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow stick keeps nobody waiting: while it is written, another thread gets the lock."""
    from concurrent.futures import ThreadPoolExecutor

    asked = []

    def somebody_saves(done: int, total: int) -> None:
        with ThreadPoolExecutor(1) as other:
            asked.append(other.submit(file.lock.acquire, timeout=20).result())
            other.submit(file.lock.release).result()

    copy_verified(file, stick / "copy.kis", progress=Watch(somebody_saves))
    assert len(asked) > 10
    assert all(asked)


@pytest.mark.parametrize("at", [0.1, 0.5, 0.8])
def test_a_cancel_leaves_nothing(file: DataFile, stick: Path, at: float) -> None:
    def give_up(done: int, total: int) -> None:
        if done >= at * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy_verified(file, stick / "copy.kis", progress=Watch(give_up))
    assert nothing_new(stick)
    file.connection.execute("INSERT INTO note (text) VALUES ('still works')")


def test_the_long_check_can_be_stopped_in_the_middle(
    file: DataFile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    def give_up(done: int, total: int) -> None:
        nonlocal asked
        asked += done == 2250
        if asked == 3:
            raise Cancelled

    monkeypatch.setattr(backup, "_SQLITE_STEPS", 20)
    with pytest.raises(Cancelled):
        copy_verified(file, stick / "copy.kis", progress=Watch(give_up))
    assert nothing_new(stick)


def test_closing_the_file_meanwhile_is_a_cancel(file: DataFile, stick: Path) -> None:
    with pytest.raises(Cancelled):
        copy_verified(file, stick / "copy.kis", progress=Watch(lambda *_: file.close()))
    assert nothing_new(stick)


@pytest.mark.parametrize("place", [5, HEADER_BYTES - 40, HEADER_BYTES + 3, 40_000, -1])
def test_a_byte_flipped_on_the_medium_is_refused(
    file: DataFile, stick: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    def flip(stream: BinaryIO) -> None:
        with temporary_place(stick / "copy.kis").open("r+b") as copy:
            copy.seek(place, 2 if place < 0 else 0)
            byte = copy.read(1)[0]
            copy.seek(-1, 1)
            copy.write(bytes([byte ^ 1]))

    monkeypatch.setattr(backup, "_forget_cached", flip)
    with pytest.raises(DamagedDataError):
        copy_verified(file, stick / "copy.kis")
    assert nothing_new(stick)


def test_a_damaged_file_gives_no_copy(closed: Path, stick: Path, password: str) -> None:
    """The bytes would be the same; that the pages can be read is proven on the copy itself."""
    with closed.open("r+b") as stream:
        stream.seek(HEADER_BYTES + 20 * 4096 + 100)
        stream.write(b"\x00\x01\x02")
    with open_with_password(closed, password) as file, pytest.raises(DamagedDataError):
        copy_verified(file, stick / "copy.kis")
    assert nothing_new(stick)


def test_a_copy_that_holds_fewer_rows_is_refused(
    file: DataFile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counted(connection):
        contents = contents_of(connection)
        if connection is file.connection:
            return contents
        return replace(contents, tables={**contents.tables, "note": (200, 199)})

    monkeypatch.setattr(backup, "contents_of", counted)
    with pytest.raises(DamagedDataError):
        copy_verified(file, stick / "copy.kis")
    assert nothing_new(stick)


def test_on_a_full_stick_nothing_is_left(file: DataFile, small_disk: Path) -> None:
    free = file.raw_size() - 4096
    (small_disk / "ballast").write_bytes(bytes(1024 * 1024 - free))
    with pytest.raises(DiskFullError):
        copy_verified(file, small_disk / "copy.kis")
    assert names(small_disk) == ["ballast"]
    (small_disk / "ballast").unlink()
    copy_verified(file, small_disk / "copy.kis")


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EIO, FileUnreachableError),
        (errno.ENODEV, FileUnreachableError),
        (errno.EROFS, NoPermissionError),
    ],
    ids=errno.errorcode.get,
)
def test_what_the_system_refuses_has_a_name(
    file: DataFile, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(number, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(backup.os, "fsync", fail)
        with pytest.raises(error):
            copy_verified(file, stick / "copy.kis")
    assert nothing_new(stick)
    copy_verified(file, stick / "copy.kis")


def test_a_stick_pulled_out_in_the_middle(file: DataFile, stick: Path) -> None:
    """The folder is gone when the copy is to be read back."""

    def pull(done: int, total: int) -> None:
        if done == 1000:
            stick.rename(stick.with_name("gone"))

    with pytest.raises((FileUnreachableError, FileMissingError)):
        copy_verified(file, stick / "copy.kis", progress=Watch(pull))
    file.quick_check(full=True)


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(file: DataFile, stick: Path) -> None:
    stick.chmod(0o500)
    with pytest.raises(NoPermissionError):
        copy_verified(file, stick / "copy.kis")
    stick.chmod(0o700)
    assert nothing_new(stick)


def test_a_folder_that_is_not_there(file: DataFile, tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        copy_verified(file, tmp_path / "nowhere" / "copy.kis")


def test_a_name_that_is_taken_is_never_overwritten(file: DataFile, stick: Path) -> None:
    with pytest.raises(FileExistsAlreadyError):
        copy_verified(file, stick / "earlier.kis")
    assert nothing_new(stick)


def test_no_copy_in_the_middle_of_a_transaction(file: DataFile, stick: Path) -> None:
    file.connection.execute("BEGIN")
    with pytest.raises(RuntimeError, match="transaction"):
        copy_verified(file, stick / "copy.kis")
    assert nothing_new(stick)


def test_a_file_whose_header_was_lost_can_be_copied(
    closed: Path, stick: Path, password: str
) -> None:
    """So that an older file opened by its recovery key can still be brought up to date."""
    with open_with_password(closed, password) as file:
        key = file.recovery_key()
    with closed.open("r+b") as stream:
        stream.write(bytes(HEADER_BYTES))
    with open_with_recovery_key(closed, key) as file:
        made = copy_verified(file, stick / "copy.kis")
    with open_with_recovery_key(made.path, key) as copy:
        copy.quick_check(full=True)


def test_no_plain_word_in_the_copy(file: DataFile, stick: Path) -> None:
    file.connection.execute("INSERT INTO note (text) VALUES (?)", (CANARY,))
    made = copy_verified(file, stick / "copy.kis")
    for spelling in ("utf-8", "utf-16-le", "cp1250"):
        assert CANARY.encode(spelling) not in made.path.read_bytes()


KILLED = """
from kisdesk.storage import backup
backup._CHUNK_BYTES = 8192
file = open_with_password(path, PASSWORD)
class Stop:
    def report(self, done, total):
        if done >= float(sys.argv[3]) * total:
            say("in the middle")
            wait()
backup.copy_verified(file, Path(sys.argv[2]) / "copy.kis", progress=Stop())
"""


@pytest.mark.parametrize("at", [0.1, 0.4, 0.8])
def test_killed_in_the_middle_both_the_file_and_the_earlier_copy_are_good(
    closed: Path, stick: Path, password: str, run: Callable, at: float
) -> None:
    child = run(KILLED, closed, stick, at)
    assert child.hear() == "in the middle"
    child.kill()
    assert set(names(stick)) <= {"earlier.kis", "copy.kis.tmp"}
    assert (stick / "earlier.kis").read_bytes() == b"the good one"
    with open_with_password(closed, password) as file:
        file.quick_check(full=True)
        copy_verified(file, stick / "copy.kis")
    assert names(stick) == ["copy.kis", "earlier.kis"]


# Checking a copy later ------------------------------------------------------------------------


@pytest.fixture
def copy(file: DataFile, stick: Path) -> Path:
    return copy_verified(file, stick / "copy.kis").path


def test_a_copy_is_checked_with_the_key_of_the_open_file_or_a_password(
    file: DataFile, copy: Path, password: str
) -> None:
    before = copy.read_bytes(), copy.stat().st_mtime_ns, names(copy.parent)
    by_key = check_copy(copy, original=file)
    assert check_copy(copy, password) == by_key
    assert by_key.contents.tables["note"] == (200, 200)
    assert (copy.read_bytes(), copy.stat().st_mtime_ns, names(copy.parent)) == before
    with pytest.raises(WrongPasswordError):
        check_copy(copy)
    with pytest.raises(WrongPasswordError):
        check_copy(copy, "nie to hasło")


def test_a_copy_from_before_the_key_was_changed_needs_its_password(
    file: DataFile, copy: Path, password: str
) -> None:
    rekey(file, password)
    with pytest.raises(WrongPasswordError):
        check_copy(copy, original=file)
    assert check_copy(copy, password, original=file).contents.rows_in("note") == 200


@pytest.mark.parametrize("place", [5, 4096 + 5, HEADER_BYTES + 3, HEADER_BYTES + 30 * 4096 - 7])
def test_a_flipped_byte_in_a_copy_is_found(file: DataFile, copy: Path, place: int) -> None:
    with copy.open("r+b") as stream:
        stream.seek(place)
        byte = stream.read(1)[0]
        stream.seek(place)
        stream.write(bytes([byte ^ 0x10]))
    with pytest.raises(DamagedDataError):
        check_copy(copy, original=file)


def test_a_copy_cut_off_is_found(file: DataFile, copy: Path) -> None:
    os.truncate(copy, copy.stat().st_size - 4096)
    with pytest.raises(DamagedDataError):
        check_copy(copy, original=file)


def test_whose_copy_it_is(file: DataFile, copy: Path, stick: Path) -> None:
    assert file_id_of(copy) == file.file_id
    assert file_id_of(stick / "earlier.kis") is None
    assert file_id_of(stick) is None
    assert file_id_of(stick / "nothing") is None
