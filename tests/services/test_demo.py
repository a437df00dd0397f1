"""The sample data: the same for the same seed, invented by the rules, fit for every screen."""

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from kisdesk.domain.activity_codes import MeetingState
from kisdesk.domain.attendance import AttendanceMark
from kisdesk.domain.codes import ContractState, ParticipantState, Sex
from kisdesk.domain.dates import age_on
from kisdesk.domain.deadline_facts import DeadlineKind
from kisdesk.domain.pesel import check_pesel, read_pesel
from kisdesk.domain.recurrence import holiday_name
from kisdesk.errors import Cancelled
from kisdesk.models.base import clock
from kisdesk.services import demo, session
from kisdesk.services.activities import enrolled_people, list_activities
from kisdesk.services.attendance import attendance_sheet
from kisdesk.services.certificates import has_certificate
from kisdesk.services.checks import check_file
from kisdesk.services.consultations import list_consultations
from kisdesk.services.contract_list import ContractQuery, count_by_state, list_contracts
from kisdesk.services.contracts import get_contract
from kisdesk.services.demo_people import Inventor
from kisdesk.services.exchange import export_person, person_text
from kisdesk.services.history import history_of, verify_history
from kisdesk.services.meeting_rows import list_meetings
from kisdesk.services.outcomes import outcomes_of
from kisdesk.services.participants import ParticipantQuery, get_card, list_participants
from kisdesk.services.printing import print_contract
from kisdesk.services.psu import list_agreements
from kisdesk.services.psu_money import payment_list
from kisdesk.services.reports import year_report
from kisdesk.services.search import search_everything
from kisdesk.services.today import list_deadlines
from kisdesk.storage.peewee_database import database
from tests import builders

DAY = date(2026, 11, 25)


def make(path: Path, people: int, seed: int = 1, **more: object) -> session.Session:
    return demo.make_sample_file(
        path, builders.PASSWORD, people=people, seed=seed, today=DAY, cost=builders.CHEAP, **more
    )


@pytest.fixture(scope="module")
def club_of_sixty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "a.kis"
    make(path, 60)
    session.close_file()
    return path


@pytest.fixture
def sixty(club_of_sixty: Path) -> object:
    opened = session.unlock(club_of_sixty, builders.PASSWORD)
    yield opened
    session.close_file()


@pytest.mark.usefixtures("sixty")
def test_every_screen_has_something_to_show() -> None:
    assert session.current().is_sample
    rows = list_participants(ParticipantQuery(), limit=100)
    assert len(rows) == 60
    assert {row.state for row in rows} == set(ParticipantState)
    states = set(count_by_state(ContractQuery(today=DAY)))
    assert states >= set(ContractState) - {ContractState.BROKEN}
    kinds = {deadline.kind for deadline in list_deadlines(DAY)}
    assert kinds >= {
        DeadlineKind.CONTRACT_ENDS,
        DeadlineKind.CONTRACT_EXPIRED,
        DeadlineKind.EVALUATION,
        DeadlineKind.ACTION,
        DeadlineKind.DRAFT_LYING,
        DeadlineKind.LABOUR_OFFICE_CONTACT,
        DeadlineKind.NO_IDENTITY,
        DeadlineKind.NOT_INFORMED,
    }
    activities = list_activities(DAY)
    assert sum(bool(enrolled_people(a.id)) for a in activities) > 8
    assert year_report(2026, DAY).adds_up
    cards = [get_card(row.id, DAY) for row in rows]
    authors = {note.author for card in cards for note in card.notes}
    assert authors == {"Małgorzata Zielińska", "Tomasz Krawczyk"}
    assert sum(bool(card.household) for card in cards) > 20
    assert any(len(card.contracts) > 1 for card in cards)
    assert any(contract.version > 1 for card in cards for contract in card.contracts)


@pytest.mark.usefixtures("sixty")
def test_people_are_invented_by_the_rules() -> None:
    cards = [get_card(row.id, DAY) for row in list_participants(ParticipantQuery(), limit=100)]
    numbers = [card.draft.pesel for card in cards if card.draft.pesel]
    numbers += [member.pesel for card in cards for member in card.household]
    assert len(numbers) == len(set(numbers))
    for number in numbers:
        assert check_pesel(number) == []
    for card in cards:
        assert card.draft.born_on is not None
        assert 18 <= age_on(card.draft.born_on, DAY) <= 64
        if pesel := read_pesel(card.draft.pesel):
            assert (pesel.born_on, pesel.sex) == (card.draft.born_on, card.draft.sex)


def test_no_pesel_comes_twice() -> None:
    inventor, rng = Inventor(DAY), Random(1)
    numbers = [inventor.pesel(rng, date(1985, 3, 7), Sex.FEMALE) for _ in range(2000)]
    assert len(set(numbers)) == 2000


@pytest.mark.usefixtures("sixty")
def test_signed_contracts_have_their_page_and_history_its_days() -> None:
    signed = [c for c in list_contracts(ContractQuery(today=DAY)) if c.concluded_on]
    assert all(print_contract(row.id).pdf.startswith(b"%PDF") for row in signed)
    assert any(row.number == "KS/1/2026" for row in signed)
    row = min(signed, key=lambda c: c.concluded_on or DAY)
    written = {entry.action: entry.at.date() for entry in history_of("contract", row.id)}
    assert written["contract_signed"] == row.concluded_on
    assert verify_history()
    assert clock.moment is None


def test_the_same_seed_gives_the_same_people(tmp_path: Path) -> None:
    def everything(name: str, seed: int) -> list[object]:
        make(tmp_path / name, 6, seed)
        rows = list_participants(ParticipantQuery())
        found = [without_ids(json.loads(person_text(export_person(row.id)))) for row in rows]
        session.close_file()
        return found

    first = everything("a.kis", 4)
    assert everything("b.kis", 4) == first
    assert everything("c.kis", 5) != first


def without_ids(plain: object) -> object:
    if isinstance(plain, dict):
        ids = {"uuid", "parent_uuid", "member_uuid", "person_uuid"}
        return {k: without_ids(v) for k, v in plain.items() if k not in ids and k != "sha256"}
    if isinstance(plain, list):
        return [without_ids(item) for item in plain]
    return plain


@pytest.mark.parametrize("people", [0, 1])
def test_any_number_of_people(tmp_path: Path, people: int) -> None:
    make(tmp_path / "a.kis", people)
    assert len(list_participants(ParticipantQuery(), limit=200)) == people
    assert verify_history()
    session.close_file()


def test_giving_up_leaves_no_file(tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        make(tmp_path / "a.kis", 10, progress=Impatient())
    assert list(tmp_path.iterdir()) == []
    assert not session.is_open()
    assert clock.moment is None


def test_a_crowd_is_as_sound_as_the_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "DETAILED", 4)
    path = tmp_path / "a.kis"
    make(path, 300)
    rows = list_participants(ParticipantQuery(), limit=400)
    assert len(rows) == 300
    assert len({row.state for row in rows}) > 5
    contracts = list_contracts(ContractQuery(today=DAY), limit=400)
    assert len({row.number for row in contracts}) == len(contracts) > 200
    assert get_contract(contracts[-1].id).content.person.last_name == contracts[-1].last_name
    assert year_report(2026, DAY).adds_up
    assert [hit.id for hit in search_everything(rows[200].pesel)] == [rows[200].id]
    session.close_file()
    assert check_file(path, builders.PASSWORD).is_sound


@pytest.mark.usefixtures("sixty")
def test_the_club_has_lived_through_a_year() -> None:
    year = list_meetings(DAY - timedelta(days=364), DAY - timedelta(days=1))
    states = Counter(meeting.state for meeting in year)
    assert states[MeetingState.HELD] > 300
    assert states[MeetingState.CANCELLED] > 0
    assert not any(holiday_name(meeting.day) for meeting in year)
    assert {meeting.day.month for meeting in year} == set(range(1, 13))
    marks = Counter(
        line.mark
        for meeting in year
        if meeting.state is MeetingState.HELD
        for line in attendance_sheet(meeting.id).lines
        if line.mark is not None  # enrolled later on the same day
    )
    assert set(marks) == set(AttendanceMark) - {AttendanceMark.NOT_APPLICABLE}
    assert marks[AttendanceMark.PRESENT] > 0.8 * marks.total()
    assert list_meetings(DAY, DAY + timedelta(days=14))
    assert len(list_consultations()) > 50


@pytest.mark.usefixtures("sixty")
def test_useful_work_keeps_to_the_limits_and_is_paid() -> None:
    (agreement,) = list_agreements(DAY)
    month = payment_list(date(2026, 10, 1), agreement.id)
    assert month.rows
    assert all(0 < row.minutes <= 40 * 60 for row in month.rows)
    assert month.amount == sum(row.amount or 0 for row in month.rows) > 0
    days = [date.fromisoformat(day) for (day,) in database.rows("SELECT day FROM psu_hours")]
    assert days
    assert not any(holiday_name(day) for day in days)


@pytest.mark.usefixtures("sixty")
def test_who_has_completed_has_a_certificate_and_often_work() -> None:
    completed = ParticipantQuery(states=frozenset({ParticipantState.COMPLETED}), today=DAY)
    people = [row.id for row in list_participants(completed, limit=100)]
    assert people
    assert all(has_certificate(person) for person in people)
    assert any(outcomes_of(person) for person in people)
