"""What stands beside what in a week, and which days and hours are shown."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.meetings import MeetingRow
from kisdesk.domain.week import Lane, lanes, shown_days, shown_hours

MONDAY = date(2026, 11, 23)


def meeting(meeting_id, starts_at, ends_at, day=MONDAY):
    return MeetingRow(
        id=meeting_id, activity_id=1, activity="Kurs", category="social", service=None, day=day,
        starts_at=starts_at, ends_at=ends_at, leader="", room="", topic="",
        state=MeetingState.PLANNED, cancel_reason="", series_id=None, original_day=None,
        enrolled=0, capacity=None,
    )  # fmt: skip


def test_meetings_at_the_same_time_stand_side_by_side_and_others_are_wide():
    found = lanes(
        [
            meeting(1, 480, 720),
            meeting(2, 540, 600),
            meeting(3, 600, 660),  # takes the strip that the second one left
            meeting(4, 720, 780),
            meeting(5, 480, 600, MONDAY + timedelta(days=1)),
        ]
    )
    assert found == {1: Lane(0, 2), 2: Lane(1, 2), 3: Lane(1, 2), 4: Lane(0, 1), 5: Lane(0, 1)}


def test_a_very_short_meeting_does_not_hide_the_next_one():
    assert lanes([meeting(1, 480, 490), meeting(2, 495, 600)]) == {1: Lane(0, 2), 2: Lane(1, 2)}


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 300)), max_size=25))
def test_no_two_meetings_of_a_strip_overlap(times):
    planned = [meeting(i, start, start + length) for i, (start, length) in enumerate(times)]
    found = lanes(planned)
    assert set(found) == {one.id for one in planned}
    for one in planned:
        assert 0 <= found[one.id].place < found[one.id].count
        for other in planned:
            at_once = one.starts_at < other.ends_at and other.starts_at < one.ends_at
            if one.id < other.id and at_once:
                assert found[one.id].place != found[other.id].place
                assert found[one.id].count == found[other.id].count


def test_hours_are_at_least_from_7_to_17_and_grow_with_what_is_planned():
    assert shown_hours([]) == (7, 17)
    assert shown_hours([meeting(1, 390, 480), meeting(2, 1020, 1141)]) == (6, 20)
    assert shown_hours([], whole_day=True) == (0, 24)


def test_the_weekend_is_shown_on_wish_or_when_something_takes_place():
    saturday = MONDAY + timedelta(days=5)
    assert len(shown_days(MONDAY, [])) == 5
    assert len(shown_days(MONDAY, [], weekend=True)) == 7
    assert shown_days(MONDAY, [meeting(1, 480, 600, saturday)])[-1] == saturday
