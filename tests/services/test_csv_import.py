"""Lists of people as offices really keep them: other separators, encodings, headings, dates."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kisdesk.domain.codes import EligibilityGroup, ParticipantState, Sex, Voivodeship
from kisdesk.domain.drafts import AddressDraft
from kisdesk.services import csv_columns, csv_import
from kisdesk.services.csv_import import CsvError, CsvList, import_people, read_people_csv
from kisdesk.services.participants import ParticipantQuery, count_participants, get_card
from kisdesk.services.session import Session
from tests.builders import TODAY, pesel_of

HEADER = "Nazwisko;Imię;PESEL;Telefon;Data urodzenia;Miejscowość;Ulica;Nr domu;Stan;Podstawa;Uwagi"
BORN = date(1985, 3, 7)


def the_list(folder: Path, text: str, encoding: str = "utf-8") -> CsvList:
    path = folder / "people.csv"
    path.write_bytes(text.encode(encoding))
    return read_people_csv(path, today=TODAY)


def codes_of(found: CsvList) -> list[list[str]]:
    return [[problem.code for problem in person.problems] for person in found.people]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.usefixtures("office")
def test_any_spreadsheet_can_write_the_list(tmp_path: Path, encoding: str, separator: str) -> None:
    row = f"Żółć;Łucja;{pesel_of(BORN)};600 100 200;7.03.1985;Wola Mała;;12;kandydatka;;"
    text = f"{HEADER}\r\n{row}\r\n;;;;;;;;;;\r\n".replace(";", separator)
    [person] = the_list(tmp_path, text, encoding).people
    assert (person.draft.last_name, person.draft.first_name) == ("Żółć", "Łucja")
    assert (person.draft.phone, person.draft.born_on) == ("+48600100200", BORN)
    assert person.draft.addresses[0].locality == "Wola Mała"
    assert person.problems == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7.03.1985", BORN),
        ("07-03-1985", BORN),
        ("7/3/1985", BORN),
        ("1985-03-07", BORN),
        ("7 marca 1985 r.", BORN),
        ("7.03.1985 r.", BORN),
        ("29.02.2023", None),
        ("31.04.1985", None),
        ("marzec 1985", None),
        ("7.03.85", None),
        ("", None),
    ],
)
def test_dates_as_offices_write_them(text: str, day: date | None) -> None:
    assert csv_columns.read_date(text) == day


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "ul. Kwiatowa 5/3, 38-123 Brzozów Dolny",
            AddressDraft(
                street="Kwiatowa", house="5", flat="3", postcode="38-123", locality="Brzozów Dolny"
            ),
        ),
        (
            "os. Słoneczne 12a m. 7, Nysa",
            AddressDraft(street="os. Słoneczne", house="12a", flat="7", locality="Nysa"),
        ),
        ("ul. 3 Maja 8", AddressDraft(street="3 Maja", house="8")),
        (
            "Wola Mała 12, 38-123 Brzozów Dolny",
            AddressDraft(
                locality="Wola Mała", house="12", postcode="38-123", post_office="Brzozów Dolny"
            ),
        ),
        ("bez stałego adresu", AddressDraft(street="bez stałego adresu")),
    ],
)
def test_an_address_on_one_line(text: str, address: AddressDraft) -> None:
    assert csv_columns.read_address(text) == address


@pytest.mark.usefixtures("office")
def test_words_of_a_list_become_codes(tmp_path: Path) -> None:
    text = (
        "NAZWISKO,imiona,płeć,województwo,stan,od dnia,podstawa,pracownik\n"
        "Nowak,Jan,M,Opolskie,aktywny,1.10.2026,długotrwałe bezrobocie,Zielińska Małgorzata\n"
    )
    [person] = the_list(tmp_path, text).people
    assert person.problems == ()
    assert person.draft.sex is Sex.MALE
    assert person.draft.addresses[0].voivodeship is Voivodeship.OPOLSKIE
    assert (person.state, person.since) == (ParticipantState.ACTIVE, date(2026, 10, 1))
    assert person.draft.grounds[0].group is EligibilityGroup.LONG_TERM_UNEMPLOYED
    [person_id] = import_people([person], today=TODAY)
    card = get_card(person_id, TODAY)
    assert (card.state, card.joined_on) == (ParticipantState.ACTIVE, date(2026, 10, 1))
    assert card.states[0].override_reason == csv_import.TAKEN_FROM_LIST
    assert card.worker_name == "Małgorzata Zielińska"


@pytest.mark.usefixtures("office")
def test_zeros_a_spreadsheet_has_eaten_come_back(tmp_path: Path) -> None:
    number = pesel_of(date(2004, 5, 6))
    assert number.startswith("0")
    found = the_list(tmp_path, f"nazwisko,imię,pesel\nNowak,Anna,{int(number)}\n")
    assert found.people[0].draft.pesel == number
    assert found.people[0].draft.born_on == date(2004, 5, 6)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (";Anna;;;;;;;;;", "required"),
        ("Nowak;Anna;85030712340;;;;;;;;", "pesel_check_digit"),
        ("Nowak;Anna;8,50307E+10;;;;;;;;", "pesel_not_digits"),
        ("Nowak;Anna;;;31.02.1985;;;;;;", "not_a_date"),
        ("Nowak;Anna;;;7.03.2099;;;;;;", "born_in_future"),
        ("Nowak;Anna;;;;;;;zadowolona;;", "unknown_value"),
        ("Nowak;Anna;;;;;;;ukończyła;;", "state_not_allowed"),
        ("Nowak;Anna;;;;;;;;;;;za dużo", "too_many_cells"),
        ("Nowak;An\x07na;;;;;;;;;", "text_unusable_character"),
        (f"{'N' * 300};Anna;;;;;;;;;", "text_too_long"),
    ],
)
@pytest.mark.usefixtures("office")
def test_a_bad_row_says_why(tmp_path: Path, row: str, code: str) -> None:
    found = the_list(tmp_path, f"{HEADER}\n{row}\nDobra;Ewa;;;;;;;;;\n")
    assert [p.number for p in found.refused] == [2]
    assert code in codes_of(found)[0]
    assert [p.draft.last_name for p in found.good] == ["Dobra"]


@pytest.mark.usefixtures("office")
def test_doubts_do_not_hinder_but_are_told(tmp_path: Path) -> None:
    found = the_list(tmp_path, f"{HEADER}\nNowak;Anna;;12;;;;;;;\n")
    assert codes_of(found) == [["phone_format"]]
    assert found.people[0].is_good
    assert found.people[0].draft.phone == "12"


def test_nobody_is_taken_in_twice(tmp_path: Path, office: Session) -> None:
    number = pesel_of(BORN)
    first = the_list(tmp_path, f"nazwisko;imię;pesel\nNowak;Anna;{number}\nNowak;Ala;{number}\n")
    assert codes_of(first) == [[], ["twice_in_list"]]
    import_people(first.good, today=TODAY)
    again = the_list(tmp_path, f"nazwisko;imię;pesel\nInna;Osoba;{number}\n")
    assert codes_of(again) == [["pesel_taken"]]
    same = the_list(tmp_path, "nazwisko;imię;data urodzenia\nnowak;Anna;7.03.1985\n")
    assert codes_of(same) == [["name_taken"]]
    namesake = f"nazwisko;imię;pesel\nNowak;Anna;{pesel_of(BORN)}\n"
    assert codes_of(the_list(tmp_path, namesake)) == [[]]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "no_heading"),
        (b"imie;telefon\nAnna;1\n", "no_heading"),
        (b"nazwisko;imie;imiona\nNowak;Anna;Ewa\n", "heading_twice"),
        (b"\xff\xfen", "unreadable"),
        (b"nazwisko;imie\n" + b'"' + b"x" * 200_000 + b'"\n', "unreadable"),
    ],
)
@pytest.mark.usefixtures("office")
def test_what_is_no_list_is_refused(tmp_path: Path, raw: bytes, code: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(raw)
    with pytest.raises(CsvError) as refused:
        read_people_csv(path, today=TODAY)
    assert refused.value.code == code


@pytest.mark.usefixtures("office")
def test_columns_without_a_meaning_are_named(tmp_path: Path) -> None:
    found = the_list(tmp_path, "nazwisko;imię;kolor oczu;\nNowak;Anna;zielone;\n")
    assert found.left_out == ("kolor oczu",)


def test_every_heading_means_one_field() -> None:
    folded = [csv_columns.folded(name) for names in csv_columns.HEADINGS.values() for name in names]
    assert len(folded) == len(set(folded))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(raw=st.binary(max_size=200) | st.text(max_size=200).map(str.encode), head=st.booleans())
@pytest.mark.usefixtures("office")
def test_any_bytes_are_read_or_refused(tmp_path: Path, raw: bytes, head: bool) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes((b"nazwisko;imie;pesel;data urodzenia;adres\n" if head else b"") + raw)
    try:
        found = read_people_csv(path, today=TODAY)
    except CsvError:
        return
    assert all(person.problems for person in found.refused)


def test_a_cancelled_import_leaves_nobody(tmp_path: Path, office: Session) -> None:
    from kisdesk.errors import Cancelled

    class Impatient:
        def report(self, done: int, total: int) -> None:
            if done == 1:
                raise Cancelled

    found = the_list(tmp_path, "nazwisko;imię\nNowak;Anna\nMazur;Jan\n")
    with pytest.raises(Cancelled):
        import_people(found.good, today=TODAY, progress=Impatient())
    assert count_participants(ParticipantQuery()) == 0
