"""Erases people from a file and looks for what is left of them; kills it in the middle.

    python -m tools.erasure --people 50 --kills 200

Nothing may be left of an erased person in the decrypted pages of the file, its journal and a new
copy. A killed disposal leaves the person whole or gone, never something in between.
"""

import argparse
import multiprocessing as mp
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from kisdesk.domain.retention_rows import CaseKey
from kisdesk.errors import UserError
from kisdesk.services import session
from kisdesk.services.backups import make_backup
from kisdesk.services.demo import make_sample_file
from kisdesk.services.disposal import execute_disposal, finish_cleaning, is_cleaning_pending
from kisdesk.services.history import verify_history
from kisdesk.services.retention import decide
from kisdesk.storage.erasing import free_pages
from kisdesk.storage.peewee_database import database
from kisdesk.storage.raw_copy import has_hot_journal
from tests.builders import CHEAP, PASSWORD
from tests.services.disposal_builders import (
    CONSENT,
    LATER,
    confirm_classes,
    destroy,
    due_people,
    mark,
    remains,
)

_PEOPLE = 40
_DAY = date(2026, 11, 22)


@dataclass
class ErasureResult:
    """What erasing left. All but ``people`` and ``words`` must be 0."""

    people: int = 0
    words: int = 0  # looked for, each in many spellings and encodings
    not_there_before: int = 0  # of these words: then finding nothing would prove nothing
    left_in_file: int = 0
    left_in_copy: int = 0
    free_pages: int = 0
    broken_histories: int = 0


@dataclass
class KillResult:
    """What kills did. The last four must be 0."""

    kills: int = 0
    before: int = 0  # the person was still there, whole
    erased: int = 0  # and the file was written anew
    finished_later: int = 0  # erased; the file was written anew at the next start
    hot_journals: int = 0
    torn: int = 0  # neither whole nor gone
    left: int = 0  # words of somebody erased
    broken_histories: int = 0
    unreadable: int = 0


def erase_people(n: int, folder: Path, seed: int) -> ErasureResult:
    """Erase ``n`` people one by one, each marked with words of their own before."""
    source, result = random.Random(seed), ErasureResult()
    sample = _sample(folder, seed)
    path = folder / "klub.kis"
    while result.people < n:
        path.write_bytes(sample.read_bytes())
        session.unlock(path, PASSWORD)
        try:
            keys = [row.key for row in due_people()]
            source.shuffle(keys)
            for key in keys[: n - result.people]:
                _erase(path, key, result)
        finally:
            session.close_file()
    return result


def kill_disposals(n: int, folder: Path, seed: int) -> KillResult:
    """Kill a disposal of the same person ``n`` times, at moments that follow ``seed``."""
    source, result = random.Random(seed), KillResult()
    ready = folder / "ready.kis"
    ready.write_bytes(_sample(folder, seed).read_bytes())
    with _opened(ready):
        key = due_people()[0].key
        assert key.participant_id is not None
        words = mark(key.participant_id)
        decide(key, CONSENT, today=LATER)
        whole = _rows_of(key)
    path = folder / "killed.kis"
    longest = _seconds_of_one(path, ready, key)
    while result.kills < n:
        _journal(path).unlink(missing_ok=True)
        path.write_bytes(ready.read_bytes())
        _one_life(path, key, source.uniform(0, longest))
        result.kills += 1
        result.hot_journals += has_hot_journal(path)
        try:
            _look(path, key, words, whole, result)
        except UserError:
            result.unreadable += 1
    return result


def _sample(folder: Path, seed: int) -> Path:
    path = folder / "sample.kis"
    if not path.exists():
        make_sample_file(path, PASSWORD, people=_PEOPLE, seed=seed, today=_DAY, cost=CHEAP)
        confirm_classes()
        session.close_file()
    return path


@contextmanager
def _opened(path: Path) -> Iterator[None]:
    session.unlock(path, PASSWORD)
    try:
        yield
    finally:
        session.close_file()


def _erase(path: Path, key: CaseKey, result: ErasureResult) -> None:
    assert key.participant_id is not None
    words = mark(key.participant_id, result.people)
    result.not_there_before += len(words) - len(remains(path, words))
    destroy([key])
    result.people += 1
    result.words += len(words)
    result.left_in_file += len(remains(path, words))
    result.free_pages += free_pages(database.data_file.connection)
    with tempfile.TemporaryDirectory(dir=path.parent) as place:
        result.left_in_copy += len(remains(make_backup(Path(place)).path, words))
    result.broken_histories += not verify_history()


def _seconds_of_one(path: Path, ready: Path, key: CaseKey) -> float:
    path.write_bytes(ready.read_bytes())
    with _opened(path):
        began = time.perf_counter()
        execute_disposal([key], PASSWORD, today=LATER)
        return time.perf_counter() - began


def _one_life(path: Path, key: CaseKey, seconds: float) -> None:
    context = mp.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_dispose, args=(path, key, sending))
    child.start()
    sending.close()
    assert receiving.recv() == "open", "the child could not open the file"
    child.join(seconds)
    child.kill()
    child.join()
    receiving.close()


def _dispose(path: Path, key: CaseKey, sending: Connection) -> None:
    session.unlock(path, PASSWORD)
    sending.send("open")
    execute_disposal([key], PASSWORD, today=LATER)


def _look(
    path: Path, key: CaseKey, words: set[str], whole: list[object], result: KillResult
) -> None:
    with _opened(path):
        database.data_file.quick_check(full=True)
        result.broken_histories += not verify_history()
        guards = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%ABORT%'"
        is_guarded = database.rows(guards)[0][0] > 20
        rows = _rows_of(key)
        if rows == whole and is_guarded and not database.rows("SELECT 1 FROM disposal"):
            result.before += 1
            return
        if rows[0] or not is_guarded or not database.rows("SELECT 1 FROM disposal"):
            result.torn += 1
            return
        if is_cleaning_pending():
            finish_cleaning()
            result.finished_later += 1
        else:
            result.erased += 1
        result.left += len(remains(path, words))


def _rows_of(key: CaseKey) -> list[object]:
    """The person's rows of every table that refers to people, the person first."""
    tables = database.rows(
        'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f'
        " WHERE m.type = 'table' AND f.\"table\" = 'participant' ORDER BY 1, 2"
    )
    sql = [("participant", "id"), *tables]
    return [
        database.rows(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY 1", (key.participant_id,))
        for table, column in sql
    ]


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def main() -> None:
    """Run from the command line; the exit code says whether anything was left or torn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        erased = erase_people(arguments.people, Path(place), arguments.seed)
        print(erased)
        killed = kill_disposals(arguments.kills, Path(place), arguments.seed)
        print(killed)
    left = erased.not_there_before + erased.left_in_file + erased.left_in_copy + erased.free_pages
    bad = erased.broken_histories + killed.torn + killed.left + killed.broken_histories
    raise SystemExit(bool(left + bad + killed.unreadable))


if __name__ == "__main__":
    main()
