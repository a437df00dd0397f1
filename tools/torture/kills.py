"""Part "kills": the program is killed at any moment of an act, and started again."""

import random
import time
from collections.abc import Iterator

from tools.torture.acts import ACTS, ENDLESS, Act
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.workers import Worker, why_no_fork, worker

_SHORTEST, _LONGEST_ENDLESS = 0.01, 0.15  # seconds
_WELL_UNDER_WAY = 0.8  # share of endless acts that have saved something before they are killed


def kill_at_random(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """Kill each act in turn, a share of the tries each."""
    promise = "lost, half done or not opening"
    if reason := why_no_fork():
        yield Tally("kill -9", promise, skipped=reason)
        return
    with worker() as hand:
        acts = stage.chosen(ACTS)
        for name in acts:
            tally = Tally(f"kill -9, {name}", promise)
            _kill(ACTS[name], hand, stage, limit.share(len(acts)), source, tally)
            yield tally


def _kill(
    act: Act, hand: Worker, stage: Stage, limit: Limit, source: random.Random, tally: Tally
) -> None:
    longest = _LONGEST_ENDLESS if act.name in ENDLESS else _duration(act, hand, stage)
    acknowledged = finished = 0
    for _ in limit.tries():
        folder = stage.fresh(act)
        life = source.uniform(0, longest)
        if act.name in ENDLESS and source.random() < _WELL_UNDER_WAY:
            hand.start(act.name, folder, kill_after=None)
            hand.wait_until_said()
            time.sleep(life)
            ending = hand.kill()
        else:
            ending = hand.do(act.name, folder, kill_after=life)
        acknowledged += len(ending.said)
        finished += not ending.was_killed
        tally.tries += 1
        tally.failures += stage.judge(act, folder, ending)
        if ending.refused:
            tally.fail(f"{act.name}: refused without a reason: {ending.refused}")
    tally.notes.append(f"{acknowledged} times said to be done, {finished} came too late")


def _duration(act: Act, hand: Worker, stage: Stage) -> float:
    started = time.monotonic()
    hand.do(act.name, stage.fresh(act))
    return max(time.monotonic() - started, _SHORTEST)
