"""What this computer remembers for its user; nothing of it is in the data file.

One small JSON file in the user's own folder. It is written in one piece; a damaged one counts as
none. It holds paths and the club's name, no data of people. Beside it lies a list of the files
opened last, which the uninstaller shows: program and settings can go, the data stay.
"""

import base64
import binascii
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kisdesk.services.user_folders import config_folder, portable_folder
from kisdesk.storage.atomic_write import os_errors, write_atomically

if TYPE_CHECKING:
    from kisdesk.services.session import Session  # the start screen must not load the database

_FOLDER_VARIABLE = "KISDESK_CONFIG"
_FILE_NAME = "preferences.json"
_LIST_NAME = "files.txt"  # packaging/windows/installer.nsi reads it
_MOST_RECENT = 12
_THEMES = ("system", "light", "dark")
_LANGUAGES = ("pl", "en")
_LONGEST_LOCK = 24 * 60


@dataclass(frozen=True)
class RecentFile:
    """A file opened on this computer; ``slot_id`` is the key slot that opened it last."""

    path: Path
    club_name: str
    opened_at: datetime
    slot_id: str = ""
    is_sample: bool = False


@dataclass(frozen=True)
class KnownPlace:
    """Where copies of a file were made on this computer, so that a damaged file need not be asked.

    ``folder`` is relative to the top of the stick ``volume_id``, or absolute without one.
    """

    file: Path
    file_id: str
    folder: str
    volume_id: str = ""
    label: str = ""


@dataclass(frozen=True)
class Preferences:
    """``lock_minutes`` 0 means that only Ctrl+L locks; ``geometry`` is base64 by window name,
    ``columns`` the shown columns by table name.
    ``stick_ways`` and ``asked_on`` belong to ``copy_habits``."""

    recent_files: tuple[RecentFile, ...] = ()
    theme: str = "system"
    lock_minutes: int = 10
    language: str = "pl"
    geometry: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    copy_places: tuple[KnownPlace, ...] = ()
    stick_ways: Mapping[str, str] = field(default_factory=dict)
    asked_on: Mapping[str, str] = field(default_factory=dict)


def preferences_folder() -> Path:
    """Where the preferences lie; the variable KISDESK_CONFIG names another folder."""
    if named := os.environ.get(_FOLDER_VARIABLE):
        return Path(named)
    return config_folder()


def load_preferences() -> Preferences:
    """The preferences; whatever is missing or makes no sense is as shipped."""
    try:
        stored = json.loads((preferences_folder() / _FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(stored, dict):
        return Preferences()
    known = {f.name: stored[f.name] for f in fields(Preferences) if f.name in stored}
    valid = {name: value for name, raw in known.items() if (value := _read(name, raw)) is not None}
    return Preferences(**valid)


def save_preferences(preferences: Preferences) -> None:
    """Write the preferences. Raises DiskFullError, NoPermissionError, FileUnreachableError."""
    values = asdict(preferences)
    for recent in values["recent_files"]:
        recent["path"] = str(_movable(recent["path"]))
        recent["opened_at"] = recent["opened_at"].isoformat()
    for place in values["copy_places"]:
        place["file"] = str(_movable(place["file"]))
        if not place["volume_id"]:
            place["folder"] = str(_movable(Path(place["folder"])))
    folder = preferences_folder()
    with os_errors():
        folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(values, ensure_ascii=False, indent=1)
    write_atomically(folder / _FILE_NAME, text.encode("utf-8", "surrogateescape"))


def _movable(path: Path) -> Path:
    """How to remember a path: on the stick of a portable copy relative to the program, since the
    stick gets another drive letter on every computer."""
    program = portable_folder()
    if program is None or path.anchor != program.anchor:
        return path
    return Path(os.path.relpath(path, program))


def _found(path: Path) -> Path:
    """The path that ``_movable`` remembered."""
    program = portable_folder()
    if program is None or path.is_absolute():
        return path
    return Path(os.path.normpath(program / path))


def remember_file(session: "Session") -> None:
    """Put the open file at the head of the list of recent files. A copy is not remembered."""
    if session.is_read_only:
        return
    opened = RecentFile(
        path=session.path,
        club_name=session.club_name,
        opened_at=datetime.now().astimezone(),
        slot_id=session.slot_id,
        is_sample=session.is_sample,
    )
    preferences = load_preferences()
    others = [recent for recent in preferences.recent_files if recent.path != session.path]
    _save_recent(preferences, (opened, *others)[:_MOST_RECENT])


def forget_file(path: Path) -> None:
    """Take a file off the list of recent files; the file itself stays where it is."""
    preferences = load_preferences()
    kept = tuple(recent for recent in preferences.recent_files if recent.path != path)
    _save_recent(preferences, kept)


def _save_recent(preferences: Preferences, recent_files: tuple[RecentFile, ...]) -> None:
    save_preferences(replace(preferences, recent_files=recent_files))
    places = "\ufeff" + "".join(f"{recent.path}\r\n" for recent in recent_files)
    content = places.encode("utf-16-le", "surrogatepass")
    write_atomically(preferences_folder() / _LIST_NAME, content)


def get_window_state(name: str) -> bytes:
    """The remembered state of a window or table, empty when there is none."""
    try:
        return base64.b64decode(load_preferences().geometry.get(name, ""), validate=True)
    except (binascii.Error, ValueError):
        return b""


def set_window_state(name: str, state: bytes) -> None:
    """Remember the state of a window or table."""
    preferences = load_preferences()
    geometry = {**preferences.geometry, name: base64.b64encode(state).decode("ascii")}
    save_preferences(replace(preferences, geometry=geometry))


def _read(name: str, value: Any) -> Any:
    """The value of one preference, or None if it makes no sense."""
    match name, value:
        case "theme", str() if value in _THEMES:
            return value
        case "language", str() if value in _LANGUAGES:
            return value
        case "lock_minutes", int() if value is not True and 0 <= value <= _LONGEST_LOCK:
            return value
        case "geometry" | "stick_ways" | "asked_on", dict():
            return {k: v for k, v in value.items() if isinstance(v, str)}
        case "columns", dict():
            return {k: tuple(map(str, v)) for k, v in value.items() if isinstance(v, list)}
        case "recent_files", list():
            return tuple(r for entry in value if (r := _recent(entry)) is not None)
        case "copy_places", list():
            return tuple(place for entry in value if (place := _known_place(entry)) is not None)
    return None


def _recent(entry: object) -> RecentFile | None:
    match entry:
        case {
            "path": str(path), "club_name": str(club_name), "opened_at": str(opened_at), **rest,
        }:  # fmt: skip
            try:
                moment = datetime.fromisoformat(opened_at)
            except ValueError:
                return None
            slot_id = rest.get("slot_id")
            slot = slot_id if isinstance(slot_id, str) else ""
            place = _found(Path(path))
            return RecentFile(place, club_name, moment, slot, rest.get("is_sample") is True)
    return None


def _known_place(entry: object) -> KnownPlace | None:
    match entry:
        case {
            "file": str(file), "file_id": str(file_id), "folder": str(folder),
            "volume_id": str(volume_id), "label": str(label),
        }:  # fmt: skip
            place = folder if volume_id else str(_found(Path(folder)))
            return KnownPlace(_found(Path(file)), file_id, place, volume_id, label)
    return None
