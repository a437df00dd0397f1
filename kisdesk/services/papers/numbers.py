"""Numbers of issued papers: per kind and year, worded by the office's own pattern."""

import json
from datetime import date

from kisdesk.domain.contracts import check_pattern, contract_number
from kisdesk.errors import InvalidDraftError
from kisdesk.models.changes import recorded_change
from kisdesk.models.club import Setting
from kisdesk.services.club import CLUB_ID
from kisdesk.services.papers.registry import paper
from kisdesk.storage.peewee_database import database

_PREFIX = "paper_number."


def number_pattern(code: str) -> str:
    """The pattern of a paper's numbers, such as ``ZA/{nr}/{rok}``; the office's own or as shipped.

    Raises NotFoundError.
    """
    stored = database.rows("SELECT value FROM setting WHERE key = ?", (_PREFIX + code,))
    return str(json.loads(stored[0][0])) if stored else paper(code).definition.number_pattern


def save_number_pattern(code: str, pattern: str) -> None:
    """Word the numbers of a paper by another pattern from now on; numbers given stay.

    Warnings do not hinder. Raises InvalidDraftError, NotFoundError.
    """
    pattern = pattern.strip()
    if problems := [p for p in check_pattern(pattern) if not p.is_warning]:
        raise InvalidDraftError(problems)
    if pattern == number_pattern(code):
        return
    with recorded_change("settings_saved", "club", CLUB_ID) as change:
        found = database.rows("SELECT id FROM setting WHERE key = ?", (_PREFIX + code,))
        if found:
            change.update(Setting, found[0][0], value=json.dumps(pattern))
        else:
            change.insert(Setting, key=_PREFIX + code, value=json.dumps(pattern))


def next_paper_number(code: str, day: date) -> tuple[str, int]:
    """The number the next paper of a kind gets that day, and its place in the year."""
    rows = database.rows(
        "SELECT coalesce(max(number_in_year), 0) FROM issued_document"
        " WHERE kind = ? AND number_year = ?",
        (code, day.year),
    )
    in_year = int(rows[0][0]) + 1
    return contract_number(number_pattern(code), in_year, day), in_year
