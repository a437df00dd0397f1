"""Polish wording as people read it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain import person_words, polish
from kisdesk.domain.codes import Sex

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("n", "form"),
    [(1, "osoba")]
    + [(n, "osoby") for n in (2, 3, 4, 22, 33, 44, 102, 1002)]
    + [(n, "osób") for n in (0, 5, 11, 12, 13, 14, 21, 25, 31, 100, 101, 111, 112, 114, 212)],
)
def test_plural(n, form):
    assert polish.plural(n, "osoba", "osoby", "osób") == form


@given(st.integers(2, 10**6))
def test_plural_depends_on_the_last_two_digits_only(n):
    assert polish.plural(n, "1", "2", "5") == polish.plural(n % 100 + 100, "1", "2", "5")


def test_numbers_with_words():
    assert polish.counted(62, "osoba", "osoby", "osób") == f"62{NBSP}osoby"
    assert polish.counted(12345, "osoba", "osoby", "osób") == f"12{NBSP}345{NBSP}osób"


def test_dates():
    day = date(2026, 11, 22)
    assert polish.long_date(day) == "22 listopada 2026 r."
    assert polish.short_date(day) == "22.11.2026"
    assert polish.short_date(date(2026, 12, 9)) == "9.12.2026"
    assert polish.weekday_name(day) == "niedziela"


def test_all_months():
    assert " ".join(polish.month_name(m, genitive=True) for m in range(1, 13)) == (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
        " listopada grudnia"
    )
    with pytest.raises(ValueError, match="1 to 12"):
        polish.month_name(0)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "text"),
    [
        (date(2026, 3, 1), date(2026, 8, 31), "od 1 marca 2026 r. do 31 sierpnia 2026 r."),
        (date(2026, 3, 1), None, "od 1 marca 2026 r."),
        (None, date(2026, 8, 31), "do 31 sierpnia 2026 r."),
        (None, None, ""),
    ],
)
def test_period(starts_on, ends_on, text):
    assert polish.period(starts_on, ends_on) == text


@pytest.mark.parametrize(
    ("typed", "bound"),
    [
        ("i w domu", "i~w~domu"),
        ("Z kimś o 8", "Z~kimś o~8"),
        ("dnia 5 maja 2026 r. w Nysie", "dnia 5 maja 2026~r. w~Nysie"),
        ("ręka i\nnoga", "ręka i\nnoga"),
        ("poza domem", "poza domem"),
        ("żółw i łódź", "żółw i~łódź"),
        ("(a także b)", "(a~także b)"),
        ("3 a 5", "3 a~5"),
    ],
)
def test_short_words_stay_with_the_next(typed, bound):
    assert polish.bind_short_words(typed) == bound.replace("~", NBSP)


@given(st.text(alphabet="aiouwz żr.2 \n", max_size=40))
def test_binding_changes_spaces_only_and_once(text):
    bound = polish.bind_short_words(text)
    assert bound.replace(NBSP, " ") == text
    assert polish.bind_short_words(bound) == bound


def test_words_by_sex():
    words = ("uczestniczka", "uczestnik", "uczestnik/uczestniczka*")
    assert person_words.gendered(Sex.FEMALE, *words) == "uczestniczka"
    assert person_words.gendered(Sex.MALE, *words) == "uczestnik"
    assert person_words.gendered(None, *words) == "uczestnik/uczestniczka*"


@pytest.mark.parametrize(
    ("days", "phrase"),
    [
        (0, "dziś"),
        (1, "jutro"),
        (-1, "wczoraj"),
        (2, "za 2 dni"),
        (21, "za 21 dni"),
        (-3, "3 dni po terminie"),
        (-112, "112 dni po terminie"),
    ],
)
def test_days(days, phrase):
    assert polish.days_phrase(days).replace(NBSP, " ") == phrase


@pytest.mark.parametrize(
    ("born_on", "phrase"),
    [
        (date(1992, 11, 22), "34 lata"),
        (date(1992, 11, 23), "33 lata"),
        (date(2025, 1, 1), "1 rok"),
        (date(2026, 1, 1), "niespełna rok"),
        (date(2004, 1, 1), "22 lata"),
        (date(1961, 1, 1), "65 lat"),
        (date(2027, 1, 1), ""),
    ],
)
def test_age(born_on, phrase):
    assert person_words.age_phrase(born_on, date(2026, 11, 22)).replace(NBSP, " ") == phrase


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 4000))
def test_dates_in_sentences_name_day_and_year(start, length):
    day = start + timedelta(days=length)
    assert polish.long_date(day).startswith(f"{day.day} ")
    assert polish.long_date(day).endswith(f" {day.year} r.")
