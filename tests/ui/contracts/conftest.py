"""An office with people, and the tab of contracts on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.contracts.tab import ContractsTab
from kisdesk.ui.jobs import JobRunner
from tests.builders import TODAY


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def context(office: Session) -> Iterator[UiContext]:
    jobs = JobRunner()
    yield UiContext(jobs, lambda: TODAY)
    jobs.cancel_and_wait()


@pytest.fixture
def tab(
    qtbot: QtBot, context: UiContext, make_participant: Callable[..., int]
) -> Iterator[ContractsTab]:
    """The tab at the size of the measure: a client area of 1366 × 696 less bar and status."""
    made = ContractsTab(context)
    qtbot.addWidget(made)
    made.resize(1366, 620)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    if made.editor is not None:
        made.editor.stop()
    made.hide()  # a read that waits must not meet a closed file
