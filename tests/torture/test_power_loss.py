"""The computer goes dark: whatever of the writes since the last sync is on the disk, all is there.

The last test breaks the promise on purpose: a model that could not see it would prove nothing.
"""

import random
from collections.abc import Callable

import pytest

from tools.torture.disk_model import Op, Recording, after_power_loss
from tools.torture.power import POWER_ACTS, lose_power
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage

Hold = Callable[[Tally, int], None]
EACH = 5
"""States of the disk per act."""


@pytest.mark.slow
@pytest.mark.usefixtures("traces")
def test_power_is_lost(place: Stage, source: random.Random, hold: Hold) -> None:
    tallies = list(lose_power(place, Limit(0, EACH * len(POWER_ACTS)), source))
    assert len(tallies) == len(POWER_ACTS)
    for tally in tallies:
        hold(tally, EACH)


@pytest.mark.usefixtures("traces")
def test_a_database_that_does_not_sync_loses_data(place: Stage, source: random.Random) -> None:
    acts = ["save a contract"]
    (tally,) = lose_power(place, Limit(0, 20), source, acts, without_sync=True)
    assert tally.failures


def test_the_model_keeps_what_was_synced_and_may_lose_the_rest() -> None:
    ops = [
        Op("create", 1, name="/a"),
        Op("write", 1, data=b"x" * 1024),
        Op("sync", 1),
        Op("sync_names"),
        Op("said", data=b"said saved"),
        Op("write", 1, offset=0, data=b"y" * 1024),
        Op("unlink", name="/a"),
    ]
    seen = {
        str(sorted(after_power_loss(Recording({}, {}, ops), 6, random.Random(n))[0].items()))
        for n in range(200)
    }
    gone, old, new = "[]", f"[('/a', {b'x' * 1024})]", f"[('/a', {b'y' * 1024})]"
    torn = f"[('/a', {b'y' * 512 + b'x' * 512})]"
    assert {gone, old, new, torn} <= seen
    contents, said = after_power_loss(Recording({}, {}, ops), 4, random.Random(1))
    assert (contents, said) == ({"/a": b"x" * 1024}, ["said saved"])
