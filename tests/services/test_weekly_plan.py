"""The plan of a week for the wall: everything that takes place, and no participant's surname."""

from datetime import date, timedelta

from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.domain.meetings import MeetingDraft
from kisdesk.services.activities import enrol, save_activity
from kisdesk.services.meetings import cancel_meeting, save_meeting
from kisdesk.services.weekly_plan import weekly_plan_pdf
from tests.builders import TODAY
from tests.services.test_printing import text_of

MONDAY = date(2026, 11, 23)


def plan(name, day=MONDAY, *, leader="Adam Król", room="sala 2", topic="", start=540, end=660):
    activity = save_activity(
        ActivityDraft(name, category=ActivityCategory.SOCIAL, leader=leader, room=room)
    )
    return activity, save_meeting(MeetingDraft(activity, day, start, end, topic=topic))


def words(week=MONDAY):
    return " ".join(text_of(weekly_plan_pdf(week, today=TODAY)).split())


def test_the_plan_says_what_when_where_and_who_leads(office):
    plan("Grupa wsparcia")
    _, called_off = plan("Zajęcia kulinarne", MONDAY + timedelta(days=2), start=750, end=870)
    cancel_meeting(called_off, "choroba pani Lis")
    text = words(MONDAY + timedelta(days=3))
    for part in (
        office.club_name,
        "Plan zajęć, 23–27 listopada 2026 r.",
        "Poniedziałek 23.11",
        "Grupa wsparcia",
        "9.00–11.00",
        "sala 2, Adam Król",
        "Zajęcia kulinarne",
        "12.30–14.30, odwołane",
        "społeczne",
        "wydrukowano 22.11.2026",
    ):
        assert part in text
    assert "Lis" not in text
    assert "Sobota" not in text


def test_no_surname_of_anybody_enrolled_is_on_the_wall(office, make_participant):
    person = make_participant(last_name="Kowalska-Ożóg", first_name="Łucja", pesel="")
    activity, _ = plan(
        "Rozmowa z Łucją Kowalską", room="u p. Ożóg", topic="Kowalska, sprawy domowe"
    )
    enrol(activity, person, TODAY)
    other, _ = plan("Trening umiejętności społecznych", start=720, end=780)
    enrol(other, person, TODAY)
    text = words()
    assert "Trening" in text
    for part in ("kowalsk", "ożóg", "domowe"):
        assert part not in text.casefold()
    assert "zajęcia społeczne" in text


def test_an_empty_week_and_a_holiday_are_named(office):
    assert "W tym tygodniu nie zaplanowano zajęć." in words()
    assert "Narodowe Święto Niepodległości" in words(date(2026, 11, 9))


def test_the_weekend_is_printed_when_something_takes_place(office):
    plan("Piknik", MONDAY + timedelta(days=5))
    assert "Sobota 28.11" in words()


def test_a_crowded_week_with_long_names_stays_one_page(office):
    long_name = "Warsztat aktywnego poszukiwania pracy z elementami autoprezentacji " * 3
    for place in range(12):
        plan(long_name.strip(), MONDAY + timedelta(days=place % 3), start=480 + place, end=500)
    pdf = weekly_plan_pdf(MONDAY, today=TODAY)
    assert pdf == weekly_plan_pdf(MONDAY, today=TODAY)
    assert pdf.count(b"/Type /Page\n") == 1
