import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kisdesk.storage.atomic_write import write_atomically
from kisdesk.storage.data_file import create_data_file, open_with_password
from kisdesk.storage.errors import DiskFullError, FileMissingError
from kisdesk.storage.keys import KdfCost
from tests.systems import is_wine

SAVE_UNTIL_FULL = """
import peewee
from kisdesk.storage.peewee_database import database
file = open_with_password(path, PASSWORD)
database.attach(file)
if sys.argv[2]:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
file.connection.execute(f"PRAGMA cache_size={sys.argv[3]}")
saved = 0
try:
    while True:
        with database.atomic():
            with database.atomic():
                database.execute_sql("INSERT INTO note (text) VALUES (?)", ["ą" * int(sys.argv[4])])
        saved += 1
except errors.DiskFullError:
    assert not file.connection.in_transaction
    assert database.transaction_depth() == 0
file.quick_check()
count = database.rows("SELECT count(*) FROM note")[0][0]
file.change_password(PASSWORD, PASSWORD)
database.detach()
file.close()
say(saved > 0, count - 200 - saved)
"""


# Cache pages and letters per save: the disk is full while finishing, or in the middle of, a save.
moments = pytest.mark.parametrize(
    "moment", [(1000, 3000), (5, 60_000)], ids=["commit", "statement"]
)


@moments
@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX systems")
def test_at_a_size_limit_the_change_is_taken_back_and_the_rest_is_kept(
    closed: Path, password: str, run: Callable, moment: tuple[int, int]
) -> None:
    limit = closed.stat().st_size + 80 * 4096 + 100
    assert run(SAVE_UNTIL_FULL, closed, limit, *moment).finish() == "True 0"
    with open_with_password(closed, password) as file:
        file.quick_check()


@moments
def test_on_a_full_disk_the_change_is_taken_back_and_the_rest_is_kept(
    small_disk: Path, closed: Path, password: str, run: Callable, moment: tuple[int, int]
) -> None:
    place = small_disk / "klub.kis"
    place.write_bytes(closed.read_bytes())
    assert run(SAVE_UNTIL_FULL, place, "", *moment).finish() == "True 0"
    with open_with_password(place, password) as file:
        file.quick_check()


def test_a_new_file_that_does_not_fit_leaves_nothing(
    small_disk: Path, cost: KdfCost, password: str
) -> None:
    (small_disk / "ballast").write_bytes(bytes(1024 * 1024 - 4096))
    with pytest.raises(DiskFullError):
        create_data_file(small_disk / "klub.kis", password, cost=cost)
    assert [entry.name for entry in small_disk.iterdir()] == ["ballast"]


@pytest.mark.skipif(is_wine(), reason="Wine's C library calls a full disk an invalid argument")
def test_writing_atomically_replaces_whole_or_not_at_all(small_disk: Path) -> None:
    target = small_disk / "settings"
    write_atomically(target, b"old")
    write_atomically(target, b"new")
    with pytest.raises(DiskFullError):
        write_atomically(target, bytes(2 * 1024 * 1024))
    assert target.read_bytes() == b"new"
    assert [entry.name for entry in small_disk.iterdir()] == ["settings"]


def test_writing_atomically_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        write_atomically(tmp_path / "nie ma" / "settings", b"x")
