"""Changing the data key: what used to open the file no longer does, and nothing is lost."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kisdesk.errors import Cancelled
from kisdesk.storage import rekey as rekeying
from kisdesk.storage.data_file import DataFile, open_with_password, open_with_recovery_key
from kisdesk.storage.errors import (
    DamagedDataError,
    DiskFullError,
    NoPermissionError,
    ReadOnlyFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.storage.peewee_database import database
from kisdesk.storage.rekey import rekey

OTHER = "hasło koleżanki 12"


class _Steps:
    """Does something after each part of the copy."""

    def __init__(self, act: Callable[[int, int], object]) -> None:
        self.act = act

    def report(self, done: int, total: int) -> None:
        self.act(done, total)


def rows_of(file: DataFile) -> list[tuple]:
    return file.connection.execute("SELECT count(*), max(id), max(text) FROM note").fetchall()


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_lost_sheet_and_the_others_passwords_no_longer_open_the_file(
    closed: Path, password: str
) -> None:
    with open_with_password(closed, password) as file:
        file.add_slot(OTHER)
        file.set_program("1.0")
        old_key, file_id, slot_id, before = (
            file.recovery_key(), file.file_id, file.slot_id, rows_of(file),
        )  # fmt: skip

        rekey(file, password)

        assert rows_of(file) == before
        assert (file.file_id, file.slot_id, file.program) == (file_id, slot_id, "1.0")
        assert file.slot_ids() == [slot_id]
        new_key = file.recovery_key()
        file.connection.execute("INSERT INTO note (text) VALUES ('po zmianie')")
    assert names(closed.parent) == ["klub.kis"]

    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery_key(closed, old_key)
    with pytest.raises(WrongPasswordError):
        open_with_password(closed, OTHER)
    for reopen, secret in ((open_with_password, password), (open_with_recovery_key, new_key)):
        with reopen(closed, secret) as file:
            file.quick_check(full=True)
            assert rows_of(file)[0][0] == before[0][0] + 1


def test_no_page_of_the_old_file_is_left_in_the_new_one(closed: Path, password: str) -> None:
    before = closed.read_bytes()
    with open_with_password(closed, password) as file:
        rekey(file, password)
    after = closed.read_bytes()
    pages = {before[i : i + 4096] for i in range(8192, len(before), 4096)}
    assert not any(after[i : i + 4096] in pages for i in range(8192, len(after), 4096))


def test_what_is_saved_during_the_change_is_in_the_new_file(
    attached: DataFile, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekeying, "_PAGES_AT_ONCE", 5)
    saved = []

    def save(done: int, total: int) -> None:
        with database.atomic():
            database.rows("INSERT INTO note (text) VALUES (?)", (f"w trakcie {done}" * 200,))
        saved.append(done)

    rekey(attached, password, progress=_Steps(save))

    assert len(saved) > 5
    count = "SELECT count(*) FROM note"
    assert database.rows(count) == [(200 + len(saved),)]
    with database.atomic():  # models go on with the new connection
        database.rows("INSERT INTO note (text) VALUES (?)", ("potem",))
    attached.quick_check(full=True)


def test_a_wrong_password_changes_nothing(closed: Path, password: str) -> None:
    with open_with_password(closed, password) as file:
        key = file.recovery_key()
        with pytest.raises(WrongPasswordError):
            rekey(file, OTHER)
        assert file.recovery_key() == key


def test_a_copy_opened_for_reading_keeps_its_key(closed: Path, password: str) -> None:
    with (
        open_with_password(closed, password, read_only=True) as file,
        pytest.raises(ReadOnlyFileError),
    ):
        rekey(file, password)


def still_the_old_one(file: DataFile, key: str) -> None:
    assert not file.is_closed
    assert file.recovery_key() == key
    file.connection.execute("INSERT INTO note (text) VALUES ('dalej')")
    file.quick_check()
    assert set(names(file.path.parent)) == {"klub.kis", "klub.kis-journal", "klub.kis.lock"}


def test_a_cancel_leaves_the_old_key(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekeying, "_PAGES_AT_ONCE", 5)

    def give_up(done: int, total: int) -> None:
        if done > total / 2:
            raise Cancelled

    with open_with_password(closed, password) as file:
        key = file.recovery_key()
        with pytest.raises(Cancelled):
            rekey(file, password, progress=_Steps(give_up))
        still_the_old_one(file, key)


@pytest.mark.parametrize(
    "closes_first",
    [
        True,
        pytest.param(
            False,
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows replaces no open file"),
        ),
    ],
)
def test_a_file_that_cannot_be_replaced_keeps_the_old_key(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch, closes_first: bool
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "held by a virus scanner")

    monkeypatch.setattr(rekeying, "_CLOSES_FIRST", closes_first)
    with open_with_password(closed, password) as file:
        key = file.recovery_key()
        with monkeypatch.context() as patch:
            patch.setattr(rekeying, "_replace", refuse)
            with pytest.raises(NoPermissionError):
                rekey(file, password)
        still_the_old_one(file, key)
        rekey(file, password)
        assert file.recovery_key() != key


def test_a_copy_that_differs_is_not_put_in_place(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_with_password(closed, password) as file:
        key, contents = file.recovery_key(), rekeying.contents_of(file.connection)
        fewer = replace(contents, tables={**contents.tables, "note": (199, 199)})
        monkeypatch.setattr(
            rekeying,
            "contents_of",
            lambda connection: contents if connection is file.connection else fewer,
        )
        with pytest.raises(DamagedDataError):
            rekey(file, password)
        still_the_old_one(file, key)


def test_on_a_full_disk_the_old_key_stays(
    small_disk: Path, closed: Path, password: str, run: Callable
) -> None:
    place = small_disk / "klub.kis"
    place.write_bytes(closed.read_bytes())
    (small_disk / "ballast").write_bytes(bytes(1024 * 1024 - place.stat().st_size - 20 * 4096))
    with open_with_password(place, password) as file:
        key = file.recovery_key()
        with pytest.raises(DiskFullError):
            rekey(file, password)
        assert file.recovery_key() == key
        file.quick_check()
    assert names(small_disk) == ["ballast", "klub.kis"]
    with open_with_recovery_key(place, key) as file:
        assert rows_of(file)[0][0] == 200


def test_what_a_change_that_was_cut_off_left_is_cleared_away(closed: Path, password: str) -> None:
    for leftover in ("klub.kis.rekey.tmp", "klub.kis.rekey.tmp-journal", "klub.kis.rekey.tmp.lock"):
        closed.with_name(leftover).write_bytes(b"half")
    with open_with_password(closed, password) as file:
        rekey(file, password)
    assert names(closed.parent) == ["klub.kis"]


KILLS = """
import json, shutil, signal, subprocess
from kisdesk.storage import rekey as rekeying, shifted_vfs
rekeying._PAGES_AT_ONCE = 10
KILLED = signal.SIGKILL if hasattr(os, "fork") else signal.SIGTERM  # on Windows it ends a process

def life(fatal):
    '''One change of the key in a process of its own; its last act is number ``fatal``.'''
    if not hasattr(os, "fork"):
        again = [*sys.orig_argv[:3], path, "0", str(fatal)]  # python -c this code
        done = subprocess.run(again, stdout=subprocess.PIPE)
        return done.returncode, done.stdout.decode().split()
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        said = b"".join(iter(lambda: os.read(reading, 65536), b""))
        os.close(reading)
        return os.waitpid(child, 0)[1], said.decode().split()
    change(fatal, writing)

def change(fatal, writing):
    acts = 0
    def counted(name, act):
        def do(*arguments, **more):
            nonlocal acts
            acts += 1
            os.write(writing, (name + " ").encode())
            if acts == fatal:
                if name == "xWrite":  # half a page reaches the disk
                    act(arguments[0], bytes(arguments[1])[:2000], *arguments[2:])
                os.kill(os.getpid(), KILLED)
            return act(*arguments, **more)
        return do
    file = open_with_password(path, PASSWORD)
    file.connection.execute("INSERT INTO note (text) VALUES ('zapis')")  # leaves a journal
    layer = shifted_vfs.ShiftedFile
    for name in ("xWrite", "xSync", "write_header_block", "xClose"):
        setattr(layer, name, counted(name, getattr(layer, name)))
    rekeying._replace = counted("replace", rekeying._replace)
    rekeying.rekey(file, PASSWORD)
    file.close()
    os._exit(0)

if len(sys.argv) > 3:
    change(int(sys.argv[3]), 1)
master = path.with_name("wzor.kis")
shutil.copyfile(path, master)

def fresh():
    for entry in path.parent.glob("klub.kis*"):
        entry.unlink()
    shutil.copyfile(master, path)

fresh()
status, names = life(0)
assert status == 0, status
swap = names.index("replace") + 1
wanted = int(sys.argv[2])
moments = {*range(1, len(names), max(1, len(names) // wanted)), *range(swap - 3, len(names) + 1)}
kept = new = 0
for moment in sorted(moments):
    fresh()
    with open_with_password(path, PASSWORD) as file:
        key = file.recovery_key()
    status, _ = life(moment)
    assert status == KILLED, (moment, status)
    with open_with_password(path, PASSWORD) as file:
        file.quick_check(full=True)
        assert file.connection.execute("SELECT count(*) FROM note").fetchone() == (201,)
        is_new = file.recovery_key() != key
        assert is_new == (moment > swap), (moment, swap, is_new)
    kept, new = kept + (not is_new), new + is_new
    left = {entry.name for entry in path.parent.glob("klub.kis*")}
    assert left <= {"klub.kis", "klub.kis-journal"}, left  # an empty journal stays until a save
    fresh()
say(json.dumps({"kept": kept, "new": new}))
"""


def test_killed_at_any_moment_the_old_or_the_new_key_opens_a_whole_file(
    closed: Path, run: Callable
) -> None:
    kept = 20 if hasattr(os, "fork") else 3  # else each costs a start of Python
    said = run(KILLS, closed, kept + 4).finish()
    result = json.loads(said.splitlines()[-1]) if said.startswith("{") else said
    assert isinstance(result, dict), result
    assert result["kept"] >= kept
    assert result["new"] >= 1
