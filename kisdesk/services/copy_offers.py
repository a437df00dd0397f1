"""What a person can copy to now: remembered places, sticks nobody remembered yet, any folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kisdesk.progress import Progress
from kisdesk.services.backup_places import (
    COPIES_FOLDER,
    BackupPlace,
    ConnectedPlace,
    copy_to_place,
    find_connected,
    forget_place,
    list_places,
    new_sticks,
    remember_place,
)
from kisdesk.services.backups import BackupRow, make_backup, place_name
from kisdesk.services.copy_targets import copying_to
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.volumes import Volume


@dataclass(frozen=True)
class CopyTarget:
    """One place a copy may go to. ``path`` is None for a remembered stick that is not in now,
    ``place`` is None for what is not remembered, ``volume`` is None for a folder."""

    label: str
    path: Path | None
    place: BackupPlace | None = None
    volume: Volume | None = None

    @property
    def is_stick(self) -> bool:
        """Whether it is a stick and not a folder of this computer."""
        return self.volume is not None or (self.place is not None and self.place.is_stick)

    @property
    def key(self) -> str:
        """What it is known by while it is offered."""
        if self.place is not None:
            return self.place.uuid
        return str(self.path)


def list_targets(volumes: Sequence[Volume]) -> list[CopyTarget]:
    """Everything on offer: sticks that are in, remembered ones first; folders; what is not in.

    Looks at every remembered folder, which a slow disk may answer late: ask in a job.
    """
    connected = find_connected(volumes)
    here = {c.place.id for c in connected}
    sticks = [_remembered(c) for c in connected if c.is_stick]
    folders = [_remembered(c) for c in connected if not c.is_stick]
    strange = [
        CopyTarget(place_name(v.mount, v), v.mount / COPIES_FOLDER, volume=v)
        for v in new_sticks(volumes)
    ]
    away = [CopyTarget(p.label, None, p) for p in list_places() if p.id not in here]
    return [*sticks, *strange, *folders, *away]


def folder_target(folder: Path) -> CopyTarget:
    """A folder somebody pointed at."""
    return CopyTarget(folder.name or str(folder), Path(folder))


def copy_to_target(
    target: CopyTarget,
    *,
    remember: bool = False,
    volumes: Sequence[Volume],
    progress: Progress | None = None,
) -> BackupRow:
    """Copy the open file there; with ``remember`` the place is known the next time.

    A stick gets a folder of its own for the copies. Raises what ``make_backup`` raises,
    FileMissingError for a stick that is not in.
    """
    folder = target.path
    if target.place is not None and folder is not None:
        connected = ConnectedPlace(target.place, folder, target.volume)
        return copy_to_place(connected, volumes=volumes, progress=progress)
    assert folder is not None
    if target.volume is not None:
        with copying_to(folder), os_errors():
            folder.mkdir(exist_ok=True)
    if not remember:
        return make_backup(folder, volumes=volumes, progress=progress)
    known = {place.id for place in list_places()}
    place = remember_place(folder, target.label, volumes=volumes)
    connected = ConnectedPlace(place, folder, target.volume)
    try:
        return copy_to_place(connected, volumes=volumes, progress=progress)
    except BaseException:
        if place.id not in known:  # nobody wants to be offered a place that took no copy
            forget_place(place.id)
        raise


def _remembered(connected: ConnectedPlace) -> CopyTarget:
    return CopyTarget(connected.place.label, connected.path, connected.place, connected.volume)
