"""Whether a file, and the worker who unlocked it, may be let in."""

from datetime import date

from kisdesk.domain.authorisation import is_refused
from kisdesk.domain.rights import Role
from kisdesk.domain.rows import WorkerRow
from kisdesk.models.changes import record_event
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.models.schema_check import acting_strangers
from kisdesk.services.club import CLUB_ID
from kisdesk.services.errors import AlteredSchemaError, NotAuthorisedError
from kisdesk.services.workers import list_workers
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.migrations import schema_version
from kisdesk.storage.sqlite_errors import sqlite_errors


def must_be_ours(file: DataFile) -> None:
    """Nothing in the file may act that no migration step made. Raises AlteredSchemaError."""
    with file.lock, sqlite_errors(file.connection):
        version = schema_version(file.connection)
        if 0 < version <= len(MIGRATIONS) and acting_strangers(file.connection, version):
            raise AlteredSchemaError


def must_be_authorised(worker: WorkerRow, today: date) -> None:
    """Art. 18f(4) of the social employment Act: only with a valid written authorisation.

    The last manager who could renew it gets in. Raises NotAuthorisedError, which is entered in the
    history.
    """
    others = [
        other.authorisation
        for other in list_workers()
        if other.role is Role.MANAGER and other.slot_id and other.id != worker.id
    ]
    own = worker.authorisation
    if is_refused(worker.role, own, others, today):
        record_event("unlock_refused", "file", CLUB_ID, {"why": own.state(today).value})
        raise NotAuthorisedError(own.state(today).value, own.decisive_day(today))
