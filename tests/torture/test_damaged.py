"""Flipped bits, cut files and nonsense from outside: right data, or an error that has words."""

import random
from collections.abc import Callable

import pytest

from tools.torture.damage import KINDS, damaged_in
from tools.torture.fuzz import fuzz
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage

Hold = Callable[[Tally, int], None]
TRIES = 15


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_found_or_harmless(
    place: Stage, source: random.Random, hold: Hold, kind: str
) -> None:
    hold(damaged_in(kind, place, Limit(0, TRIES), source), TRIES)


@pytest.mark.slow
def test_nonsense_from_outside_is_refused(place: Stage, source: random.Random, hold: Hold) -> None:
    tallies = list(fuzz(place, Limit(0, 1), source))
    assert len(tallies) == 10
    for tally in tallies:
        hold(tally, 50)
