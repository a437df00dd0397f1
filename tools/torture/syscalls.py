"""Part "calls": an act is cut off, or the disk fails, at every single system call that writes.

strace ends the process, or makes a call fail, when it enters its N-th call of a kind. It is
started once for all tries of an act: N is larger than any act needs, and each child first makes as
many calls that do nothing as bring the wanted one to number N.
"""

import os
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tools.torture.acts import ACTS, ENDLESS, Act
from tools.torture.report import Limit, Tally
from tools.torture.server import PADDING
from tools.torture.stage import Stage
from tools.torture.workers import FAST, why_no_strace, worker

SIX_ACTS = (
    "save a contract",
    "migrate",
    "back up",
    "change the password",
    "change the key",
    "erase a person",
    "import a person",
)
_WRITING = [name for name in PADDING if name != "pread64"]
_NAMES = {"linkat": "link", "unlinkat": "unlink", "renameat": "rename", "renameat2": "rename"}
_TRACED = ",".join(_WRITING)
_SPARE = 50
_FAILING = {  # the calls that fail, by the system's word for it
    "ENOSPC": ["pwrite64", "write", "fsync", "fdatasync", "link", "rename"],
    "EIO": [*PADDING],
    "EROFS": ["pwrite64", "write", "ftruncate", "unlink", "link", "rename"],
}
_LINE = re.compile(r"(\d+) +(\w+)\(")


@dataclass(frozen=True)
class Point:
    """The ``number``-th writing call of an act; ``before`` counts the calls of each kind so far."""

    number: int
    call: str
    before: Counter[str]


def points_of(act: Act, stage: Stage, traced: str = _TRACED) -> list[Point]:
    """Every writing call of an undisturbed run, in order. Raises RuntimeError if it failed."""
    log = stage.folder / "calls.log"
    with worker(FAST, "-o", str(log), "-e", f"trace={traced},pread64") as hand:
        child = hand.start(act.name, stage.fresh(act))
        ending = hand.ending()
    if not ending.is_done:
        raise RuntimeError(f"{act.name} does not work undisturbed: {ending}")
    return _points(log, child)


def _points(log: Path, child: int) -> list[Point]:
    points: list[Point] = []
    before: Counter[str] = Counter()
    for line in log.read_text(errors="replace").splitlines():
        match = _LINE.match(line)
        if match is None or int(match[1]) != child:
            continue
        call = _NAMES.get(match[2], match[2])
        if call in _WRITING:
            points.append(Point(len(points) + 1, call, before.copy()))
        before[call] += 1
    return points


def kill_at_calls(stage: Stage, limit: Limit, source: random.Random) -> list[Tally]:
    """End each act at every writing call; with little time at as many of them as it allows."""
    return [
        _each_act(name, stage, limit.share(1, len(SIX_ACTS)), source, None) for name in SIX_ACTS
    ]


def fail_at_calls(stage: Stage, limit: Limit, source: random.Random) -> list[Tally]:
    """Let every call from one on fail, as on a full disk, a broken one, and one made read-only."""
    part = limit.share(1, len(SIX_ACTS) * len(_FAILING))
    return [
        _each_act(name, stage, part, source, error) for name in SIX_ACTS for error in _FAILING
    ]


def _each_act(
    name: str, stage: Stage, limit: Limit, source: random.Random, error: str | None
) -> Tally:
    act = ACTS[name]
    if act.name in ENDLESS:
        raise ValueError(f"{name} has no end")
    what = "killed at a call" if error is None else f"{error} from a call on"
    tally = Tally(f"{what}, {name}", "lost or said wrongly")
    if reason := why_no_strace():
        tally.skipped = reason
        return tally
    points = points_of(act, stage)
    if not points:
        raise RuntimeError(f"{name} writes nothing")
    most = max(max(point.before.values(), default=0) for point in points) + _SPARE
    chosen = source.sample(points, len(points))
    with worker("-o", os.devnull, *_injection(error, most)) as hand:
        for number in limit.tries():
            if number == len(chosen):
                break
            folder = stage.fresh(act)
            point = chosen[number]
            ending = hand.do(name, folder, pads=_pads(point, error, most))
            tally.tries += 1
            at = f" (at call {point.number} of {len(points)}, {point.call})"
            tally.failures += [words + at for words in stage.judge(act, folder, ending)]
            if error is None and not ending.was_killed:
                tally.fail(f"{name}: was not killed{at}")
            if error and not (ending.refused or ending.is_done or ending.bugs):
                tally.fail(f"{name}: ended without a word{at}")
    tally.notes.append(f"of {len(points)} calls")
    return tally


def _injection(error: str | None, most: int) -> list[str]:
    if error is None:
        return ["-e", f"trace={_TRACED}", "-e", f"inject={_TRACED}:signal=KILL:when={most}"]
    calls = ",".join(_FAILING[error])
    return [FAST, "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={most}+"]


def _pads(point: Point, error: str | None, most: int) -> dict[str, int]:
    """How many empty calls bring the wanted one, or all from it on, to number ``most``."""
    kinds = [point.call] if error is None else _FAILING[error]
    return {kind: most - 1 - point.before[kind] for kind in kinds}
