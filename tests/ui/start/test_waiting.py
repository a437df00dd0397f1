"""Wrong passwords at the start screen and at the lock: the wait is shown and ends."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import attempts
from kisdesk.services import session as sessions
from kisdesk.services.workers import add_worker
from kisdesk.ui.context import UiContext
from kisdesk.ui.lock_screen import LockScreen
from kisdesk.ui.start.window import StartWindow
from tests import builders

WRONG = "to nie jest to hasło 1"
OTHER = "inne hasło do pliku 9"
TypeText = Callable[[QWidget, str], None]


class Clock:
    def __init__(self) -> None:
        self.moment = datetime.now().astimezone()

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(attempts, "now", clock)
    return clock


def try_password(qtbot: QtBot, window: StartWindow, type_text: TypeText, password: str) -> None:
    panel = window.unlock_panel
    panel.password_edit.clear()
    type_text(panel.password_edit, password)
    panel.unlock_button.click()
    qtbot.waitUntil(lambda: not window.opening.is_running)


def test_the_start_screen_counts_down(
    qtbot: QtBot, club_file: Path, show: Callable[[], StartWindow], type_text: TypeText,
    clock: Clock,
) -> None:  # fmt: skip
    window = show()
    panel = window.unlock_panel
    for _ in range(attempts.FREE - 1):
        try_password(qtbot, window, type_text, WRONG)
        assert not panel.countdown.is_running
    try_password(qtbot, window, type_text, WRONG)
    assert panel.countdown.left == attempts.FIRST_WAIT
    assert not panel.unlock_button.isEnabled()
    assert "5" in panel.error_strip.second_label.text()
    panel.countdown.tick()
    assert "4" in panel.error_strip.second_label.text()
    clock.moment += timedelta(seconds=attempts.FIRST_WAIT)
    for _ in range(4):
        panel.countdown.tick()
    assert panel.unlock_button.isEnabled()
    assert panel.error_strip.isHidden()
    with qtbot.waitSignal(window.opened):
        try_password(qtbot, window, type_text, builders.PASSWORD)


def test_a_restart_does_not_shorten_the_wait(
    qtbot: QtBot, club_file: Path, show: Callable[[], StartWindow], type_text: TypeText,
    clock: Clock,
) -> None:  # fmt: skip
    first = show()
    for _ in range(attempts.FREE):
        try_password(qtbot, first, type_text, WRONG)
    first.close()
    again = show()
    try_password(qtbot, again, type_text, builders.PASSWORD)
    assert not sessions.is_open()
    assert again.unlock_panel.countdown.left == attempts.FIRST_WAIT


def test_the_lock_screen_counts_down(
    qtbot: QtBot, office: sessions.Session, context: UiContext, type_text: TypeText, clock: Clock
) -> None:
    window = QWidget()
    window.resize(900, 500)
    lock = LockScreen(context, window)
    qtbot.addWidget(window)
    window.show()
    lock.lock(office.club_name, office.worker.name)
    for _ in range(attempts.FREE):
        lock.password_edit.clear()
        type_text(lock.password_edit, WRONG)
        lock.unlock_button.click()
        qtbot.waitUntil(lambda: bool(lock.message_label.text()))
        if not lock.countdown.is_running:
            qtbot.waitUntil(lock.unlock_button.isEnabled)
            lock.message_label.setText("")
    qtbot.waitUntil(lambda: lock.countdown.is_running)
    assert not lock.unlock_button.isEnabled()
    clock.moment += timedelta(seconds=attempts.FIRST_WAIT)
    lock.countdown.start(0)
    lock.password_edit.clear()
    type_text(lock.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(lock.unlocked):
        lock.unlock_button.click()


def test_without_an_authorisation_the_start_screen_says_why(
    qtbot: QtBot, office: sessions.Session, show: Callable[[], StartWindow], type_text: TypeText
) -> None:
    gone = builders.TODAY - timedelta(days=1)
    draft = builders.worker_draft(last_name="Druga", withdrawn_on=gone)
    add_worker(draft, OTHER)
    sessions.close_file()
    window = show()
    window.choose_file(office.path)
    with qtbot.assertNotEmitted(window.opened):
        try_password(qtbot, window, type_text, OTHER)
    assert "withdrawn" in window.unlock_panel.error_strip.text()
    assert not sessions.is_open()
