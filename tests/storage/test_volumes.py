"""Sticks and disks as the kernel tells of them, on trees of files made up like its own."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.storage.volumes import (
    FAT32_LIMIT,
    Volume,
    file_system_of,
    linux_volumes,
    list_volumes,
    longest_file_on,
    volume_of,
)
from tests.sticks import Stick

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="how Linux tells of disks")


class Machine:
    """What ``/proc``, ``/dev`` and ``/sys`` say, in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.mounts = root / "mountinfo"
        self.devices = root / "disk"
        self.system = root / "sys" / "dev" / "block"
        self.lines: list[str] = []
        self.system.mkdir(parents=True)
        for folder in ("by-uuid", "by-label"):
            (self.devices / folder).mkdir(parents=True)

    def add(
        self,
        number: str,
        device: str,
        mount: Path,
        *,
        uuid: str = "",
        label: str = "",
        path: str = "pci0/ata1/block/sda/sda1",
        removable: str = "0",
        options: str = "rw,relatime",
        super_options: str = "rw",
        file_system: str = "vfat",
        root: str = "/",
    ) -> None:
        mount.mkdir(parents=True, exist_ok=True)
        place = str(mount).replace(" ", "\\040")
        self.lines.append(
            f"36 35 {number} {root} {place} {options} shared:1 - {file_system} {device}"
            f" {super_options}"
        )
        self.mounts.write_text("\n".join(self.lines), encoding="utf-8")
        for folder, name in (("by-uuid", uuid), ("by-label", label)):
            if name:
                (self.devices / folder / name).symlink_to(device)
        disk = self.root / "sys" / "devices" / path
        disk.mkdir(parents=True, exist_ok=True)
        (disk.parent / "removable").write_text(removable)
        (self.system / number).symlink_to(disk)

    def volumes(self) -> list[Volume]:
        return list(linux_volumes(self.mounts, self.devices, self.system))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_stick_and_the_disk(machine: Machine, tmp_path: Path) -> None:
    stick, disk = tmp_path / "media" / "Pendrive biura", tmp_path / "home"
    machine.add("8:1", "/dev/sda1", disk, uuid="aaaa-bbbb-cccc", file_system="ext4")
    machine.add(
        "8:17", "/dev/sdb1", stick, uuid="1A2B-3C4D", label="Kopie\\x20\\xc5\\x82",
        path="pci0/usb1/1-2/block/sdb/sdb1",
    )  # fmt: skip
    found = {volume.mount: volume for volume in machine.volumes()}
    assert found[stick].volume_id == "1a2b-3c4d"
    assert found[stick].label == "Kopie ł"
    assert found[stick].is_removable
    assert found[stick].longest_file == FAT32_LIMIT
    assert not found[stick].is_read_only
    assert found[stick].free_bytes > 0
    assert not found[disk].is_removable
    assert found[disk].longest_file is None
    assert volume_of(stick / "KisDesk", machine.volumes()) == found[stick]
    assert volume_of(tmp_path / "media", machine.volumes()) is None


@pytest.mark.parametrize(
    ("options", "super_options"), [("ro,relatime", "rw"), ("rw", "ro,fmask=0022")]
)
def test_write_protection(
    machine: Machine, tmp_path: Path, options: str, super_options: str
) -> None:
    machine.add("8:17", "/dev/sdb1", tmp_path / "m", options=options, super_options=super_options)
    assert [volume.is_read_only for volume in machine.volumes()] == [True]


def test_what_the_kernel_calls_removable_and_a_card(machine: Machine, tmp_path: Path) -> None:
    machine.add("8:17", "/dev/sdb1", tmp_path / "a", path="pci/ata/block/sdb/sdb1", removable="1\n")
    machine.add("179:1", "/dev/mmcblk0p1", tmp_path / "b", path="mmc/block/mmcblk0/mmcblk0p1")
    card = tmp_path / "sys" / "devices" / "mmc" / "block" / "mmcblk0" / "device"
    card.mkdir()
    (card / "type").write_text("SD\n")
    machine.add("179:9", "/dev/mmcblk1p1", tmp_path / "c", path="emmc/block/mmcblk1/mmcblk1p1")
    assert [volume.is_removable for volume in machine.volumes()] == [True, True, False]


def test_what_is_no_place_for_copies_is_left_out(machine: Machine, tmp_path: Path) -> None:
    machine.add("0:5", "tmpfs", tmp_path / "a", file_system="tmpfs")
    machine.add("7:1", "/dev/loop1", tmp_path / "b", file_system="squashfs")
    machine.add("8:1", "/dev/sda1", tmp_path / "c", root="/home/bound")
    machine.add("8:2", "/dev/sda2", tmp_path / "d", uuid="x")
    machine.lines.append(machine.lines[-1])  # mounted twice
    machine.lines.append("rubbish")
    machine.mounts.write_text("\n".join(machine.lines))
    assert [volume.mount for volume in machine.volumes()] == [tmp_path / "d"]


def test_a_stick_gone_without_a_word_is_left_out(machine: Machine, tmp_path: Path) -> None:
    machine.add("8:17", "/dev/sdb1", tmp_path / "gone", uuid="x")
    (tmp_path / "gone").rmdir()
    assert machine.volumes() == []


def test_without_udev_a_stick_has_no_id(machine: Machine, tmp_path: Path) -> None:
    machine.add("8:17", "/dev/sdb1", tmp_path / "m", path="usb1/block/sdb/sdb1")
    shutil.rmtree(machine.devices)
    (volume,) = machine.volumes()
    assert (volume.volume_id, volume.label, volume.is_removable) == ("", "", True)


def test_a_kernel_that_tells_nothing(tmp_path: Path) -> None:
    assert list(linux_volumes(tmp_path / "a", tmp_path / "b", tmp_path / "c")) == []


def test_this_computer_answers() -> None:
    for volume in list_volumes():
        assert volume.mount.is_dir()
        assert volume.file_system == volume.file_system.lower() != ""


def test_a_mounted_image_is_seen_with_its_serial_number(
    make_stick: Callable[..., Stick], tmp_path: Path
) -> None:
    """A real file system on a real block device; only the names that udev makes are made up."""
    image, mount = tmp_path / "disk.img", tmp_path / "m"
    if not shutil.which("mkfs.ext2"):
        pytest.skip("mkfs.ext2 is missing")
    make_stick()  # skips where nothing may be mounted
    mount.mkdir()
    with image.open("wb") as stream:
        stream.truncate(2 * 1024 * 1024)
    subprocess.run(["mkfs.ext2", "-q", image], check=True)
    mounted = subprocess.run(["mount", "-o", "loop,ro", image, mount], check=False)
    if mounted.returncode:
        pytest.skip("no loop device here")
    try:
        device = subprocess.run(
            ["findmnt", "-no", "SOURCE", mount], capture_output=True, text=True, check=True
        ).stdout.strip()
        (tmp_path / "disk" / "by-uuid").mkdir(parents=True)
        (tmp_path / "disk" / "by-uuid" / "ABCD-1234").symlink_to(device)
        (found,) = (v for v in linux_volumes(devices=tmp_path / "disk") if v.mount == mount)
        assert (found.volume_id, found.file_system) == ("abcd-1234", "ext2")
        assert found.is_read_only
        assert not found.is_removable
        assert file_system_of(mount) == "ext2"
        assert longest_file_on(mount) is None
    finally:
        subprocess.run(["umount", "-l", mount], check=True)
