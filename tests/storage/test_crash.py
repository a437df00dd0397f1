import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20 if sys.platform == "win32" else 50  # there each costs a start of Python


@pytest.mark.slow
def test_nothing_finished_is_lost_when_the_program_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks.crash import run_kills

    result = run_kills(KILLS, tmp_path, seed=2)
    assert result.kills == KILLS
    assert result.acknowledged > result.header_rewrites > 0
    assert (result.lost, result.torn, result.unreadable) == (0, 0, 0)
