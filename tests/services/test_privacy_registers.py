"""Registers of disclosures, requests, restrictions and corrections in a real encrypted file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.deadline_facts import DeadlineKind
from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.domain.person_requests import RequestDraft, RestrictionDraft
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    PermittedUse,
    Recipient,
    RequestDecision,
    RequestKind,
    RestrictionBasis,
)
from kisdesk.domain.rights import Role
from kisdesk.errors import InvalidDraftError, NotFoundError
from kisdesk.models.changes import actor
from kisdesk.services.corrections import corrections_of, mark_told
from kisdesk.services.disclosures import (
    DisclosureFilter,
    delete_disclosure,
    disclosures_of,
    get_disclosure,
    list_disclosures,
    papers_to_enter,
    record_disclosure,
    update_disclosure,
)
from kisdesk.services.errors import NotAllowedError
from kisdesk.services.history import undo_last, verify_history
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content
from kisdesk.services.papers.subjects import People, restricted_in, subjects_of_people
from kisdesk.services.participants import change_state, get_card, update_participant
from kisdesk.services.person_requests import (
    list_requests,
    note_restricted_use,
    record_request,
    record_restriction,
    requests_of,
    restricted_people,
    restriction_on,
    restrictions_of,
    update_request,
    update_restriction,
)
from kisdesk.services.today import list_deadlines
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.ui.participants import people as contracts

Make = Callable[..., int]
MADE = DisclosureDraft(
    recipient=Recipient.LABOUR_OFFICE,
    recipient_name="  PUP   w Brzozowie ",
    made_on=TODAY,
    basis="art. 18f",
    scope="obecność w październiku",
    way=DisclosureWay.LETTER,
)
DEMAND = DisclosureDraft(
    recipient=Recipient.WELFARE,
    state=DisclosureState.OPEN,
    demanded_on=TODAY - timedelta(days=3),
    due_on=TODAY + timedelta(days=4),
    scope="udział w zajęciach",
)


def last_change() -> tuple[str, str, int, str]:
    return database.rows(
        "SELECT action, subject_kind, subject_id, details FROM change ORDER BY id DESC LIMIT 1"
    )[0]


def test_a_disclosure_says_who_handed_what_to_whom(make_participant: Make) -> None:
    person = make_participant()
    record_disclosure(person, MADE, today=TODAY)

    (row,) = disclosures_of(person)
    assert (row.person, row.worker_name) == ("Kowalska Anna", "Małgorzata Zielińska")
    assert row.draft == replace(MADE, recipient_name="PUP w Brzozowie")
    assert last_change()[:3] == ("disclosure_recorded", "participant", person)
    assert verify_history()


def test_a_demand_calls_on_the_radar_until_it_is_answered(make_participant: Make) -> None:
    person = make_participant()
    entry = record_disclosure(person, DEMAND, today=TODAY)

    def called() -> list[date]:
        kind = DeadlineKind.DATA_DEMAND
        return [d.due_on for d in list_deadlines(TODAY) if d.kind is kind]

    assert called() == [DEMAND.due_on]
    answered = replace(
        DEMAND, state=DisclosureState.MADE, made_on=TODAY, basis="art. 105",
        way=DisclosureWay.ELECTRONIC,
    )  # fmt: skip
    update_disclosure(entry, answered, today=TODAY)
    assert called() == []
    undo_last("participant", person)
    assert called() == [DEMAND.due_on]


def test_the_register_is_narrowed_by_days_recipient_and_state(make_participant: Make) -> None:
    first, second = make_participant(), make_participant(last_name="Żółkiewska")
    record_disclosure(first, MADE, today=TODAY)
    record_disclosure(first, replace(MADE, made_on=TODAY - timedelta(days=90)), today=TODAY)
    record_disclosure(second, DEMAND, today=TODAY)

    assert [r.day for r in list_disclosures()] == [
        TODAY, TODAY - timedelta(days=3), TODAY - timedelta(days=90),
    ]  # fmt: skip
    recent = DisclosureFilter(first=TODAY - timedelta(days=3), last=TODAY)
    assert len(list_disclosures(recent)) == 2
    open_ones = list_disclosures(DisclosureFilter(state=DisclosureState.OPEN))
    assert [r.person for r in open_ones] == ["Żółkiewska Anna"]
    assert len(list_disclosures(DisclosureFilter(recipient=Recipient.LABOUR_OFFICE))) == 2


def test_a_paper_for_outside_is_offered_on_its_day_until_it_is_entered(
    make_participant: Make,
) -> None:
    person = make_participant()
    paper = issue_paper("end_notice", paper_content("end_notice", Subject(TODAY, person)), on=TODAY)
    assert [name for _, name in papers_to_enter(person, TODAY)] == [f"{paper.title} {paper.number}"]
    assert papers_to_enter(person, TODAY + timedelta(days=1)) == []
    record_disclosure(person, replace(MADE, document_id=paper.id), today=TODAY)
    assert papers_to_enter(person, TODAY) == []
    assert disclosures_of(person)[0].document == f"{paper.title} {paper.number}"


def test_the_paper_of_somebody_else_cannot_be_named(make_participant: Make) -> None:
    one, other = make_participant(), make_participant(last_name="Nowak")
    paper = issue_paper("end_notice", paper_content("end_notice", Subject(TODAY, one)), on=TODAY)
    with pytest.raises(NotFoundError):
        record_disclosure(other, replace(MADE, document_id=paper.id), today=TODAY)
    assert disclosures_of(other) == []


def test_an_objection_is_kept_with_its_decision(make_participant: Make) -> None:
    person = make_participant()
    asked = RequestDraft(RequestKind.OBJECTION, TODAY - timedelta(days=31), "Nie chcę zdjęć.")
    request = record_request(person, asked, today=TODAY)
    assert last_change()[0] == "objection_recorded"
    (row,) = list_requests(only_open=True)
    assert (row.person, row.due_on) == ("Kowalska Anna", date(2026, 11, 22))
    answered = replace(
        asked, answered_on=TODAY, decision=RequestDecision.GRANTED, reason="Zdjęcia usunięto."
    )
    update_request(request, answered, today=TODAY)
    assert list_requests(only_open=True) == []
    assert requests_of(person)[0].draft == answered
    with pytest.raises(InvalidDraftError):
        update_request(request, replace(answered, reason=""), today=TODAY)


def test_a_restricted_person_is_left_out_of_a_batch_and_counted(make_participant: Make) -> None:
    people = [make_participant(last_name=name) for name in ("Adamczyk", "Nowak")]
    for person in people:
        contracts.sign(person, TODAY, TODAY + timedelta(days=200), 0, TODAY)
        active = StateChangeDraft(ParticipantState.ACTIVE, TODAY)
        change_state(person, active, today=TODAY)
    restriction = record_restriction(
        people[0], RestrictionDraft(RestrictionBasis.ACCURACY, TODAY), today=TODAY
    )
    assert restricted_people(TODAY) == {people[0]}
    assert [s.id for s in subjects_of_people(People.ACTIVE, TODAY)] == [people[1]]
    assert restricted_in(People.ACTIVE, TODAY) == 1
    lifted = RestrictionDraft(RestrictionBasis.ACCURACY, TODAY, TODAY, TODAY)
    update_restriction(restriction, lifted, today=TODAY)
    assert last_change()[0] == "restriction_lifted"
    assert restricted_people(TODAY) == frozenset()
    assert len(subjects_of_people(People.ACTIVE, TODAY)) == 2


def test_restricted_data_are_used_with_a_ground_in_the_history(make_participant: Make) -> None:
    person = make_participant()
    with pytest.raises(NotFoundError):
        note_restricted_use(person, PermittedUse.CONSENT, "print", today=TODAY)
    draft = RestrictionDraft(RestrictionBasis.OBJECTION, TODAY, note="spór")
    record_restriction(person, draft, today=TODAY)
    note_restricted_use(person, PermittedUse.CONSENT, "paper opinion", today=TODAY)
    action, kind, subject, details = last_change()
    assert (action, kind, subject) == ("restriction_used", "participant", person)
    assert '"ground": "consent"' in details
    assert "Kowalska" not in details
    found = restriction_on(person, TODAY)
    assert found is not None
    assert found.draft == draft
    assert restrictions_of(person) == [found]


def test_a_correction_names_who_has_to_be_told(make_participant: Make) -> None:
    person = make_participant(pesel="", pesel_reason="brak")
    earlier = record_disclosure(
        person, replace(MADE, made_on=TODAY - timedelta(days=30)), today=TODAY
    )
    record_disclosure(person, DEMAND, today=TODAY)  # nobody got anything yet
    draft = get_card(person, TODAY).draft
    changed = replace(
        draft, last_name="Nowak", second_name="Maria", phone="+48600999888",
        addresses=(replace(draft.addresses[0], street="Długa"),),
    )  # fmt: skip
    update_participant(person, changed, today=TODAY)

    (correction,) = corrections_of(person)
    said = [(f.table, f.field, f.old, f.new) for f in correction.fields]
    # the second name was empty: completed, not corrected; a telephone identifies nobody
    assert said == [
        ("participant", "last_name", "Kowalska", "Nowak"),
        ("address", "street", "Kwiatowa", "Długa"),
    ]
    (notice,) = correction.notices
    assert (notice.disclosure.id, notice.is_settled) == (earlier, False)

    mark_told(earlier, correction.change_id, told_on=TODAY, today=TODAY)
    assert corrections_of(person)[0].notices[0].told_on == TODAY
    mark_told(earlier, correction.change_id, told_on=None, reason="odbiorca zlikwidowany",
              today=TODAY)  # fmt: skip
    (notice,) = corrections_of(person)[0].notices
    assert (notice.told_on, notice.reason) == (None, "odbiorca zlikwidowany")
    with pytest.raises(InvalidDraftError):
        mark_told(earlier, correction.change_id, told_on=None, today=TODAY)
    delete_disclosure(earlier)
    assert corrections_of(person)[0].notices == ()


def test_who_got_data_after_the_correction_need_not_be_told(make_participant: Make) -> None:
    person = make_participant()
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, last_name="Nowak"), today=TODAY)
    later = date.today() + timedelta(days=1)
    record_disclosure(person, replace(MADE, made_on=later), today=later)
    assert corrections_of(person)[0].notices == ()


def test_a_correction_taken_back_is_none(make_participant: Make) -> None:
    person = make_participant()
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, last_name="Nowak"), today=TODAY)
    undo_last("participant", person)
    assert corrections_of(person) == []


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.TECHNICIAN])
def test_who_may_not_change_enters_nothing(make_participant: Make, role: Role) -> None:
    person = make_participant()
    actor.role = role
    try:
        for act in (
            lambda: record_disclosure(person, MADE, today=TODAY),
            lambda: record_request(person, RequestDraft(RequestKind.ACCESS, TODAY), today=TODAY),
            lambda: record_restriction(
                person, RestrictionDraft(RestrictionBasis.CLAIMS, TODAY), today=TODAY
            ),
        ):
            with pytest.raises(NotAllowedError):
                act()
    finally:
        actor.role = Role.MANAGER
    assert disclosures_of(person) == []


def test_an_entry_that_is_gone_is_not_found(make_participant: Make) -> None:
    person = make_participant()
    entry = record_disclosure(person, MADE, today=TODAY)
    delete_disclosure(entry)
    with pytest.raises(NotFoundError):
        get_disclosure(entry)
    with pytest.raises(NotFoundError):
        record_disclosure(person + 1, MADE, today=TODAY)
