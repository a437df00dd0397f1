"""What has served its time: ``kisdesk-cli retention``. It lists; destroying takes the window."""

import json
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kisdesk.cli_base import File, Json, PasswordFile, day_of, opened
from kisdesk.domain.polish import short_date

if TYPE_CHECKING:  # the help must not wait for the database
    from kisdesk.domain.retention_rows import ReviewRow

_STATUS = {
    "due": "do przeglądu",
    "soon": "w ciągu roku",
    "later": "później",
    "kept": "zachowana dłużej",
    "decided": "zdecydowana",
    "permanent": "na zawsze",
}


def retention(
    file: File,
    every: Annotated[bool, typer.Option("--all", help="Wszystkie zamknięte teczki.")] = False,
    today: Annotated[
        str, typer.Option("--today", metavar="DATA", help="Stan na ten dzień zamiast dzisiaj.")
    ] = "",
    password_file: PasswordFile = None,
    as_json: Json = False,
) -> None:
    """Wypisz akta, których okres przechowywania minął. Niczego nie usuwa."""
    from kisdesk.services.retention import LOOK_AHEAD_MONTHS, list_for_review

    day = day_of(today) if today else date.today()
    with opened(file, password_file):
        rows = list_for_review(day)
    shown = []
    for row in rows:
        status = row.status(day, LOOK_AHEAD_MONTHS).value
        if every or status in {"due", "decided"}:
            shown.append((row, status))
    if as_json:
        print(json.dumps([_facts(row, status) for row, status in shown], ensure_ascii=False))
        return
    for row, status in shown:
        due = short_date(row.review.on) if row.review.on else "–"
        closed, category = short_date(row.closed_on), row.review.decisive.rule.category.text
        print(f"{row.case_number}\t{row.title}\t{closed}\t{category}\t{due}\t{_STATUS[status]}")
    if not shown:
        print("Żadna teczka nie ma jeszcze terminu.")


def _facts(row: "ReviewRow", status: str) -> dict[str, Any]:
    return {
        "case": row.case_number,
        "title": row.title,
        "closed_on": row.closed_on.isoformat(),
        "due_on": row.review.on.isoformat() if row.review.on else None,
        "category": row.review.decisive.rule.category.text,
        "is_confirmed": all(due.rule.is_confirmed for due in row.review.dues),
        "status": status,
        "blocks": [block.value for block in row.blocks],
    }
