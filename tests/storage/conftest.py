"""Real encrypted files in temporary folders, with an Argon2 cost that only tests may use."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kisdesk.storage.data_file import DataFile, create_data_file
from kisdesk.storage.keys import KdfCost
from kisdesk.storage.peewee_database import database

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "Zażółć gęślą jaźń"


@pytest.fixture
def cost() -> KdfCost:
    return KdfCost(passes=1, memory_kib=8, lanes=1)


@pytest.fixture
def password() -> str:
    return PASSWORD


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "klub.kis"


@pytest.fixture
def closed(path: Path, cost: KdfCost) -> Path:
    """A closed file with the table ``note(id, text)`` of 200 rows, some forty pages."""
    with create_data_file(path, PASSWORD, cost=cost) as file:
        file.connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        file.connection.execute("BEGIN")
        file.connection.executemany(
            "INSERT INTO note (text) VALUES (?)", [(f"{n} " + "ą" * 350,) for n in range(200)]
        )
        file.connection.execute("COMMIT")
    return path


@pytest.fixture
def attached(closed: Path) -> Iterator[DataFile]:
    from kisdesk.storage.data_file import open_with_password

    with open_with_password(closed, PASSWORD) as file:
        database.attach(file)
        yield file
        database.detach()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte; skipped where the tests may not mount one."""
    lent = os.environ.get("KISDESK_SMALL_DISKS")  # mounted by Linux for a Windows Python
    if lent:
        folder = Path(lent, os.environ["PYTEST_XDIST_WORKER"])
        for entry in folder.iterdir():
            entry.unlink()
        yield folder
        return
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("needs to mount a file system")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


class Child:
    """Another process; ``say`` prints to us, a line from us lets it go on."""

    def __init__(self, code: str, *arguments: object, env: dict[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PRELUDE + textwrap.dedent(code), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=env,
        )

    def hear(self) -> str:
        """The next line the process says; what it wrote to stderr if it says nothing."""
        line = self.process.stdout.readline().strip()
        return line or self.finish()

    def go_on(self) -> None:
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def finish(self) -> str:
        """Let it end; everything it still had to say, errors included."""
        out, errors = self.process.communicate(timeout=300)
        return (out + errors).strip()

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


_PRELUDE = """
import os, sys
from pathlib import Path
from kisdesk.storage import errors
from kisdesk.storage.data_file import *
def say(*words): print(*words, flush=True)
def wait(): sys.stdin.readline()
PASSWORD = "Zażółć gęślą jaźń"
path = Path(sys.argv[1])
"""


@pytest.fixture
def run() -> Iterator[Callable[..., Child]]:
    """Start another process with the given code; it is ended with the test."""
    children: list[Child] = []

    def start(code: str, *arguments: object, env: dict[str, str] | None = None) -> Child:
        children.append(Child(code, *arguments, env=env))
        return children[-1]

    yield start
    for child in children:
        child.kill()
