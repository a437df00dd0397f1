"""Polish order of names, and search that forgives case and diacritics."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.text_keys import person_sort_key, search_key, search_words, sort_key

SURNAMES = [
    "Adamska",
    "Ąkowicz",
    "Cieślak",
    "Czaja",
    "Ćwik",
    "Kowal",
    "Kowalska",
    "Kowalska-Nowak",
    "Kowalski",
    "Lew",
    "Lis",
    "Łapa",
    "Ławka",
    "Nowak",
    "Oset",
    "Óskar",
    "Sowa",
    "Szulc",
    "Świerk",
    "Zając",
    "Zych",
    "Źrebiec",
    "Żak",
]
WORDS = st.text(alphabet="aąbcćdeęłńoóśzźżAĄŁŻ -'12", max_size=12)


def test_surnames_stand_in_the_order_of_the_polish_alphabet():
    from_behind = SURNAMES[::-1]
    assert sorted(from_behind, key=sort_key) == SURNAMES


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("KS/2/2026", "KS/12/2026"),
        ("KS/9/2026", "KS/10/2026"),
        ("Kq\u0302aa", "Kqab"),
        ("nowak", "Nowak-Żuraw"),
        ("Nowak-Żuraw", "Nowakowska"),
        ("Oneil", "Ostrowska"),
        ("O'Neil", "Onet"),
        ("Müller", "Musiał"),
        ("Źrebiec", "Żak"),
        ("Żak", "Ковальчук"),
        ("Гнатюк", "Ґудзь"),
        ("Ґудзь", "Шевченко"),
        ("3 Maja", "Kwiatowa"),
        ("", "A"),
    ],
)
def test_pairs_stand_in_order(earlier, later):
    assert sort_key(earlier) < sort_key(later)


@given(st.text(max_size=20))
def test_unicode_form_does_not_change_order(text):
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(
        unicodedata.normalize("NFC", text)
    )


@given(WORDS)
def test_case_changes_neither_order_nor_search(text):
    assert sort_key(text.upper()) == sort_key(text.lower())
    assert search_key(text.upper()) == search_key(text.lower())


@given(WORDS, WORDS)
def test_different_texts_have_different_keys(one, other):
    assert (sort_key(one) == sort_key(other)) == (one.casefold() == other.casefold())


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_people_go_by_surname_then_first_name(last, first, other_last, other_first):
    if last == other_last:
        same_order = sort_key(first) < sort_key(other_first)
        assert (person_sort_key(last, first) < person_sort_key(last, other_first)) == same_order


def test_a_short_surname_with_a_late_first_name_stays_before_a_longer_surname():
    people = [("Kowal", "Zenon"), ("Kowalska", "Adam"), ("Kowal", "Żaneta"), ("Kowal", "Łucja")]
    assert sorted(people, key=lambda p: person_sort_key(*p)) == [
        ("Kowal", "Łucja"),
        ("Kowal", "Zenon"),
        ("Kowal", "Żaneta"),
        ("Kowalska", "Adam"),
    ]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Żółć", "zolc"),
        ("  NOWAK–Żuraw ", "nowak-zuraw"),
        ("O’Neil", "oneil"),
        ("Øster", "oster"),
        ("Straße", "strasse"),
        ("Йосип Їжак", "йосип їжак"),
        ("a\u00a0b", "a b"),
        ("KS/12/2026", "ks/12/2026"),
        ("ks\ud800/1", "ks\ufffd/1"),
    ],
)
def test_search_key(typed, key):
    assert search_key(typed) == key
    assert search_key(unicodedata.normalize("NFD", typed)) == key


def test_cyrillic_letters_with_marks_are_not_confused():
    assert search_key("й") != search_key("и")
    assert search_key("ї") != search_key("і")


@given(st.text(max_size=30))
def test_a_search_key_is_its_own_key(text):
    assert search_key(search_key(text)) == search_key(text)


def test_words_of_a_double_barrelled_name():
    assert search_words("Nowak-Żuraw, Łucja (z d. O'Hara)") == (
        "nowak",
        "zuraw",
        "lucja",
        "z",
        "d",
        "ohara",
    )
