"""Sticks for tests: small real file systems that are mounted, filled up, locked and pulled out."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kisdesk.storage.volumes import Volume

MIB = 1024 * 1024


def _run(*command: object) -> bool:
    return not subprocess.run(list(map(str, command)), capture_output=True, check=False).returncode


@dataclass
class Stick:
    """A stick with its own file system. ``insert`` mounts it, perhaps elsewhere than before."""

    mount: Path
    label: str
    volume_id: str
    file_system: str
    image: Path | None = None
    is_read_only: bool = False
    driver: str = field(default="", init=False)

    def insert(self, at: Path | None = None) -> None:
        self.mount = at or self.mount
        self.mount.mkdir(exist_ok=True)
        if self.image is None:
            size = "size=2m" if self.file_system == "tmpfs" else ""
            assert _run("mount", "-t", "tmpfs", "-o", size, "tmpfs", self.mount)
        elif _run("mount", "-o", "loop", self.image, self.mount):
            self.driver = "kernel"
        elif shutil.which("fusefat") and _run("fusefat", self.image, self.mount, "-o", "rw+"):
            self.driver = "fusefat"
            while not self.mount.is_mount():  # the driver goes to the background first
                time.sleep(0.01)
        else:
            pytest.skip("neither the kernel nor fusefat can mount FAT here")

    def pull(self) -> None:
        """Out, whoever still writes to it."""
        assert _run("umount", "-l", self.mount)

    def eject(self) -> None:
        """Out when everything was written."""
        assert _run("umount", self.mount)

    def lock(self) -> None:
        """Move the switch that forbids writing."""
        assert _run("mount", "-o", "remount,ro", self.mount)

    def volume(self, *, is_read_only: bool = False) -> Volume:
        free = shutil.disk_usage(self.mount).free
        return Volume(
            self.mount, self.volume_id, self.label, True, is_read_only, free, self.file_system
        )

    def fill(self, leave: int = 0) -> Path:
        """Lay something there so that only ``leave`` bytes are free."""
        ballast = self.mount / "zdjecia.bin"
        ballast.write_bytes(bytes(shutil.disk_usage(self.mount).free - leave))
        return ballast


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def make_stick(tmp_path: Path) -> Iterator[Callable[..., Stick]]:
    """Make a stick and put it in; ``file_system`` is ``tmpfs`` (2 MB) or ``vfat`` (FAT32, 40 MB).

    Skips where nothing may be mounted.
    """
    made: list[Stick] = []

    def make(
        label: str = "KINGSTON", volume_id: str = "1a2b-3c4d", file_system: str = "tmpfs"
    ) -> Stick:
        if sys.platform != "linux" or not shutil.which("mount"):
            pytest.skip("needs to mount a file system")
        image = None
        if file_system == "vfat":
            if not shutil.which("mkfs.vfat"):
                pytest.skip("mkfs.vfat is missing; ./dev installs it")
            image = tmp_path / f"{label}.img"
            with image.open("wb") as stream:
                stream.truncate(40 * MIB)
            serial = volume_id.replace("-", "")
            assert _run("mkfs.vfat", "-F", "32", "-i", serial, "-n", label, image)
        elif not _may_mount(tmp_path):
            pytest.skip("mounting is not allowed here")
        stick = Stick(tmp_path / f"media-{label}", label, volume_id, file_system, image)
        stick.insert()
        made.append(stick)
        return stick

    yield make
    for stick in made:
        while stick.mount.is_mount():
            subprocess.run(["umount", "-l", str(stick.mount)], check=True)


def _may_mount(tmp_path: Path) -> bool:
    probe = tmp_path / "probe"
    probe.mkdir(exist_ok=True)
    if not _run("mount", "-t", "tmpfs", "tmpfs", probe):
        return False
    return _run("umount", probe)
