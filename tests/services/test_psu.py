"""Socially useful work in a real file: agreements, people, hours within the limits, money."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import Sex
from kisdesk.domain.psu import PsuAssignmentDraft, PsuHoursDraft, PsuState, Stretch
from kisdesk.domain.psu_money import PsuRateDraft
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.services.errors import ParticipantInUseError
from kisdesk.services.history import history_of, undo_last, verify_history
from kisdesk.services.participants import delete_participant
from kisdesk.services.psu import (
    delete_agreement,
    get_agreement,
    list_agreements,
    list_assignments,
    remove_assignment,
    save_agreement,
    save_assignment,
)
from kisdesk.services.psu_hours import (
    assignment_on,
    delete_hours,
    get_hours,
    hour_sums,
    hours_of,
    psu_hours_sheet,
    save_hours,
)
from kisdesk.services.psu_money import delete_rate, list_rates, payment_list, save_rate
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.services.contract_builders import make_signed
from tests.services.psu_builders import (
    LIBRARY,
    SCHOOL,
    agreement_draft,
    assign,
    make_agreement,
    make_rate,
    worked,
)

pytestmark = pytest.mark.usefixtures("office")

NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def anna(make_participant):
    """Somebody whose contract runs from 22 November 2026 on."""
    person = make_participant()
    make_signed(person)
    return person


@pytest.fixture
def agreement():
    return make_agreement()


def codes(error):
    return [problem.code for problem in error.value.problems]


# Agreements -------------------------------------------------------------------------------------


def test_an_agreement_is_kept_with_its_places(agreement):
    draft = get_agreement(agreement)
    assert replace(draft, places=()) == agreement_draft(places=())
    assert [replace(place, id=None) for place in draft.places] == [SCHOOL, LIBRARY]
    [row] = list_agreements(TODAY)
    assert (row.number, row.state, row.persons, row.people) == (
        "PSU/3/2026",
        PsuState.SIGNED,
        5,
        0,
    )


def test_an_agreement_is_changed_and_the_change_taken_back(agreement):
    draft = get_agreement(agreement)
    renamed = replace(draft.places[1], supervisor="Piotr Król")
    changed = replace(draft, refund_points=5000, places=(draft.places[0], renamed))
    save_agreement(changed, agreement)
    assert get_agreement(agreement) == changed
    undo_last("psu_agreement", agreement)
    assert get_agreement(agreement) == draft


def test_an_incomplete_agreement_is_refused_and_nothing_is_written():
    with pytest.raises(InvalidDraftError):
        save_agreement(agreement_draft(number=""))
    assert list_agreements(TODAY) == []


def test_an_agreement_without_people_can_go_and_come_back(agreement):
    delete_agreement(agreement)
    assert list_agreements(TODAY) == []
    undo_last("psu_agreement", agreement)
    assert len(get_agreement(agreement).places) == 2


def test_an_agreement_with_people_stays(agreement, anna):
    assign(agreement, anna)
    with pytest.raises(InvalidDraftError) as refused:
        delete_agreement(agreement)
    assert codes(refused) == ["psu_has_people"]


def test_a_place_where_somebody_works_and_a_period_with_people_stay(agreement, anna):
    assign(agreement, anna)
    draft = get_agreement(agreement)
    shorter = replace(
        draft,
        places=draft.places[1:],
        starts_on=date(2026, 3, 1),
        ends_on=date(2026, 11, 30),
    )
    with pytest.raises(InvalidDraftError) as refused:
        save_agreement(shorter, agreement)
    assert codes(refused) == ["psu_place_in_use", "psu_period_too_short", "psu_period_too_late"]
    save_agreement(replace(draft, places=draft.places[:1]), agreement)
    assert len(get_agreement(agreement).places) == 1


def test_what_is_not_there_is_said():
    for ask in (get_agreement, get_hours, delete_agreement, remove_assignment, delete_rate):
        with pytest.raises(NotFoundError):
            ask(77)


# People -----------------------------------------------------------------------------------------


def assignment_draft(agreement_id, person, **changes):
    agreement = get_agreement(agreement_id)
    values = {
        "place_id": agreement.places[0].id,
        "starts_on": TODAY,
        "ends_on": date(2026, 12, 31),
        **changes,
    }
    return PsuAssignmentDraft(agreement_id, person, **values)


def test_a_person_with_a_contract_is_assigned(agreement, anna):
    save_assignment(assignment_draft(agreement, anna, day_minutes=120, week_minutes=600))
    [row] = list_assignments(agreement)
    assert (row.name, row.place, row.is_covered) == ("Kowalska Anna", SCHOOL.name, True)
    assert (row.day_minutes, row.week_minutes) == (120, 600)
    assert list_agreements(TODAY)[0].people == 1
    assert list_agreements(date(2026, 11, 1))[0].people == 0


def test_without_a_contract_for_every_day_a_reason_is_asked_and_kept(agreement, anna):
    early = assignment_draft(agreement, anna, starts_on=date(2026, 11, 21))
    with pytest.raises(InvalidDraftError) as refused:
        save_assignment(early)
    [problem] = refused.value.problems
    assert (problem.code, problem.is_warning) == ("psu_no_contract", True)
    assert problem.values == {"on": date(2026, 11, 21), "article": "social_employment.18.4"}
    save_assignment(early, accepted={"psu_no_contract": "podpis w piątek"})
    [row] = list_assignments(agreement)
    assert not row.is_covered
    assert history_of("psu_agreement", agreement)[0].reasons == {
        "psu_no_contract": "podpis w piątek"
    }


def test_a_contract_that_ends_too_early_is_seen(agreement, make_participant):
    person = make_participant()
    make_signed(person, ends_on=date(2026, 12, 30))
    with pytest.raises(InvalidDraftError) as refused:
        save_assignment(assignment_draft(agreement, person))
    assert refused.value.problems[0].values["on"] == date(2026, 12, 31)


def test_nobody_works_twice_at_a_time_under_an_agreement(agreement, anna):
    assign(agreement, anna, starts_on=TODAY, ends_on=date(2026, 11, 30))
    with pytest.raises(InvalidDraftError) as refused:
        save_assignment(assignment_draft(agreement, anna, starts_on=date(2026, 11, 30)))
    assert codes(refused) == ["psu_twice"]
    save_assignment(assignment_draft(agreement, anna, starts_on=date(2026, 12, 1)))


def test_more_people_than_agreed_warn(make_participant, anna):
    agreement = make_agreement(persons=1)
    assign(agreement, anna)
    other = make_participant(last_name="Żuk")
    make_signed(other)
    with pytest.raises(InvalidDraftError) as refused:
        save_assignment(assignment_draft(agreement, other))
    assert codes(refused) == ["psu_too_many"]
    save_assignment(assignment_draft(agreement, other), accepted={"psu_too_many": "aneks"})


def test_a_period_does_not_leave_recorded_hours_outside(agreement, anna):
    assignment = assign(agreement, anna)
    worked(assignment, date(2026, 11, 24), 60)
    with pytest.raises(InvalidDraftError) as refused:
        save_assignment(assignment_draft(agreement, anna, starts_on=date(2026, 11, 25)), assignment)
    assert codes(refused) == ["psu_hours_outside"]
    with pytest.raises(InvalidDraftError) as refused:
        remove_assignment(assignment)
    assert codes(refused) == ["psu_has_hours"]


def test_an_assignment_entered_by_mistake_goes_and_comes_back(agreement, anna):
    assignment = assign(agreement, anna)
    remove_assignment(assignment)
    assert list_assignments(agreement) == []
    undo_last("psu_agreement", agreement)
    assert [a.id for a in list_assignments(agreement)] == [assignment]


def test_a_person_who_works_is_not_deleted(agreement, make_participant):
    person = make_participant()
    assign(agreement, person)
    with pytest.raises(ParticipantInUseError):
        delete_participant(person)


def test_erasing_a_person_takes_assignments_and_hours_along(agreement, make_participant):
    person = make_participant()
    worked(assign(agreement, person), date(2026, 11, 24), 60)
    database.rows("DELETE FROM participant WHERE id = ?", (person,))
    assert database.rows("SELECT count(*) FROM psu_assignment") == [(0,)]
    assert database.rows("SELECT count(*) FROM psu_hours") == [(0,)]
    assert database.rows("PRAGMA foreign_key_check") == []


# Hours ------------------------------------------------------------------------------------------


def test_hours_are_recorded_changed_deleted_and_brought_back(agreement, anna):
    assignment = assign(agreement, anna)
    library = get_agreement(agreement).places[1].id
    hours = save_hours(PsuHoursDraft(assignment, TODAY, 480, 725))
    row = get_hours(hours)
    assert (row.minutes, row.place, row.supervisor) == (245, SCHOOL.name, "Ewa Wójcik")
    save_hours(PsuHoursDraft(assignment, TODAY, 480, 600, library, "Ewa Mazur"), hours)
    assert (get_hours(hours).place, get_hours(hours).supervisor) == (LIBRARY.name, "Ewa Mazur")
    delete_hours(hours)
    assert hours_of(anna, NOVEMBER, TODAY) == []
    undo_last("psu_agreement", agreement)
    undo_last("psu_agreement", agreement)
    assert get_hours(hours).minutes == 245
    assert verify_history()


def test_above_the_week_nothing_is_saved_without_a_reason(agreement, anna):
    assignment = assign(agreement, anna)
    worked(assignment, date(2026, 11, 30), 360)
    late = PsuHoursDraft(assignment, date(2026, 12, 1), 480, 480 + 241)
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(late)
    [problem] = refused.value.problems
    assert (problem.code, problem.values["sum"]) == ("psu_week_limit", "10:01")
    assert len(hours_of(anna, NOVEMBER, date(2026, 12, 31))) == 1
    with pytest.raises(InvalidDraftError):
        save_hours(late, accepted={"psu_week_limit": "  "})
    save_hours(late, accepted={"psu_week_limit": "awaria, za zgodą PUP", "psu_overlap": "x"})
    assert history_of("psu_agreement", agreement)[0].reasons == {
        "psu_week_limit": "awaria, za zgodą PUP"
    }


def test_the_limit_is_the_person_s_whatever_the_agreement(agreement, anna):
    other = make_agreement(number="PSU/4/2026")
    worked(assign(agreement, anna), date(2026, 11, 24), 400)
    assignment = assign(other, anna)
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(PsuHoursDraft(assignment, date(2026, 11, 25), 480, 480 + 201))
    assert codes(refused) == ["psu_week_limit"]
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(PsuHoursDraft(assignment, date(2026, 11, 24), 500, 560))
    assert codes(refused) == ["psu_overlap"]


def test_hours_across_midnight_and_outside_are_refused(agreement, anna):
    assignment = assign(agreement, anna)
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(PsuHoursDraft(assignment, TODAY, 1320, 120))
    assert codes(refused) == ["psu_across_midnight"]
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(PsuHoursDraft(assignment, date(2027, 1, 1), 480, 540))
    assert codes(refused) == ["psu_outside_assignment"]


def test_a_day_without_a_contract_asks_for_a_reason(agreement, anna):
    assignment = assign(agreement, anna)
    with pytest.raises(InvalidDraftError) as refused:
        save_hours(PsuHoursDraft(assignment, date(2026, 11, 20), 480, 540))
    assert codes(refused) == ["psu_day_without_contract"]


def test_sums_count_what_is_being_typed_and_not_what_is_being_changed(agreement, anna):
    assignment = assign(agreement, anna)
    first = worked(assignment, date(2026, 11, 30), 300)
    worked(assignment, date(2026, 12, 1), 60)
    day = date(2026, 12, 2)
    sums = hour_sums(anna, day, more=[Stretch(day, 480, 540)], without=first)
    assert (sums.week, sums.month) == (120, 120)
    sums = hour_sums(anna, day)
    assert (sums.week, sums.month) == (360, 60)


def test_which_assignment_a_day_belongs_to(agreement, anna):
    first = assign(agreement, anna, starts_on=TODAY, ends_on=date(2026, 11, 30))
    second = assign(agreement, anna, starts_on=date(2026, 12, 1))
    rows = list_assignments(agreement)
    assert assignment_on(rows, anna, date(2026, 11, 30)).id == first
    assert assignment_on(rows, anna, date(2026, 12, 1)).id == second
    assert assignment_on(rows, anna, date(2026, 11, 1)) is None


def test_the_sheet_of_a_month_has_whole_weeks_with_their_sums(agreement, anna):
    assignment = assign(agreement, anna)
    worked(assignment, date(2026, 11, 24), 120)
    worked(assignment, date(2026, 11, 30), 60)
    worked(assignment, date(2026, 12, 1), 540)
    sheet = psu_hours_sheet(date(2026, 11, 15), anna)
    assert (sheet.month, sheet.person.name, sheet.agreements) == (
        NOVEMBER,
        "Kowalska Anna",
        ("PSU/3/2026",),
    )
    assert sheet.person.address.startswith("ul. Kwiatowa 5 m. 3")
    assert [row.day.day for row in sheet.rows] == [24, 30]
    assert sheet.minutes == 180
    assert [(w.week_starts_on.day, w.week_ends_on.day, w.week) for w in sheet.weeks] == [
        (26, 1, 0),
        (2, 8, 0),
        (9, 15, 0),
        (16, 22, 0),
        (23, 29, 120),
        (30, 6, 600),
    ]
    assert (sheet.week_limit, sheet.month_limit) == (600, 2400)
    with pytest.raises(NotFoundError):
        psu_hours_sheet(NOVEMBER, 77)


# Money ------------------------------------------------------------------------------------------


def test_there_is_no_rate_until_somebody_enters_one(agreement, anna):
    worked(assign(agreement, anna), date(2026, 11, 24), 90)
    assert list_rates() == []
    found = payment_list(NOVEMBER, agreement)
    [row] = found.rows
    assert (row.minutes, row.amount, found.amount, found.refund) == (90, None, None, None)
    assert found.lacks_rate


def test_rates_are_dated_and_say_their_source():
    rate = make_rate()
    with pytest.raises(InvalidDraftError) as refused:
        make_rate(1300)
    assert codes(refused) == ["psu_rate_twice"]
    save_rate(PsuRateDraft(date(2026, 6, 1), 1301, "  obwieszczenie  "))
    assert [(r.valid_from, r.rate, r.source) for r in list_rates()] == [
        (date(2026, 6, 1), 1301, "obwieszczenie"),
        (date(2024, 6, 1), 1220, "pismo urzędu pracy"),
    ]
    save_rate(PsuRateDraft(date(2024, 6, 1), 1221, "korekta"), rate)
    assert list_rates()[1].rate == 1221
    delete_rate(rate)
    assert len(list_rates()) == 1
    undo_last("club", 1)
    assert len(list_rates()) == 2


def test_the_payment_list_adds_up_with_a_rate_that_changes(agreement, make_participant):
    make_rate(1220)
    make_rate(1301, date(2026, 11, 16))
    for last_name in ("Żuk", "Ćwik", "Cybulska"):
        person = make_participant(last_name=last_name, sex=Sex.FEMALE)
        assignment = assign(agreement, person)
        worked(assignment, date(2026, 11, 13), 181)
        worked(assignment, date(2026, 11, 17), 119)
        worked(assignment, date(2026, 12, 1), 60)
    idle = make_participant(last_name="Adamska")
    assign(agreement, idle)
    found = payment_list(date(2026, 11, 30), agreement)
    assert [row.person.last_name for row in found.rows] == ["Cybulska", "Ćwik", "Żuk"]
    for row in found.rows:
        assert [(line.minutes, line.amount) for line in row.lines] == [(181, 3680), (119, 2580)]
        assert row.amount == 6260
    assert (found.minutes, found.amount) == (900, 18780)
    assert (found.refund, found.own_share) == (11268, 7512)
    assert not found.lacks_rate


def test_an_agreement_may_have_a_rate_of_its_own_and_no_refund(anna):
    make_rate(1220)
    agreement = make_agreement(rate=1500, refund_points=None)
    worked(assign(agreement, anna), date(2026, 11, 24), 60)
    found = payment_list(NOVEMBER, agreement)
    assert (found.amount, found.refund, found.own_share) == (1500, None, None)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.lists(st.integers(1, 700), max_size=4), min_size=1, max_size=4),
    st.integers(1, 5000),
    st.integers(0, 10_000),
)
def test_rows_add_up_to_the_total_whatever_was_worked(make_participant, people, rate, points):
    agreement = make_agreement(rate=rate, refund_points=points)
    for person in people:
        assignment = assign(agreement, make_participant())
        for day, minutes in enumerate(person, start=2):
            worked(assignment, date(2026, 11, day), minutes)
    found = payment_list(NOVEMBER, agreement)
    assert found.amount == sum(row.amount for row in found.rows)
    assert found.amount == sum(line.amount for row in found.rows for line in row.lines)
    assert found.minutes == sum(map(sum, people))
    assert found.refund + found.own_share == found.amount
