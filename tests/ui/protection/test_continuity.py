"""Asking whether the history is whole, comparing a seal from paper, and saving it as a file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kisdesk.services.history_check import history_head
from kisdesk.services.history_list import list_acts
from kisdesk.services.participants import add_note
from kisdesk.storage.peewee_database import database
from kisdesk.ui.protection.acts_page import ActsPage
from kisdesk.ui.protection.continuity_dialog import ContinuityDialog
from kisdesk.ui.protection.export_dialog import ExportDialog
from kisdesk.ui.protection.window import ProtectionWindow
from tests.builders import TODAY
from tests.ui.accessibility import walk

LEFT = Qt.MouseButton.LeftButton


def page_of(window: ProtectionWindow) -> ActsPage:
    window.show_page("history")
    page = window.pages["history"]
    assert isinstance(page, ActsPage)
    return page


def checked(qtbot: QtBot, page: ActsPage) -> ContinuityDialog:
    qtbot.mouseClick(page.check_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, ContinuityDialog)
    qtbot.waitUntil(dialog.outcome.isVisible)
    return dialog


def test_a_whole_history_and_a_seal_from_paper(
    qtbot: QtBot, window: ProtectionWindow, make_participant
) -> None:
    person = make_participant()
    printed = history_head()
    add_note(person, TODAY, "Później.", today=TODAY)
    dialog = checked(qtbot, page_of(window))
    assert dialog.outcome.tone == "green"
    assert dialog.outcome.text() == f"Historia jest ciągła: {history_head().count} wpisy."
    assert history_head().short in dialog.outcome.second_label.text()
    qtbot.keyClicks(dialog.seal_edit, printed.short.lower())
    qtbot.mouseClick(dialog.compare_button, LEFT)
    assert dialog.answer.text() == "Wszystko do tego skrótu jest nienaruszone."
    assert "Później zapisano 1 czynność." in dialog.answer.second_label.text()
    dialog.seal_edit.setText("0000 0000 0000 0000 0000")
    qtbot.keyClick(dialog.seal_edit, Qt.Key.Key_Return)
    assert dialog.answer.text() == "W historii tego pliku nie ma takiego skrótu."
    dialog.seal_edit.setText("nie wiem")
    qtbot.mouseClick(dialog.compare_button, LEFT)
    assert dialog.answer.text().startswith("To nie jest skrót.")
    assert walk(dialog) == []
    dialog.reject()


def test_a_forged_history_is_told_with_its_entry(
    qtbot: QtBot, window: ProtectionWindow, make_participant
) -> None:
    make_participant()
    printed = history_head()
    database.rows("DROP TRIGGER change_is_append_only_update")
    database.rows("UPDATE change SET worker_name = 'Ktoś' WHERE id = 2")
    dialog = checked(qtbot, page_of(window))
    assert dialog.outcome.tone == "red"
    assert dialog.outcome.text() == "Historia została zmieniona od wpisu 2."
    dialog.seal_edit.setText(printed.short)
    dialog.compare()
    assert dialog.answer.text() == "Skrót jest w pliku, ale wcześniejsze wpisy zostały zmienione."
    dialog.reject()


def test_the_history_is_saved_as_a_file_and_that_is_an_act(
    qtbot: QtBot, window: ProtectionWindow, make_participant, tmp_path: Path
) -> None:
    make_participant()
    page = page_of(window)
    qtbot.mouseClick(page.export_button, LEFT)
    dialog = page.dialog
    assert isinstance(dialog, ExportDialog)
    assert walk(dialog) == []
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.file_dialog is not None
    assert dialog.file_dialog.selectedFiles()[0].endswith(f"historia_{TODAY.isoformat()}.xlsx")
    target = tmp_path / "historia.xlsx"
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.file_dialog.fileSelected.emit(str(target))
    dialog.file_dialog.close()
    assert target.read_bytes()[:2] == b"PK"
    assert dialog.remark.tone == "green"
    assert [row.action for row in list_acts(limit=1)] == ["history_exported"]
    assert page.shown[0].action == "history_exported"
    dialog.reject()


def test_the_page_says_how_long_entries_stay(window: ProtectionWindow) -> None:
    page = page_of(window)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "nic nie jest usuwane, co najmniej przez 2 lata" in said
    assert walk(page) == []
