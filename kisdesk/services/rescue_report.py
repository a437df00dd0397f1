"""What a rescue found, as plain rows: for the screen, the printed list and the command line."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class TableReport:
    """One table: rows taken over as they were, rows made anew from the history, rows lost.

    ``lost`` are ids that an index still knew. Unless ``is_complete`` more may be missing:
    ``at_most`` is how many at most by the ids in the lost pages, None where nothing says.
    """

    table: str
    rescued: int
    from_history: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    is_complete: bool = True
    at_most: int | None = 0


@dataclass(frozen=True)
class LostRecord:
    """A row that has to be entered again, or whose paper has to be looked for.

    ``label`` says what of it could still be read (a name, the title of a document); ``person`` is
    whom it belonged to, ``person_id`` 0 if nothing says.
    """

    table: str
    id: int
    label: str = ""
    person_id: int = 0
    person: str = ""


@dataclass(frozen=True)
class RescueReport:
    """What became of a damaged file. Names are in it: show and print it, never log it."""

    source: Path
    target: Path
    made_at: datetime
    page_count: int
    bad_pages: int
    tables: tuple[TableReport, ...]
    lost: tuple[LostRecord, ...]
    placeholders: tuple[LostRecord, ...]
    """Lost records that others refer to: entered as "(utracono)", to be filled in."""
    from_history: tuple[LostRecord, ...]
    """Lost records entered as the history of changes last had them, to be looked over."""
    cut_loose: tuple[LostRecord, ...]
    """Records that no longer refer to a lost one."""
    left_out: tuple[LostRecord, ...]
    """Records that could be read but are nothing without a lost one."""
    history_gaps: tuple[tuple[int, int], ...]
    """Ranges of ids of changes that are missing or can no longer be proven."""
    unknown_pages: int = 0
    """Sound pages of which nothing tells any more what they belong to."""
    is_header_lost: bool = False
    is_sample: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not (
            self.lost
            or self.placeholders
            or self.from_history
            or self.cut_loose
            or self.left_out
            or self.history_gaps
            or self.unknown_pages
            or any(not table.is_complete for table in self.tables)
        )

    @property
    def rescued(self) -> int:
        """How many rows were taken over as they were."""
        return sum(table.rescued for table in self.tables)

    @property
    def lost_documents(self) -> tuple[LostRecord, ...]:
        """Issued papers that are gone."""
        return tuple(record for record in self.lost if record.table == "issued_document")
