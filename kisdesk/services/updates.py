"""A new version from a stick: is it ours, whole and newer; then a copy of the data, then start it.

The only keys believed are those in the program's own resources. What is installed is said by the
signed comment, never by a file's name.
"""

import hashlib
import logging
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kisdesk import __version__
from kisdesk.progress import NoProgress, Progress
from kisdesk.resources import resource
from kisdesk.services import errors as e
from kisdesk.services import minisign
from kisdesk.services.user_folders import data_folder
from kisdesk.services.windows_setup import install_obstacle, launch
from kisdesk.storage.atomic_write import os_errors, replace_file

if TYPE_CHECKING:
    from kisdesk.services.backups import BackupRow

PLATFORM = "windows-x64"
"""The one kind of computer a setup file is made for."""
SIGNATURE_SUFFIX = ".minisig"
NAME_PATTERN = "KisDesk-{version}-setup.exe"

_SLICE_BYTES = 1024 * 1024
_PERCENT = 100
_VERSION = re.compile(r"(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})", re.ASCII)
_FACTS = re.compile(
    rb"KisDesk (\S{1,20}) ([a-z0-9-]{1,40}) ([A-Za-z0-9][A-Za-z0-9._-]{0,99})"
    rb" sha256:([0-9a-f]{64})"
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class UpdateInfo:
    """A setup file that a trusted key signed, whole and newer than this program.

    ``path`` is where it was read and ``file`` what its signer called it; ``size`` in bytes;
    ``key_name`` is the number of the key, ``comment`` the signed text all of this stands in.
    """

    path: Path
    version: str
    current_version: str
    file: str
    size: int
    sha256: str
    comment: str
    key_name: str

    @property
    def is_newer(self) -> bool:
        """Whether installing it goes forward."""
        new, old = read_version(self.version), read_version(self.current_version)
        return new is not None and old is not None and new > old


@dataclass(frozen=True)
class PreparedUpdate:
    """Ready to start: our own checked copy of the setup file, and the verified copy of the data.

    ``backup`` is None when no file was open.
    """

    installer: Path
    backup: "BackupRow | None"


@dataclass(frozen=True)
class _Facts:
    """What the signed comment says."""

    version: str
    platform: str
    file: str
    sha256: str


def read_version(text: str) -> tuple[int, int, int] | None:
    """Three numbers with dots, as in ``0.10.0``; None for anything else, pre-releases too."""
    found = _VERSION.fullmatch(text)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def trusted_comment(version: str, platform: str, file: str, sha256: str) -> str:
    """What the signer has to write into the signature."""
    return f"KisDesk {version} {platform} {file} sha256:{sha256}"


def trusted_keys() -> dict[bytes, minisign.PublicKey]:
    """The keys this program came with, by their number."""
    keys = {}
    for path in sorted(resource("keys").glob("*.pub")):
        try:
            key = minisign.read_public_key(path.read_bytes())
        except (OSError, ValueError):
            _log.warning("release key %s cannot be read", path.name)
            continue
        keys[key.key_id] = key
    return keys


def check_update(setup: Path, *, progress: Progress | None = None) -> UpdateInfo:
    """Check a setup file and the signature beside it; nothing is changed or started.

    Either of the two may be given, since a person may choose the wrong one.
    Reports percent. Raises the children of UpdateError, FileMissingError, FileUnreachableError,
    NoPermissionError, Cancelled.
    """
    progress = progress or NoProgress()
    setup = Path(str(setup).removesuffix(SIGNATURE_SUFFIX))
    signature, key = _trusted_signature(setup)
    facts = _read_facts(signature.comment)
    _must_fit(facts)
    digest, sha256 = minisign.new_digest(), hashlib.sha256()
    with os_errors(), setup.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        for piece in _slices(stream, size, progress):
            digest.update(piece)
            sha256.update(piece)
    is_genuine = minisign.is_file_genuine(signature, key, digest.digest())
    if not is_genuine or sha256.hexdigest() != facts.sha256:
        raise e.ChangedUpdateError
    comment = signature.comment.decode("ascii")
    return UpdateInfo(
        setup, facts.version, __version__, facts.file, size, facts.sha256, comment, key.name
    )


def prepare_update(info: UpdateInfo, *, progress: Progress | None = None) -> PreparedUpdate:
    """Make a verified copy of the open data file, then take our own copy of the setup file.

    The copy is read again and compared with what was checked, so that a file changed on the stick
    in between is caught. Reports percent. Raises WindowsOnlyError, InstalledElsewhereError,
    ChangedUpdateError, Cancelled, and what copies of the data and full or missing disks raise.
    """
    from kisdesk.services import session
    from kisdesk.services.backups import make_backup

    progress = progress or NoProgress()
    if (obstacle := install_obstacle()) is not None:
        raise obstacle
    backup = None
    if session.is_open():
        with os_errors():
            backups_folder().mkdir(parents=True, exist_ok=True)
        backup = make_backup(backups_folder(), progress=_Share(progress, 0, 60))
    return PreparedUpdate(_own_copy(info, progress), backup)


def start_update(prepared: PreparedUpdate) -> None:
    """Close the data file and start the installer; the caller ends the program right after.

    Raises InstallerNotStartedError; the data file is closed then as well.
    """
    from kisdesk.services import session

    session.close_file()
    try:
        launch(prepared.installer)
    except OSError as error:
        raise e.InstallerNotStartedError(str(prepared.installer)) from error


def updates_folder() -> Path:
    """Where our own copy of a setup file lies until the next one comes."""
    return data_folder() / "updates"


def backups_folder() -> Path:
    """Where the copy of the data made before an update lies."""
    return data_folder() / "backups"


def _trusted_signature(setup: Path) -> tuple[minisign.Signature, minisign.PublicKey]:
    """The signature beside the file, its comment verified, and the key that made it."""
    keys = trusted_keys()
    if not keys:
        raise e.NoReleaseKeyError
    place = setup.with_name(setup.name + SIGNATURE_SUFFIX)
    with os_errors():
        setup.stat()
        try:
            with place.open("rb") as stream:
                raw = stream.read(minisign.LONGEST_SIGNATURE_FILE + 1)
        except FileNotFoundError:
            raise e.NoSignatureError(place.name) from None
    signature = minisign.read_signature(raw)
    key = keys.get(signature.key_id)
    if key is None:
        raise e.UnknownSignerError(minisign.key_name(signature.key_id))
    if not minisign.is_comment_genuine(signature, key):
        raise e.ChangedUpdateError
    return signature, key


def _read_facts(comment: bytes) -> _Facts:
    found = _FACTS.fullmatch(comment)
    if found is None:
        raise e.UnreadableSignatureError
    version, platform, file, sha256 = (part.decode("ascii") for part in found.groups())
    if read_version(version) is None:
        raise e.UnreadableSignatureError
    return _Facts(version, platform, file, sha256)


def _must_fit(facts: _Facts) -> None:
    if facts.platform != PLATFORM:
        raise e.WrongPlatformError(facts.platform)
    new, old = read_version(facts.version), read_version(__version__)
    if new is None or old is None or new <= old:
        raise e.NotNewerError(facts.version, __version__)


def _own_copy(info: UpdateInfo, progress: Progress) -> Path:
    folder = updates_folder()
    target = folder / NAME_PATTERN.format(version=info.version)
    part = target.with_name(target.name + ".part")
    with os_errors():
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder)
        try:
            with info.path.open("rb") as source, part.open("xb") as copy:
                size = os.fstat(source.fileno()).st_size
                for piece in _slices(source, size, _Share(progress, 60, 90)):
                    copy.write(piece)
                copy.flush()
                os.fsync(copy.fileno())
            if _sha256(part, _Share(progress, 90, _PERCENT)) != info.sha256:
                raise e.ChangedUpdateError
            replace_file(part, target)
        finally:
            part.unlink(missing_ok=True)
    return target


def _sha256(path: Path, progress: Progress) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as stream:
        for piece in _slices(stream, path.stat().st_size, progress):
            whole.update(piece)
    return whole.hexdigest()


def _slices(stream: BinaryIO, size: int, progress: Progress) -> Iterator[bytes]:
    """The file piece by piece, a report of the percent before each."""
    done = 0
    while True:
        progress.report(min(done * _PERCENT // max(size, 1), _PERCENT), _PERCENT)
        piece = stream.read(_SLICE_BYTES)
        if not piece:
            return
        done += len(piece)
        yield piece


def _clear(folder: Path) -> None:
    """Earlier setup files are of no use any more; one that still runs on Windows stays."""
    for old in folder.iterdir():
        with suppress(OSError):
            old.unlink()


class _Share:
    """Maps the report of one step onto its share of the whole, in percent."""

    def __init__(self, progress: Progress, begin: int, end: int) -> None:
        self._progress, self._begin, self._end = progress, begin, end

    def report(self, done: int, total: int) -> None:
        """Pass on where this leaves the whole."""
        part = (self._end - self._begin) * done // max(total, 1)
        self._progress.report(self._begin + part, _PERCENT)
