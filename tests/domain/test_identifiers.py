"""Numbers of organisations, documents, telephones and post."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain import identifiers as ids
from kisdesk.domain.codes import IdentityDocument


def codes(problems):
    return [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("check", "typed", "expected"),
    [
        (ids.check_nip, "123-456-32-18", []),
        (ids.check_nip, "1234563218", []),
        (ids.check_nip, "", []),
        (ids.check_nip, "1234563219", ["nip_check_digit"]),
        (ids.check_nip, "123456321", ["nip_length"]),
        (ids.check_nip, "PL1234563218", ["nip_not_digits"]),
        (ids.check_regon, "123456785", []),
        (ids.check_regon, "12345678512347", []),
        (ids.check_regon, "123456784", ["regon_check_digit"]),
        (ids.check_regon, "12345678512348", ["regon_check_digit"]),
        (ids.check_regon, "1234567", ["regon_length"]),
        (ids.check_krs, "0000123456", []),
        (ids.check_krs, "123456", ["krs_length"]),
        (ids.check_krs, "00001234AB", ["krs_not_digits"]),
        (ids.check_postcode, "47-200", []),
        (ids.check_postcode, "47200", []),
        (ids.check_postcode, "47-20", ["postcode_format"]),
        (ids.check_postcode, "٤٧-٢٠٠", ["postcode_format"]),
        (ids.check_phone, "600 100 200", []),
        (ids.check_phone, "(77) 400-00-00", []),
        (ids.check_phone, "+380 44 123 45 67", []),
        (ids.check_phone, "600 100", ["phone_format"]),
        (ids.check_phone, "77 400 00 00 wew. 12", ["phone_format"]),
        (ids.check_phone, "+48 600 100", ["phone_format"]),
        (ids.check_phone, "6001002003", ["phone_format"]),
        (ids.check_email, "jan.nowak@example.org", []),
        (ids.check_email, "jan nowak@example.org", ["email_format"]),
        (ids.check_email, "jan@nowak", ["email_format"]),
        (ids.check_email, "a@b@c.pl", ["email_format"]),
        (ids.check_email, "jan@.pl", ["email_format"]),
    ],
)
def test_checks(check, typed, expected):
    assert codes(check(typed)) == expected


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        (IdentityDocument.ID_CARD, "ABS 123456", []),
        (IdentityDocument.ID_CARD, "abs123456", []),
        (IdentityDocument.ID_CARD, "ABS223456", ["id_card_check_digit"]),
        (IdentityDocument.ID_CARD, "ABS123457", ["id_card_check_digit"]),
        (IdentityDocument.ID_CARD, "AB1234567", ["id_card_format"]),
        (IdentityDocument.PASSPORT, "EA1234567", []),
        (IdentityDocument.PASSPORT, "1234567", ["passport_format"]),
        (IdentityDocument.FOREIGN_PASSPORT, "1234567", []),
        (IdentityDocument.DIIA, "?", []),
        (None, "cokolwiek", []),
    ],
)
def test_documents_only_warn(kind, number, expected):
    problems = ids.check_document(kind, number)
    assert codes(problems) == expected
    assert all(problem.is_warning for problem in problems)


@pytest.mark.parametrize(
    ("typed", "kept", "printed"),
    [
        ("600100200", "+48600100200", "600 100 200"),
        ("0048 600-100-200", "+48600100200", "600 100 200"),
        ("48600100200", "+48600100200", "600 100 200"),
        ("(77) 400 00 00", "+48774000000", "77 400 00 00"),
        ("0774000000", "+48774000000", "77 400 00 00"),
        ("+380441234567", "+380441234567", "+380441234567"),
        ("+4712345", "+4712345", "+4712345"),
        ("+123456789012345", "+123456789012345", "+123456789012345"),
        (" tel. u siostry ", "tel. u siostry", "tel. u siostry"),
        ("", "", ""),
    ],
)
def test_telephones(typed, kept, printed):
    assert ids.normalise_phone(typed) == kept
    assert ids.print_phone(kept) == printed


@given(st.text(max_size=20) | st.from_regex(r"\+?[0-9 ()-]{6,14}", fullmatch=True))
def test_reading_a_telephone_twice_changes_nothing(typed):
    once = ids.normalise_phone(typed)
    assert ids.normalise_phone(once) == once
    assert ids.normalise_phone(ids.print_phone(once)) == once


def test_print_forms():
    assert ids.print_nip("1234563218") == "123-456-32-18"
    assert ids.print_nip("12345") == "12345"
    assert ids.print_nip("") == ""
    assert ids.normalise_postcode("47 200") == "47-200"
    assert ids.normalise_postcode("SW1A 1AA") == "SW1A 1AA"
