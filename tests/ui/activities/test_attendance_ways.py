"""The ways that lead to attendance: from the activity, from the calendar, from the strip."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kisdesk.services.attendance import attendance_sheet
from kisdesk.ui.activities.attendance.view import AttendanceView
from kisdesk.ui.activities.tab import ACTIVITIES, ATTENDANCE, LIST, MONTH, WEEK, ActivitiesTab
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.services.attendance_builders import TODAY, a_meeting, an_activity, some_people


@pytest.fixture
def activity(office, make_participant) -> int:
    an_activity("Angielski")
    made = an_activity()
    some_people(made, make_participant, 2)
    return made


@pytest.fixture
def tab(activity, qtbot) -> ActivitiesTab:
    made = ActivitiesTab(UiContext(JobRunner(), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.begin()
    return made


def test_the_record_of_an_activity_leads_to_its_list(tab, activity, qtbot):
    meeting = a_meeting(activity)
    tab.open_activity(activity)
    record = tab.view(ACTIVITIES).record
    qtbot.mouseClick(record.attendance_button, Qt.MouseButton.LeftButton)

    assert tab.current_key == ATTENDANCE
    assert tab.current.activity_id == activity
    assert tab.current.meeting_id == meeting
    assert tab.current.sheet_page.table.view.hasFocus()


@pytest.mark.parametrize("key", [WEEK, MONTH, LIST])
def test_every_page_of_the_calendar_leads_to_the_list_of_a_meeting(tab, activity, key):
    meeting = a_meeting(activity, date(2026, 11, 17))
    a_meeting(activity)
    actions = tab.view(key).meeting_actions
    assert actions.takes_attendance
    actions.attendance_requested.emit(meeting)

    assert isinstance(tab.current, AttendanceView)
    assert tab.current.meeting_id == meeting


def test_marks_are_seen_by_the_other_views_and_undone_with_the_tab(tab, activity, qtbot, type_text):
    meeting = a_meeting(activity)
    tab.open_attendance(meeting)
    with qtbot.waitSignal(tab.data_changed):
        for letter in "adn":
            type_text(tab.current.sheet_page.table.view, letter)
    assert attendance_sheet(meeting).is_taken
    tab.undo()
    assert not attendance_sheet(meeting).is_taken
    assert tab.help_topic() == "attendance"


def test_the_strip_opens_the_view_with_an_activity(tab, activity):
    a_meeting(activity)
    view = tab.show_view(ATTENDANCE)
    assert view.activity_id is not None
    view.activity.set_value(activity)
    assert len(view.sheet_page.sheet.lines) == 2
