import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.storage import raw_copy
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.errors import FileInUseError
from kisdesk.storage.lock_file import lock_file_path
from kisdesk.storage.shifted_vfs import ShiftedFile

HOLD = """
with open_with_password(path, PASSWORD) as file:
    say("open")
    wait()
say("closed")
"""
TRY = """
try:
    with open_with_password(path, PASSWORD):
        say("opened")
except errors.FileInUseError as error:
    say(error.host, error.user, error.since.timestamp(), error.pid)
"""


def test_a_second_process_learns_who_has_the_file_where_and_since_when(
    closed: Path, password: str, run: Callable
) -> None:
    import getpass
    import socket

    with open_with_password(closed, password):
        host, user, since, pid = run(TRY, closed).finish().split()
    assert (host, user, int(pid)) == (socket.gethostname(), getpass.getuser(), os.getpid())
    assert abs(datetime.fromtimestamp(float(since), UTC) - datetime.now(UTC)) < timedelta(minutes=5)
    assert run(TRY, closed).finish() == "opened"


def test_the_same_process_is_refused_too(closed: Path, password: str) -> None:
    with open_with_password(closed, password):
        with pytest.raises(FileInUseError) as caught:
            open_with_password(closed, password)
        assert caught.value.pid == os.getpid()


def test_looking_at_the_file_here_does_not_let_others_in(
    closed: Path, password: str, run: Callable
) -> None:
    """On POSIX systems closing any second handle drops a process's locks."""
    with open_with_password(closed, password) as file:
        with pytest.raises(FileInUseError):
            open_with_password(closed, password)
        open_with_password(closed, password, read_only=True).close()
        file.add_slot("drugie")
        file.quick_check()
        assert run(TRY, closed).finish().endswith(str(os.getpid()))


def test_a_killed_process_leaves_no_lock_and_its_note_is_ignored(
    closed: Path, password: str, run: Callable
) -> None:
    child = run(HOLD, closed)
    assert child.hear() == "open"
    with pytest.raises(FileInUseError) as caught:
        open_with_password(closed, password)
    assert caught.value.pid == child.process.pid
    child.kill()
    assert lock_file_path(closed).exists()
    with open_with_password(closed, password):
        assert f'"pid": {os.getpid()}' in lock_file_path(closed).read_text()
    assert not lock_file_path(closed).exists()


@pytest.mark.parametrize("note", [None, b"", b"{}", b"[1, 2]", b"\xff\xfe", b'{"host": 1'])
def test_without_a_readable_note_the_file_is_still_in_use(
    closed: Path, password: str, note: bytes | None
) -> None:
    with open_with_password(closed, password):
        lock_file_path(closed).unlink()
        if note is not None:
            lock_file_path(closed).write_bytes(note)
        with pytest.raises(FileInUseError) as caught:
            open_with_password(closed, password)
        assert caught.value.host is None


def test_a_closed_file_can_be_closed_again_and_opened_by_the_next(
    closed: Path, password: str, run: Callable
) -> None:
    file = open_with_password(closed, password)
    file.close()
    file.close()
    assert run(TRY, closed).finish() == "opened"


SAVE = """
with open_with_password(path, PASSWORD) as file:
    say("open")
    number = 0
    while not os.path.exists(sys.argv[2]):
        number += 1
        file.connection.execute("BEGIN")
        file.connection.execute("UPDATE note SET text = ?", (str(number) * 350,))
        file.connection.execute("COMMIT")
"""


def test_a_read_only_copy_is_whole_while_another_process_saves(
    closed: Path, password: str, run: Callable, tmp_path: Path
) -> None:
    child = run(SAVE, closed, tmp_path / "stop")
    assert child.hear() == "open"
    copies = 0
    for _ in range(5):
        try:
            with open_with_password(closed, password, read_only=True) as file:
                file.quick_check()
                query = "SELECT count(DISTINCT text), count(*) FROM note WHERE id > 0"
                different, rows = file.connection.execute(query).fetchall()[0]
                assert rows == 200
                assert different in (1, 200)  # all of one save, or none yet
                copies += 1
        except FileInUseError:
            continue  # it never came to rest: said so, rather than showing half a save
    (tmp_path / "stop").touch()
    assert child.finish() == ""
    with open_with_password(closed, password, read_only=True) as file:
        assert file.connection.execute("SELECT count(DISTINCT text) FROM note").fetchall() == [(1,)]


CUT_OFF = """
file = open_with_password(path, PASSWORD)
file.connection.execute("PRAGMA cache_size=5")
file.connection.execute("BEGIN")
file.connection.execute("UPDATE note SET text = 'half done ' || text")
say("in the middle")
wait()
"""


def test_what_changes_while_it_is_copied_is_copied_again(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_bytes, copies = raw_copy._copy_bytes, []

    def disturbed(source: ShiftedFile, target: Path) -> None:
        copy_bytes(source, target)
        copies.append(target)
        if len(copies) <= 3:
            content = bytearray(closed.read_bytes())
            content[(0, 8192 + 30, 8192 + 9 * 4096)[len(copies) - 1]] ^= (
                1  # header, first page, tenth
            )
            closed.write_bytes(content)

    monkeypatch.setattr(raw_copy, "_copy_bytes", disturbed)
    monkeypatch.setattr(raw_copy, "_PAUSE_SECONDS", 0)
    folder = tmp_path / "copy"
    folder.mkdir()
    copy = raw_copy.copy_for_reading(closed, folder)
    assert len(copies) == 4
    assert copy.read_bytes() == closed.read_bytes()


def test_in_the_middle_of_a_save_no_copy_is_shown(
    closed: Path, password: str, run: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raw_copy, "_PAUSE_SECONDS", 0)
    child = run(CUT_OFF, closed)
    assert child.hear() == "in the middle"
    with pytest.raises(FileInUseError) as caught:
        open_with_password(closed, password, read_only=True)
    assert caught.value.pid == child.process.pid


def test_a_transaction_cut_off_is_taken_back_also_in_a_read_only_copy(
    closed: Path, password: str, run: Callable
) -> None:
    child = run(CUT_OFF, closed)
    assert child.hear() == "in the middle"
    child.kill()
    assert raw_copy.has_hot_journal(closed)
    for read_only in (True, False):
        with open_with_password(closed, password, read_only=read_only) as file:
            file.quick_check()
            query = "SELECT count(*) FROM note WHERE text LIKE 'half%'"
            assert file.connection.execute(query).fetchall() == [(0,)]
    assert not raw_copy.has_hot_journal(closed)
