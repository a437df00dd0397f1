"""The process whose children do the acts: everything is imported once, then it forks per try.

It reads orders as lines of JSON and answers in lines: ``pid N``, what the child says, ``end N``
with the child's exit status. Nothing here or in the child's talk uses a system call that is
counted: that is why it speaks by ``writev``. POSIX only.
"""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from kisdesk.errors import UserError
from kisdesk.services import session
from tools.torture.acts import ACTS

_NOTHING = 1_000_000  # no file is open under this number
PADDING: dict[str, Callable[[], object]] = {
    "pwrite64": lambda: os.pwrite(_NOTHING, b"", 0),
    "pread64": lambda: os.pread(_NOTHING, 1, 0),
    "write": lambda: os.write(_NOTHING, b""),
    "fsync": lambda: os.fsync(_NOTHING),
    "fdatasync": lambda: os.fdatasync(_NOTHING),
    "ftruncate": lambda: os.ftruncate(_NOTHING, 0),
    "unlink": lambda: os.unlink(""),  # noqa: PTH108
    "rename": lambda: os.rename("", ""),  # noqa: PTH104
    "link": lambda: os.link("", ""),
}
"""One call of each kind that does nothing but count."""


def say(line: str) -> None:
    """Send one line in one call."""
    os.writev(sys.stdout.fileno(), [f"{line}\n".encode()])


def main() -> None:
    """Fork one child per order until there are no more orders."""
    say("ready")
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _do(order)
        say(f"pid {child}")
        if "kill_after" in order:
            if order["kill_after"] is None:
                sys.stdin.readline()  # until told
            else:
                time.sleep(order["kill_after"])
            os.kill(child, signal.SIGKILL)  # not waited for yet: the number is still its own
        _, status = os.waitpid(child, 0)
        say(f"end {status}")


def _do(order: dict[str, Any]) -> NoReturn:
    try:
        for name, count in order.get("pads", {}).items():
            _pad(PADDING[name], count)
        _patch(order)
        _work(order)
    except UserError as error:
        say(f"refused {type(error).__name__}")
    except BaseException as error:  # noqa: BLE001 - all else is a bug, and this is to find it
        say(f"bug {_shortly(error)}")
    try:
        session.close_file()
    except BaseException as error:  # noqa: BLE001
        say(f"bug on closing {_shortly(error)}")
    os._exit(0)


def _work(order: dict[str, Any]) -> None:
    """Do the act; ``again`` is somebody who tries once more after a refusal."""
    act, folder = ACTS[order["act"]], Path(order["folder"])
    try:
        act.work(folder, lambda line: say(f"said {line}"))
    except UserError:
        if not order.get("again"):
            raise
        session.close_file()
        act.work(folder, lambda line: say(f"said {line}"))
    say("done")


def _pad(call: Callable[[], object], count: int) -> None:
    for _ in range(count):
        try:
            call()
        except OSError:
            continue


def _patch(order: dict[str, Any]) -> None:
    """Break a promise on purpose, to see that it is noticed."""
    if order.get("without_sync"):
        from kisdesk.storage import data_file

        careful = data_file._set_pragmas  # noqa: SLF001

        def careless(connection: Any) -> None:
            careful(connection)
            connection.execute("PRAGMA synchronous=OFF")

        data_file._set_pragmas = careless  # noqa: SLF001


def _shortly(error: BaseException) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    words = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
    return words.replace("\n", " ")[:300]


if __name__ == "__main__":
    main()
