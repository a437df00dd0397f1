"""Bad days through the window: each is said in one sentence, and nothing typed is lost."""

from collections.abc import Callable

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kisdesk.domain.codes import Variant
from kisdesk.domain.contract_rules import ContractStep
from kisdesk.services.contracts import get_contract, start_contract
from kisdesk.services.participants import ParticipantQuery, count_participants, get_card
from kisdesk.storage import peewee_database
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.participants.new_person_dialog import NewPersonDialog
from kisdesk.ui.participants.note_dialog import NoteDialog
from kisdesk.ui.widgets.question import Question
from tests.builders import TODAY
from tests.e2e.hands import CTRL, Hands, words

Make = Callable[..., int]


class Disk:
    """The disk below SQLite: ``fails_with`` is what SQLite reports from the next statement on."""

    def __init__(self) -> None:
        self.fails_with: type[apsw.Error] | None = None
        self.only_writing = True

    def check(self, sql: str) -> None:
        writes = sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE", "COMMIT"))
        if self.fails_with is not None and (writes or not self.only_writing):
            raise self.fails_with("the disk")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Puts a disk that can be made to fail below every statement."""
    made = Disk()
    run = peewee_database._Result.__init__

    def checked(self: object, connection: apsw.Connection, sql: str, params: object) -> None:
        made.check(sql)
        run(self, connection, sql, params)

    monkeypatch.setattr(peewee_database._Result, "__init__", checked)
    return made


BAD_DISKS = pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (apsw.FullError, "no room left on the disk"),
        (apsw.IOError, "does not answer"),
        (apsw.ReadOnlyError, "can only be read"),
    ],
    ids=["full", "pulled out", "read only"],
)


def open_note(hands: Hands, window: MainWindow, person: int, text: str) -> NoteDialog:
    window.open_participant(person)
    tab = window.participants_tab
    assert tab.card is not None
    tab.card_actions.do("add_note", None, tab.card)
    dialog = hands.dialog(NoteDialog)
    hands.write(text)
    return dialog


def people() -> int:
    return count_participants(ParticipantQuery(today=TODAY))


@BAD_DISKS
def test_a_note_survives_a_bad_disk(
    window: MainWindow, hands: Hands, make_participant: Make, disk: Disk,
    error: type[apsw.Error], sentence: str,
) -> None:  # fmt: skip
    person = make_participant()
    dialog = open_note(hands, window, person, "Rozmowa o pracy.")
    disk.fails_with = error
    hands.click(dialog.save_button)
    message = hands.dialog(Question)
    assert sentence in words(message)
    hands.click(message.buttons["close"])
    assert dialog.form.field("text").value() == "Rozmowa o pracy."
    disk.fails_with = None
    assert get_card(person, TODAY).notes == ()
    hands.click(dialog.save_button)
    assert not dialog.isVisible()
    assert [note.text for note in get_card(person, TODAY).notes] == ["Rozmowa o pracy."]


@BAD_DISKS
def test_a_new_person_survives_a_bad_disk(
    window: MainWindow, hands: Hands, disk: Disk, error: type[apsw.Error], sentence: str
) -> None:
    hands.key(Qt.Key.Key_2, CTRL)
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(NewPersonDialog)
    hands.write("85071502468")
    for name, text in (("last_name", "Ożóg"), ("first_name", "Danuta")):
        hands.fill(dialog.form.field(name).editor, text)
    disk.fails_with = error
    hands.click(dialog.save_button)
    message = hands.dialog(Question)
    assert sentence in words(message)
    hands.click(message.buttons["close"])
    assert dialog.form.field("last_name").value() == "Ożóg"
    disk.fails_with = None
    assert people() == 0
    hands.click(dialog.save_button)
    assert people() == 1


@BAD_DISKS
def test_a_draft_survives_a_bad_disk(
    window: MainWindow, hands: Hands, make_participant: Make, disk: Disk,
    error: type[apsw.Error], sentence: str,
) -> None:  # fmt: skip
    draft = start_contract(make_participant(), Variant.A, today=TODAY)
    window.open_contract(draft)
    editor = window.contracts_tab.editor
    assert editor is not None
    editor.open_step(ContractStep.CAUSES)
    hands.write("Utrata pracy.")
    disk.fails_with = error
    hands.key(Qt.Key.Key_S, CTRL)
    assert sentence in editor.head.saved_label.text()
    assert not window.close(), "closing now would lose the words"
    hands.click(hands.dialog(Question).buttons["stay"])
    assert editor.content.texts["causes"] == "Utrata pracy."
    disk.fails_with = None
    hands.key(Qt.Key.Key_S, CTRL)
    assert get_contract(draft).content.texts["causes"] == "Utrata pracy."
    window.close()  # a copy is saved first
    hands.wait(lambda: not window.isVisible())


def test_a_stick_pulled_out_while_looking_around(
    window: MainWindow, hands: Hands, make_participant: Make, disk: Disk
) -> None:
    window.open_participant(make_participant(last_name="Nowak"))
    disk.fails_with, disk.only_writing = apsw.IOError, False
    said = window.status_line.message_label
    hands.key(Qt.Key.Key_F5)
    assert "does not answer" in said.text()
    said.setText("")
    hands.key(Qt.Key.Key_3, CTRL)
    assert "does not answer" in said.text()
    said.setText("")
    hands.key(Qt.Key.Key_K, CTRL)
    hands.write("now")
    hands.key(Qt.Key.Key_Return)
    assert "does not answer" in said.text()
    assert window.top_bar.search.text() == "now"
    disk.fails_with = None
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.write("nowak")
    hands.key(Qt.Key.Key_Return)
    assert window.current_tab is window.participants_tab


def test_two_quick_clicks_on_save_make_one_person(window: MainWindow, hands: Hands) -> None:
    hands.key(Qt.Key.Key_2, CTRL)
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(NewPersonDialog)
    hands.write("85071502468")
    for name, text in (("last_name", "Ożóg"), ("first_name", "Danuta")):
        hands.fill(dialog.form.field(name).editor, text)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert people() == 1


NOVEL = "Zażółć gęślą jaźń. 🙂 \u202eאב\u202c\n" * 3000


def test_a_novel_pasted_into_a_note_is_kept_or_refused_with_a_reason(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    person = make_participant()
    dialog = open_note(hands, window, person, "")
    QGuiApplication.clipboard().setText(NOVEL)
    hands.key(Qt.Key.Key_V, CTRL)
    field = dialog.form.field("text")
    pasted = str(field.value())
    assert len(pasted) > 10_000
    hands.click(dialog.save_button)
    if dialog.isVisible():
        assert field.problem_text()
        assert str(field.value()) == pasted
    else:
        assert get_card(person, TODAY).notes[0].text == pasted


def test_a_novel_pasted_into_the_search_finds_nothing_and_harms_nothing(
    window: MainWindow, hands: Hands, make_participant: Make
) -> None:
    make_participant()
    QGuiApplication.clipboard().setText(NOVEL)
    hands.key(Qt.Key.Key_K, CTRL)
    hands.key(Qt.Key.Key_V, CTRL)
    hands.key(Qt.Key.Key_Return)
    assert "Nothing found" in window.top_bar.search.accessibleDescription()
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Escape)
    assert window.top_bar.search.text() == ""


@pytest.mark.parametrize("text", ['"', "'", "*", "NEAR(", "a OR b", "%", "\\", "\u0000x", "-ż"])
def test_signs_with_a_meaning_elsewhere_are_plain_letters_in_the_search(
    window: MainWindow, hands: Hands, make_participant: Make, text: str
) -> None:
    make_participant(last_name="O'Neill")
    window.top_bar.focus_search()
    window.top_bar.search.setText(text)
    window.top_bar.search.look()
    assert window.top_bar.search.popup.isVisible() or not text.strip()
    assert window.status_line.message_label.text() == ""
