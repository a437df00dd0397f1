"""Addresses as they stand on paper."""

import pytest

from kisdesk.domain.addresses import (
    check_address,
    contract_address,
    one_line,
)
from kisdesk.domain.codes import AddressKind
from kisdesk.domain.drafts import AddressDraft

TOWN = AddressDraft(
    street="Kwiatowa", house="5", flat="3", postcode="47-200", locality="Kędzierzyn-Koźle"
)
SHELTER = AddressDraft(
    kind=AddressKind.STAY, street="os. Słoneczne", house="1", postcode="41800", locality="Zabrze"
)
LETTERS = AddressDraft(
    kind=AddressKind.CORRESPONDENCE, street="pl. Wolności", house="2", locality="Opole"
)


@pytest.mark.parametrize(
    ("address", "printed"),
    [
        (TOWN, "ul. Kwiatowa 5 m. 3, 47-200 Kędzierzyn-Koźle"),
        (
            AddressDraft(locality="Wola Mała", house="12", postcode="38-123", post_office="Poczta"),
            "Wola Mała 12, 38-123 Poczta",
        ),
        (
            AddressDraft(locality="Zalesie", house="3/5", postcode="38-123"),
            "Zalesie 3/5, 38-123 Zalesie",
        ),
        (
            AddressDraft(
                street="Polna", house="1", locality="Dąbrówka", postcode="38123", post_office="Nysa"
            ),
            "ul. Polna 1, Dąbrówka, 38-123 Nysa",
        ),
        (SHELTER, "os. Słoneczne 1, 41-800 Zabrze"),
        (AddressDraft(street="ul. Polna", house="1", locality="Nysa"), "ul. Polna 1, Nysa"),
        (AddressDraft(street="Rynek", house="1", locality="Nysa"), "Rynek 1, Nysa"),
        (AddressDraft(street="Osikowa", house="1", locality="Nysa"), "ul. Osikowa 1, Nysa"),
        (AddressDraft(street="3 Maja", house="1", locality="Nysa"), "ul. 3 Maja 1, Nysa"),
        (AddressDraft(locality="Nysa"), "Nysa"),
        (AddressDraft(locality="Nysa", postcode="48-300"), "48-300 Nysa"),
        (AddressDraft(), ""),
    ],
)
def test_one_line(address, printed):
    assert one_line(address) == printed


def test_contract_prints_residence_or_stay():
    assert contract_address([SHELTER, TOWN], is_homeless=False) == one_line(TOWN)
    assert contract_address([SHELTER], is_homeless=False) == one_line(SHELTER)
    assert contract_address([], is_homeless=False) == ""


def test_homeless_people_have_no_fixed_place():
    assert contract_address([TOWN], is_homeless=True) == "bez stałego miejsca pobytu"
    assert contract_address([SHELTER], is_homeless=True) == (
        "bez stałego miejsca pobytu, pobyt: os. Słoneczne 1, 41-800 Zabrze"
    )


def test_doubts():
    address = AddressDraft(street="Polna", postcode="4")
    assert [(p.field, p.code, p.is_warning) for p in check_address(address, "addresses.0")] == [
        ("addresses.0.postcode", "postcode_format", True),
        ("addresses.0.locality", "locality_missing", True),
    ]
    assert check_address(TOWN, "addresses.0") == []
