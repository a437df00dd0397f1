"""The program is killed, or the disk fails, in the middle; the next start finds all of it."""

import random
from collections.abc import Callable

import pytest

from tools.torture import syscalls
from tools.torture.acts import ACTS
from tools.torture.drills import drill
from tools.torture.kills import kill_at_random
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.syscalls import CUT_ACTS, ERRORS, cut_acts

pytestmark = pytest.mark.slow
Hold = Callable[[Tally, int], None]
AT_RANDOM, CALLS, FAILING_CALLS = 2, 2, 1
"""Tries per act."""


@pytest.mark.usefixtures("forks")
def test_killed_at_a_random_moment(place: Stage, source: random.Random, hold: Hold) -> None:
    count = len(ACTS)
    tallies = list(kill_at_random(place, Limit(0, AT_RANDOM * count), source))
    assert len(tallies) == count
    for tally in tallies:
        hold(tally, AT_RANDOM)


@pytest.mark.usefixtures("traces")
@pytest.mark.parametrize("error", [None, *ERRORS])
def test_nothing_is_lost_or_wrongly_called_saved_when_a_system_call_is_the_last(
    place: Stage, source: random.Random, hold: Hold, error: str | None
) -> None:
    each = FAILING_CALLS if error else CALLS
    tallies = list(cut_acts(place, Limit(0, each * len(CUT_ACTS)), source, error))
    assert len(tallies) == len(CUT_ACTS)
    for tally in tallies:
        hold(tally, each)


@pytest.mark.usefixtures("traces")
def test_a_long_run_ends_the_program_at_every_system_call_once(
    place: Stage, source: random.Random, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[dict[str, int]] = []

    def cut(*arguments: object) -> list[str]:
        reached.extend(pads for pads in arguments if isinstance(pads, dict))
        return []

    monkeypatch.setattr(syscalls, "_cut", cut)
    acts = ["change the password"]
    (tally,) = cut_acts(place, Limit(0, 1000), source, acts=acts)
    assert tally.notes == [f"of {tally.tries} calls"]
    assert tally.tries > 50
    assert len({tuple(pads.items()) for pads in reached}) == tally.tries


def test_restored_or_refused(place: Stage, source: random.Random, hold: Hold) -> None:
    for tally in drill(place, Limit(0, 4 * 2), source):
        if not tally.skipped:
            hold(tally, 2)
