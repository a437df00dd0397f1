"""Limits of socially useful work: weeks that straddle, minutes, overlaps, and exact money."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.psu import (
    PsuAgreementDraft,
    PsuAssignmentDraft,
    PsuHoursDraft,
    PsuPlaceDraft,
    PsuState,
    Stretch,
    check_agreement,
    check_assignment,
    check_hours,
    clock_text,
    hours_text,
    law_day,
    limits_on,
    month_of,
    sums_around,
    week_of,
)
from kisdesk.domain.psu_money import (
    PsuRateDraft,
    amount_of,
    check_rate,
    money_text,
    pay_lines,
    percent_text,
    rate_on,
    refund_of,
)

ALWAYS = (date(2020, 1, 1), date(2030, 12, 31))


def work(day, hours, minutes=0, starts_at=8 * 60):
    """Work on a day from eight o'clock, so many hours and minutes."""
    return Stretch(day, starts_at, starts_at + 60 * hours + minutes)


def draft(stretch):
    return PsuHoursDraft(1, stretch.day, stretch.starts_at, stretch.ends_at)


def codes(new, others=(), before=None, period=ALWAYS):
    found = check_hours(draft(new), period, others, before, limits_on(new.day))
    return {p.code: p.is_warning for p in found}


@pytest.mark.parametrize(
    ("day", "monday", "sunday"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 29)),  # a Monday
        (date(2026, 11, 29), date(2026, 11, 23), date(2026, 11, 29)),  # a Sunday
        (date(2026, 12, 1), date(2026, 11, 30), date(2026, 12, 6)),  # month's first, a Tuesday
        (date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3)),  # over New Year
        (date(2024, 2, 29), date(2024, 2, 26), date(2024, 3, 3)),  # leap day
        (date(2026, 3, 29), date(2026, 3, 23), date(2026, 3, 29)),  # clocks go forward
        (date.max, date(9999, 12, 27), date.max),
        (date.min, date.min, date(1, 1, 7)),
    ],
)
def test_a_week_runs_from_monday_to_sunday(day, monday, sunday):
    assert week_of(day) == (monday, sunday)


@pytest.mark.parametrize(
    ("day", "last"),
    [(date(2024, 2, 29), 29), (date(2026, 2, 1), 28), (date(2026, 12, 31), 31)],
)
def test_a_month_is_the_calendar_month(day, last):
    assert month_of(day) == (day.replace(day=1), day.replace(day=last))


# Each case: hours already recorded, what is added, which limits it passes.
STRADDLING = [
    # Monday 30 November and Tuesday 1 December are one week, but two months.
    ([work(date(2026, 11, 30), 6)], work(date(2026, 12, 1), 4), set()),
    ([work(date(2026, 11, 30), 6)], work(date(2026, 12, 1), 4, 1), {"psu_week_limit"}),
    # Sunday 29 November ends a week; Monday starts the next.
    ([work(date(2026, 11, 29), 10)], work(date(2026, 11, 30), 10), set()),
    # Thursday 31 December and Friday 1 January are one week of two years.
    ([work(date(2026, 12, 31), 8)], work(date(2027, 1, 1), 2), set()),
    ([work(date(2026, 12, 31), 8)], work(date(2027, 1, 1), 2, 1), {"psu_week_limit"}),
    # The leap day and 1 March.
    ([work(date(2024, 2, 29), 8)], work(date(2024, 3, 1), 2, 1), {"psu_week_limit"}),
    # Exactly ten hours, and a minute more.
    ([], work(date(2026, 11, 24), 10), set()),
    ([], work(date(2026, 11, 24), 10, 1), {"psu_week_limit"}),
    # Five weeks touch March 2027: forty hours in the month, though no week is over.
    (
        [work(date(2027, 3, day), 10) for day in (1, 8, 15, 22)],
        work(date(2027, 3, 29), 0, 1),
        {"psu_month_limit"},
    ),
    (
        [work(date(2027, 3, day), 10) for day in (1, 8, 15)] + [work(date(2027, 3, 22), 9)],
        work(date(2027, 3, 29), 1),
        set(),
    ),
    # Hours of the same week in the next month do not count to this one.
    (
        [work(date(2026, 11, d), 10) for d in (2, 9, 16, 23)] + [work(date(2026, 12, 1), 4)],
        work(date(2026, 11, 30), 6, starts_at=600),
        {"psu_month_limit"},
    ),
    (
        [work(date(2026, 11, d), 10) for d in (2, 9, 16, 23)],
        work(date(2026, 12, 1), 10),
        set(),
    ),
]


@pytest.mark.parametrize(("recorded", "new", "passed"), STRADDLING)
def test_limits_of_weeks_and_months_that_straddle(recorded, new, passed):
    assert codes(new, recorded) == dict.fromkeys(passed, True)


def test_the_warning_names_sum_limit_week_and_provision():
    new = work(date(2027, 1, 1), 10, 1)
    [problem] = check_hours(draft(new), ALWAYS, (), None, limits_on(new.day))
    assert problem.values == {
        "sum": "10:01",
        "limit": "10:00",
        "since": date(2026, 12, 28),
        "until": date(2027, 1, 3),
        "citation": "ustawa o rynku pracy i służbach zatrudnienia",
    }


def test_sums_tell_week_and_month_apart():
    days = [work(date(2026, 11, 30), 6), work(date(2026, 12, 1), 4), work(date(2026, 12, 7), 1)]
    sums = sums_around(date(2026, 12, 1), days, limits_on(date(2026, 12, 1)))
    assert (sums.week, sums.month, sums.is_over) == (600, 300, False)


def test_shortening_a_record_above_the_limit_needs_no_reason():
    before = work(date(2026, 11, 24), 12)
    assert codes(work(date(2026, 11, 24), 11), (), before) == {}
    assert codes(work(date(2026, 11, 24), 12, 1), (), before) == {"psu_week_limit": True}


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ((480, 600), (600, 660), False),  # one ends when the other begins
        ((480, 600), (599, 660), True),
        ((480, 600), (420, 481), True),
        ((480, 600), (500, 520), True),
        ((480, 600), (480, 600), True),
        ((480, 600), (420, 480), False),
    ],
)
def test_two_records_of_a_day_do_not_overlap(first, second, refused):
    day = date(2026, 11, 24)
    found = codes(Stretch(day, *second), [Stretch(day, *first)])
    assert found == ({"psu_overlap": False} if refused else {})


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "code"),
    [
        (22 * 60, 2 * 60, "psu_across_midnight"),
        (480, 480, "psu_no_time"),
        (480, 1441, "psu_no_time_of_day"),
        (-1, 60, "psu_no_time_of_day"),
        (None, 60, "required"),
    ],
)
def test_times_that_are_none_are_refused(starts_at, ends_at, code):
    day = date(2026, 11, 24)
    new = PsuHoursDraft(1, day, starts_at, ends_at)
    [problem] = check_hours(new, ALWAYS, (), None, limits_on(day))
    assert (problem.code, problem.is_warning) == (code, False)


def test_the_last_minute_of_a_day_may_be_worked():
    assert codes(Stretch(date(2026, 11, 24), 23 * 60, 24 * 60)) == {}


def test_hours_lie_within_the_assignment():
    period = (date(2026, 11, 2), date(2026, 11, 20))
    assert codes(work(date(2026, 11, 20), 1), period=period) == {}
    assert codes(work(date(2026, 11, 21), 1), period=period) == {"psu_outside_assignment": False}


def test_agreements_of_before_june_2025_keep_the_earlier_act():
    day = date(2026, 11, 24)
    assert law_day(date(2025, 5, 31), day) == date(2025, 5, 31)
    assert law_day(date(2025, 6, 1), day) == day
    assert law_day(None, day) == day
    assert limits_on(day, date(2025, 5, 31)).article.place == "art. 73a ust. 1"
    assert limits_on(day).article.act.key == "labour_market"
    assert (limits_on(day).week, limits_on(day).month) == (600, 2400)


SIGNED = PsuAgreementDraft(
    number="PSU/3/2026",
    state=PsuState.SIGNED,
    signed_on=date(2026, 1, 20),
    gmina="Gmina Brzozów Dolny",
    county="Powiat nyski",
    starts_on=date(2026, 2, 1),
    ends_on=date(2026, 12, 31),
    persons=5,
    refund_points=6000,
    places=(PsuPlaceDraft("Szkoła Podstawowa"),),
)


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"number": "  "}, "number", "required"),
        ({"signed_on": None}, "signed_on", "required"),
        ({"ends_on": date(2026, 1, 31)}, "ends_on", "ends_before_start"),
        ({"persons": 0}, "persons", "psu_persons_range"),
        ({"refund_points": 10_001}, "refund_points", "psu_refund_points_range"),
        ({"rate": 0}, "rate", "psu_rate_range"),
        ({"places": (PsuPlaceDraft(" "),)}, "places", "psu_place_without_name"),
        ({"tasks": "a\x00"}, "tasks", "text_unusable_character"),
    ],
)
def test_a_signed_agreement_is_complete(changes, field, code):
    assert check_agreement(SIGNED) == []
    [problem] = check_agreement(replace(SIGNED, **changes))
    assert (problem.field, problem.code) == (field, code)


def test_a_draft_may_be_empty():
    assert check_agreement(PsuAgreementDraft()) == []


def test_an_assignment_lies_within_the_agreement():
    period = (date(2026, 2, 1), date(2026, 12, 31))
    good = PsuAssignmentDraft(1, 1, 1, *period)
    assert check_assignment(good, period) == []
    late = PsuAssignmentDraft(1, 1, 1, date(2026, 1, 31), date(2027, 1, 1), day_minutes=0)
    assert [(p.field, p.code) for p in check_assignment(late, period)] == [
        ("starts_on", "psu_outside_agreement"),
        ("ends_on", "psu_outside_agreement"),
        ("day_minutes", "psu_no_duration"),
    ]
    assert {p.field for p in check_assignment(PsuAssignmentDraft(1), period)} == {
        "participant_id",
        "place_id",
        "starts_on",
        "ends_on",
    }


# Money ------------------------------------------------------------------------------------------

RATES = ((date(2024, 6, 1), 1220), (date(2026, 11, 16), 1301))


@pytest.mark.parametrize(
    ("day", "rate"),
    [
        (date(2024, 5, 31), None),
        (date(2024, 6, 1), 1220),
        (date(2026, 11, 15), 1220),
        (date(2026, 11, 16), 1301),
    ],
)
def test_the_rate_of_a_day_is_the_one_that_began_last(day, rate):
    assert rate_on(RATES, day) == rate


@pytest.mark.parametrize(
    ("minutes", "rate", "amount"),
    [
        (60, 1220, 1220),
        (601, 1220, 12220),  # 122,2033… zł
        (1, 1230, 21),  # 20,5 grosza: half a grosz goes up
        (1, 1229, 20),  # 20,483
        (2400, 1301, 52040),
        (0, 1220, 0),
    ],
)
def test_an_amount_is_rounded_once_half_a_grosz_up(minutes, rate, amount):
    assert amount_of(minutes, rate) == amount


def test_a_rate_that_changes_within_the_month_gives_two_lines():
    lines = pay_lines(
        [work(date(2026, 11, 16), 2), work(date(2026, 11, 13), 3, 1), work(date(2026, 11, 30), 1)],
        RATES,
    )
    assert [(line.minutes, line.rate, line.amount) for line in lines] == [
        (181, 1220, 3680),
        (180, 1301, 3903),
    ]


def test_without_a_rate_there_is_no_amount():
    [line] = pay_lines([work(date(2026, 11, 16), 2)], ())
    assert (line.minutes, line.rate, line.amount) == (120, None, None)


@given(st.integers(0, 10**9), st.integers(0, 10_000))
def test_refund_and_own_share_add_up_and_no_more_than_agreed_is_claimed(amount, points):
    refund = refund_of(amount, points)
    assert 0 <= refund <= amount
    assert refund * 10_000 <= amount * points < (refund + 1) * 10_000


@given(
    st.lists(st.tuples(st.integers(0, 29), st.integers(1, 600)), max_size=40),
    st.dictionaries(st.integers(0, 29), st.integers(1, 5000), min_size=1, max_size=4),
)
def test_lines_hold_every_minute_and_are_off_by_half_a_grosz_at_most(worked, rates):
    first = date(2026, 11, 1)
    stretches = [Stretch(first + timedelta(days=d), 0, minutes) for d, minutes in worked]
    known = [(first + timedelta(days=d), rate) for d, rate in rates.items()]
    lines = pay_lines(stretches, known)
    assert sum(line.minutes for line in lines) == sum(s.minutes for s in stretches)
    for line in lines:
        if line.rate is not None:
            assert abs(line.amount * 60 - line.minutes * line.rate) <= 30


def test_a_rate_says_from_when_and_where_it_is_written():
    assert check_rate(PsuRateDraft(date(2026, 6, 1), 1220, "pismo PUP z 2.06.2026")) == []
    assert {p.field for p in check_rate(PsuRateDraft())} == {"valid_from", "rate", "source"}
    [problem] = check_rate(PsuRateDraft(date(2026, 6, 1), 0, "x"))
    assert problem.code == "psu_rate_range"


def test_words_for_times_and_money():
    assert [clock_text(m) for m in (0, 485, 1440)] == ["0.00", "8.05", "24.00"]
    assert hours_text(601) == "10:01"
    assert [money_text(g) for g in (0, 5, 123456, -105)] == [
        "0,00\u00a0zł",
        "0,05\u00a0zł",
        "1\u00a0234,56\u00a0zł",
        "-1,05\u00a0zł",
    ]
    assert [percent_text(p) for p in (0, 6000, 3750, 3333)] == ["0%", "60%", "37,5%", "33,33%"]
