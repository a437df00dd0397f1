"""The days of a series: bounded, on the days asked for, never on a public holiday."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kisdesk.domain.dates import add_months
from kisdesk.domain.meetings import check_clock, check_times, clock_change
from kisdesk.domain.recurrence import (
    MOST_MEETINGS,
    Frequency,
    RuleDraft,
    check_rule,
    expand,
    holiday_name,
    moved_rule,
    rule_of_text,
    rule_text,
)

RULE = RuleDraft(starts_at=540, ends_at=660)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


@pytest.mark.parametrize(
    ("changes", "expected", "skipped"),
    [
        pytest.param(
            {"starts_on": date(2026, 3, 23), "weekdays": (MON,), "until": date(2026, 4, 20)},
            days("2026-03-23", "2026-03-30", "2026-04-13", "2026-04-20"),
            [("2026-04-06", "Poniedziałek Wielkanocny")],
            id="Easter 2026",
        ),
        pytest.param(
            {"starts_on": date(2027, 3, 22), "weekdays": (MON, SUN), "until": date(2027, 4, 5)},
            days("2027-03-22", "2027-04-04", "2027-04-05"),
            [
                ("2027-03-28", "Niedziela Wielkanocna"),
                ("2027-03-29", "Poniedziałek Wielkanocny"),
            ],
            id="Easter 2027",
        ),
        pytest.param(
            {"starts_on": date(2026, 5, 28), "weekdays": (THU,), "until": date(2026, 6, 11)},
            days("2026-05-28", "2026-06-11"),
            [("2026-06-04", "Dzień Bożego Ciała")],
            id="Corpus Christi 2026",
        ),
        pytest.param(
            {"starts_on": date(2027, 5, 20), "weekdays": (THU,), "count": 2},
            days("2027-05-20", "2027-06-03"),
            [("2027-05-27", "Dzień Bożego Ciała")],
            id="Corpus Christi 2027; the count counts meetings that take place",
        ),
        pytest.param(
            {"starts_on": date(2026, 4, 30), "frequency": Frequency.DAILY, "count": 3},
            days("2026-04-30", "2026-05-02", "2026-05-04"),
            [
                ("2026-05-01", "Święto Państwowe"),
                ("2026-05-03", "Święto Narodowe Trzeciego Maja"),
            ],
            id="the first days of May",
        ),
        pytest.param(
            {"starts_on": date(2026, 12, 23), "frequency": Frequency.DAILY, "count": 2},
            days("2026-12-23", "2026-12-27"),
            [
                ("2026-12-24", "Wigilia Bożego Narodzenia"),
                ("2026-12-25", "Boże Narodzenie (pierwszy dzień)"),
                ("2026-12-26", "Boże Narodzenie (drugi dzień)"),
            ],
            id="Christmas, with Christmas Eve since 2025",
        ),
        pytest.param(
            {"starts_on": date(2026, 4, 6), "weekdays": (MON,), "count": 1, "skip_holidays": False},
            days("2026-04-06"),
            [],
            id="holidays on purpose",
        ),
        pytest.param(
            {"starts_on": date(2026, 3, 22), "weekdays": (SUN,), "until": date(2026, 4, 4)},
            days("2026-03-22", "2026-03-29"),
            [],
            id="over the change to summer time",
        ),
        pytest.param(
            {"starts_on": date(2026, 10, 24), "frequency": Frequency.DAILY, "count": 3},
            days("2026-10-24", "2026-10-25", "2026-10-26"),
            [],
            id="over the change to winter time",
        ),
        pytest.param(
            {"starts_on": date(2028, 2, 22), "weekdays": (TUE,), "until": date(2028, 3, 7)},
            days("2028-02-22", "2028-02-29", "2028-03-07"),
            [],
            id="29 February on its weekday",
        ),
        pytest.param(
            {
                "starts_on": date(2028, 2, 29),
                "frequency": Frequency.YEARLY,
                "until": date(2037, 12, 31),
            },
            days("2028-02-29", "2032-02-29", "2036-02-29"),
            [],
            id="29 February each year",
        ),
        pytest.param(
            {"starts_on": date(2026, 3, 4), "weekdays": (MON, FRI), "interval": 2, "count": 4},
            days("2026-03-06", "2026-03-16", "2026-03-20", "2026-03-30"),
            [],
            id="every second week, begun on a Wednesday",
        ),
        pytest.param(
            {
                "starts_on": date(2026, 1, 10),
                "frequency": Frequency.MONTHLY,
                "weekdays": (TUE,),
                "nth": 1,
                "count": 3,
            },
            days("2026-02-03", "2026-03-03", "2026-04-07"),
            [],
            id="first Tuesday, begun after January's (and 6 January is a Tuesday)",
        ),
        pytest.param(
            {
                "starts_on": date(2026, 1, 1),
                "frequency": Frequency.MONTHLY,
                "weekdays": (FRI,),
                "nth": -1,
                "count": 3,
            },
            days("2026-01-30", "2026-02-27", "2026-03-27"),
            [],
            id="last Friday",
        ),
    ],
)
def test_the_days_of_a_rule(changes, expected: list[date], skipped: list[tuple[str, str]]) -> None:
    rule = replace(RULE, **changes)

    assert [p for p in check_rule(rule) if not p.is_warning] == []
    found = expand(rule)

    assert list(found.days) == expected
    assert [(s.day.isoformat(), s.name) for s in found.skipped] == skipped


WEEKLY = replace(RULE, starts_on=date(2026, 3, 2), weekdays=(MON,), until=date(2026, 6, 30))


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"starts_on": None}, "starts_on", "required"),
        ({"until": None}, "until", "rule_without_end"),
        ({"until": date(2026, 3, 1)}, "until", "ends_before_start"),
        ({"until": date(2036, 3, 3)}, "until", "rule_too_long"),
        ({"until": None, "count": 0}, "count", "count_out_of_bounds"),
        ({"until": None, "count": 2001}, "count", "count_out_of_bounds"),
        ({"until": None, "count": 1000}, "count", "rule_too_long"),
        (
            {"frequency": Frequency.DAILY, "until": date(2032, 3, 2)},
            "until",
            "too_many_meetings",
        ),
        ({"weekdays": ()}, "weekdays", "no_weekday"),
        ({"frequency": Frequency.MONTHLY, "weekdays": (MON, TUE)}, "weekdays", "one_weekday"),
        ({"frequency": Frequency.MONTHLY, "nth": 5}, "nth", "nth_out_of_bounds"),
        ({"interval": 0}, "interval", "interval_out_of_bounds"),
        ({"interval": 53}, "interval", "interval_out_of_bounds"),
        ({"until": date(2026, 3, 3), "weekdays": (SUN,)}, "until", "rule_without_days"),
        (
            {"starts_on": date(2026, 4, 6), "until": date(2026, 4, 6)},
            "until",
            "rule_without_days",
        ),
        ({"starts_at": None}, "starts_at", "required"),
    ],
)
def test_an_unfit_rule(changes, field: str, code: str) -> None:
    assert [(p.field, p.code) for p in check_rule(replace(WEEKLY, **changes))] == [(field, code)]


def test_ten_years_to_the_day_are_allowed() -> None:
    assert check_rule(replace(WEEKLY, until=date(2036, 3, 2))) == []


def test_29_february_each_year_is_told() -> None:
    rule = replace(
        RULE,
        starts_on=date(2028, 2, 29),
        frequency=Frequency.YEARLY,
        until=date(2030, 1, 1),
    )
    assert [(p.code, p.is_warning) for p in check_rule(rule)] == [("leap_day", True)]


rules = st.builds(
    RuleDraft,
    frequency=st.sampled_from(Frequency),
    starts_on=st.dates(date(2020, 1, 1), date(2090, 1, 1)),
    starts_at=st.just(540),
    ends_at=st.just(600),
    interval=st.integers(-1, 60),
    weekdays=st.lists(st.integers(0, 6), unique=True, max_size=7).map(tuple),
    nth=st.sampled_from([-2, -1, 0, 1, 2, 3, 4, 5]),
    until=st.none() | st.dates(date(2019, 1, 1), date(2105, 1, 1)),
    count=st.none() | st.integers(-1, 2500),
)


@given(rules)
@settings(max_examples=150, deadline=None)
def test_whatever_is_asked_the_days_keep_to_it(rule: RuleDraft) -> None:
    if any(not problem.is_warning for problem in check_rule(rule)):
        return
    assert rule.starts_on is not None
    found = expand(rule)
    last = min(rule.until or date.max, add_months(rule.starts_on, 120))
    assert 1 <= len(found.days) <= MOST_MEETINGS
    assert list(found.days) == sorted(set(found.days))
    assert rule.starts_on <= found.days[0]
    assert found.days[-1] <= last
    assert not any(holiday_name(day) for day in found.days)
    assert all(skipped.name == holiday_name(skipped.day) for skipped in found.skipped)
    if rule.frequency in (Frequency.WEEKLY, Frequency.MONTHLY):
        assert {day.weekday() for day in found.days} <= set(rule.weekdays)
    if rule.until is None:
        assert len(found.days) == rule.count
    kept = rule_of_text(rule_text(rule))
    assert (kept.frequency, kept.interval) == (rule.frequency, rule.interval)
    again = replace(kept, starts_on=rule.starts_on, until=rule.until, count=rule.count)
    assert expand(again).days == found.days


@pytest.mark.parametrize(
    ("text", "by_days", "first", "moved"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", 1, date(2026, 3, 3), "FREQ=WEEKLY;BYDAY=TU,FR"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", 1, date(2026, 3, 2), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("FREQ=MONTHLY;BYDAY=+1MO", 8, date(2026, 3, 10), "FREQ=MONTHLY;BYDAY=+2TU"),
        ("FREQ=MONTHLY;BYDAY=-1FR", -1, date(2026, 3, 26), "FREQ=MONTHLY;BYDAY=-1TH"),
        ("FREQ=DAILY", 3, date(2026, 3, 5), "FREQ=DAILY"),
    ],
)
def test_a_series_that_moved_keeps_a_rule(text: str, by_days: int, first: date, moved: str) -> None:
    assert rule_text(moved_rule(rule_of_text(text), by_days, first)) == moved


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "codes"),
    [
        (540, 600, []),
        (0, 1440, []),
        (540, 540, ["meeting_ends_before_start"]),
        (540, 480, ["meeting_ends_before_start"]),
        (22 * 60, 60, ["across_midnight"]),
        (22 * 60, 25 * 60, ["across_midnight"]),
        (1440, 1500, ["no_time_of_day"]),
        (None, 600, ["required"]),
        (None, None, ["required", "required"]),
    ],
)
def test_times_of_a_meeting(starts_at: int | None, ends_at: int | None, codes: list[str]) -> None:
    assert [problem.code for problem in check_times(starts_at, ends_at)] == codes


@pytest.mark.parametrize(
    ("day", "change"),
    [
        (date(2026, 3, 29), "forward"),
        (date(2026, 10, 25), "back"),
        (date(2027, 3, 28), "forward"),
        (date(2027, 10, 31), "back"),
        (date(2026, 3, 22), ""),
        (date(2026, 3, 30), ""),
        (date(2026, 5, 31), ""),
    ],
)
def test_the_clocks_change_on_the_last_sundays(day: date, change: str) -> None:
    assert clock_change(day) == change
    assert bool(check_clock(day, 150, 160)) is bool(change)
    assert check_clock(day, 60, 120) == []
    assert check_clock(day, 180, 240) == []


def test_the_start_of_the_program_does_not_wait_for_holidays() -> None:
    import subprocess
    import sys

    code = (
        "import sys, kisdesk.services.meetings;"
        "print([m for m in sys.modules if m.startswith(('holidays', 'dateutil'))])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_only_poland_is_loaded() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from datetime import date;"
        "from kisdesk.domain.recurrence import holiday_name;"
        "assert holiday_name(date(2026, 5, 1));"
        "print(sorted(m for m in sys.modules if m.startswith('holidays.countries')));"
        "import holidays; assert holidays.country_holidays('CZ', years=2026)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "['holidays.countries.poland']"


def test_a_day_after_christmas_is_no_holiday() -> None:
    assert holiday_name(date(2026, 12, 26) + timedelta(days=1)) == ""
