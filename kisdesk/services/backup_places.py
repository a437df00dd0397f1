"""Where copies go: sticks that are known again by their volume, plain folders, and at closing the
user's own folder on this computer."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk.errors import InvalidDraftError, Problem
from kisdesk.models.backup import BackupPlace as PlaceModel
from kisdesk.models.base import now_text
from kisdesk.models.changes import recorded_change
from kisdesk.progress import Progress
from kisdesk.services.backup_settings import get_backup_settings
from kisdesk.services.backups import BackupRow, last_backup, list_backups, make_backup, place_name
from kisdesk.services.errors import FileMissingError
from kisdesk.services.errors_backup import NoStickError, SeveralSticksError, WrongStickError
from kisdesk.services.known_places import closing_folder, folder_now, folder_on
from kisdesk.services.session import current
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.peewee_database import database
from kisdesk.storage.volumes import Volume, list_volumes, volume_of

COPIES_FOLDER = "KisDesk"
"""The folder proposed on a stick; other files of the office may lie beside it."""
_LONGEST_LABEL = 60
# Acts after which the data are what they were before.
_CHANGES_NOTHING = (
    "backup", "backup_verified", "backup_record_printed", "test_restore", "unlocked",
    "unlock_failed", "unlock_refused", "locked", "closed",
)  # fmt: skip


@dataclass(frozen=True)
class BackupPlace:
    """One remembered place; ``folder`` is relative to the top of the stick ``volume_id``, or an
    absolute path without one. ``last_copy`` is the newest verified copy that went there."""

    id: int
    uuid: str
    label: str
    volume_id: str
    folder: str
    last_copy: BackupRow | None

    @property
    def is_stick(self) -> bool:
        """Whether it is on a stick and not a folder of this computer."""
        return bool(self.volume_id)

    @property
    def last_verified_at(self) -> datetime | None:
        """When the newest copy there was made and proven."""
        return self.last_copy.made_at if self.last_copy is not None else None


@dataclass(frozen=True)
class ConnectedPlace:
    """A remembered place that can be reached now, and where it is. ``volume`` None: a folder."""

    place: BackupPlace
    path: Path
    volume: Volume | None = None

    @property
    def is_stick(self) -> bool:
        """Whether it is a stick that is in now."""
        return self.place.is_stick


def list_places() -> list[BackupPlace]:
    """All remembered places, the one used last first."""
    newest: dict[str, BackupRow] = {}
    for row in list_backups():
        newest.setdefault(row.place_uuid, row)
    rows = database.rows("SELECT id, uuid, label, volume_id, folder FROM backup_place ORDER BY id")
    with_copies: list[tuple[Any, ...]] = [(*row, newest.get(row[1])) for row in rows]
    places = [BackupPlace(*values) for values in with_copies]
    return sorted(places, key=lambda place: -(place.last_copy.id if place.last_copy else 0))


def remember_place(
    folder: Path, label: str = "", *, volumes: Sequence[Volume] | None = None
) -> BackupPlace:
    """Remember a folder, or find it among those remembered.

    On a stick it is remembered by the stick's volume, so that another drive letter does not matter.
    Without ``label`` it is called after the stick or the folder. Raises FileMissingError,
    InvalidDraftError, ReadOnlyFileError.
    """
    folder = Path(folder).absolute()
    with os_errors():
        if not folder.is_dir():
            raise FileMissingError
    volume = volume_of(folder, list_volumes() if volumes is None else volumes)
    volume_id, inside = "", str(folder)
    if volume is not None and volume.is_removable and volume.volume_id:
        volume_id, inside = volume.volume_id, folder_on(folder, volume)
    for place in list_places():
        if (place.volume_id, place.folder) == (volume_id, inside):
            return place
    label = _checked_label(label or place_name(folder, volume))
    with recorded_change("backup_place_added", "backup_place") as change:
        change.subject_id = change.insert(
            PlaceModel, label=label, volume_id=volume_id, folder=inside, added_at=now_text()
        )
    return _place(change.subject_id)


def rename_place(place_id: int, label: str) -> BackupPlace:
    """Give a place another name. Raises InvalidDraftError, NotFoundError."""
    with recorded_change("backup_place_renamed", "backup_place", place_id) as change:
        change.update(PlaceModel, place_id, label=_checked_label(label))
    return _place(place_id)


def forget_place(place_id: int) -> None:
    """Take a place off the list; the copies there stay. Raises NotFoundError."""
    with recorded_change("backup_place_forgotten", "backup_place", place_id) as change:
        change.delete(PlaceModel, place_id)


def find_connected(volumes: Sequence[Volume] | None = None) -> list[ConnectedPlace]:
    """The remembered places that can be reached now, sticks first."""
    volumes = list_volumes() if volumes is None else volumes
    found = []
    for place in list_places():
        path = folder_now(place.folder, place.volume_id, volumes)
        if path is None or (not place.is_stick and not _is_folder(path)):
            continue
        volume = next(
            (v for v in volumes if place.is_stick and v.volume_id == place.volume_id), None
        )
        found.append(ConnectedPlace(place, path, volume))
    return sorted(found, key=lambda connected: not connected.is_stick)


def new_sticks(volumes: Sequence[Volume] | None = None) -> list[Volume]:
    """Sticks that are in now and hold none of the remembered places."""
    volumes = list_volumes() if volumes is None else volumes
    known = {place.volume_id for place in list_places()}
    return [v for v in volumes if v.is_removable and v.volume_id not in known]


def the_connected_place(volumes: Sequence[Volume] | None = None) -> ConnectedPlace:
    """The one place to copy to without asking: the one stick that is in, else the one folder.

    Raises SeveralSticksError when a choice is needed, WrongStickError when a stick is in that is
    not remembered, NoStickError when none is.
    """
    volumes = list_volumes() if volumes is None else volumes
    connected = find_connected(volumes)
    sticks = [c for c in connected if c.is_stick]
    if len({c.place.volume_id for c in sticks}) > 1:
        raise SeveralSticksError(tuple(c.place.label for c in sticks))
    if sticks:
        return sticks[0]
    wanted = tuple(place.label for place in list_places() if place.is_stick)
    strange = tuple(place_name(v.mount, v) for v in new_sticks(volumes))
    if wanted and strange:
        raise WrongStickError(wanted, strange)
    folders = [c for c in connected if not c.is_stick]
    if wanted or not folders:
        raise NoStickError(wanted)
    return folders[0]


def copy_to_place(
    connected: ConnectedPlace,
    *,
    volumes: Sequence[Volume] | None = None,
    progress: Progress | None = None,
) -> BackupRow:
    """Make a copy at a remembered place; a folder deleted on its stick is made again.

    Raises what ``make_backup`` raises.
    """
    if connected.is_stick:
        with suppress(OSError):
            connected.path.mkdir(parents=True, exist_ok=True)
    return make_backup(
        connected.path, place_id=connected.place.id, volumes=volumes, progress=progress
    )


# At closing ---------------------------------------------------------------------------------


def needs_closing_copy() -> bool:
    """Whether a copy at closing is wanted and anything changed since the last verified copy."""
    session = current()
    if session.is_read_only or session.is_sample or not session.worker.id:
        return False
    return get_backup_settings().closing_copy and has_changed_since_last_copy()


def has_changed_since_last_copy() -> bool:
    """Whether the data are other ones than in the newest copy, wherever that lies."""
    copies = [row for row in (last_backup(), last_backup(is_automatic=True)) if row is not None]
    return has_changed_since(max(copies, key=lambda row: row.last_change_id, default=None))


def has_changed_since(copy: BackupRow | None) -> bool:
    """Whether the data are other ones than in this copy; drafts count. Without one they are."""
    if copy is None:
        return True
    marks = ", ".join("?" * len(_CHANGES_NOTHING))
    with database.ungated():  # only whether, not what
        changed = database.rows(
            f"SELECT EXISTS (SELECT 1 FROM change WHERE id > ? AND action NOT IN ({marks})"
            " AND action NOT LIKE 'session%')",
            (copy.last_change_id, *_CHANGES_NOTHING),
        )
        drafts = database.rows("SELECT max(saved_at) FROM social_contract")
    saved_at = drafts[0][0]
    is_draft_newer = saved_at is not None and datetime.fromisoformat(saved_at) > copy.made_at
    return bool(changed[0][0]) or is_draft_newer


def make_closing_copy(*, progress: Progress | None = None) -> BackupRow | None:
    """Copy the open file to the user's own folder on this computer; keep a few.

    Returns None when nothing changed since the last verified copy, or the office switched it off.
    It helps when the file is damaged or deleted, not when the disk is lost, so it does not count as
    the copy that the state speaks of. Raises what ``make_backup`` raises.
    """
    if not needs_closing_copy():
        return None
    folder = closing_folder(database.data_file.file_id)
    with os_errors():
        folder.mkdir(parents=True, exist_ok=True)
    keep = get_backup_settings().closing_copies
    return make_backup(folder, is_automatic=True, keep=keep, progress=progress)


def _place(place_id: int) -> BackupPlace:
    return next(place for place in list_places() if place.id == place_id)


def _checked_label(label: str) -> str:
    label = " ".join(label.split())
    if not label:
        raise InvalidDraftError([Problem("label", "required")])
    return label[:_LONGEST_LABEL]


def _is_folder(path: Path) -> bool:
    with suppress(OSError):
        return path.is_dir()
    return False
