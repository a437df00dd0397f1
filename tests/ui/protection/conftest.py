"""The window "Ochrona danych" over a real file, in Polish."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kisdesk.services.session import Session
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.protection.window import ProtectionWindow
from kisdesk.ui.translation import install_language
from tests.builders import TODAY


@pytest.fixture(autouse=True)
def _own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def polish(qapp: QApplication) -> Iterator[None]:
    """The program's own language."""
    install_language(qapp, "pl")
    yield
    for translator in qapp.findChildren(QTranslator, "kisdesk_language"):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def window(qtbot: QtBot, polish: None, office: Session) -> Iterator[ProtectionWindow]:
    """The window as the menu opens it."""
    jobs = JobRunner()
    made = ProtectionWindow(UiContext(jobs, lambda: TODAY))
    qtbot.addWidget(made)
    made.open()
    yield made
    jobs.cancel_and_wait()
