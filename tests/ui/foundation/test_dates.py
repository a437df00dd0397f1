"""Dates as people type them."""

import contextlib
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kisdesk.ui.dates import (
    NotADateError,
    format_date,
    format_date_long,
    format_day_heading,
    format_moment,
    format_percent,
    parse_date,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22.11.2026", date(2026, 11, 22)),
        ("9.12.2026", date(2026, 12, 9)),
        ("09/12/2026", date(2026, 12, 9)),
        ("9-12-2026 r.", date(2026, 12, 9)),
        ("22.11", date(2026, 11, 22)),
        ("22.11.", date(2026, 11, 22)),
        ("22112026", date(2026, 11, 22)),
        ("2026-11-22", date(2026, 11, 22)),
        ("9 grudnia 2026 r.", date(2026, 12, 9)),
        ("9 grudnia", date(2026, 12, 9)),
        ("15.07.85", date(1985, 7, 15)),
        ("1.03.27", date(2027, 3, 1)),
        ("dziś", TODAY),
        ("DZIS", TODAY),
        ("jutro", date(2026, 11, 23)),
        ("wczoraj", date(2026, 11, 21)),
        ("+14", date(2026, 12, 6)),
        ("29.02.2028", date(2028, 2, 29)),
        ("", None),
        ("   ", None),
    ],
)
def test_typed_dates_are_understood(typed, meant):
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "impossible"),
    [
        ("30.02", True),
        ("29.02.2027", True),
        ("31.04.2026", True),
        ("1.13.2026", True),
        ("99999999", True),
        ("22", False),
        ("22.", False),
        ("22.11.2", False),
        ("kiedyś", False),
        ("22 foobar", False),
    ],
)
def test_what_is_no_date_is_told_from_what_cannot_be(typed, impossible):
    with pytest.raises(NotADateError) as caught:
        parse_date(typed, TODAY)
    assert caught.value.is_impossible is impossible


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_shown_is_read_back(day):
    assert parse_date(format_date(day), TODAY) == day
    assert parse_date(format_date_long(day), TODAY) == day


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_any_text_is_a_date_or_refused(text):
    with contextlib.suppress(NotADateError):
        parse_date(text, TODAY)


def test_dates_are_shown_the_polish_way():
    assert format_day_heading(date(2026, 11, 25)) == "Środa, 25 listopada"
    assert format_percent(0.857) == "86\u00a0%"
    assert format_moment(datetime(2026, 11, 20, 9, 5), TODAY) == "20.11.2026, 9.05"  # noqa: DTZ001
