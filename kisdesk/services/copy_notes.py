"""The note beside a copy, ``KIS-….json``: what the copy holds, but nothing of people."""

import json
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kisdesk.storage.atomic_write import write_atomically

COPY_NAME = re.compile(r"KIS-\d{4}-\d{2}-\d{2}_\d{4}(-\d+)?\.kis")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})_(\d{2})(\d{2})")


@dataclass(frozen=True)
class CopyNote:
    """All that was saved before ``made_at`` is in the copy. ``history_head`` is the hash of the
    last of its ``history_length`` changes; copies made before that was kept have none."""

    made_at: datetime
    size: int
    sha256: str
    people: int
    contracts: int
    documents: int
    program: str
    schema: int
    file_id: str = ""
    history_length: int = 0
    history_head: str = ""


def note_path(copy: Path) -> Path:
    """Where the note of a copy lies."""
    return copy.with_suffix(".json")


def write_note(copy: Path, note: CopyNote) -> None:
    """Lay the note beside its copy. Raises DiskFullError, NoPermissionError and the like."""
    values = {**asdict(note), "made_at": note.made_at.isoformat()}
    write_atomically(note_path(copy), (json.dumps(values, indent=1) + "\n").encode())


def read_note(copy: Path) -> CopyNote | None:
    """What the note of a copy says; None without a readable note."""
    try:
        note: Any = json.loads(note_path(copy).read_bytes())
        return CopyNote(
            made_at=datetime.fromisoformat(note["made_at"]),
            size=int(note["size"]),
            sha256=str(note["sha256"]),
            people=int(note["people"]),
            contracts=int(note["contracts"]),
            documents=int(note["documents"]),
            program=str(note["program"]),
            schema=int(note["schema"]),
            file_id=str(note.get("file_id", "")),
            history_length=int(note.get("history_length", 0)),
            history_head=str(note.get("history_head", "")),
        )
    except (
        *(OSError, ValueError, KeyError, TypeError, AttributeError),
        *(OverflowError, RecursionError),
    ):
        return None


def moment_in_name(path: Path) -> datetime | None:
    """The minute a copy was begun, from its name; None where the name does not tell."""
    found = _MOMENT.search(path.name)
    if found is None:
        return None
    try:
        day, hour, minute = found.groups()
        return datetime.fromisoformat(f"{day}T{hour}:{minute}").astimezone()
    except ValueError:
        return None
