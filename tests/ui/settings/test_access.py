"""Roles, authorisations and reminders in the settings, clicked."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.domain.authorisation import Authorisation
from kisdesk.domain.rights import Role
from kisdesk.services import session as sessions
from kisdesk.services.settings import get_office_settings
from kisdesk.services.workers import add_worker, list_workers, reviewed_day
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.settings.new_sheet_dialog import NewSheetDialog
from kisdesk.ui.settings.program_pages import SecurityPage
from kisdesk.ui.settings.review_dialog import ReviewDialog
from kisdesk.ui.settings.revoke_dialog import RevokeDialog
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.settings.worker_dialogs import NewWorkerDialog, WorkerDialog
from kisdesk.ui.settings.workers_page import WorkersPage
from kisdesk.ui.widgets.fact_row import FactList
from tests import builders
from tests.builders import TODAY
from tests.ui.accessibility import walk

OTHER = "cztery kaczki w stawie 11"
TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def window(qtbot: QtBot, office: sessions.Session) -> Iterator[SettingsWindow]:
    jobs = JobRunner()
    made = SettingsWindow(UiContext(jobs, lambda: TODAY))
    qtbot.addWidget(made)
    made.open()
    yield made
    jobs.cancel_and_wait()


def page_of(window: SettingsWindow) -> WorkersPage:
    window.show_page("workers")
    page = window.pages["workers"]
    assert isinstance(page, WorkersPage)
    return page


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_worker_is_authorised_from_today_and_no_manager(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    page = page_of(window)
    click(qtbot, page.add_button)
    dialog = page.dialog
    assert isinstance(dialog, NewWorkerDialog)
    assert walk(dialog) == []
    type_text(dialog.form.field("last_name").editor, "Łuczak")
    type_text(dialog.form.field("first_name").editor, "Jan")
    dialog.form.field("secrecy_on").set_value(TODAY)
    for edit in (dialog.password.first, dialog.password.again):
        type_text(edit, OTHER)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: len(list_workers()) == 2)
    worker = list_workers()[1]
    assert worker.role is Role.WORKER
    assert worker.authorisation == Authorisation(TODAY, secrecy_on=TODAY)


def test_role_and_days_are_changed(qtbot: QtBot, window: SettingsWindow) -> None:
    worker = add_worker(builders.worker_draft(last_name="Łuczak"), None)
    page = page_of(window)
    click(qtbot, page.buttons["edit", worker])
    dialog = page.dialog
    assert isinstance(dialog, WorkerDialog)
    assert walk(dialog) == []
    dialog.form.field("role").set_value(Role.TECHNICIAN.value)
    dialog.form.field("withdrawn_on").set_value(TODAY)
    click(qtbot, dialog.save_button)
    assert not dialog.isVisible()
    changed = list_workers()[1]
    assert changed.role is Role.TECHNICIAN
    assert changed.authorisation.withdrawn_on == TODAY


def test_an_end_before_the_beginning_is_said_beside_its_field(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    page = page_of(window)
    click(qtbot, page.buttons["edit", 1])
    dialog = page.dialog
    assert isinstance(dialog, WorkerDialog)
    dialog.form.field("authorised_on").set_value(TODAY)
    dialog.form.field("authorised_until").set_value(TODAY - timedelta(days=1))
    click(qtbot, dialog.save_button)
    assert dialog.form.field("authorised_until").has_problem()
    dialog.done(0)


def test_the_last_manager_is_told_why_the_role_stays(qtbot: QtBot, window: SettingsWindow) -> None:
    page = page_of(window)
    click(qtbot, page.buttons["edit", 1])
    dialog = page.dialog
    assert isinstance(dialog, WorkerDialog)
    dialog.form.field("role").set_value(Role.READ_ONLY.value)
    click(qtbot, dialog.save_button)
    assert dialog.error_message is not None
    dialog.error_message.close()
    dialog.done(0)
    assert list_workers()[0].role is Role.MANAGER


def test_going_through_the_authorisations_is_entered(qtbot: QtBot, window: SettingsWindow) -> None:
    page = page_of(window)

    def shown() -> list[FactList]:
        return [group for group in page.findChildren(FactList) if group.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    (group,) = shown()
    click(qtbot, group.head.link)
    assert reviewed_day() == TODAY


def test_taking_access_away_offers_the_change_of_the_key(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    worker = add_worker(builders.worker_draft(last_name="Łuczak"), OTHER)
    page = page_of(window)
    click(qtbot, page.buttons["remove", worker])
    assert page.question is not None
    click(qtbot, page.question.buttons["revoke"])
    dialog = page.dialog
    assert isinstance(dialog, RevokeDialog)
    assert dialog.whom.value() == str(worker)
    type_text(dialog.why, "Koniec pracy")
    type_text(dialog.password_edit, builders.PASSWORD)
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: isinstance(page.dialog, NewSheetDialog) and page.dialog.isVisible())
    assert [w.id for w in list_workers()] == [1]
    assert isinstance(page.dialog, NewSheetDialog)
    page.dialog.done(0)


def test_how_often_is_a_setting(qtbot: QtBot, window: SettingsWindow) -> None:
    window.show_page("security")
    page = window.pages["security"]
    assert isinstance(page, SecurityPage)
    page.edit_reviews()
    dialog = page.dialog
    assert isinstance(dialog, ReviewDialog)
    assert walk(dialog) == []
    dialog.form.field("sheet_months").set_value(6)
    click(qtbot, dialog.save_button)
    assert get_office_settings().sheet_months == 6
    page.edit_reviews()
    dialog = page.dialog
    assert isinstance(dialog, ReviewDialog)
    dialog.form.field("sheet_months").set_value(0)
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    dialog.done(0)
