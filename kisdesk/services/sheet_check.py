"""Whether the recovery sheet is still in hand: when somebody last copied a group from it."""

from datetime import date

from kisdesk.models.changes import RecordedChange, recorded_change
from kisdesk.services.club import CLUB_ID
from kisdesk.services.kept_days import keep_day, kept_day

_KEY = "sheet_checked_on"


def sheet_seen_on() -> date | None:
    """The last day the sheet was proven to be in hand; None when it never was under this key."""
    return kept_day(_KEY)


def sheet_proven(today: date) -> None:
    """Enter that somebody copied a group from the sheet and it was right."""
    with recorded_change("sheet_checked", "club", CLUB_ID) as change:
        keep_day(change, _KEY, today)


def sheet_void(change: RecordedChange) -> None:
    """The key changes: of the new sheet nothing is known yet."""
    if sheet_seen_on() is not None:
        keep_day(change, _KEY, None)
