"""Whose data a copy holds, found out from the history: what has to be known when a copy is lost."""

from datetime import datetime

from kisdesk.errors import NotFoundError
from kisdesk.storage.peewee_database import database


def people_in_copy(backup_id: int) -> list[int]:
    """Ids of the people whose data are in a copy of the list.

    Who was entered before the copy and deleted since is among them; who was deleted before it is
    not. Somebody without a trace of being entered (taken over in bulk) counts as being in it: after
    a loss rather one too many is told. Raises NotFoundError, NotAllowedError.
    """
    rows = database.rows("SELECT last_change_id, made_at FROM backup WHERE id = ?", (backup_id,))
    if not rows:
        raise NotFoundError(f"backup {backup_id}")
    last_change_id = rows[0][0] or _last_change_before(datetime.fromisoformat(rows[0][1]))
    entries = database.rows(
        "SELECT record_id, change_id, old <> '', new <> '' FROM change_entry"
        " WHERE table_name = 'participant' ORDER BY change_id, position"
    )
    is_in: dict[int, bool] = {}
    for person_id, change_id, had_values, has_values in entries:
        if change_id <= last_change_id:
            is_in[person_id] = bool(has_values or not had_values)  # both empty: erased since
        else:  # a change of somebody who was never entered: there from the beginning
            is_in.setdefault(person_id, bool(had_values))
    for (person_id,) in database.rows("SELECT id FROM participant"):
        is_in.setdefault(person_id, True)
    return sorted(person_id for person_id, held in is_in.items() if held)


def _last_change_before(moment: datetime) -> int:
    """For copies made before their place in the history was kept."""
    for change_id, at in database.rows("SELECT id, at FROM change ORDER BY id DESC"):
        if datetime.fromisoformat(at) <= moment:
            return int(change_id)
    return 0
