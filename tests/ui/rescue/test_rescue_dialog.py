"""A damaged file at the start screen and in the main window: what is said, and the way out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import session as sessions
from kisdesk.services.errors import DamagedDataError
from kisdesk.services.participants import ParticipantQuery, list_participants, register_participant
from kisdesk.storage.data_file import open_with_password
from kisdesk.storage.header import HEADER_BYTES
from kisdesk.storage.peewee_database import database
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.rescue.dialog import RescueDialog
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.widgets.buttons import Button
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]
PAGE = 4096
PEOPLE = 30
SLOW = 60_000  # milliseconds; a machine with much to do


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("KISDESK_DATA", str(tmp_path / "data"))


@pytest.fixture
def context(qtbot: QtBot) -> Iterator[UiContext]:
    jobs = JobRunner()
    yield UiContext(jobs, lambda: builders.TODAY)
    jobs.cancel_and_wait()
    sessions.close_file()


@pytest.fixture
def damaged(office: sessions.Session) -> Path:
    """The office's file with thirty people; the first page is gone, so it does not open."""
    with database.atomic():
        for number in range(PEOPLE):
            draft = builders.participant_draft(last_name=f"Nowak{number:02}")
            register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    sessions.close_file()
    hit(office.path, 1)
    return office.path


def hit(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    start = HEADER_BYTES + (page - 1) * PAGE
    content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def link(window: StartWindow, key: str) -> QWidget:
    return next(
        button
        for button in window.unlock_panel.error_strip.findChildren(QWidget)
        if button.property("action_key") == key
    )


@pytest.fixture
def start(qtbot: QtBot, context: UiContext) -> Iterator[Callable[[Path], StartWindow]]:
    def make(path: Path) -> StartWindow:
        window = StartWindow(context)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.choose_file(path)
        return window

    yield make
    for left in QApplication.topLevelWidgets():
        left.hide()


def test_a_file_that_does_not_open_is_rescued_and_opened_by_clicks(
    qtbot: QtBot, start: Callable[[Path], StartWindow], damaged: Path, type_text: TypeText
) -> None:
    before = damaged.read_bytes()
    window = start(damaged)
    panel = window.unlock_panel
    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opening.refused, timeout=SLOW):
        click(qtbot, panel.unlock_button)
    assert describe(DamagedDataError()).what in panel.error_strip.text()

    click(qtbot, link(window, "rescue"))
    dialog = window.findChild(RescueDialog)
    assert dialog is not None
    assert dialog.password_edit.text() == builders.PASSWORD
    assert dialog.place_edit.value() != damaged
    click(qtbot, dialog.start_button)
    qtbot.waitUntil(dialog.print_button.isVisible, timeout=SLOW)
    assert dialog.report is not None
    assert dialog.report.is_complete
    assert dialog.strip.tone == "green"
    target = dialog.report.target

    with qtbot.waitSignal(dialog.open_requested):
        click(qtbot, dialog.start_button)
    assert window.path == target
    type_text(panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opened, timeout=SLOW):
        click(qtbot, panel.unlock_button)
    assert len(list_participants(ParticipantQuery(today=builders.TODAY))) == PEOPLE
    assert damaged.read_bytes() == before


@pytest.fixture
def dialog(qtbot: QtBot, context: UiContext, damaged: Path) -> RescueDialog:
    made = RescueDialog(damaged, context, password=builders.PASSWORD)
    qtbot.addWidget(made)
    made.open()
    return made


def lose_people(path: Path) -> None:
    """Take a page with people away from a file that opens, and the history of them."""
    from tests.services.test_rescuing import pages_of

    hit(path, pages_of(path, "participant")[0])


def test_what_is_missing_stands_in_a_list_and_prints(
    qtbot: QtBot, office: sessions.Session, context: UiContext
) -> None:
    for number in range(12):
        draft = builders.participant_draft(last_name=f"Nowak{number:02}")
        register_participant(draft, on=builders.TODAY, today=builders.TODAY)
    sessions.close_file()
    lose_people(office.path)
    dialog = RescueDialog(office.path, context, password=builders.PASSWORD)
    qtbot.addWidget(dialog)
    dialog.open()
    click(qtbot, dialog.start_button)
    qtbot.waitUntil(dialog.print_button.isVisible, timeout=SLOW)

    assert dialog.strip.tone == "amber"
    assert "Nowak00 Anna (nr 1)" in dialog.findings.texts()
    click(qtbot, dialog.print_button)
    from kisdesk.ui.printing.print_dialog import PrintDialog

    printing = dialog.findChild(PrintDialog)
    assert printing is not None
    assert printing.page_count >= 1
    assert b"%PDF" in printing.pdf
    assert walk(dialog) == []


def test_a_wrong_password_is_said_and_may_be_typed_again(
    qtbot: QtBot, dialog: RescueDialog, type_text: TypeText, damaged: Path
) -> None:
    dialog.password_edit.clear()
    click(qtbot, dialog.start_button)
    assert "password" in dialog.strip.text()
    type_text(dialog.password_edit, "zupełnie inne hasło")
    click(qtbot, dialog.start_button)
    qtbot.waitUntil(
        lambda: dialog.strip.isVisible() and dialog.start_button.isEnabled(), timeout=SLOW
    )
    assert "does not open" in dialog.strip.text()
    assert dialog.password_edit.isVisible()
    assert [p.name for p in damaged.parent.glob("*.kis")] == ["klub.kis"]
    assert walk(dialog) == []


def test_a_lost_header_asks_for_the_recovery_key(
    qtbot: QtBot,
    office: sessions.Session,
    start: Callable[[Path], StartWindow],
    type_text: TypeText,
) -> None:
    sessions.close_file()
    content = office.path.read_bytes()
    office.path.write_bytes(bytes(HEADER_BYTES) + content[HEADER_BYTES:])
    window = start(office.path)
    type_text(window.unlock_panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.opening.refused, timeout=SLOW):
        click(qtbot, window.unlock_panel.unlock_button)
    click(qtbot, link(window, "rescue"))
    dialog = window.findChild(RescueDialog)
    assert dialog is not None
    assert dialog.key_edit.isVisible()
    assert not dialog.password_edit.isVisible()
    click(qtbot, dialog.start_button)
    assert "13" in dialog.strip.text()


def test_the_newest_good_copy_is_offered_by_its_day(
    qtbot: QtBot,
    office: sessions.Session,
    tmp_path: Path,
    start: Callable[[Path], StartWindow],
    type_text: TypeText,
) -> None:
    from kisdesk.services.backups import make_backup
    from kisdesk.ui.backups.restore.wizard import RestoreWizard
    from kisdesk.ui.dates import format_date

    copy = make_backup(tmp_path)
    sessions.close_file()
    hit(office.path, 1)
    window = start(office.path)
    type_text(window.unlock_panel.password_edit, builders.PASSWORD)
    with qtbot.waitSignal(window.damage_help.copy_found, timeout=SLOW):
        click(qtbot, window.unlock_panel.unlock_button)

    offered = link(window, "restore")
    assert isinstance(offered, Button)
    assert format_date(copy.made_at.date()) in offered.text()
    click(qtbot, offered)
    wizard = window.findChild(RestoreWizard)
    assert wizard is not None
    wizard.reject()


def test_cancel_while_it_runs_leaves_nothing(
    qtbot: QtBot, dialog: RescueDialog, damaged: Path
) -> None:
    click(qtbot, dialog.start_button)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible() or dialog.report is not None, timeout=SLOW)
    left = [p.name for p in damaged.parent.glob("klub*")]
    assert left == ["klub.kis"] or dialog.report is not None


def test_the_password_opens_the_rescued_file_outside_too(
    qtbot: QtBot, dialog: RescueDialog
) -> None:
    click(qtbot, dialog.start_button)
    qtbot.waitUntil(dialog.print_button.isVisible, timeout=SLOW)
    assert dialog.report is not None
    with open_with_password(dialog.report.target, builders.PASSWORD) as file:
        file.quick_check(full=True)
