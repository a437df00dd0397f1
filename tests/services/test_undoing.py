"""Any change that still stands can be taken back days later, or its values one by one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kisdesk.domain.codes import ActionStatus
from kisdesk.domain.rows import FieldChange
from kisdesk.models.activity import Activity, Enrolment
from kisdesk.models.base import clock
from kisdesk.models.changes import history_values
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.services.contracts import set_action_status
from kisdesk.services.errors import InvalidDraftError, NotFoundError, UndoRefusedError
from kisdesk.services.history import history_of, undo_last, verify_history
from kisdesk.services.history_check import history_head
from kisdesk.services.participants import add_note, get_card, update_note, update_participant
from kisdesk.services.session import Session, close_file, unlock
from kisdesk.services.undoing import restore_values, undo_change, undo_plan, undoable
from kisdesk.services.workers import add_worker
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY
from tests.services.contract_builders import make_signed


@pytest.fixture
def person(make_participant) -> int:
    return make_participant()


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Moves the clock of the file."""

    def move(day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
        monkeypatch.setattr(clock, "moment", moment)

    return move


def update(person: int, **changes: object) -> int:
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, **changes), today=TODAY)
    return history_head().last_id


def value(person: int, field: str) -> object:
    return history_values(MODEL_BY_TABLE["participant"].get_by_id(person))[field]


def test_a_change_of_last_week_is_taken_back_after_another_session(
    person: int, office: Session, on_day
) -> None:
    on_day(TODAY - timedelta(days=8))
    wrong = update(person, phone="600 100 999")
    on_day(TODAY - timedelta(days=3))
    update(person, club_group="II")
    note = add_note(person, TODAY, "Rozmowa.", today=TODAY)
    close_file()
    on_day(TODAY)
    unlock(office.path, builders.PASSWORD)
    plan = undo_plan(wrong)
    assert plan.refusal == ""
    assert plan.fields == (
        FieldChange("participant", person, "phone", "+48600100999", "+48600100200"),
    )
    undo_change(wrong, today=TODAY)
    assert value(person, "phone") == "+48600100200"
    assert value(person, "club_group") == "II"
    assert [n.id for n in get_card(person, TODAY).notes] == [note]
    newest = history_of("participant", person)[0]
    assert (newest.action, newest.undoes_id) == ("undone", wrong)
    assert verify_history()


def test_showing_the_plan_changes_nothing(person: int) -> None:
    change = update(person, club_group="II")
    before = history_head(), get_card(person, TODAY)
    assert undo_plan(change).refusal == ""
    assert (history_head(), get_card(person, TODAY)) == before


def test_the_second_change_of_a_field_stands_in_the_way_of_the_first(person: int) -> None:
    first = update(person, club_group="II", phone="600 100 300")
    second = update(person, club_group="III")
    plan = undo_plan(first)
    assert plan.refusal == "changed_since"
    with pytest.raises(UndoRefusedError) as refused:
        undo_change(first, today=TODAY)
    assert refused.value.code == "changed_since"
    assert undoable([first, second]) == {first: False, second: True}
    undo_change(second, today=TODAY)
    undo_change(first, today=TODAY)
    assert (value(person, "club_group"), value(person, "phone")) == ("", "+48600100200")


def test_single_values_come_back_where_later_changes_stand(person: int) -> None:
    first = update(person, club_group="II", phone="600 100 300", expectations="kurs")
    update(person, club_group="III")
    plan = undo_plan(first)
    assert {(v.field, v.old, v.new) for v in plan.values} == {
        ("club_group", "III", ""),
        ("phone", "+48600100300", "+48600100200"),
        ("expectations", "kurs", ""),
    }
    phone = next(v for v in plan.values if v.field == "phone")
    restore_values(first, [phone], today=TODAY)
    assert (value(person, "phone"), value(person, "club_group")) == ("+48600100200", "III")
    newest = history_of("participant", person)[0]
    assert newest.action == "value_restored"
    assert {c.field for c in newest.changes} == {"phone"}
    assert {v.field for v in undo_plan(first).values} == {"club_group", "expectations"}
    with pytest.raises(UndoRefusedError) as refused:
        restore_values(first, [phone], today=TODAY)
    assert refused.value.code == "same"
    undo_last("participant", person)
    assert value(person, "phone") == "+48600100300"
    assert verify_history()


def test_a_restored_name_is_found_and_sorted_again(person: int) -> None:
    from kisdesk.services.participants import ParticipantQuery, list_participants

    change = update(person, last_name="Żak")
    update(person, last_name="Lis")
    restore_values(change, undo_plan(change).values, today=TODAY)
    assert [r.id for r in list_participants(ParticipantQuery("kowalska", today=TODAY))] == [person]


def test_a_value_that_would_break_a_rule_is_refused_and_nothing_is_written(person: int) -> None:
    other = builders.pesel_of(date(1990, 1, 1))
    draft = get_card(person, TODAY).draft
    change = update(person, pesel=other, born_on=date(1990, 1, 1))
    update(person, club_group="II")
    before = history_head()
    born = next(v for v in undo_plan(change).values if v.field == "born_on")
    with pytest.raises(InvalidDraftError):
        restore_values(change, [born], today=TODAY)
    assert history_head() == before
    restore_values(change, undo_plan(change).values, today=TODAY)
    assert get_card(person, TODAY).draft == replace(draft, club_group="II")


def test_a_note_changed_since_comes_back_by_its_text(person: int) -> None:
    note = add_note(person, TODAY, "Pierwsza.", today=TODAY)
    update_note(note, TODAY, "Druga.", today=TODAY)
    second = history_head().last_id
    update_note(note, TODAY, "Trzecia.", today=TODAY)
    restore_values(second, undo_plan(second).values, today=TODAY)
    assert get_card(person, TODAY).notes[0].text == "Pierwsza."


def test_an_undo_and_what_was_taken_back_say_why_they_stay(person: int) -> None:
    change = update(person, club_group="II")
    undo_change(change, today=TODAY)
    undo = history_head().last_id
    for change_id, code in ((change, "taken_back"), (undo, "an_undo")):
        assert undo_plan(change_id).refusal == code
        with pytest.raises(UndoRefusedError) as refused:
            undo_change(change_id, today=TODAY)
        assert refused.value.code == code
    assert undoable([change, undo]) == {}


def test_what_others_hang_on_stays(person: int) -> None:
    registered = history_of("participant", person)[-1].change_id
    activity = Activity.create(name="Warsztaty", category="vocational")
    Enrolment.create(activity=activity, participant=person, since_on=TODAY)
    assert undo_plan(registered).refusal == "in_use"
    with pytest.raises(UndoRefusedError) as refused:
        undo_change(registered, today=TODAY)
    assert refused.value.code == "in_use"
    assert get_card(person, TODAY)


def test_a_signed_contract_stays_final(person: int) -> None:
    contract = make_signed(person)
    before = database.rows("SELECT * FROM social_contract"), history_head()
    for row in history_of("contract", contract):
        plan = undo_plan(row.change_id)
        assert plan.refusal in {"final", "changed_since", "in_use"}, row.action
        with pytest.raises(UndoRefusedError):
            undo_change(row.change_id, today=TODAY)
        if plan.values:
            with pytest.raises(UndoRefusedError) as refused:
                restore_values(row.change_id, plan.values, today=TODAY)
            assert refused.value.code == "final"
    assert (database.rows("SELECT * FROM social_contract"), history_head()) == before


def test_what_may_still_change_in_a_signed_contract_is_taken_back(person: int) -> None:
    contract = make_signed(person)
    set_action_status(contract, 0, ActionStatus.DONE, TODAY, today=TODAY)
    done = history_head().last_id
    update(person, club_group="II")
    assert undo_plan(done).refusal == ""
    undo_change(done, today=TODAY)
    assert database.rows("SELECT status FROM contract_action ORDER BY position")[0][0] == "open"


def test_passwords_are_given_and_taken_only_by_hand(office: Session) -> None:
    worker = add_worker(builders.worker_draft(last_name="Żak"), "długie hasło nr 2")
    added = history_of("worker", worker)[0].change_id
    assert undo_plan(added).refusal == "password"


def test_a_change_that_is_not_there(office: Session) -> None:
    with pytest.raises(NotFoundError):
        undo_plan(4711)
    with pytest.raises(NotFoundError):
        undo_change(4711, today=TODAY)
