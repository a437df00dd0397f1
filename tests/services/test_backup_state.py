"""How old the last copy is, what that looks like, and what calls on Dziś."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.domain.backup_state import BackupLevel
from kisdesk.domain.deadline_facts import DeadlineKind
from kisdesk.domain.rights import Role
from kisdesk.errors import InvalidDraftError, NotAllowedError
from kisdesk.models.base import clock
from kisdesk.services import session
from kisdesk.services.backup_places import (
    copy_to_place,
    has_changed_since_last_copy,
    make_closing_copy,
    needs_closing_copy,
    remember_place,
    the_connected_place,
)
from kisdesk.services.backup_records import backup_record
from kisdesk.services.backup_settings import (
    BackupSettings,
    get_backup_settings,
    save_backup_settings,
)
from kisdesk.services.backup_state import backup_state
from kisdesk.services.backups import list_backups, make_backup, verify_backup
from kisdesk.services.breaches import copies_made, people_in_copy
from kisdesk.services.contracts import get_contract, save_draft
from kisdesk.services.known_places import closing_folder
from kisdesk.services.participants import delete_participant, update_participant
from kisdesk.services.restoring import compare_with_open_file, examine_copy, restore_copy
from kisdesk.services.today import list_deadlines
from kisdesk.services.trial_restore import run_test_restore
from kisdesk.services.workers import add_worker
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.services.contract_builders import make_draft
from tests.sticks import names

FRIDAY = date(2026, 11, 6)
At = Callable[[date], None]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> At:
    """Set the clock of the file to ten o'clock of a day."""

    def set_day(day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 10, 0).astimezone()
        monkeypatch.setattr(clock, "moment", moment)

    set_day(FRIDAY)
    return set_day


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "szafa"
    folder.mkdir()
    return folder


def calls(today: date) -> list[DeadlineKind]:
    kinds = {DeadlineKind.BACKUP_OVERDUE, DeadlineKind.TEST_RESTORE}
    return [d.kind for d in list_deadlines(today) if d.kind in kinds]


@pytest.mark.parametrize(
    ("day", "working_days", "level"),
    [
        (6, 0, BackupLevel.GREEN),
        (8, 0, BackupLevel.GREEN),  # a weekend
        (9, 1, BackupLevel.GREEN),
        (10, 2, BackupLevel.GREEN),
        (11, 2, BackupLevel.GREEN),  # Independence Day
        (12, 3, BackupLevel.GREEN),
        (13, 4, BackupLevel.AMBER),
        (15, 4, BackupLevel.AMBER),
        (18, 7, BackupLevel.AMBER),
        (19, 8, BackupLevel.RED),
    ],
)
@pytest.mark.usefixtures("office", "at")
def test_amber_after_three_working_days_and_red_after_seven(
    stick: Path, day: int, working_days: int, level: BackupLevel
) -> None:
    row = make_backup(stick)
    today = date(2026, 11, day)
    state = backup_state(today)
    assert (state.last, state.place_label) == (row, "szafa")
    assert (state.working_days, state.level) == (working_days, level)
    assert state.overdue_on == date(2026, 11, 13)
    assert state.is_overdue == (level is not BackupLevel.GREEN)
    assert (DeadlineKind.BACKUP_OVERDUE in calls(today)) is state.is_overdue


@pytest.mark.usefixtures("stick")
def test_a_file_nobody_copied_counts_from_its_first_day(office: session.Session) -> None:
    first = date.today()
    state = backup_state(first)
    assert (state.last, state.working_days, state.level) == (None, 0, BackupLevel.GREEN)
    late = first + timedelta(days=30)
    assert backup_state(late).level is BackupLevel.RED
    (call,) = [d for d in list_deadlines(late) if d.kind is DeadlineKind.BACKUP_OVERDUE]
    assert call.values["last_on"] is None


@pytest.mark.usefixtures("office", "at")
def test_the_office_may_want_other_days(stick: Path) -> None:
    make_backup(stick)
    save_backup_settings(BackupSettings(amber_days=1, red_days=2, drill_months=0))
    assert get_backup_settings().amber_days == 1
    assert backup_state(date(2026, 11, 10)).level is BackupLevel.AMBER
    assert backup_state(date(2026, 11, 12)).level is BackupLevel.RED
    assert backup_state(date(2027, 11, 12)).drill.due_on is None
    for wrong in (
        BackupSettings(amber_days=0), BackupSettings(amber_days=7), BackupSettings(red_days=200),
        BackupSettings(drill_months=30), BackupSettings(closing_copies=0),
    ):  # fmt: skip
        with pytest.raises(InvalidDraftError):
            save_backup_settings(wrong)


@pytest.mark.usefixtures("office")
def test_a_copy_is_to_be_tried_out_every_month(stick: Path, at: At) -> None:
    assert backup_state(FRIDAY).drill.due_on is None  # nothing to try out yet
    make_backup(stick)
    state = backup_state(date(2026, 12, 5))
    assert (state.drill.due_on, state.drill.is_due) == (date(2026, 12, 6), False)
    assert backup_state(date(2026, 12, 6)).drill.is_due
    assert calls(date(2026, 12, 6)) == [DeadlineKind.BACKUP_OVERDUE, DeadlineKind.TEST_RESTORE]

    at(date(2026, 12, 7))
    assert run_test_restore(volumes=[]).is_passed
    assert backup_state(date(2026, 12, 7)).drill.due_on == date(2027, 1, 7)

    at(date(2027, 1, 8))
    copy = list_backups()[0].path
    copy.write_bytes(copy.read_bytes()[:-4096])
    failed = run_test_restore(copy, volumes=[])
    assert not failed.is_passed
    state = backup_state(date(2027, 1, 8))
    assert state.drill.last == failed
    assert state.drill.is_due  # what failed is not done
    assert state.drill.due_on == date(2027, 1, 7)


@pytest.mark.usefixtures("at")
def test_sample_data_call_for_no_copy(tmp_path: Path) -> None:
    from kisdesk.services.demo import make_sample_file

    make_sample_file(
        tmp_path / "proba.kis", builders.PASSWORD, people=2, seed=1, today=FRIDAY,
        cost=builders.CHEAP,
    )  # fmt: skip
    try:
        assert calls(FRIDAY + timedelta(days=300)) == []
        assert make_closing_copy() is None
    finally:
        session.close_file()


# At closing -----------------------------------------------------------------------------------


def test_a_copy_at_closing_only_when_something_changed(
    office: session.Session, stick: Path, at: At, make_participant: Callable[..., int]
) -> None:
    row = make_closing_copy()
    assert row is not None
    assert row.is_automatic
    assert row.path.parent == closing_folder(database.data_file.file_id)
    assert make_closing_copy() is None
    session.close_file()
    session.unlock(office.path, builders.PASSWORD)
    assert not has_changed_since_last_copy()  # opening and closing change nothing
    verify_backup(row.path)
    run_test_restore(row.path, volumes=[])
    assert make_closing_copy() is None

    person = make_participant()
    assert needs_closing_copy()
    make_backup(stick)
    assert make_closing_copy() is None  # the copy on the stick has it
    draft = builders.participant_draft(last_name="Zmieniona")
    update_participant(person, draft, today=builders.TODAY)
    assert make_closing_copy() is not None

    save_backup_settings(BackupSettings(closing_copy=False))
    assert has_changed_since_last_copy()
    assert make_closing_copy() is None


def test_a_draft_that_saved_itself_is_a_change(
    office: session.Session, at: At, make_participant: Callable[..., int]
) -> None:
    contract_id = make_draft(make_participant())
    assert make_closing_copy() is not None
    assert not has_changed_since_last_copy()
    card = get_contract(contract_id)
    at(FRIDAY + timedelta(days=1))
    save_draft(contract_id, replace(card.content, ends_on=date(2027, 3, 1)))
    assert has_changed_since_last_copy()


@pytest.mark.usefixtures("office")
def test_only_a_few_copies_made_at_closing_are_kept(
    at: At, make_participant: Callable[..., int], stick: Path
) -> None:
    save_backup_settings(BackupSettings(closing_copies=3))
    made = []
    for day in range(6):
        at(FRIDAY + timedelta(days=day))
        make_participant()
        row = make_closing_copy()
        assert row is not None
        made.append(row)
    folder = made[0].path.parent
    assert [name for name in names(folder) if name.endswith(".kis")] == [
        row.path.name for row in made[-3:]
    ]
    assert list_backups() == made[:-4:-1]


@pytest.mark.usefixtures("office", "at")
def test_a_copy_at_closing_is_not_the_copy_the_lamp_speaks_of(stick: Path) -> None:
    row = make_closing_copy()
    state = backup_state(date(2026, 11, 20))
    assert (state.last, state.automatic) == (None, row)
    assert session.file_status().last_backup_at is None


# Whose data a copy holds ----------------------------------------------------------------------


def people_in(backup_id: int) -> list[int]:
    copy = dict(copies_made())[backup_id]
    return sorted(person.participant_id for person in people_in_copy(copy))


@pytest.mark.usefixtures("office")
def test_who_was_in_a_lost_copy(stick: Path, make_participant: Callable[..., int]) -> None:
    gone_before, stays, gone_since = (make_participant() for _ in range(3))
    delete_participant(gone_before)
    lost = make_backup(stick)
    delete_participant(gone_since)
    update_participant(stays, builders.participant_draft(), today=builders.TODAY)
    new = make_participant()
    assert people_in(lost.id) == [stays, gone_since]
    assert len(people_in(lost.id)) == lost.people
    later = make_backup(stick)
    assert people_in(later.id) == [stays, new]


def test_people_taken_over_in_bulk_count_as_being_in_it(tmp_path: Path, stick: Path) -> None:
    from kisdesk.services.demo import make_sample_file

    make_sample_file(
        tmp_path / "proba.kis", builders.PASSWORD, people=7, seed=1, today=FRIDAY,
        cost=builders.CHEAP,
    )  # fmt: skip
    try:
        row = make_backup(stick)
        assert len(people_in(row.id)) == row.people == 7
    finally:
        session.close_file()


# Who may ---------------------------------------------------------------------------------------


def test_a_technician_copies_tries_out_and_restores_without_seeing_people(
    office: session.Session, stick: Path, make_participant: Callable[..., int]
) -> None:
    make_participant()
    password = "hasło technika, długie"
    technician = add_worker(
        builders.worker_draft(last_name="Techniczny", first_name="Jan", role=Role.TECHNICIAN),
        password,
    )
    session.close_file()
    assert session.unlock(office.path, password).worker.id == technician
    place = remember_place(stick, volumes=[])
    row = copy_to_place(the_connected_place([]), volumes=[])
    assert place.label == row.place_label
    assert run_test_restore(volumes=[]).is_passed
    assert backup_state(date.today()).last == row
    assert not has_changed_since_last_copy()
    assert make_closing_copy() is None
    assert backup_record(row.id, date.today())
    assert examine_copy(row.path).people == 1
    with pytest.raises(NotAllowedError):
        compare_with_open_file(row.path)
    with pytest.raises(NotAllowedError):
        people_in(row.id)
    assert restore_copy(row.path, office.path).session.worker.id == technician
    with pytest.raises(NotAllowedError):
        database.rows("SELECT last_name FROM participant")


def test_who_may_only_read_makes_a_copy_but_restores_none(
    office: session.Session, stick: Path
) -> None:
    password = "hasło czytelnika, długie"
    add_worker(
        builders.worker_draft(last_name="Czytająca", first_name="Ewa", role=Role.READ_ONLY),
        password,
    )
    session.close_file()
    session.unlock(office.path, password)
    row = make_backup(stick)
    with pytest.raises(NotAllowedError):
        restore_copy(row.path, office.path)
    assert session.is_open()
