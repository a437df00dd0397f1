"""The program around the windows: one calm message for a bug, nothing personal in the log."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kisdesk import launch
from kisdesk import log as log_module
from kisdesk.app import Options, Program, _read_arguments
from kisdesk.services.errors import DamagedDataError, FileUnreachableError
from kisdesk.services.session import Session
from kisdesk.ui.first_paint import was_painted
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.widgets.question import Question
from tests.e2e.hands import Hands, words

CANARY = "Kanarkowska"


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's own log, in a folder of this test."""
    monkeypatch.setattr(log_module.platformdirs, "user_log_path", lambda *_, **__: tmp_path)
    log_module.start_log()
    yield tmp_path / "kisdesk.log"
    for handler in list(log_module.log.handlers):
        handler.close()
        log_module.log.removeHandler(handler)


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))
    made = Program(qapp, JobRunner(qapp))
    monkeypatch.setattr(sys, "excepthook", made.on_bug)
    yield made
    made.end()
    for left in QApplication.topLevelWidgets():
        left.hide()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show_main_window(program: Program, session: Session, qtbot: QtBot) -> MainWindow:
    program._on_opened(session)
    window = program.window
    assert isinstance(window, MainWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def fail() -> None:
    surname = CANARY
    raise KeyError(surname)


def messages() -> list[Question]:
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, Question) and w.isVisible()]


def fail_in_a_slot(program: Program, error: BaseException | None = None) -> None:
    """As Qt does: what a slot raises ends in the hook."""
    try:
        if error is not None:
            raise error
        fail()
    except BaseException as caught:  # noqa: BLE001
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_bug_is_said_calmly_once_and_logged_without_a_value(
    program: Program, office: Session, qtbot: QtBot, log_file: Path, capsys: pytest.CaptureFixture
) -> None:
    window = show_main_window(program, office, qtbot)
    fail_in_a_slot(program)
    fail_in_a_slot(program)
    assert len(messages()) == 1
    said = words(messages()[0])
    assert "Everything saved before is whole" in said
    assert CANARY not in said
    written = log_file.read_text(encoding="utf-8")
    assert "KeyError at test_app.py" in written
    assert CANARY not in written
    capsys.readouterr()
    Hands(qtbot).click(messages()[0].buttons["close"])
    assert window.isVisible()
    fail_in_a_slot(program)
    qtbot.waitUntil(lambda: len(messages()) == 1)


def test_a_bug_really_inside_a_slot_reaches_the_hook(
    program: Program, office: Session, qtbot: QtBot, log_file: Path
) -> None:
    window = show_main_window(program, office, qtbot)
    button = QPushButton("x", window)
    button.clicked.connect(fail)
    with capture_exceptions() as caught:
        button.click()
    assert [kind for kind, *_ in caught] == [KeyError]
    program.on_bug(*caught[0])
    assert len(messages()) == 1


def test_an_expected_error_that_no_screen_caught_is_no_bug(
    program: Program, office: Session, qtbot: QtBot, log_file: Path
) -> None:
    """A stick pulled out while a list scrolls: Qt asks the model, nobody can catch it there."""
    show_main_window(program, office, qtbot)
    fail_in_a_slot(program, FileUnreachableError())
    assert "does not answer" in words(messages()[0])
    assert "ERROR" not in log_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("met", ["by a list", "by a save"])
def test_a_page_that_fails_while_the_file_is_open_leads_to_the_way_out(
    program: Program, office: Session, qtbot: QtBot, log_file: Path, met: str
) -> None:
    from kisdesk.services import session as sessions

    window = show_main_window(program, office, qtbot)
    if met == "by a list":
        fail_in_a_slot(program, DamagedDataError())
    else:
        window._on_failed(DamagedDataError())
    (message,) = messages()
    assert "damaged" in words(message)
    assert "ERROR" not in log_file.read_text(encoding="utf-8")
    message.buttons["stay"].click()
    assert sessions.is_open()

    fail_in_a_slot(program, DamagedDataError())
    messages()[-1].buttons["leave"].click()
    assert not sessions.is_open()
    assert isinstance(program.window, StartWindow)
    assert program.window.path == office.path
    panel = program.window.unlock_panel
    assert "damaged" in panel.error_strip.text()
    links = [str(b.property("action_key")) for b in panel.error_strip.findChildren(QWidget)]
    assert "rescue" in links


def test_leaving_the_file_leads_back_to_the_start_screen(
    program: Program, office: Session, qtbot: QtBot
) -> None:
    from kisdesk.services import session as sessions

    window = show_main_window(program, office, qtbot)
    window.leave_file()  # a copy is saved first
    qtbot.waitUntil(lambda: isinstance(program.window, StartWindow), timeout=20_000)
    assert not sessions.is_open()
    assert not isValid(window) or not window.isVisible()


def test_a_named_file_is_chosen_on_the_start_screen(program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "klub.kis")
    assert isinstance(program.window, StartWindow)
    assert program.window.path == tmp_path / "klub.kis"


def test_keyboard_interrupt_ends_the_program(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    program.on_bug(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits == [True]
    assert messages() == []


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (Options(), [])),
        (["klub.kis"], (Options(file=Path("klub.kis")), [])),
        (["--demo"], (Options(demo=True), [])),
        (["--until-painted"], (Options(until_painted=True), [])),
        (["--demo", "-platform", "xcb"], (Options(demo=True), ["-platform", "xcb"])),
        (["-style", "x", "a b.kis"], (Options(file=Path("a b.kis")), ["-style", "x"])),
        (["klub.kis", "-style"], (Options(file=Path("klub.kis")), ["-style"])),
    ],
)
def test_arguments(arguments: list[str], expected: tuple[Options, list[str]]) -> None:
    assert _read_arguments(arguments) == expected


def test_the_start_can_be_measured_to_the_first_paint(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not was_painted(window, 0.01)  # nobody showed it
    window.show()
    assert was_painted(window, 10)
    assert not was_painted(None, 10)


def test_closing_the_window_quits(
    program: Program, office: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    window = show_main_window(program, office, qtbot)
    QTimer.singleShot(0, window, window.close)
    qtbot.waitUntil(lambda: bool(quits))


def test_the_program_begins_without_looking_for_garbage_and_looks_later(
    program: Program, log_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr("kisdesk.app.main", lambda arguments: seen.append(gc.isenabled()) or 0)
    try:
        assert launch.main(["--demo"]) == 0
        assert seen == [False]
        program.finish_start()
        assert gc.isenabled()
    finally:
        gc.enable()
    assert not QApplication.windowIcon().isNull()
    assert log_file.exists()
