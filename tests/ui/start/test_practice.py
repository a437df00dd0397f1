"""Practice: a file of invented people, made with progress, never among the club's files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import practice, preferences
from kisdesk.services import session as sessions
from kisdesk.services.participants import ParticipantQuery, count_participants
from kisdesk.ui.start.window import StartWindow
from tests import builders
from tests.ui.start.test_start_window import hold_open


@pytest.fixture(autouse=True)
def _few_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice, "PEOPLE", 5)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def count_people() -> int:
    return count_participants(ParticipantQuery(today=builders.TODAY))


def test_practice_file_is_made_once_and_opens_again(
    qtbot: QtBot, show: Callable[[], StartWindow]
) -> None:
    window = show()
    assert window.files_panel.anew_button.isHidden()
    with qtbot.waitSignal(window.opened, timeout=30_000) as seen:
        click(qtbot, window.files_panel.practice_row)

    session = seen.args[0]
    assert session.is_sample
    assert session.path == practice.practice_path()
    assert count_people() == 5
    assert preferences.load_preferences().recent_files == ()
    made_at = session.path.stat().st_ino
    sessions.close_file()

    again = show()
    assert again.files_panel.anew_button.isVisible()
    with qtbot.waitSignal(again.opened, timeout=30_000):
        again.open_practice_file()
    assert practice.practice_path().stat().st_ino == made_at


def test_practice_begins_anew(
    qtbot: QtBot, show: Callable[[], StartWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.open_practice_file(builders.TODAY)
    sessions.close_file()
    monkeypatch.setattr(practice, "PEOPLE", 7)
    window = show()
    with qtbot.waitSignal(window.opened, timeout=30_000):
        click(qtbot, window.files_panel.anew_button)
    assert count_people() == 7


def test_practice_file_that_does_not_open_is_made_anew(tmp_path: Path) -> None:
    path = practice.practice_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"co to jest")
    assert practice.open_practice_file(builders.TODAY).is_sample


def test_practice_file_in_use_is_said_and_stays(
    qtbot: QtBot, show: Callable[[], StartWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builders, "PASSWORD", practice.PRACTICE_PASSWORD)
    session = practice.open_practice_file(builders.TODAY)
    before = session.path.stat().st_ino
    sessions.close_file()
    other = hold_open(session.path)
    try:
        window = show()
        with qtbot.waitSignal(window.practice.refused, timeout=30_000):
            click(qtbot, window.files_panel.anew_button)
        assert session.path.stat().st_ino == before
    finally:
        other.communicate()
