"""The one dialog style: problems beside fields, nothing lost, saved once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kisdesk.errors import InvalidDraftError, NotFoundError, Problem
from kisdesk.ui.widgets.base_dialog import Scrim
from kisdesk.ui.widgets.form_body import Wording
from kisdesk.ui.widgets.form_dialog import FormDialog
from kisdesk.ui.widgets.line_edit import LineEdit
from kisdesk.ui.widgets.question import Question, Verb, ask, tell

WORDS = {
    "checksum": Wording("Cyfra kontrolna się nie zgadza.", "Porównaj z dokumentem."),
    "empty": "Brakuje nazwiska.",
    "doubtful": "To imię jest nietypowe.",
    "elsewhere": "Ktoś inny właśnie zmienia tę osobę.",
}


class PersonDialog(FormDialog):
    """PESEL of eleven digits, a name that is not empty."""

    def __init__(self, parent):
        super().__init__(
            "Kogo zapisujemy?", "Wystarczy PESEL.", parent, describe=lambda p: WORDS[p.code]
        )
        self.pesel, self.last_name, self.first_name = LineEdit(), LineEdit(), LineEdit()
        self.add_field("pesel", "PESEL", self.pesel)
        self.add_field("last_name", "Nazwisko", self.last_name)
        self.add_field("first_name", "Imię", self.first_name)
        self.kept = []
        self.refusal = None

    def check(self):
        problems = []
        if len(self.pesel.text()) != 11:
            problems.append(Problem("pesel", "checksum"))
        if not self.last_name.text():
            problems.append(Problem("last_name", "empty"))
        if self.first_name.text() == "X":
            problems.append(Problem("first_name", "doubtful", is_warning=True))
        return problems

    def save(self):
        if self.refusal:
            raise self.refusal
        self.kept.append(self.form.values())

    def fill(self):
        self.pesel.setText("85071502468")
        self.last_name.setText("Ożóg")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, window):
    made = PersonDialog(window)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def save(qtbot, dialog):
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_saving_lists_every_problem_and_loses_nothing(qtbot, dialog):
    dialog.pesel.setText("850715")
    save(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.kept == []
    assert dialog.form.field("pesel").problem_text() == "Cyfra kontrolna się nie zgadza."
    assert dialog.form.field("last_name").problem_text() == "Brakuje nazwiska."
    assert dialog.pesel.text() == "850715"
    assert dialog.pesel.hasFocus()
    assert "PESEL: Cyfra" in dialog.form.summary.second_label.text()
    assert dialog.count_button.isVisible()


def test_a_field_is_judged_when_left_and_live_from_then_on(qtbot, dialog):
    dialog.pesel.setFocus()
    qtbot.keyClicks(dialog.pesel, "850715")
    field = dialog.form.field("pesel")
    assert not field.has_problem()
    qtbot.keyClick(dialog.pesel, Qt.Key.Key_Tab)
    qtbot.waitUntil(field.has_problem)
    assert not dialog.form.field("last_name").has_problem()
    qtbot.keyClicks(dialog.last_name, "Nowak")
    dialog.pesel.setFocus()
    dialog.pesel.setText("85071502468")
    qtbot.waitUntil(lambda: not field.has_problem())
    assert not dialog.count_button.isVisible()


def test_the_count_leads_from_problem_to_problem(qtbot, dialog):
    save(qtbot, dialog)
    assert dialog.form.problem_count() == 2
    dialog.form.focus_problem()
    assert dialog.last_name.hasFocus()
    dialog.form.focus_problem()
    assert dialog.pesel.hasFocus()


def test_a_double_click_saves_once(qtbot, dialog):
    dialog.fill()
    with qtbot.waitSignal(dialog.saved):
        dialog.save_button.click()
        dialog.save_button.click()
        dialog.accept()
    assert len(dialog.kept) == 1
    assert not dialog.isVisible()


def test_a_warning_does_not_hinder(qtbot, dialog):
    dialog.fill()
    dialog.first_name.setText("X")
    save(qtbot, dialog)
    assert len(dialog.kept) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_control_enter_saves(qtbot, dialog, key):
    dialog.fill()
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.pesel, key, Qt.KeyboardModifier.ControlModifier)


def test_enter_on_cancel_does_not_save(qtbot, dialog):
    dialog.fill()
    dialog.form.mark_clean()
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert dialog.kept == []
    assert not dialog.isVisible()


def test_what_the_service_refuses_stands_beside_its_field(qtbot, dialog):
    dialog.fill()
    dialog.refusal = InvalidDraftError(
        [Problem("pesel", "checksum"), Problem("addresses.0.street", "elsewhere")]
    )
    save(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.form.field("pesel").has_problem()
    assert WORDS["elsewhere"] in dialog.form.summary.second_label.text()
    dialog.refusal = None
    save(qtbot, dialog)
    assert len(dialog.kept) == 1


def test_the_summary_stays_while_nothing_was_put_right(qtbot, dialog):
    save(qtbot, dialog)
    qtbot.keyClick(dialog.pesel, Qt.Key.Key_Tab)
    dialog.recheck()
    assert "PESEL" in dialog.form.summary.second_label.text()
    assert dialog.form.summary.isVisible()
    dialog.fill()
    qtbot.waitUntil(dialog.form.summary.isHidden)


def test_what_the_service_refused_stays_said_until_something_is_typed(qtbot, dialog):
    dialog.fill()
    dialog.refusal = InvalidDraftError([Problem("addresses.0.street", "elsewhere")])
    save(qtbot, dialog)
    dialog.recheck()
    assert dialog.form.summary.isVisible()
    dialog.first_name.setText("Janina")
    qtbot.waitUntil(dialog.form.summary.isHidden)


def test_another_refusal_is_handed_on_and_saving_can_be_tried_again(qtbot, dialog):
    dialog.fill()
    dialog.refusal = NotFoundError()
    with qtbot.waitSignal(dialog.failed):
        save(qtbot, dialog)
    assert dialog.isVisible()
    dialog.refusal = None
    save(qtbot, dialog)
    assert not dialog.isVisible()


def test_an_unchanged_dialog_closes_without_a_question(qtbot, dialog):
    dialog.fill()
    dialog.form.mark_clean()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("answer", "open_after", "saved"),
    [("back", True, 0), ("discard", False, 0), ("save", False, 1)],
)
def test_closing_with_changes_asks_first(qtbot, dialog, answer, open_after, saved):
    dialog.fill()
    assert dialog.is_dirty()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.question.buttons[answer], Qt.MouseButton.LeftButton)
    assert dialog.isVisible() is open_after
    assert len(dialog.kept) == saved
    assert dialog.pesel.text() == "85071502468"
    if open_after:
        dialog.discard()


def test_the_windows_cross_asks_too_and_escape_goes_back(qtbot, dialog):
    dialog.fill()
    dialog.close()
    assert dialog.isVisible()
    qtbot.keyClick(dialog.question, Qt.Key.Key_Escape)
    assert dialog.question is None
    assert dialog.isVisible()
    dialog.discard()


def test_the_window_is_dark_while_a_dialog_stands_before_it(qtbot, window, dialog):
    scrim = window.findChild(Scrim)
    assert scrim.isVisible()
    window.resize(1200, 700)
    assert scrim.size() == window.size()
    dialog.discard()
    assert not scrim.isVisible()


@pytest.mark.parametrize("word", ["OK", "Tak", "Nie", "yes"])
def test_buttons_that_say_nothing_are_refused(qtbot, word):
    with pytest.raises(ValueError, match="says what it does"):
        Question("Usunąć?", "Co", [Verb("x", word)])


def test_a_question_is_answered_once_by_its_verb(qtbot, window):
    heard = []
    question = ask(
        window,
        "Usunąć notatkę?",
        "Notatka zniknie z karty.",
        [Verb("keep", "Zostaw"), Verb("delete", "Usuń notatkę", "danger")],
        heard.append,
        safe="Zostaje w historii.",
    )
    question.activateWindow()
    qtbot.waitUntil(question.isActiveWindow)
    assert question.buttons["delete"].hasFocus()
    question.buttons["keep"].setFocus()
    qtbot.keyClick(question.buttons["keep"], Qt.Key.Key_Return)
    assert heard == ["keep"]


def test_details_stay_behind_a_link(qtbot, window):
    message = tell(window, "Nie udało się", "Pendrive zniknął.", "Zamknij", details="kod 21")
    qtbot.addWidget(message)
    assert not message._details.isVisible()
    message.rare_action_triggered.emit()
    assert message._details.isVisible()
    message.reject()
