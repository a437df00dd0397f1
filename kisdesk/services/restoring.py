"""Going back to a copy: the file of the office becomes what the copy is, the old one is kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kisdesk.domain.rights import Right
from kisdesk.errors import UserError
from kisdesk.models.base import clock
from kisdesk.models.changes import actor, record_event
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import known_places, session, session_log
from kisdesk.services.backups import BackupRow, enter_found_copy, list_backups, place_name
from kisdesk.services.copy_differences import (
    CopyDifferences,
    Difference,
    compare_with_open_file,
)
from kisdesk.services.copy_notes import COPY_NAME
from kisdesk.services.copy_report import CopyKey, CopyReport, examine_copy, opener, rows_of
from kisdesk.services.errors import (
    DamagedDataError,
    DataFileError,
    FileExistsAlreadyError,
    NewPasswordNeededError,
    NotAllowedError,
)
from kisdesk.services.errors_backup import OtherOfficeError
from kisdesk.services.rights import require
from kisdesk.storage import data_file as files
from kisdesk.storage import restore
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import journal_path
from kisdesk.storage.volumes import list_volumes, volume_of

__all__ = [
    "CopyDifferences",
    "CopyReport",
    "Difference",
    "RestoreResult",
    "compare_with_open_file",
    "examine_copy",
    "restore_copy",
]

_Opener = Callable[[Path, bool], DataFile]
_CLOSES_FIRST = os.name == "nt"  # Windows replaces no file that is open


@dataclass(frozen=True)
class RestoreResult:
    """The file is open again, as ``session``. ``kept`` is the file that was replaced, if any."""

    session: session.Session
    kept: Path | None
    report: CopyReport


def restore_copy(
    copy: Path,
    target: Path,
    password: str | None = None,
    *,
    recovery_key: str | None = None,
    accepts_other_office: bool = False,
    progress: Progress | None = None,
) -> RestoreResult:
    """Put a copy in the place of ``target`` and open it; the file that was there is kept beside it.

    The copy is examined before, laid beside the file, read back and only then swapped in: killed at
    any moment, the old file or the copy is there, whole. ``target`` may be the open file, damaged,
    or missing. A copy of an older version is brought up to date when it is opened. No password is
    needed while a file with the same key is open. The restored file remembers what it replaced.

    Raises OtherOfficeError unless that was accepted, DamagedDataError, DamagedHeaderError,
    WrongPasswordError, WrongRecoveryKeyError, NewerFileError, FileInUseError, FileMissingError,
    NoRoomForCopyError, DiskFullError, NoPermissionError, FileHeldError, NotAllowedError, Cancelled;
    then the file is what it was, and open if it was.
    """
    progress = progress or NoProgress()
    if session.is_open():
        require(Right.RESTORE)
    copy, target = Path(copy).absolute(), _true_place(target)
    if copy.exists() and target.exists() and copy.samefile(target):
        raise FileExistsAlreadyError
    key = CopyKey(password, recovery_key)
    report = examine_copy(copy, password, recovery_key=recovery_key, progress=_Part(progress, 0))
    if not report.can_be_restored:
        raise DamagedDataError(("the copy is damaged",))
    if not accepts_other_office:
        _must_be_of_this_office(report, target)
    open_again = opener(copy, key)
    is_open = session.is_open() and _is_same(session.current().path, target)
    replaced = _history_head(target, open_again, is_open=is_open)
    if not is_open:
        restore.must_be_free(target)
        _take_back_half_save(target, open_again)
    staged = restore.lay_beside(copy, target, report.sha256, progress=_Part(progress, 1))
    try:
        kept = _swap(staged, target, is_open=is_open)
    finally:
        with suppress(OSError):
            staged.unlink()
    begun = session.take_restored(open_again(target, False))
    _remember(report, kept, replaced)
    return RestoreResult(begun, kept, report)


def _swap(staged: Path, target: Path, *, is_open: bool) -> Path | None:
    kept = restore.kept_place(target, _now())
    if not is_open:
        return restore.put_in_place(staged, target, kept)
    file = database.data_file
    if not _CLOSES_FIRST:
        with file.lock:  # held until the copy has the name, so nobody comes in between
            return _close_replaced(lambda: restore.put_in_place(staged, target, kept))
    session.close_file()
    try:
        return restore.put_in_place(staged, target, kept)
    except BaseException:
        session.take_restored(files.open_with_key_of(target, file))
        raise


def _close_replaced(put_another: Callable[[], Path | None]) -> Path | None:
    """Put another file under the name of the open one, and close that.

    The last entry of its history is written before: the journal of a later one would lie beside the
    other file, and after a crash be rolled back into it. When it fails the file stays open.
    """
    is_noted = not actor.is_unknown
    if is_noted:
        session_log.note_end()
    try:
        placed = put_another()
    except BaseException:
        if is_noted:
            with suppress(UserError):
                session_log.note_start()
        raise
    session.close_file(is_noted=True)
    return placed


def _must_be_of_this_office(report: CopyReport, target: Path) -> None:
    known = file_id_of(target) or known_places.remembered_file_id(target)
    if known and known != report.file_id and report.file_id:
        raise OtherOfficeError


def _history_head(target: Path, open_again: _Opener, *, is_open: bool) -> dict[str, object]:
    """Where the history of the file that is replaced ends, if it can be read."""
    sql = "SELECT id, hash FROM change ORDER BY id DESC LIMIT 1"
    if is_open:
        rows = database.rows(sql)
        return {"replaced_changes": rows[0][0], "replaced_head": rows[0][1]}
    try:
        with open_again(target, True) as file:
            rows = rows_of(file)(sql, ())
            return {"replaced_changes": rows[0][0], "replaced_head": rows[0][1]}
    except Exception:  # noqa: BLE001 - damaged in whatever way, it is to be replaced
        return {}


def _take_back_half_save(target: Path, open_again: _Opener) -> None:
    """A journal left by a crash belongs to the file that is replaced: let it do its work first."""
    if target.exists() and journal_path(target).exists():
        with suppress(DataFileError):
            open_again(target, False).close()


def _remember(report: CopyReport, kept: Path | None, replaced: dict[str, object]) -> None:
    details = {
        "copy_made_at": report.made_at.isoformat(),
        "copy_sha256": report.sha256,
        "kept": kept.name if kept is not None else "",
        **replaced,
    }
    record_event("restored", "file", 1, details)
    is_copy = COPY_NAME.fullmatch(report.path.name) and report.is_explained
    if is_copy and all(row.sha256 != report.sha256 for row in list_backups()):
        # Nobody may write yet after a recovery key, and not everybody may: then it is not listed.
        with suppress(NewPasswordNeededError, NotAllowedError):
            enter_found_copy(_row(report))


def _row(report: CopyReport) -> BackupRow:
    folder = report.path.parent
    volume = volume_of(folder, list_volumes())
    is_stick = volume is not None and volume.is_removable
    return BackupRow(
        report.path,
        report.made_at,
        report.size,
        report.sha256,
        report.people,
        report.contracts,
        report.documents,
        place_label=place_name(folder, volume),
        volume_id=volume.volume_id if volume is not None and is_stick else "",
        is_automatic=folder == known_places.closing_folder(report.file_id),
        program=report.program,
        schema=report.schema,
        history_length=report.history_length,
        history_head=report.history_head,
        last_change_id=report.last_change_id,
    )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def _true_place(path: Path) -> Path:
    path = Path(path)
    return path.resolve() if path.is_symlink() else path.absolute()


def _now() -> datetime:
    return clock.moment or datetime.now().astimezone()


class _Part:
    """One half of the way of a longer piece of work."""

    def __init__(self, progress: Progress, number: int) -> None:
        self._progress, self._number = progress, number

    def report(self, done: int, total: int) -> None:
        total = max(total, 1)
        self._progress.report(self._number * 1000 + 1000 * done // total, 2000)
