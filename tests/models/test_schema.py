"""The tables of the file and the models over them say the same."""

import peewee
import pytest

from kisdesk.domain.codes import ParticipantState
from kisdesk.errors import ConflictError
from kisdesk.models.activity import Enrolment
from kisdesk.models.base import BaseModel
from kisdesk.models.changes import recorded_change
from kisdesk.models.participant import Ground, Participant, name_keys
from kisdesk.models.registry import ALL_MODELS
from kisdesk.storage.peewee_database import database

pytestmark = pytest.mark.usefixtures("office")


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model._meta.table_name)
def test_model_and_table_have_the_same_columns(model: type[BaseModel]) -> None:
    columns = database.rows(f"PRAGMA table_info({model._meta.table_name})")
    in_table = {name: bool(not_null or is_key) for _, name, _, not_null, _, is_key in columns}
    in_model = {field.column_name: not field.null for field in model._meta.sorted_fields}

    assert in_model == in_table


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model._meta.table_name)
def test_foreign_keys_point_where_the_model_says(model: type[BaseModel]) -> None:
    listed = database.rows(f"PRAGMA foreign_key_list({model._meta.table_name})")
    in_table = {row[3]: (row[2], row[6]) for row in listed}
    in_model = {
        field.column_name: (field.rel_model._meta.table_name, field.on_delete)
        for field in model._meta.sorted_fields
        if isinstance(field, peewee.ForeignKeyField)
    }

    assert in_model == in_table


def test_every_table_has_a_model_or_belongs_to_the_search() -> None:
    rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    ours = {name for (name,) in rows if not name.startswith("sqlite_")}
    of_search = {name for name in ours if name.startswith("participant_search")}
    assert ours - of_search - {"participant_line", "search_dirty"} == {
        model._meta.table_name for model in ALL_MODELS
    }


def test_every_state_of_the_code_is_allowed_by_the_table() -> None:
    for number, state in enumerate(ParticipantState):
        name = f"Nowak{number}"
        Participant.create(
            last_name=name, first_name="Jan", state=state.value, **name_keys(name, "Jan")
        )
    assert Participant.select().count() == len(ParticipantState)


@pytest.mark.parametrize("day", ["2026-02-30", "22.11.2026", "2026-1-1", "yesterday"])
def test_a_text_that_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(peewee.IntegrityError):
        database.rows(
            "INSERT INTO participant (uuid, last_name, first_name, state, sort_key, search_key,"
            " born_on) VALUES ('u', 'a', 'b', 'active', x'00', '', ?)",
            (day,),
        )


def test_a_person_has_one_main_ground_only(make_participant) -> None:
    person = make_participant()
    with pytest.raises(peewee.IntegrityError):
        Ground.create(participant=person, group="disabled", is_main=True)


def test_an_enrolment_does_not_end_before_it_starts(make_participant) -> None:
    with pytest.raises(peewee.IntegrityError):
        Enrolment.create(
            activity=1, participant=make_participant(), since_on="2026-05-02", until_on="2026-05-01"
        )


def test_a_change_without_rows_writes_no_history(make_participant) -> None:
    person = make_participant()
    before = database.rows("SELECT count(*) FROM change")
    with recorded_change("participant_updated", "participant", person) as change:
        change.update(Participant, person, phone="+48600100200")
    assert database.rows("SELECT count(*) FROM change") == before


def _enrol_nobody_beside_a_new_person() -> None:
    with recorded_change("x", "participant", 1) as change:
        values = {"last_name": "Żak", "first_name": "Ewa", "state": "active"}
        change.insert(Participant, **values, **name_keys("Żak", "Ewa"))
        change.insert(Enrolment, activity=77, participant=77, since_on="2026-05-01")


def test_a_failing_change_leaves_nothing_behind() -> None:
    before = database.rows("SELECT count(*) FROM change")
    with pytest.raises(ConflictError):
        _enrol_nobody_beside_a_new_person()
    assert database.rows("SELECT count(*) FROM participant") == [(0,)]
    assert database.rows("SELECT count(*) FROM search_dirty") == [(0,)]
    assert database.rows("SELECT count(*) FROM change") == before


def test_history_cannot_be_changed_or_deleted(make_participant) -> None:
    make_participant()
    for statement in (
        "UPDATE change SET worker_name = 'x'",
        "DELETE FROM change",
        "UPDATE change_entry SET new = ''",
        "DELETE FROM change_entry",
    ):
        with pytest.raises(peewee.IntegrityError, match="append-only"):
            database.rows(statement)
