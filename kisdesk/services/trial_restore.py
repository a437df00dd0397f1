"""Trying a copy out (próba odtworzenia): restored for trial, looked into, and put on record."""

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk.domain.rights import Right
from kisdesk.models.backup import RestoreDrill
from kisdesk.models.base import now_text
from kisdesk.models.changes import must_be_writable, recorded_change
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.backups import list_backups, place_name
from kisdesk.services.copy_report import (
    COUNTS_DIFFER,
    DAMAGED,
    CopyKey,
    CopyReport,
    examine_copy,
    opener,
)
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    FileMissingError,
    FileUnreachableError,
    NewerFileError,
    NoPermissionError,
    NotAKisFileError,
)
from kisdesk.services.errors_backup import NoCopyError
from kisdesk.services.known_copies import CopyKind, copies_of
from kisdesk.services.session import current
from kisdesk.storage import restore
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.contents import contents_of
from kisdesk.storage.migrations import migrate
from kisdesk.storage.peewee_database import database
from kisdesk.storage.volumes import Volume, list_volumes, volume_of

_FAILURES: dict[type[Exception], str] = {
    DamagedDataError: DAMAGED,
    DamagedHeaderError: "damaged_header",
    NotAKisFileError: "not_a_copy",
    NewerFileError: "newer",
    FileMissingError: "missing",
    FileUnreachableError: "unreachable",
    NoPermissionError: "unreachable",
}
_COLUMNS = (
    "id, tested_at, file_name, place_label, copy_made_at, sha256, people, contracts, documents,"
    " duration_ms, is_passed, failure"
)


@dataclass(frozen=True)
class DrillResult:
    """One trial. ``failure`` is a code, empty when it passed: ``damaged``, ``damaged_header``,
    ``not_a_copy``, ``newer``, ``missing``, ``unreachable``, ``changed_since_made``,
    ``counts_differ``, ``history_broken``, ``header_copy_damaged``."""

    id: int
    tested_at: datetime
    file_name: str
    place_label: str
    copy_made_at: datetime
    sha256: str
    people: int
    contracts: int
    documents: int
    duration_ms: int
    is_passed: bool
    failure: str


def run_test_restore(
    copy: Path | None = None,
    password: str | None = None,
    *,
    recovery_key: str | None = None,
    volumes: Sequence[Volume] | None = None,
    progress: Progress | None = None,
) -> DrillResult:
    """Restore a copy, or the newest one in reach, into a temporary folder and look into everything.

    Nothing of the file at work changes but the record of the trial; a copy that fails is recorded
    as failed. What was restored is encrypted as the copy is, and gone afterwards. Raises
    NoCopyError when none can be reached, WrongPasswordError for a copy with another key,
    DiskFullError, ReadOnlyFileError, NewPasswordNeededError, NotAllowedError, Cancelled.
    """
    must_be_writable(Right.BACK_UP)
    volumes = list_volumes() if volumes is None else volumes
    place = Path(copy).absolute() if copy is not None else _newest(volumes)
    started = time.monotonic()
    report, failure = _tried(place, CopyKey(password, recovery_key), progress or NoProgress())
    duration = round((time.monotonic() - started) * 1000)
    return _record(place, report, failure, duration, volumes)


def list_drills() -> list[DrillResult]:
    """All trials of the open file, newest first."""
    return _select("ORDER BY id DESC")


def last_drill() -> DrillResult | None:
    """The last trial, whatever came of it."""
    return next(iter(_select("ORDER BY id DESC LIMIT 1")), None)


def last_passed_drill() -> DrillResult | None:
    """The last trial that passed."""
    return next(iter(_select("WHERE is_passed ORDER BY id DESC LIMIT 1")), None)


def _newest(volumes: Sequence[Volume]) -> Path:
    """Of the copies in reach the newest that a person made, else the newest made at closing."""
    copies = copies_of(current().path, volumes=volumes)
    for kind in (CopyKind.BACKUP, CopyKind.AT_CLOSING):
        for copy in copies:
            if copy.kind is kind:
                return copy.path
    raise NoCopyError


def _tried(place: Path, key: CopyKey, progress: Progress) -> tuple[CopyReport | None, str]:
    """What the copy is and why it failed, empty if it did not."""
    report = None
    try:
        report = examine_copy(
            place, key.password, recovery_key=key.recovery_key, progress=_First(progress)
        )
        if report.problems:
            return report, report.problems[0]
        return report, _restored_elsewhere(place, key, report, progress)
    except tuple(_FAILURES) as error:
        kind = next(kind for kind in _FAILURES if isinstance(error, kind))
        return report, _FAILURES[kind]


def _restored_elsewhere(place: Path, key: CopyKey, report: CopyReport, progress: Progress) -> str:
    """Do to a temporary folder what a real restore does to the office's, and read it again."""
    with os_errors(), tempfile.TemporaryDirectory(prefix="kisdesk-") as folder:
        target = Path(folder) / "proba.kis"
        staged = restore.lay_beside(place, target, report.sha256)
        restore.put_in_place(staged, target, restore.kept_place(target, report.made_at))
        progress.report(3, 4)
        with opener(place, key)(target, False) as file:
            counted = contents_of(file.connection)
            migrate(file, MIGRATIONS)
            file.quick_check(full=True)
        progress.report(4, 4)
    tables = ("participant", "social_contract", "issued_document")
    found = tuple(counted.rows_in(table) for table in tables)
    expected = (report.people, report.contracts, report.documents)
    return "" if found == expected else COUNTS_DIFFER


def _record(
    place: Path,
    report: CopyReport | None,
    failure: str,
    duration_ms: int,
    volumes: Sequence[Volume],
) -> DrillResult:
    listed = [row for row in list_backups() if row.path.name == place.name]
    if report is not None:
        listed = [row for row in listed if row.sha256 == report.sha256] or listed
    label = listed[0].place_label if listed else place_name(place.parent, volume_of(place, volumes))
    now = now_text()
    made_at = listed[0].made_at.isoformat() if listed else now
    with recorded_change("test_restore", "file", 1) as change:
        drill_id = change.insert(
            RestoreDrill,
            tested_at=now,
            file_name=place.name,
            place_label=label,
            copy_made_at=report.made_at.isoformat() if report is not None else made_at,
            sha256=report.sha256 if report is not None else "",
            people=report.people if report is not None else 0,
            contracts=report.contracts if report is not None else 0,
            documents=report.documents if report is not None else 0,
            duration_ms=duration_ms,
            is_passed=not failure,
            failure=failure,
        )
    return _select("WHERE id = ?", drill_id)[0]


def _select(rest: str, *params: object) -> list[DrillResult]:
    rows = database.rows(f"SELECT {_COLUMNS} FROM test_restore {rest}", params)
    found = []
    for drill_id, tested_at, name, label, made_at, *facts, is_passed, failure in rows:
        moments = datetime.fromisoformat(tested_at), datetime.fromisoformat(made_at)
        values: tuple[Any, ...] = (moments[1], *facts, bool(is_passed), failure)
        found.append(DrillResult(drill_id, moments[0], name, label, *values))
    return found


class _First:
    """The first half of the way."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, done: int, total: int) -> None:
        self._progress.report(2000 * done // max(total, 1), 4000)
