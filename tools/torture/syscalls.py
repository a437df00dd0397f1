"""Part "calls": an act is cut off, or the disk fails, at every single system call that writes.

strace ends the process, or makes a call fail, when it enters its N-th call of a kind. It is
started once for all tries of an act: N is larger than any act needs, and each child first makes as
many calls that do nothing as bring the wanted one to number N.
"""

import os
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from kisdesk.services.errors import (
    DiskFullError,
    FileUnreachableError,
    NoPermissionError,
    ReadOnlyFileError,
)
from tools.torture.acts import ACTS, Act
from tools.torture.report import Limit, Tally
from tools.torture.server import PADDING
from tools.torture.stage import Stage
from tools.torture.workers import FAST, Worker, why_no_strace, worker

CUT_ACTS = (
    "save a contract",
    "migrate",
    "back up",
    "restore",
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
ONCE = "EIO, once"
"""One call fails, then the disk is well again, and the person tries once more."""
_FAILING[ONCE] = _WRITING
ERRORS = tuple(_FAILING)
_OF_THE_DISK = {
    error.__name__
    for error in (DiskFullError, FileUnreachableError, NoPermissionError, ReadOnlyFileError)
}
_LINE = re.compile(r"(\d+) +(\w+)\(")


@dataclass(frozen=True)
class Point:
    """The ``number``-th writing call of an act; ``before`` counts the calls of each kind so far."""

    number: int
    call: str
    before: Counter[str]


_KNOWN: WeakKeyDictionary[Stage, dict[str, list[Point]]] = WeakKeyDictionary()


def points_of(acts: Sequence[str], stage: Stage) -> dict[str, list[Point]]:
    """Every writing call of an undisturbed run of each act; looked for once on each stage."""
    known = _KNOWN.setdefault(stage, {})
    if new := [name for name in acts if name not in known]:
        known |= _points_of(new, stage)
    return {name: known[name] for name in acts}


def _points_of(acts: Sequence[str], stage: Stage) -> dict[str, list[Point]]:
    """Raises RuntimeError if an act failed."""
    log = stage.folder / "calls.log"
    children: dict[str, int] = {}
    with worker(FAST, "-o", str(log), "-e", f"trace={_TRACED},pread64") as hand:
        for name in acts:
            children[name] = hand.start(name, stage.fresh(ACTS[name]))
            if not (ending := hand.ending()).is_done:
                raise RuntimeError(f"{name} does not work undisturbed: {ending}")
    lines = log.read_text(errors="replace").splitlines()
    return {name: _points(lines, child) for name, child in children.items()}


def _points(lines: list[str], child: int) -> list[Point]:
    points: list[Point] = []
    before: Counter[str] = Counter()
    for line in lines:
        match = _LINE.match(line)
        if match is None or int(match[1]) != child:
            continue
        call = _NAMES.get(match[2], match[2])
        if call in _WRITING:
            points.append(Point(len(points) + 1, call, before.copy()))
        before[call] += 1
    return points


def kill_at_calls(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """End each act at every writing call; with little time at as many of them as it allows."""
    return cut_acts(stage, limit, source)


def fail_at_calls(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """Let every call from one on fail, as on a full disk, a broken one, and one made read-only."""
    for error in ERRORS:
        yield from cut_acts(stage, limit.share(len(ERRORS)), source, error)


def cut_acts(
    stage: Stage,
    limit: Limit,
    source: random.Random,
    error: str | None = None,
    acts: Sequence[str] = CUT_ACTS,
) -> Iterator[Tally]:
    """End each act, or let the disk fail, at as many of its calls as there is time for."""
    what = {None: "killed at a call", ONCE: ONCE}.get(error, f"{error} from a call on")
    if reason := why_no_strace():
        yield Tally(what, "lost or said wrongly", skipped=reason)
        return
    if not (acts := stage.chosen(acts)):
        return
    points = points_of(acts, stage)
    most = _SPARE + max(max(p.before.values(), default=0) for ps in points.values() for p in ps)
    most *= 2  # who tries once more makes twice as many
    share = limit.share(len(acts))
    with worker("-o", os.devnull, *_injection(error, most)) as hand:
        for name in acts:
            tally = Tally(f"{what}, {name}", "lost or said wrongly")
            tally.notes.append(f"of {len(points[name])} calls")
            chosen = source.sample(points[name], len(points[name]))
            for number in replace(share, at_most=min(share.at_most, len(chosen))).tries():
                tally.tries += 1
                pads = _pads(chosen[number], error, most)
                at = f" (at call {chosen[number].number}, {chosen[number].call})"
                problems = _cut(ACTS[name], hand, stage, pads, error)
                tally.failures += [words + at for words in problems]
            yield tally


def _cut(
    act: Act, hand: Worker, stage: Stage, pads: dict[str, int], error: str | None
) -> list[str]:
    folder = stage.fresh(act)
    ending = hand.do(act.name, folder, pads=pads, again=error == ONCE)
    problems = stage.judge(act, folder, ending)
    if error is None and not ending.was_killed:
        problems.append(f"{act.name}: was not killed")
    if error and not (ending.refused or ending.is_done or ending.bugs):
        problems.append(f"{act.name}: ended without a word")
    if error == ONCE and ending.refused in _OF_THE_DISK:
        # Other refusals mean that it was done: a commit whose last sync fails may be in the file.
        problems.append(f"{act.name}: refused once more with {ending.refused}")
    return problems


def _injection(error: str | None, most: int) -> list[str]:
    if error is None:
        return ["-e", f"trace={_TRACED}", "-e", f"inject={_TRACED}:signal=KILL:when={most}"]
    if error == ONCE:
        return [FAST, "-e", f"trace={_TRACED}", "-e", f"inject={_TRACED}:error=EIO:when={most}"]
    calls = ",".join(_FAILING[error])
    return [FAST, "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={most}+"]


def _pads(point: Point, error: str | None, most: int) -> dict[str, int]:
    """How many empty calls bring the wanted one, or all from it on, to number ``most``."""
    kinds = [point.call] if error in (None, ONCE) else _FAILING[error]
    return {kind: most - 1 - point.before[kind] for kind in kinds}
