"""Numbers of contracts: without gaps within a year, but free text is a number too."""

import re
from dataclasses import dataclass
from datetime import date

from kisdesk.domain.contracts import contract_number
from kisdesk.errors import NotFoundError
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
        "SELECT number_in_year, LOWER(TRIM(number)) FROM social_contract"
        " WHERE number_year = ? OR number_year IS NULL",
        (day.year,),
    )
    used = {row[0] for row in rows}
    words = {row[1] for row in rows}
    in_year = 1
    while in_year in used or contract_number(pattern, in_year, day).lower() in words:
        in_year += 1
    return contract_number(pattern, in_year, day), NumberPlace(day.year, in_year)


def is_taken(number: str, except_id: int | None = None) -> bool:
    """Whether another contract, draft or not, bears this number; case and spaces do not matter."""
    wanted = number.strip()
    if not wanted:
        return False
    rows = database.rows(
        "SELECT id FROM social_contract WHERE LOWER(TRIM(number)) = LOWER(?)", (wanted,)
    )
    return any(row[0] != except_id for row in rows)


def contract_with_number(number: str) -> int:
    """The contract that bears the number; case and spaces do not matter. Raises NotFoundError."""
    rows = database.rows(
        "SELECT id FROM social_contract WHERE LOWER(TRIM(number)) = LOWER(?)", (number.strip(),)
    )
    if not rows or not number.strip():
        raise NotFoundError("social_contract by number")
    return int(rows[0][0])


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
    expression = ""
    end = 0
    groups = {"nr": r"(?P<nr>\d{1,9})", "rok": r"(?P<rok>\d{4})", "mies": r"\d{2}"}
    for found in _PLACEHOLDER.finditer(pattern):
        expression += re.escape(pattern[end : found.start()])
        name = found[1]
        expression += f"(?P={name})" if f"(?P<{name}>" in expression else groups[name]
        end = found.end()
    expression += re.escape(pattern[end:])
    match = re.fullmatch(expression, number.strip(), re.ASCII)
    if match is None or "nr" not in match.groupdict() or int(match["nr"]) == 0:
        return NumberPlace()
    return NumberPlace(int(match.groupdict().get("rok") or year), int(match["nr"]))
