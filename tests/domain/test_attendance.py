"""Marks, figures, absences in a row, lengths of time, finding people by their first letters."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import (
    SHORT_MARKS,
    AttendanceFigures,
    AttendanceMark,
    Attended,
    absences_in_a_row,
    check_minutes,
    check_taking,
    duration_text,
    figures_by_month,
    figures_of,
    find_people,
    parse_minutes,
    speaks_of_taking_part,
)
from kisdesk.domain.deadline_facts import AbsenceFact, DeadlineFacts, DeadlineKind, Urgency
from kisdesk.domain.deadlines import deadlines
from kisdesk.domain.meetings import MeetingRow

TODAY = date(2026, 11, 25)
OB, US, NU, ZW, NA = AttendanceMark
NB = "\u00a0"


def attended(mark, day=0, activity=1, minutes=120, own=None, hour=600):
    return Attended(TODAY + timedelta(days=day), hour, activity, minutes, mark, own)


def meeting(day=TODAY, state=MeetingState.PLANNED, reason=""):
    return MeetingRow(
        id=1, activity_id=1, activity="Kurs", category="vocational", service=None, day=day,
        starts_at=600, ends_at=720, leader="", room="", topic="", state=state,
        cancel_reason=reason, series_id=None, original_day=None, enrolled=1, capacity=None,
    )  # fmt: skip


def test_every_mark_has_its_short_form():
    assert list(SHORT_MARKS) == list(AttendanceMark)
    assert list(SHORT_MARKS.values()) == ["ob", "us", "nu", "zw", "–"]


def test_figures_count_marks_and_minutes():
    marks = [attended(OB), attended(OB, own=45), attended(NU), attended(ZW), attended(NA)]
    figures = figures_of([*marks, attended(US, minutes=60)])

    assert figures == AttendanceFigures(
        present=2, excused=1, unexcused=1, sick=1, not_applicable=1,
        minutes=165, planned_minutes=540,
    )  # fmt: skip
    assert figures.meetings == 5
    assert figures.percent == 40
    assert figures_of([]).percent is None
    assert figures_of([attended(NA)]).percent is None


def test_a_hundred_percent_is_all_of_them():
    assert figures_of([attended(OB)] * 299 + [attended(US)]).percent == 99
    assert figures_of([attended(OB)] * 299).percent == 100


def test_nobody_was_there_longer_than_the_meeting():
    assert attended(OB, own=90, minutes=60).minutes == 60


_MARKS = st.builds(
    attended,
    st.sampled_from(list(AttendanceMark)),
    day=st.integers(-200, 200),
    activity=st.integers(1, 3),
    minutes=st.integers(1, 1440),
    own=st.none() | st.integers(1, 1440),
    hour=st.integers(0, 1400),
)


@given(st.lists(_MARKS))
def test_figures_add_up_whatever_was_marked(marks):
    figures = figures_of(marks)

    assert figures.percent is None or 0 <= figures.percent <= 100
    assert figures.minutes <= figures.planned_minutes
    assert figures.meetings + figures.not_applicable == len(marks)
    months = figures_by_month(marks)
    assert sum(f.minutes for _, f in months) == figures.minutes
    assert sum(f.present for _, f in months) == figures.present
    assert len(absences_in_a_row(marks)) <= figures.unexcused


@pytest.mark.parametrize(
    ("marks", "count"),
    [
        ([], 0),
        ([NU], 1),
        ([OB, NU, NU], 2),
        ([NU, NU, OB], 0),
        ([NU, US, NU], 1),
        ([NU, ZW, NU], 1),
        ([NU, NA, NU], 2),
        ([OB, NU, NU, NU, NA], 3),
    ],
)
def test_absences_in_a_row(marks, count):
    row = [attended(mark, day) for day, mark in enumerate(marks)]
    assert len(absences_in_a_row(reversed(row))) == count


def test_who_never_comes_to_one_class_is_seen_although_the_other_is_attended():
    marks = [
        attended(NU, 0, activity=1),
        attended(OB, 1, activity=2),
        attended(NU, 7, activity=1),
        attended(OB, 8, activity=2),
    ]
    assert [one.day for one in absences_in_a_row(marks)] == [TODAY, TODAY + timedelta(days=7)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None), ("  ", None), ("90", 90), ("1", 60), ("9", 540), ("10", 10), ("1:30", 90),
        ("1.05", 65), ("0:45", 45), ("1,5", 90), ("0,75", 45), ("45 min", 45), ("2 h", 120),
    ],
)  # fmt: skip
def test_minutes_as_people_write_them(text, minutes):
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["x", "-5", "1:75", "1:5", "1,2,3", "99999", "²", "1e3", ":"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match="no time"):
        parse_minutes(text)


@pytest.mark.parametrize(
    ("minutes", "text"), [(45, "45 min"), (120, "2 h"), (90, "1 h 30 min"), (0, "0 min")]
)
def test_a_length_of_time_in_words(minutes, text):
    assert duration_text(minutes) == text.replace(" ", NB)


def test_minutes_lie_within_the_meeting():
    assert check_minutes(None, 60) == check_minutes(60, 60) == check_minutes(1, 60) == []
    for minutes in (0, -1, 61):
        assert [p.code for p in check_minutes(minutes, 60)] == ["minutes_of_attendance"]


def test_cancelled_meetings_take_no_marks_and_coming_ones_warn():
    assert check_taking(meeting(), TODAY) == []
    (early,) = check_taking(meeting(TODAY + timedelta(days=1)), TODAY)
    assert (early.code, early.is_warning) == ("attendance_early", True)
    (off,) = check_taking(meeting(state=MeetingState.CANCELLED, reason="choroba"), TODAY)
    assert (off.code, off.is_warning, off.values) == (
        "attendance_cancelled", False, {"reason": "choroba"},
    )  # fmt: skip


NAMES = [
    ("Kowalska", "Anna"),
    ("Kowalski", "Jan"),
    ("Łuczak", "Ewa"),
    ("Nowak-Żak", "Zofia"),
    ("O", "Xian"),
]


@pytest.mark.parametrize(
    ("letters", "places"),
    [
        ("ko", [0, 1]), ("lu", [2]), ("ŁU", [2]), ("za", [3]), ("zo", [3]), ("o", [4]),
        ("xi", [4]), ("qq", []), ("", []), ("-", []),
    ],
)  # fmt: skip
def test_two_letters_find_somebody(letters, places):
    assert find_people(NAMES, letters) == places


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Udział w zajęciach KIS dwa razy w tygodniu", True),
        ("Uczestniczenie w grupie wsparcia", True),
        ("Prowadzenie zeszytu wydatków domowych", False),
        ("", False),
    ],
)
def test_actions_about_taking_part_are_known_by_their_words(text, speaks):
    assert speaks_of_taking_part(text) is speaks


@pytest.mark.parametrize(
    ("days_ago", "urgency"),
    [(0, Urgency.THIS_MONTH), (3, Urgency.THIS_WEEK), (7, Urgency.THIS_WEEK), (8, Urgency.OVERDUE)],
)
def test_absences_call_for_a_talk_within_a_week(days_ago, urgency):
    reached_on = TODAY - timedelta(days=days_ago)
    fact = AbsenceFact(9, 3, reached_on, TODAY)
    reported = frozenset(range(2000, 2100))
    (found,) = deadlines(DeadlineFacts(absences=[fact], reported_years=reported), TODAY)

    assert (found.kind, found.urgency) == (DeadlineKind.ABSENCES, urgency)
    assert (found.participant_id, found.due_on) == (9, reached_on + timedelta(days=7))
    assert found.values == {"count": 3, "last_on": TODAY}
