"""People taken in by the thousand are the same as people taken in one by one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import EndReason, ParticipantState
from kisdesk.domain.drafts import ParticipantDraft, StateChangeDraft
from kisdesk.errors import Cancelled
from kisdesk.services.bulk import NewPerson, bulk_register, settle_lists
from kisdesk.services.errors import ReadOnlyFileError
from kisdesk.services.participants import (
    ParticipantQuery,
    add_note,
    change_state,
    count_participants,
    get_card,
    list_participants,
    register_participant,
    save_household,
)
from kisdesk.services.session import Session, close_file, unlock
from tests import builders
from tests.services.test_participants import FULL, without_ids

TODAY = builders.TODAY
STEPS = (
    StateChangeDraft(ParticipantState.CANDIDATE, date(2026, 1, 5)),
    StateChangeDraft(ParticipantState.ACTIVE, date(2026, 1, 8), override_reason="art. 18 ust. 7"),
    StateChangeDraft(ParticipantState.SUSPENDED, date(2026, 3, 1)),
    StateChangeDraft(ParticipantState.COMPLETED, date(2026, 6, 30), EndReason.EMPLOYMENT),
    StateChangeDraft(ParticipantState.ACTIVE, date(2026, 9, 1), override_reason="art. 18 ust. 7"),
)


@pytest.mark.parametrize("count", range(1, len(STEPS) + 1))
def test_in_bulk_and_one_by_one_give_the_same_card(office: Session, count: int) -> None:
    steps = STEPS[:count]
    member, note = builders.member_draft(), (date(2026, 2, 1), "Rozmowa.")
    one = register_participant(FULL, on=steps[0].on, today=TODAY)
    save_household(one, [member], today=TODAY)
    for step in steps[1:]:
        change_state(one, step, today=TODAY)
    add_note(one, *note, today=builders.TODAY)

    (other,) = bulk_register([NewPerson(FULL, steps, (member,), (note,))])

    def comparable(person: int) -> object:
        card = get_card(person, TODAY)
        return replace(
            card,
            id=0,
            uuid="",
            draft=without_ids(card.draft),
            household=tuple(replace(member, id=None) for member in card.household),
            states=tuple(replace(state, id=0) for state in card.states),
            notes=tuple(replace(note, id=0) for note in card.notes),
        )

    assert comparable(other) == comparable(one)


def test_ids_come_in_order_and_everybody_is_found(office: Session, make_participant) -> None:
    first = make_participant()
    names = [f"Nowak{number}" for number in range(2500)]
    reports = []

    class Watches:
        def report(self, done: int, total: int) -> None:
            reports.append((done, total))

    people = (NewPerson(ParticipantDraft(name, "Jan"), STEPS[:1]) for name in names)
    ids = bulk_register(people, total=2500, progress=Watches())

    assert ids == list(range(first + 1, first + 2501))
    assert reports == [(0, 2500), (2000, 2500), (2500, 2500)]
    settle_lists()
    query = ParticipantQuery("nowak", today=TODAY)
    assert count_participants(query) == 2500
    assert [row.id for row in list_participants(query, limit=2500)] == ids
    assert make_participant() == ids[-1] + 1


def test_giving_up_leaves_the_file_as_it_was(office: Session) -> None:
    class GivesUp:
        def report(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    people = (NewPerson(ParticipantDraft("Żak", "Jan"), STEPS[:1]) for _ in range(2001))
    with pytest.raises(Cancelled):
        bulk_register(people, progress=GivesUp())
    assert count_participants(ParticipantQuery(today=TODAY + timedelta(1))) == 0


def test_a_copy_for_reading_takes_nobody_in(office: Session) -> None:
    close_file()
    unlock(office.path, builders.PASSWORD, read_only=True)
    with pytest.raises(ReadOnlyFileError):
        bulk_register([NewPerson(FULL, STEPS)])
