"""The wizard of a new file, the whole way and every way out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kisdesk.services import preferences
from kisdesk.services import session as sessions
from kisdesk.services.club import get_club
from kisdesk.services.workers import list_workers
from kisdesk.ui.context import UiContext
from kisdesk.ui.printing.print_dialog import PrintDialog
from kisdesk.ui.start.window import StartWindow
from kisdesk.ui.start.wizard import NewFileWizard
from tests import builders
from tests.ui.accessibility import walk

TypeText = Callable[[QWidget, str], None]
CLUB = "Klub Integracji Społecznej w Nowej Wsi"


@pytest.fixture
def wizard(qtbot: QtBot, context: UiContext) -> NewFileWizard:
    made = NewFileWizard(context)
    qtbot.addWidget(made)
    made.open()
    return made


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_password(wizard: NewFileWizard, type_text: TypeText, password: str) -> None:
    for editor in (wizard.worker_step.password.first, wizard.worker_step.password.again):
        editor.clear()
        type_text(editor, password)


def fill_in(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, path: Path, password: str
) -> None:
    """Type everything up to the password, with Enter and clicks; the file is not made yet."""
    type_text(wizard.place_step.form.field("name").editor, CLUB)
    wizard.place_step.place.edit.clear()
    type_text(wizard.place_step.place.edit, str(path))
    click(qtbot, wizard.next_button)
    type_text(wizard.club_step.form.field("register_number").editor, "KIS/3/2026")
    click(qtbot, wizard.next_button)
    type_text(wizard.body_step.form.field("operator.name").editor, "Gmina Nowa Wieś")
    type_text(wizard.body_step.form.field("operator.nip").editor, "123-456-32-18")
    click(qtbot, wizard.next_button)
    type_text(wizard.worker_step.form.field("last_name").editor, "Śliwa")
    type_text(wizard.worker_step.form.field("first_name").editor, "Łucja")
    type_password(wizard, type_text, password)


def make_file(qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, path: Path) -> None:
    fill_in(qtbot, wizard, type_text, path, builders.PASSWORD)
    click(qtbot, wizard.next_button)
    qtbot.waitUntil(lambda: wizard.step == 4)


def save_sheet(qtbot: QtBot, wizard: NewFileWizard, path: Path) -> None:
    """Save the sheet as PDF through the print dialog."""
    click(qtbot, wizard.sheet.print_button)
    qtbot.waitUntil(lambda: wizard.sheet.print_dialog is not None)
    dialog = wizard.sheet.print_dialog
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.save_to(path)
    dialog.reject()


def test_whole_way_to_an_open_file_with_its_sheet(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path
) -> None:
    path = tmp_path / "nowy.kis"
    make_file(qtbot, wizard, type_text, path)
    assert path.is_file()

    click(qtbot, wizard.next_button)
    assert wizard.isVisible()
    assert "Print the sheet first" in wizard.sheet.message.text()

    save_sheet(qtbot, wizard, tmp_path / "arkusz.pdf")
    assert (tmp_path / "arkusz.pdf").read_bytes().startswith(b"%PDF")
    click(qtbot, wizard.next_button)
    assert wizard.isVisible()
    assert "Copy the group" in wizard.sheet.message.text()

    group = sessions.recovery_groups()[wizard.sheet.asked_group - 1]
    type_text(wizard.sheet.group_edit, "AAAAA")
    assert wizard.sheet.group_field.has_problem()
    wizard.sheet.group_edit.clear()
    type_text(wizard.sheet.group_edit, group.lower())
    assert not wizard.sheet.group_field.has_problem()
    with qtbot.waitSignal(wizard.opened) as seen:
        click(qtbot, wizard.next_button)

    assert seen.args[0] == sessions.current()
    assert sessions.current().worker.name == "Łucja Śliwa"
    assert get_club().register_number == "KIS/3/2026"
    assert get_club().operator.nip == "1234563218"
    assert [recent.path for recent in preferences.load_preferences().recent_files] == [path]
    sessions.close_file()
    assert sessions.unlock(path, builders.PASSWORD).club_name == CLUB


def test_place_follows_the_name_until_it_is_chosen(
    wizard: NewFileWizard, type_text: TypeText
) -> None:
    name = wizard.place_step.form.field("name").editor
    type_text(name, CLUB)
    assert wizard.place_step.path is not None
    assert wizard.place_step.path.name == "KIS-w-Nowej-Wsi.kis"

    wizard.place_step.place.edit.clear()
    type_text(wizard.place_step.place.edit, "/moje/klub.kis")
    type_text(name, " Górnej")
    assert wizard.place_step.path == Path("/moje/klub.kis")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("", "Choose where"),
        ("brak/nowy.kis", "no such folder"),
        ("nowy.txt", "end in .kis"),
        ("zajety.kis", "already there"),
    ],
)
def test_bad_places_are_named(
    qtbot: QtBot,
    wizard: NewFileWizard,
    type_text: TypeText,
    tmp_path: Path,
    place: str,
    words: str,
) -> None:
    (tmp_path / "zajety.kis").write_bytes(b"cenne")
    type_text(wizard.place_step.form.field("name").editor, CLUB)
    wizard.place_step.place.edit.clear()
    type_text(wizard.place_step.place.edit, str(tmp_path / place) if place else "")

    click(qtbot, wizard.next_button)

    assert wizard.step == 0
    assert words in wizard.place_step.form.field("path").problem_text()
    assert (tmp_path / "zajety.kis").read_bytes() == b"cenne"


def test_numbers_are_judged_while_typing(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText
) -> None:
    nip = wizard.body_step.form.field("operator.nip")
    type_text(nip.editor, "123456321")
    assert nip.problem_text() == ""
    type_text(nip.editor, "9")
    qtbot.waitUntil(lambda: "check digit" in nip.problem_text())
    nip.set_value("")
    type_text(nip.editor, "1234563218")
    qtbot.waitUntil(lambda: nip.message.level == "ok")


def test_krs_is_asked_of_bodies_that_have_one(wizard: NewFileWizard) -> None:
    form = wizard.body_step.form
    assert form.field("operator.krs").isHidden()
    form.field("operator.kind").set_value("ngo")
    assert not form.field("operator.krs").isHidden()


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("krótkie", "at least 12"),
        ("hasło hasło hasło", "easily guessed"),
        ("Łucja Śliwa 2026", "easily guessed"),
    ],
)
def test_weak_password_is_refused(
    qtbot: QtBot,
    wizard: NewFileWizard,
    type_text: TypeText,
    tmp_path: Path,
    password: str,
    words: str,
) -> None:
    fill_in(qtbot, wizard, type_text, tmp_path / "nowy.kis", password)
    click(qtbot, wizard.next_button)

    field = wizard.worker_step.form.field("password")
    qtbot.waitUntil(lambda: words in field.problem_text())
    qtbot.waitUntil(lambda: not wizard._context.jobs.is_busy)
    assert wizard.step == 3
    assert list(tmp_path.glob("*.kis*")) == []


def test_passwords_that_differ_are_refused(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path
) -> None:
    fill_in(qtbot, wizard, type_text, tmp_path / "nowy.kis", builders.PASSWORD)
    type_text(wizard.worker_step.password.again, "x")
    click(qtbot, wizard.next_button)
    assert "differ" in wizard.worker_step.form.field("again").problem_text()
    assert wizard.step == 3


def test_how_good_a_password_is_stands_in_a_sentence(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText
) -> None:
    password = wizard.worker_step.password
    assert "plain words" in password.sentence.text()
    type_text(password.first, "zielony")
    assert "5 more character" in password.sentence.text()
    type_text(password.first, " rower jedzie")
    qtbot.waitUntil(lambda: "trong" in password.sentence.text())


def test_cancel_before_the_file_is_made_leaves_nothing(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path
) -> None:
    fill_in(qtbot, wizard, type_text, tmp_path / "nowy.kis", builders.PASSWORD)
    click(qtbot, wizard.cancel_button)
    assert wizard.question is not None
    click(qtbot, wizard.question.buttons["back"])
    assert wizard.isVisible()
    assert wizard.worker_step.password.text() == builders.PASSWORD

    click(qtbot, wizard.cancel_button)
    click(qtbot, wizard.question.buttons["discard"])

    assert not wizard.isVisible()
    assert list(tmp_path.glob("*.kis*")) == []


def test_untouched_wizard_closes_without_a_question(qtbot: QtBot, wizard: NewFileWizard) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert wizard.question is None


@pytest.mark.parametrize("answer", ["delete", "later"])
def test_cancel_at_the_sheet_asks_what_becomes_of_the_file(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path, answer: str
) -> None:
    path = tmp_path / "nowy.kis"
    make_file(qtbot, wizard, type_text, path)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.question is not None
    click(qtbot, wizard.question.buttons["back"])
    assert wizard.isVisible()

    left: list[object] = []
    wizard.left.connect(left.append)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    click(qtbot, wizard.question.buttons[answer])

    assert not wizard.isVisible()
    assert not sessions.is_open()
    kept = answer == "later"
    assert left == ([path] if kept else [])
    assert sorted(p.name for p in tmp_path.glob("nowy*")) == (["nowy.kis"] if kept else [])
    assert bool(preferences.load_preferences().recent_files) is kept


def test_a_file_that_came_into_being_meanwhile_is_not_overwritten(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path
) -> None:
    path = tmp_path / "nowy.kis"
    fill_in(qtbot, wizard, type_text, path, builders.PASSWORD)
    path.write_bytes(b"cenne")
    click(qtbot, wizard.next_button)
    qtbot.waitUntil(lambda: wizard.step == 0)
    assert "already there" in wizard.message.text()
    assert path.read_bytes() == b"cenne"


def test_start_screen_opens_the_wizard_and_the_new_file(
    qtbot: QtBot,
    show: Callable[[], StartWindow],
    type_text: TypeText,
    tmp_path: Path,
) -> None:
    window = show()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    wizard = window.findChild(NewFileWizard)
    assert wizard is not None
    make_file(qtbot, wizard, type_text, tmp_path / "nowy.kis")
    wizard.sheet.is_on_paper = True
    group = sessions.recovery_groups()[wizard.sheet.asked_group - 1]
    type_text(wizard.sheet.group_edit, group)
    with qtbot.waitSignal(window.opened):
        click(qtbot, wizard.next_button)
    assert [worker.last_name for worker in list_workers()] == ["Śliwa"]


def test_every_control_of_every_step_has_a_name(
    qtbot: QtBot, wizard: NewFileWizard, type_text: TypeText, tmp_path: Path
) -> None:
    assert walk(wizard) == []
    make_file(qtbot, wizard, type_text, tmp_path / "nowy.kis")
    assert walk(wizard) == []
    for step in range(4):
        wizard._show_step(step)
        assert walk(wizard) == [], step
