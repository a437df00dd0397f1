"""Papers of socially useful work: what is agreed, worked and paid."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kisdesk.errors import NotFoundError
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import issue_paper, paper_content, print_paper
from kisdesk.services.papers.registry import Scope, papers_for
from tests.builders import TODAY
from tests.forms.paper_samples import LONG_NAME
from tests.forms.reading import words
from tests.services.paper_reading import blank_pages, filled, filled_pages, missing
from tests.services.psu_builders import SCHOOL, assign, make_agreement, make_rate, worked

pytestmark = pytest.mark.usefixtures("office")
NOVEMBER = date(2026, 11, 1)


def of(record_id: int) -> Subject:
    return Subject(TODAY, record_id, NOVEMBER)


def test_the_papers_stand_where_they_are_needed() -> None:
    assert {p.code for p in papers_for(Scope.PSU)} == {"psu_agreement", "psu_payments"}
    assert {p.code for p in papers_for(Scope.PERSON)} >= {"psu_referral", "psu_hours"}


def test_the_agreement_names_both_sides_the_places_and_the_money() -> None:
    agreement = make_agreement(rate=1220, county_signatory="Żaneta Ścibor")
    (text,) = filled_pages("psu_agreement", of(agreement))
    assert not missing(
        text,
        "nr PSU/3/2026 z dnia 20 stycznia 2026 r.",
        "Powiat nyski",
        "Żaneta Ścibor",
        "od 1 lutego 2026 r. do 31 grudnia 2026 r. starosta",
        "najwyżej 5,",
        "10 godzin w tygodniu i 40 godzin w miesiącu",
        "Prace porządkowe przy szkole i bibliotece.",
        "Biblioteka Gminna",
        "Jan Żak",
        "świadczenie pieniężne: 12,20 zł.",
        "refunduje gminie 60% wypłaconych",
    )
    with pytest.raises(NotFoundError):
        paper_content("psu_agreement", of(99))


def test_an_agreement_without_a_rate_says_so_and_takes_the_rate_of_the_club() -> None:
    agreement = make_agreement()
    assert "pieniężne:brakstawki." in filled("psu_agreement", of(agreement))
    make_rate(1310)
    assert "pieniężne:13,10zł." in filled("psu_agreement", of(agreement))


def test_forty_places_repeat_the_head() -> None:
    agreement = make_agreement(places=(SCHOOL,) * 40)
    pages = filled_pages("psu_agreement", of(agreement))
    assert len(pages) == 2
    assert all("Opiekun" in page for page in pages if "SzkołaPodstawowa" in page)
    assert not missing(pages[-1], "7. Zmiany porozumienia", "w imieniu gminy")


def test_the_referral_names_the_place_and_is_kept(make_participant: Callable[..., int]) -> None:
    person = make_participant(first_name="Łucja", last_name="Źdźbło")
    agreement = make_agreement(rate=1220)
    assign(agreement, person, day_minutes=120, week_minutes=600, tasks="Grabienie liści.")
    (text,) = filled_pages("psu_referral", Subject(TODAY, person), "SPU/1/2026")
    assert not missing(
        text,
        "nr SPU/1/2026",
        "nr PSU/3/2026 z dnia 20 stycznia 2026 r. kieruje",
        "Łucja Źdźbło",
        "14 marca 1992 r.",
        "Szkoła Podstawowa w Woli Małej",
        "Ewa Wójcik",
        "Wola Mała, ul. Szkolna 4",
        "1 lutego 2026 r.",
        "2:00",
        "10:00",
        "Grabienie liści.",
        "za godzinę: 12,20 zł.",
        "do zwrotu klubowi",
        "Potwierdza się, że Łucja Źdźbło (Szkoła Podstawowa w Woli Małej)",
    )
    content = paper_content("psu_referral", Subject(TODAY, person))
    row = issue_paper("psu_referral", content, on=TODAY)
    assert (row.number, row.person) == ("SPU/1/2026", "Źdźbło Łucja")


def test_the_referral_takes_the_place_of_now(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    past = make_agreement(number="STARE", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30))
    now = make_agreement(number="TERAZ", starts_on=date(2026, 7, 1), ends_on=date(2026, 12, 31))
    assign(past, person)
    assert "STARE" in filled("psu_referral", Subject(TODAY, person))
    assign(now, person)
    text = filled("psu_referral", Subject(TODAY, person))
    assert "TERAZ" in text
    assert "STARE" not in text


def test_a_person_without_a_place_gets_dots(make_participant: Callable[..., int]) -> None:
    (text,) = filled_pages("psu_referral", Subject(TODAY, make_participant()))
    assert not missing(text, "Anna Kowalska", "starostą nr ......", "10 godzin w tygodniu")


def test_the_hours_of_a_month_add_up(make_participant: Callable[..., int]) -> None:
    person = make_participant(first_name="Zażółć", last_name="Gęśla")
    job = assign(make_agreement(), person)
    worked(job, date(2026, 10, 31), 60)
    worked(job, date(2026, 11, 3), 150)
    worked(job, date(2026, 11, 4), 190, starts_at=545)
    worked(job, date(2026, 11, 30), 60)
    worked(job, date(2026, 12, 1), 45)
    (text,) = filled_pages("psu_hours", of(person))
    assert not missing(
        text,
        "listopad 2026",
        "Zażółć Gęśla",
        "PSU/3/2026",
        "3.11, wt 8.00 10.30 2:30",
        "9.05 12.15 3:10",
        "Razem 6:40",
        "26.10.2026 – 1.11.2026 1:00 10:00",
        "2.11.2026 – 8.11.2026 5:40 10:00",
        "30.11.2026 – 6.12.2026 1:45 10:00",
        "10 godzin w tygodniu i 40 w miesiącu",
    )
    assert "31.10," not in text
    whole = {word.text for word in words(print_paper("psu_hours", of(person)).pdf)}
    assert whole >= {"30.11,", "10.30", "12.15"}
    assert "dopuszczalne" not in text


def test_too_many_hours_are_said(make_participant: Callable[..., int]) -> None:
    person = make_participant()
    job = assign(make_agreement(), person)
    for day in range(2, 28):
        worked(job, date(2026, 11, day), 120)
    text = filled("psu_hours", of(person))
    assert not missing(text, "14:00 10:00 więcej niż dopuszczalne", "Razem 52:00")
    assert "Wmiesiącujestwięcejgodzinniżdopuszczalne." in text


def test_an_empty_month_has_rows_to_write_in(make_participant: Callable[..., int]) -> None:
    assign(make_agreement(), person := make_participant(last_name=LONG_NAME[:80]))
    (text,) = filled_pages("psu_hours", of(person))
    assert not missing(text, LONG_NAME[:80], "12.", "Razem", "sprawdzono")
    weeks = paper_content("psu_hours", of(person)).tables["weeks"]
    assert [week[1] for week in weeks] == [""] * 6


def test_a_usual_month_is_one_page(make_participant: Callable[..., int]) -> None:
    job = assign(make_agreement(), person := make_participant())
    for day in range(2, 28):
        if day % 7 in {2, 3, 4, 5}:
            worked(job, date(2026, 11, day), 120)
    (page,) = filled_pages("psu_hours", of(person))
    assert not missing(page, "Razem 32:00", "30.11.2026", "podpis osoby")


def test_every_day_of_a_month_twice_repeats_the_head(make_participant: Callable[..., int]) -> None:
    job = assign(make_agreement(), person := make_participant())
    for day in range(30):
        for hour in (8, 12):
            worked(job, NOVEMBER + timedelta(days=day), 30, starts_at=hour * 60)
    pages = filled_pages("psu_hours", of(person))
    assert len(pages) == 3
    assert all("Podpisopiekuna" in page for page in pages if "8.008.30" in page)
    assert not missing(pages[-1], "30.11.2026 – 6.12.2026", "podpis osoby")


def test_the_payment_list_has_the_right_sums(make_participant: Callable[..., int]) -> None:
    agreement = make_agreement()
    make_rate(1220)
    make_rate(1333, date(2026, 11, 10))
    for last_name, minutes in (("Żak", 605), ("Ćwik", 90)):
        job = assign(agreement, make_participant(last_name=last_name))
        worked(job, date(2026, 11, 3), minutes)
        worked(job, date(2026, 11, 17), 60)
    worked(job, date(2026, 10, 5), 60)
    (text,) = filled_pages("psu_payments", of(agreement))
    assert not missing(
        text,
        "listopad 2026",
        "PSU/3/2026",
        "1. Ćwik Anna",
        "2:30",
        "1:30 × 12,20 zł",
        "1:00 × 13,33 zł",
        "31,63 zł",
        "2. Żak Anna",
        "10:05 × 12,20 zł",
        "136,35 zł",
        "Razem 13:35 167,98 zł",
        "Do refundacji 100,78 zł",
        "Udział własny gminy 67,20 zł",
        "zatwierdzono do wypłaty",
        "Małgorzata Zielińska",
    )
    assert "brakstawki" not in text


def test_without_a_rate_there_is_no_amount(make_participant: Callable[..., int]) -> None:
    agreement = make_agreement()
    worked(assign(agreement, make_participant()), date(2026, 11, 3), 120)
    text = filled("psu_payments", of(agreement))
    assert not missing(text, "2:00 × brak stawki", "Razem 2:00 brak stawki", "Do refundacji brak")
    assert "Brakstawki:kwotyirefundację" in text
    assert "zł" not in text


def test_forty_people_are_paid(make_participant: Callable[..., int]) -> None:
    agreement = make_agreement(rate=1000, refund_points=None, persons=40)
    for number in range(40):
        name = LONG_NAME[:80] if number == 7 else f"Nowak{number:02}"
        worked(assign(agreement, make_participant(last_name=name)), date(2026, 11, 3), 60)
    pages = filled_pages("psu_payments", of(agreement))
    assert len(pages) == 3
    assert all("Dataipodpisodbiorcy" in page for page in pages)
    assert not missing(pages[-1], "Razem 40:00 400,00 zł", "sporządzono")
    assert not missing("".join(pages), LONG_NAME[:80])


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("psu_agreement", ("z dnia .....", "Reprezentowany przez", "4.", "pieniężne: .....")),
        ("psu_referral", ("Data urodzenia", "nr .....", "od dnia .....", "miejscu prac")),
        ("psu_hours", ("Podpis opiekuna", "16.", "Razem", "Sumy tygodni", "podpis osoby")),
        ("psu_payments", ("Data i podpis odbiorcy", "10.", "Udział własny gminy")),
    ],
)
def test_empty_papers_have_captions_and_lines(code: str, parts: tuple[str, ...]) -> None:
    (page,) = blank_pages(code)
    assert not missing(page, *parts)
    assert "brakstawki" not in page
