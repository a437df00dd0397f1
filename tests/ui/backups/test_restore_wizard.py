"""Going back to a copy, click by click: from the window and from the start screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.backups import make_backup
from kisdesk.services.participant_list import ParticipantQuery
from kisdesk.services.participants import count_participants
from kisdesk.services.session import Session, close_file, create_file, recovery_groups, unlock
from kisdesk.ui.backups.restore.wizard import COMPARE, COPY, DONE, KEY, RestoreWizard
from kisdesk.ui.context import UiContext
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.start.recovery_dialog import RecoveryDialog
from kisdesk.ui.start.window import StartWindow
from tests.builders import CHEAP, PASSWORD, TODAY, club_draft, worker_draft
from tests.e2e.hands import Hands, words
from tests.ui.accessibility import walk
from tests.ui.backups.conftest import Sticks

Make = Callable[..., int]
OTHER_PASSWORD = "inny klub ma inne haslo 9"
NEW_PASSWORD = "nowe haslo po arkuszu 5"


def people() -> int:
    return count_participants(ParticipantQuery(today=TODAY))


def step_is(wizard: RestoreWizard, hands: Hands, step: int) -> None:
    hands.wait(lambda: wizard.step == step)


@pytest.fixture
def stick(sticks: Sticks) -> Path:
    """A stick that is in, with its folder of copies."""
    folder = sticks.put_in("KINGSTON").mount / "KisDesk"
    folder.mkdir()
    return folder


@pytest.fixture
def start(context: UiContext, hands: Hands) -> Iterator[Callable[[], StartWindow]]:
    made: list[StartWindow] = []

    def show() -> StartWindow:
        window = StartWindow(context)
        made.append(window)
        window.show()
        window.activateWindow()
        hands.wait(window.isActiveWindow)
        return window

    yield show
    context.jobs.cancel_and_wait()
    for window in made:
        window.hide()
        window.deleteLater()
    for left in QApplication.topLevelWidgets():
        left.hide()
    close_file()


def test_from_the_menu_to_the_restored_file_with_what_would_be_undone(
    qtbot: QtBot, window: MainWindow, hands: Hands, make_participant: Make, stick: Path
) -> None:
    make_participant(last_name="Kowalska")
    made = make_backup(stick, volumes=window.context.list_volumes())
    make_participant(last_name="Ożóg", first_name="Danuta")
    menu = window.top_bar.menu
    next(a for a in menu.actions() if a.text() == "Restore from a copy…").trigger()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    row = wizard.copies.list.rows.row(0)
    assert row is not None
    assert "1 person(s), 0 contract(s)" in row.second
    assert "stick KINGSTON" in row.second
    assert walk(wizard) == []

    hands.click(wizard.next_button)  # the key of the open file opens its copy
    step_is(wizard, hands, COMPARE)
    assert walk(wizard) == []
    said = words(wizard)
    assert "1 person(s) added" in said
    assert "stays beside it under another name" in said
    assert "Danuta Ożóg" not in said
    hands.click(wizard.compare.more_button)
    assert "Danuta Ożóg" in words(wizard)

    hands.click(wizard.next_button)
    step_is(wizard, hands, DONE)
    kept = list(made.path.parent.glob("x")) or list(
        window.session.path.parent.glob("KIS-przed-przywroceniem-*.kis")
    )
    assert len(kept) == 1
    assert kept[0].name in words(wizard)
    with qtbot.waitSignal(window.file_replaced) as replaced:
        hands.click(wizard.next_button)
    session = replaced.args[0]
    assert session == sessions.current()
    assert session.path == window.session.path
    assert session.worker.id == window.session.worker.id
    assert people() == 1
    close_file()
    unlock(kept[0], PASSWORD)
    assert people() == 2


def test_nothing_happens_before_the_third_step_is_agreed_to(
    window: MainWindow, hands: Hands, make_participant: Make, stick: Path
) -> None:
    make_backup(stick, volumes=window.context.list_volumes())
    make_participant()
    window.restore()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    hands.click(wizard.back_button)
    assert wizard.step == COPY
    hands.click(wizard.cancel_button)
    assert not wizard.isVisible()
    assert sessions.is_open()
    assert people() == 1


def test_a_copy_of_the_same_says_that_nothing_would_be_undone(
    window: MainWindow, hands: Hands, make_participant: Make, stick: Path
) -> None:
    make_participant()
    make_backup(stick, volumes=window.context.list_volumes())
    window.restore()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    assert "Nothing would be undone" in words(wizard)


def test_a_stick_put_in_while_the_list_is_open_brings_its_copies(
    window: MainWindow, hands: Hands, sticks: Sticks, stick: Path
) -> None:
    make_backup(stick, volumes=window.context.list_volumes())
    kingston = sticks.present.pop()
    window.copies.keeper.watch.look()
    hands.wait(lambda: window.copies.keeper.watch.volumes == ())
    window.restore()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(lambda: "No copy can be reached now" in words(wizard))
    assert not wizard.next_button.isEnabled()
    sticks.present.append(kingston)
    window.copies.keeper.watch.look()
    hands.wait(wizard.next_button.isEnabled)
    assert wizard.copies.list.rows.rowCount() == 1


@pytest.mark.parametrize("state", ["whole", "missing", "damaged", "header damaged"])
def test_from_the_start_screen_whatever_became_of_the_file(
    qtbot: QtBot,
    office: Session,
    make_participant: Make,
    sticks: Sticks,
    stick: Path,
    start: Callable[[], StartWindow],
    hands: Hands,
    state: str,
) -> None:
    make_participant()
    make_backup(stick, volumes=sticks())
    make_participant(last_name="Nowak")
    preferences.remember_file(office)
    close_file()
    spoil(office.path, state)
    window = start()
    hands.click(window.files_panel.restore_row)
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    hands.click(wizard.next_button)
    step_is(wizard, hands, KEY)
    assert walk(wizard) == []
    hands.click(wizard.next_button)
    assert "Type the password first." in words(wizard)
    hands.fill(wizard.key.password_edit, "to nie jest to haslo")
    hands.click(wizard.next_button)
    hands.wait(lambda: "does not" in wizard.key.message.text())
    hands.fill(wizard.key.password_edit, PASSWORD)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    expected = {
        "whole": "1 person(s) added",
        "missing": "There is no file in its place now.",
        "damaged": "cannot be opened",
        "header damaged": "cannot be opened",
    }[state]
    assert expected in words(wizard)
    assert not sessions.is_open()
    hands.click(wizard.next_button)
    step_is(wizard, hands, DONE)
    assert ("KIS-przed-przywroceniem" in words(wizard)) is (state != "missing")
    with qtbot.waitSignal(window.opened) as opened:
        hands.click(wizard.next_button)
    assert opened.args[0].path == office.path
    assert opened.args[0].worker.id
    assert people() == 1


def spoil(path: Path, state: str) -> None:
    content = bytearray(path.read_bytes())
    if state == "missing":
        path.unlink()
        return
    if state == "damaged":
        content[8192:20_000] = bytes(20_000 - 8192)
    elif state == "header damaged":
        content[:8192] = bytes(8192)
    path.write_bytes(content)


def test_the_sheet_opens_a_copy_and_a_new_password_follows(
    qtbot: QtBot,
    office: Session,
    sticks: Sticks,
    stick: Path,
    start: Callable[[], StartWindow],
    hands: Hands,
) -> None:
    key = "-".join(recovery_groups())
    make_backup(stick, volumes=sticks())
    preferences.remember_file(office)
    close_file()
    office.path.unlink()
    window = start()
    hands.click(window.files_panel.restore_row)
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    hands.click(wizard.next_button)
    hands.click(wizard.key.other_way)
    hands.click(wizard.next_button)
    assert "group 1" in words(wizard)
    for edit, group in zip(wizard.key.key_edit.edits, key.split("-"), strict=True):
        edit.setText(group)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    hands.click(wizard.next_button)
    step_is(wizard, hands, DONE)
    hands.click(wizard.next_button)
    dialog = hands.dialog(RecoveryDialog)
    assert "new password" in dialog.title_label.text()
    dialog.password.first.setText(NEW_PASSWORD)
    dialog.password.again.setText(NEW_PASSWORD)
    with qtbot.waitSignal(window.opened, timeout=10_000) as opened:
        hands.click(dialog.next_button)
    assert opened.args[0].worker.id


def test_a_copy_of_another_office_is_never_put_in_the_place_of_the_file(
    qtbot: QtBot,
    office: Session,
    sticks: Sticks,
    tmp_path: Path,
    start: Callable[[], StartWindow],
    hands: Hands,
) -> None:
    preferences.remember_file(office)
    close_file()
    before = office.path.read_bytes()
    create_file(tmp_path / "inny.kis", club_draft(name="KIS w Lipowej"), worker_draft(),
                OTHER_PASSWORD, cost=CHEAP)  # fmt: skip
    folder = tmp_path / "cudze"
    folder.mkdir()
    other = make_backup(folder).path
    close_file()
    window = start()
    hands.click(window.files_panel.restore_row)
    wizard = hands.dialog(RestoreWizard)
    hands.click(wizard.copies.other_button)
    asked = wizard.copies.file_dialog
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(other))
    asked.close()
    hands.click(wizard.next_button)
    hands.fill(wizard.key.password_edit, OTHER_PASSWORD)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    assert wizard.compare.warning.isVisible()
    assert wizard.compare.warning.text() == "This is a copy of another club's file."
    assert not wizard.next_button.isEnabled()
    beside = tmp_path / "lipowa.kis"
    hands.fill(wizard.compare.place_edit.edit, str(beside))
    hands.click(wizard.next_button)
    step_is(wizard, hands, DONE)
    with qtbot.waitSignal(window.opened) as opened:
        hands.click(wizard.next_button)
    assert opened.args[0].club_name == "KIS w Lipowej"
    assert opened.args[0].path == beside
    assert office.path.read_bytes() == before


def test_a_damaged_copy_is_refused_and_another_can_be_chosen(
    window: MainWindow, hands: Hands, stick: Path
) -> None:
    made = make_backup(stick, volumes=window.context.list_volumes())
    spoil(made.path, "damaged")
    window.restore()
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
    hands.click(wizard.next_button)
    step_is(wizard, hands, COMPARE)
    assert "damaged and cannot be restored" in words(wizard)
    assert not wizard.next_button.isEnabled()
    hands.click(wizard.back_button)
    assert wizard.step == COPY


def test_a_damaged_file_leads_to_its_copies(
    office: Session,
    sticks: Sticks,
    stick: Path,
    start: Callable[[], StartWindow],
    hands: Hands,
) -> None:
    make_backup(stick, volumes=sticks())
    preferences.remember_file(office)
    close_file()
    spoil(office.path, "header damaged")
    window = start()
    hands.fill(window.unlock_panel.password_edit, PASSWORD)
    hands.click(window.unlock_panel.unlock_button)
    hands.wait(window.unlock_panel.error_strip.isVisible)
    links = window.unlock_panel.error_strip.findChildren(type(window.unlock_panel.unlock_button))
    hands.click(next(link for link in links if link.property("action_key") == "restore"))
    wizard = hands.dialog(RestoreWizard)
    hands.wait(wizard.next_button.isEnabled)
