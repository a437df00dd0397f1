"""Whatever leaves the encrypted file is an act of the history, and says nothing of the content."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kisdesk.domain.codes import SensitiveKind
from kisdesk.domain.drafts import SensitiveDraft
from kisdesk.domain.rights import Role
from kisdesk.models.base import clock
from kisdesk.models.changes import actor
from kisdesk.services.errors import NotAllowedError
from kisdesk.services.exchange import save_person
from kisdesk.services.history import verify_history
from kisdesk.services.history_list import HistoryQuery, list_acts
from kisdesk.services.leaving import Leaving, note_printed, save_pages
from kisdesk.services.papers.batch import PaperRequest, print_batch
from kisdesk.services.papers.content import Subject
from kisdesk.services.session import Session, close_file, unlock
from kisdesk.services.special_views import note_special_view
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY


def events(action: str) -> list[tuple[str, int, dict]]:
    rows = database.rows(
        "SELECT subject_kind, subject_id, details FROM change WHERE action = ? ORDER BY id",
        (action,),
    )
    return [(kind, one, json.loads(details) if details else {}) for kind, one, details in rows]


def test_a_print_and_a_pdf_are_one_act_each(make_participant, tmp_path: Path) -> None:
    person = make_participant()
    what = Leaving("certificate", "ZA/1/2026", ("participant", person))
    note_printed(what, copies=2)
    save_pages(tmp_path / "a.pdf", b"%PDF", what)
    assert events("printed") == [
        ("participant", person,
         {"kind": "certificate", "number": "ZA/1/2026", "to": "printer", "copies": 2}),
        ("participant", person, {"kind": "certificate", "number": "ZA/1/2026", "to": "pdf"}),
    ]  # fmt: skip
    assert verify_history()


def test_a_batch_of_files_is_one_act_that_names_the_people_by_id(
    make_participant, tmp_path: Path
) -> None:
    people = [make_participant(last_name=name) for name in ("Żak", "Lis", "Mak")]
    requests = [PaperRequest("participant_card", Subject(TODAY, one)) for one in people]
    print_batch(requests, folder=tmp_path)
    assert events("printed") == [
        ("file", 1,
         {"kind": "participant_card", "to": "pdf", "count": 3, "participants": people}),
    ]  # fmt: skip
    found = list_acts(HistoryQuery(subjects=(("participant", people[1]),)))
    assert [row.action for row in found] == ["printed", "participant_registered"]


def test_a_person_exported_is_an_act_about_the_person(make_participant, tmp_path: Path) -> None:
    person = make_participant()
    save_person(person, tmp_path / "person.json")
    assert events("exported") == [("participant", person, {"kind": "person_json", "to": "json"})]


def test_no_event_repeats_a_name_or_a_number_of_a_person(make_participant, tmp_path: Path) -> None:
    person = make_participant(last_name="Wyjątkowska")
    pesel = database.rows("SELECT pesel FROM participant WHERE id = ?", (person,))[0][0]
    save_person(person, tmp_path / "person.json")
    print_batch([PaperRequest("participant_card", Subject(TODAY, person))], folder=tmp_path)
    note_special_view(person)
    said = " ".join(r[0] for r in database.rows("SELECT details FROM change WHERE details <> ''"))
    assert "participant_card" in said
    assert "Wyjątkowska" not in said
    assert pesel not in said


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.TECHNICIAN])
def test_without_the_right_nothing_leaves_and_no_file_appears(
    make_participant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    person = make_participant()
    monkeypatch.setattr(actor, "role", role)
    with pytest.raises(NotAllowedError):
        save_pages(tmp_path / "a.pdf", b"%PDF", Leaving("path", subject=("participant", person)))
    with pytest.raises(NotAllowedError):
        save_person(person, tmp_path / "person.json")
    with pytest.raises(NotAllowedError):
        print_batch([PaperRequest("path", Subject(TODAY, person))], folder=tmp_path)
    assert not list(tmp_path.glob("*.pdf")) + list(tmp_path.glob("*.json"))
    save_pages(tmp_path / "empty.pdf", b"%PDF", Leaving("blank"))
    assert events("printed") == [("file", 1, {"kind": "blank", "to": "pdf"})]


def sensitive(make_participant) -> int:
    fact = SensitiveDraft(SensitiveKind.HEALTH, "Leczenie.", "Dobór zajęć.")
    return make_participant(sensitive=(fact,))


def test_looking_at_protected_data_is_one_act_an_hour_and_person(
    make_participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, other = sensitive(make_participant), make_participant(last_name="Żak")
    moment = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    for minutes in (0, 20, 59, 61, 90):
        monkeypatch.setattr(clock, "moment", moment + timedelta(minutes=minutes))
        note_special_view(person)
    note_special_view(other)
    assert [(kind, one) for kind, one, _ in events("special_viewed")] == [
        ("participant", person), ("participant", person), ("participant", other),
    ]  # fmt: skip


def test_another_worker_looking_is_another_act(
    make_participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sensitive(make_participant)
    note_special_view(person)
    monkeypatch.setattr(actor, "worker_id", None)
    note_special_view(person)
    assert len(events("special_viewed")) == 2


def test_a_copy_for_reading_is_looked_at_without_a_trace(office: Session, make_participant) -> None:
    person = sensitive(make_participant)
    close_file()
    unlock(office.path, builders.PASSWORD, read_only=True)
    before = database.rows("SELECT count(*) FROM change")
    note_special_view(person)
    assert database.rows("SELECT count(*) FROM change") == before


def test_who_may_not_see_protected_data_is_refused(
    make_participant, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sensitive(make_participant)
    monkeypatch.setattr(actor, "role", Role.READ_ONLY)
    with pytest.raises(NotAllowedError):
        note_special_view(person)
    assert not events("special_viewed")
