"""The window is there at once: tabs are built when asked for, today is read beside the window."""

import threading
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kisdesk.domain.deadline_facts import Deadline
from kisdesk.services.today import list_deadlines
from kisdesk.ui.contracts.tab import ContractsTab
from kisdesk.ui.main_window import MainWindow
from kisdesk.ui.today.tab import TodayTab
from tests.builders import TODAY
from tests.e2e.hands import Hands
from tests.services.contract_builders import make_signed

Make = Callable[..., int]


@pytest.fixture
def busy_person(make_participant: Make) -> int:
    """Somebody whose contract ends soon."""
    person = make_participant()
    make_signed(person, ends_on=TODAY + timedelta(days=20), evaluations=(), actions=())
    return person


def titles(tab: TodayTab) -> list[str]:
    rows = (tab.radar.rows.row(place) for place in range(tab.radar.rows.rowCount()))
    return [row.title for row in rows if row is not None]


def test_a_tab_is_built_when_somebody_turns_to_it(window: MainWindow, hands: Hands) -> None:
    assert window.stack.built() == (window.today_tab,)
    hands.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.built() == (window.today_tab, window.contracts_tab)
    assert window.current_tab is window.contracts_tab
    hands.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_tab is window.today_tab


def test_a_tab_built_late_knows_how_wide_the_window_is(
    window: MainWindow, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(ContractsTab, "set_narrow", lambda _, narrow: told.append(narrow))
    window.resize(900, 600)
    hands.wait(lambda: window.width() == 900)
    window.show_tab(window.contracts_tab)
    assert told == [True]


def test_today_is_shown_when_it_is_read(busy_person: int, window: MainWindow, hands: Hands) -> None:
    hands.wait(lambda: any("ends" in title for title in titles(window.today_tab)))
    assert window.today_tab.chips.button("all").text().split()[-1].isdecimal()


def test_an_answer_that_was_overtaken_is_not_shown(
    busy_person: int, window: MainWindow, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def slow_beside_the_window(today: date) -> list[Deadline]:
        if threading.current_thread() is threading.main_thread():
            return list_deadlines(today)
        gate.wait(10)
        return []

    tab, jobs = window.today_tab, window.context.jobs
    hands.wait(lambda: not jobs.is_busy)
    monkeypatch.setattr("kisdesk.ui.today.tab.list_deadlines", slow_beside_the_window)
    tab.begin()
    tab.refresh()
    shown = titles(tab)
    gate.set()
    hands.wait(lambda: not jobs.is_busy)
    assert titles(tab) == shown != []
