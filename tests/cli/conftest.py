"""The command line in this process, on a file of a few invented people."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests import builders

DAY = date(2026, 11, 25)


@dataclass(frozen=True)
class Answer:
    """What a command said and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run ``kisdesk-cli`` with these words."""
    from kisdesk import cli
    from kisdesk.services import session

    monkeypatch.setenv("KISDESK_PASSWORD", builders.PASSWORD)

    def call(*words: object) -> Answer:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        assert not session.is_open()
        return Answer(code, said.out, said.err)

    yield call
    session.close_file()


@pytest.fixture(scope="session")
def _sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from kisdesk.services import demo, session

    path = tmp_path_factory.mktemp("sample") / "przyklad.kis"
    demo.make_sample_file(path, builders.PASSWORD, people=9, seed=3, today=DAY, cost=builders.CHEAP)
    session.close_file()
    return path


@pytest.fixture
def sample(_sample: Path, tmp_path: Path) -> Path:
    """A file of nine invented people, a fresh copy for every test."""
    return Path(shutil.copy(_sample, tmp_path / "klub.kis"))
