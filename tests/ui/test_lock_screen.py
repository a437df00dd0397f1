"""The lock: nothing of the club in sight, everything typed still there, the password opens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import practice
from kisdesk.services import session as sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.idle import IdleWatch
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.lock_screen import LockScreen
from kisdesk.ui.widgets.base_dialog import BaseDialog
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]


@dataclass
class Desk:
    """A window with something half typed, and its lock."""

    window: QWidget
    field: QLineEdit
    lock: LockScreen

    def lock_now(self) -> None:
        session = sessions.current()
        self.lock.lock(session.club_name, session.worker.name)


@pytest.fixture
def context(qtbot: QtBot) -> Iterator[UiContext]:
    jobs = JobRunner()
    yield UiContext(jobs, lambda: builders.TODAY)
    jobs.cancel_and_wait()


@pytest.fixture
def desk(qtbot: QtBot, context: UiContext, office: sessions.Session) -> Desk:
    window = QWidget()
    window.resize(900, 500)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    lock = LockScreen(context, window)
    qtbot.addWidget(window)
    made = Desk(window, field, lock)
    QShortcut(QKeySequence("Ctrl+L"), window).activated.connect(made.lock_now)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return made


def unlock(qtbot: QtBot, desk: Desk, type_text: TypeText, password: str) -> None:
    type_text(desk.lock.password_edit, password)
    qtbot.keyClick(desk.lock.password_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.lock.unlock_button.isEnabled)


def test_lock_covers_the_window_and_the_password_takes_it_away(
    qtbot: QtBot, desk: Desk, type_text: TypeText
) -> None:
    type_text(desk.field, "Zażółć w pół zda")
    qtbot.keyClick(desk.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert desk.lock.isVisible()
    assert desk.lock.geometry() == desk.window.rect()
    assert desk.window.childAt(desk.field.geometry().center()) is not desk.field
    assert desk.window.focusWidget() is desk.lock.password_edit

    with qtbot.waitSignal(desk.lock.unlocked):
        unlock(qtbot, desk, type_text, builders.PASSWORD)
    assert not desk.lock.isVisible()
    assert desk.field.text() == "Zażółć w pół zda"
    assert desk.window.focusWidget() is desk.field
    assert desk.lock.password_edit.text() == ""


def test_wrong_password_keeps_the_lock(qtbot: QtBot, desk: Desk, type_text: TypeText) -> None:
    desk.lock_now()
    unlock(qtbot, desk, type_text, "nie to hasło")
    assert desk.lock.isVisible()
    assert "does not fit" in desk.lock.message_label.text()

    desk.lock.password_edit.clear()
    with qtbot.waitSignal(desk.lock.unlocked):
        unlock(qtbot, desk, type_text, builders.PASSWORD)


def test_the_password_of_another_worker_does_not_unlock(
    qtbot: QtBot, desk: Desk, type_text: TypeText
) -> None:
    from kisdesk.services.workers import add_worker

    other = "inne hasło do pliku 9"
    add_worker(builders.worker_draft(last_name="Sikora", first_name="Ewa"), other)
    desk.lock_now()
    unlock(qtbot, desk, type_text, other)
    assert desk.lock.isVisible()


def test_open_dialogs_are_put_away_with_what_was_typed_in_them(
    qtbot: QtBot, desk: Desk, type_text: TypeText
) -> None:
    dialog = BaseDialog("Nowa osoba", "", desk.window)
    field = QLineEdit()
    dialog.body.addWidget(field)
    dialog.open()
    type_text(field, "Śliwa")

    desk.lock_now()
    assert not dialog.isVisible()
    with qtbot.waitSignal(desk.lock.unlocked):
        unlock(qtbot, desk, type_text, builders.PASSWORD)

    assert dialog.isVisible()
    assert field.text() == "Śliwa"
    dialog.close()


def test_locking_twice_asks_once(qtbot: QtBot, desk: Desk, type_text: TypeText) -> None:
    dialog = BaseDialog("Nowa osoba", "", desk.window)
    dialog.open()
    desk.lock_now()
    desk.lock_now()
    with qtbot.waitSignal(desk.lock.unlocked):
        unlock(qtbot, desk, type_text, builders.PASSWORD)
    assert dialog.isVisible()
    dialog.close()


def test_the_lock_follows_the_size_of_the_window(desk: Desk) -> None:
    desk.lock_now()
    desk.window.resize(1200, 700)
    assert desk.lock.geometry() == desk.window.rect()


def test_practice_shows_its_password_on_the_lock(
    qtbot: QtBot,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    office: sessions.Session,
) -> None:
    desk.lock_now()
    assert not desk.lock.practice_label.isVisible()
    desk.lock.hide()
    monkeypatch.setattr(practice, "practice_path", lambda: Path(office.path))
    desk.lock_now()
    assert desk.lock.practice_label.isVisible()
    assert practice.PRACTICE_PASSWORD in desk.lock.practice_label.text()


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.lock_now()
    assert walk(desk.lock) == []


def test_idle_comes_after_the_minutes_and_a_key_puts_it_off(
    qtbot: QtBot, qapp: QApplication
) -> None:
    watch = IdleWatch(0.002, qapp)
    with qtbot.waitSignal(watch.idle):
        pass
    watch.set_minutes(10)
    left = watch._timer.remainingTime()
    watch._timer.start(5)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    qapp.sendEvent(watch, event)
    assert watch._timer.remainingTime() > 1000
    assert left > 1000
    watch.set_minutes(0)
    assert not watch._timer.isActive()
    watch.deleteLater()
