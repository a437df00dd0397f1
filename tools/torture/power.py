"""Part "power": the computer goes dark in the middle of an act; see ``disk_model``."""

import random
import shutil
from pathlib import Path

from tools.torture.acts import ACTS, Act
from tools.torture.disk_model import TRACED, Recording, after_power_loss, read_recording
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.workers import FAST, Ending, why_no_strace, worker

POWER_ACTS = (
    "save a contract",
    "migrate",
    "back up",
    "change the password",
    "change the key",
    "erase a person",
    "import a person",
)


def lose_power(stage: Stage, limit: Limit, source: random.Random) -> list[Tally]:
    """Many states the disk may be in, a share for each act."""
    share = limit.share(1, len(POWER_ACTS))
    return [power_lost_in(ACTS[name], stage, share, source) for name in POWER_ACTS]


def power_lost_in(
    act: Act, stage: Stage, limit: Limit, source: random.Random, *, without_sync: bool = False
) -> Tally:
    """Try states of the disk for one act; ``without_sync`` is a database that syncs nothing."""
    tally = Tally(f"power loss, {act.name}", "lost, half done or not opening")
    if reason := why_no_strace():
        tally.skipped = reason
        return tally
    recording = record(act, stage, without_sync=without_sync)
    folder = stage.folder / "recorded"
    for _ in limit.tries():
        last = source.randrange(len(recording.ops))
        files, lines = after_power_loss(recording, last, source)
        _lay_out(files, folder)
        said = [line.removeprefix("said ") for line in lines if line.startswith("said ")]
        tally.tries += 1
        at = f" (after event {last + 1} of {len(recording.ops)})"
        tally.failures += [words + at for words in stage.judge(act, folder, Ending(said))]
    tally.notes.append(f"{len(recording.ops)} events")
    return tally


def record(act: Act, stage: Stage, *, without_sync: bool = False) -> Recording:
    """What an undisturbed run writes and syncs. Raises RuntimeError if it does not work."""
    log, folder = stage.folder / "power.log", stage.folder / "recorded"
    before = stage.template(older=act.older)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(before, folder)
    tracing = [FAST, "-xx", "-y", "-s", "4000000", "-e", f"trace={TRACED}", "-o", str(log)]
    with worker(*tracing) as hand:
        child = hand.start(act.name, folder, without_sync=without_sync)
        ending = hand.ending()
    if not ending.is_done:
        raise RuntimeError(f"{act.name} does not work undisturbed: {ending}")
    return read_recording(log, child, folder, before)


def _lay_out(files: dict[str, bytes], folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and str(path) not in files:
            path.unlink()
    for name, content in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
