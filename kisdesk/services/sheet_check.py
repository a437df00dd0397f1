"""Whether the recovery sheet is still in hand: when somebody last copied a group from it."""

from datetime import date

from kisdesk.services.kept_days import keep_day, kept_day

_KEY = "sheet_checked_on"


def sheet_seen_on() -> date | None:
    """The last day the sheet was proven to be in hand; None when it never was under this key."""
    return kept_day(_KEY)


def sheet_proven(today: date) -> None:
    """Enter that somebody copied a group from the sheet and it was right."""
    keep_day(_KEY, today, "sheet_checked")


def sheet_void() -> None:
    """The key changed: of the new sheet nothing is known yet."""
    if sheet_seen_on() is not None:
        keep_day(_KEY, None, "sheet_replaced")
