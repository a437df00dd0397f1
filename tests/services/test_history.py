"""Who changed what, taking it back, and noticing that somebody rewrote it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import EligibilityGroup, ParticipantState
from kisdesk.domain.drafts import GroundDraft, StateChangeDraft
from kisdesk.domain.rows import FieldChange
from kisdesk.errors import NotFoundError
from kisdesk.models.activity import Activity, Enrolment
from kisdesk.models.changes import record_event, recorded_change
from kisdesk.models.contract import ContractVersion, SocialContract
from kisdesk.services.club import get_club, save_club
from kisdesk.services.errors import NothingToUndoError, ReadOnlyFileError, UndoRefusedError
from kisdesk.services.history import history_of, undo_last, verify_history
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    change_state,
    delete_note,
    delete_participant,
    get_card,
    list_participants,
    save_household,
    update_participant,
)
from kisdesk.services.session import Session, close_file, unlock
from kisdesk.services.workers import add_worker, list_workers
from kisdesk.storage.peewee_database import database
from tests import builders

TODAY = builders.TODAY


@pytest.fixture
def person(make_participant) -> int:
    return make_participant()


def update(person: int, **changes: object) -> None:
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, **changes), today=TODAY)


def card(person: int) -> object:
    return get_card(person, TODAY)


def test_history_says_who_changed_which_field_from_what_to_what(person: int) -> None:
    update(person, phone="600 100 300", disability_valid_until=date(2027, 1, 31))
    change, registered = history_of("participant", person)

    assert (change.action, change.worker_name) == ("participant_updated", "Małgorzata Zielińska")
    assert set(change.changes) == {
        FieldChange("participant", person, "phone", "+48600100200", "+48600100300"),
        FieldChange("participant", person, "disability_valid_until", None, "2027-01-31"),
    }
    assert registered.action == "participant_registered"
    assert FieldChange("participant", person, "last_name", None, "Kowalska") in registered.changes
    assert {c.table for c in registered.changes} == {
        "participant", "address", "ground", "state_change",
    }  # fmt: skip
    assert not {c.field for c in registered.changes} & {"uuid", "sort_key", "search_key"}
    assert [row.can_undo for row in (change, registered)] == [True, False]


def test_saving_without_a_change_is_no_history(person: int) -> None:
    update(person)
    assert len(history_of("participant", person)) == 1


def test_reasons_given_for_warnings_are_kept(person: int) -> None:
    draft = get_card(person, TODAY).draft
    reasons = {"phone_format": "numer zagraniczny bez prefiksu"}
    update_participant(person, replace(draft, phone="12"), today=TODAY, accepted=reasons)
    assert history_of("participant", person)[0].reasons == reasons


def _change_card(person: int) -> None:
    update(
        person,
        last_name="Żak",
        phone="",
        addresses=(builders.address(street="Polna"),),
        grounds=(
            GroundDraft(EligibilityGroup.DISABLED, is_main=True),
            GroundDraft(EligibilityGroup.LONG_TERM_UNEMPLOYED),
        ),
    )


def _empty_household(person: int) -> None:
    save_household(person, [], today=TODAY)


def _move_on(person: int) -> None:
    change_state(person, StateChangeDraft(ParticipantState.WAITING, TODAY), today=TODAY)


def _add_note(person: int) -> None:
    add_note(person, TODAY, "Rozmowa.", today=TODAY)


def _delete_note(person: int) -> None:
    delete_note(get_card(person, TODAY).notes[0].id)


@pytest.mark.parametrize(
    "act", [_change_card, _empty_household, _move_on, _add_note, _delete_note, delete_participant]
)
def test_undo_brings_back_exactly_what_was(person: int, act) -> None:
    add_note(person, TODAY, "Pierwsza rozmowa.", today=TODAY)
    save_household(person, [builders.member_draft()], today=TODAY)
    before = card(person)
    rows_before = list_participants(ParticipantQuery("kowalska 600100200", today=TODAY))
    act(person)

    undone = undo_last("participant", person)

    assert undone.is_undone
    assert card(person) == before
    found = list_participants(ParticipantQuery("kowalska 600100200", today=TODAY))
    assert found == rows_before
    assert verify_history()


def test_undo_goes_back_step_by_step_to_an_empty_desk(person: int) -> None:
    update(person, club_group="II")
    update(person, club_group="III")

    undo_last("participant", person)
    assert get_card(person, TODAY).draft.club_group == "II"
    undo_last("participant", person)
    assert get_card(person, TODAY).draft.club_group == ""
    update(person, club_group="IV")
    undo_last("participant", person)
    undo_last("participant", person)

    with pytest.raises(NotFoundError):
        card(person)
    with pytest.raises(NothingToUndoError):
        undo_last("participant", person)
    history = history_of("participant", person)
    assert [row.action for row in history].count("undone") == 4
    assert all(row.is_undone != (row.undoes_id is not None) for row in history)


def test_undo_reaches_into_another_persons_household(person: int, make_participant) -> None:
    other = make_participant(last_name="Żak")
    save_household(other, [builders.member_draft(person_id=person)], today=TODAY)
    delete_participant(person)
    undo_last("participant", person)
    assert get_card(other, TODAY).household[0].person_id == person


def test_undo_refuses_what_something_else_was_built_on(person: int) -> None:
    activity = Activity.create(name="Warsztaty", category="vocational")
    Enrolment.create(activity=activity, participant=person, since_on=TODAY)
    before = card(person)
    with pytest.raises(UndoRefusedError):
        undo_last("participant", person)
    assert card(person) == before


def test_undo_refuses_when_another_subject_changed_the_same_row_since(person: int) -> None:
    from kisdesk.models.participant import Participant

    update(person, club_group="II")
    with recorded_change("merged", "club", 1) as change:
        change.update(Participant, person, club_group="III")

    assert not any(row.can_undo for row in history_of("participant", person))
    with pytest.raises(UndoRefusedError):
        undo_last("participant", person)
    undo_last("club", 1)
    undo_last("participant", person)
    assert get_card(person, TODAY).draft.club_group == ""


def test_undo_refuses_when_the_row_was_rewritten_without_history(person: int) -> None:
    update(person, club_group="II")
    database.rows("UPDATE participant SET club_group = 'V' WHERE id = ?", (person,))
    with pytest.raises(UndoRefusedError):
        undo_last("participant", person)
    assert get_card(person, TODAY).draft.club_group == "V"


def test_undo_refuses_what_was_signed(person: int) -> None:
    with recorded_change("contract_started", "contract") as change:
        contract = change.insert(
            SocialContract, participant=person, variant="A", form_code="KS-A-2010", state="draft"
        )
        change.subject_id = contract
    with recorded_change("contract_signed", "contract", contract) as change:
        change.insert(
            ContractVersion, contract=contract, version=1, agreed_on=TODAY, content="x", sha256="x"
        )
        days = {"signed_on": TODAY, "starts_on": TODAY, "ends_on": TODAY + timedelta(30)}
        change.update(SocialContract, contract, state="signed", **days)

    with pytest.raises(UndoRefusedError):
        undo_last("contract", contract)
    assert SocialContract.get_by_id(contract).state == "signed"


def test_undo_gives_and_takes_no_passwords(office: Session) -> None:
    worker = add_worker(builders.worker_draft(last_name="Żak"), "długie hasło nr 2")
    with pytest.raises(UndoRefusedError):
        undo_last("worker", worker)
    with pytest.raises(UndoRefusedError):
        undo_last("club", 1)
    assert len(list_workers()) == 2


def test_the_clubs_data_can_be_taken_back(office: Session) -> None:
    before = get_club()
    save_club(replace(before, manager="Jan Żak"))
    undo_last("club", 1)
    assert get_club() == before


def test_a_copy_for_reading_shows_history_and_undoes_nothing(office: Session, person: int) -> None:
    close_file()
    unlock(office.path, builders.PASSWORD, read_only=True)
    assert len(history_of("participant", person)) == 1
    assert verify_history()
    with pytest.raises(ReadOnlyFileError):
        undo_last("participant", person)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change_entry SET new = replace(new, 'Kowalska', 'Nowak')",
        "UPDATE change_entry SET record_id = 99 WHERE id = 2",
        "UPDATE change SET worker_name = 'Ktoś inny' WHERE id = 2",
        "UPDATE change SET at = '2020-01-01T00:00:00+00:00' WHERE id = 1",
        "UPDATE change SET action = 'note_added' WHERE id = 2",
        "UPDATE change SET hash = previous_hash WHERE id = 2",
        "DELETE FROM change_entry WHERE change_id = 2 AND position = 0",
        "DELETE FROM change_entry WHERE change_id = 3; DELETE FROM change WHERE id = 3",
        "DELETE FROM change_entry WHERE change_id = 2; DELETE FROM change WHERE id = 2",
    ],
)
def test_rewritten_history_is_noticed(person: int, statement: str) -> None:
    update(person, club_group="II")
    assert verify_history()
    names = database.rows("SELECT name FROM sqlite_master WHERE name LIKE '%is_append_only%'")
    assert len(names) == 6
    for (name,) in names:
        database.rows(f"DROP TRIGGER {name}")
    for part in statement.split(";"):
        database.rows(part)
    assert not verify_history()


def test_an_act_without_a_record_is_sealed_and_does_not_stand_in_the_way_of_undo(
    person: int,
) -> None:
    update(person, club_group="II")
    record_event("printed", "participant", person, {"paper": "certificate"})
    assert history_of("participant", person)[0].action == "printed"
    assert undo_last("participant", person).action == "participant_updated"
    assert verify_history()
    database.rows("DROP TRIGGER change_is_append_only_update")
    database.rows("UPDATE change SET details = '' WHERE action = 'printed'")
    assert not verify_history()
