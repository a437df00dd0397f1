"""A lost recovery sheet: the key is changed on the page of security, and a new sheet printed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.deadline_facts import DeadlineKind
from kisdesk.services import session as sessions
from kisdesk.services.backups import make_backup
from kisdesk.services.sheet_check import sheet_proven, sheet_seen_on
from kisdesk.services.today import list_deadlines
from kisdesk.services.workers import add_worker, list_workers
from kisdesk.storage.peewee_database import database
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.settings.new_sheet_dialog import CheckSheetDialog, NewSheetDialog
from kisdesk.ui.settings.program_pages import SecurityPage
from kisdesk.ui.settings.revoke_dialog import RevokeDialog
from kisdesk.ui.settings.window import SettingsWindow
from tests import builders
from tests.ui.accessibility import walk

OTHER = "cztery kaczki w stawie 11"


@pytest.fixture
def page(
    qtbot: QtBot, office: sessions.Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecurityPage]:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    add_worker(builders.worker_draft(last_name="Łuczak", first_name="Jan"), OTHER)
    jobs = JobRunner()
    window = SettingsWindow(UiContext(jobs, lambda: builders.TODAY))
    qtbot.addWidget(window)
    window.open()
    window.page_list.select_key("security")
    shown = window.pages["security"]
    assert isinstance(shown, SecurityPage)
    yield shown
    jobs.cancel_and_wait()


def open_dialog(page: SecurityPage) -> RevokeDialog:
    page.change_key()
    dialog = page.dialog
    assert isinstance(dialog, RevokeDialog)
    assert walk(dialog) == []
    return dialog


def save(qtbot: QtBot, dialog: RevokeDialog) -> None:
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def change_key(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None], whom: str = ""
) -> NewSheetDialog:
    dialog = open_dialog(page)
    dialog.form.field("whom").set_value(whom)
    type_text(dialog.why, "Zgubiona koperta")
    type_text(dialog.password_edit, builders.PASSWORD)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: isinstance(page.dialog, NewSheetDialog) and page.dialog.isVisible())
    second = page.dialog
    assert isinstance(second, NewSheetDialog)
    assert walk(second) == []
    return second


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def print_sheet(qtbot: QtBot, dialog: NewSheetDialog) -> None:
    click(qtbot, dialog.sheet.print_button)
    qtbot.waitUntil(lambda: dialog.sheet.print_dialog is not None)
    printing = dialog.sheet.print_dialog
    assert isinstance(printing, PrintDialog)
    printing.printed.emit(1)
    printing.reject()


def test_a_lost_sheet_gets_a_new_key_a_new_sheet_and_a_test_entry(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    lost = sessions.recovery_groups()
    sheet_proven(builders.TODAY)
    dialog = change_key(qtbot, page, type_text)

    assert sessions.recovery_groups() != lost
    assert [bool(worker.slot_id) for worker in list_workers()] == [True, False]
    assert sheet_seen_on() is None
    click(qtbot, dialog.done_button)
    assert dialog.isVisible()  # not printed yet
    print_sheet(qtbot, dialog)
    type_text(dialog.sheet.group_edit, lost[dialog.sheet.asked_group - 1])
    click(qtbot, dialog.done_button)
    assert dialog.isVisible()  # that is the old sheet
    dialog.sheet.group_edit.clear()
    type_text(dialog.sheet.group_edit, sessions.recovery_groups()[dialog.sheet.asked_group - 1])
    click(qtbot, dialog.done_button)
    assert not dialog.isVisible()
    assert sheet_seen_on() == builders.TODAY
    (revoked,) = database.rows("SELECT reasons FROM change WHERE action = 'access_revoked'")
    assert "Zgubiona koperta" in revoked[0]


def test_the_others_get_a_new_password_on_the_way(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    dialog = change_key(qtbot, page, type_text)
    (worker_id,) = dialog.buttons
    click(qtbot, dialog.buttons[worker_id])
    giving = dialog.password_dialog
    assert giving is not None
    for edit in (giving.password.first, giving.password.again):
        type_text(edit, OTHER)
    qtbot.waitUntil(giving.save_button.isEnabled)
    click(qtbot, giving.save_button)
    qtbot.waitUntil(lambda: not dialog.buttons)
    assert all(worker.slot_id for worker in list_workers())


def test_later_is_possible_and_said_to_be_a_risk(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    dialog = change_key(qtbot, page, type_text)
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.question is not None
    click(qtbot, dialog.question.buttons["later"])
    assert not dialog.isVisible()
    kinds = [line.kind for line in list_deadlines(builders.TODAY)]
    assert DeadlineKind.SHEET_CHECK in kinds


def test_who_leaves_is_no_worker_any_more(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    leaver = list_workers()[1]
    dialog = change_key(qtbot, page, type_text, str(leaver.id))
    assert [worker.id for worker in list_workers()] == [1]
    assert not dialog.buttons


def test_copies_that_open_with_the_old_key_are_listed(
    qtbot: QtBot, page: SecurityPage, tmp_path: Path
) -> None:
    folder = tmp_path / "kopie"
    folder.mkdir()
    copy = make_backup(folder)
    dialog = open_dialog(page)
    assert copy.path.name in dialog.copies.text()
    dialog.reject()


def test_why_is_asked(qtbot: QtBot, page: SecurityPage) -> None:
    key = sessions.recovery_groups()
    dialog = open_dialog(page)
    save(qtbot, dialog)
    assert dialog.form.field("why").has_problem()
    assert dialog.form.field("password").has_problem()
    assert sessions.recovery_groups() == key
    dialog.reject()


def test_once_a_year_the_sheet_is_looked_for(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    page.check_sheet()
    dialog = page.dialog
    assert isinstance(dialog, CheckSheetDialog)
    assert walk(dialog) == []
    assert dialog.sheet.print_button.isHidden()
    type_text(dialog.sheet.group_edit, "XXXXX")
    click(qtbot, dialog.done_button)
    assert dialog.isVisible()
    dialog.sheet.group_edit.clear()
    type_text(dialog.sheet.group_edit, sessions.recovery_groups()[dialog.sheet.asked_group - 1])
    click(qtbot, dialog.done_button)
    assert not dialog.isVisible()
    assert sheet_seen_on() == builders.TODAY


def test_a_wrong_password_leaves_the_key(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    key = sessions.recovery_groups()
    dialog = open_dialog(page)
    type_text(dialog.why, "Zgubiona koperta")
    type_text(dialog.password_edit, OTHER)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.form.field("password").has_problem())
    assert sessions.recovery_groups() == key
    dialog.reject()
