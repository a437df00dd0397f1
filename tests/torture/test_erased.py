"""Somebody whose file is destroyed is whole or gone; what is left behind or torn is noticed."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kisdesk.services import session
from kisdesk.services.disposal import is_cleaning_pending
from kisdesk.storage.peewee_database import database
from tests.builders import PASSWORD
from tools.erasure import ErasureResult, KillResult
from tools.torture import erasure, rescue
from tools.torture.acts import ACTS
from tools.torture.office import FILE, facts_of
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage
from tools.torture.workers import Ending

Hold = Callable[[Tally, int], None]
ACT = ACTS["erase a person"]


def _destroyed(stage: Stage) -> tuple[Path, list[str]]:
    folder = stage.fresh(ACT)
    said: list[str] = []
    ACT.work(folder, said.append)
    session.close_file()
    return folder, said


def test_a_destroyed_file_is_gone_and_the_others_are_there(place: Stage) -> None:
    folder, said = _destroyed(place)
    assert said == ["erased", "cleaned"]
    assert place.judge(ACT, folder, Ending(said)) == []


def test_what_was_cut_off_before_the_cleaning_is_cleaned_at_the_next_start(
    place: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    folder = place.fresh(ACT)
    with monkeypatch.context() as patch:
        patch.setattr("kisdesk.services.disposal.finish_cleaning", cut_off)
        with pytest.raises(KeyboardInterrupt):
            ACT.work(folder, lambda _: None)
    assert is_cleaning_pending()
    session.close_file()
    assert place.judge(ACT, folder, Ending()) == []
    session.unlock(folder / FILE, PASSWORD)
    assert not is_cleaning_pending()
    session.close_file()


@pytest.mark.parametrize(
    ("words", "sql", "is_destroyed"),
    [
        ("half erased", "DELETE FROM ground WHERE participant_id = {person}", False),
        ("others lost: address", "DELETE FROM address WHERE participant_id <> {person}", False),
        ("others lost: note", "UPDATE note SET text = '-' WHERE participant_id <> {person}", True),
    ],
)
def test_a_torn_person_and_a_loss_of_others_are_noticed(
    place: Stage, words: str, sql: str, *, is_destroyed: bool
) -> None:
    folder = _destroyed(place)[0] if is_destroyed else place.fresh(ACT)
    session.unlock(folder / FILE, PASSWORD)
    database.rows(sql.format(person=facts_of(folder).erasable))
    session.close_file()
    (problem,) = place.judge(ACT, folder, Ending())
    assert words in problem


def test_a_word_that_was_left_is_noticed(place: Stage) -> None:
    folder, _ = _destroyed(place)
    word = facts_of(folder).words[0]
    session.unlock(folder / FILE, PASSWORD)
    row = "INSERT INTO setting (uuid, key, value) VALUES (hex(randomblob(16)), 'left', ?)"
    database.rows(row, (word.upper(),))
    session.close_file()
    problems = place.judge(ACT, folder, Ending())
    assert [p for p in problems if "1 words of somebody erased are left" in p] == problems != []


@pytest.mark.parametrize(
    ("erased", "killed", "failures"),
    [
        ({}, {}, ([], [])),
        ({"left_in_file": 1, "left_in_copy": 2}, {},
         (["1 words are left in the file", "2 words are left in a new copy"], [])),
        ({"not_there_before": 1}, {"torn": 3, "unreadable": 1},
         (["1 words were not there before"],
          ["3 people were neither whole nor gone", "1 files do not open"])),
    ],
)  # fmt: skip
def test_what_the_search_finds_is_counted_as_broken(
    place: Stage,
    source: random.Random,
    monkeypatch: pytest.MonkeyPatch,
    erased: dict[str, int],
    killed: dict[str, int],
    failures: tuple[Sequence[str], Sequence[str]],
) -> None:
    monkeypatch.setattr(erasure, "erase_people", lambda n, *_: ErasureResult(n, **erased))
    monkeypatch.setattr(erasure, "kill_disposals", lambda n, *_: KillResult(n, **killed))
    searched, torn = erasure.erasure(place, Limit(0, 2), source)
    assert [words.split(", seed")[0] for words in searched.failures] == failures[0]
    assert [words.split(", seed")[0] for words in torn.failures] == failures[1]
    assert searched.tries >= 1
    assert torn.tries >= 1


@pytest.mark.slow
def test_a_damaged_file_is_rescued(place: Stage, source: random.Random, hold: Hold) -> None:
    (tally,) = rescue.rescue(place, Limit(0, 1), source)
    hold(tally, 11)
