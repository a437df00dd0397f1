"""PESEL numbers: what they say and what may be wrong."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.codes import Sex
from kisdesk.domain.pesel import build_pesel, check_pesel, mask_pesel, read_pesel


@pytest.mark.parametrize(
    ("number", "born_on", "sex"),
    [
        ("44051401359", date(1944, 5, 14), Sex.MALE),
        ("85071502468", date(1985, 7, 15), Sex.FEMALE),
        ("04222900281", date(2004, 2, 29), Sex.FEMALE),
        (" 850715-02468 ", date(1985, 7, 15), Sex.FEMALE),
        ("8507 1502 468", date(1985, 7, 15), Sex.FEMALE),
    ],
)
def test_right_numbers_tell_birth_date_and_sex(number, born_on, sex):
    pesel = read_pesel(number)
    assert pesel is not None
    assert (pesel.born_on, pesel.sex, pesel.has_right_check_digit) == (born_on, sex, True)
    assert check_pesel(number) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("99223100242", "pesel_date"),
        ("4405140135", "pesel_length"),
        ("440514013590", "pesel_length"),
        ("4405140135a", "pesel_not_digits"),
        ("٤٤٠٥١٤٠١٣٥٩", "pesel_not_digits"),
        ("00000000000", "pesel_date"),
    ],
)
def test_impossible_numbers_are_refused(number, code):
    [problem] = check_pesel(number)
    assert (problem.field, problem.code, problem.is_warning) == ("pesel", code, False)
    assert read_pesel(number) is None


def test_wrong_check_digit_warns_and_is_still_read():
    [problem] = check_pesel("44051401358")
    assert (problem.code, problem.is_warning) == ("pesel_check_digit", True)
    pesel = read_pesel("44051401358")
    assert pesel is not None
    assert pesel.born_on == date(1944, 5, 14)
    assert not pesel.has_right_check_digit


def test_nothing_typed_is_nothing_wrong():
    assert check_pesel("  ") == []
    assert read_pesel("") is None


@given(st.dates(date(1800, 1, 1), date(2299, 12, 31)), st.integers(0, 9999))
def test_every_built_number_is_read_back(born_on, serial):
    pesel = read_pesel(build_pesel(born_on, serial))
    assert pesel is not None
    assert pesel.born_on == born_on
    assert pesel.sex is (Sex.MALE if serial % 2 else Sex.FEMALE)
    assert pesel.has_right_check_digit


@given(st.dates(date(1900, 1, 1), date(2026, 1, 1)), st.integers(0, 9999), st.integers(0, 10))
def test_one_wrong_digit_is_always_noticed(born_on, serial, place):
    number = build_pesel(born_on, serial)
    wrong = str((int(number[place]) + 1) % 10)
    assert check_pesel(number[:place] + wrong + number[place + 1 :]) != []


def test_numbers_of_other_centuries_cannot_be_built():
    with pytest.raises(ValueError, match="no PESEL"):
        build_pesel(date(2300, 1, 1), 0)


@pytest.mark.parametrize(
    ("number", "shown"), [("44051401359", "44•••••••59"), ("4405", "••••"), ("", "")]
)
def test_mask(number, shown):
    assert mask_pesel(number) == shown


@given(st.text(max_size=14))
def test_any_text_is_either_read_or_refused(text):
    codes = [p.code for p in check_pesel(text) if not p.is_warning]
    if read_pesel(text) is not None:
        assert not codes
    elif text.strip(" -–—\u2011") and not text.isspace():
        assert codes or not "".join(text.split()).strip("-–—\u2011")
