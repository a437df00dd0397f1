"""What ``check`` says of the history: whole or broken from which entry on, and its seal."""

from typing import Any

from kisdesk.domain.polish import short_date
from kisdesk.services.history_check import HistoryCheck


def history_facts(check: HistoryCheck | None) -> dict[str, Any] | None:
    """For another program."""
    if check is None:
        return None
    return {
        "entries": check.head.count,
        "last": check.head.last_id,
        "seal": check.head.short,
        "whole": check.is_whole,
        "broken_from": check.broken_id or None,
        "broken_at": check.broken_at.isoformat() if check.broken_at else None,
        "newest_missing": check.is_cut,
        "lost_in_damage": [list(gap) for gap in check.gaps],
    }


def history_words(check: HistoryCheck | None) -> str:
    """For a person."""
    if check is None:
        return ""
    seal = f"skrót ciągłości {check.head.short}" if check.head.short else "pusta"
    if check.is_whole:
        return f"Historia jest ciągła, wpisów: {check.head.count}, {seal}."
    if check.is_cut:
        return f"W historii brakuje najnowszych wpisów; ostatni ma numer {check.head.last_id}."
    if check.is_explained:
        return (
            "W historii brakuje wpisów, których nie uratowano z uszkodzonego pliku; reszta się "
            f"zgadza, {seal}."
        )
    at = check.broken_at
    day = f" z {short_date(at.date())}, {at:%H:%M}" if at else ""
    return f"Historia została zmieniona od wpisu {check.broken_id}{day}; {seal}."
