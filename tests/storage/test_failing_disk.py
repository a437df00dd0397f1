"""What a disk that fails, and what a crash left behind, look like to the person at the desk."""

import errno
import hashlib
import struct
from pathlib import Path

import apsw
import pytest

from kisdesk.storage.data_file import DataFile, open_with_password
from kisdesk.storage.errors import DamagedHeaderError, DiskFullError, FileUnreachableError
from kisdesk.storage.header import COPY_BYTES
from kisdesk.storage.lock_file import in_use_error, lock_file_path
from kisdesk.storage.restore import put_in_place
from kisdesk.storage.shifted_vfs import ShiftedFile


def _fails(*arguments: object) -> None:
    raise apsw.IOError("disk I/O error")


def test_closing_the_program_while_the_disk_fails_ends_it_without_a_message(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = open_with_password(closed, password)
    _begin_a_large_change(file)
    with monkeypatch.context() as broken:
        broken.setattr(ShiftedFile, "xSync", _fails)
        broken.setattr(ShiftedFile, "xWrite", _fails)
        file.close()
    with open_with_password(closed, password) as again:  # let go of, with all that was saved
        again.quick_check()
        rows = again.connection.execute("SELECT count(*) FROM note WHERE length(text) < 999")
        assert rows.fetchall() == [(200,)]


def _begin_a_large_change(file: DataFile) -> None:
    """More than the cache holds: part of it is in the file already, to be taken back."""
    file.connection.execute("PRAGMA cache_size=5")
    file.connection.execute("BEGIN")
    file.connection.execute("UPDATE note SET text = text || hex(zeroblob(2000))")


@pytest.mark.parametrize("reads_before", range(3))  # both headers, the first page, its salt
def test_a_file_that_cannot_be_read_while_it_opens_is_called_unreachable(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch, reads_before: int
) -> None:
    reads = []

    def fail_from_then_on(file: ShiftedFile, amount: int, offset: int) -> bytes:
        reads.append(offset)
        if len(reads) > reads_before:
            raise apsw.IOError("disk I/O error")
        return readable(file, amount, offset)

    readable = ShiftedFile.raw_read
    with monkeypatch.context() as broken:
        broken.setattr(ShiftedFile, "raw_read", fail_from_then_on)
        with pytest.raises(FileUnreachableError):
            open_with_password(closed, password)
    assert len(reads) == reads_before + 1
    open_with_password(closed, password).close()


def test_a_file_that_vanished_while_it_was_open_is_called_unreachable(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_with_password(closed, password) as file, monkeypatch.context() as broken:
        broken.setattr(ShiftedFile, "raw_read", _fails)
        broken.setattr(ShiftedFile, "raw_size", _fails)
        with pytest.raises(FileUnreachableError):
            file.raw_size()
        with file.lock, pytest.raises(FileUnreachableError):
            file.read_raw(100, 0)


def test_what_a_crash_left_beside_the_file_goes_with_the_next_opening(
    closed: Path, password: str
) -> None:
    left = ("rekey.tmp", "rekey.tmp.lock.0a1b2c3d.tmp", "restore.tmp", "lock.0a1b2c3d.tmp")
    others = ("przed remontem.tmp", "klub.kis.kopia", "inny.kis.lock.0a1b2c3d.tmp")
    copies = (
        f"{closed.stem}.before-v4-2.kis.tmp",
        "KIS-przed-przywroceniem-2026-11-22_1430.kis.tmp",
        "KIS-przed-przywroceniem-2026-11-22_1430-2.kis-journal.tmp",
    )
    for name in (*(f"{closed.name}.{end}" for end in left), *copies, *others):
        closed.with_name(name).write_bytes(b"half")
    open_with_password(closed, password).close()
    assert {path.name for path in closed.parent.iterdir()} == {closed.name, *others}


@pytest.mark.parametrize(
    "text", [b"[" * 100_000, b'{"pid": 1e999}', b"\xff"], ids=["deep", "endless", "no text"]
)
def test_a_spoilt_note_of_who_has_the_file_is_no_note(tmp_path: Path, text: bytes) -> None:
    lock_file_path(tmp_path / "klub.kis").write_bytes(text[:200_000])
    assert in_use_error(tmp_path / "klub.kis").pid is None


def test_a_header_of_brackets_only_is_a_damaged_header(closed: Path, password: str) -> None:
    text = b"[" * 4000
    body = struct.pack(">8sIQI", b"KisDesk\x00", 1, 7, len(text)) + text
    body = body.ljust(COPY_BYTES - 32, b"\x00")
    block = body + hashlib.sha256(body).digest()
    content = closed.read_bytes()
    closed.write_bytes(block * 2 + content[2 * COPY_BYTES :])
    with pytest.raises(DamagedHeaderError):
        open_with_password(closed, password)


def test_where_no_temporary_folder_can_be_written_looking_into_a_file_is_refused(
    closed: Path, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for error, said in (
        (FileNotFoundError(2, "No usable temporary directory"), FileUnreachableError),
        (OSError(errno.ENOSPC, "full"), DiskFullError),
    ):

        def fails(*, prefix: str, error: OSError = error) -> str:
            del prefix
            raise error

        monkeypatch.setattr("tempfile.mkdtemp", fails)
        with pytest.raises(said):
            open_with_password(closed, password, read_only=True)


def test_a_stick_that_fails_while_the_replaced_file_is_kept_leaves_no_half_one(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without hard links it is copied; when nothing can be undone, no half copy has the name."""

    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "gone")

    kept, staged = tmp_path / "KIS-przed-przywroceniem-2026-11-22_1430.kis", tmp_path / "staged"
    staged.write_bytes(b"copy")
    with monkeypatch.context() as broken:
        broken.setattr("os.link", fails)
        broken.setattr("os.fsync", fails)
        broken.setattr(Path, "unlink", fails)
        with pytest.raises(FileUnreachableError):
            put_in_place(staged, closed, kept)
    assert not kept.exists()
