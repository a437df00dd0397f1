"""Is a data file sound: every page read, tables, history, signed texts and issued papers."""

from dataclasses import dataclass
from pathlib import Path

from kisdesk.models.migrations import MIGRATIONS
from kisdesk.models.schema_check import altered_schema
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import session
from kisdesk.services.contract_json import fingerprint
from kisdesk.services.errors import DamagedDataError, DamagedDocumentError, NewerFileError
from kisdesk.services.history_check import HistoryCheck, check_history
from kisdesk.services.issued_documents import verify_document
from kisdesk.storage import data_file as files
from kisdesk.storage.migrations import schema_version
from kisdesk.storage.peewee_database import database

HISTORY_BROKEN = "history_broken"
DOCUMENT_DAMAGED = "document_damaged"
VERSION_DAMAGED = "version_damaged"
SCHEMA_ALTERED = "schema_altered"
HISTORY_GAPS = "history_gaps"
_STEPS = 4


@dataclass(frozen=True)
class CheckResult:
    """What was found. ``damage`` holds codes with the record's id (0 where it has none).

    ``is_older`` files were written by an earlier KisDesk: their tables are checked, what they say
    is not, until they were opened once. ``history`` has the head of the chain, and from which
    change on it is broken (its id is in ``damage``, 0 where the newest changes are missing).
    ``notices`` are no damage of today: how many ranges of the history a rescue could not save.
    """

    people: int
    contracts: int
    documents: int
    changes: int
    schema: int
    is_older: bool
    damage: tuple[tuple[str, int], ...] = ()
    history: HistoryCheck | None = None
    notices: tuple[tuple[str, int], ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing is damaged."""
        return not self.damage


def check_file(path: Path, password: str, *, progress: Progress | None = None) -> CheckResult:
    """Check a file without writing a byte to it; another process may have it open.

    Closes the file that is open here. Raises DamagedHeaderError and DamagedDataError for damage
    that hinders opening or reading, and every error of opening a file.
    """
    progress = progress or NoProgress()
    session.close_file()
    with files.open_with_password(Path(path), password, read_only=True) as file:
        schema = schema_version(file.connection)
        if schema > len(MIGRATIONS):
            raise NewerFileError(file.program or f"schema {schema}")
        progress.report(1, _STEPS)
        file.quick_check(full=True)
        database.attach(file)
        try:
            return _examined(schema, progress)
        finally:
            database.detach()


def check_open_file(progress: Progress) -> CheckResult:
    """Check the file that is open, without closing it; tells numbers, nothing of people.

    Raises DamagedDataError for damage that hinders reading.
    """
    progress.report(1, _STEPS)
    with database.ungated():
        database.data_file.quick_check(full=True)
        return _examined(len(MIGRATIONS), progress)


def _examined(schema: int, progress: Progress) -> CheckResult:
    is_older = schema < len(MIGRATIONS)
    if not schema:  # nothing that could be counted
        raise DamagedDataError(("no tables",))
    damage: list[tuple[str, int]] = []
    notices: list[tuple[str, int]] = []
    history: HistoryCheck | None = None
    if altered_schema(database.data_file.connection, schema):
        damage.append((SCHEMA_ALTERED, 0))
    progress.report(2, _STEPS)
    if not is_older:
        history = check_history()
        if not history.is_explained:
            damage.append((HISTORY_BROKEN, history.broken_id))
        if history.gaps:
            notices.append((HISTORY_GAPS, len(history.gaps)))
        progress.report(3, _STEPS)
        damage += _damaged_versions() + _damaged_documents()
    progress.report(_STEPS, _STEPS)
    tables = ("participant", "social_contract", "issued_document", "change")
    people, contracts, documents, changes = (
        int(database.rows(f"SELECT count(*) FROM {table}")[0][0]) for table in tables
    )
    return CheckResult(
        people,
        contracts,
        documents,
        changes,
        schema,
        is_older,
        tuple(damage),
        history,
        tuple(notices),
    )


def _damaged_versions() -> list[tuple[str, int]]:
    ids = [row[0] for row in database.rows("SELECT id FROM contract_version ORDER BY id")]
    damage = []
    for version_id in ids:
        sql = "SELECT content, sha256 FROM contract_version WHERE id = ?"
        content, sha256 = database.rows(sql, (version_id,))[0]
        if fingerprint(content) != sha256:
            damage.append((VERSION_DAMAGED, version_id))
    return damage


def _damaged_documents() -> list[tuple[str, int]]:
    damage = []
    for (document_id,) in database.rows("SELECT id FROM issued_document ORDER BY id"):
        try:
            verify_document(document_id)
        except DamagedDocumentError:
            damage.append((DOCUMENT_DAMAGED, document_id))
    return damage
