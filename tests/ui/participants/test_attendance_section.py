"""Attendance on the card of a person."""

from datetime import date

from kisdesk.domain.attendance import AttendanceMark
from kisdesk.services.attendance import hours_of, mark_people, set_minutes
from kisdesk.ui.participants.attendance_section import attendance_section
from kisdesk.ui.widgets.fact_row import SectionHead
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.record_line import RecordLine
from tests.services.attendance_builders import TODAY, a_meeting, an_activity, some_people
from tests.services.contract_builders import make_signed


def texts(widget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if text.text()]


def test_months_stand_newest_first_beside_what_the_contract_says(office, make_participant, qtbot):
    activity = an_activity()
    (person,) = some_people(activity, make_participant, 1)
    make_signed(person)
    for day in (date(2026, 10, 6), date(2026, 11, 3)):
        set_minutes(a_meeting(activity, day), person, 90, today=TODAY)
    for day in (date(2026, 11, 10), date(2026, 11, 17)):
        marks = {person: AttendanceMark.UNEXCUSED}
        mark_people(a_meeting(activity, day), marks, today=TODAY)

    section = attendance_section(person, TODAY)
    qtbot.addWidget(section)

    assert section.findChild(SectionHead).count.text() == "50\u00a0%"
    months = [texts(line) for line in section.findChildren(RecordLine)]
    assert [line[0] for line in months] == ["Listopad 2026", "Październik 2026"]
    assert "1\u00a0h\u00a030\u00a0min" in months[0][1]
    assert "6\u00a0h" in months[0][1]
    assert months[0][2] == "33\u00a0%"
    red = [text for text in section.findChildren(Text) if text.property("tone") == "red"]
    assert len(red) == 1


def test_what_the_contract_says_is_quoted(office, make_participant, qtbot):
    person = make_participant()
    make_signed(person)
    agreed = hours_of(person, date(2026, 1, 1), date(2027, 1, 1)).agreed
    assert agreed == ("Udział w zajęciach KIS, dwa razy w tygodniu",)
    section = attendance_section(person, date(2026, 12, 1))
    qtbot.addWidget(section)
    assert set(agreed) <= set(texts(section))


def test_without_attendance_a_sentence_stands_there(office, make_participant, qtbot):
    section = attendance_section(make_participant(), TODAY)
    qtbot.addWidget(section)
    assert len(texts(section)) == 2
