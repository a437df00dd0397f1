"""Every view of the tab, with something in it: spoken names on all controls."""

from datetime import date

import pytest

from kisdesk.services.attendance import mark_all_present
from kisdesk.ui.activities.attendance.view import GRID, SHEET, AttendanceView
from kisdesk.ui.activities.tab import ATTENDANCE, ActivitiesTab, view_kinds
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.services.attendance_builders import TODAY, a_meeting, an_activity, some_people
from tests.ui.accessibility import walk


@pytest.fixture
def activity(office, make_participant) -> int:
    made = an_activity()
    some_people(made, make_participant, 3)
    mark_all_present(a_meeting(made, date(2026, 11, 17)), today=TODAY)
    a_meeting(made)
    return made


@pytest.fixture
def tab(activity, qtbot) -> ActivitiesTab:
    made = ActivitiesTab(UiContext(JobRunner(), lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.show()
    made.begin()
    return made


def test_every_view_can_be_used_with_a_screen_reader(tab):
    for kind in view_kinds():
        tab.show_view(kind.key)
        assert walk(tab) == [], kind.key


@pytest.mark.parametrize("part", [SHEET, GRID])
def test_both_parts_of_attendance_and_the_guest_can_be_used_with_a_screen_reader(
    tab, activity, qtbot, part
):
    view = tab.show_view(ATTENDANCE)
    assert isinstance(view, AttendanceView)
    view.open_activity(activity, part)
    assert walk(tab) == []
    if part == SHEET:
        view.guest_button.click()
        dialog = view.dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        assert walk(dialog) == []
