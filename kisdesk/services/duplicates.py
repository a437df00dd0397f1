"""Finding somebody who is in the file already."""

from datetime import date

from kisdesk.domain.codes import ParticipantState
from kisdesk.domain.drafts import ParticipantDraft
from kisdesk.domain.participants import birth_date
from kisdesk.domain.pesel import compact_pesel
from kisdesk.domain.rows import Duplicate
from kisdesk.domain.text_keys import search_key
from kisdesk.storage.peewee_database import database

_SQL = """
    SELECT p.id, p.first_name, p.last_name, p.born_on, p.state, p.pesel,
        (SELECT number FROM social_contract c WHERE c.participant_id = p.id AND c.state <> 'draft'
            ORDER BY c.state = 'signed' DESC, c.ends_on DESC LIMIT 1)
    FROM participant p WHERE p.id <> ? AND
"""


def find_duplicates(draft: ParticipantDraft, exclude_id: int | None = None) -> list[Duplicate]:
    """People with the same PESEL number, or the same name and birth date; those with the number
    first. Case and diacritics of names do not matter."""
    pesel = compact_pesel(draft.pesel)
    born_on = birth_date(draft)
    name = search_key(f"{draft.last_name} {draft.first_name}")
    rows = []
    if len(pesel) == 11:
        rows += database.rows(f"{_SQL} p.pesel = ? AND p.pesel <> ''", (exclude_id or 0, pesel))
    if born_on is not None and name:
        rows += database.rows(
            f"{_SQL} p.born_on = ? AND p.search_key = ?",
            (exclude_id or 0, born_on.isoformat(), name),
        )
    found: dict[int, Duplicate] = {}
    for person_id, first_name, last_name, born, state, number, contract in rows:
        found.setdefault(
            person_id,
            Duplicate(
                participant_id=person_id,
                name=f"{first_name} {last_name}".strip(),
                born_on=date.fromisoformat(born) if born else None,
                state=ParticipantState(state),
                contract_number=contract or "",
                same_pesel=bool(pesel) and number == pesel,
            ),
        )
    return list(found.values())
