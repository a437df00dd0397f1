"""How long the week calendar takes to repaint while a meeting is dragged over it."""

from datetime import date, timedelta
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kisdesk.app import make_application
from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.meetings import MeetingRow
from kisdesk.ui.activities.calendar.week_grid import WeekGrid

MEETINGS = 60
_MONDAY = date(2026, 11, 23)
_SIZE = 1366, 560
_LEFT = Qt.MouseButton.LeftButton


def busy_week(count: int = MEETINGS) -> list[MeetingRow]:
    """Meetings of invented activities over five days, many of them at the same time."""
    categories = list(ActivityCategory)
    return [
        MeetingRow(
            id=place + 1,
            activity_id=place % 8 + 1,
            activity=f"Warsztat aktywnego poszukiwania pracy {place % 8 + 1}",
            category=categories[place % len(categories)],
            service=None,
            day=_MONDAY + timedelta(days=place % 5),
            starts_at=450 + place // 5 * 45,
            ends_at=540 + place // 5 * 45,
            leader="Ewa Wieczorek",
            room=f"sala {place % 4 + 1}",
            topic="Rozmowa kwalifikacyjna",
            state=MeetingState.PLANNED,
            cancel_reason="",
            series_id=None,
            original_day=None,
            enrolled=9,
            capacity=12,
        )
        for place in range(count)
    ]


def measure_drag(steps: int = 200, count: int = MEETINGS) -> list[float]:
    """Milliseconds of each repaint while one of *count* meetings is dragged *steps* times.

    From the move of the mouse to the end of the painting, without the taking up itself.
    """
    app = QApplication.instance() or make_application(["kisdesk"])
    grid = WeekGrid(lambda: _MONDAY)
    grid.resize(*_SIZE)
    grid.set_week(_MONDAY, busy_week(count))
    grid.show()
    app.processEvents()
    layout = grid.layout_now
    start = grid.rect_of(1).topLeft() + QPointF(12, 12)
    QTest.mousePress(grid, _LEFT, pos=start.toPoint())
    QTest.mouseMove(grid, (start + QPointF(30, 30)).toPoint())
    app.processEvents()
    found = []
    for step in range(steps):
        quarter = layout.hour_height / 4 * (step % 30 + 1)
        place = start + QPointF(layout.day_width * (step % 5), quarter)
        begin = perf_counter()
        QTest.mouseMove(grid, place.toPoint())
        app.processEvents()
        found.append((perf_counter() - begin) * 1000)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid, _LEFT, pos=start.toPoint())
    grid.close()
    return found
