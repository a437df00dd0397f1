"""A stage for a few tries of each part; ``./dev torture`` makes many."""

import random
from collections.abc import Callable, Iterator

import pytest

from kisdesk.services import session
from tools.torture.report import Tally
from tools.torture.stage import Stage, stage
from tools.torture.workers import why_no_fork, why_no_strace

SEED = 20261122


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Prepared offices and a folder for the tries; nothing of this computer's own is touched."""
    tmp_path_factory.getbasetemp()  # not in the stage's folder: that is taken away
    with stage() as made:
        yield made
        session.close_file()


@pytest.fixture
def source() -> random.Random:
    """The same choices each time."""
    return random.Random(SEED)


@pytest.fixture
def hold() -> Callable[[Tally, int], None]:
    """Assert that nothing went wrong in at least so many tries."""

    def check(tally: Tally, at_least: int) -> None:
        assert not tally.failures, "\n".join(tally.details())
        assert tally.tries >= at_least, tally.line()

    return check


@pytest.fixture
def forks() -> None:
    """Skips where no process can be forked."""
    if reason := why_no_fork():
        pytest.skip(reason)


@pytest.fixture
def traces() -> None:
    """Skips where system calls cannot be interrupted."""
    if reason := why_no_strace():
        pytest.skip(reason)
