"""Talking to the process that does the acts, alone or under strace."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_STRACE = ("strace", "-f", "-qq")
FAST = "--seccomp-bpf"
"""Stop at the traced calls only. With it strace 6.1 delivers no signal."""


@dataclass
class Ending:
    """How a child ended: what it had said, and whether it was killed."""

    said: list[str] = field(default_factory=list)
    refused: str = ""
    bugs: list[str] = field(default_factory=list)
    is_done: bool = False
    was_killed: bool = False


@cache
def why_no_fork() -> str:
    """Why the acts cannot run in processes of their own here; empty where they can."""
    return "" if hasattr(os, "fork") else "this system cannot fork; benchmarks/crash.py kills here"


@cache
def why_no_strace() -> str:
    """Why system calls cannot be interrupted here; empty where they can."""
    if sys.platform != "linux":
        return "strace is there for Linux only"
    if shutil.which("strace") is None:
        return "strace is missing (Debian: apt-get install strace)"
    tried = subprocess.run(
        [*_STRACE, "-o", os.devnull, "-e", "trace=fsync", "true"], capture_output=True, check=False
    )
    return "" if tried.returncode == 0 else "this machine lets no process trace another"


class Worker:
    """The forking process. Use it through ``worker``."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._must_hear("ready")

    def start(self, act: str, folder: Path, **more: Any) -> int:
        """Begin an act; returns the child's process id."""
        order = {"act": act, "folder": str(folder), **more}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        self._ending = Ending()
        while not (line := self._hear()).startswith("pid "):
            self._note(line)
        return int(line.removeprefix("pid "))

    def ending(self) -> Ending:
        """Wait for the end of the act."""
        while not (line := self._hear()).startswith("end "):
            self._note(line)
        self._ending.was_killed = os.WIFSIGNALED(int(line.removeprefix("end ")))
        return self._ending

    def wait_until_said(self) -> None:
        """Wait until the act of ``start`` has finished something, or could not."""
        while not (self._ending.said or self._ending.refused or self._ending.bugs):
            self._note(self._hear())

    def kill(self) -> Ending:
        """End the act that was started with ``kill_after=None``."""
        assert self._process.stdin is not None
        self._process.stdin.write("now\n")
        self._process.stdin.flush()
        return self.ending()

    def do(self, act: str, folder: Path, **more: Any) -> Ending:
        """Begin an act and wait for its end."""
        self.start(act, folder, **more)
        return self.ending()

    def _note(self, line: str) -> None:
        kind, _, rest = line.partition(" ")
        match kind:
            case "said":
                self._ending.said.append(rest)
            case "refused":
                self._ending.refused = rest
            case "bug":
                self._ending.bugs.append(rest)
            case "done":
                self._ending.is_done = True
            case _:
                raise RuntimeError(f"the worker said {line!r}")

    def _hear(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the worker ended with {self._process.wait()}")
        return line.rstrip("\n")

    def _must_hear(self, wanted: str) -> None:
        if (line := self._hear()) != wanted:
            raise RuntimeError(f"the worker said {line!r}")


@contextlib.contextmanager
def worker(*tracing: str) -> Iterator[Worker]:
    """A forking process, under strace if there are options for it."""
    strace: Sequence[str] = (*_STRACE, *tracing) if tracing else ()
    command = [*strace, sys.executable, "-m", "tools.torture.server"]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield Worker(process)
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
