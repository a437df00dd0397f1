"""What ``./dev torture`` prints and returns."""

import random
from collections.abc import Iterator

import pytest

from tools.torture import __main__ as command
from tools.torture.report import Limit, Tally
from tools.torture.stage import Stage


def _part(failures: list[str]) -> command.Part:
    def run(_: Stage, limit: Limit, source: random.Random) -> Iterator[Tally]:
        tally = Tally("an act", "lost", failures=failures, notes=[str(source.random())])
        for _ in limit.tries():
            tally.tries += 1
        yield tally
        yield Tally("another", "lost", skipped="it cannot run here")

    return command.Part(run, 1.0, 3, 5)


@pytest.mark.parametrize(("failures", "code"), [([], 0), (["one row is lost"], 1)])
def test_a_broken_promise_is_told_and_fails(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    failures: list[str],
    code: int,
) -> None:
    monkeypatch.setattr(command, "PARTS", {"acts": _part(failures)})
    monkeypatch.setattr("sys.argv", ["torture", "--seed", "7", "--minutes", "0"])
    assert command.main() == code
    said = capsys.readouterr().out
    assert "--seed 7" in said
    assert f"an act: 3 tries, {len(failures)} lost" in said
    assert "another: skipped, it cannot run here" in said
    assert all(failure in said for failure in failures)

    assert command.main() == code
    assert capsys.readouterr().out == said  # the same choices again

    monkeypatch.setattr("sys.argv", ["torture", "--seed", "7", "--minutes", "0", "--long"])
    command.main()
    assert "an act: 5 tries" in capsys.readouterr().out
