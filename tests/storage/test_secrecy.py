import os
from collections.abc import Callable
from pathlib import Path

from kisdesk.storage.raw_copy import has_hot_journal

CANARY = "Brzęczyszczykiewicz"
WRITE = """
import logging
logging.basicConfig(level=logging.DEBUG, filename=sys.argv[2])
import peewee
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.migrations import Migration, migrate
from kisdesk.storage.peewee_database import database
NAME = sys.argv[3]
file = create_data_file(path, NAME, cost=KdfCost(1, 8, 1))
steps = [Migration(1, "note", f"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);"
    f"INSERT INTO note (text) VALUES ('{NAME}');"
    "CREATE VIRTUAL TABLE words USING fts5(text, tokenize='trigram')")]
migrate(file, steps)
database.attach(file)
file.connection.execute("PRAGMA cache_size=5")
with database.atomic():
    rows = [(f"{NAME} {n}" * 20,) for n in range(2000)]
    database.executemany("INSERT INTO note (text) VALUES (?)", rows)
    database.execute_sql("INSERT INTO words SELECT text FROM note")
steps.append(Migration(2, "more", "CREATE TABLE more (a)"))
migrate(file, steps)
copy = open_with_password(path, NAME, read_only=True)
database.begin()
database.execute_sql("UPDATE note SET text = text || ?", [NAME])
database.rows("SELECT DISTINCT text || random() FROM note ORDER BY text || random()")
say("in the middle")
wait()
database.rollback()
"""


def test_no_readable_word_in_file_journal_copies_temporary_folder_or_log(
    path: Path, tmp_path: Path, run: Callable
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    env = {**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)}
    child = run(WRITE, path, tmp_path / "log.txt", CANARY, env=env)
    assert child.hear() == "in the middle"
    assert has_hot_journal(path)
    found = {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()}
    assert {"klub.kis", "klub.kis-journal", "klub.before-v2.kis", "log.txt"} <= found
    assert any(name.startswith("temporary") for name in found)
    needles = [CANARY.encode(), CANARY.encode("utf-16-le"), b"czyszczyk", b"CREATE TABLE"]
    for name in found:
        content = (tmp_path / name).read_bytes()
        assert not [needle for needle in needles if needle in content], name
    child.go_on()
    assert child.finish() == ""
