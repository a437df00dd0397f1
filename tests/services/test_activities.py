"""Activities and enrolment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.services.activities import (
    close_activity,
    enrol,
    enrolled_people,
    get_activity,
    list_activities,
    save_activity,
    withdraw,
)
from kisdesk.services.history import history_of
from kisdesk.services.session import Session
from tests.builders import TODAY

MakeParticipant = Callable[..., int]
COURSE = ActivityDraft(
    name="Kurs obsługi komputera i e-usług",
    category=ActivityCategory.VOCATIONAL,
    leader="Jerzy Sikora",
    room="sala 2",
    timetable="wtorki 10.00–12.00",
    starts_on=date(2026, 9, 1),
    ends_on=date(2027, 1, 31),
    capacity=2,
)


def test_an_activity_is_kept_and_changed(office: Session) -> None:
    activity = save_activity(COURSE)
    kind_id = get_activity(activity).kind_id
    assert get_activity(activity) == replace(COURSE, kind_id=kind_id)

    changed = ActivityDraft(name="Kurs", kind_id=kind_id, category=ActivityCategory.VOCATIONAL)
    assert save_activity(changed, activity) == activity

    assert get_activity(activity) == changed
    assert [h.action for h in history_of("activity", activity)] == [
        "activity_updated",
        "activity_added",
    ]


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (ActivityDraft(name="  "), "name", "required"),
        (ActivityDraft(name="x" * 300), "name", "text_too_long"),
        (
            ActivityDraft(name="x", starts_on=TODAY, ends_on=date(2026, 1, 1)),
            "ends_on",
            "ends_before_start",
        ),
        (ActivityDraft(name="x", capacity=0), "capacity", "capacity_not_positive"),
    ],
)
def test_an_unfit_activity_is_refused(
    office: Session, draft: ActivityDraft, field: str, code: str
) -> None:
    with pytest.raises(InvalidDraftError) as error:
        save_activity(draft)

    assert [(p.field, p.code) for p in error.value.problems] == [(field, code)]
    assert list_activities(TODAY, include_ended=True) == []


def test_the_list_is_in_polish_order_and_without_ended_ones(office: Session) -> None:
    for name in ("Zajęcia kulinarne", "Źródła", "Ćwiczenia", "Czytanie"):
        save_activity(ActivityDraft(name=name))
    ended = save_activity(ActivityDraft(name="Angielski", ends_on=TODAY - timedelta(days=1)))
    last_day = save_activity(ActivityDraft(name="Ostatni dzień", ends_on=TODAY))

    assert [a.name for a in list_activities(TODAY)] == [
        "Czytanie",
        "Ćwiczenia",
        "Ostatni dzień",
        "Zajęcia kulinarne",
        "Źródła",
    ]
    everything = {a.id: a.is_active for a in list_activities(TODAY, include_ended=True)}
    assert everything[ended] is False
    assert everything[last_day] is True


def test_people_are_enrolled_and_withdrawn(make_participant: MakeParticipant) -> None:
    activity = save_activity(COURSE)
    first, second = make_participant(last_name="Żak"), make_participant(last_name="Ćwik")
    enrolment = enrol(activity, first, TODAY)
    enrol(activity, second, TODAY)

    assert [p.name for p in enrolled_people(activity)] == ["Ćwik Anna", "Żak Anna"]
    (row,) = list_activities(TODAY)
    assert row.enrolled == 2

    withdraw(enrolment, TODAY)

    assert [(p.last_name, p.until_on) for p in enrolled_people(activity)] == [
        ("Ćwik", None),
        ("Żak", TODAY),
    ]
    assert list_activities(TODAY)[0].enrolled == 2  # the last day belongs to it
    assert list_activities(TODAY + timedelta(days=1))[0].enrolled == 1


def test_enrolling_twice_or_over_capacity_is_refused(make_participant: MakeParticipant) -> None:
    activity = save_activity(COURSE)
    first, second, third = (make_participant() for _ in range(3))
    enrolment = enrol(activity, first, TODAY)
    with pytest.raises(InvalidDraftError) as error:
        enrol(activity, first, TODAY)
    assert [p.code for p in error.value.problems] == ["already_enrolled"]
    enrol(activity, second, TODAY)
    with pytest.raises(InvalidDraftError) as error:
        enrol(activity, third, TODAY)
    assert [p.code for p in error.value.problems] == ["activity_full"]

    withdraw(enrolment, TODAY)

    enrol(activity, third, TODAY + timedelta(days=1))
    assert len(enrolled_people(activity)) == 3


def test_closing_ends_the_enrolments(make_participant: MakeParticipant) -> None:
    activity = save_activity(COURSE)
    now, later = make_participant(), make_participant()
    enrol(activity, now, TODAY)
    enrol(activity, later, TODAY + timedelta(days=9))

    close_activity(activity, TODAY)

    assert [(p.participant_id, p.until_on) for p in enrolled_people(activity)] == [(now, TODAY)]
    assert list_activities(TODAY) == []
    with pytest.raises(InvalidDraftError) as error:
        enrol(activity, later, TODAY + timedelta(days=1))
    assert error.value.problems[0].code == "activity_ended"


def test_an_activity_does_not_close_before_it_starts(office: Session) -> None:
    activity = save_activity(COURSE)

    with pytest.raises(InvalidDraftError):
        close_activity(activity, date(2026, 8, 31))

    assert get_activity(activity).ends_on == COURSE.ends_on


def test_what_is_not_there(make_participant: MakeParticipant) -> None:
    activity = save_activity(COURSE)
    for act in (
        lambda: get_activity(99),
        lambda: save_activity(COURSE, 99),
        lambda: close_activity(99, TODAY),
        lambda: enrol(99, 1, TODAY),
        lambda: enrol(activity, 99, TODAY),
        lambda: withdraw(99, TODAY),
    ):
        with pytest.raises(NotFoundError):
            act()
