"""The settings by mouse and keys; what was saved is asked of the services."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.club import get_club
from kisdesk.services.settings import get_office_settings
from kisdesk.services.workers import add_worker, list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.settings.club_dialogs import BodyDialog, ClubDialog
from kisdesk.ui.settings.contract_dialog import ContractSettingsDialog
from kisdesk.ui.settings.office_pages import ContractsPage
from kisdesk.ui.settings.program_pages import AboutPage, LockDialog, LookPage, SecurityPage
from kisdesk.ui.settings.text_dialog import TextDialog
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.settings.worker_dialogs import (
    AskPasswordDialog,
    ChangePasswordDialog,
    GivePasswordDialog,
    NewWorkerDialog,
    WorkerDialog,
)
from kisdesk.ui.settings.workers_page import WorkersPage
from kisdesk.ui.theme import theme
from kisdesk.ui.widgets.question import Question
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]
NEW = "cztery kaczki w stawie 11"


@pytest.fixture(autouse=True)
def _own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def window(qtbot: QtBot, office: sessions.Session) -> Iterator[SettingsWindow]:
    jobs = JobRunner()
    made = SettingsWindow(UiContext(jobs, lambda: builders.TODAY))
    qtbot.addWidget(made)
    made.open()
    yield made
    jobs.cancel_and_wait()


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def workers_page(window: SettingsWindow) -> WorkersPage:
    window.page_list.select_key("workers")
    page = window.pages["workers"]
    assert isinstance(page, WorkersPage)
    return page


def contracts_page(window: SettingsWindow) -> ContractsPage:
    window.page_list.select_key("contracts")
    page = window.pages["contracts"]
    assert isinstance(page, ContractsPage)
    return page


def security_page(window: SettingsWindow) -> SecurityPage:
    window.page_list.select_key("security")
    page = window.pages["security"]
    assert isinstance(page, SecurityPage)
    return page


def texts(window: SettingsWindow) -> str:
    """Everything that can be read on the page in sight."""
    page = next(p for p in window.pages.values() if p.isVisible())
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_arrow_keys_walk_through_the_pages(qtbot: QtBot, window: SettingsWindow) -> None:
    seen = []
    for _ in window.pages:
        seen.append(window.title_label.text())
        qtbot.keyClick(window.page_list, Qt.Key.Key_Down)
    assert seen == [
        "Club",
        "Workers",
        "Contracts",
        "Kinds of activities",
        "Hourly rate",
        "Copies",
        "Security",
        "Look",
        "About the program",
    ]


def test_club_is_renamed_and_everybody_told(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    page = window.pages["club"]
    page.edit_club()  # type: ignore[attr-defined]
    dialog = page.dialog
    assert isinstance(dialog, ClubDialog)
    name = dialog.form.field("name")
    name.editor.clear()  # type: ignore[attr-defined]
    click(qtbot, dialog.save_button)
    assert name.has_problem()
    assert dialog.isVisible()

    type_text(name.editor, "KIS „Źródło”")
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)

    assert get_club().name == "KIS „Źródło”"
    assert sessions.current().club_name == "KIS „Źródło”"
    assert "KIS „Źródło”" in texts(window)


def test_body_keeps_what_the_club_dialog_does_not_show(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    before = get_club()
    page = window.pages["club"]
    page.edit_body()  # type: ignore[attr-defined]
    dialog = page.dialog
    assert isinstance(dialog, BodyDialog)
    regon = dialog.form.field("operator.regon")
    type_text(regon.editor, "123456789")
    qtbot.waitUntil(lambda: "check digit" in regon.problem_text())
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    regon.set_value("123456785")
    dialog.form.field("protection_officer").set_value("Ewa Sikora")
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)

    club = get_club()
    assert club.operator.regon == "123456785"
    assert club.protection_officer == "Ewa Sikora"
    assert (club.name, club.registered_on, club.locality) == (
        before.name, before.registered_on, before.locality,
    )  # fmt: skip


def test_worker_with_a_password_is_added_and_can_unlock(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText, office: sessions.Session
) -> None:
    page = workers_page(window)
    click(qtbot, page.add_button)
    dialog = page.dialog
    assert isinstance(dialog, NewWorkerDialog)
    type_text(dialog.form.field("last_name").editor, "Żak")
    type_text(dialog.form.field("first_name").editor, "Jan")
    type_text(dialog.password.first, "krótkie")
    type_text(dialog.password.again, "krótkie")
    click(qtbot, dialog.save_button)
    assert dialog.form.field("password").has_problem()
    assert len(list_workers()) == 1

    for editor in (dialog.password.first, dialog.password.again):
        editor.clear()
        type_text(editor, NEW)
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)

    assert [worker.name for worker in list_workers()] == ["Małgorzata Zielińska", "Jan Żak"]
    assert "Jan Żak" in texts(window)
    sessions.close_file()
    assert sessions.unlock(office.path, NEW).worker.name == "Jan Żak"


def test_worker_without_a_password_needs_none(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    page = workers_page(window)
    click(qtbot, page.add_button)
    dialog = page.dialog
    assert isinstance(dialog, NewWorkerDialog)
    type_text(dialog.form.field("last_name").editor, "Żak")
    type_text(dialog.form.field("first_name").editor, "Jan")
    dialog.has_password.click()
    assert dialog.password.first.isHidden() or not dialog.password.first.isVisible()
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)
    assert list_workers()[1].slot_id == ""
    assert "without a password" in [pill.accessibleName() for pill in page.findChildren(QWidget)]


def test_access_is_taken_away_after_an_honest_question(
    qtbot: QtBot, window: SettingsWindow, office: sessions.Session
) -> None:
    other = add_worker(builders.worker_draft(last_name="Sikora", first_name="Ewa"), NEW)
    page = workers_page(window)
    own = sessions.current().worker.id
    assert ("remove", own) not in page.buttons

    click(qtbot, page.buttons["remove", other])
    question = page.question
    assert isinstance(question, Question)
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "still open with the old password" in words
    click(qtbot, question.buttons["back"])
    assert len(list_workers()) == 2

    click(qtbot, page.buttons["remove", other])
    assert page.question is not None
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, page.question.buttons["remove"])
    assert [worker.id for worker in list_workers()] == [own]
    assert "Ewa Sikora" in texts(window)


def test_a_worker_is_renamed_and_given_a_new_password(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText, office: sessions.Session
) -> None:
    other = add_worker(builders.worker_draft(last_name="Sikora", first_name="Ewa"), None)
    page = workers_page(window)
    click(qtbot, page.buttons["edit", other])
    assert isinstance(page.dialog, WorkerDialog)
    page.dialog.form.field("last_name").set_value("Sikora-Nowak")
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, page.dialog.save_button)
    assert list_workers()[1].last_name == "Sikora-Nowak"

    click(qtbot, page.buttons["password", other])
    assert isinstance(page.dialog, GivePasswordDialog)
    type_text(page.dialog.password.first, NEW)
    type_text(page.dialog.password.again, NEW)
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, page.dialog.save_button)
    sessions.close_file()
    assert sessions.unlock(office.path, NEW).worker.id == other


def test_own_password_needs_the_old_one(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText, office: sessions.Session
) -> None:
    page = security_page(window)
    page.change_password()
    dialog = page.dialog
    assert isinstance(dialog, ChangePasswordDialog)
    type_text(dialog.old, "nie to")
    type_text(dialog.password.first, NEW)
    type_text(dialog.password.again, NEW)
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: "present password" in dialog.form.field("old").problem_text())
    assert dialog.isVisible()

    dialog.old.clear()
    type_text(dialog.old, builders.PASSWORD)
    with qtbot.waitSignal(dialog.saved):
        click(qtbot, dialog.save_button)
    sessions.close_file()
    assert sessions.unlock(office.path, NEW).worker.id


def test_numbering_shows_an_example_and_refuses_what_would_not_work(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText
) -> None:
    page = contracts_page(window)
    page.edit()
    dialog = page.dialog
    assert isinstance(dialog, ContractSettingsDialog)
    pattern = dialog.form.field("numbering_pattern")
    assert "KS/1/2026" in pattern.message.text()

    for wrong, words in (("KS/{rok}", "running number"), ("{nr}/{miasto}", "{miasto}")):
        pattern.set_value(wrong)
        click(qtbot, dialog.save_button)
        assert words.strip("{}") in pattern.problem_text()
        assert dialog.isVisible()

    pattern.set_value("OPS.{nr:03}.{rok}")
    dialog.form.field("copies").set_value(3)
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)
    assert get_office_settings().numbering_pattern == "OPS.{nr:03}.{rok}"
    assert get_office_settings().copies == 3
    assert "OPS.001.2026" in texts(window)


def test_notice_goes_only_with_who_compared_and_when(qtbot: QtBot, window: SettingsWindow) -> None:
    page = contracts_page(window)
    page.edit()
    dialog = page.dialog
    assert isinstance(dialog, ContractSettingsDialog)
    assert dialog.form.field("form_checked_by").isHidden()
    dialog.form.field("unchecked_notice").editor.click()  # type: ignore[attr-defined]
    assert not dialog.form.field("form_checked_by").isHidden()
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert get_office_settings().unchecked_notice

    dialog.form.field("form_checked_on").set_value(date(2026, 11, 20))
    dialog.form.field("form_checked_by").set_value("Danuta Jabłońska")
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)
    assert not get_office_settings().unchecked_notice
    assert "Danuta Jabłońska" in texts(window)


def test_copies_out_of_bounds_are_refused(qtbot: QtBot, window: SettingsWindow) -> None:
    page = contracts_page(window)
    page.edit()
    dialog = page.dialog
    assert isinstance(dialog, ContractSettingsDialog)
    dialog.form.field("copies").set_value("500")
    click(qtbot, dialog.save_button)
    assert dialog.form.field("copies").has_problem()
    assert get_office_settings().copies == 2


def test_shipped_text_comes_back(qtbot: QtBot, window: SettingsWindow) -> None:
    page = contracts_page(window)
    page.edit()
    dialog = page.dialog
    assert isinstance(dialog, ContractSettingsDialog)
    shipped = dialog.form.field("consequences_text").value()
    dialog.form.field("consequences_text").set_value("inny tekst")
    click(qtbot, dialog.restore_button)
    assert dialog.form.field("consequences_text").value() == shipped


@pytest.mark.parametrize("minutes", [5, 0, 60])
def test_lock_minutes_belong_to_this_computer(
    qtbot: QtBot, window: SettingsWindow, minutes: int
) -> None:
    page = security_page(window)
    page.edit_lock()
    dialog = page.dialog
    assert isinstance(dialog, LockDialog)
    dialog.choice.set_value(str(minutes))
    with qtbot.waitSignal(window.settings_changed):
        click(qtbot, dialog.save_button)
    assert preferences.load_preferences().lock_minutes == minutes
    assert ("Ctrl+L" if minutes == 0 else str(minutes)) in texts(window)


def test_sheet_is_printed_again_after_the_password(
    qtbot: QtBot, window: SettingsWindow, type_text: TypeText, tmp_path: Path
) -> None:
    page = security_page(window)
    page.print_sheet()
    ask = page.dialog
    assert isinstance(ask, AskPasswordDialog)
    type_text(ask.password_edit, "nie to hasło")
    click(qtbot, ask.save_button)
    qtbot.waitUntil(lambda: ask.form.field("password").has_problem())
    assert page.sheet is None

    ask.password_edit.clear()
    type_text(ask.password_edit, builders.PASSWORD)
    click(qtbot, ask.save_button)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.print_dialog is not None)
    assert page.sheet is not None
    dialog = page.sheet.print_dialog
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.save_to(tmp_path / "arkusz.pdf")
    assert (tmp_path / "arkusz.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_theme_changes_at_once_and_is_remembered(
    qtbot: QtBot, window: SettingsWindow, qapp: QApplication
) -> None:
    window.page_list.select_key("look")
    page = window.pages["look"]
    assert isinstance(page, LookPage)
    page.theme_choice.buttons["dark"].click()
    assert theme.is_dark
    assert preferences.load_preferences().theme == "dark"
    page.language_choice.buttons["en"].click()
    assert preferences.load_preferences().language == "en"


def test_licences_can_be_read(qtbot: QtBot, window: SettingsWindow) -> None:
    window.page_list.select_key("about")
    page = window.pages["about"]
    assert isinstance(page, AboutPage)
    for button, words in ((page.parts_button, "peewee"), (page.licence_button, "GENERAL PUBLIC")):
        click(qtbot, button)
        assert isinstance(page.dialog, TextDialog)
        assert words in page.dialog.view.toPlainText()
        page.dialog.reject()


def test_every_control_of_every_page_and_dialog_has_a_name(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    other = add_worker(builders.worker_draft(last_name="Sikora", first_name="Ewa"), None)
    for key in window.pages:
        window.page_list.select_key(key)
        assert walk(window) == [], key
    workers, contracts, security = (
        workers_page(window), contracts_page(window), security_page(window),
    )  # fmt: skip
    club = window.pages["club"]
    for page, open_dialog in (
        (club, club.edit_club),  # type: ignore[attr-defined]
        (club, club.edit_body),  # type: ignore[attr-defined]
        (workers, workers.add_worker),
        (contracts, contracts.edit),
        (security, security.edit_lock),
        (security, security.change_password),
        (security, security.print_sheet),
    ):
        open_dialog()
        assert page.dialog is not None
        assert walk(page.dialog) == []
        page.dialog.close()
    assert other
