"""Disks and sticks that are in the computer now, and by what each is known the next time."""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kisdesk.storage.network_share import file_system_type, unescape

FAT32_LIMIT = 2**32 - 1
"""The longest file FAT32 can hold, in bytes."""
_FAT = frozenset({"vfat", "msdos", "fat", "fat32", "fat16"})
_NOT_FOR_FILES = frozenset({"squashfs", "iso9660", "udf", "erofs"})


@dataclass(frozen=True)
class Volume:
    """A disk, partition or stick. ``mount`` may be another tomorrow; ``volume_id`` stays.

    ``volume_id`` is empty where the system does not tell it. ``file_system`` is in small letters.
    """

    mount: Path
    volume_id: str
    label: str
    is_removable: bool
    is_read_only: bool
    free_bytes: int
    file_system: str

    @property
    def is_fat(self) -> bool:
        """Whether no file on it may reach 4 GiB."""
        return self.file_system in _FAT

    @property
    def longest_file(self) -> int | None:
        """How long a file on it may be in bytes; None without a limit worth telling."""
        return FAT32_LIMIT if self.is_fat else None


VolumeProvider = Callable[[], Sequence[Volume]]


def list_volumes() -> list[Volume]:
    """Local disks and sticks that can be read now; network shares are not among them."""
    if sys.platform == "win32":
        return list(_windows_volumes())
    else:  # noqa: RET505 - mypy takes what follows a return for unreachable on other systems
        return list(linux_volumes())  # nothing where there is no such kernel


def volume_of(path: Path, volumes: Sequence[Volume]) -> Volume | None:
    """The volume a file or folder lies on."""
    place = Path(path).absolute()
    with suppress(OSError):
        place = place.resolve()
    found = [volume for volume in volumes if place.is_relative_to(volume.mount)]
    return max(found, key=lambda volume: len(volume.mount.parts), default=None)


def linux_volumes(
    mounts: Path = Path("/proc/self/mountinfo"),
    devices: Path = Path("/dev/disk"),
    system: Path = Path("/sys/dev/block"),
) -> Iterator[Volume]:
    """What the kernel has mounted from a block device; the three places are where it tells so."""
    try:
        text = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return
    ids, labels = _names_by_device(devices / "by-uuid"), _names_by_device(devices / "by-label")
    seen = set()
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        facts, device_facts = before.split(), after.split()
        if len(facts) < 6 or len(device_facts) < 3 or facts[3] != "/" or facts[2] in seen:
            continue
        file_system, source = device_facts[0].lower(), unescape(device_facts[1])
        if not source.startswith("/dev/") or file_system in _NOT_FOR_FILES:
            continue
        mount = Path(unescape(facts[4]))
        try:
            free = shutil.disk_usage(mount).free
        except OSError:  # pulled out without a word
            continue
        seen.add(facts[2])
        device = Path(source).resolve()
        options = f"{facts[5]},{device_facts[2]}".split(",")
        yield Volume(
            mount=mount,
            volume_id=ids.get(device, "").lower(),
            label=labels.get(device, ""),
            is_removable=_is_removable(system / facts[2]),
            is_read_only="ro" in options,
            free_bytes=free,
            file_system=file_system,
        )


def _names_by_device(folder: Path) -> dict[Path, str]:
    found = {}
    with suppress(OSError):
        for link in folder.iterdir():
            found[link.resolve()] = _plain(link.name)
    return found


def _plain(name: str) -> str:
    """A name as udev writes it, ``\\x20`` for a space, in letters."""
    if "\\x" not in name:
        return name
    raw = name.encode("utf-8", "surrogateescape").decode("unicode_escape")
    return raw.encode("latin-1", "replace").decode("utf-8", "replace")


def _is_removable(entry: Path) -> bool:
    """Whether the kernel calls the disk removable, or it hangs on USB; also a card of a camera."""
    try:
        device = entry.resolve(strict=True)
    except OSError:
        return False
    if "/usb" in device.as_posix():
        return True
    for folder in (device, device.parent):  # a partition lies inside its disk
        with suppress(OSError):
            if (folder / "removable").read_text(encoding="ascii").strip() == "1":
                return True
        with suppress(OSError):
            if (folder / "device" / "type").read_text(encoding="ascii").strip() == "SD":
                return True
    return False


def file_system_of(path: Path) -> str:
    """The file system a folder lies on, in small letters; empty where the system does not say."""
    path = Path(path).absolute()
    if sys.platform == "win32":
        return _windows_volume(path.anchor).file_system
    else:  # noqa: RET505 - mypy takes what follows a return for unreachable on other systems
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""
        return file_system_type(path.resolve(), mounts).lower()


def longest_file_on(path: Path) -> int | None:
    """How long a file in this folder may be in bytes; None without a limit worth telling."""
    return FAT32_LIMIT if file_system_of(path) in _FAT else None


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _REMOVABLE, _FIXED = 2, 3
    _READ_ONLY_VOLUME = 0x00080000
    _FAIL_CRITICAL_ERRORS = 1  # no window of the system asking for a card in an empty reader
    _QUERY_PROPERTY = 0x002D1400
    _BUS_USB, _BUS_SD = 7, 12

    def _windows_volumes() -> Iterator[Volume]:
        kernel = ctypes.windll.kernel32
        before = wintypes.DWORD()
        kernel.SetThreadErrorMode(_FAIL_CRITICAL_ERRORS, ctypes.byref(before))
        try:
            letters = kernel.GetLogicalDrives()
            for place in range(26):
                anchor = f"{chr(ord('A') + place)}:\\"
                if letters & (1 << place) and kernel.GetDriveTypeW(anchor) in (_REMOVABLE, _FIXED):
                    with suppress(OSError):
                        yield _windows_volume(anchor)
        finally:
            kernel.SetThreadErrorMode(before, None)

    def _windows_volume(anchor: str) -> Volume:
        """Raises OSError for a drive without a medium."""
        kernel = ctypes.windll.kernel32
        label, system = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
        serial, longest, flags = wintypes.DWORD(), wintypes.DWORD(), wintypes.DWORD()
        if not kernel.GetVolumeInformationW(
            anchor, label, 261, ctypes.byref(serial), ctypes.byref(longest), ctypes.byref(flags),
            system, 261,
        ):  # fmt: skip
            raise ctypes.WinError()
        is_removable = kernel.GetDriveTypeW(anchor) == _REMOVABLE or _is_on_usb(anchor)
        return Volume(
            mount=Path(anchor),
            volume_id=f"{serial.value >> 16:04x}-{serial.value & 0xFFFF:04x}",
            label=label.value,
            is_removable=is_removable,
            is_read_only=bool(flags.value & _READ_ONLY_VOLUME),
            free_bytes=shutil.disk_usage(anchor).free,
            file_system=system.value.lower(),
        )

    def _is_on_usb(anchor: str) -> bool:
        """Whether a disk that Windows calls fixed hangs on USB, as large ones do."""
        kernel = ctypes.windll.kernel32
        kernel.CreateFileW.restype = wintypes.HANDLE
        handle = kernel.CreateFileW(rf"\\.\{anchor[:2]}", 0, 3, None, 3, 0, None)
        if handle in (None, wintypes.HANDLE(-1).value):
            return False
        try:
            query, answer = (ctypes.c_uint32 * 3)(0, 0, 0), (ctypes.c_uint32 * 256)()
            given = wintypes.DWORD()
            if not kernel.DeviceIoControl(
                wintypes.HANDLE(handle), _QUERY_PROPERTY, query, ctypes.sizeof(query), answer,
                ctypes.sizeof(answer), ctypes.byref(given), None,
            ):  # fmt: skip
                return False
            return answer[7] in (_BUS_USB, _BUS_SD)  # BusType, 28 bytes into the answer
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))
