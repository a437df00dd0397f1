"""Kills a process that is saving, again and again, and counts what is lost. The answer must be 0.

    python -m benchmarks.crash --kills 200

Each round a fresh process opens the data file and saves without pause: small and large
transactions, and now and then a changed password, which rewrites the key header. It says when it
begins and when it has finished each. At a random moment it is killed; then the file is opened here
and everything it had called finished must be there.
"""

import argparse
import hashlib
import multiprocessing as mp
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from kisdesk.errors import UserError
from kisdesk.storage.data_file import DataFile, create_data_file, open_with_password
from kisdesk.storage.errors import WrongPasswordError
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.raw_copy import has_hot_journal

_COST = KdfCost(passes=1, memory_kib=8, lanes=1)
_LONGEST_LIFE_SECONDS = 0.08
_TABLE = (
    "CREATE TABLE saved (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, size INTEGER NOT NULL,"
    " body BLOB NOT NULL, digest BLOB NOT NULL); CREATE INDEX saved_batch ON saved (batch)"
)


@dataclass
class CrashResult:
    """What the kills did. ``lost``, ``torn`` and ``unreadable`` must be 0."""

    kills: int = 0
    acknowledged: int = 0  # transactions and header rewrites reported as finished
    header_rewrites: int = 0
    hot_journals: int = 0  # kills in the middle of a transaction
    lost: int = 0  # finished, but not in the file
    torn: int = 0  # in the file, but not whole
    unreadable: int = 0  # the file did not open, or a page failed its check
    seconds: float = 0.0


@dataclass
class _Expected:
    """What the processes have reported so far."""

    batch: int = 0
    password: int = 0
    password_begun: int = 0


def run_kills(n: int, folder: Path, seed: int) -> CrashResult:
    """Kill a saving process ``n`` times on one file in ``folder``; the moments follow ``seed``."""
    started = time.perf_counter()
    random_source = random.Random(seed)
    path = folder / "crash.kis"
    with create_data_file(path, _password(0), cost=_COST) as file:
        file.connection.execute(_TABLE)
    result, expected = CrashResult(), _Expected()
    for _ in range(n):
        _one_life(path, expected, result, random_source)
        result.kills += 1
        result.hot_journals += has_hot_journal(path)
        _check(path, expected, result)
        if result.unreadable:
            break
    result.seconds = time.perf_counter() - started
    return result


def _one_life(
    path: Path, expected: _Expected, result: CrashResult, random_source: random.Random
) -> None:
    context = _context()
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(
        target=_save_until_killed,
        args=(path, expected.batch, expected.password, random_source.randrange(2**32), sending),
    )
    child.start()
    sending.close()
    assert receiving.recv() == ("open", 0), "the child could not open the file"
    time.sleep(random_source.uniform(0, _LONGEST_LIFE_SECONDS))
    child.kill()
    child.join()
    for what, number in _reports(receiving):
        match what:
            case "saved":
                expected.batch = number
                result.acknowledged += 1
            case "changing":
                expected.password_begun = number
            case "changed":
                expected.password = number
                result.acknowledged += 1
                result.header_rewrites += 1
    receiving.close()


def _context() -> "mp.context.SpawnContext | mp.context.ForkServerContext":
    if "forkserver" not in mp.get_all_start_methods():
        return mp.get_context("spawn")
    context = mp.get_context("forkserver")  # a clean process without the cost of imports
    context.set_forkserver_preload([__name__, "peewee"])
    return context


def _reports(receiving: Connection) -> Iterator[tuple[str, int]]:
    while True:
        try:
            yield receiving.recv()
        except EOFError:
            return


def _save_until_killed(
    path: Path, batch: int, password: int, seed: int, sending: Connection
) -> None:
    random_source = random.Random(seed)
    file = open_with_password(path, _password(password))
    batch = file.connection.execute("SELECT coalesce(max(batch), 0) FROM saved").fetchall()[0][0]
    sending.send(("open", 0))
    while True:
        if random_source.random() < 0.3:
            sending.send(("changing", password + 1))
            file.change_password(_password(password), _password(password + 1))
            password += 1
            sending.send(("changed", password))
        else:
            batch += 1
            _save_batch(file, batch, random_source)
            sending.send(("saved", batch))


def _save_batch(file: DataFile, batch: int, random_source: random.Random) -> None:
    size = random_source.choice((1, 2, 5, 40))
    connection = file.connection
    connection.execute("BEGIN")
    for _ in range(size):
        body = random_source.randbytes(random_source.choice((50, 500, 6000)))
        connection.execute(
            "INSERT INTO saved (batch, size, body, digest) VALUES (?, ?, ?, ?)",
            (batch, size, body, hashlib.sha256(body).digest()),
        )
    # Old pages change too, so that a torn transaction would show in what was saved before.
    connection.execute("UPDATE saved SET body = body WHERE batch % 7 = ?", (batch % 7,))
    connection.execute("COMMIT")


def _check(path: Path, expected: _Expected, result: CrashResult) -> None:
    try:
        with _open(path, expected, result) as file:
            file.quick_check()
            rows = file.connection.execute(
                "SELECT batch, size, count(*) FROM saved GROUP BY batch, size"
            ).fetchall()
            bodies = file.connection.execute("SELECT body, digest FROM saved").fetchall()
    except UserError:
        result.unreadable += 1
        return
    present = {batch for batch, _, _ in rows}
    result.lost += sum(batch not in present for batch in range(1, expected.batch + 1))
    result.torn += sum(size != count for _, size, count in rows)
    result.torn += sum(hashlib.sha256(body).digest() != digest for body, digest in bodies)
    expected.batch = max(present, default=0)


def _open(path: Path, expected: _Expected, result: CrashResult) -> DataFile:
    """Open with the last finished password, or with the one whose setting was interrupted."""
    try:
        return open_with_password(path, _password(expected.password))
    except WrongPasswordError:
        if expected.password_begun <= expected.password:
            result.lost += 1
            raise
        expected.password = expected.password_begun
        return open_with_password(path, _password(expected.password))


def _password(number: int) -> str:
    return f"hasło numer {number}"


def main() -> None:
    """Run from the command line; the exit code says whether anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = run_kills(arguments.kills, Path(folder), arguments.seed)
    print(result)
    raise SystemExit(bool(result.lost or result.torn or result.unreadable))


if __name__ == "__main__":
    main()
