"""The list of people: searched as one types, filtered, counted, always in Polish order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from kisdesk.domain.codes import EligibilityGroup, ParticipantState, Sex
from kisdesk.domain.dates import day_of
from kisdesk.domain.rows import ParticipantRow
from kisdesk.domain.text_keys import sort_key
from kisdesk.models.search import match_expression, refresh_search
from kisdesk.services.participant_contracts import COVERED_BY
from kisdesk.storage.peewee_database import database


@dataclass(frozen=True)
class ParticipantQuery:
    """What the list shows. No states means all; ``contract_ends_within`` counts days from today
    on, the last one included, and concerns signed contracts."""

    text: str = ""
    states: frozenset[ParticipantState] = frozenset()
    club_group: str = ""
    main_group: EligibilityGroup | None = None
    worker_id: int | None = None
    contract_ends_within: int | None = None
    today: date = date.min


_ROWS = """
    WITH page AS MATERIALIZED ({page})
    SELECT p.id, p.last_name, p.first_name, p.sex, p.pesel, p.born_on, p.phone, p.state,
        p.state_since, p.club_group, l.main_group,
        trim(coalesce(w.first_name, '') || ' ' || coalesce(w.last_name, '')),
        c.number, c.ends_on,
        (SELECT locality FROM address a WHERE a.participant_id = p.id
            ORDER BY a.kind = 'residence' DESC, a.kind = 'stay' DESC, a.id LIMIT 1)
    FROM page
    CROSS JOIN participant p ON p.id = page.id
    CROSS JOIN participant_line l ON l.id = page.id
    LEFT JOIN worker w ON w.id = p.worker_id
    LEFT JOIN social_contract c ON c.id = (
        SELECT id FROM social_contract s
        WHERE s.state <> 'draft' AND (s.participant_id = p.id OR s.id IN ({covered}))
        ORDER BY s.state = 'signed' DESC, s.ends_on DESC, s.id DESC LIMIT 1)
""".replace("{covered}", COVERED_BY.format(person="p.id"))


def list_participants(
    query: ParticipantQuery, offset: int = 0, limit: int = 100
) -> list[ParticipantRow]:
    """One page of the people found, by surname and first name.

    The contract shown is the one in force, or else the one that ended last.
    """
    refresh_search()
    source, params = _source(query)
    page = f"SELECT l.id {source} ORDER BY l.sort_key, l.id LIMIT ? OFFSET ?"
    sql = _ROWS.format(page=page)
    return [_row(row) for row in database.rows(sql, [*params, limit, max(offset, 0)])]


def people_by_id(ids: list[int]) -> list[ParticipantRow]:
    """The rows of these people in the order given; ids that are gone are left out."""
    page = "SELECT value AS id FROM json_each(?) ORDER BY key"
    refresh_search()
    return [_row(row) for row in database.rows(_ROWS.format(page=page), (str(ids),))]


def names_by_id(ids: Iterable[int]) -> dict[int, str]:
    """First name and surname of these people; ids that are gone are left out."""
    rows = database.rows(
        "SELECT id, trim(first_name || ' ' || last_name) FROM participant"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (str(list(ids)),),
    )
    return dict(rows)


def count_participants(query: ParticipantQuery) -> int:
    """How many people the query finds."""
    refresh_search()
    source, params = _source(query)
    return int(database.rows(f"SELECT count(*) {source}", params)[0][0])


def count_by_state(query: ParticipantQuery) -> dict[ParticipantState, int]:
    """How many people of each state the query would find if it asked for that state only.

    States that nobody is in are left out; ``query.states`` does not matter.
    """
    refresh_search()
    source, params = _source(replace(query, states=frozenset()))
    rows = database.rows(f"SELECT l.state, count(*) {source} GROUP BY l.state", params)
    return {ParticipantState(state): count for state, count in rows}


def position_of(query: ParticipantQuery, participant_id: int) -> int | None:
    """Where in the list a person stands, counted from 0; None if the query does not find them."""
    refresh_search()
    source, params = _source(query)
    found = database.rows(f"SELECT l.sort_key {source} AND l.id = ?", [*params, participant_id])
    if not found:
        return None
    before = f"SELECT count(*) {source} AND (l.sort_key, l.id) < (?, ?)"
    return int(database.rows(before, [*params, found[0][0], participant_id])[0][0])


def list_club_groups() -> list[str]:
    """The groups of the club that people are in, in Polish order."""
    refresh_search()
    rows = database.rows("SELECT DISTINCT club_group FROM participant_line WHERE club_group <> ''")
    return sorted((row[0] for row in rows), key=sort_key)


def _source(query: ParticipantQuery) -> tuple[str, list[Any]]:
    """FROM and WHERE over ``participant_line l``, with their parameters."""
    conditions: list[str] = []
    params: list[Any] = []
    source = "FROM participant_line l"
    match = match_expression(query.text)
    if match is not None:
        source = "FROM participant_search f CROSS JOIN participant_line l ON l.id = f.rowid"
        conditions.append("f.words MATCH ?")
        params.append(match)
    if query.states:
        conditions.append(f"l.state IN ({', '.join('?' * len(query.states))})")
        params += sorted(state.value for state in query.states)
    if query.club_group:
        conditions.append("l.club_group = ?")
        params.append(query.club_group)
    if query.main_group is not None:
        conditions.append("l.main_group = ?")
        params.append(query.main_group.value)
    if query.worker_id is not None:
        conditions.append("l.worker_id = ?")
        params.append(query.worker_id)
    if query.contract_ends_within is not None:
        conditions.append("l.contract_ends_on BETWEEN ? AND ?")
        last_day = query.today + timedelta(days=query.contract_ends_within)
        params += [query.today.isoformat(), last_day.isoformat()]
    return f"{source} WHERE {' AND '.join(conditions or ['true'])}", params


def _row(row: tuple[Any, ...]) -> ParticipantRow:
    (
        participant_id, last_name, first_name, sex, pesel, born_on, phone, state, state_since,
        club_group, main_group, worker_name, number, ends_on, locality,
    ) = row  # fmt: skip
    return ParticipantRow(
        id=participant_id,
        last_name=last_name,
        first_name=first_name,
        sex=Sex(sex) if sex else None,
        pesel=pesel,
        born_on=day_of(born_on),
        phone=phone,
        state=ParticipantState(state),
        state_since=day_of(state_since),
        club_group=club_group,
        main_group=EligibilityGroup(main_group) if main_group else None,
        worker_name=worker_name,
        contract_number=number or "",
        contract_ends_on=day_of(ends_on),
        locality=locality or "",
    )
