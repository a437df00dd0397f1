"""Taking back a file that was only just made."""

from contextlib import suppress

from kisdesk.services import session
from kisdesk.storage.atomic_write import os_errors
from kisdesk.storage.peewee_database import database


def discard_new_file() -> None:
    """Close the open file and delete it; only one nobody was registered in yet.

    Raises RuntimeError when there is more in it than its club and workers, NoPermissionError.
    """
    path = session.current().path
    if database.rows("SELECT 1 FROM participant UNION ALL SELECT 1 FROM activity LIMIT 1"):
        message = "the file is not new any more"
        raise RuntimeError(message)
    session.close_file()
    with os_errors(), suppress(FileNotFoundError):
        path.unlink()
