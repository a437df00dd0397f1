"""Where this computer remembers copies of a file to lie, and where those folders are now."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kisdesk.services.preferences import KnownPlace, load_preferences, save_preferences
from kisdesk.services.user_folders import own_files_folder
from kisdesk.storage.volumes import Volume

_CLOSING_FOLDER = "kopie"
_MOST = 40


def closing_folder(file_id: str) -> Path:
    """Where the copies made at closing lie: in the user's own folder, apart from the file."""
    return own_files_folder() / _CLOSING_FOLDER / file_id


def remember(file: Path, file_id: str, folder: Path, volume: Volume | None = None) -> None:
    """Note that a copy of this file was made in this folder.

    Raises DiskFullError, NoPermissionError, FileUnreachableError.
    """
    place = KnownPlace(Path(file), file_id, str(folder))
    if volume is not None and volume.is_removable and volume.volume_id:
        inside = folder_on(folder, volume)
        place = replace(place, folder=inside, volume_id=volume.volume_id, label=volume.label)
    preferences = load_preferences()
    others = tuple(known for known in preferences.copy_places if known != place)
    save_preferences(replace(preferences, copy_places=(place, *others)[:_MOST]))


def places_of(file: Path, file_id: str = "") -> list[KnownPlace]:
    """The places of copies of the file at this path, or of the one with this id; newest first."""
    return [
        place
        for place in load_preferences().copy_places
        if place.file == Path(file) or (file_id and place.file_id == file_id)
    ]


def remembered_file_id(file: Path) -> str:
    """The id of the file at this path when a copy of it was last made; empty if none was."""
    places = places_of(file)
    return places[0].file_id if places else ""


def folder_on(folder: Path, volume: Volume) -> str:
    """A folder as seen from the top of its stick, in slashes: ``.`` is the top itself."""
    return Path(folder).absolute().resolve().relative_to(volume.mount).as_posix()


def folder_now(folder: str, volume_id: str, volumes: Sequence[Volume]) -> Path | None:
    """Where a remembered folder is now; None when its stick is not in."""
    if not volume_id:
        return Path(folder)
    for volume in volumes:
        if volume.volume_id == volume_id:
            return volume.mount / folder
    return None
