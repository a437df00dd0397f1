"""Who the papers of socially useful work are about."""

import json
from collections.abc import Collection

from kisdesk.domain.addresses import postal_address
from kisdesk.domain.psu_rows import PsuPerson
from kisdesk.storage.peewee_database import database


def psu_people(participant_ids: Collection[int]) -> dict[int, PsuPerson]:
    """The people by id, in Polish order; the address is that of residence, else of stay."""
    rows = database.rows(
        "SELECT p.id, p.last_name, p.first_name, p.pesel, a.street, a.house, a.flat, a.postcode,"
        " a.locality, a.post_office FROM participant p LEFT JOIN address a ON a.id = ("
        " SELECT b.id FROM address b WHERE b.participant_id = p.id"
        " ORDER BY b.kind = 'residence' DESC, b.kind = 'stay' DESC, b.id LIMIT 1)"
        " WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.sort_key, p.id",
        (json.dumps(sorted(participant_ids)),),
    )
    return {
        person_id: PsuPerson(person_id, last_name, first_name, pesel or "", _address(*address))
        for person_id, last_name, first_name, pesel, *address in rows
    }


def _address(
    street: str | None, house: str, flat: str, postcode: str, locality: str, post_office: str
) -> str:
    if street is None:
        return ""
    return postal_address(
        street=street,
        house=house,
        flat=flat,
        postcode=postcode,
        locality=locality,
        post_office=post_office,
    )
