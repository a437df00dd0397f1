"""Meetings: planned by a rule, moved, cancelled, taken back; clashes warn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.meetings import MeetingDraft
from kisdesk.domain.recurrence import RuleDraft, SkipReason
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import recorded_change
from kisdesk.models.meeting import Meeting
from kisdesk.services.activities import (
    check_activity,
    close_activity,
    enrol,
    get_activity,
    save_activity,
)
from kisdesk.services.history import undo_last
from kisdesk.services.meetings import (
    cancel_meeting,
    check_meeting,
    clashes_of,
    delete_meeting,
    draft_of,
    get_meeting,
    list_meetings,
    meetings_of,
    move_meeting,
    plan_meetings,
    preview_meetings,
    restore_meeting,
    save_meeting,
)

pytestmark = pytest.mark.usefixtures("office")

MakeParticipant = Callable[..., int]
WORKSHOP = ActivityDraft(
    name="Warsztaty aktywnego poszukiwania pracy",
    category=ActivityCategory.VOCATIONAL,
    leader="Tomasz Krawczyk",
    room="sala 2",
    starts_on=date(2026, 3, 1),
    ends_on=date(2026, 6, 30),
)
MONDAYS = RuleDraft(
    starts_on=date(2026, 3, 2),
    starts_at=9 * 60,
    ends_at=12 * 60,
    weekdays=(0,),
    until=date(2026, 4, 30),
)


def codes(error: pytest.ExceptionInfo[InvalidDraftError]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in error.value.problems]


def held(meeting_id: int) -> None:
    """As if attendance had been taken."""
    with recorded_change("attendance_saved", "activity", get_meeting(meeting_id).activity_id) as c:
        c.update(Meeting, meeting_id, state="held")


def test_a_weekly_class_leaves_out_easter_monday_and_says_why() -> None:
    activity = save_activity(WORKSHOP)

    result = plan_meetings(activity, MONDAYS)

    assert [(s.day, s.name) for s in result.skipped] == [
        (date(2026, 4, 6), "Poniedziałek Wielkanocny")
    ]
    rows = meetings_of(activity)
    assert len(result.created) == len(rows) == 8
    assert all(row.day.weekday() == 0 and row.minutes == 180 for row in rows)
    assert {(row.leader, row.room, row.state) for row in rows} == {
        ("Tomasz Krawczyk", "sala 2", MeetingState.PLANNED)
    }
    assert undo_last("activity", activity).action == "meetings_planned"
    assert meetings_of(activity) == []


def test_planning_twice_leaves_out_what_is_there() -> None:
    activity = save_activity(WORKSHOP)
    plan_meetings(activity, MONDAYS)

    again = plan_meetings(activity, replace(MONDAYS, until=date(2026, 5, 11)))

    assert [row.day for row in meetings_of(activity)][-2:] == [date(2026, 5, 4), date(2026, 5, 11)]
    assert len(again.created) == 2
    assert sum(s.reason is SkipReason.ALREADY_PLANNED for s in again.skipped) == 8
    with pytest.raises(InvalidDraftError) as error:
        plan_meetings(activity, MONDAYS)
    assert codes(error) == [("starts_on", "all_planned_already")]


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"starts_on": date(2026, 2, 23)}, "starts_on", "before_activity"),
        ({"until": date(2026, 7, 1)}, "until", "after_activity"),
        ({"until": None, "count": 30}, "count", "after_activity"),
        ({"ends_at": 8 * 60}, "ends_at", "meeting_ends_before_start"),
        ({"starts_at": 22 * 60, "ends_at": 2 * 60}, "ends_at", "across_midnight"),
        ({"weekdays": ()}, "weekdays", "no_weekday"),
    ],
)
def test_a_rule_that_does_not_fit_plans_nothing(changes, field: str, code: str) -> None:
    activity = save_activity(WORKSHOP)
    with pytest.raises(InvalidDraftError) as error:
        plan_meetings(activity, replace(MONDAYS, **changes))
    assert codes(error) == [(field, code)]
    assert meetings_of(activity) == []


def test_one_meeting_moves_alone() -> None:
    activity = save_activity(WORKSHOP)
    first, second, *_ = plan_meetings(activity, MONDAYS).created

    result = move_meeting(second, date(2026, 3, 11), 600, 720)

    assert result.moved == (second,)
    row = get_meeting(second)
    assert (row.day, row.starts_at, row.ends_at) == (date(2026, 3, 11), 600, 720)
    assert row.is_moved
    assert not get_meeting(first).is_moved


def test_all_following_move_and_the_series_splits() -> None:
    activity = save_activity(WORKSHOP)
    first, second, third, *rest = plan_meetings(activity, MONDAYS).created
    cancel_meeting(rest[0], "urlop")

    result = move_meeting(second, date(2026, 3, 10), 600, 720, following=True)

    assert result.moved == (second, third, *rest[1:])
    assert get_meeting(first).day == date(2026, 3, 2)
    assert get_meeting(rest[0]).day == date(2026, 3, 23)
    moved = [get_meeting(one) for one in result.moved]
    assert {(row.day.weekday(), row.starts_at, row.ends_at) for row in moved} == {(1, 600, 720)}
    assert len({row.series_id for row in moved}) == 1
    assert moved[0].series_id != get_meeting(first).series_id
    assert not any(row.is_moved for row in moved)

    move_meeting(third, date(2026, 3, 18), 600, 720, following=True)

    assert get_meeting(second).day == date(2026, 3, 10)
    assert get_meeting(rest[-1]).day.weekday() == 2
    undo_last("activity", activity)
    undo_last("activity", activity)
    assert get_meeting(third).day == date(2026, 3, 16)


def test_moving_onto_a_holiday_is_told_and_done() -> None:
    activity = save_activity(WORKSHOP)
    *_, last = plan_meetings(activity, MONDAYS).created

    result = move_meeting(last, date(2026, 5, 1), 540, 720)

    assert [(day.day, day.name) for day in result.on_holiday] == [
        (date(2026, 5, 1), "Święto Państwowe")
    ]
    draft = replace(draft_of(get_meeting(last)), day=date(2026, 6, 4))
    assert [p.code for p in check_meeting(draft, last)] == ["on_holiday"]


@pytest.mark.parametrize(
    ("day", "starts_at", "ends_at", "field", "code"),
    [
        (date(2026, 7, 1), 540, 720, "day", "after_activity"),
        (date(2026, 2, 28), 540, 720, "day", "before_activity"),
        (date(2026, 3, 3), 720, 540, "ends_at", "meeting_ends_before_start"),
        (date(2026, 3, 3), 22 * 60, 25 * 60, "ends_at", "across_midnight"),
        (date(2026, 3, 3), -5, 60, "starts_at", "no_time_of_day"),
    ],
)
def test_a_move_that_cannot_be_changes_nothing(day, starts_at, ends_at, field, code) -> None:
    activity = save_activity(WORKSHOP)
    meeting = plan_meetings(activity, MONDAYS).created[0]
    before = meetings_of(activity)
    for following in (False, True):
        with pytest.raises(InvalidDraftError) as error:
            move_meeting(meeting, day, starts_at, ends_at, following)
        assert (field, code) in codes(error)
    assert meetings_of(activity) == before


def test_following_meetings_do_not_leave_the_period() -> None:
    activity = save_activity(replace(WORKSHOP, ends_on=date(2026, 4, 30)))
    first = plan_meetings(activity, MONDAYS).created[0]
    before = meetings_of(activity)
    with pytest.raises(InvalidDraftError) as error:
        move_meeting(first, date(2026, 3, 6), 540, 720, following=True)
    assert codes(error) == [("day", "after_activity")]
    assert meetings_of(activity) == before


def test_cancelling_needs_a_reason_and_can_be_taken_back() -> None:
    activity = save_activity(WORKSHOP)
    first, *rest = plan_meetings(activity, MONDAYS).created
    with pytest.raises(InvalidDraftError) as error:
        cancel_meeting(first, "  ")
    assert codes(error) == [("reason", "cancel_reason_missing")]

    assert cancel_meeting(rest[1], "choroba prowadzącego", following=True) == tuple(rest[1:])
    assert get_meeting(rest[1]).cancel_reason == "choroba prowadzącego"
    assert get_meeting(first).state is MeetingState.PLANNED
    restore_meeting(rest[1])
    assert get_meeting(rest[1]).state is MeetingState.PLANNED
    assert get_meeting(rest[1]).cancel_reason == ""
    day = get_meeting(rest[2]).day
    assert list_meetings(day, day, include_cancelled=False) == []


def test_what_was_held_stays() -> None:
    activity = save_activity(WORKSHOP)
    first, second, *_ = plan_meetings(activity, MONDAYS).created
    held(second)

    for act in (
        lambda: cancel_meeting(second, "pomyłka"),
        lambda: delete_meeting(second),
        lambda: move_meeting(second, date(2026, 3, 12), 540, 720),
    ):
        with pytest.raises(InvalidDraftError) as error:
            act()
        assert "meeting_recorded" in [code for _, code in codes(error)]
    move_meeting(second, date(2026, 3, 9), 600, 720)  # its hours may be corrected
    assert second not in delete_meeting(first, following=True)
    assert [row.id for row in meetings_of(activity)] == [second]


def test_an_activity_is_not_shortened_below_attendance() -> None:
    activity = save_activity(WORKSHOP)
    meetings = plan_meetings(activity, MONDAYS).created
    held(meetings[2])
    draft = get_activity(activity)

    for changed, problem in (
        (replace(draft, ends_on=date(2026, 3, 15)), ("ends_on", "attendance_after_end")),
        (replace(draft, starts_on=date(2026, 3, 20)), ("starts_on", "attendance_before_start")),
    ):
        with pytest.raises(InvalidDraftError) as error:
            save_activity(changed, activity)
        assert codes(error) == [problem]
        assert error.value.problems[0].values == {"day": date(2026, 3, 16)}
    with pytest.raises(InvalidDraftError):
        close_activity(activity, date(2026, 3, 15))
    assert len(meetings_of(activity)) == len(meetings)

    shorter = replace(draft, ends_on=date(2026, 3, 31))
    (warning,) = check_activity(shorter, activity)
    assert (warning.code, warning.values, warning.is_warning) == (
        "meetings_left_out",
        {"count": 3},
        True,
    )
    save_activity(shorter, activity)
    assert len(meetings_of(activity)) == len(meetings) - 3
    undo_last("activity", activity)
    assert len(meetings_of(activity)) == len(meetings)


def test_leader_room_and_people_at_two_places_warn(make_participant: MakeParticipant) -> None:
    workshop = save_activity(WORKSHOP)
    kitchen = save_activity(replace(WORKSHOP, name="Kuchnia", leader="Krystyna Stępień", room="3"))
    person = make_participant(last_name="Żak")
    other = make_participant(last_name="Ćwik")
    for activity, who in ((workshop, person), (kitchen, person), (kitchen, other)):
        enrol(activity, who, date(2026, 3, 1))
    plan_meetings(workshop, MONDAYS)
    draft = MeetingDraft(kitchen, date(2026, 3, 2), 11 * 60, 13 * 60)

    assert [(c.kind, c.who) for c in clashes_of(draft)] == [("participant", ("Żak Anna",))]
    same = replace(draft, leader="TOMASZ KRAWCZYK", room="Sala 2 ")
    assert {c.kind for c in clashes_of(same)} == {"leader", "room", "participant"}
    assert {p.code for p in check_meeting(same)} == {
        "clash_leader", "clash_room", "clash_participant",
    }  # fmt: skip
    assert clashes_of(replace(same, starts_at=12 * 60)) == []  # one ends as the other begins

    meeting = save_meeting(same)  # never refused
    assert clashes_of(same, ignore_ids={meeting}) != []
    preview = preview_meetings(replace(MONDAYS, starts_at=11 * 60), kitchen)
    assert {c.day for c in preview.clashes} == set(preview.days)
    assert preview.can_be_planned


def test_a_cancelled_meeting_takes_nobodys_time() -> None:
    activity = save_activity(WORKSHOP)
    meeting = save_meeting(MeetingDraft(activity, date(2026, 3, 3), 540, 600))
    draft = MeetingDraft(activity, date(2026, 3, 3), 570, 660)
    assert clashes_of(draft) != []
    cancel_meeting(meeting, "awaria pieca")
    assert clashes_of(draft) == []


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2026, 3, 29), "clock_goes_forward"), (date(2026, 10, 25), "clock_goes_back")],
)
def test_the_night_of_the_clock_change_warns(day: date, code: str) -> None:
    activity = save_activity(replace(WORKSHOP, ends_on=None))
    night = MeetingDraft(activity, day, 150, 210)
    assert [p.code for p in check_meeting(night)] == [code]
    assert get_meeting(save_meeting(night)).starts_at == 150
    assert check_meeting(replace(night, day=day + timedelta(days=1))) == []
    assert check_meeting(MeetingDraft(activity, day, 540, 600), with_clashes=False) == []


def test_nobody_leads_any_more() -> None:
    activity = save_activity(WORKSHOP)
    save_activity(replace(get_activity(activity), leader=""), activity)
    draft = MeetingDraft(activity, date(2026, 3, 3), 540, 600)
    (warning,) = check_meeting(draft)
    assert (warning.field, warning.code, warning.is_warning) == ("leader", "no_leader", True)
    assert check_meeting(replace(draft, leader="Ewa Majewska")) == []
    assert plan_meetings(activity, MONDAYS).created


def test_enrolled_people_of_the_day_are_counted(make_participant: MakeParticipant) -> None:
    activity = save_activity(WORKSHOP)
    plan_meetings(activity, MONDAYS)
    enrol(activity, make_participant(), date(2026, 3, 9))
    assert [row.enrolled for row in meetings_of(activity)][:3] == [0, 1, 1]


def test_what_is_not_there() -> None:
    activity = save_activity(WORKSHOP)
    for act in (
        lambda: get_meeting(99),
        lambda: move_meeting(99, date(2026, 3, 3), 1, 2),
        lambda: cancel_meeting(99, "x"),
        lambda: restore_meeting(99),
        lambda: delete_meeting(99),
        lambda: plan_meetings(99, MONDAYS),
        lambda: save_meeting(MeetingDraft(99, date(2026, 3, 3), 1, 2)),
        lambda: save_meeting(MeetingDraft(activity, date(2026, 3, 3), 1, 2), 99),
    ):
        with pytest.raises(NotFoundError):
            act()
