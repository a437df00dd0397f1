"""Rescuing a damaged file: what can be read comes over as it was, the rest is told."""

import hashlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks import rescue as harness
from kisdesk.errors import UserError
from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Setting
from kisdesk.services import session
from kisdesk.services.checks import HISTORY_BROKEN, HISTORY_GAPS, check_file
from kisdesk.services.errors import (
    DamagedDataError,
    DamagedHeaderError,
    FileExistsAlreadyError,
    FileMissingError,
    NothingReadableError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from kisdesk.services.history import history_of, verify_history
from kisdesk.services.history_check import check_history
from kisdesk.services.participants import register_participant, update_participant
from kisdesk.services.rescue_history import LOST
from kisdesk.services.rescuing import rescue_file
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import journal_path
from kisdesk.storage.rescue import Rescuer
from kisdesk.storage.sealed_pages import SealedPages
from kisdesk.storage.shifted_vfs import open_raw
from tests import builders

PAGE = 4096
CASES_OF_A_KIND = 20


@pytest.fixture(scope="module")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> harness.Office:
    """A small file of invented people with contracts, papers and meetings."""
    return harness.Office(tmp_path_factory.mktemp("rescue"), people=4)


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    session.close_file()


def hit(path: Path, *pages: int) -> None:
    """Fill these pages, counted from 1, with zeros."""
    content = bytearray(path.read_bytes())
    for page in pages:
        start = HEADER_BYTES + (page - 1) * PAGE
        content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def pages_of(path: Path, table: str) -> list[int]:
    """The leaves of a table or index in a sound file."""
    with open_with_password(path, builders.PASSWORD) as file:
        key = file.key_for_copy()
    source = open_raw(path)
    rescuer = Rescuer(SealedPages(source, path, key, b""))
    leaves = rescuer.leaves_of(table)
    if not leaves:
        leaves = [rescuer.schema[table].root]
    source.xClose()
    return leaves


def root_of(path: Path, name: str) -> int:
    with open_with_password(path, builders.PASSWORD) as file:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(file.connection.execute(sql, (name,)).fetchall()[0][0])


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A closed file with thirty people, entered one by one."""
    path = tmp_path / "klub.kis"
    session.create_file(
        path,
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    with database.atomic():
        for number in range(30):
            draft = builders.participant_draft(last_name=f"Nowak{number:02}")
            register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    session.close_file()
    return path


@pytest.mark.parametrize("kind", harness.DAMAGES)
def test_whatever_is_damaged_no_row_is_invented_changed_or_lost_unsaid(
    office_file: harness.Office, kind: str
) -> None:
    result = harness.RescueResult()
    for seed in range(CASES_OF_A_KIND):
        harness.one_case(office_file, kind, harness.DAMAGES[kind], seed, result)

    assert result.complaints == []
    assert result.cases == CASES_OF_A_KIND
    assert (result.failed, result.unreadable, result.changed) == (0, 0, 0)
    assert (result.invented, result.unlisted, result.remade_wrong) == (0, 0, 0)
    assert result.hit_pages >= CASES_OF_A_KIND // 2


@pytest.mark.parametrize("share", [1, 5, 20])
def test_the_share_of_lost_rows_is_about_the_share_of_lost_pages(
    office_file: harness.Office, share: int, record_property: Callable[[str, object], None]
) -> None:
    """``share`` percent of the pages that hold rows, spread at random."""
    result = harness.RescueResult()

    def damage(content: bytearray, rng: random.Random) -> None:
        count = (len(content) - HEADER_BYTES) // PAGE
        for page in rng.sample(range(1, count), count * share // 100):
            start = HEADER_BYTES + page * PAGE
            content[start : start + PAGE] = rng.randbytes(PAGE)

    for seed in range(10):
        harness.one_case(office_file, f"{share} %", damage, seed, result)

    assert result.complaints == []
    lost = result.lost_rows / result.rows
    record_property("lost", f"{result.hit_pages / result.pages:.1%} of pages, {lost:.1%} of rows")
    # A lost row takes along rows that are nothing without it, and a long one lies on many pages.
    assert lost < 2.5 * share / 100 + 0.02


def test_a_sound_file_comes_over_whole(club: Path, tmp_path: Path) -> None:
    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    assert report.is_complete
    assert report.bad_pages == 0
    result = check_file(tmp_path / "nowy.kis", builders.PASSWORD)
    assert result.is_sound
    assert result.notices == ()
    assert result.people == 30
    session.unlock(tmp_path / "nowy.kis", builders.PASSWORD)
    assert verify_history()
    assert "rescued" in [row.action for row in history_of("file", 1)]


def test_the_damaged_file_is_not_touched_and_nothing_else_is_left(
    club: Path, tmp_path: Path
) -> None:
    hit(club, *pages_of(club, "participant")[:1])
    before = hashlib.sha256(club.read_bytes()).digest()

    rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    assert hashlib.sha256(club.read_bytes()).digest() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["klub.kis", "nowy.kis"]


def test_people_on_a_lost_page_are_named_and_come_back_from_the_history(
    club: Path, tmp_path: Path
) -> None:
    session.unlock(club, builders.PASSWORD)
    update_participant(2, builders.participant_draft(last_name="Zmieniona"), today=builders.TODAY)
    session.close_file()
    leaf = pages_of(club, "participant")[0]
    hit(club, leaf)
    with pytest.raises(DamagedDataError):
        check_file(club, builders.PASSWORD)

    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    remade = {record.id: record.person for record in report.from_history}
    assert remade[2] == "Zmieniona Anna"
    assert report.lost == ()
    assert check_file(tmp_path / "nowy.kis", builders.PASSWORD).is_sound


def test_a_person_lost_with_the_history_too_leaves_a_place_to_fill_in(
    club: Path, tmp_path: Path
) -> None:
    history = pages_of(club, "change_entry")
    hit(club, pages_of(club, "participant")[0], *history)

    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    blank = [record for record in report.placeholders if record.table == "participant"]
    assert blank
    assert report.history_gaps
    session.unlock(tmp_path / "nowy.kis", builders.PASSWORD)
    rows = database.rows("SELECT last_name FROM participant WHERE id = ?", (blank[0].id,))
    assert rows == [(LOST,)]
    addresses = database.rows("SELECT count(*) FROM address")
    assert addresses == [(30,)]


def test_a_history_with_lost_pages_says_so_for_ever_and_is_not_called_forged(
    club: Path, tmp_path: Path
) -> None:
    hit(club, pages_of(club, "change_entry")[1])
    target = tmp_path / "nowy.kis"
    report = rescue_file(club, target, password=builders.PASSWORD)

    assert report.history_gaps
    result = check_file(target, builders.PASSWORD)
    assert result.is_sound
    assert [code for code, _ in result.notices] == [HISTORY_GAPS]
    session.unlock(target, builders.PASSWORD)
    with recorded_change("setting_changed", "club", 1) as change:
        change.insert(Setting, key="later", value="1")
    assert not verify_history()
    check = check_history()
    assert check.is_explained
    assert not check.is_whole
    assert check.gaps == report.history_gaps


def test_what_is_altered_after_a_rescue_is_still_called_altered(club: Path, tmp_path: Path) -> None:
    hit(club, pages_of(club, "change_entry")[1])
    target = tmp_path / "nowy.kis"
    report = rescue_file(club, target, password=builders.PASSWORD)
    with open_with_password(target, builders.PASSWORD) as file:
        sql = file.connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'change_is_append_only_update'"
        ).fetchall()[0][0]
        file.connection.execute("DROP TRIGGER change_is_append_only_update")
        file.connection.execute("UPDATE change SET worker_name = 'Kto Inny' WHERE id = 1")
        file.connection.execute(sql)

    assert 1 not in [first for first, _ in report.history_gaps]
    assert (HISTORY_BROKEN, 1) in check_file(target, builders.PASSWORD).damage


def test_without_its_first_page_the_file_is_found_again(club: Path, tmp_path: Path) -> None:
    hit(club, 1)
    with pytest.raises(DamagedDataError):
        session.unlock(club, builders.PASSWORD)

    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    assert report.bad_pages == 1
    assert all(table.is_complete for table in report.tables)
    assert check_file(tmp_path / "nowy.kis", builders.PASSWORD).people == 30


@pytest.mark.parametrize("table", ["participant", "change_entry", "change"])
def test_a_lost_root_page_costs_no_row(club: Path, tmp_path: Path, table: str) -> None:
    root = root_of(club, table)
    leaves = pages_of(club, table)
    assert root not in leaves, "the table is large enough to have pages below its root"
    hit(club, root)

    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    assert report.lost == ()
    assert report.from_history == ()
    assert report.unknown_pages == 0


def test_rows_deleted_before_do_not_come_back(club: Path, tmp_path: Path) -> None:
    with open_with_password(club, builders.PASSWORD) as file:
        file.connection.execute("PRAGMA foreign_keys=ON")
        file.connection.execute("DELETE FROM participant WHERE id <= 20")
        assert file.connection.execute("PRAGMA freelist_count").fetchall()[0][0] > 0
    hit(club, 1, root_of(club, "participant"))

    rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    with open_with_password(tmp_path / "nowy.kis", builders.PASSWORD) as file:
        ids = file.connection.execute("SELECT id FROM participant ORDER BY id").fetchall()
    assert set(ids) <= {(i,) for i in range(21, 31)}


def test_a_save_that_was_cut_off_is_taken_back(club: Path, tmp_path: Path) -> None:
    whole = club.read_bytes()
    with open_with_password(club, builders.PASSWORD) as file:
        connection = file.connection
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute(
            "UPDATE participant SET phone = '+48999999999', experience = ?", ("x" * 3000,)
        )
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("UPDATE participant SET email = 'half'")
        torn, journal = club.read_bytes(), journal_path(club).read_bytes()
        connection.execute("ROLLBACK")
    assert torn[HEADER_BYTES:] != whole[HEADER_BYTES:]
    club.write_bytes(torn)
    journal_path(club).write_bytes(journal)

    report = rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)

    assert report.is_complete
    session.unlock(tmp_path / "nowy.kis", builders.PASSWORD)
    assert database.rows("SELECT count(*) FROM participant WHERE phone = '+48600100200'") == [(30,)]


def test_passwords_and_the_recovery_sheet_stay_valid(club: Path, tmp_path: Path) -> None:
    with open_with_password(club, builders.PASSWORD) as file:
        key, file_id = file.recovery_key(), file.file_id
        file.add_slot("drugie hasło kogoś innego")
    hit(club, 40)

    rescue_file(club, tmp_path / "nowy.kis", password="drugie hasło kogoś innego")

    with open_with_password(tmp_path / "nowy.kis", builders.PASSWORD) as file:
        assert file.recovery_key() == key
        assert file.file_id == file_id


def test_a_lost_header_needs_the_recovery_key(club: Path, tmp_path: Path) -> None:
    with open_with_password(club, builders.PASSWORD) as file:
        key = file.recovery_key()
    content = bytearray(club.read_bytes())
    content[:HEADER_BYTES] = bytes(HEADER_BYTES)
    club.write_bytes(content[:-100])  # cut off too: no whole pages any more
    target = tmp_path / "nowy.kis"
    with pytest.raises(UserError):
        rescue_file(club, target, password=builders.PASSWORD)

    report = rescue_file(club, target, recovery_key=key)

    assert report.is_header_lost
    with pytest.raises(DamagedHeaderError):
        session.unlock(target, builders.PASSWORD)
    session.unlock_with_recovery_key(target, key)
    assert session.set_password_after_recovery(1, "nowe hasło po ratunku 7").worker.id == 1


def test_without_the_salt_nothing_is_guessed(club: Path, tmp_path: Path) -> None:
    with open_with_password(club, builders.PASSWORD) as file:
        key = file.recovery_key()
    content = bytearray(club.read_bytes())
    content[: HEADER_BYTES + 16] = bytes(HEADER_BYTES + 16)
    club.write_bytes(content)
    with pytest.raises(WrongRecoveryKeyError):
        rescue_file(club, tmp_path / "nowy.kis", recovery_key=key)
    assert not (tmp_path / "nowy.kis").exists()


def test_a_file_of_noise_behind_a_good_header_is_called_unreadable(
    club: Path, tmp_path: Path
) -> None:
    content = club.read_bytes()
    noise = random.Random(1).randbytes(len(content) - HEADER_BYTES)
    club.write_bytes(content[:HEADER_BYTES] + noise)
    with pytest.raises(NothingReadableError):
        rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)
    assert [p.name for p in tmp_path.iterdir()] == ["klub.kis"]


def test_what_hinders_a_rescue_is_said_and_leaves_nothing(club: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowy.kis"
    with pytest.raises(WrongPasswordError):
        rescue_file(club, target, password="inne")
    with pytest.raises(FileMissingError):
        rescue_file(tmp_path / "nie ma.kis", target, password=builders.PASSWORD)
    with pytest.raises(FileExistsAlreadyError):
        rescue_file(club, club, password=builders.PASSWORD)
    assert [p.name for p in tmp_path.iterdir()] == ["klub.kis"]


def test_a_cancelled_rescue_leaves_nothing(club: Path, tmp_path: Path) -> None:
    class StopError(Exception):
        pass

    class Impatient:
        calls = 0

        def report(self, done: int, total: int) -> None:
            self.calls += 1
            if self.calls == 5:
                raise StopError

    with pytest.raises(StopError):
        rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD, progress=Impatient())
    assert [p.name for p in tmp_path.iterdir()] == ["klub.kis"]


def test_the_event_of_the_rescue_names_nobody(club: Path, tmp_path: Path) -> None:
    hit(club, pages_of(club, "participant")[0])
    rescue_file(club, tmp_path / "nowy.kis", password=builders.PASSWORD)
    session.unlock(tmp_path / "nowy.kis", builders.PASSWORD)
    details = database.rows("SELECT details FROM change WHERE action = 'rescued'")[0][0]
    assert "bad_pages" in details
    assert "Nowak" not in details


def test_an_older_file_is_rescued_and_brought_up_to_date(
    tmp_path: Path, older: Callable[[], Path]
) -> None:
    path = older()
    hit(path, 1)
    report = rescue_file(path, tmp_path / "nowy.kis", password="przykladowe-haslo-klubu")
    assert report.bad_pages == 1
    result = check_file(tmp_path / "nowy.kis", "przykladowe-haslo-klubu")
    assert (result.is_sound, result.people) == (True, 3)


@pytest.fixture
def older(tmp_path: Path) -> Callable[[], Path]:
    """A copy of the file KisDesk 0.1.0 wrote, opened once for its salt and closed again."""

    def copied() -> Path:
        kept = Path(__file__).resolve().parents[1] / "data" / "v0.1.0.kis"
        path = tmp_path / "stary.kis"
        path.write_bytes(kept.read_bytes())
        with open_with_password(path, "przykladowe-haslo-klubu"):
            pass  # notes the salt in the header; the tables stay as they are
        return path

    return copied
