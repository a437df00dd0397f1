"""What going back to a copy would undo: who and what is another since."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from kisdesk.domain.rights import Right
from kisdesk.models.changes import NOT_IN_HISTORY
from kisdesk.services.copy_report import CopyKey, opened_copy, rows_of
from kisdesk.services.erased_changes import DISPOSAL_EXECUTED
from kisdesk.services.history_gaps import Rows
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

_NOT_COMPARED = NOT_IN_HISTORY | {"id", "uuid"}
_BELONGING = {
    "participant": (
        "address", "ground", "exclusion_finding", "sensitive_fact", "state_change", "note",
        "household_member",
    ),
    "social_contract": (
        "contract_text", "contract_goal", "contract_action", "contract_stage", "contract_party",
        "contract_evaluation", "contract_version",
    ),
    "issued_document": (),
    "attendance": (),
}  # fmt: skip
_OWNER = {"participant": "participant_id", "social_contract": "contract_id"}


@dataclass(frozen=True)
class Difference:
    """Ids of records: ``changed`` and ``added`` since the copy, as in the open file; ``gone`` ones
    are only in the copy, with their ids there."""

    changed: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many records are not what they were."""
        return len(self.changed) + len(self.added) + len(self.gone)


@dataclass(frozen=True)
class CopyDifferences:
    """Between a copy and the open file. ``is_earlier_state`` tells whether the open file went on
    from where the copy ends; else they parted before, as when a copy was worked in."""

    people: Difference
    contracts: Difference
    documents: Difference
    attendance: Difference
    changes_since: int
    is_earlier_state: bool
    disposals_since: int = 0
    """Going back would bring back what these disposals destroyed; they have to be done again."""

    @property
    def is_none(self) -> bool:
        """Whether the copy holds the same people, contracts, papers and attendance."""
        parts = (self.people, self.contracts, self.documents, self.attendance)
        return not any(part.count for part in parts)


def compare_with_open_file(
    copy: Path, password: str | None = None, *, recovery_key: str | None = None
) -> CopyDifferences:
    """Compare a copy with the open file, record by record. Call it in a job.

    Raises WrongPasswordError (also when one is needed and none was given), DamagedDataError,
    NewerFileError, NotAllowedError and the other errors of opening a file.
    """
    require(Right.RESTORE)
    with opened_copy(Path(copy).absolute(), CopyKey(password, recovery_key)) as file:
        theirs = rows_of(file)
        found = [_difference(table, theirs) for table in _BELONGING]
        last = theirs("SELECT id, hash FROM change ORDER BY id DESC LIMIT 1", ())
    last_id, head = last[0] if last else (0, "")
    same = database.rows("SELECT hash FROM change WHERE id = ?", (last_id,))
    since = database.rows("SELECT count(*) FROM change WHERE id > ?", (last_id,))
    is_earlier_state = bool(same) and same[0][0] == head
    disposals = database.rows(
        "SELECT count(*) FROM change WHERE id > ? AND action = ?", (last_id, DISPOSAL_EXECUTED)
    )
    people, contracts, documents, attendance = found
    return CopyDifferences(
        people,
        contracts,
        documents,
        attendance,
        int(since[0][0]),
        is_earlier_state,
        int(disposals[0][0]),
    )


def _difference(table: str, theirs: Rows) -> Difference:
    now, then = _contents(table, database.rows), _contents(table, theirs)
    return Difference(
        changed=tuple(now[u][0] for u in now if u in then and now[u][1] != then[u][1]),
        added=tuple(now[u][0] for u in now if u not in then),
        gone=tuple(then[u][0] for u in then if u not in now),
    )


def _contents(table: str, ask: Rows) -> dict[str, tuple[int, object]]:
    """Id and content of every record with all that belongs to it, by the record's UUID."""
    parts: dict[int, list[object]] = defaultdict(list)
    for part in _BELONGING[table]:
        owner = _OWNER[table]
        columns = _columns(part, ask, {owner})
        for owner_id, *values in ask(f"SELECT {owner}, {columns} FROM {part}", ()):
            parts[owner_id].append((part, *map(repr, values)))
    columns = _columns(table, ask, set())
    return {
        uuid: (record_id, (values, sorted(map(repr, parts[record_id]))))
        for uuid, record_id, *values in ask(f"SELECT uuid, id, {columns} FROM {table}", ())
    }


def _columns(table: str, ask: Rows, but: set[str]) -> str:
    names = [row[1] for row in ask(f"PRAGMA table_info({table})", ())]
    return ", ".join(name for name in names if name not in _NOT_COMPARED | but)
