import sys
from pathlib import Path, PureWindowsPath

import pytest

from kisdesk.storage import network_share
from kisdesk.storage.network_share import file_system_type, is_on_network_share, names_a_share

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/home /home/kis nfs4 rw 0 0
//nas/biuro /mnt/wspólne\040pliki cifs rw 0 0
/dev/sdb1 /home/kis/stick vfat rw 0 0
user@host:/ /run/user/1000/dom fuse.sshfs rw 0 0
tmpfs /mnt tmpfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/klub.kis", "ext4"),
        ("/home/kis/klub.kis", "nfs4"),
        ("/home/kisiel/klub.kis", "ext4"),
        ("/home/kis/stick/a/klub.kis", "vfat"),
        ("/mnt/wspólne pliki/klub.kis", "cifs"),
        ("/mnt/klub.kis", "tmpfs"),
        ("/run/user/1000/dom/klub.kis", "fuse.sshfs"),
    ],
)
def test_the_deepest_mount_decides(path: str, kind: str) -> None:
    assert file_system_type(Path(path), MOUNTS) == kind


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks about the drive, not the mount")
@pytest.mark.parametrize(
    ("kind", "is_share"),
    [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False), ("vfat", False)],
)
def test_network_file_systems_are_known(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, is_share: bool
) -> None:
    monkeypatch.setattr(network_share, "file_system_type", lambda path, mounts: kind)
    assert is_on_network_share(tmp_path / "jeszcze nie ma.kis") is is_share


@pytest.mark.parametrize(
    ("path", "is_share"),
    [
        (r"\\serwer\biuro\klub.kis", True),
        ("//serwer/biuro/klub.kis", True),
        (r"\\?\UNC\serwer\biuro\klub.kis", True),
        (r"\\?\C:\biuro\klub.kis", False),
        (r"\\.\C:\biuro\klub.kis", False),
        (r"C:\biuro\klub.kis", False),
        ("klub.kis", False),
    ],
)
def test_a_path_of_windows_names_a_share_or_a_drive(path: str, is_share: bool) -> None:
    assert names_a_share(PureWindowsPath(path).drive) is is_share


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has drives")
def test_a_letter_given_to_a_share_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(
        network_share, "_is_remote_drive", lambda drive: asked.append(drive) or True
    )
    assert is_on_network_share(Path("C:/biuro/klub.kis"))
    assert asked == ["C:\\"]


def test_this_folder_is_on_this_computer(tmp_path: Path) -> None:
    assert not is_on_network_share(tmp_path)
