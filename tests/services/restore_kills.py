"""Restores that are killed before and after every call that changes a file; run by the test.

    python -m tests.services.restore_kills FOLDER SCENARIO

One process prepares a file of two people and a copy of one, then lets a child restore and die at
the first step, the second, and so on until one survives. After each it opens what lies there.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from kisdesk.services import session
from kisdesk.services.backups import make_backup
from kisdesk.services.history import verify_history
from kisdesk.services.participants import register_participant
from kisdesk.services.restoring import restore_copy
from kisdesk.services.revoking import revoke_access
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import has_hot_journal
from kisdesk.storage.restore import is_kept_name, restore_place
from tests import builders

CALLS = ("link", "unlink", "replace", "rename", "fsync", "remove")
OTHER = "inne hasło, też długie"


def in_child(work: Callable[[], object]) -> int:
    """Run something in a process of its own; its signal or exit code."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        work()
    except BaseException:  # noqa: BLE001 - the code says it
        import traceback

        traceback.print_exc()
        os._exit(3)
    os._exit(0)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refused(*names: object, **more: object) -> None:
    raise PermissionError(1, "as on FAT")


def dying_at(step: int, work: Callable[[], object], *, has_no_links: bool) -> Callable[[], object]:
    """Do the work, but die at the given step; two steps are one call, before and after it."""
    count = 0

    def tick() -> None:
        nonlocal count
        if count == step:
            die()
        count += 1

    def wrapped(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def call(*words: object, **more: object) -> object:
            tick()
            answer = real(*words, **more)
            tick()
            return answer

        return call

    def run() -> None:
        for name in CALLS:
            setattr(os, name, wrapped(name))
        if has_no_links:
            os.link = refused
        work()

    return run


def prepare(folder: Path, scenario: str) -> tuple[Path, Path]:
    """The file with two people and a copy with one; the file as the scenario wants it."""
    path, stick = folder / "klub.kis", folder / "stick"
    stick.mkdir(parents=True)
    session.create_file(
        path, builders.club_draft(), builders.worker_draft(), builders.PASSWORD,
        cost=builders.CHEAP,
    )  # fmt: skip

    def register() -> None:
        draft = builders.participant_draft()
        register_participant(draft, on=builders.TODAY, today=builders.TODAY)

    register()
    copy = make_backup(stick).path
    register()
    if scenario == "journal of another key":
        revoke_access(builders.PASSWORD)
        session.change_password(builders.PASSWORD, OTHER)
    session.close_file()
    if "journal" in scenario:
        assert in_child(lambda: half_save(path, scenario)) == signal.SIGKILL
        assert has_hot_journal(path)
    if scenario == "missing":
        path.unlink()
    return path, copy


def half_save(path: Path, scenario: str) -> None:
    """Die in the middle of a transaction that already wrote into the file."""
    session.unlock(path, password_of(scenario))
    connection = database.data_file.connection
    connection.execute("PRAGMA cache_size=2")
    connection.execute("BEGIN")
    for _ in range(300):
        connection.execute("UPDATE participant SET phone = hex(randomblob(900))")
        connection.execute(
            "INSERT INTO setting (uuid, key, value) VALUES (hex(randomblob(16)),"
            " hex(randomblob(16)), hex(randomblob(900)))"
        )
    die()


def password_of(scenario: str) -> str:
    return OTHER if scenario == "journal of another key" else builders.PASSWORD


def look(path: Path, scenario: str) -> str:
    """Which file lies there, whole: ``old``, ``new`` or ``none``."""
    if not path.exists():
        return "none"
    try:
        session.unlock(path, builders.PASSWORD)
    except Exception:  # noqa: BLE001 - then it is the old one, or the test fails here
        session.unlock(path, password_of(scenario))
    try:
        database.data_file.quick_check(full=True)
        assert verify_history()
        people = database.rows("SELECT count(*) FROM participant")[0][0]
        restored = database.rows("SELECT count(*) FROM change WHERE action = 'restored'")[0][0]
    finally:
        session.close_file()
    assert path.stat().st_nlink == 1, "two doors to one file"
    assert not restore_place(path).exists()
    assert not has_hot_journal(path)
    for kept in path.parent.iterdir():
        if is_kept_name(kept.name):
            session.unlock(kept, password_of(scenario))
            assert database.rows("SELECT count(*) FROM participant") == [(2,)]
            database.data_file.quick_check(full=True)
            session.close_file()
    assert people in (1, 2)
    assert not restored or people == 1
    return "new" if people == 1 else "old"


def main(folder: Path, scenario: str) -> None:
    ready = folder / "ready"
    prepare(ready, scenario)
    found: list[str] = []
    for step in range(400):
        place = folder / "now"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(ready, place)
        path, copy = place / "klub.kis", next((place / "stick").glob("KIS-*.kis"))

        def restore(path: Path = path, copy: Path = copy) -> None:
            if scenario.startswith("open"):
                session.unlock(path, builders.PASSWORD)
            restore_copy(copy, path, builders.PASSWORD)

        code = in_child(dying_at(step, restore, has_no_links="no links" in scenario))
        assert code in (0, signal.SIGKILL), (step, code)
        found.append(look(path, scenario))
        if code == 0:
            break
    sys.stdout.write(json.dumps({"kills": len(found) - 1, "found": found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
