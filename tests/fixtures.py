"""Fixtures that any test may ask for: an open encrypted file with a club and a worker."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import builders

if TYPE_CHECKING:
    from kisdesk.services.session import Session


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Iterator[Session]":
    """A real encrypted file, open, with a club and its first worker; nobody in it yet.

    What the program remembers of its user lies in the test's own folder.
    """
    from kisdesk.services.session import close_file, create_file

    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))
    session = create_file(
        tmp_path / "klub.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    yield session
    close_file()


@pytest.fixture
def make_participant(office: "Session") -> Callable[..., int]:
    """Register somebody in the office's file and return their id; arguments change the draft."""
    from kisdesk.services.participants import register_participant

    def make(**changes: Any) -> int:
        draft = builders.participant_draft(**changes)
        return register_participant(draft, on=builders.TODAY, today=builders.TODAY)

    return make
