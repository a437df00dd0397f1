"""The page about copies: places, habits, what was made and what was tried."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kisdesk.services.backup_places import list_places, remember_place
from kisdesk.services.backup_settings import BackupSettings, get_backup_settings
from kisdesk.services.backups import list_backups, make_backup
from kisdesk.services.copy_habits import StickWay, stick_way
from kisdesk.services.copy_offers import CopyTarget, copy_to_target
from kisdesk.services.session import Session
from kisdesk.services.trial_restore import run_test_restore
from kisdesk.services.volumes import Volume
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.settings.backups_dialogs import BackupSettingsDialog, PlaceDialog
from kisdesk.ui.settings.backups_page import BackupsPage
from kisdesk.ui.settings.window import SettingsWindow
from kisdesk.ui.widgets.question import Question
from tests.builders import TODAY
from tests.e2e.hands import Hands, words
from tests.ui.accessibility import walk


@pytest.fixture
def kingston(tmp_path: Path) -> Volume:
    mount = tmp_path / "media"
    mount.mkdir()
    return Volume(mount, "1a2b-3c4d", "KINGSTON", True, False, 10**9, "exfat")


@pytest.fixture
def open_page(qtbot: QtBot, qapp: object, office: Session) -> Callable[[], BackupsPage]:
    shown: list[SettingsWindow] = []  # a window nobody holds is gone at once

    def show() -> BackupsPage:
        window = SettingsWindow(UiContext(JobRunner(qapp), lambda: TODAY))  # type: ignore[arg-type]
        shown.append(window)
        qtbot.addWidget(window)
        window.open()
        window.show_page("backups")
        page = window.pages["backups"]
        assert isinstance(page, BackupsPage)
        qtbot.waitUntil(lambda: bool(words(page)))
        return page

    return show


def test_a_new_file_says_that_nothing_is_there_yet(open_page: Callable[[], BackupsPage]) -> None:
    page = open_page()
    said = words(page)
    assert "No stick and no folder is remembered yet." in said
    assert "No verified copy has been made yet." in said
    assert "No copy has been tried out yet." in said
    assert "after 3 working day(s) without a copy" in said
    assert walk(page) == []


def test_places_copies_and_trials_are_listed_and_their_record_is_printed(
    qtbot: QtBot, open_page: Callable[[], BackupsPage], kingston: Volume, tmp_path: Path
) -> None:
    target = CopyTarget("KINGSTON", kingston.mount / "KisDesk", volume=kingston)
    copy_to_target(target, remember=True, volumes=[kingston])
    make_backup(tmp_path)
    run_test_restore(list_backups()[1].path, volumes=[kingston])
    page = open_page()
    assert [line.title.text() for line in page.place_lines] == ["KINGSTON"]
    assert "last copy" in page.place_lines[0].second.text()
    assert len(page.copy_lines) == 2
    assert page.drill_lines[0].aside.text() == "passed"
    assert walk(page) == []
    hands = Hands(qtbot)
    for line in (page.copy_lines[0], page.drill_lines[0]):
        hands.click(line.buttons["print"])
        printing = hands.dialog(PrintDialog)
        assert printing.paper.pdf.startswith(b"%PDF")
        printing.done(0)


def test_a_place_gets_a_name_and_may_copy_by_itself(
    qtbot: QtBot, open_page: Callable[[], BackupsPage], kingston: Volume
) -> None:
    remember_place(kingston.mount, volumes=[kingston])
    page, hands = open_page(), Hands(qtbot)
    hands.click(page.place_lines[0].buttons["change"])
    dialog = hands.dialog(PlaceDialog)
    hands.fill(dialog.form.field("label").editor, "Szafa pancerna")
    dialog.form.field("by_itself").editor.setChecked(True)  # type: ignore[attr-defined]
    hands.click(dialog.save_button)
    assert [place.label for place in list_places()] == ["Szafa pancerna"]
    assert stick_way("1a2b-3c4d") is StickWay.BY_ITSELF
    assert "copies by itself" in page.place_lines[0].second.text()

    hands.wait(page.place_lines[0].isVisible)
    hands.click(page.place_lines[0].buttons["change"])
    dialog = hands.dialog(PlaceDialog)
    hands.fill(dialog.form.field("label").editor, " ")
    hands.click(dialog.save_button)
    assert dialog.isVisible()
    dialog.discard()


def test_forgetting_a_place_is_asked_about_and_leaves_its_copies(
    qtbot: QtBot, open_page: Callable[[], BackupsPage], kingston: Volume
) -> None:
    target = CopyTarget("KINGSTON", kingston.mount / "KisDesk", volume=kingston)
    row = copy_to_target(target, remember=True, volumes=[kingston])
    page, hands = open_page(), Hands(qtbot)
    hands.click(page.place_lines[0].buttons["forget"])
    hands.dialog(Question)
    hands.key(Qt.Key.Key_Escape)
    hands.wait(page.place_lines[0].isVisible)
    assert len(list_places()) == 1
    hands.click(page.place_lines[0].buttons["forget"])
    hands.click(hands.dialog(Question).buttons["forget"])
    assert list_places() == []
    assert row.path.exists()
    assert page.place_lines == []


def test_days_and_habits_are_changed_and_checked(
    qtbot: QtBot, open_page: Callable[[], BackupsPage]
) -> None:
    page, hands = open_page(), Hands(qtbot)
    page.edit_settings()
    dialog = hands.dialog(BackupSettingsDialog)
    assert walk(dialog) == []
    hands.fill(dialog.form.field("amber_days").editor, "5")
    hands.fill(dialog.form.field("red_days").editor, "4")
    hands.click(dialog.save_button)
    assert dialog.isVisible()
    assert get_backup_settings() == BackupSettings()
    hands.fill(dialog.form.field("red_days").editor, "10")
    dialog.form.field("closing_copy").editor.setChecked(False)  # type: ignore[attr-defined]
    hands.click(dialog.save_button)
    assert get_backup_settings() == BackupSettings(5, 10, 1, closing_copy=False)
    hands.wait(lambda: "after 10 working day(s) without a copy" in words(page))
