"""Whole processes against a bare window with one label: time to the first paint, memory.

``benchmarks.start`` is such a process. Python keeps the compiled modules between the runs, as an
installed program does.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Line

START_BUDGET = 1.5
MEMORY_BUDGET = 3.0


def measure_start(rounds: int) -> Line:
    """Start of the program to the painted unlock screen, by turns with the bare window."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        _remember_a_file(Path(home))
        _seconds_to_paint("start", home)  # both read from the disk cache
        _seconds_to_paint("bare", home)
        for _ in range(rounds):
            bare.append(_seconds_to_paint("bare", home))
            ours.append(_seconds_to_paint("start", home))
    ratio = statistics.median(ours) / statistics.median(bare)
    note = f"{statistics.median(ours):.2f} s against {statistics.median(bare):.2f} s"
    return Line("start to unlock screen / bare window", ratio, START_BUDGET, "×", note)


def measure_memory(file: Path) -> Iterator[Line]:
    """Memory of the program idle with an open file, against the bare window. Linux only."""
    if not Path("/proc/self/status").exists():
        return
    with tempfile.TemporaryDirectory() as home:
        bare, ours = _megabytes("idle-bare", home), _megabytes("idle", home, str(file))
    note = f"{ours:.0f} MB against {bare:.0f} MB"
    yield Line("memory idle, 5,000 people / bare window", ours / bare, MEMORY_BUDGET, "×", note)


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.start", *words]


def _environ(home: str) -> dict[str, str]:
    environ = {name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(Path(home) / "compiled")
    return environ | {
        "KISDESK_CONFIG": home,
        "KISDESK_DATA": home,
        "PYTHONPYCACHEPREFIX": compiled,
    }


def _remember_a_file(home: Path) -> None:
    """Leave one file among the recent ones, so that the start screen asks for its password."""
    file = home / "klub.kis"
    file.touch()
    recent = {"path": str(file), "club_name": "KIS", "opened_at": "2026-11-20T09:00:00+01:00"}
    (home / "preferences.json").write_text(json.dumps({"recent_files": [recent]}), "utf-8")


def _seconds_to_paint(what: str, home: str) -> float:
    started = time.perf_counter()
    with subprocess.Popen(_command(what), stdout=subprocess.PIPE, env=_environ(home)) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
        process.wait()
    if b"painted" not in said:
        raise RuntimeError(f"{what} painted nothing")
    return seconds


def _megabytes(*words: str) -> float:
    what, home, *more = words
    done = subprocess.run(
        _command(what, *more), env=_environ(home), capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1])
