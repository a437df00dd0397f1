"""Whether a place is on a network share, where file locks cannot be trusted."""

import sys
from pathlib import Path

_NETWORK_TYPES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "ceph"),
        *("glusterfs", "lustre", "ocfs2", "gfs2", "prl_fs", "vboxsf"),
        *("fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs"),
    }
)
_DRIVE_REMOTE = 4


def is_on_network_share(path: Path) -> bool:
    """Whether the file, which need not exist yet, would lie on a network share.

    ``False`` when the system does not say.
    """
    path = Path(path).absolute()
    if sys.platform == "win32":
        return names_a_share(path.drive) or _is_remote_drive(path.anchor)
    else:  # noqa: RET505 - mypy takes what follows a return for unreachable on other systems
        return _is_on_network_mount(path.resolve())


def names_a_share(drive: str) -> bool:
    r"""Whether the drive of a Windows path is a share: ``\\server\share``, not ``C:``.

    ``\\?\`` before it, which some programs hand over, only lifts the limit of its length.
    """
    drive = drive.replace("/", "\\").upper()
    if drive.startswith(("\\\\?\\", "\\\\.\\")):
        return drive[4:7] == "UNC"
    return drive.startswith("\\\\")


def _is_on_network_mount(path: Path) -> bool:
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return file_system_type(path, mounts) in _NETWORK_TYPES


def file_system_type(path: Path, mounts: str) -> str:
    """The type of the file system a path lies on, from the text of ``/proc/mounts``."""
    found, found_depth = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        mount_point = Path(unescape(fields[1]))
        depth = len(mount_point.parts)
        if depth >= found_depth and path.is_relative_to(mount_point):  # a later mount hides
            found, found_depth = fields[2], depth
    return found


def unescape(field: str) -> str:
    """A path as the kernel lists it, with its spaces back."""
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, letter)
    return field


if sys.platform == "win32":
    import ctypes

    def _is_remote_drive(anchor: str) -> bool:
        return int(ctypes.windll.kernel32.GetDriveTypeW(anchor)) == _DRIVE_REMOTE
