"""Which copies of a file this computer can reach now, found without opening the file itself.

A damaged file cannot be asked where its copies are: this computer remembers the folders, knows the
one of the copies made at closing, looks into the folder KisDesk of every stick that is in, and
beside the file.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kisdesk.progress import NoProgress, Progress
from kisdesk.services.copy_notes import COPY_NAME, CopyNote, moment_in_name, read_note
from kisdesk.services.errors import DataFileError
from kisdesk.services.known_places import (
    closing_folder,
    folder_now,
    places_of,
    remembered_file_id,
)
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.backup import file_id_of
from kisdesk.storage.raw_copy import raw_file
from kisdesk.storage.restore import is_kept_name
from kisdesk.storage.volumes import Volume, list_volumes, volume_of

STICK_FOLDER = "KisDesk"
_CHUNK_BYTES = 1024 * 1024


class CopyKind(StrEnum):
    """How the copy came about."""

    BACKUP = "backup"
    AT_CLOSING = "at_closing"
    BEFORE_UPDATE = "before_update"
    """Made before a newer program changed the tables."""
    REPLACED = "replaced"
    """The file that somebody replaced by a copy: perhaps newer, perhaps damaged."""


@dataclass(frozen=True)
class CopyInfo:
    """One copy that can be reached. ``file_id`` is what its header says, empty if that is
    unreadable. ``place_label`` is the stick's label or the folder's name."""

    path: Path
    kind: CopyKind
    made_at: datetime
    size: int
    file_id: str
    place_label: str
    is_on_stick: bool
    note: CopyNote | None


def copies_of(path: Path, *, volumes: Sequence[Volume] | None = None) -> list[CopyInfo]:
    """The copies of the file at this path, newest first; it may be open, damaged or missing.

    What cannot be read is left out.
    """
    path = Path(path).absolute()
    volumes = list_volumes() if volumes is None else volumes
    wanted = file_id_of(path) or remembered_file_id(path)
    found: dict[Path, CopyInfo] = {}
    for folder, is_known in _folders(path, wanted, volumes):
        for place in _copies_in(folder, path):
            if place in found:
                continue
            info = _info(place, wanted, volumes, is_known=is_known)
            if info is not None:
                found[place] = info
    return sorted(found.values(), key=lambda copy: (copy.made_at, copy.path.name), reverse=True)


def newest_good_copy(
    path: Path, *, volumes: Sequence[Volume] | None = None, progress: Progress | None = None
) -> CopyInfo | None:
    """The newest copy that is byte for byte what was proven when it was made, as its note tells.

    Without such a one, the newest with a readable header and no note, such as the copy made before
    an update. A file that was replaced is never offered here.
    """
    progress = progress or NoProgress()
    copies = [c for c in copies_of(path, volumes=volumes) if c.kind is not CopyKind.REPLACED]
    for number, copy in enumerate(c for c in copies if c.note is not None):
        progress.report(number, len(copies))
        if is_as_noted(copy):
            return copy
    return next((c for c in copies if c.note is None and c.file_id), None)


def is_as_noted(copy: CopyInfo) -> bool:
    """Whether the bytes of a copy are those its note speaks of; False when they cannot be read."""
    if copy.note is None or copy.size != copy.note.size:
        return False
    whole = hashlib.sha256()
    try:
        with os_errors(), raw_file(copy.path) as source:
            for offset in range(0, copy.size, _CHUNK_BYTES):
                whole.update(source.raw_read(min(_CHUNK_BYTES, copy.size - offset), offset))
    except DataFileError:
        return False
    return whole.hexdigest() == copy.note.sha256


def _folders(path: Path, wanted: str, volumes: Sequence[Volume]) -> Iterator[tuple[Path, bool]]:
    """Where to look, and whether copies there are known to be of the file at this path."""
    for place in places_of(path, wanted):
        folder = folder_now(place.folder, place.volume_id, volumes)
        if folder is not None:
            yield folder, place.file == path or place.file_id == wanted
    if wanted:
        yield closing_folder(wanted), True
    yield path.parent, False
    for volume in volumes:
        if volume.is_removable:
            yield volume.mount / STICK_FOLDER, False
            yield volume.mount, False


def _copies_in(folder: Path, path: Path) -> list[Path]:
    with suppress(OSError):
        return [
            entry
            for entry in sorted(folder.iterdir())
            if entry != path and _kind(entry, path) is not None and entry.is_file()
        ]
    return []


def _kind(place: Path, path: Path) -> CopyKind | None:
    if COPY_NAME.fullmatch(place.name):
        return CopyKind.BACKUP
    if is_kept_name(place.name):
        return CopyKind.REPLACED
    if place.suffix == ".kis" and place.name.startswith(f"{path.stem}.before-v"):
        return CopyKind.BEFORE_UPDATE
    return None


def _info(
    place: Path, wanted: str, volumes: Sequence[Volume], *, is_known: bool
) -> CopyInfo | None:
    """What is known of a file with the name of a copy; None if it is of another office."""
    file_id, note = file_id_of(place) or "", read_note(place)
    told = file_id or (note.file_id if note is not None else "")
    if (told != wanted) if told and wanted else not is_known:
        return None
    try:
        facts = place.stat()
    except OSError:
        return None
    changed_at = datetime.fromtimestamp(facts.st_mtime).astimezone()
    volume = volume_of(place, volumes)
    is_stick = volume is not None and volume.is_removable
    kind = _kind(place, place)
    if kind is CopyKind.BACKUP and place.parent == closing_folder(told or wanted):
        kind = CopyKind.AT_CLOSING
    return CopyInfo(
        path=place,
        kind=kind or CopyKind.BEFORE_UPDATE,
        made_at=note.made_at if note is not None else moment_in_name(place) or changed_at,
        size=facts.st_size,
        file_id=file_id,
        place_label=volume.label if volume is not None and is_stick else place.parent.name,
        is_on_stick=is_stick,
        note=note,
    )
