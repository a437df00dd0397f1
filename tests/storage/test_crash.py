from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_nothing_finished_is_lost_when_the_program_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks.crash import run_kills

    result = run_kills(50, tmp_path, seed=2)
    assert result.kills == 50
    assert result.acknowledged > result.header_rewrites > 0
    assert (result.lost, result.torn, result.unreadable) == (0, 0, 0)
