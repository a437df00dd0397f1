"""The table of speed budgets: ``python -m benchmarks [--quick]`` (``./dev bench``).

Everything is measured in this run, on this computer, ratios against a bare window. The exit code
is 1 when a budget does not hold.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.table import Line

KILLS = 200


def main() -> int:
    """Print the table line by line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes, a minute in all")
    quick = parser.parse_args().quick
    with screen():
        return measure(quick=quick)


@contextmanager
def screen() -> Iterator[None]:
    """The screen there is; on Linux without one, an X server of our own, or none at all."""
    here = os.environ
    if sys.platform != "linux" or here.get("DISPLAY") or here.get("QT_QPA_PLATFORM"):
        yield
        return
    server = shutil.which("Xvfb")
    if server is None:
        here["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    command = [server, "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        here["DISPLAY"] = f":{process.stdout.readline().strip()}"
        try:
            yield
        finally:
            process.terminate()


def measure(*, quick: bool) -> int:
    """Print the table line by line; 1 when a budget does not hold."""
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(f"{'what':58} {'measured':>9} {'':4}   {'budget':>7}")
    failed = []
    with tempfile.TemporaryDirectory(prefix="kisdesk-bench-") as folder:
        os.environ["KISDESK_CONFIG"] = folder
        for line in lines(Path(folder), quick=quick):
            print(line.text(), flush=True)
            if not line.is_ok:
                failed.append(line.what)
    if failed:
        print(f"over budget: {len(failed)}")
    return int(bool(failed))


def make_club(path: Path, count: int) -> None:
    """A file of sample data with deadlines as a club has them, quick to unlock."""
    from benchmarks import people
    from kisdesk.services import demo, session
    from kisdesk.storage.keys import KdfCost

    cheap = KdfCost(passes=1, memory_kib=16, lanes=1)
    demo.make_sample_file(
        path, people.PASSWORD, people=count, seed=1, today=people.TODAY, cost=cheap
    )
    session.close_file()


def lines(folder: Path, *, quick: bool) -> Iterator[Line]:
    """Every line that can be measured by now."""
    from benchmarks import crash, people, process
    from benchmarks.club_days import club_days
    from benchmarks.window import Bench

    yield process.measure_start(3 if quick else 9)
    bench = Bench()
    five = folder / "5000.kis"
    make_club(five, 5000)
    yield bench.unlock_to_list(five, 3 if quick else 9)
    yield from process.measure_memory(five)
    for count in (1000, 10_000) if quick else (1000, 10_000, 100_000):
        path = folder / f"{count}-people.kis"
        people.make_file(path, count)
        yield bench.key_presses(path, count)
        path.unlink()
    yield from bench.contracts(folder, 40 if quick else 150)
    yield from club_days(bench.context, folder, quick=quick)
    kills = 20 if quick else KILLS
    result = crash.run_kills(kills, folder, seed=1)
    note = (
        f"{result.acknowledged} commits, {result.header_rewrites} header rewrites,"
        f" {result.hot_journals} in the middle of one"
    )
    lost = result.lost + result.torn + result.unreadable
    yield Line("kills survived", result.kills - lost, kills, "", note, least=True)
    yield Line("commits lost, torn or unreadable", lost, 0, "")


if __name__ == "__main__":
    sys.exit(main())
