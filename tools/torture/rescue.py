"""Part "rescue": damaged files are rescued into new ones and compared with what they were."""

import random
from collections.abc import Iterator

from benchmarks.rescue import DAMAGES, run_rescues
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage


def rescue(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """Every kind of damage in turn."""
    tally = Tally("damaged file rescued", "failed, changed, made up or lost without a word")
    rows = lost = pages = hit = unreadable = 0
    for number in limit.batches(len(DAMAGES)):
        folder = stage.folder / f"rescue {tally.tries}"
        folder.mkdir()
        result = run_rescues(number, folder, source.randrange(2**31))
        tally.tries += result.cases
        tally.failures += result.complaints
        rows, lost = rows + result.rows, lost + result.lost_rows
        pages, hit = pages + result.pages, hit + result.hit_pages
        unreadable += result.unreadable
    if tally.tries:
        tally.notes.append(f"{hit / pages:.1%} of pages hit, {lost / rows:.1%} of rows lost")
    tally.notes.append(f"nothing was readable in {unreadable}")
    yield tally
