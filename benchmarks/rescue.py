"""Damages a data file in every way a disk knows, rescues it, and compares row by row.

    python -m benchmarks.rescue --cases 500

Three counts must be 0: rescues that failed, rows that are not what they were, rows lost without
their page being hit. The share of rows lost is held against the share of pages hit.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kisdesk.errors import UserError
from kisdesk.services.demo import make_sample_file
from kisdesk.services.errors import NothingReadableError
from kisdesk.services.rescue_report import RescueReport
from kisdesk.services.rescuing import rescue_file
from kisdesk.services.session import close_file
from kisdesk.storage.data_file import open_with_key, open_with_password
from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.rebuild import kept_tables

PASSWORD = "zielony rower jedzie 7"
PEOPLE = 12
_COST = KdfCost(passes=1, memory_kib=16, lanes=1)
_PAGE = 4096
_TODAY = date(2026, 11, 22)
Rows = dict[str, dict[int, tuple[Any, ...]]]
Damage = Callable[[bytearray, random.Random], None]


@dataclass
class RescueResult:
    """What the cases did. ``failed``, ``changed``, ``invented`` and ``unlisted`` must be 0."""

    cases: int = 0
    failed: int = 0  # the rescue raised something, or the new file is not sound
    unreadable: int = 0  # the program said that nothing can be read
    changed: int = 0  # rows that are not what they were
    invented: int = 0  # rows that were not there, and are not listed as made anew
    unlisted: int = 0  # rows missing that the report does not account for
    rows: int = 0
    lost_rows: int = 0
    remade: int = 0  # of the lost rows, those the history gave back
    remade_wrong: int = 0  # of these, those that are not what they were; must be 0
    pages: int = 0
    hit_pages: int = 0
    by_kind: dict[str, tuple[int, int]] = field(default_factory=dict)  # cases, rows lost
    complaints: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Office:
    """One small file of invented people, its bytes and its rows; made once, damaged often."""

    def __init__(self, folder: Path, people: int = PEOPLE) -> None:
        self.folder = folder
        self.path = folder / "whole.kis"
        make_sample_file(self.path, PASSWORD, people=people, seed=7, today=_TODAY, cost=_COST)
        self.content = self.path.read_bytes()
        close_file()
        with open_with_password(self.path, PASSWORD) as file:
            self.recovery_key = file.recovery_key()
            self.rows = _rows(file.connection)
            self.data_key = file.key_for_copy()

    def damaged(self, damage: Damage, seed: int) -> tuple[Path, int]:
        """A damaged copy, and how many of its pages are not what they were."""
        content = bytearray(self.content)
        damage(content, random.Random(seed))
        path = self.folder / "damaged.kis"
        path.write_bytes(content)
        pages = range(HEADER_BYTES, len(self.content), _PAGE)
        return path, sum(content[p : p + _PAGE] != self.content[p : p + _PAGE] for p in pages)

    @property
    def page_count(self) -> int:
        return (len(self.content) - HEADER_BYTES) // _PAGE


def run_rescues(n: int, folder: Path, seed: int, people: int = PEOPLE) -> RescueResult:
    """Damage a file ``n`` times, in turn in every way there is, and rescue it each time."""
    started = time.perf_counter()
    office, result = Office(folder, people), RescueResult()
    kinds = list(DAMAGES.items())
    for number in range(n):
        name, damage = kinds[number % len(kinds)]
        one_case(office, name, damage, seed + number, result)
    result.seconds = time.perf_counter() - started
    return result


def one_case(office: Office, name: str, damage: Damage, seed: int, result: RescueResult) -> None:
    """One damage, one rescue, one comparison."""
    path, hit = office.damaged(damage, seed)
    before = path.read_bytes()
    target = office.folder / "rescued.kis"
    target.unlink(missing_ok=True)
    result.cases += 1
    result.pages += office.page_count
    result.hit_pages += hit
    total = sum(len(rows) for rows in office.rows.values())
    result.rows += total
    try:
        report = rescue_file(path, target, recovery_key=office.recovery_key)
        with open_with_key(target, office.data_key) as file:
            file.quick_check(full=True)
            rows = _rows(file.connection)
        rows["change"] = {i: r for i, r in rows["change"].items() if r[5] != "rescued"}
    except NothingReadableError:
        result.unreadable += 1
        result.lost_rows += total
        return
    except (UserError, Exception) as error:  # noqa: BLE001 - counted, with its kind
        result.failed += 1
        result.complaints.append(f"{name} seed {seed}: {type(error).__name__} {error}")
        return
    if path.read_bytes() != before:
        result.failed += 1
        result.complaints.append(f"{name} seed {seed}: the damaged file was written to")
    lost = _compare(office, rows, report, result, f"{name} seed {seed}")
    cases, lost_before = result.by_kind.get(name, (0, 0))
    result.by_kind[name] = (cases + 1, lost_before + lost)
    result.lost_rows += lost


def _compare(
    office: Office, rows: Rows, report: RescueReport, result: RescueResult, case: str
) -> int:
    """Count what differs; returns how many rows are lost."""
    made = {(r.table, r.id) for r in (*report.placeholders, *report.from_history)}
    is_history_whole = not report.history_gaps
    for record in report.from_history if is_history_whole else ():
        if record.table.startswith(("social_contract", "contract_")):
            continue  # drafts save themselves without history: to be looked over, the report says
        result.remade += 1
        if rows[record.table][record.id] != office.rows[record.table][record.id]:
            result.remade_wrong += 1
            result.complaints.append(f"{case}: {record.table} {record.id} remade wrong")
    cut = {(r.table, r.id) for r in report.cut_loose}
    left_out = {(r.table, r.id) for r in report.left_out}
    lost = 0
    for table, originals in office.rows.items():
        line = next((t for t in report.tables if t.table == table), None)
        present = rows.get(table, {})
        missing = 0
        for row_id, original in originals.items():
            if row_id not in present or (table, row_id) in made:
                missing += 1
            elif present[row_id] != original and (table, row_id) not in cut:
                result.changed += 1
                result.complaints.append(f"{case}: {table} {row_id} changed")
        invented = [i for i in present.keys() - originals.keys() if (table, i) not in made]
        if invented:
            result.invented += len(invented)
            result.complaints.append(f"{case}: {table} {invented} invented")
        lost += missing
        listed = 0 if line is None else len(line.lost) + len(line.from_history)
        listed += sum(t == table for t, _ in left_out)
        if table in ("change", "change_entry"):
            continue  # listed as ranges of the history
        if line is None or (line.is_complete and missing != listed):
            result.unlisted += abs(missing - listed)
            result.complaints.append(f"{case}: {table} {missing} missing, {listed} listed")
    return lost


def _rows(connection: Any) -> Rows:
    return {
        table: {row[0]: row for row in connection.execute(f"SELECT * FROM {table}")}
        for table in kept_tables(connection)
    }


# Damage -------------------------------------------------------------------------------------


def _page(content: bytearray, rng: random.Random) -> int:
    return HEADER_BYTES + _PAGE * rng.randrange((len(content) - HEADER_BYTES) // _PAGE)


def _one_bit(content: bytearray, rng: random.Random) -> None:
    content[rng.randrange(HEADER_BYTES, len(content))] ^= 1 << rng.randrange(8)


def _zero_page(content: bytearray, rng: random.Random) -> None:
    start = _page(content, rng)
    content[start : start + _PAGE] = bytes(_PAGE)


def _zero_sector(content: bytearray, rng: random.Random) -> None:
    start = _page(content, rng) + 512 * rng.randrange(8)
    content[start : start + 512] = bytes(512)


def _several_pages(content: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randint(2, 12)):
        _zero_page(content, rng)


def _run_of_pages(content: bytearray, rng: random.Random) -> None:
    start, length = _page(content, rng), _PAGE * rng.randint(2, 16)
    end = min(start + length, len(content))
    content[start:end] = rng.randbytes(end - start)


def _swapped_pages(content: bytearray, rng: random.Random) -> None:
    one, two = _page(content, rng), _page(content, rng)
    first, second = content[one : one + _PAGE], content[two : two + _PAGE]
    content[one : one + _PAGE], content[two : two + _PAGE] = second, first


def _first_page(content: bytearray, rng: random.Random) -> None:
    content[HEADER_BYTES : HEADER_BYTES + _PAGE] = rng.randbytes(_PAGE)


def _beginning(content: bytearray, rng: random.Random) -> None:
    end = HEADER_BYTES + _PAGE * rng.randint(1, 8)
    content[HEADER_BYTES:end] = bytes(end - HEADER_BYTES)


def _cut_off(content: bytearray, rng: random.Random) -> None:
    del content[rng.randrange(HEADER_BYTES + _PAGE, len(content)) :]


def _salt_byte(content: bytearray, rng: random.Random) -> None:
    content[HEADER_BYTES + rng.randrange(16)] ^= rng.randint(1, 255)
    content[0:HEADER_BYTES] = rng.randbytes(HEADER_BYTES)


def _header(content: bytearray, rng: random.Random) -> None:
    content[0:HEADER_BYTES] = rng.randbytes(HEADER_BYTES)
    _zero_page(content, rng)


DAMAGES: dict[str, Damage] = {
    "one bit": _one_bit,
    "one page of zeros": _zero_page,
    "one sector of zeros": _zero_sector,
    "several pages of zeros": _several_pages,
    "run of random pages": _run_of_pages,
    "two pages swapped": _swapped_pages,
    "first page": _first_page,
    "beginning": _beginning,
    "cut off": _cut_off,
    "header and a byte of the salt": _salt_byte,
    "header and one page": _header,
}


def _lines(result: RescueResult) -> Iterator[str]:
    yield f"{result.cases} cases in {result.seconds:.0f} s"
    yield f"pages hit {result.hit_pages} of {result.pages}: {result.hit_pages / result.pages:.2%}"
    yield f"rows lost {result.lost_rows} of {result.rows}: {result.lost_rows / result.rows:.2%}"
    yield f"of these the history gave back {result.remade}, wrong {result.remade_wrong}"
    yield f"failed {result.failed}, nothing readable {result.unreadable}"
    yield f"changed {result.changed}, invented {result.invented}, not listed {result.unlisted}"
    for name, (cases, lost) in result.by_kind.items():
        yield f"  {name}: {cases} cases, {lost / cases:.1f} rows lost each"
    yield from result.complaints[:20]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kisdesk-rescue-") as folder:
        result = run_rescues(options.cases, Path(folder), options.seed)
    print("\n".join(_lines(result)))
    raise SystemExit(bool(result.failed or result.changed or result.invented or result.unlisted))


if __name__ == "__main__":
    main()
