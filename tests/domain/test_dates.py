"""Months and ages of the civil code."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.dates import add_months, age_on, covers, is_adult, last_day_of_months, overlap

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("first_day", "last_day"),
    [
        (date(2026, 3, 1), date(2026, 8, 31)),
        (date(2026, 3, 15), date(2026, 9, 14)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2026, 8, 30), date(2027, 2, 28)),
        (date(2026, 8, 28), date(2027, 2, 27)),
        (date(2027, 8, 29), date(2028, 2, 28)),
        (date(2027, 8, 30), date(2028, 2, 29)),
        (date(2026, 9, 1), date(2027, 2, 28)),
    ],
)
def test_six_calendar_months_both_days_included(first_day, last_day):
    assert last_day_of_months(first_day, 6) == last_day


@given(DAYS, st.integers(1, 60))
def test_a_later_start_never_ends_earlier(first_day, months):
    following = last_day_of_months(first_day + timedelta(days=1), months)
    assert last_day_of_months(first_day, months) <= following


@given(DAYS, st.integers(1, 24), st.integers(1, 24))
def test_months_end_within_their_month(first_day, months, more):
    assert last_day_of_months(first_day, months) < last_day_of_months(first_day, months + more)
    assert add_months(first_day, months) - last_day_of_months(first_day, months) <= timedelta(1)


def test_months_outside_the_calendar():
    with pytest.raises(OverflowError):
        add_months(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("born_on", "day", "years"),
    [
        (date(2004, 2, 29), date(2022, 2, 27), 17),
        (date(2004, 2, 29), date(2022, 2, 28), 18),
        (date(2004, 2, 29), date(2024, 2, 28), 19),
        (date(2004, 2, 29), date(2024, 2, 29), 20),
        (date(2008, 11, 22), date(2026, 11, 22), 18),
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2026, 11, 23), date(2026, 11, 22), -1),
    ],
)
def test_age(born_on, day, years):
    assert age_on(born_on, day) == years
    assert is_adult(born_on, day) is (years >= 18)


MAY, JUNE = (date(2026, 5, 1), date(2026, 5, 31)), (date(2026, 6, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (MAY, JUNE, False),
        (MAY, (date(2026, 5, 31), date(2026, 6, 30)), True),
        (MAY, (None, date(2026, 5, 1)), True),
        (MAY, (None, date(2026, 4, 30)), False),
        (JUNE, (None, None), True),
        ((date(2026, 6, 1), None), (date(2030, 1, 1), None), True),
    ],
)
def test_periods_that_share_a_day(one, other, together):
    assert overlap(one, other) is together
    assert overlap(other, one) is together


@given(DAYS, DAYS, DAYS)
def test_a_period_covers_its_own_ends(starts_on, ends_on, day):
    assert covers(starts_on, ends_on, day) == (starts_on <= day <= ends_on)
    assert covers(None, ends_on, ends_on)
    assert covers(starts_on, None, starts_on)
