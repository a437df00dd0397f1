"""Taking attendance by exception, in a real file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.deadline_facts import DeadlineKind
from kisdesk.errors import ConflictError, InvalidDraftError, NotFoundError
from kisdesk.models.changes import recorded_change
from kisdesk.models.meeting import Meeting
from kisdesk.models.participant import Participant
from kisdesk.services.activities import SUBJECT, enrol, enrolled_people, withdraw
from kisdesk.services.attendance import (
    add_guest,
    attendance_sheet,
    clear_attendance,
    has_attendance,
    hours_of,
    mark_all_present,
    mark_people,
    monthly_grid,
    nearest_meeting,
    remove_guest,
    set_minutes,
    set_remark,
)
from kisdesk.services.errors import ParticipantInUseError
from kisdesk.services.history import history_of, undo_last
from kisdesk.services.meetings import cancel_meeting, delete_meeting, get_meeting
from kisdesk.services.participants import delete_participant
from kisdesk.services.settings import get_office_settings, save_office_settings
from kisdesk.services.today import list_deadlines
from tests.services.attendance_builders import (
    SINCE,
    TODAY,
    a_meeting,
    an_activity,
    some_people,
)

MakeParticipant = Callable[..., int]
OB, US, NU, ZW, NA = AttendanceMark


@pytest.fixture
def activity(office: object) -> int:
    return an_activity()


@pytest.fixture
def people(activity: int, make_participant: MakeParticipant) -> list[int]:
    return list(some_people(activity, make_participant, 4))


@pytest.fixture
def meeting(activity: int) -> int:
    return a_meeting(activity)


def marks(meeting_id: int) -> list[AttendanceMark | None]:
    return [line.mark for line in attendance_sheet(meeting_id).lines]


def codes(error: pytest.ExceptionInfo[InvalidDraftError]) -> list[str]:
    return [problem.code for problem in error.value.problems]


def test_the_list_is_in_polish_order_and_nothing_is_recorded_yet(
    activity: int, people: list[int], meeting: int
) -> None:
    sheet = attendance_sheet(meeting)

    assert [(line.number, line.last_name) for line in sheet.lines] == [
        (1, "Adamczyk"),
        (2, "Banaś"),
        (3, "Cieślak"),
        (4, "Ćwik"),
    ]
    assert marks(meeting) == [None] * 4
    assert not sheet.is_taken
    assert not has_attendance(meeting)
    assert sheet.meeting.state is MeetingState.PLANNED


def test_the_first_mark_makes_everybody_else_present_and_the_meeting_held(
    activity: int, people: list[int], meeting: int
) -> None:
    before = len(history_of("activity", activity))
    assert mark_people(meeting, {people[1]: NU}, today=TODAY)

    assert marks(meeting) == [OB, NU, OB, OB]
    assert has_attendance(meeting)
    assert get_meeting(meeting).state is MeetingState.HELD
    assert len(history_of("activity", activity)) == before + 1

    undo_last("activity", activity)
    assert marks(meeting) == [None] * 4
    assert get_meeting(meeting).state is MeetingState.PLANNED


def test_each_mark_is_a_change_and_the_same_mark_is_none(
    activity: int, people: list[int], meeting: int
) -> None:
    mark_people(meeting, {people[1]: NU}, today=TODAY)
    mark_people(meeting, {people[2]: ZW}, today=TODAY)
    count = len(history_of("activity", activity))
    assert not mark_people(meeting, {people[2]: ZW}, today=TODAY)
    assert len(history_of("activity", activity)) == count

    undo_last("activity", activity)
    assert marks(meeting) == [OB, NU, OB, OB]


def test_all_present_is_one_change(activity: int, people: list[int], meeting: int) -> None:
    mark_people(meeting, {people[0]: NU, people[1]: US}, today=TODAY)
    before = len(history_of("activity", activity))
    assert mark_all_present(meeting, today=TODAY)
    assert marks(meeting) == [OB] * 4
    assert len(history_of("activity", activity)) == before + 1
    assert not mark_all_present(meeting, today=TODAY)

    undo_last("activity", activity)
    assert marks(meeting) == [NU, US, OB, OB]


def test_who_stayed_shorter_has_minutes_until_marked_absent(
    people: list[int], meeting: int
) -> None:
    set_minutes(meeting, people[0], 45, today=TODAY)
    sheet = attendance_sheet(meeting)
    assert [sheet.minutes_of(line) for line in sheet.lines] == [45, 120, 120, 120]

    mark_people(meeting, {people[0]: US}, today=TODAY)
    sheet = attendance_sheet(meeting)
    assert (sheet.lines[0].minutes, sheet.minutes_of(sheet.lines[0])) == (None, 0)

    set_minutes(meeting, people[0], 120, today=TODAY)
    assert attendance_sheet(meeting).lines[0].minutes is None
    with pytest.raises(InvalidDraftError) as error:
        set_minutes(meeting, people[0], 121, today=TODAY)
    assert codes(error) == ["minutes_of_attendance"]


def test_a_remark_stays_beside_the_mark(people: list[int], meeting: int) -> None:
    mark_people(meeting, {people[0]: US}, today=TODAY)
    set_remark(meeting, people[0], " wizyta u lekarza ", today=TODAY)
    line = attendance_sheet(meeting).lines[0]
    assert (line.mark, line.remark) == (US, "wizyta u lekarza")
    with pytest.raises(InvalidDraftError):
        set_remark(meeting, people[0], "x" * 5000, today=TODAY)


def test_who_was_enrolled_later_or_earlier_is_not_offered(
    activity: int, people: list[int], meeting: int, make_participant: MakeParticipant
) -> None:
    late = make_participant(last_name="Późna")
    enrol(activity, late, date(2026, 11, 25))
    first = next(e for e in enrolled_people(activity) if e.participant_id == people[0])
    withdraw(first.id, date(2026, 11, 23))

    assert [line.last_name for line in attendance_sheet(meeting).lines] == [
        "Banaś",
        "Cieślak",
        "Ćwik",
    ]
    for person in (late, people[0]):
        with pytest.raises(InvalidDraftError) as error:
            mark_people(meeting, {person: OB}, today=TODAY)
        assert codes(error) == ["attendance_not_enrolled"]
    assert not has_attendance(meeting)


def test_somebody_marked_before_the_enrolment_was_cut_stays_on_the_list(
    activity: int, people: list[int], meeting: int
) -> None:
    mark_people(meeting, {people[0]: NU}, today=TODAY)
    first = next(e for e in enrolled_people(activity) if e.participant_id == people[0])
    withdraw(first.id, date(2026, 11, 23))
    line = attendance_sheet(meeting).lines[-1]
    assert (line.participant_id, line.mark, line.is_enrolled) == (people[0], NU, False)


def test_a_guest_comes_last_with_a_reason(
    activity: int, people: list[int], meeting: int, make_participant: MakeParticipant
) -> None:
    guest = make_participant(last_name="Abacka")
    with pytest.raises(InvalidDraftError) as error:
        add_guest(meeting, guest, "  ", today=TODAY)
    assert codes(error) == ["reason_required"]

    add_guest(meeting, guest, "przyszła z córką", today=TODAY)
    line = attendance_sheet(meeting).lines[-1]
    assert (line.last_name, line.mark, line.guest_reason) == ("Abacka", OB, "przyszła z córką")
    assert not line.is_enrolled
    assert marks(meeting) == [OB] * 5
    mark_people(meeting, {guest: ZW}, today=TODAY)
    assert marks(meeting)[-1] is ZW
    with pytest.raises(InvalidDraftError) as error:
        add_guest(meeting, guest, "jeszcze raz", today=TODAY)
    assert codes(error) == ["already_on_list"]

    with pytest.raises(ParticipantInUseError):
        delete_participant(guest)
    with pytest.raises(NotFoundError):
        remove_guest(meeting, people[0])
    remove_guest(meeting, guest)
    assert marks(meeting) == [OB] * 4


def test_a_cancelled_meeting_takes_no_marks(people: list[int], meeting: int) -> None:
    cancel_meeting(meeting, "choroba prowadzącego")
    for take in (
        lambda: mark_people(meeting, {people[0]: NU}, today=TODAY, although_early=True),
        lambda: mark_all_present(meeting, today=TODAY),
    ):
        with pytest.raises(InvalidDraftError) as error:
            take()
        assert codes(error) == ["attendance_cancelled"]
    assert not has_attendance(meeting)


def test_a_coming_meeting_wants_to_be_asked_twice(people: list[int], meeting: int) -> None:
    early = date(2026, 11, 23)
    with pytest.raises(InvalidDraftError) as error:
        mark_people(meeting, {people[0]: NU}, today=early)
    assert codes(error) == ["attendance_early"]
    assert mark_people(meeting, {people[0]: NU}, today=early, although_early=True)


def test_a_meeting_with_attendance_cannot_be_deleted(
    activity: int, people: list[int], meeting: int
) -> None:
    mark_all_present(meeting, today=TODAY)
    with pytest.raises(InvalidDraftError):
        delete_meeting(meeting)
    with (
        pytest.raises(ConflictError),
        recorded_change("meeting_deleted", SUBJECT, activity) as change,
    ):
        change.delete(Meeting, meeting)
    assert marks(meeting) == [OB] * 4

    assert clear_attendance(meeting)
    assert get_meeting(meeting).state is MeetingState.PLANNED
    assert not clear_attendance(meeting)
    undo_last("activity", activity)
    assert marks(meeting) == [OB] * 4
    clear_attendance(meeting)
    delete_meeting(meeting)


def test_an_empty_list_is_not_taken_and_one_left_empty_can_be_cleared(
    activity: int, meeting: int, make_participant: MakeParticipant
) -> None:
    assert not mark_all_present(meeting, today=TODAY)
    assert get_meeting(meeting).state is MeetingState.PLANNED

    guest = make_participant()
    add_guest(meeting, guest, "przyszła sama", today=TODAY)
    remove_guest(meeting, guest)
    assert get_meeting(meeting).state is MeetingState.HELD
    assert clear_attendance(meeting)
    assert get_meeting(meeting).state is MeetingState.PLANNED
    delete_meeting(meeting)


def test_the_month_as_a_grid(
    activity: int, people: list[int], make_participant: MakeParticipant
) -> None:
    first, second, off, december = (
        a_meeting(activity, date(2026, 11, 3)),
        a_meeting(activity, date(2026, 11, 10)),
        a_meeting(activity, date(2026, 11, 17)),
        a_meeting(activity, date(2026, 12, 1)),
    )
    cancel_meeting(off, "remont")
    late = make_participant(last_name="Zator")
    enrol(activity, late, date(2026, 11, 10))
    mark_people(first, {people[0]: NU}, today=TODAY)
    mark_people(second, {people[0]: NU, late: ZW}, today=TODAY)
    set_minutes(second, people[1], 30, today=TODAY)

    grid = monthly_grid(activity, date(2026, 11, 25))

    assert grid.month == date(2026, 11, 1)
    assert [m.id for m in grid.meetings] == [first, second]
    assert december not in [m.id for m in grid.meetings]
    assert [row.last_name for row in grid.rows][-1] == "Zator"
    short = [[c.mark if c else "x" for c in row.cells] for row in grid.rows]
    assert short == [[NU, NU], [OB, OB], [OB, OB], [OB, OB], ["x", ZW]]
    assert [row.figures.minutes for row in grid.rows] == [0, 150, 240, 240, 0]
    assert [row.figures.percent for row in grid.rows] == [0, 100, 100, 100, 0]
    assert [row.absences for row in grid.rows] == [2, 0, 0, 0, 0]
    with pytest.raises(NotFoundError):
        monthly_grid(999, TODAY)


def test_hours_of_a_person_over_months_and_activities(
    activity: int, people: list[int], make_participant: MakeParticipant
) -> None:
    other = an_activity("Kurs")
    enrol(other, people[0], SINCE)
    for activity_id, day in (
        (activity, date(2026, 10, 30)),
        (activity, date(2026, 11, 3)),
        (other, date(2026, 11, 4)),
    ):
        mark_all_present(a_meeting(activity_id, day), today=TODAY)
    mark_people(a_meeting(other, date(2026, 11, 11)), {people[0]: US}, today=TODAY)

    hours = hours_of(people[0], date(2026, 10, 1), date(2026, 11, 30))

    assert [(month, f.minutes) for month, f in hours.months] == [
        (date(2026, 10, 1), 120),
        (date(2026, 11, 1), 240),
    ]
    assert (hours.figures.minutes, hours.figures.planned_minutes) == (360, 480)
    assert (hours.figures.percent, hours.absences, hours.agreed) == (75, 0, ())


def test_the_list_that_opens_first(activity: int, people: list[int]) -> None:
    assert nearest_meeting(activity, TODAY) is None
    later = a_meeting(activity, date(2026, 12, 8))
    next_one = a_meeting(activity, date(2026, 12, 1))
    assert nearest_meeting(activity, TODAY) == next_one
    a_meeting(activity, date(2026, 11, 17))
    morning = a_meeting(activity, date(2026, 11, 24), 8)
    noon = a_meeting(activity, date(2026, 11, 24), 12)
    assert nearest_meeting(activity, TODAY) == noon
    cancel_meeting(noon, "remont")
    assert nearest_meeting(activity, TODAY) == morning

    sheet = attendance_sheet(morning)
    assert sheet.next_id == next_one
    assert attendance_sheet(next_one).next_id == later
    assert attendance_sheet(later).next_id is None
    assert attendance_sheet(noon).previous_id == morning


def test_absences_in_a_row_call_until_the_person_comes(
    activity: int, make_participant: MakeParticipant
) -> None:
    person = make_participant()
    enrol(activity, person, SINCE)
    meetings = [a_meeting(activity, date(2026, 11, day)) for day in (3, 10, 17, 24)]

    def calls() -> list[object]:
        found = [d for d in list_deadlines(TODAY) if d.kind is DeadlineKind.ABSENCES]
        return [(d.participant_id, d.values["count"], d.due_on) for d in found]

    for one in meetings[:2]:
        mark_people(one, {person: NU}, today=TODAY)
    assert calls() == []  # a candidate does not take part yet

    with recorded_change("participant_updated", "participant", person) as change:
        change.update(Participant, person, state=ParticipantState.ACTIVE.value)
    assert calls() == [(person, 2, date(2026, 11, 17))]
    mark_people(meetings[2], {person: NU}, today=TODAY)
    assert calls() == [(person, 3, date(2026, 11, 17))]

    save_office_settings(replace(get_office_settings(), absence_signal=4))
    assert calls() == []
    save_office_settings(replace(get_office_settings(), absence_signal=3))
    assert calls() == [(person, 3, date(2026, 11, 24))]
    mark_all_present(meetings[3], today=TODAY)
    assert calls() == []
    with pytest.raises(InvalidDraftError):
        save_office_settings(replace(get_office_settings(), absence_signal=1))


def test_a_large_grid_is_whole(activity: int, make_participant: MakeParticipant) -> None:
    people = some_people(activity, make_participant, 40)
    for day in range(31):
        meeting = a_meeting(activity, date(2026, 10, 1) + timedelta(days=day))
        mark_people(meeting, {people[day]: NU}, today=TODAY)
    grid = monthly_grid(activity, date(2026, 10, 1))

    assert (len(grid.rows), len(grid.meetings)) == (40, 31)
    assert sum(row.figures.unexcused for row in grid.rows) == 31
    assert sum(row.figures.minutes for row in grid.rows) == (40 * 31 - 31) * 120
