from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import apsw
import pytest

from kisdesk.storage import backup, migrations
from kisdesk.storage.data_file import create_data_file, open_with_password
from kisdesk.storage.errors import DamagedDataError, FileUnreachableError, NewerFileError
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.migrations import Migration, migrate, schema_version

FIRST = Migration(1, "people", "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
SECOND = Migration(
    2,
    "visits",
    "CREATE TABLE visit (id INTEGER PRIMARY KEY,"
    " person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE);"
    " INSERT INTO person (name) VALUES ('Ada'); INSERT INTO visit (person_id) VALUES (1)",
)


def rebuild_people(cursor: apsw.Cursor) -> None:
    cursor.execute("CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT, age INTEGER)")
    cursor.execute("INSERT INTO person_new (id, name) SELECT id, name FROM person")
    cursor.execute("DROP TABLE person")
    cursor.execute("ALTER TABLE person_new RENAME TO person")


THIRD = Migration(3, "age", rebuild_people)


@pytest.fixture
def new(path: Path, cost: KdfCost, password: str):
    with create_data_file(path, password, cost=cost) as file:
        yield file


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.suffix == ".kis")


def test_a_new_file_gets_all_steps_and_needs_no_copy(new, path: Path) -> None:
    result = migrate(new, [FIRST, SECOND], program_version="1.4")
    assert (result.before, result.after, result.safety_copy) == (0, 2, None)
    assert schema_version(new.connection) == 2
    assert new.program == "1.4"
    assert names(path.parent) == ["klub.kis"]


def test_only_pending_steps_run_after_a_copy_that_opens(new, path: Path, password: str) -> None:
    migrate(new, [FIRST, SECOND])
    result = migrate(new, [FIRST, SECOND, THIRD])
    assert (result.before, result.after) == (2, 3)
    assert result.safety_copy == path.with_name("klub.before-v3.kis")
    rows = "SELECT * FROM person"
    assert new.connection.execute(rows).fetchall() == [(1, "Ada", None)]
    with open_with_password(result.safety_copy, password) as copy:
        assert schema_version(copy.connection) == 2
        assert copy.connection.execute(rows).fetchall() == [(1, "Ada")]
        assert copy.file_id == new.file_id


def test_rebuilding_a_table_keeps_its_children(new) -> None:
    migrate(new, [FIRST, SECOND, THIRD])
    assert new.connection.execute("SELECT count(*) FROM visit").fetchall() == [(1,)]
    assert new.connection.pragma("foreign_keys") == 1


def test_nothing_pending_changes_nothing(new, path: Path) -> None:
    migrate(new, [FIRST])
    before = new.connection.pragma("data_version"), names(path.parent)
    assert migrate(new, [FIRST]).after == 1
    assert (new.connection.pragma("data_version"), names(path.parent)) == before


def test_a_newer_file_is_refused_with_the_version_it_needs(new) -> None:
    migrate(new, [FIRST, SECOND], program_version="2.0")
    with pytest.raises(NewerFileError) as caught:
        migrate(new, [FIRST], program_version="1.0")
    assert caught.value.needed_version == "2.0"
    assert (schema_version(new.connection), new.program) == (2, "2.0")


def broken_foreign_key(cursor: apsw.Cursor) -> None:
    cursor.execute("DELETE FROM person")


def a_bug(cursor: apsw.Cursor) -> None:
    cursor.execute("DROP TABLE visit")
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("step", "error"),
    [
        ("DROP TABLE visit; SELECT nonsense FROM nowhere", apsw.SQLError),
        ("INSERT INTO visit (id) VALUES (2)", apsw.ConstraintError),
        (broken_foreign_key, apsw.ConstraintError),
        (a_bug, ZeroDivisionError),
    ],
)
def test_a_failing_step_leaves_the_file_as_it_was(
    new, path: Path, step: str | Callable[[apsw.Cursor], None], error: type[Exception]
) -> None:
    migrate(new, [FIRST, SECOND], program_version="1")
    before = new.connection.execute("SELECT sql FROM sqlite_master").fetchall()
    with pytest.raises(error):
        migrate(new, [FIRST, SECOND, THIRD, Migration(4, "bad", step)], program_version="2")
    assert new.connection.execute("SELECT sql FROM sqlite_master").fetchall() == before
    assert new.connection.execute("SELECT * FROM person").fetchall() == [(1, "Ada")]
    assert (schema_version(new.connection), new.program) == (2, "1")
    assert new.connection.pragma("foreign_keys") == 1
    assert names(path.parent) == ["klub.kis"]
    assert migrate(new, [FIRST, SECOND, THIRD]).after == 3


def test_the_copy_stays_when_the_disk_failed_after_the_tables_had_changed(
    new, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = migrations.apply_steps

    def fail_late(*arguments) -> None:
        really(*arguments)
        raise apsw.IOError("the folder could not be synced")

    migrate(new, [FIRST])
    monkeypatch.setattr(migrations, "apply_steps", fail_late)
    with pytest.raises(FileUnreachableError):
        migrate(new, [FIRST, SECOND])
    assert names(path.parent) == ["klub.before-v2.kis", "klub.kis"]


def test_a_step_may_not_end_the_transaction(new) -> None:
    with pytest.raises(RuntimeError, match="step 2"):
        migrate(new, [FIRST, Migration(2, "commits", "COMMIT")])


def test_an_earlier_copy_is_never_overwritten(new, path: Path) -> None:
    migrate(new, [FIRST])
    older = path.with_name("klub.before-v2.kis")
    older.write_bytes(b"the only good one")
    copy = migrate(new, [FIRST, SECOND]).safety_copy
    assert copy == path.with_name("klub.before-v2-2.kis")
    assert older.read_bytes() == b"the only good one"


def test_without_a_sound_copy_nothing_is_changed(
    new, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(stream: BinaryIO) -> None:
        stream.truncate(stream.seek(0, 2) - 4096)

    migrate(new, [FIRST])
    monkeypatch.setattr(backup, "_forget_cached", cut_short)
    with pytest.raises(DamagedDataError):
        migrate(new, [FIRST, SECOND])
    assert schema_version(new.connection) == 1
    assert names(path.parent) == ["klub.kis"]


def test_of_a_file_that_is_only_read_its_private_copy_is_brought_up_to_date(
    closed: Path, password: str
) -> None:
    """An old copy can be looked into without changing a byte of it."""
    before = closed.read_bytes(), names(closed.parent)
    with open_with_password(closed, password, read_only=True) as file:
        result = migrate(file, [FIRST, SECOND])
        assert (result.before, result.after, result.safety_copy) == (0, 2, None)
        assert file.connection.execute("SELECT name FROM person").fetchall() == [("Ada",)]
        with pytest.raises(apsw.ReadOnlyError):
            file.connection.execute("DELETE FROM person")
    assert (closed.read_bytes(), names(closed.parent)) == before


@pytest.mark.parametrize("versions", [[2], [1, 3], [1, 1], [0, 1]])
def test_steps_are_numbered_without_gaps(new, versions: list[int]) -> None:
    with pytest.raises(ValueError, match="numbered"):
        migrate(new, [Migration(version, "x", "SELECT 1") for version in versions])


KILLED = """
from kisdesk.storage.migrations import Migration, migrate
file = open_with_password(path, PASSWORD)
file.connection.execute("PRAGMA cache_size=5")
def step(cursor):
    cursor.execute("UPDATE note SET text = 'half' || text")
    say("in the middle")
    wait()
migrate(file, [Migration(1, "note", step)])
"""


def test_killed_in_the_middle_of_a_step_the_file_is_as_before(
    closed: Path, password: str, run: Callable
) -> None:
    child = run(KILLED, closed)
    assert child.hear() == "in the middle"
    child.kill()
    with open_with_password(closed, password) as file:
        file.quick_check()
        assert schema_version(file.connection) == 0
        query = "SELECT count(*) FROM note WHERE text LIKE 'half%'"
        assert file.connection.execute(query).fetchall() == [(0,)]
    with open_with_password(closed.with_name("klub.before-v1.kis"), password) as copy:
        copy.quick_check()
