"""Fixtures that any test may ask for: an open encrypted file with a club and a worker."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests import builders

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kisdesk.services.session import Session


@pytest.fixture(autouse=True)
def _own_preferences(tmp_path: Path) -> Iterator[None]:
    """Nothing is remembered in the folder of the person who runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KISDESK_CONFIG", str(tmp_path / "preferences"))
        patch.setenv("KISDESK_DATA", str(tmp_path / "data"))
        yield


@pytest.fixture
def office(tmp_path: Path) -> "Iterator[Session]":
    """A real encrypted file, open, with a club and its first worker; nobody in it yet."""
    from kisdesk.models.club import Setting
    from kisdesk.services.session import close_file, create_file

    session = create_file(
        tmp_path / "klub.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    Setting.create(key="sheet_checked_on", value=f'"{builders.TODAY}"')  # the radar need not ask
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


@pytest.fixture
def polish(qapp: "QApplication") -> Iterator[None]:
    """The program's own language."""
    from PySide6.QtCore import QTranslator

    from kisdesk.ui.translation import install_language

    install_language(qapp, "pl")
    yield
    for translator in qapp.findChildren(QTranslator, "kisdesk_language"):
        qapp.removeTranslator(translator)
        translator.setParent(None)
