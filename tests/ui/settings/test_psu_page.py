"""The rate of socially useful work in the settings: none is shipped, each has its source."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kisdesk.services.psu_money import list_rates
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.settings.window import SettingsWindow
from tests.builders import TODAY
from tests.services.psu_builders import make_rate

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, office):
    jobs = JobRunner()
    made = SettingsWindow(UiContext(jobs, lambda: TODAY))
    qtbot.addWidget(made)
    made.open()
    made.page_list.select_key("psu")
    yield made
    jobs.cancel_and_wait()


def texts(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_no_rate_is_known_until_one_is_entered_with_its_source(qtbot, window, type_text):
    page = window.pages["psu"]
    assert "No rate has been entered yet." in texts(page)
    assert "At most 10:00 hours a week and 40:00 a month." in texts(page)
    page.add_rate()
    form = page.dialog.form
    for name, text in (("rate", "12,20"), ("valid_from", "1.06.2026"), ("source", "pismo PUP")):
        type_text(form.field(name).editor, text)
    with qtbot.waitSignal(window.settings_changed):
        qtbot.mouseClick(page.dialog.save_button, LEFT)
    [rate] = list_rates()
    assert (rate.rate, rate.valid_from, rate.source) == (1220, date(2026, 6, 1), "pismo PUP")
    assert "12,20\u00a0zł an hour" in texts(page)
    assert "from 1.06.2026  ·  pismo PUP" in texts(page)


def test_a_rate_is_corrected(qtbot, window, type_text):
    make_rate(1220)
    window.show_page("psu")
    page = window.pages["psu"]
    qtbot.mouseClick(page.lines[0].buttons["change"], LEFT)
    editor = page.dialog.form.field("rate").editor
    assert editor.text() == "12,20"
    editor.clear()
    type_text(editor, "0")
    qtbot.mouseClick(page.dialog.save_button, LEFT)
    assert page.dialog.form.field("rate").problem_text().startswith("Enter a rate from 0,01")
    editor.clear()
    type_text(editor, "12,3")
    qtbot.mouseClick(page.dialog.save_button, LEFT)
    assert [rate.rate for rate in list_rates()] == [1230]


@pytest.mark.parametrize(("answer", "left"), [("keep", 1), ("remove", 0)])
def test_a_rate_is_removed_only_after_a_question(qtbot, window, answer, left):
    make_rate()
    window.show_page("psu")
    page = window.pages["psu"]
    qtbot.mouseClick(page.lines[0].buttons["remove"], LEFT)
    page.question.chosen.emit(answer)
    assert len(list_rates()) == left
    page.question.done(0)
