"""Opening with the key of the sheet: typing, pasting, mistakes, a destroyed header."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import session as sessions
from kisdesk.ui.context import UiContext
from kisdesk.ui.start.recovery_dialog import RecoveryDialog
from kisdesk.ui.start.window import StartWindow
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]
NEW = "cztery kaczki w stawie 11"


@pytest.fixture
def groups(office: sessions.Session) -> list[str]:
    return sessions.recovery_groups()


@pytest.fixture
def dialog(qtbot: QtBot, groups: list[str], club_file: Path, context: UiContext) -> RecoveryDialog:
    made = RecoveryDialog(club_file, context)
    qtbot.addWidget(made)
    made.open()
    return made


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_key(dialog: RecoveryDialog, type_text: TypeText, groups: list[str]) -> None:
    """Type every group where the caret should have gone by itself."""
    for place, group in enumerate(groups):
        type_text(dialog.key_edit.edits[place], group.lower())


def set_password(qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText) -> None:
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    type_text(dialog.password.first, NEW)
    type_text(dialog.password.again, NEW)
    click(qtbot, dialog.next_button)


def test_typed_key_opens_and_a_new_password_holds(
    qtbot: QtBot,
    dialog: RecoveryDialog,
    type_text: TypeText,
    groups: list[str],
    club_file: Path,
) -> None:
    type_key(dialog, type_text, groups)
    click(qtbot, dialog.next_button)
    with qtbot.waitSignal(dialog.opened) as seen:
        set_password(qtbot, dialog, type_text)

    assert seen.args[0].worker.name == "Małgorzata Zielińska"
    sessions.close_file()
    assert sessions.unlock(club_file, NEW).worker.name == "Małgorzata Zielińska"


def test_the_caret_goes_on_when_a_group_is_right(
    qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText, groups: list[str]
) -> None:
    dialog.key_edit.edits[0].setFocus()
    type_text(dialog.key_edit.edits[0], groups[0])
    assert dialog.focusWidget() is dialog.key_edit.edits[1]
    type_text(dialog.key_edit.edits[1], "AAAAA")
    assert dialog.focusWidget() is dialog.key_edit.edits[1]
    assert dialog.key_edit.edits[1].property("state") == "error"


def test_whole_key_may_be_pasted(qtbot: QtBot, dialog: RecoveryDialog, groups: list[str]) -> None:
    dialog.key_edit.edits[0].insert("KISDESK1:" + "-".join(groups))
    dialog.key_edit.edits[0].textEdited.emit(dialog.key_edit.edits[0].text())
    assert [edit.text() for edit in dialog.key_edit.edits] == groups
    assert dialog.key_edit.wrong_groups() == []


def test_a_mistake_is_located(
    qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText, groups: list[str]
) -> None:
    wrong = [*groups]
    wrong[6] = groups[6][1] + groups[6][0] + groups[6][2:]
    if wrong[6] == groups[6]:
        wrong[6] = "AAAAA"
    type_key(dialog, type_text, wrong)

    click(qtbot, dialog.next_button)

    assert "Group 7" in dialog.message.text()
    assert dialog.focusWidget() is dialog.key_edit.edits[6]
    assert not sessions.is_open()


def test_an_empty_group_is_named(
    qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText, groups: list[str]
) -> None:
    type_key(dialog, type_text, groups[:4])
    click(qtbot, dialog.next_button)
    assert "Group 5 is still empty" in dialog.message.text()


def test_the_key_of_another_file_is_refused(
    qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText, tmp_path: Path
) -> None:
    sessions.create_file(
        tmp_path / "inny.kis",
        builders.club_draft(),
        builders.worker_draft(),
        builders.PASSWORD,
        cost=builders.CHEAP,
    )
    others = sessions.recovery_groups()
    sessions.close_file()
    type_key(dialog, type_text, others)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(dialog.message.isVisible)
    assert "another file" in dialog.message.text()


def test_cancel_after_the_key_closes_the_file(
    qtbot: QtBot,
    dialog: RecoveryDialog,
    type_text: TypeText,
    groups: list[str],
    club_file: Path,
) -> None:
    type_key(dialog, type_text, groups)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    click(qtbot, dialog.cancel_button)
    assert not sessions.is_open()
    assert sessions.unlock(club_file, builders.PASSWORD).worker.id


def test_weak_password_is_refused(
    qtbot: QtBot, dialog: RecoveryDialog, type_text: TypeText, groups: list[str]
) -> None:
    type_key(dialog, type_text, groups)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    type_text(dialog.password.first, "krótkie")
    click(qtbot, dialog.next_button)
    assert "at least 12" in dialog.form.field("password").problem_text()


def test_destroyed_header_leads_to_the_key_and_out_of_trouble(
    qtbot: QtBot,
    groups: list[str],
    club_file: Path,
    show: Callable[[], StartWindow],
    type_text: TypeText,
) -> None:
    with club_file.open("r+b") as stream:
        stream.write(b"\0" * 8192)
    window = show()
    panel = window.unlock_panel
    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opening.refused):
        click(qtbot, panel.unlock_button)
    link = next(
        button
        for button in panel.error_strip.findChildren(QWidget)
        if button.property("action_key") == "recovery"
    )
    click(qtbot, link)
    dialog = window.findChild(RecoveryDialog)
    assert dialog is not None
    type_key(dialog, type_text, groups)
    click(qtbot, dialog.next_button)
    with qtbot.waitSignal(window.opened):
        set_password(qtbot, dialog, type_text)
    sessions.close_file()
    assert sessions.unlock(club_file, NEW).club_name == builders.club_draft().name


def test_every_control_has_a_name(dialog: RecoveryDialog) -> None:
    assert walk(dialog) == []
