"""A record as it was at any moment, whatever was done to it since."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import EligibilityGroup, ParticipantState, SensitiveKind
from kisdesk.domain.consultations import ConsultationDraft
from kisdesk.domain.drafts import GroundDraft, SensitiveDraft, StateChangeDraft
from kisdesk.domain.rights import Role
from kisdesk.errors import NotFoundError
from kisdesk.models.base import clock
from kisdesk.models.changes import actor, history_values
from kisdesk.models.registry import MODEL_BY_TABLE
from kisdesk.services.errors import UserError
from kisdesk.services.history import history_of, undo_last
from kisdesk.services.history_check import history_head
from kisdesk.services.participants import (
    add_note,
    change_state,
    delete_note,
    delete_participant,
    get_card,
    save_household,
    update_note,
    update_participant,
)
from kisdesk.services.time_machine import (
    end_of_day,
    moments_of,
    record_as_of,
    state_differences,
)
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY
from tests.services.contract_builders import make_signed

TABLES = (
    "address", "ground", "exclusion_finding", "sensitive_fact", "state_change", "note",
    "household_member", "outcome", "follow_up", "consultation", "individual_use",
)  # fmt: skip


def snapshot(person: int) -> Mapping[tuple[str, int], dict[str, Any]]:
    """Everything the file says of a person now, straight from its tables."""
    rows = {}
    for table in ("participant", *TABLES):
        model = MODEL_BY_TABLE[table]
        owner = model.id if table == "participant" else model.participant  # type: ignore[attr-defined]
        for record in model.select().where(owner == person):
            rows[table, record.id] = history_values(record)
    return rows


def update(person: int, **changes: object) -> None:
    draft = get_card(person, TODAY).draft
    update_participant(person, replace(draft, **changes), today=TODAY)


texts = st.sampled_from(["", "II", "III", "a = ż", "Świerk"])
streets = st.lists(st.sampled_from(["Polna", "Leśna", "Kwiatowa"]), min_size=1, max_size=1)
groups = st.lists(
    st.sampled_from([EligibilityGroup.DISABLED, EligibilityGroup.LONG_TERM_UNEMPLOYED,
                     EligibilityGroup.HOMELESS_IN_PROGRAMME]), min_size=1, max_size=3, unique=True,
)  # fmt: skip
members = st.lists(st.sampled_from(["Ola", "Jan", "Ewa"]), max_size=3, unique=True)
acts = st.one_of(
    st.tuples(st.just("club_group"), texts),
    st.tuples(st.just("phone"), st.sampled_from(["", "600 100 300", "600 100 400"])),
    st.tuples(st.just("street"), streets),
    st.tuples(st.just("groups"), groups),
    st.tuples(st.just("household"), members),
    st.tuples(st.just("note"), texts.filter(bool)),
    st.tuples(st.just("change_note"), texts.filter(bool)),
    st.tuples(st.just("drop_note"), st.none()),
    st.tuples(st.just("fact"), texts.filter(bool)),
    st.tuples(st.just("state"), st.sampled_from([ParticipantState.WAITING])),
    st.tuples(st.just("undo"), st.none()),
)


def do(person: int, act: str, value: Any) -> None:
    card = get_card(person, TODAY)
    match act:
        case "club_group" | "phone":
            update(person, **{act: value})
        case "street":
            update(person, addresses=tuple(builders.address(street=one) for one in value))
        case "groups":
            grounds = tuple(GroundDraft(g, is_main=i == 0) for i, g in enumerate(value))
            update(person, grounds=grounds)
        case "household":
            drafts = [builders.member_draft(first_name=name) for name in value]
            save_household(person, drafts, today=TODAY)
        case "note":
            add_note(person, TODAY, value, today=TODAY)
        case "change_note" if card.notes:
            update_note(card.notes[0].id, TODAY, value, today=TODAY)
        case "drop_note" if card.notes:
            delete_note(card.notes[-1].id)
        case "fact":
            update(person, sensitive=(SensitiveDraft(SensitiveKind.HEALTH, value, "po co"),))
        case "state":
            change_state(person, StateChangeDraft(value, TODAY), today=TODAY)
        case "undo" if any(row.can_undo for row in history_of("participant", person)[:-1]):
            undo_last("participant", person)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(acts, min_size=1, max_size=14))
def test_every_moment_is_found_again_whatever_was_done_since(
    make_participant: Callable[..., int], steps: list[tuple[str, Any]]
) -> None:
    person = make_participant()
    seen = [(history_head().last_id, snapshot(person))]
    for act, value in steps:
        try:
            do(person, act, value)
        except UserError:
            continue
        if database.rows("SELECT 1 FROM participant WHERE id = ?", (person,)):
            seen.append((history_head().last_id, snapshot(person)))
    for change_id, was in seen:
        assert record_as_of("participant", person, change_id=change_id).rows == was
    assert record_as_of("participant", person).rows == seen[-1][1]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[date, int], None]:
    """Moves the clock of the file."""

    def move(day: date, hour: int = 10) -> None:
        moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        monkeypatch.setattr(clock, "moment", moment)

    return move


def test_a_day_means_its_end(make_participant, at) -> None:
    days = [TODAY + timedelta(days=n) for n in range(3)]
    at(days[0])
    person = make_participant()
    at(days[1], 9)
    update(person, club_group="II")
    at(days[1], 15)
    update(person, club_group="III")
    at(days[2])
    update(person, club_group="IV")

    def group(day: date) -> object:
        rows = record_as_of("participant", person, at=end_of_day(day)).rows
        return rows["participant", person]["club_group"] if rows else None

    before = days[0] - timedelta(days=1)
    assert [group(day) for day in (before, *days)] == [None, "", "III", "IV"]
    assert not record_as_of("participant", person, at=end_of_day(before)).exists


def test_what_the_card_said_when_the_contract_was_signed(make_participant) -> None:
    person = make_participant()
    update(person, phone="600 100 300")
    make_signed(person)
    update(person, phone="600 100 400", addresses=(builders.address(street="Polna"),))
    (signed,) = moments_of(person)
    assert signed.label.startswith("KS/")
    then = record_as_of("participant", person, change_id=signed.change_id)
    changes = {
        (c.table, c.field): (c.old, c.new)
        for c in state_differences(then, record_as_of("participant", person))
    }
    assert changes["participant", "phone"] == ("+48600100300", "+48600100400")
    assert changes["address", "street"] == ("Kwiatowa", "Polna")
    assert set(changes) == {("participant", "phone"), ("address", "street")}


def test_a_signed_contract_as_it_was_before_and_after(make_participant) -> None:
    contract = make_signed(make_participant())
    history = history_of("contract", contract)
    signing = next(row for row in history if row.action == "contract_signed")
    drafted = record_as_of("contract", contract, change_id=signing.change_id - 1)
    assert drafted.rows["social_contract", contract]["state"] == "draft"
    signed = record_as_of("contract", contract, change_id=signing.change_id)
    assert signed.rows["social_contract", contract]["state"] == "signed"
    now = record_as_of("contract", contract)
    goals = [values["text"] for (table, _), values in now.rows.items() if table == "contract_goal"]
    assert goals
    assert "content" not in next(v for (t, _), v in now.rows.items() if t == "contract_version")


def test_a_deleted_person_is_found_as_they_were(make_participant) -> None:
    person = make_participant()
    was, when = snapshot(person), history_head().last_id
    delete_participant(person)
    assert not record_as_of("participant", person).exists
    assert record_as_of("participant", person, change_id=when).rows == was


def test_another_persons_act_on_ones_household_is_seen(make_participant) -> None:
    person, other = make_participant(), make_participant(last_name="Żak")
    save_household(other, [builders.member_draft(person_id=person)], today=TODAY)
    was, when = snapshot(other), history_head().last_id
    delete_participant(person)
    assert snapshot(other) != was
    assert record_as_of("participant", other, change_id=when).rows == was


def test_a_row_written_without_history_is_as_the_first_change_found_it(make_participant) -> None:
    person = make_participant()
    when = history_head().last_id
    database.rows(
        "INSERT INTO note (uuid, participant_id, noted_on, author, text) VALUES ('u', ?, ?, '', ?)",
        (person, TODAY.isoformat(), "z listy"),
    )
    (note,) = get_card(person, TODAY).notes
    update_note(note.id, TODAY, "druga", today=TODAY)
    update_note(note.id, TODAY, "trzecia", today=TODAY)
    then = record_as_of("participant", person, change_id=when)
    assert then.rows["note", note.id]["text"] == "z listy"


def test_a_consultation_that_went_to_another_person_was_once_theirs(make_participant) -> None:
    from kisdesk.services.consultations import save_consultation

    person, other = make_participant(), make_participant(last_name="Żak")
    draft = ConsultationDraft(person, "Anna Wróbel", day=TODAY, minutes=45)
    saved = save_consultation(draft, today=TODAY)
    was, when = snapshot(person), history_head().last_id
    save_consultation(replace(draft, participant_id=other), today=TODAY, consultation_id=saved)
    assert ("consultation", saved) not in record_as_of("participant", person).rows
    assert record_as_of("participant", person, change_id=when).rows == was
    assert ("consultation", saved) in record_as_of("participant", other).rows


def test_without_the_right_protected_values_are_left_out_and_it_says_so(
    make_participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    fact = SensitiveDraft(SensitiveKind.HEALTH, "schorzenie", "dobór zajęć")
    person = make_participant(sensitive=(fact,))
    when = history_head().last_id
    update(person, sensitive=(), phone="600 100 900")
    monkeypatch.setattr(actor, "role", Role.READ_ONLY)
    then = record_as_of("participant", person, change_id=when)
    assert then.is_masked
    assert "schorzenie" not in str(then.rows)
    changes = state_differences(then, record_as_of("participant", person))
    assert "phone" in {c.field for c in changes}
    assert not [c for c in changes if c.field in {"text", "reason"}]


def test_erased_content_is_said_to_be_missing(make_participant) -> None:
    person = make_participant()
    assert not record_as_of("participant", person).has_gaps
    for name in ("change_is_append_only_update", "change_entry_is_append_only_delete"):
        database.rows(f"DROP TRIGGER {name}")
    change = history_of("participant", person)[0].change_id
    database.rows("DELETE FROM change_entry WHERE change_id = ?", (change,))
    database.rows("UPDATE change SET salt = '', reasons = '' WHERE id = ?", (change,))
    assert record_as_of("participant", person).has_gaps


def test_who_never_was_in_the_file(make_participant) -> None:
    with pytest.raises(NotFoundError):
        record_as_of("participant", 4711)
