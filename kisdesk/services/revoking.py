"""Taking access away for good: the file gets a new key, everybody else a new password."""

from datetime import date

from kisdesk.domain.rights import Right
from kisdesk.models.changes import must_be_writable, recorded_change
from kisdesk.models.club import Worker
from kisdesk.progress import Progress
from kisdesk.services import session as sessions
from kisdesk.services.club import CLUB_ID
from kisdesk.services.errors import OwnAccountError, WrongPasswordError
from kisdesk.services.kept_days import keep_day
from kisdesk.services.sheet_check import sheet_void
from kisdesk.services.workers import list_workers
from kisdesk.storage.peewee_database import database
from kisdesk.storage.rekey import rekey

_KEY = "data_key_since"  # the day the key was changed last


def revoke_access(
    password: str, progress: Progress | None = None, *, why: str = "", leaving: int | None = None
) -> list[str]:
    """Give the open file a new key; returns the names of the workers who need a new password.

    ``password`` is that of the worker at the desk, the only one who still opens the file. The
    recovery sheet printed before and the others' passwords open copies made before, but not this
    file: print a new sheet. ``why`` is kept in the history; the worker
    ``leaving`` works with the file no more. Raises WrongPasswordError, OwnAccountError,
    NotAllowedError, ReadOnlyFileError, NewPasswordNeededError, DiskFullError (the file keeps its
    key then) and every other error of a data file.
    """
    must_be_writable(Right.MANAGE_WORKERS)
    file = database.data_file
    session = sessions.current()
    if file.verify_password(password) != session.slot_id:
        raise WrongPasswordError
    if leaving == session.worker.id:
        raise OwnAccountError
    shut_out = [w for w in list_workers() if w.slot_id and w.id != session.worker.id]
    try:
        rekey(file, password, progress=progress)
    except BaseException:
        if file.is_closed:  # the disk went away between the old file and the new one
            sessions.close_file()
        raise
    with recorded_change("access_revoked", "club", CLUB_ID) as change:
        change.reasons = {"why": why} if why else {}
        for worker in shut_out:
            change.update(Worker, worker.id, slot_id="")
        if leaving is not None:
            change.update(Worker, leaving, is_active=False)
        keep_day(change, _KEY, date.today())
        sheet_void(change)
    return [worker.name for worker in shut_out if worker.id != leaving]
