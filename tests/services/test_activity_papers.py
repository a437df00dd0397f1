"""Papers of activities: lists of attendance and the journal."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.drafts import ActivityDraft
from kisdesk.errors import NotFoundError
from kisdesk.services.activities import save_activity
from kisdesk.services.attendance import add_guest, mark_people, set_minutes, set_remark
from kisdesk.services.meetings import cancel_meeting
from kisdesk.services.papers.activities import MOST_DAYS
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.issuing import paper_content, preview_paper
from kisdesk.services.papers.registry import Scope, papers_for
from tests.forms.paper_samples import LONG_NAME
from tests.forms.reading import words
from tests.services.attendance_builders import TODAY, a_meeting, an_activity, some_people
from tests.services.paper_reading import blank_pages, filled, filled_pages, missing

pytestmark = pytest.mark.usefixtures("office")
Make = Callable[..., int]


def of(record_id: int) -> Subject:
    return Subject(TODAY, record_id, date(2026, 11, 1))


def test_the_papers_stand_where_they_are_needed() -> None:
    assert {p.code for p in papers_for(Scope.MEETING)} >= {"attendance_sheet"}
    assert {p.code for p in papers_for(Scope.ACTIVITY)} >= {"attendance_month", "activity_journal"}


def test_a_list_to_sign_has_everybody_in_order_and_lines_for_others(
    make_participant: Make,
) -> None:
    meeting = a_meeting(activity := an_activity())
    some_people(activity, make_participant, 4)
    (text,) = filled_pages("attendance_sheet", of(meeting))
    assert not missing(
        text,
        "Warsztat kulinarny",
        "24 listopada 2026 r., wtorek",
        "10.00–12.00",
        "Jerzy Sikora",
        "Zupy",
        "1. Adamczyk Anna 2. Banaś Anna 3. Cieślak Anna 4. Ćwik Anna 5. 6. ",
        "podpis osoby prowadzącej",
        "listy nie wywiesza się",
    )
    assert "7." not in text.split("Nazwisko")[1].split("Liczba")[0]
    assert "obecność" not in text.casefold().replace("obecności", "")
    with pytest.raises(NotFoundError):
        paper_content("attendance_sheet", of(99))


def test_a_taken_list_says_who_was_there(make_participant: Make) -> None:
    meeting = a_meeting(activity := an_activity())
    first, second, third, fourth = some_people(activity, make_participant, 4)
    marks = {second: AttendanceMark.SICK, third: AttendanceMark.NOT_APPLICABLE}
    mark_people(meeting, marks, today=TODAY)
    set_minutes(meeting, first, 45, today=TODAY)
    set_remark(meeting, fourth, "pomagał w kuchni", today=TODAY)
    add_guest(meeting, make_participant(last_name="Żądło"), "dzień otwarty", today=TODAY)
    (text,) = filled_pages("attendance_sheet", of(meeting))
    assert not missing(
        text,
        "1. Adamczyk Anna 45 min",
        "2. Banaś Anna zwolnienie lekarskie",
        "3. Cieślak Anna nie dotyczy",
        "4. Ćwik Anna pomagał w kuchni",
        "5. Żądło Anna gość: dzień otwarty",
        "Liczba obecnych 3 z 4",
    )


def test_a_cancelled_meeting_says_so() -> None:
    meeting = a_meeting(an_activity())
    assert "odwołane" not in filled("attendance_sheet", of(meeting))
    cancel_meeting(meeting, "choroba prowadzącego")
    assert "Spotkanieodwołane:chorobaprowadzącego" in filled("attendance_sheet", of(meeting))


@pytest.mark.parametrize(("people", "pages"), [(1, 1), (40, 2)])
def test_long_lists_repeat_the_head_and_keep_the_signature(
    make_participant: Make, people: int, pages: int
) -> None:
    meeting = a_meeting(activity := an_activity(name=LONG_NAME[:80]))
    some_people(activity, make_participant, people)
    found = filled_pages("attendance_sheet", of(meeting))
    assert len(found) == pages
    assert all("NazwiskoiimięPodpis" in page for page in found)
    assert not missing(found[-1], f"{people}.", "podpis osoby prowadzącej")
    assert not missing(found[0], LONG_NAME[:80])


def a_month(make_participant: Make, people: int) -> int:
    """Four meetings in November, two of them taken."""
    activity = an_activity()
    meetings = [a_meeting(activity, date(2026, 11, day)) for day in (3, 10, 17, 24)]
    everybody = some_people(activity, make_participant, people)
    mark_people(meetings[0], {everybody[0]: AttendanceMark.UNEXCUSED}, today=TODAY)
    mark_people(meetings[1], {}, today=TODAY)
    set_minutes(meetings[1], everybody[0], 90, today=TODAY)
    return activity


def test_the_month_has_marks_sums_and_the_legend(make_participant: Make) -> None:
    activity = a_month(make_participant, 3)
    content = paper_content("attendance_month", of(activity))
    assert content.columns["days"] == ["3\nwt", "10\nwt", "17\nwt", "24\nwt"]
    assert list(content.tables["marks"]) == [
        ("Adamczyk Anna", "nu", "ob", "", "", "1", "1,5", "50"),
        ("Banaś Anna", "ob", "ob", "", "", "2", "4", "100"),
        ("Cieślak Anna", "ob", "ob", "", "", "2", "4", "100"),
    ]
    assert content.tables["marks_total"] == [("Obecnych", "2", "3", "", "", "5", "9,5", "")]
    (text,) = filled_pages("attendance_month", of(activity))
    assert not missing(
        text,
        "Miesięczna lista obecności: Warsztat kulinarny",
        "miesiąc: listopad 2026",
        "1. Adamczyk Anna nu ob 1 1,5 50",
        "Obecnych 2 3 5 9,5",
        "us – nieobecność usprawiedliwiona",
        "„–” nie dotyczy",
        "Spotkań w miesiącu 4",
        "Godzin zajęć 8",
        "Jerzy Sikora",
    )
    october = Subject(TODAY, activity, date(2026, 10, 1))
    assert "Adamczyk" not in filled("attendance_month", october)


def test_a_guest_has_a_star_and_nothing_applicable_a_dash(make_participant: Make) -> None:
    activity = an_activity()
    meeting = a_meeting(activity)
    person, _ = some_people(activity, make_participant, 2)
    mark_people(meeting, {person: AttendanceMark.NOT_APPLICABLE}, today=TODAY)
    add_guest(meeting, make_participant(last_name="Żak"), "przyszedł", today=TODAY)
    rows = paper_content("attendance_month", of(activity)).tables["marks"]
    assert [row[1] for row in rows] == ["–", "ob", "ob*"]
    assert rows[0][2:] == ("", "", "")


def test_forty_people_in_a_month_repeat_the_days(make_participant: Make) -> None:
    pages = filled_pages("attendance_month", of(a_month(make_participant, 40)))
    assert len(pages) == 3
    assert all("Nazwiskoiimię" in page for page in pages if "obob" in page)
    assert "ob–obecność" in pages[0]
    assert not missing(pages[-1], "40.", "Obecnych", "data i podpis osoby prowadzącej")


def test_a_month_with_two_meetings_a_day_comes_in_halves(make_participant: Make) -> None:
    activity = an_activity()
    for day in range(30):
        for hour in (9, 14):
            a_meeting(activity, date(2026, 11, 1) + timedelta(days=day), hour)
    some_people(activity, make_participant, 3)
    content = paper_content("attendance_month", of(activity))
    assert len(content.columns["days"]) == len(content.columns["days_more"]) == 30
    assert "Dalszespotkaniamiesiąca" in filled("attendance_month", of(activity))
    document = preview_paper("attendance_month", content, on=TODAY)
    assert document.page_count == 2
    assert all(36 <= word.x < 806 for word in words(document.pdf))
    assert MOST_DAYS < 30


def test_the_journal_tells_of_meetings_and_adds_up_years(make_participant: Make) -> None:
    activity = save_activity(
        ActivityDraft(
            name="Trening gospodarowania budżetem",
            leader="Żaneta Ścibor",
            timetable="wtorki 10.00–12.00",
            starts_on=date(2025, 9, 1),
            capacity=12,
            programme="1. Wydatki.\n2. Oszczędzanie.",
        )
    )
    meetings = [
        a_meeting(activity, day)
        for day in (date(2025, 12, 2), date(2026, 11, 3), date(2026, 11, 10), date(2026, 11, 17))
    ]
    planned = a_meeting(activity, date(2026, 12, 1))
    people = some_people(activity, make_participant, 3, date(2025, 9, 1))
    for meeting in meetings[:3]:
        mark_people(meeting, {people[0]: AttendanceMark.EXCUSED}, today=TODAY)
    set_minutes(meetings[1], people[1], 75, today=TODAY)
    cancel_meeting(meetings[3], "awaria ogrzewania")
    assert planned
    title, entries = filled_pages("activity_journal", Subject(TODAY, activity))
    assert not missing(
        title,
        "Trening gospodarowania budżetem",
        "reintegracja społeczna",
        "wtorki 10.00–12.00",
        "od 1 września 2025 r.",
        "1. Wydatki.",
        "2. Oszczędzanie.",
    )
    assert not missing(
        entries,
        "1. 2.12.2025 10.00–12.00 2 Zupy 2 Żaneta Ścibor",
        "3.11.2026",
        "odwołane: awaria ogrzewania",
        "2025 1 2 2 4",
        "2026 2 4 4 7,25",
        "Danuta Jabłońska",
    )
    assert "1.12.2026" not in entries
    assert not any(name in title + entries for name in ("Adamczyk", "Banaś", "Cieślak"))


def test_the_journal_of_a_stretch() -> None:
    activity = an_activity()
    for day in (date(2026, 10, 6), date(2026, 11, 3)):
        a_meeting(activity, day)
    november = Subject(TODAY, activity, date(2026, 11, 1), date(2026, 11, 30))
    text = filled("activity_journal", november)
    assert not missing(text, "od 1 listopada 2026 r. do 30 listopada 2026 r.", "3.11.2026")
    assert "6.10.2026" not in text


def test_a_long_journal_repeats_its_head() -> None:
    activity = an_activity()
    for place in range(40):
        a_meeting(activity, date(2026, 9, 1) + timedelta(days=2 * place))
    pages = filled_pages("activity_journal", Subject(TODAY, activity))
    assert len(pages) == 4
    assert all("Liczbagodz." in page for page in pages if "Zupy" in page)
    assert not missing(pages[-1], "Sumy lat", "data i podpis osoby prowadzącej")


def test_more_than_a_hundred_meetings_keep_their_numbers_whole() -> None:
    activity = an_activity()
    for place in range(101):
        a_meeting(activity, date(2026, 11, 1) - timedelta(days=place))
    content = paper_content("activity_journal", Subject(TODAY, activity))
    found = words(preview_paper("activity_journal", content, on=TODAY).pdf)
    assert any(word.text == "101." for word in found)


def test_empty_papers_have_captions_and_lines() -> None:
    (sheet,) = blank_pages("attendance_sheet")
    assert not missing(sheet, "Godziny od–do", "20.", "Podpis", "Liczba obecnych")
    (month,) = blank_pages("attendance_month")
    assert not missing(month, "lista obecności: ......", "13.", "zw – zwolnienie lekarskie")
    title, entries, sums = blank_pages("activity_journal")
    assert not missing(title, "Program", "Terminy")
    assert not missing(entries, "15.", "Temat")
    assert not missing(sums, "Godzin uczestników", "osoby kierującej klubem")
