"""Part "power": the computer goes dark in the middle of an act; see ``disk_model``."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.torture.acts import ACTS, Act
from tools.torture.disk_model import TRACED, Recording, after_power_loss, read_recording
from tools.torture.office import copy_office
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.workers import FAST, Ending, why_no_strace, worker

POWER_ACTS = (
    "save a contract",
    "migrate",
    "back up",
    "restore",
    "change the password",
    "change the key",
    "erase a person",
    "import a person",
)


_FOLDER = "recorded"  # one place for all: the names in the recording are whole paths


def lose_power(
    stage: Stage,
    limit: Limit,
    source: random.Random,
    acts: Sequence[str] = POWER_ACTS,
    *,
    without_sync: bool = False,
) -> Iterator[Tally]:
    """Many states the disk may be in, a share for each act.

    ``without_sync`` breaks the promise on purpose: a database that syncs nothing.
    """
    promise = "lost, half done or not opening"
    if reason := why_no_strace():
        yield Tally("power loss", promise, skipped=reason)
        return
    if not (acts := stage.chosen(acts)):
        return
    recordings = _record([ACTS[name] for name in acts], stage, without_sync=without_sync)
    for name, recording in recordings.items():
        tally = Tally(f"power loss, {name}", promise, notes=[f"{len(recording.ops)} events"])
        for _ in limit.share(len(acts)).tries():
            tally.tries += 1
            tally.failures += _try(ACTS[name], recording, stage, source)
        yield tally


def _try(act: Act, recording: Recording, stage: Stage, source: random.Random) -> list[str]:
    last = source.randrange(len(recording.ops))
    files, lines = after_power_loss(recording, last, source)
    folder = stage.folder / _FOLDER
    _lay_out(files, folder)
    said = [line.removeprefix("said ") for line in lines if line.startswith("said ")]
    problems = stage.judge(act, folder, Ending(said))
    return [f"{words} (after event {last + 1} of {len(recording.ops)})" for words in problems]


def _record(acts: list[Act], stage: Stage, *, without_sync: bool) -> dict[str, Recording]:
    """What undisturbed runs write and sync. Raises RuntimeError if one does not work."""
    log, folder = stage.folder / "power.log", stage.folder / _FOLDER
    children: dict[str, int] = {}
    tracing = [FAST, "-xx", "-y", "-s", "4000000", "-e", f"trace={TRACED}", "-o", str(log)]
    with worker(*tracing) as hand:
        for act in acts:
            copy_office(stage.template(older=act.older), folder)
            children[act.name] = hand.start(act.name, folder, without_sync=without_sync)
            if not (ending := hand.ending()).is_done:
                raise RuntimeError(f"{act.name} does not work undisturbed: {ending}")
    return {
        act.name: read_recording(log, children[act.name], folder, stage.template(older=act.older))
        for act in acts
    }


def _lay_out(files: dict[str, bytes], folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and str(path) not in files:
            path.unlink()
    for name, content in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
