"""The dictionary of kinds, the waiting list, consultations and individual use."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.activity_codes import (
    ActivityForm,
    Equipment,
    Reintegration,
    ServiceCategory,
    SpecialistRole,
)
from kisdesk.domain.activity_kinds import KindDraft
from kisdesk.domain.codes import ActivityCategory
from kisdesk.domain.consultations import ConsultationDraft, UseDraft
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
from kisdesk.services.activity_kinds import delete_kind, list_kinds, save_kind
from kisdesk.services.consultations import (
    consultation_minutes,
    delete_consultation,
    delete_use,
    list_consultations,
    list_uses,
    save_consultation,
    save_use,
    use_minutes,
)
from kisdesk.services.history import undo_last
from kisdesk.services.participants import delete_participant
from kisdesk.services.waiting_list import (
    add_to_waiting,
    move_in_waiting,
    promote,
    remove_from_waiting,
    waiting_people,
)
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY

pytestmark = pytest.mark.usefixtures("office")

MakeParticipant = Callable[..., int]


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidDraftError) as error:
        act()
    return error.value.problems[0].code


# Kinds ------------------------------------------------------------------------------------------


def test_the_kinds_of_the_act_are_there_with_their_place_in_it() -> None:
    kinds = list_kinds()
    by_act = [kind for kind in kinds if kind.legal_basis]
    assert kinds[: len(by_act)] == by_act
    assert {kind.legal_basis for kind in by_act} == {
        f"art. 18 ust. 2 pkt {number}" for number in range(1, 7)
    }
    assert {kind.reintegration for kind in kinds} == set(Reintegration)
    assert len({kind.name for kind in kinds}) == len(kinds)


def test_a_club_adds_changes_and_removes_its_own_kind() -> None:
    kind = save_kind(KindDraft("Biblioteka", ServiceCategory.EDUCATION, "7.8"))
    save_kind(KindDraft("Biblioteka i prasa", ServiceCategory.EDUCATION, "7.9"), kind)
    assert list_kinds()[-1].official_code == "7.9"
    assert code_of(lambda: save_kind(KindDraft("BIBLIOTEKA I PRASA"))) == "kind_twice"
    assert code_of(lambda: save_kind(KindDraft(" "))) == "required"

    activity = save_activity(ActivityDraft("Czytanie", kind_id=kind))
    assert code_of(lambda: delete_kind(kind)) == "kind_in_use"
    save_activity(replace(get_activity(activity), kind_id=list_kinds()[0].id), activity)
    delete_kind(kind)
    assert kind not in {row.id for row in list_kinds(include_inactive=True)}
    assert code_of(lambda: delete_kind(list_kinds()[0].id)) == "kind_shipped"
    with pytest.raises(NotFoundError):
        delete_kind(999)


def test_a_kind_out_of_use_is_not_offered_but_stays() -> None:
    first = list_kinds()[0]
    draft = KindDraft(first.name, first.service, first.official_code, first.legal_basis, False)
    save_kind(draft, first.id)
    assert first.id not in {kind.id for kind in list_kinds()}
    assert first.id in {kind.id for kind in list_kinds(include_inactive=True)}


@pytest.mark.parametrize(
    ("service", "form", "category"),
    [
        (ServiceCategory.JOB_PLACEMENT, ActivityForm.CLASS, ActivityCategory.VOCATIONAL),
        (ServiceCategory.LEGAL_ADVICE, ActivityForm.GROUP, ActivityCategory.SOCIAL),
        (ServiceCategory.LEGAL_ADVICE, ActivityForm.INDIVIDUAL, ActivityCategory.INDIVIDUAL),
        (
            ServiceCategory.SOCIALLY_USEFUL_WORK,
            ActivityForm.PLACEMENT,
            ActivityCategory.SOCIALLY_USEFUL_WORK,
        ),
    ],
)
def test_the_category_follows_from_kind_and_form(service, form, category) -> None:
    kind = next(kind for kind in list_kinds() if kind.service is service)
    activity = save_activity(
        ActivityDraft("x", ActivityCategory.SOCIAL, kind_id=kind.id, form=form, programme="1. A")
    )
    kept = get_activity(activity)
    assert (kept.category, kept.form, kept.programme) == (category, form, "1. A")
    (row,) = list_activities(TODAY)
    assert (row.kind, row.form) == (kind.name, form)


@pytest.mark.parametrize("category", ActivityCategory)
def test_an_activity_saved_by_category_alone_gets_a_kind_of_it(category) -> None:
    activity = save_activity(ActivityDraft("x", category))
    kept = get_activity(activity)
    assert kept.kind_id is not None
    save_activity(kept, activity)
    assert get_activity(activity) == kept


# Waiting list -----------------------------------------------------------------------------------


@pytest.fixture
def full(make_participant: MakeParticipant) -> int:
    """An activity with one place, taken."""
    activity = save_activity(ActivityDraft("Kurs", capacity=1, starts_on=date(2026, 1, 1)))
    enrol(activity, make_participant(last_name="Pierwsza"), TODAY)
    return activity


def test_who_waits_keeps_the_order_and_gets_the_free_place(full, make_participant) -> None:
    people = [make_participant(last_name=name) for name in ("Żak", "Ćwik", "Adamska")]
    add_to_waiting(full, people[:2], TODAY)
    third = add_to_waiting(full, people[2:], TODAY)[0]
    assert [(row.place, row.last_name) for row in waiting_people(full)] == [
        (1, "Żak"),
        (2, "Ćwik"),
        (3, "Adamska"),
    ]
    assert list_activities(TODAY)[0].waiting == 3

    move_in_waiting(third, 1)
    assert [row.last_name for row in waiting_people(full)] == ["Adamska", "Żak", "Ćwik"]
    assert code_of(lambda: promote(third, TODAY)) == "activity_full"

    withdraw(enrolled_people(full)[0].id, TODAY)
    promote(third, TODAY + timedelta(days=1), {"no_contract": "umowa w przygotowaniu"})
    assert [(row.place, row.last_name) for row in waiting_people(full)] == [(1, "Żak"), (2, "Ćwik")]
    assert "Adamska" in {row.last_name for row in enrolled_people(full)}
    undo_last("activity", full)
    assert [row.last_name for row in waiting_people(full)] == ["Adamska", "Żak", "Ćwik"]


def test_waiting_twice_or_with_a_place_is_refused(full, make_participant) -> None:
    enrolled = enrolled_people(full)[0].participant_id
    person = make_participant()
    entry = add_to_waiting(full, [person], TODAY)[0]
    assert code_of(lambda: add_to_waiting(full, [person], TODAY)) == "already_waiting"
    assert code_of(lambda: add_to_waiting(full, [enrolled], TODAY)) == "already_enrolled"
    remove_from_waiting(entry)
    assert waiting_people(full) == []
    for act in (
        lambda: remove_from_waiting(entry),
        lambda: promote(entry, TODAY),
        lambda: add_to_waiting(99, [person], TODAY),
        lambda: add_to_waiting(full, [99], TODAY),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_an_ended_activity_has_nobody_waiting(full, make_participant) -> None:
    add_to_waiting(full, [make_participant()], TODAY)
    close_activity(full, TODAY)
    assert waiting_people(full) == []


# Consultations and individual use ----------------------------------------------------------------


def test_consultations_are_kept_and_counted(make_participant: MakeParticipant) -> None:
    first, second = make_participant(last_name="Żak"), make_participant(last_name="Ćwik")
    draft = ConsultationDraft(
        first, "Ewa Majewska", SpecialistRole.PSYCHOLOGIST, TODAY, 45, "plan działania"
    )
    one = save_consultation(draft, TODAY)
    save_consultation(replace(draft, minutes=60, day=TODAY - timedelta(days=7)), TODAY)
    save_consultation(replace(draft, participant_id=second, minutes=30), TODAY)

    assert [row.minutes for row in list_consultations(first)] == [45, 60]
    (row,) = list_consultations(first, TODAY)
    assert (row.person, row.role, row.topic) == (
        "Żak Anna",
        SpecialistRole.PSYCHOLOGIST,
        "plan działania",
    )
    counted = consultation_minutes(TODAY - timedelta(days=30), TODAY)
    assert [(row.person, row.times, row.minutes) for row in counted] == [
        ("Ćwik Anna", 1, 30),
        ("Żak Anna", 2, 105),
    ]
    save_consultation(replace(draft, minutes=50), TODAY, one)
    delete_consultation(one)
    assert len(list_consultations(first)) == 1
    undo_last("participant", first)
    assert list_consultations(first)[0].minutes == 50


def test_individual_use_is_logged(make_participant: MakeParticipant) -> None:
    person = make_participant()
    use = save_use(UseDraft(person, TODAY, 20, Equipment.PRINTER, "CV"), TODAY)
    save_use(UseDraft(person, TODAY, 40, Equipment.COMPUTER), TODAY)
    assert {(row.what, row.minutes) for row in list_uses(person)} == {
        (Equipment.PRINTER, 20),
        (Equipment.COMPUTER, 40),
    }
    assert [row.minutes for row in use_minutes(TODAY, TODAY)] == [60]
    delete_use(use)
    assert [row.what for row in list_uses()] == [Equipment.COMPUTER]


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"participant_id": None}, "participant_id", "nobody_chosen"),
        ({"day": None}, "day", "required"),
        ({"day": TODAY + timedelta(days=1)}, "day", "date_in_future"),
        ({"minutes": None}, "minutes", "required"),
        ({"minutes": 0}, "minutes", "minutes_out_of_bounds"),
        ({"minutes": 721}, "minutes", "minutes_out_of_bounds"),
    ],
)
def test_what_cannot_have_been(make_participant, changes, field: str, code: str) -> None:
    draft = ConsultationDraft(make_participant(), "", SpecialistRole.LAWYER, TODAY, 30)
    with pytest.raises(InvalidDraftError) as error:
        save_consultation(replace(draft, **changes), TODAY)
    assert [(p.field, p.code) for p in error.value.problems] == [(field, code)]
    use = UseDraft(draft.participant_id, TODAY, 30)
    with pytest.raises(InvalidDraftError):
        save_use(replace(use, **changes), TODAY)


def test_a_person_leaves_with_their_consultations(full, make_participant) -> None:
    person = make_participant()
    save_consultation(ConsultationDraft(person, "", SpecialistRole.LAWYER, TODAY, 30), TODAY)
    save_use(UseDraft(person, TODAY, 30), TODAY)
    add_to_waiting(full, [person], TODAY)
    delete_participant(person)
    for table in ("consultation", "individual_use", "waiting_entry"):
        assert database.rows(f"SELECT count(*) FROM {table}") == [(0,)]
    undo_last("participant", person)
    assert len(list_consultations(person)) == 1
