"""Attendance with real keys: how few they are, and that each is saved as one goes."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from kisdesk.domain.attendance import AttendanceMark
from kisdesk.services.activities import enrolled_people, withdraw
from kisdesk.services.attendance import attendance_sheet, mark_all_present, mark_people
from kisdesk.services.history import history_of
from kisdesk.services.meetings import cancel_meeting
from kisdesk.ui.activities.attendance.grid_page import next_month
from kisdesk.ui.activities.attendance.mark_keys import Mode
from kisdesk.ui.activities.attendance.view import GRID, SHEET, AttendanceView
from kisdesk.ui.context import UiContext
from kisdesk.ui.jobs import JobRunner
from tests.services.attendance_builders import TODAY, a_meeting, an_activity, some_people

OB, US, NU, ZW, NA = AttendanceMark
Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
MakeParticipant = Callable[..., int]


@pytest.fixture
def activity(office) -> int:
    return an_activity()


@pytest.fixture
def view(activity, qtbot) -> AttendanceView:
    jobs = JobRunner()
    made = AttendanceView(UiContext(jobs, lambda: TODAY))
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.said = []
    made.message.connect(made.said.append)
    return made


class Hands:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, view: AttendanceView, qtbot, type_text) -> None:
        self.view, self.qtbot, self.type_text = view, qtbot, type_text
        self.count = 0

    def letters(self, text: str) -> None:
        for letter in text:
            self.type_text(self._place(), letter)
            self.count += 1

    def key(self, key: Qt.Key, times: int = 1, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for _ in range(times):
            self.qtbot.keyClick(self._place(), key, modifier)
            self.count += 1

    def _place(self) -> QWidget:
        place = self.view.focusWidget()
        assert place is not None
        return place


@pytest.fixture
def hands(view, qtbot, type_text) -> Hands:
    return Hands(view, qtbot, type_text)


def marks(meeting: int) -> dict[str, AttendanceMark | None]:
    return {line.last_name: line.mark for line in attendance_sheet(meeting).lines}


def test_twenty_people_need_three_keys_for_each_who_was_absent(
    view, hands, activity, make_participant
):
    some_people(activity, make_participant, 20)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)
    before = len(history_of("activity", activity))

    hands.letters("con")  # nobody begins so, and the mark goes nowhere
    hands.letters("ćwu")
    hands.letters("luz")
    hands.letters("ozn")
    hands.letters("pa-")

    assert hands.count == 15
    found = marks(meeting)
    assert len(found) == 20
    absent = {name: mark for name, mark in found.items() if mark is not OB}
    assert absent == {"Ćwik": US, "Łuczak": ZW, "Ożóg": NU, "Pająk": NA}
    assert len(history_of("activity", activity)) == before + 4


def test_letters_of_marks_are_letters_while_one_searches(view, hands, activity, make_participant):
    some_people(activity, make_participant, 24)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    hands.letters("nou")  # Nowak, excused
    hands.letters("zaz")  # Zając before Żak: sick
    hands.letters("ujn")  # Ujma

    absent = {name: mark for name, mark in marks(meeting).items() if mark is not OB}
    assert absent == {"Nowak": US, "Zając": ZW, "Ujma": NU}


def test_down_the_paper_list_each_key_marks_and_goes_on(view, hands, activity, make_participant):
    some_people(activity, make_participant, 15)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    hands.key(Key.Key_Home)
    hands.letters("ooonoouoozoooon")

    assert hands.count == 16
    assert list(marks(meeting).values()) == [
        OB, OB, OB, NU, OB, OB, US, OB, OB, ZW, OB, OB, OB, OB, NU,
    ]  # fmt: skip


def test_all_present_and_the_next_meeting_are_one_key_each(view, hands, activity, make_participant):
    some_people(activity, make_participant, 20)
    first, second = a_meeting(activity, date(2026, 11, 17)), a_meeting(activity)
    view.open_meeting(first)

    hands.key(Key.Key_Return, modifier=Ctrl)
    hands.key(Key.Key_PageDown, modifier=Ctrl)
    assert view.meeting_id == second
    hands.key(Key.Key_Return, modifier=Ctrl)

    assert hands.count == 3
    assert set(marks(first).values()) == set(marks(second).values()) == {OB}
    assert view.sums.text()
    hands.key(Key.Key_PageDown, modifier=Ctrl)
    assert view.meeting_id == second
    assert len(view.said) == 3
    hands.key(Key.Key_PageUp, modifier=Ctrl)
    assert view.meeting_id == first


def test_space_goes_to_the_next_of_the_same_name(view, hands, activity, make_participant):
    people = some_people(activity, make_participant, 30)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    hands.letters("ad")
    hands.key(Key.Key_Space)
    hands.letters("n")

    lines = attendance_sheet(meeting).lines
    assert [(x.last_name, x.first_name) for x in lines if x.mark is NU] == [("Adamczyk", "Beata")]
    assert len(people) == len(lines)


def test_wrong_letters_mark_nobody_and_say_so(view, hands, activity, make_participant):
    some_people(activity, make_participant, 5)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    hands.letters("xq")
    assert "xq" in view.sheet_page.entry.hint.text()
    hands.letters("n")  # let go, because nobody was found
    hands.letters("n")  # begins a search
    hands.key(Key.Key_Backspace)
    assert view.sheet_page.keys.letters == ""
    hands.letters("d")
    hands.key(Key.Key_Escape)
    hands.letters("b")
    hands.key(Key.Key_Return)
    assert view.sheet_page.current_line().last_name == "Banaś"
    assert set(marks(meeting).values()) == {None}
    hands.letters("n")
    assert marks(meeting)["Banaś"] is NU
    hands.key(Key.Key_Down)
    assert view.sheet_page.keys.mode is Mode.RUNNING
    hands.key(Key.Key_Escape)
    assert view.sheet_page.keys.mode is Mode.SEARCHING


def test_minutes_and_a_remark_are_typed_in_place(view, hands, activity, make_participant):
    some_people(activity, make_participant, 3)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    hands.letters("ba")
    hands.letters("45")
    hands.key(Key.Key_Return)
    assert attendance_sheet(meeting).lines[1].minutes == 45
    hands.key(Key.Key_F2)
    hands.letters("wyszła wcześniej")
    hands.key(Key.Key_Return)
    assert attendance_sheet(meeting).lines[1].remark == "wyszła wcześniej"

    for wrong in ("9", "999"):
        hands.letters(wrong)
        hands.key(Key.Key_Return)
        assert view.sheet_page.entry.fault.text()
        hands.key(Key.Key_Escape)
    assert attendance_sheet(meeting).lines[1].minutes == 45
    assert view.sheet_page.table.view.hasFocus() or view.focusWidget() is not None


def test_undo_takes_back_marks_one_by_one_and_nothing_else(view, hands, activity, make_participant):
    some_people(activity, make_participant, 3)
    meeting = a_meeting(activity)
    view.open_meeting(meeting)
    hands.letters("ban")
    hands.letters("ciu")

    view.undo()
    assert marks(meeting) == {"Adamczyk": OB, "Banaś": NU, "Cieślak": OB}
    view.undo()
    assert set(marks(meeting).values()) == {None}
    view.undo()
    assert len(enrolled_people(activity)) == 3
    assert attendance_sheet(meeting).meeting.id == meeting


def test_a_cancelled_meeting_says_why_nobody_is_marked(view, hands, activity, make_participant):
    some_people(activity, make_participant, 2)
    meeting = a_meeting(activity)
    cancel_meeting(meeting, "choroba prowadzącego")
    view.open_meeting(meeting)

    assert "choroba prowadzącego" in view.notice.text()
    assert not view.all_button.isEnabled()
    hands.letters("ban")
    assert set(marks(meeting).values()) == {None}
    assert "choroba prowadzącego" in view.said[-1]


def test_a_coming_meeting_is_recorded_only_when_asked_twice(
    view, hands, qtbot, activity, make_participant
):
    some_people(activity, make_participant, 2)
    meeting = a_meeting(activity, TODAY + timedelta(days=1))
    view.open_meeting(meeting)

    hands.letters("ban")
    assert set(marks(meeting).values()) == {None}
    assert view.notice.isVisible()
    link = next(b for b in view.notice.findChildren(QWidget) if b.property("action_key"))
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    assert marks(meeting) == {"Adamczyk": OB, "Banaś": NU}
    assert not view.notice.isVisible()
    hands.letters("adu")
    assert marks(meeting) == {"Adamczyk": US, "Banaś": NU}


def test_a_guest_is_added_with_a_reason(view, hands, qtbot, activity, make_participant, type_text):
    some_people(activity, make_participant, 2)
    make_participant(last_name="Abacka", first_name="Jolanta")
    meeting = a_meeting(activity)
    view.open_meeting(meeting)

    qtbot.mouseClick(view.guest_button, Qt.MouseButton.LeftButton)
    dialog = view.dialog
    type_text(dialog.chooser.search, "Abac")
    dialog.chooser.search.flush()
    dialog.form.field("reason").set_value("przyszła z koleżanką")
    dialog.save_button.click()

    qtbot.waitUntil(lambda: view.dialog is None)
    assert marks(meeting) == {"Adamczyk": OB, "Banaś": OB, "Abacka": OB}
    assert "przyszła z koleżanką" in view.sheet_page.table.model.index(2, 4).data()


def test_the_month_is_marked_with_arrows_and_letters(view, hands, activity, make_participant):
    some_people(activity, make_participant, 15)
    days = [date(2026, 11, day) for day in (3, 10, 17, 24)]
    meetings = [a_meeting(activity, day) for day in days]
    view.open_activity(activity, GRID)
    assert view.meeting_id == meetings[-1]  # the last one that has been

    hands.key(Key.Key_Return, modifier=Ctrl)
    hands.key(Key.Key_Down, 4)
    hands.letters("n")  # goes on downwards
    hands.key(Key.Key_Down, 3)
    hands.letters("z")

    assert hands.count == 10
    absent = {n: m for n, m in marks(meetings[-1]).items() if m is not OB}
    assert absent == {"Dąbek": NU, "Iwan": ZW}
    hands.key(Key.Key_PageUp, modifier=Ctrl)
    assert view.meeting_id == meetings[2]
    hands.letters("nnn")
    assert list(marks(meetings[2]).values())[:4] == [NU, NU, NU, OB]
    hands.letters("30")
    hands.key(Key.Key_Return)
    assert attendance_sheet(meetings[2]).lines[3].minutes == 30
    view.undo()
    assert attendance_sheet(meetings[2]).lines[3].minutes is None


def test_the_grid_says_what_a_screen_reader_needs(view, activity, make_participant):
    people = some_people(activity, make_participant, 2)
    meeting, _ = a_meeting(activity, date(2026, 11, 3)), a_meeting(activity)
    leaver = enrolled_people(activity)[0]
    withdraw(leaver.id, date(2026, 11, 10))
    mark_people(meeting, {people[1]: NU}, today=TODAY)
    view.open_activity(activity, GRID)
    model = view.grid_page.model

    def spoken(row: int, column: int) -> str:
        return model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken(1, 0).startswith("Banaś Anna, 3.11: ")
    assert model.index(1, 0).data() == "nu"
    assert model.index(1, 1).data() == ""
    assert model.cell_at(model.index(0, 1)) is None
    assert spoken(0, 1) != spoken(1, 1)
    assert model.headerData(0, Qt.Orientation.Vertical) == "Adamczyk Anna"


def test_from_the_grid_to_the_list_and_back(view, hands, activity, make_participant):
    some_people(activity, make_participant, 3)
    first, _ = a_meeting(activity, date(2026, 11, 17)), a_meeting(activity)
    view.open_activity(activity, GRID)
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Return)
    assert (view.parts.current_key(), view.meeting_id) == (SHEET, first)
    view.parts.choose(GRID)
    assert (view.parts.current_key(), view.meeting_id) == (GRID, first)

    view.previous_button.click()
    assert view.month == date(2026, 10, 1)
    assert view.grid_page.nothing.isVisible()
    view.next_button.click()
    assert view.grid_page.table.isVisible()


def test_clearing_a_list_can_be_taken_back(view, activity, make_participant):
    some_people(activity, make_participant, 3)
    meeting = a_meeting(activity)
    mark_all_present(meeting, today=TODAY)
    view.open_meeting(meeting)
    view.clear_button.click()
    assert set(marks(meeting).values()) == {None}
    assert not view.clear_button.isVisible()
    view.undo()
    assert set(marks(meeting).values()) == {OB}


@pytest.mark.parametrize("part", [SHEET, GRID])
def test_the_paper_is_printed_from_where_it_is_taken(view, qtbot, activity, make_participant, part):
    some_people(activity, make_participant, 2)
    a_meeting(activity)
    view.open_activity(activity, part)
    view.print_current()
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    menus[0].actions()[0].trigger()
    qtbot.waitUntil(lambda: view.papers.dialogs.dialog is not None)
    menus[0].close()
    view.papers.dialogs.dialog.reject()


def test_it_fits_the_smallest_window(view, activity, make_participant):
    some_people(activity, make_participant, 2)
    view.open_meeting(a_meeting(activity))
    assert view.minimumSizeHint().width() <= 720
    view.open_activity(activity, GRID)
    assert view.minimumSizeHint().width() <= 720


def test_without_activities_a_sentence_stands_there(office, qtbot):
    view = AttendanceView(UiContext(JobRunner(), lambda: TODAY))
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    assert view.nothing.isVisible()
    view.undo()
    view.step(1)


def test_an_activity_without_meetings_says_so(view, activity, make_participant):
    some_people(activity, make_participant, 1)
    view.open_activity(activity)
    assert view.parts.current_key() == SHEET
    assert view.sheet_page.table.empty_state.isVisible()
    assert view.meeting_id is None
    view.parts.choose(GRID)
    assert view.grid_page.nothing.isVisible()
    assert not view.all_button.isVisible()


def test_months_go_both_ways():
    assert next_month(date(2026, 1, 15), -1) == date(2025, 12, 1)
    assert next_month(date(2026, 1, 31), 1) == date(2026, 2, 1)
    assert next_month(date(2026, 12, 1), 1) == date(2027, 1, 1)
