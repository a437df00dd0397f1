"""Small files and final names; what Windows adds: files held by others, numbers of its own."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from kisdesk.storage import atomic_write
from kisdesk.storage.atomic_write import (
    is_no_room,
    os_errors,
    rename_without_overwriting,
    write_atomically,
)
from kisdesk.storage.errors import (
    DataFileError,
    DiskFullError,
    FileExistsAlreadyError,
    FileHeldError,
    FileMissingError,
    FileUnreachableError,
    NoPermissionError,
)

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="others let a file be replaced")


@pytest.fixture
def like_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic_write, "_WINDOWS", True)
    monkeypatch.setattr(atomic_write, "_PAUSES", (0, 0, 0))


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


class _Refusals:
    """What stands for ``Path.replace`` and ``Path.rename``: some refusals, then the real thing."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, count: int) -> None:
        self.left = count
        act = getattr(Path, name)

        def refuse(source: Path, target: Path) -> Path:
            if self.left:
                self.left -= 1
                raise PermissionError(errno.EACCES, "a scanner reads it")
            return act(source, target)

        monkeypatch.setattr(Path, name, refuse)


@pytest.mark.usefixtures("like_windows")
def test_a_file_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "wydruk.pdf"
    target.write_bytes(b"old")
    refusals = _Refusals(monkeypatch, "replace", 3)
    write_atomically(target, b"new")
    assert (target.read_bytes(), refusals.left) == (b"new", 0)
    refusals = _Refusals(monkeypatch, "rename", 3)
    rename_without_overwriting(target, tmp_path / "inny.pdf")
    assert (names(tmp_path), refusals.left) == (["inny.pdf"], 0)


@pytest.mark.usefixtures("like_windows")
def test_a_file_held_longer_is_told_and_stays_what_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "wydruk.pdf"
    target.write_bytes(b"old")
    _Refusals(monkeypatch, "replace", 4)
    with pytest.raises(FileHeldError):
        write_atomically(target, b"new")
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [
        ("wydruk.pdf", b"old")
    ]


def test_elsewhere_a_refusal_is_a_matter_of_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic_write, "_WINDOWS", False)
    (tmp_path / "wydruk.pdf").write_bytes(b"old")
    refusals = _Refusals(monkeypatch, "replace", 4)
    with pytest.raises(NoPermissionError) as caught:
        write_atomically(tmp_path / "wydruk.pdf", b"new")
    assert (type(caught.value), refusals.left) == (NoPermissionError, 3)


HOLD = """
import sys
with open(sys.argv[1], "rb"):
    print("held", flush=True)
    sys.stdin.readline()
"""


@only_windows
def test_a_printout_open_in_another_program_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic_write, "_PAUSES", (0, 0))
    target = tmp_path / "wydruk.pdf"
    target.write_bytes(b"old")
    command = [sys.executable, "-c", HOLD, str(target)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as viewer:
        assert viewer.stdout.readline().strip() == "held"
        with pytest.raises(FileHeldError):
            write_atomically(target, b"new")
        assert names(tmp_path) == ["wydruk.pdf"]
        viewer.communicate("\n")
    assert target.read_bytes() == b"old"
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"


def test_a_name_that_is_taken_stays_with_its_owner(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"mine")
    target.write_bytes(b"theirs")
    with pytest.raises(FileExistsAlreadyError):
        rename_without_overwriting(source, target)
    assert (source.read_bytes(), target.read_bytes()) == (b"mine", b"theirs")
    target.unlink()
    rename_without_overwriting(source, target)
    assert (names(tmp_path), target.read_bytes()) == (["b"], b"mine")


@pytest.mark.parametrize(
    ("code", "windows", "meaning"),
    [
        (errno.EACCES, 5, NoPermissionError),
        (errno.EACCES, 19, NoPermissionError),  # write protected
        (errno.EACCES, 21, FileUnreachableError),  # the drive is not ready
        (errno.EACCES, 23, FileUnreachableError),  # a bad sector
        (errno.EACCES, 32, FileHeldError),
        (errno.ENOENT, 2, FileMissingError),
        (errno.ENOENT, 53, FileUnreachableError),  # the other computer is off
        (errno.EINVAL, 1167, FileUnreachableError),  # the stick was pulled out
        (errno.EINVAL, 39, DiskFullError),
        (errno.ENOSPC, 112, DiskFullError),
        (errno.ENOSPC, None, DiskFullError),
        (errno.EACCES, None, NoPermissionError),
        (errno.EIO, None, FileUnreachableError),
    ],
)
def test_what_the_system_says_becomes_what_a_person_can_act_on(
    code: int, windows: int | None, meaning: type[DataFileError]
) -> None:
    error = OSError(code, "x")
    error.winerror = windows
    with pytest.raises(DataFileError) as caught, os_errors():
        raise error
    assert type(caught.value) is meaning


@pytest.mark.parametrize("is_windows", [True, False])
def test_a_full_disk_has_other_numbers_on_windows(
    is_windows: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There 27 and 28 are a sector not found and a printer without paper."""
    monkeypatch.setattr(atomic_write, "_WINDOWS", is_windows)
    assert [is_no_room(code) for code in (27, 28, 112)] == [not is_windows] * 2 + [is_windows]
