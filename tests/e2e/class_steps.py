"""The steps of a class, each as a person at the desk takes it with mouse and keyboard."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.services.attendance import attendance_sheet
from kisdesk.services.meetings import get_meeting
from kisdesk.ui.activities.activities_view import ActivitiesView
from kisdesk.ui.activities.attendance.view import AttendanceView
from kisdesk.ui.activities.calendar.week_page import WeekPage
from kisdesk.ui.activities.dialogs import ActivityDialog
from kisdesk.ui.activities.enrol_dialog import EnrolDialog
from kisdesk.ui.activities.recurrence_dialog import RecurrenceDialog
from kisdesk.ui.activities.tab import ActivitiesTab
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.papers.paper_dialog import PaperDialog
from kisdesk.ui.printing.print_dialog import PrintDialog
from tests.e2e.hands import CTRL, LEFT, Hands
from tests.e2e.steps import fill, text_of

NAME = "Warsztaty aktywnego poszukiwania pracy"


def view_of(hands: Hands, tab: ActivitiesTab, key: str) -> object:
    """Click a view in the strip of the tab."""
    place = tab.strip.tabRect(tab.strip.keys().index(key)).center()
    hands.click_row(tab.strip, place)
    assert tab.current_key == key
    return tab.current


def activities_view(hands: Hands, window: MainWindow) -> ActivitiesView:
    hands.key(Qt.Key.Key_4, CTRL)
    assert window.current_tab is window.activities_tab
    view = view_of(hands, window.activities_tab, "activities")
    assert isinstance(view, ActivitiesView)
    return view


def add_the_class(hands: Hands, view: ActivitiesView) -> int:
    hands.key(Qt.Key.Key_N, CTRL)
    dialog = hands.dialog(ActivityDialog)
    fill(hands, dialog.form, name=NAME, leader="Jerzy Sikora", room="sala 2",
         starts_on="02.03.2026", ends_on="31.05.2026", capacity="12")  # fmt: skip
    hands.click(dialog.save_button)
    assert not dialog.isVisible()
    activity = view.record.activity
    assert activity is not None
    assert activity.name == NAME
    return activity.id


def plan_three_months(hands: Hands, view: ActivitiesView) -> RecurrenceDialog:
    """Every Monday of the class; the dialog already knows its first and last day."""
    hands.click(view.record.plan_button)
    dialog = hands.dialog(RecurrenceDialog)
    fill(hands, dialog.form, starts_at="9.00", ends_at="11.00")
    hands.wait(lambda: dialog.rule().ends_at == 660)
    return dialog


def enrol(hands: Hands, view: ActivitiesView, surnames: list[str]) -> None:
    """Type a few letters, Enter, the next one."""
    hands.click(view.record.enrol_button)
    dialog = hands.dialog(EnrolDialog)
    for place, surname in enumerate(surnames):
        hands.fill(dialog.choice.search, surname)
        hands.wait(lambda: dialog.choice.list.model().rowCount() == 1)
        hands.key(Qt.Key.Key_Return)
        hands.wait(lambda place=place: len(dialog.people) == place + 1)
    hands.click(dialog.save_button)
    assert not dialog.isVisible()


def mark_by_exception(
    hands: Hands, view: AttendanceView, absent: dict[str, str], shorter: dict[str, str]
) -> None:
    """Ctrl+Enter for everybody, then two letters and a mark, or two letters and minutes."""
    hands.key(Qt.Key.Key_Return, CTRL)
    meeting_id = view.meeting_id
    assert meeting_id is not None
    hands.wait(lambda: get_meeting(meeting_id).state is MeetingState.HELD)
    for letters, key in absent.items():
        hands.write(letters + key)
    for letters, minutes in shorter.items():
        hands.write(letters + minutes)
        hands.key(Qt.Key.Key_Return)
    assert attendance_sheet(meeting_id).is_taken


def drag_to(page: WeekPage, meeting_id: int, day: date) -> None:
    """Take a block in its middle and let it go a day further."""
    grid = page.grid
    start = grid.rect_of(meeting_id).center()
    days = (day - get_meeting(meeting_id).day).days
    end = start + QPointF(days * grid.layout_now.day_width, 0)
    QTest.mousePress(grid, LEFT, pos=start.toPoint())
    QTest.mouseMove(grid, ((start + end) / 2).toPoint())
    QTest.mouseMove(grid, end.toPoint())
    QTest.mouseRelease(grid, LEFT, pos=end.toPoint())


def pick(hands: Hands, words: str) -> None:
    """Click an entry of the menu that is open."""
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def print_paper(hands: Hands, pdf: Path) -> str:
    """From the dialog of a paper to the file; what the file says."""
    dialog = hands.dialog(PaperDialog)
    hands.click(dialog.print_button)
    printing = hands.dialog(PrintDialog)
    hands.click(printing.pdf_button)
    hands.save_file(printing.file_dialog, pdf)
    hands.click(printing.close_button)
    return text_of(pdf.read_bytes())
