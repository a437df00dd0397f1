"""The second half of a disposal: the file is written anew, now or when the program starts again."""

from kisdesk.models.base import now_text
from kisdesk.models.changes import record_event
from kisdesk.models.retention import Disposal
from kisdesk.progress import Progress
from kisdesk.storage.erasing import free_pages, journal_cut_off, rewrite
from kisdesk.storage.peewee_database import database


def is_cleaning_pending() -> bool:
    """Whether something was destroyed and the file was not written anew since."""
    if database.data_file.is_read_only:
        return False
    with database.ungated():  # whoever opens the file next finishes it, technicians too
        return bool(database.rows("SELECT 1 FROM disposal WHERE cleaned_at IS NULL LIMIT 1"))


def finish_cleaning(progress: Progress | None = None) -> None:
    """Write the file anew without the rests of what was destroyed; nothing to do is fine.

    Call it in a job. Raises DiskFullError and other errors of the disk; the file is whole then, and
    the next try begins again.
    """
    if not is_cleaning_pending():
        return
    file = database.data_file
    with file.lock, database.ungated(), journal_cut_off(file):
        rewrite(file, progress)
        left = free_pages(file.connection)
        with database.atomic():
            rows = database.rows("SELECT id, number FROM disposal WHERE cleaned_at IS NULL")
            for disposal_id, number in rows:
                Disposal.update(cleaned_at=now_text()).where(Disposal.id == disposal_id).execute()
                details = {"number": number, "free_pages": left}
                record_event("disposal_cleaned", "disposal", disposal_id, details)
