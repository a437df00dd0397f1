"""Looking at specially protected data is an act of its own (art. 18f(1), art. 9 and 10 GDPR)."""

from datetime import datetime, timedelta

from kisdesk.domain.rights import Right
from kisdesk.models.base import now_text
from kisdesk.models.changes import actor, record_event
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

ACTION = "special_viewed"
_ONE_LOOK = timedelta(hours=1)


def note_special_view(participant_id: int) -> None:
    """Enter that the worker at the desk looked; within an hour it is one look.

    Raises NotAllowedError without Right.SEE_SPECIAL. In a file opened to be read only nothing is
    entered.
    """
    require(Right.SEE_SPECIAL)
    since = datetime.fromisoformat(now_text()) - _ONE_LOOK
    rows = database.rows(
        "SELECT at FROM change WHERE subject_kind = 'participant' AND subject_id = ?"
        " AND action = ? AND worker_id IS ? ORDER BY id DESC LIMIT 1",
        (participant_id, ACTION, actor.worker_id),
    )
    if not rows or datetime.fromisoformat(rows[0][0]) < since:
        record_event(ACTION, "participant", participant_id)
