"""The drawn week with a real mouse and keys: what is dragged there is moved in the file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.services.activities import list_activities
from kisdesk.services.meetings import cancel_meeting, get_meeting, list_meetings, meetings_of
from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.activities.calendar import week_page
from kisdesk.ui.activities.calendar.page import CalendarPage
from kisdesk.ui.activities.tab import ActivitiesTab, view_kinds
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from kisdesk.ui.theme import theme
from tests.ui.accessibility import walk
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
    """The tab at its week, in a window of the usual size."""
    made = ActivitiesTab(UiContext(JobRunner(qapp), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    made.focus_first()
    return made


@pytest.fixture
def page(tab):
    return tab.view("week")


@pytest.fixture
def grid(page):
    return page.grid


def point(grid, day, minute):
    """The middle of a day at a minute."""
    layout = grid.layout_now
    left = layout.left_of(layout.days.index(day))
    return QPointF(left + layout.day_width / 2, layout.y_of(minute)).toPoint()


def drag(grid, start, end, *, drop=True):
    QTest.mousePress(grid, LEFT, pos=start)
    QTest.mouseMove(grid, start + (end - start) / 2)
    QTest.mouseMove(grid, end)
    if drop:
        QTest.mouseRelease(grid, LEFT, pos=end)


def grip(grid, meeting_id):
    return grid.rect_of(meeting_id).center().toPoint()


def edge(grid, meeting_id):
    rect = grid.rect_of(meeting_id)
    return QPointF(rect.center().x(), rect.bottom() - 2).toPoint()


def by(grid, days=0, minutes=0):
    layout = grid.layout_now
    return QPointF(days * layout.day_width, minutes / 60 * layout.hour_height).toPoint()


def press(grid, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(grid, key, modifiers)


# Dragging ---------------------------------------------------------------------------------------


def test_dragging_moves_the_meeting_in_the_file_by_quarters(qtbot, tab, page, grid):
    meeting = add_meeting(add_activity())
    page.refresh()
    with qtbot.waitSignals([tab.data_changed, tab.message]):
        drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=1, minutes=97))
    assert when(meeting) == (TUESDAY, 630, 750)
    assert grid.drag is None
    page.undo()
    assert when(meeting) == (MONDAY, 540, 660)


def test_dragging_the_lower_edge_changes_the_length_only(page, grid):
    meeting = add_meeting(add_activity())
    page.refresh()
    drag(grid, edge(grid, meeting), edge(grid, meeting) + by(grid, days=1, minutes=46))
    assert when(meeting) == (MONDAY, 540, 705)
    drag(grid, edge(grid, meeting), edge(grid, meeting) + by(grid, minutes=-300))
    assert when(meeting) == (MONDAY, 540, 555)


def test_a_meeting_across_midnight_is_refused_with_a_sentence_and_stays(page, grid):
    meeting = add_meeting(add_activity(), starts_at=1260, ends_at=1380)
    page.refresh()
    drag(grid, edge(grid, meeting), edge(grid, meeting) + by(grid, minutes=120))
    assert when(meeting) == (MONDAY, 1260, 1380)
    assert page.notice.isVisible()
    assert page.notice.tone == "red"
    assert page.notice.text() == (
        "A meeting does not go past midnight. "
        "Plan two: one until 24.00, one from 0.00 of the next day."
    )
    assert grid.drag is None


def test_dropping_onto_a_holiday_moves_it_and_warns(page, grid):
    tuesday, holiday = date(2026, 11, 10), date(2026, 11, 11)
    page.place.go(tuesday)
    meeting = add_meeting(add_activity(), tuesday)
    page.refresh()
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=1))
    assert when(meeting)[0] == holiday
    assert page.notice.tone == "amber"
    assert "Narodowe Święto Niepodległości" in page.notice.text()
    [back] = [b for b in page.notice.findChildren(type(page.new_button)) if b.isVisible()
              and b.property("action_key")]  # fmt: skip
    QTest.mouseClick(back, LEFT)
    assert when(meeting)[0] == tuesday
    assert not page.notice.isVisible()


def test_a_clash_of_the_room_is_said_after_the_drop(page, grid):
    add_meeting(add_activity("Grupa wsparcia", leader="Ewa Lis"), TUESDAY)
    meeting = add_meeting(add_activity())
    page.refresh()
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=1))
    assert when(meeting)[0] == TUESDAY
    assert "In this room there is “Grupa wsparcia” then" in page.notice.text()


def test_esc_puts_a_dragged_meeting_back(page, grid):
    meeting = add_meeting(add_activity())
    page.refresh()
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=2, minutes=60), drop=False)
    assert grid.drag is not None
    assert grid.drag.day == MONDAY + timedelta(days=2)
    press(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid, LEFT, pos=point(grid, TODAY, 700))
    assert grid.drag is None
    assert when(meeting) == (MONDAY, 540, 660)


def test_while_dragging_nothing_is_read_laid_out_or_painted_anew(page, grid, monkeypatch):
    activity = add_activity()
    ids = [
        add_meeting(activity, MONDAY + timedelta(days=i % 5), 480 + 30 * (i // 5), 700 + i)
        for i in range(30)
    ]
    page.refresh()
    start = grid.rect_of(ids[0]).topLeft().toPoint() + QPoint(5, 5)
    asked = []
    monkeypatch.setattr(week_page, "list_meetings", lambda *days: asked.append(days))
    drag(grid, start, start + by(grid, minutes=30), drop=False)
    QApplication.processEvents()
    assert grid.drag is not None
    layouts, layers = grid.layouts, grid.layers
    for step in range(40):
        QTest.mouseMove(grid, start + by(grid, days=step % 4, minutes=15 * step))
        grid.repaint()
    assert grid.drag.is_changed
    assert (grid.layouts, grid.layers, asked) == (layouts, layers, [])
    press(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid, LEFT, pos=start)


def test_a_called_off_meeting_cannot_be_dragged(page, grid):
    meeting = add_meeting(add_activity())
    cancel_meeting(meeting, "choroba")
    page.refresh()
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=1))
    assert when(meeting)[0] == MONDAY


# Series -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "moved"), [("stay", 0), ("one", 1), ("all", 3)])
def test_one_of_a_series_asks_which_are_meant(page, grid, answer, moved):
    ids = add_series(add_activity(), MONDAY - timedelta(days=7))
    page.refresh()
    drag(grid, grip(grid, ids[1]), grip(grid, ids[1]) + by(grid, days=1, minutes=60))
    question = page.meeting_actions.question
    assert question.isVisible()
    assert grid.drag is not None  # it waits where it was dropped
    QTest.mouseClick(question.buttons[answer], LEFT)
    days = [when(meeting)[0].weekday() for meeting in ids]
    assert days.count(1) == moved
    assert days[0] == 0
    assert grid.drag is None
    if moved:
        page.undo()
    assert [when(meeting)[1] for meeting in ids] == [540] * 4


# Adding -----------------------------------------------------------------------------------------


def test_a_double_click_adds_at_that_day_and_hour(qtbot, page, grid, type_text):
    activity = add_activity()
    page.refresh()
    QTest.mouseDClick(grid, LEFT, pos=point(grid, TUESDAY, 9 * 60 + 40))
    dialog = page.meeting_actions.dialog
    values = dialog.form.values()
    assert (values["day"], values["starts_at"], values["ends_at"]) == (TUESDAY, 570, 630)
    ends = dialog.form.field("ends_at").editor
    ends.selectAll()
    type_text(ends, "1115")
    QTest.mouseClick(dialog.save_button, LEFT)
    [meeting] = meetings_of(activity)
    assert (meeting.day, meeting.starts_at, meeting.ends_at) == (TUESDAY, 570, 675)
    assert meeting.id in {m.id for m in grid.meetings}


def test_dragging_over_an_empty_place_offers_those_hours(page, grid):
    add_activity()
    page.refresh()
    drag(grid, point(grid, TODAY, 603), point(grid, TODAY, 683))
    values = page.meeting_actions.dialog.form.values()
    assert (values["day"], values["starts_at"], values["ends_at"]) == (TODAY, 600, 690)
    page.meeting_actions.dialog.discard()


def test_from_one_meeting_one_goes_on_to_a_series(page, grid):
    activity = add_activity()
    page.refresh()
    QTest.mouseDClick(grid, LEFT, pos=point(grid, TUESDAY, 490))
    page.meeting_actions.dialog.rare_action_triggered.emit()
    dialog = page.meeting_actions.dialog
    dialog.form.field("until").set_value(TUESDAY + timedelta(days=21))
    QTest.mouseClick(dialog.save_button, LEFT)
    planned = meetings_of(activity)
    assert [(m.day - TUESDAY).days for m in planned] == [0, 7, 14, 21]
    assert {(m.starts_at, m.ends_at) for m in planned} == {(480, 540)}
    assert [m.day for m in grid.meetings] == [TUESDAY]
    page.undo()
    assert meetings_of(activity) == []


def test_without_any_activity_one_is_added_first(page, grid, type_text):
    QTest.mouseDClick(grid, LEFT, pos=point(grid, TUESDAY, 480))
    QTest.mouseClick(page.meeting_actions.question.buttons["one"], LEFT)
    dialog = page.meeting_actions.dialog
    type_text(dialog.form.field("name").editor, "Zajęcia kulinarne")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert [a.name for a in list_activities(TODAY)] == ["Zajęcia kulinarne"]
    assert page.meeting_actions.dialog is not dialog
    assert page.meeting_actions.dialog.form.values()["day"] == TUESDAY
    page.meeting_actions.dialog.discard()


# Keys -------------------------------------------------------------------------------------------


def test_arrows_choose_enter_opens_delete_calls_off_with_a_reason(page, grid, type_text):
    activity = add_activity()
    first = add_meeting(activity)
    second = add_meeting(activity, MONDAY, 720, 780)
    third = add_meeting(activity, MONDAY + timedelta(days=3), 735, 780)
    page.refresh()
    assert grid.hasFocus()
    for key, chosen in (
        (Qt.Key.Key_Down, third),  # the first one of today or later
        (Qt.Key.Key_Left, second),
        (Qt.Key.Key_Up, first),
        (Qt.Key.Key_Up, first),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Left, second),
    ):
        press(grid, key)
        assert grid.selected.id == chosen
    assert "Kurs komputerowy" in grid.accessibleDescription()
    assert "12.00–13.00" in grid.accessibleDescription()
    press(grid, Qt.Key.Key_Return)
    assert page.meeting_actions.dialog.meeting.id == second
    page.meeting_actions.dialog.discard()
    press(grid, Qt.Key.Key_Delete)
    dialog = page.meeting_actions.dialog
    QTest.mouseClick(dialog.save_button, LEFT)
    assert get_meeting(second).state is MeetingState.PLANNED  # not without a reason
    type_text(dialog.form.field("reason").editor, "awaria ogrzewania")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert get_meeting(second).state is MeetingState.CANCELLED
    assert get_meeting(second).cancel_reason == "awaria ogrzewania"
    page.undo()
    assert get_meeting(second).state is MeetingState.PLANNED


def test_ctrl_and_arrows_move_and_the_meeting_is_dropped_with_ctrl(page, grid):
    meeting = add_meeting(add_activity(), TODAY)
    page.refresh()
    press(grid, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyPress(grid, key, CONTROL)
    assert when(meeting) == (TODAY, 540, 660)
    QTest.keyRelease(grid, Qt.Key.Key_Right, CONTROL)
    assert when(meeting) == (TODAY + timedelta(days=1), 570, 690)
    press(grid, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert when(meeting) == (TODAY + timedelta(days=1), 570, 675)
    QTest.keyPress(grid, Qt.Key.Key_Left, CONTROL)
    press(grid, Qt.Key.Key_Escape)
    QTest.keyRelease(grid, Qt.Key.Key_Left, CONTROL)
    assert when(meeting)[0] == TODAY + timedelta(days=1)


def test_the_menu_plans_a_called_off_meeting_again(page, grid):
    meeting = add_meeting(add_activity())
    cancel_meeting(meeting, "choroba")
    page.refresh()
    grid.select(meeting)
    grid.menu_wanted.emit(grid.selected, QPoint(300, 300))
    menu = page.meeting_actions.menu
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert "Call off…" not in actions
    actions["Plan again"].trigger()
    menu.close()
    assert get_meeting(meeting).state is MeetingState.PLANNED


def test_removing_a_meeting_asks_and_can_be_taken_back(page, grid):
    meeting = add_meeting(add_activity())
    page.refresh()
    page.meeting_actions.delete(get_meeting(meeting))
    QTest.mouseClick(page.meeting_actions.question.buttons["one"], LEFT)
    assert list_meetings(MONDAY, MONDAY) == []
    page.undo()
    assert [m.id for m in list_meetings(MONDAY, MONDAY)] == [meeting]


# Where one is -----------------------------------------------------------------------------------


def test_one_goes_on_back_and_home_and_the_month_follows(tab, page, grid):
    assert page.title_label.text() == "23–27 listopada 2026"
    QTest.mouseClick(page.next_button, LEFT)
    assert page.title_label.text() == "30 listopada – 4 grudnia 2026"
    press(grid, Qt.Key.Key_PageUp)
    press(grid, Qt.Key.Key_PageUp)
    assert grid.layout_now.days[0] == MONDAY - timedelta(days=7)
    assert tab.show_view("month").title_label.text() == "Listopad 2026"
    tab.show_view("week")
    assert grid.layout_now.days[0] == MONDAY - timedelta(days=7)
    QTest.keyClick(grid, Qt.Key.Key_T, CONTROL)
    assert grid.layout_now.days[0] == MONDAY


def test_going_to_a_date_shows_its_week(page, grid):
    page.focus_search()
    page._popup.picked.emit(date(2027, 3, 28))
    page._popup.close()
    assert grid.layout_now.days[0] == date(2027, 3, 22)


def test_saturday_is_shown_when_something_takes_place_and_on_wish(page, grid):
    assert len(grid.layout_now.days) == 5
    page.place.show_weekend(True)
    assert len(grid.layout_now.days) == 7
    page.place.show_weekend(False)
    add_meeting(add_activity(), MONDAY + timedelta(days=5), 1080, 1230)
    page.refresh()
    assert len(grid.layout_now.days) == 6
    assert (grid.layout_now.first_hour, grid.layout_now.last_hour) == (7, 21)


def test_a_change_in_one_view_is_seen_in_the_others(tab, page, grid):
    activity = add_activity()
    meeting = add_meeting(activity)
    tab.refresh()
    tab.show_view("list")
    tab.show_view("week")
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=1))
    assert tab.show_view("list").shown[0].day == TUESDAY
    page.meeting_actions.activity_requested.emit(activity)
    assert isinstance(tab.current, ActivitiesView)
    assert tab.current.record.activity.id == activity


# How it is drawn --------------------------------------------------------------------------------


def test_colours_follow_the_theme(qapp, page, grid):
    meeting = add_meeting(add_activity())
    page.refresh()
    where = grid.rect_of(meeting).bottomRight().toPoint() - QPoint(12, 12)
    light = grid.grab().toImage().pixelColor(where)
    assert light.name() == theme.color("vocational_tint").name()
    theme.apply(qapp, "dark")
    dark = grid.grab().toImage().pixelColor(where)
    assert dark.name() == theme.color("vocational_tint").name()
    assert dark != light


def test_overlapping_meetings_are_drawn_beside_one_another(page, grid):
    activity = add_activity()
    first = add_meeting(activity)
    second = add_meeting(activity, MONDAY, 600, 700)
    page.refresh()
    assert not grid.rect_of(first).intersects(grid.rect_of(second))
    assert grid.rect_of(first).right() < grid.rect_of(second).left()


def test_every_view_can_be_used_by_keyboard_and_screen_reader(tab):
    add_meeting(add_activity())
    tab.refresh()
    for key in ("week", "month", "list", "activities"):
        tab.show_view(key)
        assert walk(tab) == []


def test_every_view_fits_a_screen_911_wide_and_the_calendar_464_high(qapp, tab):
    add_meeting(add_activity())
    tab.refresh()
    for kind in view_kinds():  # wide first: what they show then must not keep them wide
        tab.show_view(kind.key)
        qapp.processEvents()
    tab.set_narrow(True)
    tab.resize(911, 388)
    for kind in view_kinds():
        view = tab.show_view(kind.key)
        qapp.processEvents()
        assert (kind.key, tab.width()) == (kind.key, 911)
        if isinstance(view, CalendarPage):
            assert view.minimumSizeHint().height() < 300


def test_a_refused_service_leaves_the_block_where_it_was(page, grid):
    meeting = add_meeting(add_activity(ends_on=TODAY))
    page.refresh()
    drag(grid, grip(grid, meeting), grip(grid, meeting) + by(grid, days=4))
    assert when(meeting)[0] == MONDAY
    assert "25.11.2026" in page.notice.text()
