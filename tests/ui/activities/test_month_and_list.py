"""The month and the plain list of meetings by mouse and keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.services.meetings import cancel_meeting, get_meeting
from kisdesk.ui.activities.tab import ActivitiesTab
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.ui.activities.calendar_office import (
    MONDAY,
    TODAY,
    add_activity,
    add_meeting,
    add_series,
    when,
)

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def tab(qtbot, qapp, office):
    """The tab in a window of the usual size."""
    made = ActivitiesTab(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    return made


def cell(table, row, column):
    return table.model.index(row, column).data()


# The month --------------------------------------------------------------------------------------


def test_a_day_names_what_fits_and_counts_the_rest(tab):
    activity = add_activity()
    for hour in range(8, 14):
        add_meeting(activity, TUESDAY, hour * 60, hour * 60 + 45)
    add_meeting(activity, TODAY)
    grid = tab.show_view("month").grid
    shown, more = grid.lines_of(TUESDAY)
    assert len(shown) >= 2
    assert len(shown) + more == 6
    assert [len(grid.lines_of(TODAY)[0]), grid.lines_of(TODAY)[1]] == [1, 0]
    tab.resize(1366, 1000)
    qapp_shown, none = grid.lines_of(TUESDAY)
    assert (len(qapp_shown), none) == (6, 0)


def test_a_click_on_a_day_leads_to_its_week(tab):
    page = tab.show_view("month")
    QTest.mouseClick(page.next_button, LEFT)
    assert page.title_label.text() == "Grudzień 2026"
    day = date(2026, 12, 10)
    QTest.mouseClick(page.grid, LEFT, pos=page.grid.rect_of(day).center().toPoint())
    assert tab.current_key == "week"
    assert tab.current.grid.layout_now.days[0] == date(2026, 12, 7)
    assert tab.current.grid.hasFocus()


def test_arrows_walk_over_the_days_and_enter_opens_the_week(tab):
    activity = add_activity()
    add_meeting(activity, date(2026, 12, 2))
    page = tab.show_view("month")
    page.focus_first()
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.title_label.text() == "Grudzień 2026"
    assert page.grid.selected_day == date(2026, 12, 2)
    assert "Kurs komputerowy" in page.grid.accessibleDescription()
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.grid.selected_day == date(2027, 1, 2)
    QTest.keyClick(page.grid, Qt.Key.Key_Left)
    assert "Nowy Rok" in page.grid.accessibleDescription()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert tab.current_key == "week"
    assert tab.current.grid.layout_now.days[0] == date(2026, 12, 28)


def test_the_last_day_of_a_month_goes_to_the_last_of_a_shorter_one(tab):
    tab.place.go(date(2027, 1, 31))
    tab.place.step_months(1)
    assert tab.place.day == date(2027, 2, 28)
    tab.place.step_months(-2)
    assert tab.place.day == date(2026, 12, 28)


# The list ---------------------------------------------------------------------------------------


def test_the_list_says_everything_a_block_says(tab):
    meeting = add_meeting(add_activity(capacity=12))
    cancel_meeting(meeting, "choroba")
    page = tab.show_view("list")
    row = [cell(page.table, 0, column) for column in range(7)]
    assert row == [
        "23.11.2026, pon.",
        "9.00–11.00",
        "Kurs komputerowy",
        "Adam Król",
        "sala 2",
        "0 of 12",
        "called off: choroba",
    ]


def test_the_list_moves_calls_off_and_opens_by_keyboard(tab, type_text):
    meeting = add_meeting(add_activity(), TODAY)
    page = tab.show_view("list")
    page.focus_first()
    view = page.table.view
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert when(meeting) == (TODAY + timedelta(days=1), 540, 660)
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert when(meeting) == (TODAY + timedelta(days=1), 555, 675)
    QTest.keyClick(view, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert when(meeting) == (TODAY + timedelta(days=1), 555, 660)
    page.undo()
    page.undo()
    page.undo()
    assert when(meeting) == (TODAY, 540, 660)
    QTest.keyClick(view, Qt.Key.Key_Return)
    dialog = page.meeting_actions.dialog
    editor = dialog.form.field("ends_at").editor
    editor.selectAll()
    type_text(editor, "8")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.form.field("ends_at").problem_text() == "The meeting ends before it starts."
    editor.selectAll()
    type_text(editor, "11.30")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert when(meeting) == (TODAY, 540, 690)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    type_text(page.meeting_actions.dialog.form.field("reason").editor, "choroba")
    QTest.mouseClick(page.meeting_actions.dialog.save_button, LEFT)
    assert get_meeting(meeting).state is MeetingState.CANCELLED


def test_moving_past_midnight_by_keyboard_is_refused(tab):
    meeting = add_meeting(add_activity(), TODAY, 1380, 1440)
    page = tab.show_view("list")
    page.focus_first()
    QTest.keyClick(page.table.view, Qt.Key.Key_Down, CONTROL)
    assert when(meeting) == (TODAY, 1380, 1440)
    assert "past midnight" in page.notice.text()


def test_the_form_moves_this_and_all_that_follow(tab):
    ids = add_series(add_activity(), TODAY)
    page = tab.show_view("list")
    page.focus_first()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    dialog = page.meeting_actions.dialog
    dialog.form.field("starts_at").set_value(600)
    dialog.form.field("ends_at").set_value(720)
    dialog.form.field("scope").set_value("following")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert [when(meeting)[1:] for meeting in ids] == [(600, 720)] * 4


def test_the_list_is_searched_without_regard_to_case_and_marks(tab, type_text):
    add_meeting(add_activity("Grupa wsparcia", leader="Ewa Żak"))
    add_meeting(add_activity())
    page = tab.show_view("list")
    type_text(page.search, "zak")
    page.search.flush()
    assert [m.activity for m in page.shown] == ["Grupa wsparcia"]
    type_text(page.search, "zzz")
    page.search.flush()
    assert page.table.empty_state.isVisible()
    assert page.table.empty_state.text_label.text() == "No meeting fits these words."


def test_where_the_place_is_short_the_name_stays_readable(tab):
    add_meeting(add_activity())
    page = tab.show_view("list")
    tab.set_narrow(True)
    tab.resize(911, 388)
    view = page.table.view
    assert view.columnWidth(2) > 250
    assert view.isColumnHidden(3)
    tab.set_narrow(False)
    tab.resize(1366, 620)
    assert not view.isColumnHidden(3)
    assert not view.isColumnHidden(4)


def test_an_empty_month_offers_a_meeting(tab):
    add_activity()
    page = tab.show_view("list")
    assert page.table.empty_state.text_label.text() == "Nothing is planned in this month."
    QTest.mouseClick(page.table.empty_state.button, LEFT)
    assert page.meeting_actions.dialog.form.values()["day"] == TODAY
    page.meeting_actions.dialog.discard()
