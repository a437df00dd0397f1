"""Numbers of contracts: without gaps within a year, but free text is a number too."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.contracts import contract_number
from kisdesk.errors import NotFoundError
from kisdesk.services.errors import AmbiguousNumberError
from kisdesk.storage.peewee_database import database

_PLACEHOLDER = re.compile(r"\{(nr|rok|mies)(?::(0\d+))?\}")


@dataclass(frozen=True)
class NumberPlace:
    """Where a number stands in the year's sequence; both None for free text."""

    year: int | None = None
    in_year: int | None = None


def next_number(pattern: str, day: date) -> tuple[str, NumberPlace]:
    """The lowest number of the year nobody has, worded by the pattern."""
    rows = database.rows(
        "SELECT number_in_year, number FROM social_contract"
        " WHERE number_year = ? OR number_year IS NULL",
        (day.year,),
    )
    used = {row[0] for row in rows}
    words = {_key(row[1]) for row in rows}
    in_year = 1
    while in_year in used or _key(contract_number(pattern, in_year, day)) in words:
        in_year += 1
    return contract_number(pattern, in_year, day), NumberPlace(day.year, in_year)


def is_taken(number: str, except_id: int | None = None) -> bool:
    """Whether another contract, draft or not, bears this number; case and spaces do not matter."""
    return any(contract_id != except_id for contract_id in _bearers(number))


def contract_with_number(number: str) -> int:
    """The contract that bears the number; case and spaces do not matter.

    Raises NotFoundError, or AmbiguousNumberError when several do (one came from another club).
    """
    found = _bearers(number)
    if not found:
        raise NotFoundError("social_contract by number")
    if len(found) > 1:
        raise AmbiguousNumberError("social_contract by number")
    return found[0]


def year_in(number: str, pattern: str) -> int | None:
    """The year a number worded by the pattern names; None for free text or a pattern without."""
    match = _match(number, pattern)
    year = match.groupdict().get("rok") if match else None
    return int(year) if year else None


def _key(number: str) -> str:
    """A number as it is compared; SQLite's LOWER knows no Polish letters."""
    return unicodedata.normalize("NFC", number).strip().casefold()


def _bearers(number: str) -> list[int]:
    wanted = _key(number)
    if not wanted:
        return []
    rows = database.rows("SELECT id, number FROM social_contract WHERE number <> '' ORDER BY id")
    return [int(contract_id) for contract_id, other in rows if _key(other) == wanted]


def place_of(number: str, pattern: str, year: int, contract_id: int) -> NumberPlace:
    """The place a number takes in its year, so that it is not given out again.

    Free text takes none, nor does a number whose place another contract has.
    """
    place = _parsed(number, pattern, year)
    if place.in_year is None:
        return place
    rows = database.rows(
        "SELECT id FROM social_contract WHERE number_year = ? AND number_in_year = ? AND id <> ?",
        (place.year, place.in_year, contract_id),
    )
    return NumberPlace() if rows else place


def _parsed(number: str, pattern: str, year: int) -> NumberPlace:
    match = _match(number, pattern)
    if match is None or "nr" not in match.groupdict() or int(match["nr"]) == 0:
        return NumberPlace()
    return NumberPlace(int(match.groupdict().get("rok") or year), int(match["nr"]))


def _match(number: str, pattern: str) -> re.Match[str] | None:
    expression = ""
    end = 0
    groups = {"nr": r"(?P<nr>\d{1,9})", "rok": r"(?P<rok>\d{4})", "mies": r"\d{2}"}
    for found in _PLACEHOLDER.finditer(pattern):
        expression += re.escape(pattern[end : found.start()])
        name = found[1]
        expression += f"(?P={name})" if f"(?P<{name}>" in expression else groups[name]
        end = found.end()
    expression += re.escape(pattern[end:])
    return re.fullmatch(expression, number.strip(), re.ASCII)
