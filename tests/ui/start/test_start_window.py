"""The start screen by mouse and keys, against real files."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.errors import ReadOnlyFileError
from kisdesk.storage.peewee_database import database
from kisdesk.ui.start.window import StartWindow
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_password_and_enter_open_the_newest_file(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, type_text: TypeText
) -> None:
    window = show()
    panel = window.unlock_panel
    assert panel.name_label.text() == builders.club_draft().name
    assert panel.path_label.text() == str(club_file)

    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opened) as seen:
        qtbot.keyClick(panel.password_edit, Qt.Key.Key_Return)

    assert seen.args[0] == sessions.current()
    assert sessions.current().path == club_file
    assert panel.password_edit.text() == ""


def test_enter_twice_opens_once(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, type_text: TypeText
) -> None:
    window = show()
    opened: list[object] = []
    window.opened.connect(opened.append)
    type_text(window.unlock_panel.password_edit, builders.PASSWORD)

    qtbot.keyClick(window.unlock_panel.password_edit, Qt.Key.Key_Return)
    assert not window.unlock_panel.unlock_button.isEnabled()
    qtbot.keyClick(window.unlock_panel.password_edit, Qt.Key.Key_Return)
    click(qtbot, window.unlock_panel.unlock_button)

    qtbot.waitUntil(lambda: len(opened) > 0)
    qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
    assert len(opened) == 1


def test_wrong_password_is_said_and_can_be_typed_again(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, type_text: TypeText
) -> None:
    window = show()
    panel = window.unlock_panel
    type_text(panel.password_edit, "nie to hasło")
    with qtbot.waitSignal(window.opening.refused):
        click(qtbot, panel.unlock_button)

    assert panel.error_strip.isVisible()
    assert "does not open" in panel.error_strip.text()
    assert "in order" in panel.error_strip.second_label.text()
    assert panel.password_edit.selectedText() == panel.password_edit.text()

    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opened):
        click(qtbot, panel.unlock_button)


def _of_a_newer_program(path: Path) -> None:
    sessions.unlock(path, builders.PASSWORD)
    database.data_file.connection.execute("PRAGMA user_version = 9999")
    sessions.close_file()


def _foreign(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 " + b"x" * 9000)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_of_a_newer_program, "saved by a newer KisDesk"),
        (_foreign, "not a KisDesk club file"),
        (_empty, "This file is empty"),
    ],
)
def test_a_file_that_cannot_be_opened_is_named_and_left_as_it_is(
    qtbot: QtBot,
    show: Callable[[], StartWindow],
    club_file: Path,
    type_text: TypeText,
    spoil: Callable[[Path], None],
    words: str,
) -> None:
    spoil(club_file)
    before = club_file.read_bytes()
    window = show()
    panel = window.unlock_panel
    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opening.refused):
        click(qtbot, panel.unlock_button)

    assert words in panel.error_strip.text()
    assert not sessions.is_open()
    assert club_file.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said_with_a_way_out(
    qtbot: QtBot,
    show: Callable[[], StartWindow],
    club_file: Path,
    type_text: TypeText,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise ReadOnlyFileError(is_folder=True)

    monkeypatch.setattr("kisdesk.services.session.files.open_with_password", refuse)
    window = show()
    panel = window.unlock_panel
    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opening.refused):
        click(qtbot, panel.unlock_button)

    assert "can only be read" in panel.error_strip.text()
    assert "Copy the file" in panel.error_strip.second_label.text()


def test_nothing_typed_asks_for_the_password(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path
) -> None:
    window = show()
    click(qtbot, window.unlock_panel.unlock_button)
    assert not window.opening.is_running
    assert "password first" in window.unlock_panel.error_strip.text()


def hold_open(path: Path) -> "subprocess.Popen[str]":
    """Another process of the program that has the file open until its input ends."""
    code = (
        "import sys; from pathlib import Path; from kisdesk.services import session;"
        "session.unlock(Path(sys.argv[1]), sys.argv[2]); print('open', flush=True);"
        "sys.stdin.read(); session.close_file()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path), builders.PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "open"
    return other


def link(window: StartWindow, key: str) -> QWidget:
    return next(
        button
        for button in window.unlock_panel.error_strip.findChildren(QWidget)
        if button.property("action_key") == key and button.isVisible()
    )


def test_file_open_elsewhere_offers_a_new_try_and_a_copy(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, type_text: TypeText
) -> None:
    other = hold_open(club_file)
    try:
        window = show()
        panel = window.unlock_panel
        type_text(panel.password_edit, builders.PASSWORD)
        with qtbot.waitSignal(window.opening.refused):
            click(qtbot, panel.unlock_button)
        assert "open" in panel.error_strip.text()

        with qtbot.waitSignal(window.opened) as seen:
            click(qtbot, link(window, "copy"))
        assert seen.args[0].is_read_only
        sessions.close_file()

        type_text(panel.password_edit, builders.PASSWORD)
        with qtbot.waitSignal(window.opening.refused):
            click(qtbot, panel.unlock_button)
    finally:
        other.communicate()
    with qtbot.waitSignal(window.opened) as seen:
        click(qtbot, link(window, "retry"))
    assert not seen.args[0].is_read_only


def test_missing_file_is_greyed_named_and_can_be_forgotten(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path
) -> None:
    club_file.unlink()
    window = show()
    row = window.files_panel.recent_list.rows[0]
    assert "not in its place" in row.second
    assert "not in this place" in window.unlock_panel.error_strip.text()

    click(qtbot, link(window, "forget"))

    assert preferences.load_preferences().recent_files == ()
    assert window.pages.currentWidget() is window.welcome_panel
    assert window.files_panel.empty_label.isVisible()


def test_a_named_file_is_chosen_and_a_click_on_a_row_changes_it(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "inny.kis"
    other.write_bytes(b"")
    window = show()
    window.choose_file(other)
    assert window.path == other
    assert window.unlock_panel.name_label.text() == "inny"
    assert "Not opened on this computer" in window.unlock_panel.state_label.text()

    row = window.files_panel.recent_list.rows[0]
    assert not row.isChecked()
    click(qtbot, row)

    assert window.path == club_file
    assert row.isChecked()
    window.choose_file(other)
    assert not row.isChecked()


def test_arrow_keys_enter_and_the_menu_work_on_recent_files(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "inny.kis"
    other.write_bytes(b"")
    known = preferences.load_preferences().recent_files
    newest = preferences.RecentFile(other, "Inny klub", datetime.now().astimezone())
    preferences.save_preferences(preferences.Preferences(recent_files=(newest, *known)))
    window = show()
    rows = window.files_panel.recent_list.rows
    assert [row.path for row in rows] == [other, club_file]
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert window.path == club_file
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert window.path == other

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), rows[0].mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(rows[0], event)
    menu = window.files_panel.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert [row.path for row in window.files_panel.recent_list.rows] == [club_file]


def test_a_file_dropped_on_the_window_is_chosen(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path, tmp_path: Path
) -> None:
    window = show()
    wanted = tmp_path / "z pendrive'a.KIS"
    wanted.write_bytes(b"")
    for name, taken in (("obraz.png", False), (wanted.name, True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        arguments: Any = (
            QPointF(50, 50).toPoint(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        enter = QDragEnterEvent(*arguments)
        enter.ignore()
        window.dragEnterEvent(enter)
        assert enter.isAccepted() is taken
        drop = QDropEvent(QPointF(50, 50), *arguments[1:])
        window.dropEvent(drop)
        assert (window.path == wanted) is taken


def test_network_disk_is_named(
    show: Callable[[], StartWindow], club_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kisdesk.ui.start.window.is_on_network_share", lambda path: True)
    window = show()
    assert window.unlock_panel.network_strip.isVisible()
    assert "network disk" in window.unlock_panel.network_strip.text()


def test_first_start_shows_the_two_ways_to_begin(
    qtbot: QtBot, show: Callable[[], StartWindow]
) -> None:
    window = show()
    assert window.welcome_panel.isVisible()
    assert walk(window) == []


def test_every_control_has_a_name(show: Callable[[], StartWindow], club_file: Path) -> None:
    assert walk(show()) == []


def test_closing_the_window_is_said_once(
    qtbot: QtBot, show: Callable[[], StartWindow], club_file: Path
) -> None:
    window = show()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_start_screen_loads_little_more_than_qt() -> None:
    heavy = ("peewee", "apsw", "argon2", "cryptography", "reportlab", "pypdfium2", "stdnum")
    code = f"import sys; import kisdesk.app;print([n for n in {heavy!r} if n in sys.modules])"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    seen = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    assert seen.stdout.strip() == "[]"


def test_dates_of_recent_files_are_said_in_words(
    show: Callable[[], StartWindow], tmp_path: Path
) -> None:
    path = tmp_path / "klub.kis"
    path.write_bytes(b"")
    opened_at = datetime.combine(builders.TODAY, time(15, 42)) - timedelta(days=1)
    recent = preferences.RecentFile(path, "KIS w Nowej Wsi", opened_at.astimezone())
    preferences.save_preferences(preferences.Preferences(recent_files=(recent,)))

    window = show()

    row = window.files_panel.recent_list.rows[0]
    assert row.text() == "KIS w Nowej Wsi"
    assert row.second.startswith("yesterday at 15.42")
    assert window.unlock_panel.state_label.text() == "Last opened yesterday at 15.42"
