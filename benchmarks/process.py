"""Whole processes against a bare window with one label: time to the first paint, memory.

    python -m benchmarks.process bare|start|idle-bare|idle FILE

runs one such process; it says "painted" and, for the idle ones, how much memory it holds.
"""

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
_IDLE_SECONDS = 1.5


def measure_start(rounds: int) -> Line:
    """Start of the program to the painted unlock screen, by turns with the bare window."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
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
    return [sys.executable, "-m", "benchmarks.process", *words]


def _environ(home: str) -> dict[str, str]:
    return {**os.environ, "KISDESK_CONFIG": home, "KISDESK_DATA": home}


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


# In the process itself ----------------------------------------------------------------------


def main(words: list[str]) -> None:
    """Be one of the processes."""
    what = words[0]
    if what in ("bare", "idle-bare"):
        from PySide6.QtWidgets import QApplication, QLabel

        app = QApplication(["bare"])
        window = QLabel("KisDesk")
        window.resize(1366, 696)
    else:
        from kisdesk.app import make_application

        app = make_application(["kisdesk"])
        window = _program_window(app, words)
    window.show()
    app.processEvents()
    window.repaint()
    print("painted", flush=True)
    if what.startswith("idle"):
        end = time.monotonic() + _IDLE_SECONDS
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        print(_resident_megabytes())
    sys.stdout.flush()
    os._exit(0)


def _program_window(app: object, words: list[str]) -> "object":
    from datetime import date

    from kisdesk.ui.context import UiContext
    from kisdesk.ui.jobs import JobRunner

    context = UiContext(JobRunner(app), date.today)
    if words[0] == "start":
        from kisdesk.ui.start.window import StartWindow

        return StartWindow(context)
    from benchmarks.people import PASSWORD
    from kisdesk.services import session
    from kisdesk.ui.main_window import MainWindow

    window = MainWindow(session.unlock(Path(words[1]), PASSWORD), context)
    window.show_tab(window.participants_tab)
    return window


def _resident_megabytes() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


if __name__ == "__main__":
    main(sys.argv[1:])
