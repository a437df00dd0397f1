"""The list of contracts: searched and filtered, what burns first."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, cast

from kisdesk.domain.codes import ContractState, Variant
from kisdesk.domain.dates import day_of
from kisdesk.domain.rows import ContractRow
from kisdesk.domain.text_keys import search_key
from kisdesk.storage.peewee_database import database


@dataclass(frozen=True)
class ContractQuery:
    """What the list shows. No states means all; EXPIRED is a state like the others here.

    ``text`` is looked for in the person's name and the contract's number, every word of it.
    ``ends_within`` counts days from ``today`` on, the last one included, and concerns running
    contracts.
    """

    text: str = ""
    states: frozenset[ContractState] = frozenset()
    participant_id: int | None = None
    worker_id: int | None = None
    ends_within: int | None = None
    today: date = date.min


# A signed contract past its last day without a final evaluation shows as EXPIRED
# (domain.contracts.display_state); the list must count and filter by it.
_SHOWN_STATE = """
    CASE WHEN c.state = 'signed' AND c.ends_on < :today AND NOT EXISTS (
        SELECT 1 FROM contract_evaluation e
        WHERE e.contract_id = c.id AND e.kind = 'final' AND e.held_on IS NOT NULL)
    THEN 'expired' ELSE c.state END
"""
_URGENCY = """
    CASE shown WHEN 'expired' THEN 0 WHEN 'draft' THEN 1 WHEN 'signed' THEN 2 ELSE 3 END,
    CASE WHEN shown IN ('expired', 'signed') THEN ends_on END,
    CASE WHEN shown NOT IN ('expired', 'signed') THEN COALESCE(closed_on, saved_at) END DESC,
    id DESC
"""
_ROWS = """
    SELECT c.id, c.participant_id, p.last_name, p.first_name, c.variant, c.number,
        c.version, c.concluded_on, c.starts_on, c.ends_on, c.closed_on,
        (SELECT MIN(e.planned_on) FROM contract_evaluation e
            WHERE e.contract_id = c.id AND e.held_on IS NULL AND c.state IN ('draft', 'signed')),
        TRIM(c.worker_first_name || ' ' || c.worker_last_name),
        (SELECT g.text FROM contract_goal g WHERE g.contract_id = c.id AND g.parent_id IS NULL
            ORDER BY g.position LIMIT 1)
    FROM social_contract c JOIN participant p ON p.id = c.participant_id WHERE c.id IN ({ids})
"""


def list_contracts(query: ContractQuery, offset: int = 0, limit: int = 100) -> list[ContractRow]:
    """One page of the contracts found: expired ones, drafts, running ones by their end, closed.

    ``next_evaluation_on`` is the first planned one not held, ``main_goal`` the first main goal.
    """
    source, params = _source(query)
    page = _ask(
        f"SELECT id, shown FROM ({source}){_states(query, params)}"
        f" ORDER BY {_URGENCY} LIMIT :limit OFFSET :offset",
        params | {"limit": limit, "offset": max(offset, 0)},
    )
    ids = ", ".join(str(contract_id) for contract_id, _ in page)
    rows = {row[0]: row for row in database.rows(_ROWS.format(ids=ids))}
    return [_row(rows[contract_id], ContractState(shown)) for contract_id, shown in page]


def count_contracts(query: ContractQuery) -> int:
    """How many contracts the query finds."""
    counts = count_by_state(query)
    return sum(counts.get(state, 0) for state in query.states or counts)


def count_by_state(query: ContractQuery) -> dict[ContractState, int]:
    """How many contracts in each shown state the query would find if it asked for that one only.

    States that no contract is in are left out; ``query.states`` does not matter.
    """
    source, params = _source(replace(query, states=frozenset()))
    rows = _ask(f"SELECT shown, COUNT(*) FROM ({source}) GROUP BY shown", params)
    return {ContractState(shown): count for shown, count in rows}


def _source(query: ContractQuery) -> tuple[str, dict[str, Any]]:
    params: dict[str, Any] = {"today": query.today.isoformat()}
    conditions: list[str] = []
    if query.participant_id is not None:
        conditions.append("c.participant_id = :participant_id")
        params["participant_id"] = query.participant_id
    if query.worker_id is not None:
        conditions.append("c.worker_id = :worker_id")
        params["worker_id"] = query.worker_id
    if query.ends_within is not None:
        last_day = query.today + timedelta(days=query.ends_within)
        conditions.append("c.state = 'signed' AND c.ends_on BETWEEN :today AND :last_day")
        params["last_day"] = last_day.isoformat()
    for i, word in enumerate(query.text[:200].split()):
        # LIKE knows the cases of ASCII only, so a number is sought in both cases of what was typed
        ways = {"key": search_key(word), "lower": word.lower(), "upper": word.upper()}
        columns = {"key": "p.search_key", "lower": "c.number", "upper": "c.number"}
        likes = [f"{columns[way]} LIKE :{way}{i} ESCAPE '\\'" for way in ways]
        conditions.append(f"({' OR '.join(likes)})")
        params.update({f"{way}{i}": f"%{_plain(text)}%" for way, text in ways.items()})
    people = "JOIN participant p ON p.id = c.participant_id" if query.text.strip() else ""
    sql = (
        f"SELECT c.id, c.ends_on, c.closed_on, c.saved_at, {_SHOWN_STATE} AS shown"
        f" FROM social_contract c {people}"
        f" WHERE {' AND '.join(conditions or ['TRUE'])}"
    )
    return sql, params


def _states(query: ContractQuery, params: dict[str, Any]) -> str:
    if not query.states:
        return ""
    names = []
    for i, state in enumerate(sorted(query.states)):
        params[f"state{i}"] = state.value
        names.append(f":state{i}")
    return f" WHERE shown IN ({', '.join(names)})"


def _ask(sql: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Run a statement with named parameters, which apsw takes as a mapping."""
    return database.rows(sql, cast("Any", params))


def _row(row: tuple[Any, ...], shown: ContractState) -> ContractRow:
    (
        contract_id, participant_id, last_name, first_name, variant, number, version,
        concluded_on, starts_on, ends_on, closed_on, next_evaluation_on, worker_name, main_goal,
    ) = row  # fmt: skip
    return ContractRow(
        id=contract_id,
        participant_id=participant_id,
        last_name=last_name,
        first_name=first_name,
        variant=Variant(variant),
        number=number,
        state=shown,
        version=version,
        concluded_on=day_of(concluded_on),
        starts_on=day_of(starts_on),
        ends_on=day_of(ends_on),
        closed_on=day_of(closed_on),
        next_evaluation_on=day_of(next_evaluation_on),
        worker_name=worker_name,
        main_goal=main_goal or "",
    )


def _plain(word: str) -> str:
    """A word whose signs mean nothing to LIKE; halves of a surrogate pair become U+FFFD."""
    word = word.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
