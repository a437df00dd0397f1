"""Wrong passwords: waiting, what outlives a restart, and what the history says of it."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.services import attempts, session_log
from kisdesk.services import session as sessions
from kisdesk.services.errors import NotAllowedError, TooManyAttemptsError, WrongPasswordError
from kisdesk.services.preferences import preferences_folder
from kisdesk.services.session import Session
from kisdesk.services.workers import add_worker
from kisdesk.storage.peewee_database import database
from tests import builders

WRONG = "to nie jest to hasło 1"
OTHER = "inne hasło do pliku 9"


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.moment = datetime.now().astimezone()

    def __call__(self) -> datetime:
        return self.moment

    def go(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(attempts, "now", clock)
    return clock


@pytest.fixture
def shut(office: Session) -> Iterator[Path]:
    sessions.close_file()
    yield office.path
    sessions.close_file()


def fail(path: Path, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            sessions.unlock(path, WRONG)


def test_the_wait_grows_and_stays_bearable() -> None:
    waits = [attempts.wait_after(n) for n in range(20)]
    assert waits[:3] == [0, 0, 0]
    assert waits[3:8] == [5, 10, 20, 40, 80]
    assert waits == sorted(waits)
    assert waits[-1] == attempts.LONGEST_WAIT <= 180


def test_after_three_wrong_passwords_the_right_one_waits_too(shut: Path, clock: Clock) -> None:
    fail(shut, 3)
    with pytest.raises(TooManyAttemptsError) as refused:
        sessions.unlock(shut, builders.PASSWORD)
    assert refused.value.seconds == 5
    clock.go(4.5)
    assert attempts.seconds_to_wait(shut) == 1
    clock.go(0.5)
    assert sessions.unlock(shut, builders.PASSWORD)
    assert attempts.seconds_to_wait(shut) == 0


def test_a_copy_of_the_file_does_not_start_anew(shut: Path, clock: Clock, tmp_path: Path) -> None:
    fail(shut, 3)
    copy = tmp_path / "kopia.kis"
    copy.write_bytes(shut.read_bytes())
    assert attempts.seconds_to_wait(copy) == 5


def test_a_clock_set_back_locks_nobody_out(shut: Path, clock: Clock) -> None:
    fail(shut, 3)
    clock.go(-365 * 24 * 3600)
    assert sessions.unlock(shut, builders.PASSWORD)


def test_a_damaged_note_of_attempts_counts_as_none(shut: Path, clock: Clock) -> None:
    fail(shut, 3)
    for text in ("{", "[]", '{"x": 5}', '{"x": {"in_a_row": "a"}}'):
        (preferences_folder() / "attempts.json").write_text(text)
        assert attempts.seconds_to_wait(shut) == 0


@pytest.mark.parametrize("value", [None, "a", -(10**30), [], 1.5])
def test_a_spoilt_count_of_attempts_keeps_nobody_out(
    shut: Path, clock: Clock, value: object
) -> None:
    fail(shut, 2)
    place = preferences_folder() / "attempts.json"
    known = json.loads(place.read_text())
    spoilt = {key: {**one, "in_a_row": value} for key, one in known.items()}
    place.write_text(json.dumps(spoilt))
    assert sessions.unlock(shut, builders.PASSWORD)


def test_the_note_outside_names_nobody(shut: Path, clock: Clock) -> None:
    fail(shut, 2)
    text = (preferences_folder() / "attempts.json").read_text()
    assert WRONG not in text
    assert shut.name not in text
    assert "Zielińska" not in text


def test_failures_before_the_file_was_open_stand_in_its_history(shut: Path, clock: Clock) -> None:
    fail(shut, 2)
    clock.go(60)
    session = sessions.unlock(shut, builders.PASSWORD)
    assert session.last_sign_in is None  # never unlocked before: only made
    assert [row.failed_count for row in session_log.list_sessions()] == [2, 0]
    sessions.close_file()
    fail(shut)
    again = sessions.unlock(shut, builders.PASSWORD)
    assert again.last_sign_in is not None
    assert again.last_sign_in.failed_since == 1
    sessions.close_file()
    last = sessions.unlock(shut, builders.PASSWORD).last_sign_in
    assert last is not None
    assert last.failed_since == 0
    counts = database.rows(
        "SELECT json_extract(details, '$.count') FROM change WHERE action = 'unlock_failed'"
    )
    assert counts == [(2,), (1,)]


def test_failures_at_the_lock_screen_are_entered_at_once(office: Session, clock: Clock) -> None:
    for _ in range(3):
        assert not sessions.verify_password(WRONG)
    failed = "SELECT count(*) FROM change WHERE action = 'unlock_failed'"
    assert database.rows(failed) == [(3,)]
    with pytest.raises(TooManyAttemptsError):
        sessions.verify_password(builders.PASSWORD)
    clock.go(5)
    assert sessions.verify_password(builders.PASSWORD)


def test_the_password_of_a_colleague_is_a_wrong_one_here(office: Session, clock: Clock) -> None:
    add_worker(builders.worker_draft(last_name="Druga"), OTHER)
    for _ in range(3):
        assert not sessions.verify_password(OTHER)
    assert attempts.seconds_to_wait(office.path) == 5


def test_sessions_with_computer_locks_and_ends(office: Session) -> None:
    session_log.note_lock()
    session_log.note_resume()
    sessions.close_file()
    sessions.unlock(office.path, builders.PASSWORD)
    file = database.data_file  # cut off: no end is written
    database.detach()
    file.close()
    sessions._open.session = None
    sessions.unlock(office.path, builders.PASSWORD)
    rows = session_log.list_sessions()
    assert [row.is_closed for row in rows] == [False, False, True]
    assert rows[0].ended_at is None
    assert rows[1].ended_at is not None
    assert rows[2].lock_count == 1
    assert rows[0].computer
    assert rows[0].worker_name == "Małgorzata Zielińska"
    assert len(session_log.list_sessions(limit=2)) == 2


def test_a_copy_opened_for_reading_is_not_entered(office: Session) -> None:
    sessions.close_file()
    sessions.unlock(office.path, builders.PASSWORD, read_only=True)
    sessions.close_file()
    sessions.unlock(office.path, builders.PASSWORD)
    assert len(session_log.list_sessions()) == 2


def test_only_the_history_right_sees_sessions(office: Session) -> None:
    add_worker(builders.worker_draft(last_name="Druga"), OTHER)
    sessions.close_file()
    session = sessions.unlock(office.path, OTHER)
    assert session.last_sign_in is None
    with pytest.raises(NotAllowedError):
        session_log.list_sessions()
