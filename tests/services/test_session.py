"""Making, opening, locking and recovering a file, as the person at the desk meets it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kisdesk.domain.codes import Variant
from kisdesk.domain.drafts import OperatorDraft
from kisdesk.errors import Cancelled, InvalidDraftError
from kisdesk.models.changes import actor
from kisdesk.services import session as sessions
from kisdesk.services.contracts import get_contract, save_draft, start_contract
from kisdesk.services.errors import (
    FileExistsAlreadyError,
    NewPasswordNeededError,
    NotFoundError,
    OwnAccountError,
    ReadOnlyFileError,
    WeakPasswordError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    count_participants,
    register_participant,
)
from kisdesk.services.session import Session
from kisdesk.services.workers import (
    add_worker,
    give_password,
    list_workers,
    remove_worker,
    update_worker,
)
from tests import builders

OTHER = "inne hasło do pliku 9"


def make(path: Path, **changes: object) -> Session:
    arguments = {
        "club": builders.club_draft(),
        "worker": builders.worker_draft(),
        "password": builders.PASSWORD,
        "cost": builders.CHEAP,
    }
    return sessions.create_file(path, **{**arguments, **changes})


@pytest.fixture(autouse=True)
def _closed_in_the_end():
    yield
    sessions.close_file()


def test_a_new_file_is_open_and_knows_who_is_at_the_desk(office: Session) -> None:
    assert office.worker.name == "Małgorzata Zielińska"
    assert office.club_name.startswith("Klub Integracji")
    assert not office.is_read_only
    assert not office.is_sample
    assert sessions.is_open()
    assert sessions.current() == office
    assert actor.worker_name == "Małgorzata Zielińska"


def test_a_file_opens_again_with_its_password_only(office: Session) -> None:
    sessions.close_file()
    assert not sessions.is_open()
    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, OTHER)
    assert not sessions.is_open()

    again = sessions.unlock(office.path, builders.PASSWORD, preferred_slot=office.slot_id)

    assert again == office


def test_nothing_is_overwritten(office: Session) -> None:
    sessions.close_file()
    before = office.path.read_bytes()
    with pytest.raises(FileExistsAlreadyError):
        make(office.path)
    assert office.path.read_bytes() == before


def test_everything_wrong_is_told_before_a_file_is_made(tmp_path: Path) -> None:
    club = replace(builders.club_draft(), name=" ", operator=OperatorDraft(nip="1234563219"))
    with pytest.raises(InvalidDraftError) as caught:
        make(tmp_path / "a.kis", club=club, worker=builders.worker_draft(last_name=""))
    assert {(p.field, p.code) for p in caught.value.problems} == {
        ("name", "required"),
        ("operator.name", "required"),
        ("operator.nip", "nip_check_digit"),
        ("worker.last_name", "required"),
    }
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("password", "code"),
    [("krótkie", "too_short"), ("aaaaaaaaaaaaa", "too_common"), ("zielinskamalgorzata", "")],
)
def test_a_weak_password_is_refused_with_the_reason(
    tmp_path: Path, password: str, code: str
) -> None:
    strength = sessions.password_strength(password)
    assert (strength.problem, strength.is_acceptable) == (code, not code)
    if code:
        with pytest.raises(WeakPasswordError) as caught:
            make(tmp_path / "a.kis", password=password)
        assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_the_workers_own_name_is_a_poor_password() -> None:
    alone = sessions.password_strength("Małgorzata Zielińska").score
    own = sessions.password_strength("Małgorzata Zielińska", ["Zielińska", "Małgorzata"]).score
    assert own < alone


@pytest.mark.parametrize("text", ["", "😀" * 200, "\ud800" * 12, "x" * 10_000])
def test_any_password_can_be_rated(text: str) -> None:
    assert 0 <= sessions.password_strength(text).score <= 4


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_giving_up_a_new_file_leaves_nothing_behind(tmp_path: Path, stop_at: int) -> None:
    class GivesUp:
        def report(self, done: int, total: int) -> None:
            if done == stop_at:
                raise Cancelled

    with pytest.raises(Cancelled):
        make(tmp_path / "a.kis", progress=GivesUp())
    assert list(tmp_path.iterdir()) == []
    assert not sessions.is_open()


def test_the_screen_unlocks_with_ones_own_password_only(office: Session) -> None:
    add_worker(builders.worker_draft(last_name="Łuczak"), OTHER)
    assert sessions.verify_password(builders.PASSWORD)
    assert not sessions.verify_password(OTHER)
    assert not sessions.verify_password("")


def test_a_changed_password_opens_the_file_and_the_old_one_does_not(office: Session) -> None:
    with pytest.raises(WrongPasswordError):
        sessions.change_password("nie to hasło wcale", OTHER)
    with pytest.raises(WeakPasswordError):
        sessions.change_password(builders.PASSWORD, "krótkie")
    sessions.change_password(builders.PASSWORD, OTHER)
    sessions.close_file()

    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, builders.PASSWORD)
    assert sessions.unlock(office.path, OTHER).worker.id == office.worker.id


def test_who_forgot_the_password_goes_on_with_the_recovery_key(office: Session) -> None:
    key = "-".join(sessions.recovery_groups())
    assert sessions.recovery_sheet().startswith(b"%PDF")
    sessions.close_file()
    with pytest.raises(WrongRecoveryKeyError):
        sessions.unlock_with_recovery_key(office.path, key[::-1])

    unknown = sessions.unlock_with_recovery_key(office.path, key)
    assert unknown.worker.id == 0
    assert unknown.club_name == office.club_name
    with pytest.raises(NotFoundError):
        sessions.set_password_after_recovery(77, OTHER)
    known = sessions.set_password_after_recovery(office.worker.id, OTHER)

    assert known.worker.name == office.worker.name
    assert actor.worker_id == office.worker.id
    sessions.close_file()
    assert sessions.unlock(office.path, OTHER).worker.id == office.worker.id
    assert list_workers()[0].slot_id


def test_recovery_works_when_the_whole_header_is_lost(office: Session) -> None:
    add_worker(builders.worker_draft(last_name="Łuczak"), OTHER)
    key = "".join(sessions.recovery_groups())
    sessions.close_file()
    office.path.write_bytes(b"\0" * 8192 + office.path.read_bytes()[8192:])

    sessions.unlock_with_recovery_key(office.path, key)
    sessions.set_password_after_recovery(office.worker.id, OTHER)

    assert [bool(worker.slot_id) for worker in list_workers()] == [True, False]
    sessions.close_file()
    assert sessions.unlock(office.path, OTHER).worker.id == office.worker.id


def test_a_second_worker_gets_in_and_is_taken_out_again(office: Session) -> None:
    second = add_worker(builders.worker_draft(last_name="Łuczak", first_name="Jan"), OTHER)
    with pytest.raises(OwnAccountError):
        remove_worker(office.worker.id)
    sessions.close_file()
    session = sessions.unlock(office.path, OTHER)
    assert session.worker.id == second
    assert session.worker.name == "Jan Łuczak"
    sessions.close_file()

    sessions.unlock(office.path, builders.PASSWORD)
    remove_worker(second)
    assert [worker.id for worker in list_workers()] == [office.worker.id]
    assert [w.is_active for w in list_workers(active_only=False)] == [True, False]
    sessions.close_file()
    with pytest.raises(WrongPasswordError):
        sessions.unlock(office.path, OTHER)


def test_the_last_worker_stays(office: Session) -> None:
    key = "-".join(sessions.recovery_groups())
    sessions.close_file()
    sessions.unlock_with_recovery_key(office.path, key)
    with pytest.raises(NewPasswordNeededError):
        remove_worker(office.worker.id)
    sessions.set_password_after_recovery(office.worker.id, OTHER)
    with pytest.raises(OwnAccountError):
        remove_worker(office.worker.id)
    assert len(list_workers()) == 1


def test_a_worker_without_a_password_can_be_given_one(office: Session) -> None:
    worker = add_worker(builders.worker_draft(last_name="Żak"), None)
    assert list_workers()[1].slot_id == ""
    give_password(worker, OTHER)
    sessions.close_file()
    assert sessions.unlock(office.path, OTHER).worker.id == worker


def test_a_workers_new_name_signs_what_is_done_next(office: Session) -> None:
    update_worker(office.worker.id, builders.worker_draft(last_name="Zielińska-Żak"))
    assert actor.worker_name == "Małgorzata Zielińska-Żak"
    with pytest.raises(InvalidDraftError):
        update_worker(office.worker.id, builders.worker_draft(first_name=""))


def test_a_copy_opened_for_reading_shows_everything_and_changes_nothing(
    office: Session, make_participant
) -> None:
    make_participant()
    sessions.close_file()
    copy = sessions.unlock(office.path, builders.PASSWORD, read_only=True)

    assert copy.is_read_only
    assert count_participants(ParticipantQuery(today=builders.TODAY)) == 1
    writes = [
        lambda: register_participant(
            builders.participant_draft(), on=builders.TODAY, today=builders.TODAY
        ),
        lambda: add_worker(builders.worker_draft(), OTHER),
        lambda: give_password(1, OTHER),
        lambda: remove_worker(1),
        lambda: sessions.change_password(builders.PASSWORD, OTHER),
    ]
    for write in writes:
        with pytest.raises(ReadOnlyFileError):
            write()
    assert len(list_workers()) == 1


def test_the_status_line_knows_file_and_workers(office: Session) -> None:
    status = sessions.file_status()
    assert status.path == office.path
    assert status.size == office.path.stat().st_size
    assert status.worker_count == 1
    assert status.last_backup_at is None


def test_without_a_file_there_is_no_session() -> None:
    sessions.close_file()
    with pytest.raises(RuntimeError):
        sessions.current()


def test_after_the_recovery_key_nothing_is_written_before_a_password(office: Session) -> None:
    person = register_participant(
        builders.participant_draft(), on=builders.TODAY, today=builders.TODAY
    )
    contract = start_contract(person, Variant.A, today=builders.TODAY)
    key = "-".join(sessions.recovery_groups())
    sessions.close_file()
    sessions.unlock_with_recovery_key(office.path, key)
    content = replace(get_contract(contract).content, place="Gdzie indziej")

    for write in (
        lambda: add_note(person, builders.TODAY, "bez nazwiska", today=builders.TODAY),
        lambda: save_draft(contract, content),
        lambda: add_worker(builders.worker_draft(last_name="Obca"), OTHER),
        lambda: give_password(office.worker.id, OTHER),
    ):
        with pytest.raises(NewPasswordNeededError):
            write()

    with pytest.raises(WeakPasswordError):
        sessions.set_password_after_recovery(office.worker.id, "krótkie")
    with pytest.raises(NewPasswordNeededError):
        save_draft(contract, content)
    sessions.set_password_after_recovery(office.worker.id, OTHER)
    save_draft(contract, content)
    assert get_contract(contract).content.place == "Gdzie indziej"


def test_a_taken_name_leaves_the_open_file_open(office: Session, tmp_path: Path) -> None:
    (tmp_path / "zajety.kis").write_bytes(b"")
    with pytest.raises(FileExistsAlreadyError):
        make(tmp_path / "zajety.kis")
    assert_still_at_work(office)


def test_a_cancelled_new_file_leaves_the_open_file_open(office: Session, tmp_path: Path) -> None:
    class GivesUp:
        def report(self, done: int, total: int) -> None:
            if done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        make(tmp_path / "nowy.kis", progress=GivesUp())
    assert not (tmp_path / "nowy.kis").exists()
    assert_still_at_work(office)


def test_a_wrong_password_leaves_the_open_file_open(office: Session, tmp_path: Path) -> None:
    make(tmp_path / "drugi.kis", password=OTHER)
    sessions.unlock(office.path, builders.PASSWORD)
    for path in (tmp_path / "drugi.kis", office.path):
        with pytest.raises(WrongPasswordError):
            sessions.unlock(path, "nie to hasło wcale")
        with pytest.raises(WrongRecoveryKeyError):
            sessions.unlock_with_recovery_key(path, "X" * 65)
    assert_still_at_work(office)


def test_the_open_file_may_be_opened_again_by_its_password_or_key(office: Session) -> None:
    assert sessions.unlock(office.path, builders.PASSWORD).worker.id == office.worker.id
    key = "-".join(sessions.recovery_groups())
    assert sessions.unlock_with_recovery_key(office.path, key).worker.id == 0
    assert sessions.unlock(office.path, builders.PASSWORD).worker.id == office.worker.id


def assert_still_at_work(office: Session) -> None:
    assert sessions.current() == office
    assert actor.worker_id == office.worker.id
    register_participant(builders.participant_draft(), on=builders.TODAY, today=builders.TODAY)
    assert count_participants(ParticipantQuery(today=builders.TODAY)) == 1
