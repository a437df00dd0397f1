"""Editors and the rows of forms they stand in."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kisdesk.ui.widgets.choices import CheckBox, ChoiceBox, MultiChoice, RadioChoice
from kisdesk.ui.widgets.date_edit import DateEdit
from kisdesk.ui.widgets.field import Field
from kisdesk.ui.widgets.line_edit import LineEdit, PasswordEdit, PhoneEdit, PostcodeEdit
from kisdesk.ui.widgets.number_edit import NumberEdit
from kisdesk.ui.widgets.text_area import TextArea

TODAY = date(2026, 11, 22)
EDUCATION = [("primary", "podstawowe"), ("secondary", "średnie")]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(760, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put(window, *widgets):
    for widget in widgets:
        window.layout().addWidget(widget)
        widget.show()
    return widgets[0]


def date_edit(value=None):
    return DateEdit(value, clock=lambda: TODAY)


def test_a_typed_date_is_understood_and_put_in_order_on_leaving(qtbot, window):
    edit, other = date_edit(), LineEdit()
    put(window, edit, other)
    edit.setFocus()
    qtbot.keyClicks(edit, "1.3")
    assert edit.value() == date(2026, 3, 1)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "1.03.2026"
    assert other.hasFocus()


def test_an_impossible_day_is_red_at_once_and_an_unfinished_one_only_on_leaving(qtbot, window):
    edit, other = date_edit(), LineEdit()
    field = Field("Data", edit)
    put(window, field, other)
    edit.setFocus()
    qtbot.keyClicks(edit, "30.")
    assert not field.has_problem()
    qtbot.keyClicks(edit, "02")
    assert edit.property("state") == "error"
    assert field.has_problem()
    assert edit.value() is None
    edit.clear()
    assert not field.has_problem()
    qtbot.keyClicks(edit, "22.")
    other.setFocus()
    assert field.has_problem()
    assert edit.text() == "22."


def test_the_calendar_fills_the_date(qtbot, window):
    edit = put(window, date_edit())
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = edit._popup
    assert popup.isVisible()
    with qtbot.waitSignal(edit.value_changed) as changed:
        qtbot.mouseClick(popup.today_button, Qt.MouseButton.LeftButton)
    assert changed.args == [TODAY]
    assert not edit.isReadOnly()


def test_an_empty_date_is_allowed(qtbot, window):
    edit = put(window, date_edit(TODAY))
    edit.clear()
    assert edit.value() is None
    assert edit.is_valid()


def test_the_eye_shows_the_password(qtbot, window):
    edit = put(window, PasswordEdit())
    qtbot.keyClicks(edit, " tajne haslo ")
    assert edit.value() == " tajne haslo "
    assert edit.eye.accessibleName()
    described = edit.eye.accessibleName()
    qtbot.mouseClick(edit.eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    assert edit.eye.accessibleName() != described
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.eye.hasFocus()


def test_caps_lock_is_noticed_by_what_it_does(qtbot, window):
    edit = PasswordEdit()
    field = Field("Hasło", edit)
    put(window, field)
    edit.setFocus()
    qtbot.keyClicks(edit, "A")  # without Shift
    assert edit.caps_lock
    assert field.problem_text()
    qtbot.keyClicks(edit, "a")
    assert not edit.caps_lock
    assert not field.problem_text()


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        (PhoneEdit, "600100200", "600 100 200"),
        (PhoneEdit, "+48 600", "+48 600"),
        (PhoneEdit, "77 400 00 00", "774 000 000"),
        (PostcodeEdit, "38123", "38-123"),
        (PostcodeEdit, "381", "381"),
    ],
)
def test_numbers_are_grouped_on_leaving(qtbot, window, kind, typed, shown):
    edit, other = kind(), LineEdit()
    put(window, edit, other)
    edit.setFocus()
    qtbot.keyClicks(edit, typed)
    other.setFocus()
    assert edit.value() == shown


def test_numbers_are_read_or_red(qtbot, window):
    number = NumberEdit(1, 40)
    put(window, number)
    qtbot.keyClicks(number, "41")
    assert number.value() is None
    assert number.property("state") == "error"
    number.set_value(40)
    assert number.value() == 40


def test_a_choice_is_empty_until_made_and_the_wheel_passes_by(qtbot, window):
    box, other = ChoiceBox(EDUCATION), LineEdit()
    put(window, box, other)
    other.setFocus()
    assert box.value() is None
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(box, wheel)
    assert box.value() is None
    box.setFocus()
    with qtbot.waitSignal(box.value_changed) as changed:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert changed.args == ["primary"]
    box.set_choices([*EDUCATION, ("higher", "wyższe")])
    assert box.value() == "primary"
    box.set_value("gone")
    assert box.value() is None


def test_several_answers_are_ticked(qtbot, window):
    choice = put(window, MultiChoice(EDUCATION))
    qtbot.mouseClick(choice.buttons["secondary"], Qt.MouseButton.LeftButton)
    assert choice.value() == ("secondary",)
    with qtbot.assertNotEmitted(choice.value_changed):
        choice.set_value(["secondary"])
    choice.set_value(None)
    assert choice.value() == ()


def test_one_answer_is_chosen(qtbot, window):
    choice = put(window, RadioChoice(EDUCATION))
    assert choice.value() is None
    qtbot.mouseClick(choice.buttons["primary"], Qt.MouseButton.LeftButton)
    assert choice.value() == "primary"
    choice.set_value(None)
    assert choice.value() is None


def test_the_whole_sentence_ticks_the_box_and_wraps(qtbot, window):
    box = put(window, CheckBox("Osoba zapoznała się z informacją o przetwarzaniu danych " * 3))
    assert box.heightForWidth(300) > box.heightForWidth(2000)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 10))
    assert box.value() is True


def test_long_text_is_plain_counted_and_left_by_tab(qtbot, window):
    area, other = TextArea(soft_limit=10), LineEdit()
    field = Field("Bariery", area, wide=True)
    put(window, field, other)
    area.setFocus()
    pasted = QMimeData()
    pasted.setHtml("<b>Brak</b>")
    pasted.setText("Brak\x00 👩‍👧 pracy\r\nw gminie")
    area.insertFromMimeData(pasted)
    assert area.value() == "Brak 👩‍👧 pracy\nw gminie"
    assert field.problem_text()
    assert not field.has_problem()
    heights = {area.document().findBlockByNumber(i).blockFormat().lineHeight() for i in range(2)}
    assert heights == {140.0}
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    area.set_value("krótko")
    assert not field.problem_text()
    assert not area.document().isUndoAvailable()


def test_a_field_names_its_editor_and_shows_the_fault_beside_it(qtbot, window):
    edit = LineEdit("85071502467")
    field = Field("PESEL", edit, name="pesel", note="11 cyfr")
    put(window, field)
    assert edit.accessibleName() == "PESEL"
    assert field.label.buddy() is edit
    field.set_problem("Cyfra kontrolna się nie zgadza.", link="Zapisz mimo to…")
    assert field.has_problem()
    assert edit.property("state") == "error"
    assert "kontrolna" in edit.accessibleDescription()
    assert abs(field.message.y() - edit.y()) < 4
    with qtbot.waitSignal(field.link_activated):
        qtbot.mouseClick(field.message.link, Qt.MouseButton.LeftButton)
    field.set_problem("Porównaj z dokumentem.", warning=True)
    assert not field.has_problem()
    assert edit.property("state") == "warning"
    field.clear_problem()
    assert field.message.text() == "11 cyfr"
    assert edit.property("state") == ""


def test_a_derived_value_is_read_and_passed_over_by_tab(qtbot, window):
    first, born, last = LineEdit(), date_edit(date(1985, 7, 15)), LineEdit()
    put(window, first, Field("Data urodzenia", born, derived=True, note="z numeru PESEL"), last)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.keyClicks(born, "1")
    assert born.value() == date(1985, 7, 15)


def test_no_line_of_a_long_answer_is_cut_off_where_the_place_is_short(qtbot, window):
    long = "as a marked draft, with the word PROJEKT on every page of it"
    choice, box = RadioChoice([("a", "short"), ("b", long)]), CheckBox(long)
    put(window, choice, box)
    window.setFixedSize(150, 60)
    for mark in (choice.buttons["b"], box):
        qtbot.waitUntil(lambda mark=mark: mark.height() >= mark.heightForWidth(mark.width()) > 40)
