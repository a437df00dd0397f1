"""Papers of the disposal of files: the list for the archive and the certificate.

Neither names a person: files go by their case numbers.
"""

import json
from datetime import date

from kisdesk.domain.polish import short_date
from kisdesk.domain.retention import Decision
from kisdesk.domain.retention_rows import ReviewRow, ReviewStatus
from kisdesk.services.papers.content import PaperContent, Subject, long_day
from kisdesk.services.retention import LOOK_AHEAD_MONTHS, list_for_review
from kisdesk.storage.peewee_database import database

CERTIFICATE = "disposal_certificate"
LIST = "disposal_list"
_HOW = {
    Decision.DESTROY.value: "zniszczono",
    Decision.HAND_OVER.value: "przekazano, usunięto z pliku",
}


def disposal_list(subject: Subject) -> PaperContent:
    """The files whose time is over and those decided about: the list the archive is asked with."""
    wanted = {ReviewStatus.DUE, ReviewStatus.DECIDED}
    rows = [
        row
        for row in list_for_review(subject.today)
        if row.status(subject.today, LOOK_AHEAD_MONTHS) in wanted
    ]
    return PaperContent(
        values={"as_of": long_day(subject.today), "files": str(len(rows))},
        tables={"files": [_listed(row) for row in rows]},
    )


def disposal_certificate(subject: Subject) -> PaperContent:
    """What was destroyed under a disposal, ``subject.id``; empty words without one."""
    if subject.id is None:
        return PaperContent(tables={"files": []})
    rows = database.rows(
        "SELECT executed_at, worker_name, people, papers, erased_changes, erased_sha256"
        " FROM disposal WHERE id = ?",
        (subject.id,),
    )
    if not rows:
        return PaperContent(tables={"files": []})
    executed_at, worker, people, papers, changes, sha256 = rows[0]
    cases = database.rows(
        "SELECT case_number, classes, first_year, last_year, closed_on, due_on, decision,"
        " decided_on, decided_by, consent_number, consent_on, contracts, papers, records"
        " FROM disposed_case WHERE disposal_id = ? ORDER BY id",
        (subject.id,),
    )
    years = [year for case in cases for year in case[2:4] if year]
    consents = dict.fromkeys(
        f"{case[9]} z {short_date(date.fromisoformat(case[10]))}" if case[10] else case[9]
        for case in cases
        if case[9]
    )
    deciders = dict.fromkeys(
        f"{case[8]}, {short_date(date.fromisoformat(case[7]))}" for case in cases
    )
    return PaperContent(
        values={
            "executed_on": long_day(date.fromisoformat(executed_at[:10])),
            "executed_by": worker,
            "decided_by": "; ".join(deciders),
            "consent": "; ".join(consents) or "nie dotyczy",
            "people": str(people),
            "contracts": str(sum(case[11] for case in cases)),
            "papers": str(papers),
            "records": str(sum(case[13] for case in cases)),
            "changes": str(changes),
            "years": _years(min(years), max(years)) if years else "",
            "erased_sha256": sha256,
            "chain": _chain_of(subject.id),
        },
        tables={"files": [_destroyed(case) for case in cases]},
    )


def _listed(row: ReviewRow) -> tuple[str, ...]:
    due = row.review.decisive
    years = _years(row.first_year, row.closed_on.year)
    return (
        due.rule.symbol,
        row.case_number,
        "; ".join(f"{d.rule.name} ({d.rule.category.text})" for d in row.review.dues),
        years if row.key.year is None else str(row.key.year),
        short_date(row.closed_on),
        due.rule.category.text,
        short_date(row.review.on) if row.review.on else "",
        str(row.papers),
    )


def _destroyed(case: tuple[object, ...]) -> tuple[str, ...]:
    number, classes, first, last, closed_on, due_on, decision, *_, contracts, papers, records = case
    years = _years(first, last)
    return (
        str(number),
        str(classes),
        years,
        short_date(date.fromisoformat(str(closed_on))) if closed_on else "",
        short_date(date.fromisoformat(str(due_on))),
        _HOW[str(decision)],
        str(contracts),
        str(papers),
        str(records),
    )


def _years(first: object, last: object) -> str:
    return f"{first}–{last}" if first and first != last else str(last or "")


def _chain_of(disposal_id: int) -> str:
    """The hash of the change that seals the disposal in the history."""
    rows = database.rows(
        "SELECT hash, details FROM change WHERE action = 'disposal_executed' AND subject_id = ?",
        (disposal_id,),
    )
    return next((h for h, text in rows if json.loads(text)["disposal"] == disposal_id), "")
