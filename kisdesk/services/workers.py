"""The people who work with the file, and their keys to it."""

from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import uuid4

from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.clubs import check_worker, normalise_worker
from kisdesk.domain.dates import day_of
from kisdesk.domain.drafts import WorkerDraft
from kisdesk.domain.rights import Right, Role
from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import actor, must_be_writable, recorded_change
from kisdesk.models.club import Worker
from kisdesk.services.club import CLUB_ID
from kisdesk.services.errors import LastManagerError, OwnAccountError
from kisdesk.services.kept_days import keep_day, kept_day
from kisdesk.services.passwords import must_be_strong
from kisdesk.storage.peewee_database import database

_REVIEWED = "authorisations_reviewed_on"
_COLUMNS = (
    "id, last_name, first_name, position, phone, is_social_worker, slot_id, is_active, role,"
    " authorised_on, authorised_until, withdrawn_on, scope, secrecy_on"
)


def list_workers(active_only: bool = True) -> list[WorkerRow]:
    """The workers in the order they were added. ``slot_id`` is empty where the header knows no
    such key slot, whatever the row says."""
    condition = "WHERE is_active = 1" if active_only else ""
    rows = database.rows(f"SELECT {_COLUMNS} FROM worker {condition} ORDER BY id")
    slots = set(database.data_file.slot_ids())
    return [
        WorkerRow(
            id=worker_id,
            last_name=last_name,
            first_name=first_name,
            position=position,
            phone=phone,
            is_social_worker=bool(is_social_worker),
            slot_id=slot_id if slot_id in slots else "",
            is_active=bool(is_active),
            role=Role(role),
            authorisation=Authorisation(
                day_of(on), day_of(until), day_of(withdrawn_on), scope, day_of(secrecy_on)
            ),
        )
        for worker_id, last_name, first_name, position, phone, is_social_worker, slot_id, is_active,
            role, on, until, withdrawn_on, scope, secrecy_on
        in rows
    ]  # fmt: skip


def add_worker(draft: WorkerDraft, password: str | None) -> int:
    """Add a worker and return their id; with a password they can unlock the file.

    Raises InvalidDraftError, WeakPasswordError, TooManySlotsError, ReadOnlyFileError.
    """
    draft = _checked(draft)
    slot_id = ""
    if password is not None:
        must_be_strong(password, (draft.last_name, draft.first_name))
        slot_id = uuid4().hex
    # The row goes first: a crash before the slot is written leaves a worker without a password,
    # never a password without a worker.
    with recorded_change("worker_added", "worker") as change:
        change.subject_id = change.insert(Worker, **worker_values(draft), slot_id=slot_id)
        worker_id = change.subject_id
    if password is not None:
        database.data_file.set_password(password, slot_id=slot_id)
    return worker_id


def give_password(worker_id: int, password: str) -> None:
    """Let a worker who had no password, or forgot it, unlock the file with a new one.

    Raises WeakPasswordError, NotFoundError, TooManySlotsError, ReadOnlyFileError.
    """
    worker = _worker(worker_id)
    must_be_strong(password, (worker.last_name, worker.first_name))
    slot_id = worker.slot_id or uuid4().hex
    with recorded_change("password_given", "worker", worker_id) as change:
        change.update(Worker, worker_id, slot_id=slot_id)
    database.data_file.set_password(password, slot_id=slot_id)


def update_worker(worker_id: int, draft: WorkerDraft) -> None:
    """Change what is known of a worker.

    Raises InvalidDraftError, NotFoundError, LastManagerError where nobody would be left who may do
    this again.
    """
    must_be_writable(Right.MANAGE_WORKERS)
    draft = _checked(draft)
    values = worker_values(draft)
    if draft.role is None:
        del values["role"]
    elif draft.role is not Role.MANAGER and not _other_managers(worker_id):
        raise LastManagerError
    with recorded_change("worker_updated", "worker", worker_id) as change:
        change.update(Worker, worker_id, **values)
    if worker_id == actor.worker_id:
        actor.worker_name = f"{draft.first_name} {draft.last_name}".strip()


def remove_worker(worker_id: int) -> None:
    """Take away a worker's key slot and keep them as a former worker.

    Copies of the file made before still open with their password; ``session.revoke_access`` is for
    that. Raises OwnAccountError (so there is always somebody left), NotFoundError,
    ReadOnlyFileError, NewPasswordNeededError.
    """
    must_be_writable(Right.MANAGE_WORKERS)
    worker = _worker(worker_id)
    file = database.data_file
    if worker_id == actor.worker_id:
        raise OwnAccountError
    if worker.slot_id in file.slot_ids():
        file.remove_slot(worker.slot_id)
    with recorded_change("worker_removed", "worker", worker_id) as change:
        change.update(Worker, worker_id, slot_id="", is_active=False)


def reviewed_day() -> date | None:
    """The last day somebody went through all authorisations, if ever."""
    return kept_day(_REVIEWED)


def review_authorisations(today: date) -> None:
    """Enter that somebody went through all authorisations. Raises NotAllowedError."""
    with recorded_change("worker_authorisations_reviewed", "club", CLUB_ID) as change:
        keep_day(change, _REVIEWED, today)


def worker_values(draft: WorkerDraft) -> dict[str, Any]:
    """The columns of ``worker`` that a draft decides."""
    return {**asdict(draft), "role": (draft.role or Role.WORKER).value}


def _other_managers(worker_id: int) -> bool:
    """Whether another manager can open the file."""
    return any(w.role is Role.MANAGER and w.slot_id and w.id != worker_id for w in list_workers())


def _checked(draft: WorkerDraft) -> WorkerDraft:
    problems = [p for p in check_worker(draft) if not p.is_warning]
    if problems:
        raise InvalidDraftError(problems)
    return normalise_worker(draft)


def _worker(worker_id: int) -> Worker:
    worker: Worker | None = Worker.get_or_none(Worker.id == worker_id)
    if worker is None:
        raise NotFoundError(f"worker {worker_id}")
    return worker
