"""Polish addresses on one line, and what may be wrong with a typed one."""

import re
from collections.abc import Sequence

from kisdesk.domain import identifiers
from kisdesk.domain.codes import AddressKind
from kisdesk.domain.drafts import AddressDraft
from kisdesk.errors import Problem

NO_FIXED_PLACE = "bez stałego miejsca pobytu"

_STREET_PREFIX = re.compile(
    r"(ul|al|pl|os|rynek|plac|aleja|aleje|osiedle|ulica|skwer|bulwar|rondo|wybrzeże|zaułek)\b",
    re.IGNORECASE,
)


def street_with_prefix(street: str) -> str:
    """ "ul." before a bare street name; ``os. Słoneczne`` and ``Rynek`` stay as they are."""
    street = street.strip()
    if not street or _STREET_PREFIX.match(street):
        return street
    return f"ul. {street}"


def postal_address(
    *, street: str, house: str, flat: str, postcode: str, locality: str, post_office: str = ""
) -> str:
    """The address on one line.

    With a street: ``ul. Kwiatowa 5 m. 3, 47-200 Kędzierzyn-Koźle``. A village has no streets:
    ``Wola Mała 12, 38-123 Poczta``. Missing parts leave no stray commas.
    """
    locality, post_office = locality.strip(), post_office.strip()
    number = house.strip()
    if flat.strip():
        number = f"{number} m. {flat.strip()}".strip()
    road = street_with_prefix(street)
    if road:
        first = f"{road} {number}".strip()
        if locality and post_office and post_office != locality:
            first = f"{first}, {locality}"
            town = post_office
        else:
            town = locality or post_office
    elif number:
        first = f"{locality} {number}".strip()
        town = post_office or locality
    else:
        first = locality if post_office and post_office != locality else ""
        town = post_office or locality
    second = f"{identifiers.normalise_postcode(postcode)} {town}".strip()
    return ", ".join(part for part in (first, second) if part)


def one_line(address: AddressDraft) -> str:
    """A participant's address as printed; empty when nothing was typed."""
    return postal_address(
        street=address.street,
        house=address.house,
        flat=address.flat,
        postcode=address.postcode,
        locality=address.locality,
        post_office=address.post_office,
    )


def _of_kind(addresses: Sequence[AddressDraft], kind: AddressKind) -> AddressDraft | None:
    return next((a for a in addresses if a.kind is kind and one_line(a)), None)


def contract_address(addresses: Sequence[AddressDraft], *, is_homeless: bool) -> str:
    """Address of residence or stay as a contract prints it.

    Of a homeless person: "bez stałego miejsca pobytu" and, where known, the place of stay.
    """
    stay = _of_kind(addresses, AddressKind.STAY)
    if is_homeless:
        place = one_line(stay) if stay else ""
        return f"{NO_FIXED_PLACE}, pobyt: {place}" if place else NO_FIXED_PLACE
    home = _of_kind(addresses, AddressKind.RESIDENCE) or stay
    return one_line(home) if home else ""


def check_address(address: AddressDraft, field: str) -> list[Problem]:
    """Doubts about one address; *field* is its path in the draft, as ``addresses.0``."""
    problems = identifiers.check_postcode(address.postcode, f"{field}.postcode")
    has_part = any(p.strip() for p in (address.street, address.house, address.flat))
    if has_part and not address.locality.strip():
        problems.append(Problem(f"{field}.locality", "locality_missing", is_warning=True))
    return problems
