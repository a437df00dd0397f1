"""``./dev torture``: every part for its share of the time, a line per promise, then the table."""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tools.torture.acts import ACTS
from tools.torture.damage import damage
from tools.torture.drills import drill
from tools.torture.erasure import erasure
from tools.torture.fuzz import fuzz
from tools.torture.kills import kill_at_random
from tools.torture.power import lose_power
from tools.torture.report import Limit, Tally, table
from tools.torture.rescue import rescue
from tools.torture.stage import Stage, stage
from tools.torture.syscalls import fail_at_calls, kill_at_calls

_EVERY_ONE = 1_000_000


@dataclass(frozen=True)
class Part:
    """``weight`` is its share of the time; the other two are the fewest tries, short and long."""

    run: Callable[[Stage, Limit, random.Random], Iterator[Tally]]
    weight: float
    few: int
    many: int


PARTS = {
    "kills": Part(kill_at_random, 0.16, 110, 11 * 500),
    "damage": Part(damage, 0.08, 7 * 200, 7 * 1000),
    "calls": Part(kill_at_calls, 0.2, 80, _EVERY_ONE),
    "errors": Part(fail_at_calls, 0.2, 120, _EVERY_ONE),
    "power": Part(lose_power, 0.12, 8 * 25, 8 * 250),
    "drills": Part(drill, 0.08, 80, 4 * 100),
    "fuzz": Part(fuzz, 0.06, 10 * 100, 10 * 2000),
    "erasure": Part(erasure, 0.06, 2 * 5, 2 * 50),
    "rescue": Part(rescue, 0.04, 22, 11 * 50),
}


def main() -> int:
    """Run from the command line; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="./dev torture", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="for everything together")
    parser.add_argument("--long", action="store_true", help="every call, and the full counts")
    parser.add_argument("--only", choices=PARTS, action="append", help="this part; repeatable")
    parser.add_argument("--tries", type=int, help="at least so many of each part")
    parser.add_argument("--act", choices=ACTS, action="append", help="this act; repeatable")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    arguments = parser.parse_args()
    chosen = {name: PARTS[name] for name in arguments.only or PARTS}
    whole = sum(part.weight for part in chosen.values())
    print(f"torture: --seed {arguments.seed}", flush=True)
    tallies: list[Tally] = []
    with stage(arguments.act or ()) as place:
        for name, part in chosen.items():
            seconds = 60 * arguments.minutes * part.weight / whole
            usual = part.many if arguments.long else part.few
            limit = Limit(seconds, arguments.tries or usual)
            source = random.Random(f"{arguments.seed} {name}")
            for tally in part.run(place, limit, source):
                tallies.append(tally)
                print(tally.line(), *tally.details(), sep="\n    ", flush=True)
    print(f"\n{table(tallies)}\n")
    broken = sum(len(tally.failures) for tally in tallies)
    print(f"{sum(tally.tries for tally in tallies)} tries, {broken} broken promises")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
