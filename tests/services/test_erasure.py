"""People erased one after the other, and disposals killed in the middle: nothing is left or torn.

The long run: ``python -m tools.erasure --people 50 --kills 200``.
"""

from pathlib import Path

import pytest

from tools.erasure import erase_people, kill_disposals

PEOPLE = 3
KILLS = 6  # each is a start of Python


@pytest.mark.slow
def test_nothing_is_left_of_people_who_were_erased(tmp_path: Path) -> None:
    result = erase_people(PEOPLE, tmp_path, seed=5)
    assert result.people == PEOPLE
    assert result.words > 10 * PEOPLE
    assert result.not_there_before == 0
    assert (result.left_in_file, result.left_in_copy, result.free_pages) == (0, 0, 0)
    assert result.broken_histories == 0


@pytest.mark.slow
def test_a_killed_disposal_leaves_the_person_whole_or_gone(tmp_path: Path) -> None:
    result = kill_disposals(KILLS, tmp_path, seed=5)
    assert result.kills == result.before + result.erased + result.finished_later == KILLS
    assert (result.torn, result.left, result.broken_histories, result.unreadable) == (0, 0, 0, 0)
