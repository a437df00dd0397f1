"""Part "erasure": people erased one after the other and looked for; disposals that are killed.

What "erase a person" of the other parts is to one small office, this is to a sample club, with
every word of a person in every spelling.
"""

import random
from collections.abc import Iterator

from tools.erasure import ErasureResult, KillResult, erase_people, kill_disposals
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage

_PEOPLE_AT_ONCE = 5
_KILLS_AT_ONCE = 10  # before each series the time of an undisturbed one is taken


def erasure(stage: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
    """Half of the tries for each."""
    folder = stage.folder / "erasure"
    folder.mkdir(exist_ok=True)
    share = limit.share(2)
    tally = Tally("people erased, then searched for", "left in the file or a new copy")
    words = 0
    for number in share.batches(_PEOPLE_AT_ONCE):
        seed = source.randrange(2**32)
        result = erase_people(number, folder, seed)
        tally.tries += result.people
        tally.failures += [f"{words}, seed {seed}" for words in _left(result)]
        words += result.words
    tally.notes.append(f"{words} words, each in many spellings")
    yield tally
    tally = Tally("kill -9 in a disposal", "torn, left over or not opening")
    later = 0
    for number in share.batches(_KILLS_AT_ONCE):
        seed = source.randrange(2**32)
        killed = kill_disposals(number, folder, seed)
        tally.tries += killed.kills
        tally.failures += [f"{words}, seed {seed}" for words in _torn(killed)]
        later += killed.finished_later
    tally.notes.append(f"{later} were cleaned at the next start")
    yield tally


def _left(result: ErasureResult) -> Iterator[str]:
    for words, count in (
        ("words were not there before", result.not_there_before),
        ("words are left in the file", result.left_in_file),
        ("words are left in a new copy", result.left_in_copy),
        ("free pages are left", result.free_pages),
        ("histories do not verify", result.broken_histories),
    ):
        if count:
            yield f"{count} {words}"


def _torn(result: KillResult) -> Iterator[str]:
    for words, count in (
        ("people were neither whole nor gone", result.torn),
        ("words of somebody erased are left", result.left),
        ("histories do not verify", result.broken_histories),
        ("files do not open", result.unreadable),
    ):
        if count:
            yield f"{count} {words}"
