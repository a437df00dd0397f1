"""The papers about a person: what they say, what they leave out, how they break over pages."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from kisdesk.domain.codes import (
    ContractState,
    Education,
    EligibilityGroup,
    EndReason,
    LabourStatus,
    ParticipantState,
    Sex,
    Variant,
)
from kisdesk.domain.drafts import GroundDraft, StateChangeDraft
from kisdesk.errors import NotFoundError
from kisdesk.services.contracts import close_contract
from kisdesk.services.papers.attended import hours, percent, taken_part, total_hours
from kisdesk.services.papers.content import PaperContent, Subject
from kisdesk.services.papers.issuing import blank_paper, issue_paper, paper_content, preview_paper
from kisdesk.services.papers.register import IssuedFilter, list_issued
from kisdesk.services.papers.registry import Scope, paper, papers_for
from kisdesk.services.participants import change_state, get_card, register_participant
from tests.builders import TODAY, participant_draft
from tests.forms.paper_samples import LONG_NAME
from tests.forms.reading import page_texts, squeezed, words
from tests.services.contract_builders import make_draft
from tests.services.paper_builders import JOINED, STRANGER, a_life, leave
from tests.services.person_paper_facts import CAPTIONS, FACTS
from tests.services.psu_builders import assign, make_agreement, worked

pytestmark = pytest.mark.usefixtures("office")

GROUPS = (
    GroundDraft(EligibilityGroup.ALCOHOL_DEPENDENT, is_main=True),
    GroundDraft(EligibilityGroup.DISABLED),
)
PAGES = dict.fromkeys(FACTS, (1, 1)) | {"application": (2, 2), "participant_card": (1, 2)}
CODES = tuple(FACTS)


def bozena(**changes: object) -> int:
    known = {
        "last_name": "Zażółcka",
        "first_name": "Bożena",
        "second_name": "Łucja",
        "grounds": GROUPS,
        "education": Education.BASIC_VOCATIONAL,
        "labour_status": LabourStatus.LONG_TERM_UNEMPLOYED,
        "labour_status_since": date(2025, 1, 7),
        "labour_office": "PUP w Łomży",
        "learned_occupation": "krawcowa",
        "driving_licence": "B",
        "experience": "Cztery lata w sklepie.",
        "heard_from": "z ulotki",
        "expectations": "Chcę znaleźć pracę.",
        "applied_on": date(2026, 1, 12),
        "rules_accepted_on": date(2026, 2, 2),
    }
    return a_life(**{**known, **changes})


def pages_of(code: str, content: PaperContent) -> list[str]:
    document = preview_paper(code, content, on=TODAY)
    for word in words(document.pdf):
        assert 30 <= word.x < document.page_width - 30
        assert word.y < document.page_height - 24
    return page_texts(document.pdf)


def text_of(code: str, person: int, **changes: str) -> str:
    content = paper_content(code, Subject(TODAY, person)).with_values(changes)
    return squeezed("".join(pages_of(code, content)))


def ticked(code: str, person: int) -> set[str]:
    """The boxes of a paper that are ticked."""
    content = paper_content(code, Subject(TODAY, person))
    boxes = [o.value for block in paper(code).definition.blocks for o in block.options]
    return {name for name in boxes if content.values.get(name)}


def test_all_papers_about_a_person_are_offered() -> None:
    assert [found.code for found in papers_for(Scope.PERSON)][: len(CODES)] == list(CODES)


def test_papers_say_what_the_file_knows_of_this_person_alone() -> None:
    person = bozena()
    leave(person)
    for code in CODES:
        text = text_of(code, person)
        for fact in FACTS[code]:
            assert squeezed(fact) in text, (code, fact)
        for other in (STRANGER, "Zenobia", "Cudza rozmowa"):
            assert squeezed(other) not in text, (code, other)
        content = paper_content(code, Subject(TODAY, person))
        assert len(pages_of(code, content)) == PAGES[code][0], code
        assert content.participant_id == person


@pytest.mark.parametrize("code", CODES)
def test_an_empty_paper_has_its_captions_and_nobody(code: str) -> None:
    bozena()
    document = blank_paper(code)
    text = squeezed("".join(page_texts(document.pdf)))
    for caption in CAPTIONS[code]:
        assert squeezed(caption) in text
    for word in ("Zażółcka", "Bożena", STRANGER, "Zielińska"):
        assert word not in text
    assert document.page_count == PAGES[code][1]


def test_what_is_not_known_is_left_to_write() -> None:
    draft = replace(participant_draft(), pesel="", born_on=None, sex=None, addresses=(), grounds=())
    person = register_participant(draft, on=TODAY, today=TODAY)
    for code in CODES:
        text = text_of(code, person)
        assert "None" not in text
        if code in {"declaration", "end_letter", "certificate"}:
            assert "*niepotrzebneskreślić" in text
    with pytest.raises(NotFoundError):
        paper_content("application", Subject(TODAY, 999))


def test_a_name_of_eighty_letters_stays_inside_the_margins() -> None:
    person = bozena(last_name=LONG_NAME[:50].strip(), first_name=LONG_NAME[:30].strip())
    leave(person)
    full = squeezed(get_card(person, TODAY).name)
    assert len(full) > 70
    for code in CODES:
        text = text_of(code, person)
        assert full in text or squeezed(LONG_NAME[:50]) in text


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("application", "experience"),
        ("application", "expectations"),
        ("referral", "reason"),
        ("path", "strengths"),
        ("opinion", "attitude"),
        ("opinion", "progress"),
        ("opinion", "recommendations"),
        ("end_letter", "reason"),
    ],
)
def test_a_text_longer_than_a_page_flows_on(code: str, name: str) -> None:
    content = paper_content(code, Subject(TODAY, bozena()))
    long_text = " ".join(f"Zdanie{number} z ąęłńóśżź." for number in range(320))
    for length in range(2600, len(long_text), 280):
        document = preview_paper(code, content.with_values({name: long_text[:length]}), on=TODAY)
        (signed,) = document.places_of("signatures")
        above = [
            place
            for place in document.block_places
            if place.page == signed.page and place.y_bottom < signed.y_top + 20
        ]
        assert above, "the signatures stand alone"
    pages = page_texts(document.pdf)
    assert len(pages) >= 2
    assert "".join(pages).count("Zdanie") == long_text[:length].count("Zdanie")


def test_special_data_stand_only_where_they_are_needed() -> None:
    person = bozena()
    leave(person)
    for code in set(CODES) - {"application", "referral", "participant_card"}:
        text = text_of(code, person)
        assert "uzależnieni" not in text, code
        assert "niepełnosprawność" not in text, code


def test_boxes_of_the_application_follow_the_card() -> None:
    person = bozena(has_child_under_seven=True, has_dependent_person=False, uses_assistance=False)
    assert ticked("application", person) == {
        "child_under_seven", "status_long_term_unemployed", "group_alcohol_dependent",
        "group_disabled", "assistance_no",
    }  # fmt: skip
    alone = bozena(has_child_under_seven=False, has_dependent_person=False, uses_assistance=True)
    assert {"no_care", "assistance_yes"} < ticked("application", alone)


def test_consents_are_never_ticked_by_the_program() -> None:
    assert ticked("consents", bozena()) == set()


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (ParticipantState.COMPLETED, "zakończył Pan udział w zajęciach"),
        (ParticipantState.DROPPED_OUT, "przerwanie przez Pana z dniem"),
        (ParticipantState.REMOVED, "został Pan skreślony z listy"),
        (ParticipantState.MOVED, "w związku z przeniesieniem"),
    ],
)
def test_the_letter_says_how_it_ended(state: ParticipantState, sentence: str) -> None:
    person = bozena(first_name="Łukasz", last_name="Śliwa", sex=Sex.MALE, pesel="")
    leave(person, state, EndReason.RESIGNED)
    text = text_of("end_letter", person)
    assert squeezed(sentence) in text
    assert "SzanownyPanie," in text
    assert "Rezygnacja." in text
    assert "Zdniem15października2026r.nastąpiło" not in text
    assert ticked("end_notice", person) == {state.value}
    assert "ezygnacja" not in text_of("end_notice", person)


@pytest.mark.parametrize("reason", [EndReason.HEALTH, EndReason.PRISON, EndReason.OTHER])
def test_some_reasons_no_paper_gives_by_itself(reason: EndReason) -> None:
    person = bozena()
    leave(person, ParticipantState.REMOVED, reason)
    for code in ("end_letter", "end_notice", "participant_card"):
        text = text_of(code, person)
        assert "zdrowi" not in text
        assert "karnym" not in text
        assert "innypowód" not in text.lower()
    assert "Powódustalony." in text_of("end_letter", person, reason="Powód ustalony.")


def test_while_somebody_takes_part_the_letter_leaves_the_end_open() -> None:
    text = text_of("end_letter", bozena())
    assert "nastąpiło:" in text
    assert "zakończyłaPani" not in text
    assert ticked("end_notice", bozena()) == set()


def test_the_path_prefers_the_contract_being_drafted_and_reads_both_variants() -> None:
    person = bozena()
    make_draft(person, Variant.B, texts={"abilities": "Szycie.", "work_limitations": "Dojazd."})
    content = paper_content("path", Subject(TODAY, person))
    assert (content.values["strengths"], content.values["barriers"]) == ("Szycie.", "Dojazd.")
    assert paper_content("certificate", Subject(TODAY, person)).values["contract_number"]


def test_typed_progress_stands_instead_of_the_table() -> None:
    person = bozena()
    text = text_of("opinion", person, progress="Napisała życiorys.", attitude="Pracuje chętnie.")
    assert "Napisałażyciorys." in text
    assert "Pracujechętnie." in text
    assert "2.Postępywrealizacjicelów1.Podjęcieiutrzymaniezatrudnienia.2.Zachowanie" in text
    assert "Lp.CelPostępy" not in text
    assert "Lp.CelPostępy" in text_of("opinion", person)


def test_consultations_of_a_stretch_only() -> None:
    person = bozena()
    august = Subject(TODAY, person, date(2026, 8, 1), date(2026, 8, 31))
    assert paper_content("consultation_card", august).tables["consultations"] == []
    september = Subject(TODAY, person, date(2026, 9, 1), date(2026, 9, 30))
    content = paper_content("consultation_card", september)
    assert content.values["minutes_total"] == "45"
    assert content.tables["consultations"] == [
        ("10.09.2026", "doradca zawodowy Ewa Król", "45", "Przygotowanie życiorysu", "", "")
    ]


def rows_of(person: int, *days: date) -> Sequence[tuple[str, str, str]]:
    return [form.row for form in taken_part(person, *days)]


def test_hours_come_from_attendance_consultations_and_useful_work() -> None:
    person = bozena()
    worked(assign(make_agreement(), person), date(2026, 9, 29), 150)
    forms = taken_part(person)
    assert [(form.name, form.minutes) for form in forms] == [
        ("Warsztaty aktywnego poszukiwania pracy", 240),
        ("Konsultacje indywidualne", 45),
        ("Prace społecznie użyteczne", 150),
    ]
    assert total_hours(forms) == "7,25"
    assert percent(forms) == 66
    first_days = date(2026, 9, 1), date(2026, 9, 15)
    assert [row[2] for row in rows_of(person, *first_days)] == ["2", "0,75"]
    assert percent(taken_part(person, *first_days)) == 50
    spring = rows_of(person, JOINED, date(2026, 3, 31))
    assert [row[2] for row in spring] == [""]
    assert total_hours(taken_part(person, JOINED, date(2026, 3, 31))) == ""
    assert percent([]) is None
    assert [hours(minutes) for minutes in (60, 90, 45, 100)] == ["1", "1,5", "0,75", "1,67"]


def test_the_certificate_ticks_whether_the_contract_was_carried_out() -> None:
    person = bozena()
    leave(person)
    assert ticked("certificate", person) == {"six_months"}
    contract = get_card(person, TODAY).contracts[0]
    close_contract(contract.id, ContractState.BROKEN, TODAY, "Nie przychodzi.", today=TODAY)
    assert ticked("certificate", person) == {"six_months", "not_carried_out"}


def test_numbered_papers_are_kept_and_the_others_only_printed() -> None:
    kept = [code for code in CODES if paper(code).is_kept]
    assert kept == ["referral", "opinion", "certificate", "end_letter", "end_notice"]
    person = bozena()
    row = issue_paper("referral", paper_content("referral", Subject(TODAY, person)), on=TODAY)
    assert (row.number, row.person) == ("SK/1/2026", "Zażółcka Bożena")
    assert [r.id for r in list_issued(IssuedFilter(kind="referral"))] == [row.id]


def test_who_came_back_has_every_time_on_paper() -> None:
    person = bozena()
    leave(person)
    change_state(person, StateChangeDraft(ParticipantState.ACTIVE, date(2026, 11, 2)), today=TODAY)
    text = text_of("certificate", person)
    assert squeezed("od 3 marca 2026 r. do 15 października 2026 r. oraz od 2 listopada") in text
    card = text_of("participant_card", person)
    assert squeezed("Uczestnictwo od 3 marca 2026 r. 2 listopada 2026 r.") in card
    assert squeezed("Uczestnictwo do 15 października 2026 r. –") in card
    assert squeezed("Za okres od 2 listopada 2026 r. do 22 listopada") in text_of("opinion", person)


def test_after_a_death_the_notice_has_the_day_and_no_manner() -> None:
    person = bozena()
    leave(person, ParticipantState.DECEASED, EndReason.DEATH)
    assert ticked("end_notice", person) == set()
    assert "15października2026r." in text_of("end_notice", person)
