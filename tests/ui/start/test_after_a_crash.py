"""The morning after the program was killed in the middle of saving: password, Enter, work."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import session as sessions
from kisdesk.services.participants import ParticipantQuery, list_participants
from kisdesk.ui.start.window import StartWindow
from tests import builders
from tools.torture.workers import why_no_fork, worker

KILLS = 4
LONGEST_LIFE = 0.15  # seconds


@pytest.mark.skipif(bool(why_no_fork()), reason=why_no_fork() or "can fork")
def test_after_a_kill_the_start_screen_opens_the_file_and_asks_nothing(
    qtbot: QtBot,
    show: Callable[[], StartWindow],
    club_file: Path,
    type_text: Callable[[QWidget, str], None],
) -> None:
    source, saved = random.Random(7), 0
    with worker() as hand:
        for _ in range(KILLS):
            hand.start("save people", club_file.parent, kill_after=None)
            hand.wait_until_said()
            qtbot.wait(source.randrange(int(LONGEST_LIFE * 1000)))
            said = len(hand.kill().said)
            assert said > 0
            saved += said

            window = show()
            type_text(window.unlock_panel.password_edit, builders.PASSWORD)
            with qtbot.waitSignal(window.opened):
                qtbot.keyClick(window.unlock_panel.password_edit, Qt.Key.Key_Return)

            asked = [
                widget
                for widget in QApplication.topLevelWidgets()
                if isinstance(widget, QDialog) and widget.isVisible()
            ]
            assert not asked
            assert not sessions.current().is_read_only
            assert len(list_participants(ParticipantQuery())) >= saved
            sessions.close_file()
            window.hide()
