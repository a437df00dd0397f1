"""Papers about the club: personal data, authorisations, partners."""

from dataclasses import replace

import pytest

from kisdesk.domain.codes import OperatorKind
from kisdesk.domain.drafts import WorkerDraft
from kisdesk.services.club import get_club, save_club
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import correct_paper, issue_paper, paper_content, reprint
from kisdesk.services.papers.registry import Scope, papers_for
from kisdesk.services.retention import confirm_class
from kisdesk.services.workers import add_worker, list_workers
from tests.builders import TODAY
from tests.forms.paper_samples import LONG_NAME
from tests.forms.reading import page_texts, squeezed
from tests.services.paper_reading import blank_pages, filled, filled_pages, missing

pytestmark = pytest.mark.usefixtures("office")
CLUB = Subject(TODAY)


def test_the_club_menu_has_its_papers() -> None:
    codes = {paper.code for paper in papers_for(Scope.CLUB)}
    assert codes >= {
        "privacy_notice", "privacy_leaflet", "authorisation", "authorisation_register",
        "partner_agreement",
    }  # fmt: skip


@pytest.mark.parametrize("code", ["privacy_notice", "privacy_leaflet"])
def test_the_notice_says_who_has_the_data_and_what_rights_there_are(code: str) -> None:
    officer = {"protection_officer": "Żaneta Ćwik", "protection_officer_contact": "iod@gmina.pl"}
    save_club(replace(get_club(), **officer, email="kis@gmina.pl"))
    (text,) = filled_pages(code, CLUB)
    assert not missing(
        text,
        "Gmina Brzozów Dolny, ul. Szkolna 1, 38-123 Brzozów Dolny.",
        "telefon 13 400 00 00, e-mail kis@gmina.pl",
        "inspektor ochrony danych: Żaneta Ćwik, iod@gmina.pl",
        "Podstawą jest art. 18f ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym",
        "Prezesa Urzędu Ochrony Danych Osobowych",
        "dostać ich kopię",
        "Udział w klubie jest dobrowolny",
        "nie ma tu decyzji zautomatyzowanych",
    )
    assert "....." not in text
    assert "kierujeklubem" not in text


def test_without_an_officer_the_head_of_the_club_is_named() -> None:
    text = filled("privacy_notice", CLUB)
    assert "kierujeklubem:DanutaJabłońska." in text
    assert "inspektorochrony" not in text


def test_the_empty_notice_and_the_slip_of_the_leaflet() -> None:
    (notice,) = blank_pages("privacy_notice")
    assert "inspektorochronydanych:....." in notice
    (leaflet,) = blank_pages("privacy_leaflet")
    assert not missing(leaflet, "odcinek dla klubu", "otrzymałem i przeczytałem", "Podpis")


def test_an_authorisation_of_a_worker_with_the_promise_of_secrecy() -> None:
    worker = add_worker(WorkerDraft("Gżegżółka", "Łucja", position="doradczyni"), None)
    given, promise = filled_pages("authorisation", Subject(TODAY, worker), "UP/1/2026")
    assert not missing(
        given,
        "nr UP/1/2026",
        "Na podstawie art. 18f ust. 4 ustawy",
        "Łucja Gżegżółka",
        "doradczyni",
        "Dane uczestników klubu i ich rodzin potrzebne do pracy",
        "ważne od 22 listopada 2026 r. do odwołania",
        "w imieniu administratora danych",
        "Odwołano z dniem",
    )
    assert not missing(
        promise,
        "Oświadczenie o zachowaniu poufności",
        "UP/1/2026",
        "Zobowiązuję się zachować w poufności",
        "podpis osoby upoważnionej",
    )


def test_an_authorisation_that_ends_on_a_day_and_a_long_name() -> None:
    content = paper_content("authorisation", CLUB)
    content = content.with_values({"full_name": LONG_NAME, "valid_until": "31 grudnia 2026 r."})
    row = issue_paper("authorisation", content, on=TODAY)
    text = squeezed("".join(page_texts(reprint(row.id).pdf)))
    assert row.number == "UP/1/2026"
    assert row.page_count == 2
    assert text.count(squeezed(LONG_NAME)) == 4
    assert "do31grudnia2026r.," in text
    assert "doodwołania" not in text


def test_the_empty_authorisation_has_lines() -> None:
    given, promise = blank_pages("authorisation")
    assert not missing(given, "Zakres upoważnienia", "ważne od ......", "nr ......")
    assert "Stanowisko" in promise


def test_the_register_of_authorisations_holds_issued_ones_and_workers_without() -> None:
    (first,) = list_workers()
    add_worker(WorkerDraft("Śliwa", "Jan", position="księgowy"), None)
    issued = issue_paper(
        "authorisation", paper_content("authorisation", Subject(TODAY, first.id)), on=TODAY
    )
    wrong = paper_content("authorisation", CLUB).with_values({"full_name": "Omyłka Anna"})
    wrong_row = issue_paper("authorisation", wrong, on=TODAY)
    right = wrong.with_values({"full_name": "Anna Poprawna", "valid_until": "1 lipca 2027 r."})
    correct_paper(wrong_row.id, right, on=TODAY)
    rows = paper_content("authorisation_register", CLUB).tables["entries"]
    assert [(row[0], row[1]) for row in rows] == [
        (issued.number, f"{first.first_name} {first.last_name}"),
        ("UP/3/2026", "Anna Poprawna"),
        ("", "Jan Śliwa"),
    ]
    assert [row[5].replace("\u00a0", " ") for row in rows] == [
        "31 grudnia 2099 r.", "1 lipca 2027 r.", "",
    ]  # fmt: skip
    assert [row[6].replace("\u00a0", " ") for row in rows] == ["2 stycznia 2020 r.", "", ""]
    (page,) = filled_pages("authorisation_register", CLUB)
    assert not missing(page, "UP/3/2026", "księgowy", "12.", "Odwołano dnia")
    assert "Omyłka" not in page


def test_a_long_register_repeats_its_head() -> None:
    for number in range(40):
        add_worker(WorkerDraft(f"Nowak {number}", "Jan"), None)
    pages = filled_pages("authorisation_register", CLUB)
    assert len(pages) == 3
    assert all("Nrupoważnienia" in page for page in pages)
    (blank,) = blank_pages("authorisation_register")
    assert "16." in blank


def test_an_agreement_with_a_partner() -> None:
    content = paper_content("partner_agreement", CLUB).with_values(
        {
            "partner_name": "Poradnia „Źródło”",
            "partner_person": "Łucja Bąk",
            "subject": "Grupa wsparcia raz w tygodniu.\nDrugi wiersz.",
            "club_duties": "Sala",
            "partner_duties": "Terapeuta",
            "ends_on": "31 grudnia 2027 r.",
        }
    )
    row = issue_paper("partner_agreement", content, on=TODAY)
    (text,) = (squeezed(page) for page in page_texts(reprint(row.id).pdf))
    assert not missing(
        text,
        "nr PW/1/2026",
        "Poradnia „Źródło”",
        "Grupa wsparcia raz w tygodniu.",
        "obowiązuje od 22 listopada 2026 r. do 31 grudnia 2027 r.",
        "Danuta Jabłońska",
        "w dwóch jednakowych egzemplarzach",
    )
    assert "czasnieokreślony" not in text
    assert "czasnieokreślony" in filled("partner_agreement", CLUB)
    first, last = blank_pages("partner_agreement")
    assert not missing(first, "3. Co robi partner", "1. Czego dotyczy porozumienie")
    assert not missing(last, "6. Inne ustalenia", "w dwóch jednakowych", "w imieniu partnera")


def test_the_register_of_processing_names_what_article_30_asks_for() -> None:
    text = filled("processing_register", CLUB)
    assert not missing(
        text,
        "Administrator Gmina Brzozów Dolny",
        "1. Reintegracja uczestników klubu",
        "Cel: przyjęcie zgłoszenia",
        "Osoby: kandydaci, uczestnicy, członkowie ich rodzin",
        "Odbiorcy: ośrodek pomocy społecznej",
        "Planowane terminy usunięcia danych",
        "Danych nie przekazuje się do państw trzecich",
        "Środki bezpieczeństwa (art. 32 ust. 1 RODO)",
    )
    assert squeezed("odrębny administrator") not in text


@pytest.mark.parametrize("code", ["processing_register", "privacy_notice", "privacy_leaflet"])
def test_a_club_of_an_organisation_names_the_second_controller(code: str) -> None:
    club = get_club()
    operator = replace(
        club.operator, kind=OperatorKind.NGO, name="Fundacja Pomost", krs="0000123456"
    )
    save_club(replace(club, operator=operator))
    pages = filled_pages(code, CLUB)
    assert not missing("".join(pages), f"{club.welfare_centre}, odrębny administrator")
    if code == "privacy_leaflet":  # the slip is torn off the one sheet
        assert len(pages) == 1


def test_only_confirmed_periods_are_told_to_people() -> None:
    assert squeezed("kategoria") not in filled("privacy_notice", CLUB)
    confirm_class("participant_file")
    for code in ("privacy_notice", "processing_register"):
        assert not missing(
            filled(code, CLUB),
            "Akta uczestnika: 10 lat od 1 stycznia roku po zakończeniu sprawy, kategoria BE10.",
        )
