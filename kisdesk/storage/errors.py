"""What can go wrong with the data file, as data; the window words it."""

from datetime import datetime

from kisdesk.errors import UserError


class DataFileError(UserError):
    """Anything this package reports about the data file."""


class WrongPasswordError(DataFileError):
    """The header is sound, but no key slot opens with this password."""


class NewPasswordNeededError(DataFileError):
    """Nothing is written in nobody's name: after the recovery key a password comes first."""


class WrongRecoveryKeyError(DataFileError):
    """The recovery key was mistyped or belongs to another file.

    ``group`` is the index (from 0) of the first group whose check character disagrees; ``None``
    when every group is right by itself but the key does not open this file.
    """

    def __init__(self, group: int | None) -> None:
        super().__init__("recovery key refused")
        self.group = group


class DamagedHeaderError(DataFileError):
    """Both copies of the key header are unreadable; the recovery key still opens the file."""


class DamagedDataError(DataFileError):
    """A page failed its check, or the file is shorter than it says; ``details`` name pages only."""

    def __init__(self, details: tuple[str, ...] = ()) -> None:
        super().__init__("the data is damaged")
        self.details = details


class NotAKisFileError(DataFileError):
    """The file is something else, or empty (``size`` 0 bytes)."""

    def __init__(self, size: int) -> None:
        super().__init__("not a KisDesk data file")
        self.size = size


class FileInUseError(DataFileError):
    """Another process has the file open. All details are ``None`` if it left no word beside it."""

    def __init__(
        self,
        host: str | None = None,
        user: str | None = None,
        since: datetime | None = None,
        pid: int | None = None,
    ) -> None:
        super().__init__("the data file is in use")
        self.host = host
        self.user = user
        self.since = since
        self.pid = pid


class NewerFileError(DataFileError):
    """A later KisDesk wrote this file; ``needed_version`` is the program version it asks for."""

    def __init__(self, needed_version: str) -> None:
        super().__init__(f"the data file needs version {needed_version}")
        self.needed_version = needed_version


class ReadOnlyFileError(DataFileError):
    """The file, or the folder it lies in (``is_folder``), cannot be written."""

    def __init__(self, *, is_folder: bool = False) -> None:
        super().__init__("the data file cannot be written")
        self.is_folder = is_folder


class DiskFullError(DataFileError):
    """There is no room left. The change was taken back; everything saved before is there."""


class FileUnreachableError(DataFileError):
    """The disk did not answer: a stick pulled out, a share gone, a bad sector."""


class FileMissingError(DataFileError):
    """There is no file, or no folder for a new one, at this place."""


class FileExistsAlreadyError(DataFileError):
    """A new file would have overwritten one that is there."""


class NoPermissionError(DataFileError):
    """The system does not let this user read the file or write in the folder."""


class NetworkShareError(DataFileError):
    """The place is a network share, where locks cannot be trusted. A warning, never raised here."""


class FileHeldError(NoPermissionError):
    """Another program holds the file, as Windows lets programs do; closing it there helps."""


class LastWorkerError(DataFileError):
    """The last key slot cannot be removed: nobody could open the file by password any more."""


class TooManySlotsError(DataFileError):
    """The header has no room for another key slot; there are ``count`` of them."""

    def __init__(self, count: int) -> None:
        super().__init__(f"no room beside {count} key slots")
        self.count = count


class CopyTooLargeError(DataFileError):
    """The file system of the target holds no file of this ``size``, only up to ``limit`` bytes."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(f"{size} bytes do not fit into a file of {limit}")
        self.size = size
        self.limit = limit


class NoRoomForCopyError(DiskFullError):
    """Asked before anything was written: ``needed`` bytes, and only ``free`` ones are left."""

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(f"{needed} bytes needed, {free} free")
        self.needed = needed
        self.free = free


class TargetFilledUpError(DiskFullError):
    """There was room when the copy began, and somebody else took it; no half copy is left."""


class WriteProtectedError(NoPermissionError):
    """The stick or disk can only be read."""


class TargetGoneError(FileUnreachableError):
    """The stick or disk stopped answering while it was written, as when it is pulled out."""
