"""Taking access away for good: the file gets a new key, everybody else a new password."""

import json
from datetime import date

from kisdesk.domain.rights import Right
from kisdesk.models.changes import must_be_writable, recorded_change
from kisdesk.models.club import Setting, Worker
from kisdesk.progress import Progress
from kisdesk.services import session as sessions
from kisdesk.services.club import CLUB_ID
from kisdesk.services.errors import WrongPasswordError
from kisdesk.services.workers import list_workers
from kisdesk.storage.peewee_database import database
from kisdesk.storage.rekey import rekey

_KEY = "data_key_since"  # setting: the day the key was changed last, ISO text as JSON


def revoke_access(password: str, progress: Progress | None = None) -> list[str]:
    """Give the open file a new key; returns the names of the workers who need a new password.

    ``password`` is that of the worker at the desk, the only one who still opens the file. The
    recovery sheet printed before and the others' passwords open copies made before, but not this
    file: print a new sheet. Raises WrongPasswordError, ReadOnlyFileError, NewPasswordNeededError,
    DiskFullError (the file keeps its key then) and every other error of a data file.
    """
    must_be_writable(Right.MANAGE_WORKERS)
    file = database.data_file
    session = sessions.current()
    if file.verify_password(password) != session.slot_id:
        raise WrongPasswordError
    shut_out = [w for w in list_workers() if w.slot_id and w.id != session.worker.id]
    try:
        rekey(file, password, progress=progress)
    except BaseException:
        if file.is_closed:  # the disk went away between the old file and the new one
            sessions.close_file()
        raise
    setting = Setting.get_or_none(Setting.key == _KEY)
    today = json.dumps(date.today().isoformat())
    with recorded_change("access_revoked", "club", CLUB_ID) as change:
        for worker in shut_out:
            change.update(Worker, worker.id, slot_id="")
        if setting is None:
            change.insert(Setting, key=_KEY, value=today)
        else:
            change.update(Setting, setting.id, value=today)
    return [worker.name for worker in shut_out]
