"""One search over everything: people, contracts, activities."""

from datetime import date

from kisdesk.domain.codes import ActivityCategory, ContractState, Variant
from kisdesk.domain.labels import label
from kisdesk.domain.polish import short_date
from kisdesk.domain.rows import ParticipantRow, SearchHit
from kisdesk.domain.text_keys import search_key
from kisdesk.services.participant_list import ParticipantQuery, list_participants
from kisdesk.storage.peewee_database import database

_SHORTEST_CONTRACT_TEXT = 2


def search_everything(text: str, limit: int = 20) -> list[SearchHit]:
    """What fits the text, people first; case and diacritics do not matter.

    At most ``limit`` answers, and when there are more, every kind keeps some of its place. A
    contract is found by its number, a person by what the list of people is searched by.
    """
    wanted = search_key(text)
    if not wanted:
        return []
    people = [_person(row) for row in list_participants(ParticipantQuery(text), limit=limit)]
    others = _contracts(wanted, limit) + _activities(wanted, limit)
    kept = others[: max(limit // 2, limit - len(people))]
    return people[: limit - len(kept)] + kept


def _person(row: ParticipantRow) -> SearchHit:
    parts = [label(row.state, row.sex)]
    if row.born_on:
        parts.append(f"ur. {short_date(row.born_on)}")
    parts += [part for part in (row.locality, row.contract_number) if part]
    return SearchHit("participant", row.id, row.name, " · ".join(parts))


def _contracts(wanted: str, limit: int) -> list[SearchHit]:
    if len(wanted) < _SHORTEST_CONTRACT_TEXT or not any(c.isdecimal() for c in wanted):
        return []
    rows = database.rows(
        "SELECT c.id, c.number, c.variant, c.state, c.ends_on, p.last_name, p.first_name"
        " FROM social_contract c JOIN participant p ON p.id = c.participant_id"
        r" WHERE c.number LIKE ? ESCAPE '\' ORDER BY c.number_year DESC, c.number_in_year, c.id"
        " LIMIT ?",
        (f"%{_escaped(wanted)}%", limit),
    )
    hits = []
    for contract_id, number, variant, state, ends_on, last_name, first_name in rows:
        detail = [f"{last_name} {first_name}".strip(), label(ContractState(state))]
        if ends_on:
            detail.append(f"do {short_date(date.fromisoformat(ends_on))}")
        title = f"{number} ({Variant(variant)})"
        hits.append(SearchHit("contract", contract_id, title, " · ".join(detail)))
    return hits


def _activities(wanted: str, limit: int) -> list[SearchHit]:
    rows = database.rows(
        "SELECT id, name, category, leader FROM activity ORDER BY is_active DESC, name, id"
    )
    found = [row for row in rows if _fits(wanted, row[1])][:limit]
    return [
        SearchHit(
            "activity",
            activity_id,
            name,
            " · ".join(part for part in (label(ActivityCategory(category)), leader) if part),
        )
        for activity_id, name, category, leader in found
    ]


def _fits(wanted: str, name: str) -> bool:
    folded = search_key(name)
    return all(word in folded for word in wanted.split())


def _escaped(text: str) -> str:
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return text
