"""A class by mouse and keyboard: planned, attended, moved, printed; and the figures add up."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kisdesk import cli
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.contract_content import Evaluation
from kisdesk.services.activities import enrolled_people
from kisdesk.services.attendance import attendance_sheet, hours_of
from kisdesk.services.meetings import meetings_of
from kisdesk.services.participants import register_participant
from kisdesk.ui.activities.attendance.view import AttendanceView
from kisdesk.ui.activities.calendar.week_page import WeekPage
from kisdesk.ui.activities.tab import WEEK
from tests import builders
from tests.e2e.class_steps import (
    NAME,
    activities_view,
    add_the_class,
    drag_to,
    enrol,
    mark_by_exception,
    pick,
    plan_three_months,
    print_paper,
    view_of,
)
from tests.e2e.conftest import StartProgram
from tests.e2e.hands import Hands
from tests.e2e.steps import PASSWORD, close_the_program, make_the_file, text_of
from tests.services.contract_builders import make_signed

FIRST, EASTER_MONDAY = date(2026, 3, 2), date(2026, 4, 6)
SURNAMES = [
    "Adamska", "Borowska", "Cieślak", "Dudek", "Ewert",
    "Fijałkowska", "Gajda", "Hajduk", "Jabłońska", "Kania",
]  # fmt: skip
MARKS: list[tuple[dict[str, str], dict[str, str]]] = [
    ({}, {}),
    ({"bo": "n", "du": "u"}, {}),
    ({"bo": "n"}, {"ad": "90"}),
    ({"ka": "z", "ci": "n"}, {"ga": "45"}),
]
"""Of four Mondays: who was away and how, who stayed for some minutes only."""
MINUTES = {"Adamska": 450, "Borowska": 240, "Cieślak": 360, "Dudek": 360, "Gajda": 405,
           "Kania": 360}  # fmt: skip
"""What comes of it; everybody else was there for eight hours."""


class Day:
    """Stands for ``date`` where the program asks which day it is."""

    now = FIRST

    @classmethod
    def today(cls) -> date:
        return cls.now


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> type[Day]:
    monkeypatch.setattr(Day, "now", FIRST)
    monkeypatch.setattr("kisdesk.app.date", Day)
    return Day


def take_people_in() -> dict[str, int]:
    """Ten people with contracts, by services: everything about the class is done by hand."""
    found = {}
    for surname in SURNAMES:
        draft = builders.participant_draft(last_name=surname)
        person = register_participant(draft, on=FIRST, today=FIRST)
        make_signed(person, signed_on=FIRST, starts_on=FIRST, ends_on=date(2026, 12, 31),
                    evaluations=(Evaluation(planned_on=date(2026, 6, 1)),))  # fmt: skip
        found[surname] = person
    return found


def test_a_class_from_its_plan_to_its_papers(
    hands: Hands,
    start_program: StartProgram,
    day: type[Day],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "klub.kis"
    program = start_program()
    window = make_the_file(hands, program, path)
    people = take_people_in()

    view = activities_view(hands, window)
    activity_id = add_the_class(hands, view)
    plan = plan_three_months(hands, view)
    assert plan.preview_head.text() == "12 spotkań"
    assert plan.skipped_strip.isVisible()
    assert "6.04.2026 – Poniedziałek Wielkanocny" in plan.skipped_strip.second_label.text()
    hands.click(plan.save_button)
    assert not plan.isVisible()
    days = [meeting.day for meeting in meetings_of(activity_id)]
    assert days == [
        monday
        for monday in (FIRST + timedelta(weeks=week) for week in range(13))
        if monday != EASTER_MONDAY
    ]

    enrol(hands, view, SURNAMES)
    assert {row.participant_id for row in enrolled_people(activity_id)} == set(people.values())

    hands.click(view.record.attendance_button)
    taking = window.activities_tab.current
    assert isinstance(taking, AttendanceView)
    meetings = meetings_of(activity_id)
    for place, (absent, shorter) in enumerate(MARKS):
        assert taking.meeting_id == meetings[place].id
        mark_by_exception(hands, taking, absent, shorter)
        day.now = meetings[place + 1].day
        hands.click(taking.next_button)

    page = view_of(hands, window.activities_tab, WEEK)
    assert isinstance(page, WeekPage)
    hands.click(page.today_button)
    moved = meetings[4].id
    drag_to(page, moved, date(2026, 3, 31))
    question = page.meeting_actions.question
    assert question is not None
    hands.click(question.buttons["one"])
    assert [meeting.day.day for meeting in meetings_of(activity_id)[:6]] == [2, 9, 16, 23, 31, 13]

    expected = {people[name]: MINUTES.get(name, 480) for name in SURNAMES}
    march = FIRST.replace(day=1), date(2026, 3, 31)
    assert {one: hours_of(one, *march).figures.minutes for one in expected} == expected
    summed = dict.fromkeys(expected, 0)
    for meeting in meetings[:4]:
        for line in attendance_sheet(meeting.id).lines:
            if line.mark is AttendanceMark.PRESENT:
                summed[line.participant_id] += line.minutes or 120
    assert summed == expected

    view = activities_view(hands, window)
    hands.click(view.record.print_button)
    pick(hands, "Miesięczna lista obecności")
    month = print_paper(hands, tmp_path / "marzec.pdf")
    assert NAME in month
    for name, person in people.items():
        assert f" {_hours(expected[person])} " in _line(month, name)
    assert _hours(sum(expected.values())) in month

    window.open_participant(people["Adamska"])
    card = window.participants_tab.card_view.head
    hands.click(card.print_button)
    pick(hands, "Zaświadczenie o uczestnictwie")
    certificate = print_paper(hands, tmp_path / "zaświadczenie.pdf")
    assert "Anna Adamska" in certificate
    assert "ZA/1/2026" in certificate
    assert f"Razem {_hours(expected[people['Adamska']])} " in certificate

    close_the_program(hands, program)
    monkeypatch.setenv("KISDESK_PASSWORD", PASSWORD)
    target = tmp_path / "z wiersza poleceń.pdf"
    words = ["print", path, "attendance_month", activity_id, "--month", "2026-03", "-o", target]
    assert cli.main([str(word) for word in words]) == 0
    printed = text_of(target.read_bytes())
    for name, person in people.items():
        assert f" {_hours(expected[person])} " in _line(printed, name)


def _hours(minutes: int) -> str:
    """As papers write hours: 7,5."""
    return f"{minutes / 60:g}".replace(".", ",")


def _line(text: str, surname: str) -> str:
    """What a list says from a name to the next one."""
    after = text[text.index(surname) + len(surname) :]
    ends = [after.index(name) for name in (*SURNAMES, "Obecnych") if name in after]
    return after[: min(ends)]
