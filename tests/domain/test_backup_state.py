"""Working days since a copy, and when that calls."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.backup_state import (
    BackupLevel,
    day_after_working_days,
    drill_due_on,
    is_working_day,
    level_of,
    working_days_since,
)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        (date(2026, 11, 6), True),  # Friday
        (date(2026, 11, 7), False),
        (date(2026, 11, 8), False),
        (date(2026, 11, 11), False),  # Independence Day, a Wednesday
        (date(2026, 12, 24), False),  # free since 2025
        (date(2024, 12, 24), True),
        (date(2026, 4, 6), False),  # Easter Monday
        (date(2026, 6, 4), False),  # Corpus Christi
    ],
)
def test_polish_holidays_are_no_working_days(day: date, is_working: bool) -> None:
    assert is_working_day(day) is is_working


@given(days, st.integers(1, 40))
def test_the_day_on_which_so_many_working_days_passed(day: date, count: int) -> None:
    reached = day_after_working_days(day, count)
    assert working_days_since(day, reached) == count
    assert working_days_since(day, reached - timedelta(days=1)) == count - 1
    assert is_working_day(reached)


@given(days, st.integers(0, 300), st.integers(0, 60))
def test_days_add_up(day: date, first: int, second: int) -> None:
    middle, end = day + timedelta(days=first), day + timedelta(days=first + second)
    total = working_days_since(day, middle) + working_days_since(middle, end)
    assert working_days_since(day, end) == total


@given(days, st.integers(0, 1000))
def test_a_copy_of_today_or_from_the_future_is_no_day_old(day: date, ahead: int) -> None:
    assert working_days_since(day + timedelta(days=ahead), day) == 0
    assert day_after_working_days(day, 0) == day


def test_a_file_forgotten_for_decades_is_counted_quickly() -> None:
    assert working_days_since(date(1990, 1, 1), date(2026, 11, 29)) > 200


@given(st.integers(0, 50), st.integers(1, 10), st.integers(1, 10))
def test_the_level_only_gets_worse(count: int, amber: int, more: int) -> None:
    order = list(BackupLevel)
    now, later = (level_of(n, amber, amber + more) for n in (count, count + 1))
    assert order.index(later) >= order.index(now)
    assert level_of(amber, amber, amber + more) is BackupLevel.GREEN
    assert level_of(amber + more, amber, amber + more) is BackupLevel.AMBER
    assert level_of(amber + more + 1, amber, amber + more) is BackupLevel.RED


def test_a_trial_is_due_some_months_after_the_last_or_the_first_copy() -> None:
    assert drill_due_on(None, date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert drill_due_on(date(2026, 3, 5), date(2026, 1, 31), 3) == date(2026, 6, 5)
