"""The test restore: what is said, what is put on record, what stays as it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from kisdesk.services.backups import make_backup
from kisdesk.services.trial_restore import list_drills
from kisdesk.ui.backups.drill_dialog import DrillDialog
from kisdesk.ui.backups.drill_words import failure_words
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.printing.print_dialog import PrintDialog
from tests.e2e.hands import Hands, words
from tests.ui.accessibility import walk
from tests.ui.backups.conftest import Sticks

Make = Callable[..., int]


def opened(window: MainWindow, hands: Hands, sticks: Sticks) -> DrillDialog:
    window.copies.keeper.watch.look()
    hands.wait(lambda: len(window.copies.keeper.watch.volumes) == len(sticks()))
    window.copies.try_out()
    return hands.dialog(DrillDialog)


def stick(sticks: Sticks) -> Path:
    folder = sticks.put_in("KINGSTON").mount / "KisDesk"
    folder.mkdir()
    return folder


def test_a_copy_that_restores_is_told_recorded_and_can_be_printed(
    window: MainWindow, hands: Hands, sticks: Sticks, make_participant: Make
) -> None:
    make_participant()
    make_backup(stick(sticks), volumes=sticks())
    before = window.session.path.stat().st_size
    dialog = opened(window, hands, sticks)
    assert walk(dialog) == []
    hands.click(dialog.start_button)
    hands.wait(dialog.record_button.isVisible)
    assert dialog.title_label.text() == "The copy restores"
    assert "1 person(s), 0 contract(s)" in words(dialog)
    assert "KINGSTON" in words(dialog)
    assert [drill.is_passed for drill in list_drills()] == [True]
    assert walk(dialog) == []
    hands.click(dialog.record_button)
    printing = hands.dialog(PrintDialog)
    assert printing.paper.pdf.startswith(b"%PDF")
    printing.done(0)
    hands.click(dialog.start_button)
    assert not dialog.isVisible()
    assert window.session.path.stat().st_size >= before
    card = window.today_tab.side.backup
    hands.wait(lambda: "it restores" in card.drill_label.text())


def test_a_copy_that_would_not_restore_is_told_plainly(
    window: MainWindow, hands: Hands, sticks: Sticks
) -> None:
    made = make_backup(stick(sticks), volumes=sticks())
    content = bytearray(made.path.read_bytes())
    content[9000:30_000] = bytes(21_000)
    made.path.write_bytes(content)
    dialog = opened(window, hands, sticks)
    hands.click(dialog.start_button)
    hands.wait(lambda: dialog.title_label.text() == "This copy would not restore")
    assert "Make a new copy at once" in words(dialog)
    assert [drill.is_passed for drill in list_drills()] == [False]


def test_without_a_copy_in_reach_the_stick_is_asked_for(
    window: MainWindow, hands: Hands, sticks: Sticks
) -> None:
    folder = stick(sticks)
    make_backup(folder, volumes=sticks())
    kingston = sticks.present.pop()
    for copy in folder.iterdir():
        copy.rename(copy.with_suffix(copy.suffix + "x"))
    dialog = opened(window, hands, sticks)
    hands.click(dialog.start_button)
    hands.wait(lambda: dialog.title_label.text() == "The trial could not be made")
    assert list_drills() == []
    for copy in folder.iterdir():
        copy.rename(copy.with_suffix(copy.suffix[:-1]))
    sticks.present.append(kingston)
    window.copies.keeper.watch.look()
    hands.wait(lambda: window.copies.keeper.watch.volumes)
    hands.click(dialog.start_button)
    hands.wait(lambda: dialog.title_label.text() == "The copy restores")


def test_not_now_is_respected(window: MainWindow, hands: Hands, sticks: Sticks) -> None:
    dialog = opened(window, hands, sticks)
    hands.key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert list_drills() == []


def test_every_failure_has_its_own_sentence() -> None:
    codes = (
        "damaged", "damaged_header", "header_copy_damaged", "not_a_copy", "newer", "missing",
        "unreachable", "changed_since_made", "counts_differ", "history_broken",
    )  # fmt: skip
    sentences = {failure_words(code) for code in codes}
    assert len(sentences) == len(codes)
    assert failure_words("new code") not in sentences
