"""Copies on sticks as offices have them: FAT32, full, locked, pulled out, swapped, another letter.

Whatever happens, the sentence says it, and file and earlier copies are what they were.
"""

import errno
import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kisdesk.services import session
from kisdesk.services.backup_places import (
    copy_to_place,
    find_connected,
    forget_place,
    list_places,
    new_sticks,
    remember_place,
    rename_place,
    the_connected_place,
)
from kisdesk.services.backups import list_backups, make_backup, verify_backup
from kisdesk.services.errors import (
    CopyTooLargeError,
    DiskFullError,
    InvalidDraftError,
    NoRoomForCopyError,
    NoStickError,
    SeveralSticksError,
    TargetFilledUpError,
    TargetGoneError,
    UserError,
    WriteProtectedError,
    WrongStickError,
)
from kisdesk.services.history import verify_history
from kisdesk.storage import backup as copying
from kisdesk.storage.open_data_file import DataFile
from kisdesk.storage.peewee_database import database
from kisdesk.storage.volumes import Volume
from kisdesk.ui.error_texts import describe
from tests.sticks import Stick, names

MakeStick = Callable[..., Stick]
pytestmark = [
    pytest.mark.usefixtures("polish"),
    pytest.mark.skipif(os.name == "nt", reason="the tests with the Windows Python have no window"),
]


def says(error: UserError) -> str:
    return str(describe(error)).replace("\N{NO-BREAK SPACE}", " ")


class Watch:
    """A progress that does something once, when the copy is so far along."""

    def __init__(self, at: float, act: Callable[[], object]) -> None:
        self.at, self.act, self.is_done = at, act, False

    def report(self, done: int, total: int) -> None:
        if not self.is_done and done >= self.at * total:
            self.is_done = True
            self.act()


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "_CHUNK_BYTES", 8192)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


# FAT32 ----------------------------------------------------------------------------------------


def test_a_copy_on_fat32_is_verified_there_and_found_again_elsewhere(
    office: session.Session, make_stick: MakeStick, tmp_path: Path
) -> None:
    stick = make_stick(file_system="vfat")
    first = make_backup(stick.mount, volumes=[stick.volume()])
    place = remember_place(stick.mount, volumes=[stick.volume()])
    assert first.path.parent == stick.mount
    assert (first.place_label, first.volume_id) == ("KINGSTON", "1a2b-3c4d")
    with pytest.raises(OSError, match=r"."):
        os.link(first.path, stick.mount / "drugie.kis")  # as on real FAT: there are no links
    stick.eject()

    stick.insert(tmp_path / "inna-litera")  # another drive letter the next time
    second = copy_to_place(the_connected_place([stick.volume()]), volumes=[stick.volume()])
    assert second.path.parent == tmp_path / "inna-litera"
    assert verify_backup(second.path) == second
    assert list_places()[0].last_copy == second
    assert place.volume_id == "1a2b-3c4d"
    left = [name for name in names(stick.mount) if name.startswith("KIS-")]
    assert sorted(left) == sorted(
        f"{row.path.stem}.{suffix}" for row in (first, second) for suffix in ("json", "kis")
    )
    stick.eject()
    checked = subprocess.run(["fsck.vfat", "-n", stick.image], capture_output=True, check=False)
    assert stick.driver != "kernel" or checked.returncode == 0, checked.stdout


def test_a_file_too_long_for_fat32_is_refused_before_a_byte_is_written(
    office: session.Session, make_stick: MakeStick, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = make_stick(file_system="vfat")
    make_backup(stick.mount, volumes=[stick.volume()])
    before = contents(stick.mount)
    monkeypatch.setattr(DataFile, "raw_size", lambda self: 2**32)
    with pytest.raises(CopyTooLargeError) as caught:
        make_backup(stick.mount, volumes=[stick.volume()])
    assert "FAT32" in says(caught.value)
    assert "4 GB" in says(caught.value)
    assert "exFAT" in says(caught.value)
    assert contents(stick.mount) == before
    assert len(list_backups()) == 1


@pytest.mark.parametrize("name", ["vfat", "msdos", "fat32", "fat"])
def test_every_name_of_fat_has_the_limit_and_others_have_none(name: str) -> None:
    volume = Volume(Path("/m"), "1", "A", True, False, 2**40, name)
    assert volume.longest_file == 2**32 - 1
    assert replace(volume, file_system="exfat").longest_file is None


# Room -----------------------------------------------------------------------------------------


def test_a_full_stick_is_told_before_anything_is_written(
    office: session.Session, make_stick: MakeStick
) -> None:
    stick = make_stick()
    earlier = make_backup(stick.mount)
    ballast = stick.fill(leave=200_000)
    before = contents(stick.mount)
    with pytest.raises(NoRoomForCopyError) as caught:
        make_backup(stick.mount)
    assert caught.value.free <= 200_000 < caught.value.needed
    assert says(caught.value).startswith("Za mało miejsca: potrzeba ")
    assert "wcześniejsze kopie są takie, jak były" in says(caught.value)
    assert contents(stick.mount) == before
    ballast.unlink()
    assert verify_backup(earlier.path) == earlier


@pytest.mark.usefixtures("small_chunks")
def test_somebody_fills_the_stick_in_the_middle(
    office: session.Session, make_stick: MakeStick
) -> None:
    stick = make_stick()
    earlier = make_backup(stick.mount)
    before = contents(stick.mount)
    with pytest.raises(TargetFilledUpError) as caught:
        make_backup(stick.mount, progress=Watch(0.1, stick.fill))
    assert says(caught.value).startswith("W trakcie zapisywania kopii zabrakło miejsca.")
    (stick.mount / "zdjecia.bin").unlink()
    assert contents(stick.mount) == before
    assert verify_backup(earlier.path) == earlier
    assert len(list_backups()) == 1


# Write protection -----------------------------------------------------------------------------


def test_a_locked_stick(office: session.Session, make_stick: MakeStick) -> None:
    stick = make_stick()
    earlier = make_backup(stick.mount)
    before = contents(stick.mount)
    stick.lock()
    with pytest.raises(WriteProtectedError) as caught:
        make_backup(stick.mount)
    assert says(caught.value).startswith("Nośnik jest zabezpieczony przed zapisem.")
    assert contents(stick.mount) == before
    assert verify_backup(earlier.path) == earlier


@pytest.mark.usefixtures("small_chunks")
def test_a_stick_locked_in_the_middle(office: session.Session, make_stick: MakeStick) -> None:
    """What cannot be removed there has no copy's name, and goes with the next copy."""
    stick = make_stick()
    make_backup(stick.mount)
    before = contents(stick.mount)
    note = copying.rename_without_overwriting

    def locked(source: Path, target: Path) -> None:
        stick.lock()
        note(source, target)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(copying, "rename_without_overwriting", locked)
        with pytest.raises(WriteProtectedError):
            make_backup(stick.mount)
    left = contents(stick.mount)
    assert before.items() <= left.items()
    assert all(name.endswith(".kis.tmp") for name in left.keys() - before.keys())
    assert len(list_backups()) == 1


def test_a_volume_that_says_it_is_read_only(office: session.Session, tmp_path: Path) -> None:
    """As Windows tells of a card with its switch moved."""
    volume = Volume(tmp_path, "1a2b-3c4d", "KARTA", True, True, 2**30, "exfat")
    with pytest.raises(WriteProtectedError):
        make_backup(tmp_path, volumes=[volume])


# Pulled out -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("at", [0.05, 0.2, 0.34, 0.6, 0.9])
@pytest.mark.parametrize("file_system", ["tmpfs", "vfat"])
def test_pulled_out_in_the_middle(
    office: session.Session, make_stick: MakeStick, at: float, file_system: str
) -> None:
    stick = make_stick(file_system=file_system)
    earlier = make_backup(stick.mount)
    with pytest.raises(TargetGoneError) as caught:
        make_backup(stick.mount, progress=Watch(at, stick.pull))
    assert says(caught.value).startswith("Nośnik wyjęto albo przestał odpowiadać.")
    assert names(stick.mount) == []
    assert list_backups() == [earlier]
    database.data_file.quick_check(full=True)
    assert verify_history()
    if file_system == "vfat" and stick.driver == "kernel":
        stick.insert()
        assert verify_backup(earlier.path) == earlier


class Failing:
    """A file on a stick that answers with an error from the ``count``-th write on."""

    def __init__(self, stream: object, number: int, count: int) -> None:
        self._stream, self._number, self._left = stream, number, count

    def write(self, block: bytes) -> int:
        self._left -= 1
        if self._left < 0:
            raise OSError(self._number, "no answer")
        return self._stream.write(block)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    def __enter__(self) -> "Failing":
        return self

    def __exit__(self, *error: object) -> None:
        self._stream.close()


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 13, 21, 34, 55])
@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.EIO, TargetGoneError),
        (errno.ENODEV, TargetGoneError),
        (errno.ENXIO, TargetGoneError),
        (errno.ENOSPC, TargetFilledUpError),
        (errno.EROFS, WriteProtectedError),
    ],
    ids=["EIO", "ENODEV", "ENXIO", "ENOSPC", "EROFS"],
)
def test_the_stick_fails_from_the_nth_write(
    office: session.Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    count: int,
    number: int,
    error: type[UserError],
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    earlier = make_backup(stick)
    before = contents(stick)
    opening = Path.open

    def opened(path: Path, mode: str = "r", *rest: object, **more: object) -> object:
        stream = opening(path, mode, *rest, **more)
        is_copy = path.parent == stick and path.name.endswith(".kis.tmp") and "x" in mode
        return Failing(stream, number, count) if is_copy else stream

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", opened)
        with pytest.raises(error):
            make_backup(stick)
    assert contents(stick) == before
    assert list_backups() == [earlier]
    assert verify_backup(earlier.path) == earlier


def test_trouble_of_the_file_itself_is_not_blamed_on_the_stick(
    office: session.Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import apsw

    def broken(self: DataFile, amount: int, offset: int) -> bytes:
        raise apsw.IOError("the disk of the computer")

    with monkeypatch.context() as patched:
        patched.setattr(DataFile, "read_raw", broken)
        with pytest.raises(UserError) as caught:
            make_backup(tmp_path)
    assert not isinstance(caught.value, TargetGoneError | DiskFullError)


# Which stick ----------------------------------------------------------------------------------


def stick_at(folder: Path, volume_id: str, label: str) -> Volume:
    folder.mkdir(exist_ok=True)
    return Volume(folder, volume_id, label, True, False, 2**30, "exfat")


def test_two_sticks_the_wrong_one_and_none(office: session.Session, tmp_path: Path) -> None:
    mine = stick_at(tmp_path / "e", "1a2b-3c4d", "KINGSTON")
    spare = stick_at(tmp_path / "f", "5e6f-7081", "SANDISK")
    strange = stick_at(tmp_path / "g", "9999-0000", "WAKACJE")
    with pytest.raises(NoStickError) as none_known:
        the_connected_place([strange])
    assert says(none_known.value).startswith("Żaden nośnik kopii nie jest włożony.")

    remember_place(mine.mount, volumes=[mine])
    remember_place(spare.mount, "Zapasowy", volumes=[spare])
    assert [c.place.label for c in find_connected([mine, strange])] == ["KINGSTON"]
    assert the_connected_place([mine, strange]).path == mine.mount
    assert new_sticks([mine, strange]) == [strange]

    with pytest.raises(SeveralSticksError) as several:
        the_connected_place([mine, spare])
    assert says(several.value).startswith("Włożono kilka nośników kopii: ")
    assert "KINGSTON" in says(several.value)
    assert "Zapasowy" in says(several.value)
    with pytest.raises(WrongStickError) as wrong:
        the_connected_place([strange])
    assert "WAKACJE zamiast " in says(wrong.value)
    assert "Na tym nośniku nic nie zapisano." in says(wrong.value)
    with pytest.raises(NoStickError) as none:
        the_connected_place([])
    assert says(none.value).startswith("Nośnik kopii nie jest włożony: ")
    assert names(strange.mount) == []


def test_another_letter_and_the_same_letter_with_another_stick(
    office: session.Session, tmp_path: Path
) -> None:
    mine = stick_at(tmp_path / "e", "1a2b-3c4d", "KINGSTON")
    folder = mine.mount / "KisDesk"
    folder.mkdir()
    place = remember_place(folder, volumes=[mine])
    assert place.folder == "KisDesk"
    moved = replace(mine, mount=tmp_path / "f")
    (tmp_path / "f").mkdir()
    row = copy_to_place(the_connected_place([moved]), volumes=[moved])  # the folder is made again
    assert row.path.parent == tmp_path / "f" / "KisDesk"
    other = replace(mine, volume_id="9999-0000", label="WAKACJE")
    with pytest.raises(WrongStickError):
        the_connected_place([other])
    assert names(folder) == []


def test_places_are_named_renamed_and_forgotten(office: session.Session, tmp_path: Path) -> None:
    folder = tmp_path / "kopie biura"
    folder.mkdir()
    place = remember_place(folder, volumes=[])
    assert (place.label, place.is_stick, place.last_copy) == ("kopie biura", False, None)
    assert remember_place(folder, volumes=[]) == place
    assert the_connected_place([]).path == folder
    row = copy_to_place(the_connected_place([]), volumes=[])
    assert row.place_label == "kopie biura"
    assert rename_place(place.id, "  Szafa   pancerna ").label == "Szafa pancerna"
    assert list_places()[0].last_verified_at == row.made_at
    with pytest.raises(InvalidDraftError):
        rename_place(place.id, " ")
    forget_place(place.id)
    assert list_places() == []
    assert list_backups() == [row]
    assert row.path.exists()
    assert verify_history()
