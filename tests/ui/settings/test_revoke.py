"""A lost recovery sheet: the key is changed on the page of security, and a new sheet printed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import session as sessions
from kisdesk.services.workers import add_worker, list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.settings.program_pages import SecurityPage
from kisdesk.ui.settings.revoke_dialog import RevokeDialog
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.widgets.strip import Strip
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


def test_the_key_is_changed_and_a_new_sheet_is_printed(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    lost = sessions.recovery_groups()
    dialog = open_dialog(page)
    assert "Jan Łuczak" in dialog.consequences.text()
    type_text(dialog.password_edit, builders.PASSWORD)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.print_dialog is not None)

    assert sessions.recovery_groups() != lost
    assert [bool(worker.slot_id) for worker in list_workers()] == [True, False]
    assert any("Jan Łuczak" in strip.text() for strip in page.findChildren(Strip))
    assert page.sheet is not None
    printing = page.sheet.print_dialog
    assert isinstance(printing, PrintDialog)
    printing.reject()


def test_a_wrong_password_leaves_the_key(
    qtbot: QtBot, page: SecurityPage, type_text: Callable[[QWidget, str], None]
) -> None:
    key = sessions.recovery_groups()
    dialog = open_dialog(page)
    type_text(dialog.password_edit, OTHER)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.form.field("password").has_problem())
    assert sessions.recovery_groups() == key
    dialog.reject()
