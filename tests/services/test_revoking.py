"""A lost sheet or somebody who left for good: the file gets a new key."""

from pathlib import Path

import pytest

from kisdesk.errors import Cancelled
from kisdesk.services import session as sessions
from kisdesk.services.errors import (
    DiskFullError,
    NewPasswordNeededError,
    ReadOnlyFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.services.history import history_of, verify_history
from kisdesk.services.participants import ParticipantQuery, list_participants
from kisdesk.services.revoking import revoke_access
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker, give_password, list_workers
from kisdesk.storage import lock_file, rekey
from tests import builders

OTHER = "inne hasło do pliku 9"


@pytest.fixture(autouse=True)
def _closed_in_the_end():
    yield
    sessions.close_file()


def key_of() -> str:
    return "-".join(sessions.recovery_groups())


def test_after_a_lost_sheet_the_key_is_changed_and_work_goes_on(
    office: Session, make_participant
) -> None:
    person = make_participant(last_name="Żuraw")
    colleague = add_worker(builders.worker_draft(last_name="Łuczak", first_name="Jan"), OTHER)
    add_worker(builders.worker_draft(last_name="Bez", first_name="Hasła"), None)
    lost = key_of()

    assert revoke_access(builders.PASSWORD) == ["Jan Łuczak"]

    assert key_of() != lost
    assert [bool(w.slot_id) for w in list_workers()] == [True, False, False]
    make_participant(last_name="Nowa")
    give_password(colleague, OTHER)
    sessions.close_file()
    with pytest.raises(WrongRecoveryKeyError):
        sessions.unlock_with_recovery_key(office.path, lost)
    assert sessions.unlock(office.path, OTHER).worker.id == colleague
    assert sessions.unlock(office.path, builders.PASSWORD).worker.id == office.worker.id
    people = list_participants(ParticipantQuery(today=builders.TODAY))
    assert [p.last_name for p in people] == ["Nowa", "Żuraw"]
    assert person in {p.id for p in people}


def test_the_change_of_the_key_stands_in_the_history(office: Session) -> None:
    revoke_access(builders.PASSWORD)
    newest = history_of("club", 1)[0]
    assert (newest.action, newest.worker_name) == ("access_revoked", office.worker.name)
    assert verify_history()


def test_until_they_get_a_new_password_the_others_are_shut_out(office: Session) -> None:
    add_worker(builders.worker_draft(last_name="Łuczak"), OTHER)
    revoke_access(builders.PASSWORD)
    sessions.close_file()
    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, OTHER)


def test_only_ones_own_password_changes_the_key(office: Session) -> None:
    add_worker(builders.worker_draft(last_name="Łuczak"), OTHER)
    key = key_of()
    for password in (OTHER, "nie to hasło wcale"):
        with pytest.raises(WrongPasswordError):
            revoke_access(password)
    assert key_of() == key


def test_nobody_known_and_a_copy_for_reading_change_no_key(office: Session) -> None:
    key = key_of()
    sessions.close_file()
    sessions.unlock_with_recovery_key(office.path, key)
    with pytest.raises(NewPasswordNeededError):
        revoke_access(builders.PASSWORD)
    sessions.unlock(office.path, builders.PASSWORD)
    sessions.close_file()
    sessions.unlock(office.path, builders.PASSWORD, read_only=True)
    with pytest.raises(ReadOnlyFileError):
        revoke_access(builders.PASSWORD)


def test_a_cancel_keeps_the_key_and_the_session(office: Session, make_participant) -> None:
    class GivesUp:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    from kisdesk.storage import rekey

    key, session = key_of(), sessions.current()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rekey, "_PAGES_AT_ONCE", 1)
        with pytest.raises(Cancelled):
            revoke_access(builders.PASSWORD, GivesUp())
    assert (key_of(), sessions.current()) == (key, session)
    assert make_participant()
    assert not list(Path(office.path).parent.glob("*.tmp"))


def test_a_disk_full_right_after_the_change_of_the_key_is_said_and_the_file_closed(
    office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = rekey._replace

    def full(_: Path) -> None:
        raise DiskFullError

    def replaced(place: Path, path: Path) -> None:
        replace(place, path)
        monkeypatch.setattr(lock_file, "leave_note", full)

    monkeypatch.setattr(rekey, "_replace", replaced)
    with pytest.raises(DiskFullError):
        revoke_access(builders.PASSWORD)
    assert not sessions.is_open()
    monkeypatch.undo()
    sessions.unlock(office.path, builders.PASSWORD)
    assert verify_history()
