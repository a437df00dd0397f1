"""Issuing papers, the register, the office's own texts, batches."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kisdesk.domain.codes import ParticipantState, Sex
from kisdesk.domain.drafts import StateChangeDraft
from kisdesk.errors import Cancelled, InvalidDraftError, NotFoundError
from kisdesk.forms.paper_words import PlaceholderError
from kisdesk.services.history import history_of, undo_last
from kisdesk.services.papers.batch import PaperRequest, print_batch
from kisdesk.services.papers.content import (
    PaperContent,
    Subject,
    day_from_words,
    long_day,
    paper_heading,
)
from kisdesk.services.papers.issuing import (
    blank_paper,
    correct_paper,
    issue_paper,
    issued_content,
    paper_content,
    preview_paper,
    print_paper,
    reprint,
)
from kisdesk.services.papers.numbers import number_pattern, save_number_pattern
from kisdesk.services.papers.register import IssuedFilter, issued_kinds, issued_row, list_issued
from kisdesk.services.papers.registry import PAPERS, Scope, paper, papers_for
from kisdesk.services.papers.subjects import (
    People,
    groups_to_choose,
    month_of,
    subjects_of_month,
    subjects_of_people,
)
from kisdesk.services.papers.templates import (
    check_template,
    office_texts,
    placeholders_for,
    preview_template,
    restore_template,
    save_template,
    template_texts,
)
from kisdesk.services.participants import change_state
from kisdesk.storage.peewee_database import database
from tests.builders import TODAY
from tests.forms.reading import page_texts, squeezed

pytestmark = pytest.mark.usefixtures("office")
CODE = "certificate"


def text_of(pdf: bytes) -> str:
    return squeezed("".join(page_texts(pdf)))


def certificate_of(person: int) -> PaperContent:
    return paper_content(CODE, Subject(TODAY, person))


def test_every_registered_paper_has_its_definition() -> None:
    assert [p.code for p in PAPERS] == [p.definition.code for p in PAPERS]
    assert paper(CODE) in papers_for(Scope.PERSON)
    assert paper(CODE).is_kept
    with pytest.raises(NotFoundError):
        paper("love_letter")


def test_the_certificate_knows_the_person(make_participant: Callable[..., int]) -> None:
    text = text_of(preview_paper(CODE, certificate_of(make_participant()), on=TODAY).pdf)
    assert "AnnaKowalska" in text
    assert "urodzona14marca1992r." in text
    assert "KlubIntegracjiSpołecznejwBrzozowieDolnym" in text
    assert list_issued() == []


def test_an_issued_paper_is_kept_byte_for_byte(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    row = issue_paper(CODE, certificate_of(person), on=TODAY)
    assert (row.number, row.person, row.day) == ("ZA/1/2026", "Kowalska Anna", TODAY)
    assert row.worker_name == "Małgorzata Zielińska"
    first = reprint(row.id)
    assert hashlib.sha256(first.pdf).hexdigest() == row.sha256
    assert first.page_count == row.page_count == 1
    save_template(CODE, "purpose", "Inne słowa.")
    database.rows("UPDATE club SET name = 'Inny klub'")
    assert reprint(row.id).pdf == first.pdf
    assert "Innesłowa" in text_of(print_paper(CODE, Subject(TODAY, person)).pdf)
    change = "SELECT action, subject_kind, subject_id FROM change ORDER BY id DESC"
    assert ("paper_issued", "paper", row.id) in database.rows(change)


def test_issuing_does_not_stand_in_the_way_of_undo(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    issue_paper(CODE, certificate_of(person), on=TODAY)
    assert [row.action for row in history_of("participant", person)] == ["participant_registered"]


def test_numbers_run_per_kind_and_year(make_participant: Callable[..., int]) -> None:
    content = certificate_of(make_participant())
    days = (TODAY, TODAY, date(2027, 1, 4))
    numbers = [issue_paper(CODE, content, on=day).number for day in days]
    assert numbers == ["ZA/1/2026", "ZA/2/2026", "ZA/1/2027"]
    save_number_pattern(CODE, "KIS.{nr:03}.{rok}")
    assert number_pattern(CODE) == "KIS.{nr:03}.{rok}"
    assert issue_paper(CODE, content, on=TODAY).number == "KIS.003.2026"
    with pytest.raises(InvalidDraftError):
        save_number_pattern(CODE, "bez numeru")


def test_a_correction_names_the_first_and_both_stay(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    first = issue_paper(CODE, certificate_of(person), on=TODAY)
    known = issued_content(first.id)
    assert known == certificate_of(person)
    right = known.with_values({"full_name": "Anna Maria Kowalska"})
    second = correct_paper(first.id, right, on=TODAY)
    third = correct_paper(second.id, right, on=TODAY)
    assert second.number == "ZA/2/2026"
    assert (second.corrects_id, third.corrects_id) == (first.id, second.id)
    assert issued_row(first.id).corrected_by_id == second.id
    assert issued_row(third.id).corrected_by_id is None
    text = text_of(reprint(second.id).pdf)
    assert "AnnaMariaKowalska" in text
    assert "korekta:ZaświadczenieouczestnictwienrZA/1/2026zdnia22listopada2026r." in text
    assert "Maria" not in text_of(reprint(first.id).pdf)
    assert [row.id for row in list_issued()] == [third.id, second.id, first.id]


def test_the_register_is_searched_and_filtered(make_participant: Callable[..., int]) -> None:
    anna = make_participant()
    lukasz = make_participant(last_name="Żółkiewski", first_name="Łukasz", sex=Sex.MALE)
    issue_paper(CODE, certificate_of(anna), on=TODAY)
    issue_paper(CODE, certificate_of(lukasz), on=date(2025, 5, 5))

    def people(**wanted: object) -> list[str]:
        return [row.last_name for row in list_issued(IssuedFilter(**wanted))]

    assert people() == ["Żółkiewski", "Kowalska"]
    assert people(text="zolk luk") == ["Żółkiewski"]
    assert people(text="za/1/2026") == ["Kowalska"]
    assert people(text="zaświadczenie") == ["Żółkiewski", "Kowalska"]
    assert people(text="nikt taki") == []
    assert people(year=2025) == ["Żółkiewski"]
    assert people(participant_id=anna) == ["Kowalska"]
    assert people(kind="contract") == []
    assert issued_kinds() == [(CODE, "Zaświadczenie o uczestnictwie")]


def test_the_empty_paper_is_the_clubs(make_participant: Callable[..., int]) -> None:
    make_participant()
    text = text_of(blank_paper(CODE).pdf)
    assert "KlubIntegracjiSpołecznejwBrzozowieDolnym" in text
    assert "Kowalska" not in text


def test_an_own_text_and_back() -> None:
    shipped = next(t for t in template_texts(CODE) if t.block_id == "purpose")
    assert not shipped.is_own
    save_template(CODE, "purpose", "Na prośbę: {full_name}.")
    own = next(t for t in template_texts(CODE) if t.block_id == "purpose")
    assert (own.is_own, own.text, own.shipped) == (True, "Na prośbę: {full_name}.", shipped.text)
    assert own.worker_name == "Małgorzata Zielińska"
    assert "Naprośbę:" in text_of(blank_paper(CODE).pdf)
    save_template(CODE, "purpose", "Jeszcze inaczej.")
    assert office_texts(CODE) == {"purpose": "Jeszcze inaczej."}
    restore_template(CODE, "purpose")
    restore_template(CODE, "purpose")
    assert office_texts(CODE) == {}
    save_template(CODE, "purpose", "Znowu.")
    save_template(CODE, "purpose", shipped.text)
    assert template_texts(CODE)[-1] == shipped
    assert undo_last("club", 1).action == "paper_template_restored"
    assert office_texts(CODE) == {"purpose": "Znowu."}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{shoe_size}", "template_unknown_placeholder"),
        ("{full_name", "template_brace"),
        ("x" * 4001, "text_too_long"),
    ],
)
def test_a_text_that_cannot_be_filled_is_refused(text: str, code: str) -> None:
    assert [problem.code for problem in check_template(CODE, text)] == [code]
    with pytest.raises(InvalidDraftError):
        save_template(CODE, "purpose", text)
    assert office_texts(CODE) == {}


def test_only_editable_texts_may_be_changed() -> None:
    with pytest.raises(NotFoundError):
        save_template(CODE, "person", "Kto inny")
    with pytest.raises(NotFoundError):
        save_template(CODE, "nowhere", "Cokolwiek")


def test_a_text_a_newer_program_cannot_fill_gives_way() -> None:
    save_template(CODE, "purpose", "Nasze słowa.")
    database.rows("UPDATE paper_template SET text = 'Z {gone}'")
    assert office_texts(CODE) == {}
    assert "niezwłocznie" in text_of(blank_paper(CODE).pdf)


def test_the_template_is_looked_at_with_invented_people() -> None:
    names = [name for name, _ in placeholders_for(CODE)]
    assert names[0] == "full_name"
    assert "club" in names
    texts = {"purpose": "Dla {full_name}.", "period": "Z {błędem"}
    text = text_of(preview_template(CODE, texts, paper_heading(), TODAY).pdf)
    assert "DlaAnnaKowalska." in text
    assert "DANEPRZYKŁADOWE" in text
    assert "uczestniczyła" in text


def test_an_unknown_value_stops_the_paper_and_nothing_is_kept(
    make_participant: Callable[..., int],
) -> None:
    content = certificate_of(make_participant()).with_values({"shoe_size": "43"})
    with pytest.raises(PlaceholderError):
        issue_paper(CODE, content, on=TODAY)
    assert list_issued() == []


class Stops:
    """A watcher that stops the work after some reports."""

    def __init__(self, after: int) -> None:
        self.reports: list[tuple[int, int]] = []
        self._after = after

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))
        if len(self.reports) > self._after:
            raise Cancelled


def test_a_batch_in_one_pdf(make_participant: Callable[..., int]) -> None:
    people = [make_participant(last_name=f"Osoba{letter}") for letter in "ABC"]
    requests = [PaperRequest(CODE, Subject(TODAY, person), on=TODAY) for person in people]
    progress = Stops(after=99)
    result = print_batch(requests, progress=progress)
    pages = [squeezed(page) for page in page_texts(result.pdf)]
    assert (result.papers, result.pages, len(pages)) == (3, 3, 3)
    assert [f"Osoba{letter}" in page for letter, page in zip("ABC", pages, strict=True)] == [
        True
    ] * 3
    assert progress.reports == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert list_issued() == []


def test_a_batch_of_issued_papers_into_files(
    make_participant: Callable[..., int], tmp_path: Path
) -> None:
    people = [make_participant(last_name=f"Osoba{letter}") for letter in "AB"]
    requests = [PaperRequest(CODE, Subject(TODAY, p), on=TODAY, issue=True) for p in people]
    result = print_batch(requests, folder=tmp_path)
    assert [path.name for path in result.files] == [
        "zaswiadczenie-o-uczestnictwie_001_ZA-1-2026_2026-11-22.pdf",
        "zaswiadczenie-o-uczestnictwie_002_ZA-2-2026_2026-11-22.pdf",
    ]
    rows = list_issued()
    assert [row.id for row in rows] == list(reversed(result.issued_ids))
    assert reprint(rows[0].id).pdf == result.files[1].read_bytes()
    assert sorted(tmp_path.glob("*.pdf*")) == sorted(result.files)


def test_a_batch_that_is_stopped_keeps_what_was_issued(
    make_participant: Callable[..., int], tmp_path: Path
) -> None:
    person = make_participant()
    requests = [PaperRequest(CODE, Subject(TODAY, person), issue=True)] * 4
    with pytest.raises(Cancelled):
        print_batch(requests, folder=tmp_path, progress=Stops(after=2))
    assert len(list_issued()) == len(list(tmp_path.glob("*.pdf"))) == 2


def test_an_empty_batch_prints_nothing() -> None:
    assert print_batch([]).pdf == b""


def test_the_state_of_the_contract_ticks_its_box(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    values = certificate_of(person).values
    assert not values["carried_out"]
    assert not values["not_carried_out"]
    assert values["starts_on"] == ""


def test_groups_and_months_for_a_batch(make_participant: Callable[..., int]) -> None:
    zofia = make_participant(last_name="Żak")
    ewa = make_participant(last_name="Ćwik")
    make_participant(last_name="Lis")
    for person in (zofia, ewa):
        change = StateChangeDraft(ParticipantState.ACTIVE, TODAY, override_reason="art. 18 ust. 7")
        change_state(person, change, today=TODAY)
    assert [s.id for s in subjects_of_people(People.ACTIVE, TODAY)] == [ewa, zofia]
    assert subjects_of_people(People.ENDED, TODAY) == []
    database.rows(
        "INSERT INTO activity (uuid, name, category) VALUES ('u', 'Krawiectwo', 'social')"
    )
    ((activity, name),) = groups_to_choose()
    assert name == "Krawiectwo"
    database.rows(
        "INSERT INTO enrolment (uuid, activity_id, participant_id, since_on, until_on)"
        " VALUES ('a', ?, ?, '2026-01-01', NULL), ('b', ?, ?, '2026-01-01', '2026-02-01')",
        (activity, ewa, activity, zofia),
    )
    assert [s.id for s in subjects_of_people(People.ENROLLED, TODAY, activity)] == [ewa]
    for day, state, reason in (
        ("2026-11-02", "planned", ""),
        ("2026-11-30", "held", ""),
        ("2026-11-09", "cancelled", "choroba"),
        ("2026-12-01", "planned", ""),
    ):
        database.rows(
            "INSERT INTO meeting (uuid, activity_id, day, starts_at, ends_at, state, cancel_reason)"
            " VALUES (?, ?, ?, 540, 600, ?, ?)",
            (day, activity, day, state, reason),
        )
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    assert subjects_of_month(Scope.ACTIVITY, TODAY, TODAY) == [
        Subject(TODAY, activity, first, last)
    ]
    assert len(subjects_of_month(Scope.MEETING, TODAY, TODAY)) == 2
    assert subjects_of_month(Scope.PSU, TODAY, TODAY) == []
    assert subjects_of_month(Scope.MONTH, TODAY, TODAY) == [Subject(TODAY, None, first, last)]
    assert month_of(date(2028, 2, 29)) == (date(2028, 2, 1), date(2028, 2, 29))


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2024, 2, 29), date(1999, 12, 31)])
def test_a_day_in_words_is_read_back(day: date) -> None:
    assert day_from_words(long_day(day)) == day


@pytest.mark.parametrize(
    "words", ["", "wczoraj", "31 lutego 2026 r.", "1 mars 2026 r.", "1.3.2026"]
)
def test_other_words_are_no_day(words: str) -> None:
    assert day_from_words(words) is None
