"""The club's days: a series of ten years, a month of attendance, sheets printed at once."""

import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks import people
from benchmarks.calendar_week import MEETINGS, measure_drag
from benchmarks.table import Line, percentile
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.meetings import MeetingDraft
from kisdesk.domain.recurrence import Frequency, RuleDraft, expand
from kisdesk.services import session
from kisdesk.services.activities import enrol_people, save_activity
from kisdesk.services.attendance import mark_people
from kisdesk.services.meetings import save_meeting
from kisdesk.services.papers.batch import PaperRequest, print_batch
from kisdesk.services.papers.content import Subject
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.ui.activities.attendance.view import GRID, AttendanceView
from kisdesk.ui.context import UiContext

DRAG_BUDGET = 16.0
GRID_BUDGET = 150.0
SHEETS_BUDGET = 50.0
RULE_BUDGET = 50.0
_PEOPLE = 40
_MONTH = date(2026, 10, 1)
_DAYS = 31


def club_days(context: UiContext, folder: Path, *, quick: bool) -> Iterator[Line]:
    """Every line about activities, in a file of forty people in one class."""
    yield _rule()
    yield _drag(60 if quick else 200)
    path = folder / "class.kis"
    people.make_file(path, _PEOPLE)
    session.unlock(path, people.PASSWORD)
    activity, meetings = _busy_month()
    yield _grid(context, activity, 3 if quick else 9)
    yield _sheets(meetings, 2 if quick else 8)
    session.close_file()


def _rule() -> Line:
    rule = RuleDraft(
        frequency=Frequency.DAILY,
        starts_on=date(2026, 1, 1),
        starts_at=540,
        ends_at=660,
        until=date(2035, 12, 31),
    )
    started = time.perf_counter()
    first_count = len(expand(rule).days)
    first = (time.perf_counter() - started) * 1000
    times = []
    for _ in range(9):
        started = time.perf_counter()
        expand(rule)
        times.append((time.perf_counter() - started) * 1000)
    note = f"{first_count} days, first {first:.0f} ms with the holidays"
    return Line("every day of ten years out of a rule", max(times), RULE_BUDGET, "ms", note)


def _drag(steps: int) -> Line:
    times = measure_drag(steps)
    note = f"median {percentile(times, 0.5):.1f}, slowest {max(times):.1f} ms"
    what = f"dragging in a week of {MEETINGS} meetings, repaint (p95)"
    return Line(what, percentile(times, 0.95), DRAG_BUDGET, "ms", note)


def _busy_month() -> tuple[int, list[int]]:
    """A class that meets on every day of a month, with everybody's marks."""
    activity = save_activity(ActivityDraft("Warsztaty", starts_on=_MONTH))
    persons = [row.id for row in list_participants(ParticipantQuery(today=people.TODAY))]
    enrol_people(activity, persons[:_PEOPLE], _MONTH, {"no_contract": "pomiar"})
    marks = tuple(AttendanceMark)
    meetings = []
    for place in range(_DAYS):
        day = _MONTH + timedelta(days=place)
        meeting = save_meeting(MeetingDraft(activity, day, 540, 660))
        given = {one: marks[(one + place) % len(marks)] for one in persons[:_PEOPLE]}
        mark_people(meeting, given, today=people.TODAY)
        meetings.append(meeting)
    return activity, meetings


def _grid(context: UiContext, activity: int, rounds: int) -> Line:
    """From the wish to see the month to the painted grid."""
    view = AttendanceView(context)
    view.resize(1366, 640)
    view.show()
    QApplication.processEvents()
    times = []
    for _ in range(rounds + 1):
        view.open_activity(activity, GRID)  # the month of today, which is empty
        QApplication.processEvents()
        started = time.perf_counter()
        view.previous_button.click()
        QApplication.processEvents()  # paints, as the event loop does: once
        times.append((time.perf_counter() - started) * 1000)
    shown = view.grid_page.model.grid
    view.hide()
    view.deleteLater()
    QApplication.processEvents()
    what = f"month of {len(shown.rows)} people × {len(shown.meetings)} meetings"
    note = f"first {times[0]:.0f} ms"
    return Line(f"{what} (median)", percentile(times[1:], 0.5), GRID_BUDGET, "ms", note)


def _sheets(meetings: list[int], rounds: int) -> Line:
    requests = [
        PaperRequest("attendance_sheet", Subject(people.TODAY, meeting)) for meeting in meetings
    ]
    print_batch(requests[:2])
    started = time.perf_counter()
    pages = sum(print_batch(requests).pages for _ in range(rounds))
    speed = pages / (time.perf_counter() - started)
    note = f"{pages} pages, {_PEOPLE} people each"
    return Line("attendance sheets printed at once", speed, SHEETS_BUDGET, "/s", note, least=True)
