"""Everything about one person (art. 15): the pages read back, the JSON against its schema."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from kisdesk.domain.activity_codes import SpecialistRole
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.codes import Relation, SensitiveKind, Sex
from kisdesk.domain.consultations import ConsultationDraft
from kisdesk.domain.disclosures import DisclosureDraft
from kisdesk.domain.drafts import ParticipantDraft, SensitiveDraft
from kisdesk.domain.outcome_codes import OutcomeKind, WorkKind
from kisdesk.domain.outcomes import OutcomeDraft
from kisdesk.domain.person_requests import RequestDraft, RestrictionDraft
from kisdesk.domain.privacy_codes import (
    DisclosureWay,
    Recipient,
    RequestKind,
    RestrictionBasis,
)
from kisdesk.domain.rights import Role
from kisdesk.errors import Cancelled, InvalidDraftError
from kisdesk.models.changes import actor
from kisdesk.services import demo, session
from kisdesk.services.activities import enrol_people
from kisdesk.services.attendance import mark_people
from kisdesk.services.consultations import save_consultation
from kisdesk.services.disclosures import record_disclosure
from kisdesk.services.errors import NotAllowedError, ParticipantInUseError
from kisdesk.services.exchange import person_text
from kisdesk.services.exchange_import import import_person
from kisdesk.services.outcomes import record_outcome
from kisdesk.services.papers.templates import save_template
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.services.participants import (
    add_note,
    delete_participant,
    get_card,
    save_household,
    update_participant,
)
from kisdesk.services.person_file.machine import complete_person
from kisdesk.services.person_file.making import person_file_pdf, save_person_file
from kisdesk.services.person_file.options import PersonFileOptions
from kisdesk.services.person_requests import record_request, record_restriction
from kisdesk.storage.peewee_database import database
from tests import builders
from tests.builders import TODAY
from tests.forms.reading import page_texts, squeezed
from tests.services.attendance_builders import a_meeting, an_activity
from tests.ui.participants import people as contracts

Make = Callable[..., int]
DOCS = Path(__file__).parents[2] / "docs"
CHILD_PESEL = builders.pesel_of(date(2019, 6, 1))
ALL = PersonFileOptions(numbers_of_others=True, notes=True)


def schema(name: str) -> Any:
    return json.loads((DOCS / name).read_text(encoding="utf-8"))


REGISTRY = Registry().with_resource(
    "person.schema.json", Resource.from_contents(schema("person.schema.json"))
)
VALIDATOR = jsonschema.Draft202012Validator(
    schema("person-complete.schema.json"), registry=REGISTRY
)


def errors(plain: Any) -> list[str]:
    return [
        f"{e.json_path}: {e.message}" for e in VALIDATOR.iter_errors(json.loads(person_text(plain)))
    ]


@pytest.fixture
def person(make_participant: Make) -> int:
    """Somebody with something in every part of the file."""
    made = make_participant(
        sensitive=(SensitiveDraft(SensitiveKind.HEALTH, "cukrzyca", "dieta"),),
        entry_path="skierowanie z ośrodka",
        email="anna@example.org",
    )
    child = builders.member_draft(pesel=CHILD_PESEL, relation=Relation.CHILD, sex=Sex.FEMALE)
    save_household(made, (child,))
    contracts.sign(made, TODAY - timedelta(days=60), TODAY + timedelta(days=90), 0, TODAY)
    activity = an_activity("Zajęcia kulinarne")
    meeting = a_meeting(activity, TODAY - timedelta(days=3))
    enrol_people(activity, [made], TODAY - timedelta(days=30), {"no_contract": "próba"})
    mark_people(meeting, {made: AttendanceMark.PRESENT}, today=TODAY)
    talk = ConsultationDraft(made, "Jan Lis", SpecialistRole.PSYCHOLOGIST, TODAY, 45, "stres")
    save_consultation(talk, TODAY)
    work = OutcomeDraft(OutcomeKind.WORK, "Piekarnia", work_kind=WorkKind.MANDATE, started_on=TODAY)
    record_outcome(made, work, today=TODAY)
    add_note(made, TODAY, "Sąsiadka Nowakowa pomaga przy dziecku.", today=TODAY)
    handed = DisclosureDraft(
        recipient=Recipient.PROBATION, recipient_name="Zespół kuratorski", made_on=TODAY,
        basis="żądanie kuratora", scope="obecność", way=DisclosureWay.LETTER,
    )  # fmt: skip
    record_disclosure(made, handed, today=TODAY)
    record_request(made, RequestDraft(RequestKind.ACCESS, TODAY, "proszę o kopię"), today=TODAY)
    restricted = RestrictionDraft(RestrictionBasis.ACCURACY, TODAY, note="spór o adres")
    record_restriction(made, restricted, today=TODAY)
    draft = get_card(made, TODAY).draft
    update_participant(made, replace(draft, last_name="Kowalska-Maj"), today=TODAY)
    return made


def printed(person: int, options: PersonFileOptions = ALL) -> str:
    pdf = person_file_pdf(person, options, today=TODAY).pdf
    return squeezed("".join(page_texts(pdf)))


def last_event() -> tuple[str, str]:
    return database.rows("SELECT action, details FROM change ORDER BY id DESC LIMIT 1")[0]


def test_the_pages_hold_every_part_of_what_the_file_knows(person: int) -> None:
    text = printed(person)
    draft = get_card(person, TODAY).draft
    for said in (
        "Anna Kowalska-Maj", draft.pesel, "14.03.1992", "Kwiatowa 5", "600 100 200",
        "anna@example.org", "Łucja Kowalska", CHILD_PESEL, "bezrobocie", "cukrzyca", "dieta",
        "Utrata pracy", "zawarty, w realizacji", "Zajęcia kulinarne", "10.00–12.00", "obecność",
        "Jan Lis", "stres", "Piekarnia", "Sąsiadka Nowakowa", "Zespół kuratorski",
        "żądanie kuratora", "proszę o kopię", "spór o adres", "Nazwisko: Kowalska → Kowalska-Maj",
        "do powiadomienia", "skierowanie z ośrodka", "Prezesa Urzędu Ochrony Danych Osobowych",
        "Poinformowano o przetwarzaniu danych 12.01.2026", "art. 15 ust. 1 i 3",
    ):  # fmt: skip
        assert squeezed(said) in text, said


def test_every_text_of_the_card_is_on_the_pages(make_participant: Make) -> None:
    """A field of the card added later and forgotten here would be missing."""
    texts = {
        f.name: f"Zażółć{number}"
        for number, f in enumerate(fields(ParticipantDraft))
        if f.type == "str" or f.type is str
    }
    plain = {"pesel", "phone", "phone_other", "email", "document_number", "document_country"}
    person = make_participant()
    draft = replace(get_card(person, TODAY).draft, pesel="", document_number="AB 12")
    texts = {n: w for n, w in texts.items() if n not in plain}
    update = replace(draft, **texts, document_country="Ukraina")
    with_document = replace(update, no_document_reason=texts["no_document_reason"])
    try:
        update_participant(person, with_document, today=TODAY)
    except InvalidDraftError as refused:  # one reason rules out the other: leave it
        left = {p.field: "" for p in refused.problems}
        update_participant(person, replace(with_document, **left), today=TODAY)  # type: ignore[arg-type]
    text = printed(person)
    kept = get_card(person, TODAY).draft
    missing = [n for n in texts if getattr(kept, n) and squeezed(getattr(kept, n)) not in text]
    assert missing == []


def test_numbers_of_others_and_notes_stay_out_when_asked(person: int) -> None:
    text = printed(person, PersonFileOptions(numbers_of_others=False, notes=False))
    assert CHILD_PESEL not in text
    assert squeezed("Łucja Kowalska") in text
    assert "Nowakowa" not in text
    assert squeezed("art. 15 ust. 4 RODO") in text
    assert get_card(person, TODAY).draft.pesel in text


def test_an_empty_card_says_of_each_part_that_it_is_empty(make_participant: Make) -> None:
    text = printed(make_participant(phone="", grounds=(), addresses=()))
    assert text.count(squeezed("Brak wpisów.")) >= 7
    assert squeezed("Nie wpisano żadnego udostępnienia.") in text


def test_what_people_typed_is_printed_and_never_read(make_participant: Make) -> None:
    person = make_participant(last_name="{club}", first_name="<b>Ewa</b>")
    add_note(person, TODAY, "{pesel} %s \u202eabc 🙂", today=TODAY)
    text = printed(person)
    assert squeezed("<b>Ewa</b> {club}") in text
    assert "{pesel}%s" in text


def test_the_words_are_those_of_the_offices_own_notice(make_participant: Make) -> None:
    save_template("privacy_notice", "time", "Akta przechowujemy dziesięć lat.")
    assert squeezed("Akta przechowujemy dziesięć lat.") in printed(make_participant())


def test_the_json_is_complete_and_fits_its_schema(person: int) -> None:
    plain = complete_person(person, ALL, today=TODAY)
    assert errors(plain) == []
    assert plain["left_out"] == []
    for part in ("enrolments", "attendance", "consultations", "disclosures", "requests",
                 "restrictions", "corrections"):  # fmt: skip
        assert plain[part], part
    assert plain["attendance"][0]["activity"] == "Zajęcia kulinarne"
    assert plain["corrections"][0]["told"][0]["recipient_name"] == "Zespół kuratorski"


def test_the_json_without_numbers_of_others_holds_none(person: int) -> None:
    options = PersonFileOptions(numbers_of_others=False, notes=False)
    plain = complete_person(person, options, today=TODAY)
    assert errors(plain) == []
    assert CHILD_PESEL not in person_text(plain)
    assert plain["left_out"] == ["numbers_of_others", "notes"]
    assert plain["person"]["notes"] == []
    assert plain["person"]["person"]["pesel"] == get_card(person, TODAY).draft.pesel


def test_saving_enters_the_export_and_names_nobody(person: int, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    saved = save_person_file(person, ALL, folder, today=TODAY)
    again = save_person_file(person, ALL, folder, today=TODAY)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        "dane-osoby_2026-11-22-2.json", "dane-osoby_2026-11-22-2.pdf",
        "dane-osoby_2026-11-22.json", "dane-osoby_2026-11-22.pdf",
    ]  # fmt: skip
    assert again.pdf != saved.pdf
    assert json.loads(saved.json.read_text("utf-8"))["format"] == "kisdesk-person-complete"
    action, details = last_event()
    assert action == "person_exported"
    assert json.loads(details)["way"] == "saved"
    assert "Kowalska" not in details


def test_giving_up_leaves_neither_file_nor_entry(person: int, tmp_path: Path) -> None:
    class GivesUp:
        def report(self, done: int, total: int) -> None:
            if done > 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        save_person_file(person, ALL, tmp_path, today=TODAY, progress=GivesUp())
    assert not list(tmp_path.glob("dane-osoby*"))
    assert last_event()[0] != "person_exported"


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.TECHNICIAN])
def test_who_may_not_export_gets_nothing(person: int, tmp_path: Path, role: Role) -> None:
    actor.role = role
    try:
        with pytest.raises(NotAllowedError):
            person_file_pdf(person, ALL, today=TODAY)
        with pytest.raises(NotAllowedError):
            save_person_file(person, ALL, tmp_path, today=TODAY)
    finally:
        actor.role = Role.MANAGER
    assert not list(tmp_path.glob("dane-osoby*"))


def test_another_club_takes_over_the_person_in_it(person: int, tmp_path: Path) -> None:
    plain = json.loads(person_text(complete_person(person, ALL, today=TODAY)))
    session.close_file()
    session.create_file(
        tmp_path / "other.kis", builders.club_draft(name="KIS w Zalesiu"),
        builders.worker_draft(last_name="Ożóg"), builders.PASSWORD, cost=builders.CHEAP,
    )  # fmt: skip
    taken = import_person(plain, today=TODAY)
    card = get_card(taken, TODAY)
    assert (card.name, len(card.notes), len(card.contracts)) == ("Anna Kowalska-Maj", 1, 1)
    assert complete_person(taken, ALL, today=TODAY)["attendance"] == []


def test_everybody_of_a_sample_year_fits(tmp_path: Path) -> None:
    day = date(2026, 11, 25)
    demo.make_sample_file(
        tmp_path / "a.kis", builders.PASSWORD, people=14, seed=3, today=day, cost=builders.CHEAP
    )
    try:
        for row in list_participants(ParticipantQuery(), limit=14):
            for options in (ALL, PersonFileOptions()):
                assert errors(complete_person(row.id, options, today=day)) == []
                assert person_file_pdf(row.id, options, today=day).page_count >= 2
    finally:
        session.close_file()


@pytest.mark.parametrize("kind", ["disclosure", "request", "restriction"])
def test_who_stands_in_a_register_is_not_deleted_as_a_mistake(
    make_participant: Make, kind: str
) -> None:
    person = make_participant()
    if kind == "disclosure":
        handed = DisclosureDraft(
            recipient=Recipient.COURT, made_on=TODAY, basis="żądanie", scope="obecność",
            way=DisclosureWay.LETTER,
        )  # fmt: skip
        record_disclosure(person, handed, today=TODAY)
    elif kind == "request":
        record_request(person, RequestDraft(RequestKind.ACCESS, TODAY), today=TODAY)
    else:
        record_restriction(person, RestrictionDraft(RestrictionBasis.CLAIMS, TODAY), today=TODAY)
    with pytest.raises(ParticipantInUseError):
        delete_participant(person)
    assert get_card(person, TODAY).id == person
