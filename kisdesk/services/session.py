"""The open file and who works with it: making one, unlocking, locking up again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from kisdesk.domain.authorisation import AuthorisationState
from kisdesk.domain.clubs import check_club, check_worker, normalise_club, normalise_worker
from kisdesk.domain.drafts import ClubDraft, WorkerDraft
from kisdesk.domain.rights import Right, Role
from kisdesk.domain.rows import WorkerRow
from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.models.changes import Actor, actor, recorded_change
from kisdesk.models.club import Club, Worker
from kisdesk.models.gate import gate_of
from kisdesk.models.migrations import MIGRATIONS
from kisdesk.models.search import refresh_search
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import attempts, session_log
from kisdesk.services.admission import must_be_authorised, must_be_ours
from kisdesk.services.club import CLUB_ID, club_values
from kisdesk.services.errors import WrongPasswordError
from kisdesk.services.passwords import PasswordStrength, must_be_strong, password_strength
from kisdesk.services.rights import require
from kisdesk.services.session_log import SignIn
from kisdesk.services.workers import give_password, list_workers, worker_values
from kisdesk.storage import data_file as files
from kisdesk.storage.data_file import DataFile
from kisdesk.storage.keys import DEFAULT_COST, KdfCost
from kisdesk.storage.migrations import migrate
from kisdesk.storage.peewee_database import database

__all__ = [
    "FileStatus",
    "PasswordStrength",
    "Session",
    "change_password",
    "close_file",
    "create_file",
    "current",
    "file_status",
    "is_open",
    "password_strength",
    "recovery_groups",
    "recovery_sheet",
    "reread",
    "set_password_after_recovery",
    "take_restored",
    "unlock",
    "unlock_with_recovery_key",
    "verify_password",
]

LAST_BACKUP = "last_backup_at"  # setting: moment of the last verified copy, ISO text as JSON
_NOBODY = WorkerRow(0, "", "", "", "", False, "", True, Role.MANAGER)
_STEPS = 3


@dataclass(frozen=True)
class Session:
    """An open file. ``worker.id`` is 0 after an unlocking by recovery key, until a password is set.

    ``slot_id`` may be remembered on this computer: tried first, it saves time with other workers.
    """

    path: Path
    worker: WorkerRow
    club_name: str
    is_sample: bool
    is_read_only: bool
    slot_id: str
    authorisation: AuthorisationState = AuthorisationState.VALID
    """Anything else: let in all the same, as the last manager or without one entered."""
    last_sign_in: SignIn | None = field(default=None, compare=False)
    """When this worker was here before; None the first time."""


@dataclass(frozen=True)
class FileStatus:
    """For the status line; ``size`` in bytes, ``last_backup_at`` of the last verified copy."""

    path: Path
    size: int
    worker_count: int
    opened_at: datetime
    last_backup_at: datetime | None


class _Open:
    """The one session of the process."""

    session: Session | None = None
    opened_at: datetime | None = None


_open = _Open()


def create_file(
    path: Path,
    club: ClubDraft,
    worker: WorkerDraft,
    password: str,
    *,
    cost: KdfCost | None = None,
    progress: Progress | None = None,
) -> Session:
    """Make a new file with its club and first worker and leave it open.

    Another open file closes once that worked. Nothing is overwritten, and a failure or a cancel
    leaves nothing behind. Problems of the worker are named ``worker.last_name`` and so on. Raises
    InvalidDraftError, WeakPasswordError, FileExistsAlreadyError, NoPermissionError, DiskFullError.
    """
    progress = progress or NoProgress()
    problems = check_club(club) + [
        Problem(f"worker.{p.field}", p.code, p.values, p.is_warning) for p in check_worker(worker)
    ]
    if wrong := [p for p in problems if not p.is_warning]:
        raise InvalidDraftError(wrong)
    club, worker = normalise_club(club), normalise_worker(worker)
    must_be_strong(password, (worker.last_name, worker.first_name, club.name))
    progress.report(0, _STEPS)
    file = files.create_data_file(Path(path), password, cost=cost or DEFAULT_COST)

    def fill() -> Session:
        with recorded_change("file_created", "club", CLUB_ID) as change:
            change.insert(Club, id=CLUB_ID, **club_values(club))
            first = replace(worker, role=Role.MANAGER)
            change.insert(Worker, **worker_values(first), slot_id=file.slot_id or "")
        progress.report(2, _STEPS)
        return _begin(file, is_new=True)

    try:
        progress.report(1, _STEPS)
        return _take_over(file, fill)
    except BaseException:
        file.close()
        with suppress(OSError):
            file.path.unlink()
        raise


def unlock(
    path: Path,
    password: str,
    *,
    read_only: bool = False,
    preferred_slot: str | None = None,
    today: date | None = None,
) -> Session:
    """Open a file with a worker's password; another open file closes once that worked.

    An older file is brought up to date, after a copy was made beside it. Raises WrongPasswordError,
    TooManyAttemptsError after several of them, NotAuthorisedError when the authorisation does not
    hold ``today`` (nothing was shown then, and the file is closed), AlteredSchemaError and every
    other error of a data file.
    """
    with attempts.at(path):
        if _is_this_file(path) and not read_only:
            database.data_file.verify_password(password)  # a file is never open twice in a process
            close_file()
        file = files.open_with_password(
            Path(path), password, read_only=read_only, preferred_slot=preferred_slot
        )
    return _take_over(file, lambda: _begin(file, today=today))


def unlock_with_recovery_key(path: Path, key_text: str) -> Session:
    """Open a file with the key of the recovery sheet; then ``set_password_after_recovery``, before
    which nothing can be written. Another open file closes once that worked.

    Raises WrongRecoveryKeyError with the group that was mistyped, and errors of a data file.
    """
    if _is_this_file(path):
        database.data_file.verify_recovery_key(key_text)
        close_file()
    file = files.open_with_recovery_key(Path(path), key_text)
    return _take_over(file, lambda: _begin(file))


def take_restored(file: DataFile) -> Session:
    """Go on with a file that was just restored and opened. No file may be open.

    A newer step of the tables is made up for. Raises what bringing a file up to date raises.
    """
    return _take_over(file, lambda: _begin(file))


def set_password_after_recovery(
    worker_id: int, new_password: str, *, today: date | None = None
) -> Session:
    """Give an active worker a new password and go on as that worker.

    Raises WeakPasswordError, NotFoundError, NotAuthorisedError.
    """
    current()
    worker = next((worker for worker in list_workers() if worker.id == worker_id), None)
    if worker is None:
        raise NotFoundError(f"worker {worker_id}")
    must_be_authorised(worker, today or date.today())
    before = replace(actor)
    _seat(Actor(worker.id, worker.name))  # whoever holds the sheet may give this one password
    try:
        give_password(worker_id, new_password)
    except BaseException:
        _seat(before)
        raise
    return _begin(database.data_file, worker_id, today=today)


def close_file(*, is_noted: bool = False) -> None:
    """Close the open file, if any; ``is_noted`` says that its history has the end already."""
    if _open.session is not None:
        if not (is_noted or actor.is_unknown or database.data_file.is_closed):
            session_log.note_end()
        _let_go(database.data_file)


def is_open() -> bool:
    """Whether a file is open."""
    return _open.session is not None


def current() -> Session:
    """The session. Raises RuntimeError when no file is open."""
    if _open.session is None:
        raise RuntimeError("no file is open")
    return _open.session


def reread() -> Session:
    """The session with what the settings may have changed: the worker's name and the club's."""
    session = current()
    worker = next((w for w in list_workers() if w.id == session.worker.id), session.worker)
    club_name = Club.get_by_id(CLUB_ID).name
    _open.session = replace(session, worker=worker, club_name=club_name)
    return _open.session


def verify_password(password: str) -> bool:
    """Whether this is the password of the worker at the desk. Slow on purpose: ask in a job.

    A wrong one is entered in the history and makes the next attempt wait: TooManyAttemptsError.
    """
    session = current()
    with attempts.at(session.path):
        try:
            is_right = database.data_file.verify_password(password) == session.slot_id
        except WrongPasswordError:
            is_right = False
        if not is_right:
            attempts.failed(session.path)
    session_log.enter_failures(session.path)
    return is_right


def change_password(old: str, new: str) -> None:
    """Change the password of the worker at the desk.

    Raises WrongPasswordError, WeakPasswordError, ReadOnlyFileError.
    """
    worker = current().worker
    must_be_strong(new, (worker.last_name, worker.first_name))
    database.data_file.change_password(old, new)


def recovery_groups() -> list[str]:
    """The 13 groups of the recovery key. They open the file: show them only when asked."""
    require(Right.MANAGE_WORKERS)
    return database.data_file.recovery_groups()


def recovery_sheet() -> bytes:
    """The sheet with the recovery key as a PDF, to be printed and sealed."""
    from kisdesk.forms.recovery_sheet import recovery_sheet_pdf

    require(Right.MANAGE_WORKERS)
    session, file = current(), database.data_file
    return recovery_sheet_pdf(
        session.club_name,
        session.path.name,
        date.today(),
        file.recovery_groups(),
        file.recovery_qr_text(),
        is_sample=session.is_sample,
    )


def file_status() -> FileStatus:
    """What the status line says about the open file."""
    session = current()
    assert _open.opened_at is not None
    workers: Sequence[WorkerRow] = list_workers()
    rows = database.rows("SELECT value FROM setting WHERE key = ?", (LAST_BACKUP,))
    last = datetime.fromisoformat(rows[0][0].strip('"')) if rows else None
    size = database.data_file.raw_size()
    return FileStatus(session.path, size, len(workers), _open.opened_at, last)


def _is_this_file(path: Path) -> bool:
    if _open.session is None or not Path(path).exists():
        return False
    return database.data_file.path.samefile(path)


def _take_over(file: DataFile, begin: Callable[[], Session]) -> Session:
    """Work with this open file from now on. The one before closes only when that worked."""
    try:
        must_be_ours(file)
        migrate(file, MIGRATIONS)
    except BaseException:
        file.close()
        raise
    session, opened_at, seated = _open.session, _open.opened_at, replace(actor)
    old = database.data_file if session is not None else None
    if old is not None:
        with old.lock:  # a job in the middle of a transaction finishes it first
            database.detach()
    try:
        _seat(Actor())
        database.attach(file)
        begun = begin()
    except BaseException:
        _let_go(file)
        if old is not None:
            database.attach(old)
            _open.session, _open.opened_at = session, opened_at
            _seat(seated)
        raise
    if old is not None:
        old.close()
    return begun


def _begin(
    file: DataFile,
    worker_id: int | None = None,
    *,
    today: date | None = None,
    is_new: bool = False,
) -> Session:
    """Find out who it is, whether they may come in, and remember the session."""
    today = today or date.today()
    refresh_search()
    worker = next(
        (
            worker
            for worker in list_workers()
            if worker.id == worker_id or (file.slot_id and worker.slot_id == file.slot_id)
        ),
        _NOBODY,
    )
    club = Club.get_by_id(CLUB_ID)
    _seat(Actor(worker.id or None, worker.name, worker is _NOBODY, worker.role))
    last_sign_in = None
    if worker is not _NOBODY and not is_new:
        must_be_authorised(worker, today)
        last_sign_in = session_log.last_sign_in(worker.id, attempts.unwritten(file.path))
        session_log.note_start(by_sheet=worker_id is not None)
        session_log.enter_failures(file.path, before=True)
    _open.session = Session(
        path=file.path,
        worker=worker,
        club_name=club.name,
        is_sample=club.is_sample,
        is_read_only=file.is_read_only,
        slot_id=worker.slot_id or file.slot_id or "",
        authorisation=worker.authorisation.state(today),
        last_sign_in=last_sign_in,
    )
    _open.opened_at = datetime.now().astimezone()
    return _open.session


def _seat(who: Actor) -> None:
    """Let this worker be the one at the desk, and see what their role may see."""
    actor.worker_id, actor.worker_name = who.worker_id, who.worker_name
    actor.is_unknown, actor.role = who.is_unknown, who.role
    database.set_gate(gate_of(who.role))


def _let_go(file: DataFile) -> None:
    _open.session = None
    _seat(Actor())
    with file.lock:  # a job in the middle of a transaction finishes it first
        database.detach()
        file.close()
