"""What leaves the encrypted file: pages, PDF files, copies of data. Each enters the history.

An act says which paper, whose and how many, and never what stands on it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kisdesk.domain.rights import Right
from kisdesk.models.changes import record_event
from kisdesk.services.rights import require
from kisdesk.storage.atomic_write import write_atomically

FILE = ("file", 1)
_WITHOUT_PEOPLE = frozenset({"file", "club"})


@dataclass(frozen=True)
class Leaving:
    """Pages that are to leave. ``kind`` is the code of the paper, ``subject`` whom it is about.

    ``participants`` are the people of a batch, ``count`` how many papers are in it.
    """

    kind: str
    number: str = ""
    subject: tuple[str, int] = FILE
    participants: tuple[int, ...] = ()
    count: int = 0

    @property
    def tells_of_people(self) -> bool:
        """Whether it is about somebody: an empty form and a poster are not."""
        return bool(self.participants) or self.subject[0] not in _WITHOUT_PEOPLE

    def details(self, to: str, copies: int = 0) -> dict[str, Any]:
        """What the history keeps of it: codes, numbers and ids."""
        found = {
            "kind": self.kind, "number": self.number, "to": to, "copies": copies,
            "count": self.count, "participants": list(self.participants),
        }  # fmt: skip
        return {name: value for name, value in found.items() if value}


def note_printed(what: Leaving, copies: int) -> None:
    """Enter that pages went to a printer."""
    record_event("printed", *what.subject, what.details("printer", copies))


def save_pages(path: Path, pdf: bytes, what: Leaving) -> None:
    """Write a PDF and enter it into the history.

    Raises NotAllowedError without Right.EXPORT where it tells of people; DiskFullError,
    NoPermissionError, FileUnreachableError.
    """
    if what.tells_of_people:
        require(Right.EXPORT)
    write_atomically(path, pdf)
    note_saved(what)


def note_saved(what: Leaving) -> None:
    """Enter that pages were written to a PDF file."""
    record_event("printed", *what.subject, what.details("pdf"))


def note_exported(what: Leaving, to: str) -> None:
    """Enter that data left as a file of this kind: ``json``, ``csv``, ``xlsx``."""
    record_event("exported", *what.subject, what.details(to))
