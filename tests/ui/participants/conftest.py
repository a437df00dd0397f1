"""The tab before an open office file, and the people in it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.services.participants import get_card, register_participant
from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.participants.tab import ParticipantsTab
from tests import builders

TODAY = builders.TODAY


@pytest.fixture(autouse=True)
def _own_preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def context(qapp: QApplication) -> Iterator[UiContext]:
    runner = JobRunner(qapp)
    yield UiContext(runner, lambda: TODAY)
    runner.cancel_and_wait()


@pytest.fixture
def tab(qtbot: QtBot, office: Session, context: UiContext) -> Iterator[ParticipantsTab]:
    """The tab at the measure of the client area, as shown after unlocking."""
    shown = ParticipantsTab(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 624)
    shown.show()
    shown.refresh()
    yield shown
    shown.hide()


@pytest.fixture
def draft_of() -> Callable[[int], ParticipantDraft]:
    """The card of a person as the file has it now."""
    return lambda person_id: get_card(person_id, TODAY).draft


@pytest.fixture
def register(office: Session) -> Callable[..., int]:
    """Register somebody as a candidate; ``on`` is the day, the rest changes the draft."""

    def make(on: date = TODAY, **changes: Any) -> int:
        return register_participant(builders.participant_draft(**changes), on=on, today=TODAY)

    return make
