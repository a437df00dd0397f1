"""Destroying what was decided: people and papers leave the file for good, with a certificate.

One transaction deletes the rows, erases what the history says of them, keeps the counts of past
reports and issues the certificate. Then the file is written anew, so that no page holds a rest of
it. Cut off in between, ``finish_cleaning`` does the second half at the next start.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kisdesk.domain.retention import Decision, DecisionDraft, check_decision
from kisdesk.domain.retention_rows import CaseKey, DecisionRow, DisposalRow, OlderCopy, ReviewRow
from kisdesk.domain.rights import Right
from kisdesk.errors import Cancelled, NotFoundError, UserError
from kisdesk.models.base import now_text
from kisdesk.models.changes import actor, must_be_writable, record_event
from kisdesk.models.erasing import (
    PAPERS,
    PEOPLE,
    Belongings,
    belongings_of,
    delete_rows,
    digest_of,
    erase_history,
    forget_words,
    store_seals,
)
from kisdesk.models.retention import Disposal, DisposedCase
from kisdesk.progress import NoProgress, Progress
from kisdesk.services import session as sessions
from kisdesk.services.backups import list_backups
from kisdesk.services.disposal_cleaning import finish_cleaning, is_cleaning_pending
from kisdesk.services.disposed_figures import (
    Figure,
    Stub,
    add_difference,
    facts_of,
    figures_of,
    store_stubs,
    years_of,
)
from kisdesk.services.errors import DisposalBlockedError, WrongPasswordError
from kisdesk.services.papers.content import Subject
from kisdesk.services.papers.disposal import CERTIFICATE, disposal_certificate
from kisdesk.services.papers.issuing import issue_paper
from kisdesk.services.papers.numbers import next_paper_number
from kisdesk.services.reports import report_of_the_living, year_report
from kisdesk.services.retention import is_public_body, review_row
from kisdesk.services.retention_cases import papers_of
from kisdesk.services.rights import require
from kisdesk.storage.erasing import guards_lifted, journal_cut_off
from kisdesk.storage.peewee_database import database

__all__ = [
    "Carried",
    "execute_disposal",
    "finish_cleaning",
    "is_cleaning_pending",
    "list_disposals",
    "older_copies",
]


@dataclass(frozen=True)
class Carried:
    """A disposal that was carried out. ``problem`` says why the file was not written anew yet;
    what was erased is gone from its tables all the same."""

    disposal_id: int
    number: str
    people: int
    papers: int
    document_id: int
    older_copies: tuple[OlderCopy, ...]
    problem: UserError | None = None


def execute_disposal(
    keys: Sequence[CaseKey], password: str, *, today: date, progress: Progress | None = None
) -> Carried:
    """Destroy the files that were decided about, and issue the certificate. It cannot be undone.

    ``password`` is that of the worker at the desk. Call it in a job; it can be cancelled until the
    rows are deleted. Raises NotAllowedError, WrongPasswordError, DisposalBlockedError (not decided,
    not due, or blocked), NotFoundError, ReadOnlyFileError, NewPasswordNeededError, DiskFullError;
    then everything is there as before.
    """
    require(Right.DISPOSE)
    must_be_writable()
    progress = progress or NoProgress()
    progress.report(0, 1)
    if not sessions.verify_password(password):
        raise WrongPasswordError
    steps = len(keys) + 4
    file = database.data_file
    with file.lock, database.ungated(), journal_cut_off(file), database.atomic():
        rows = [_decided(key, today) for key in keys]
        if not rows:
            raise NotFoundError("no file to destroy")
        progress.report(1, steps)
        with guards_lifted(file):
            disposal_id, number, document_id = _carry_out(rows, today, progress, steps)
    people = sum(row.key.participant_id is not None for row in rows)
    papers = len(rows) - people
    problem = None
    try:
        finish_cleaning(_NotStopped(progress, steps - 2, steps))
    except UserError as error:
        problem = error
    return Carried(
        disposal_id, number, people, papers, document_id, older_copies(disposal_id), problem
    )


def list_disposals() -> list[DisposalRow]:
    """What was carried out, newest first. Raises NotAllowedError."""
    require(Right.DISPOSE)
    rows = database.rows(
        "SELECT id, number, executed_at, worker_name, people, papers, cleaned_at IS NOT NULL,"
        " document_id FROM disposal ORDER BY id DESC"
    )
    return [
        DisposalRow(i, number, datetime.fromisoformat(at), worker, people, papers, bool(done), doc)
        for i, number, at, worker, people, papers, done, doc in rows
    ]


def older_copies(disposal_id: int) -> tuple[OlderCopy, ...]:
    """The known copies made before a disposal: they hold what was erased until they are thinned
    out or overwritten. Raises NotFoundError."""
    rows = database.rows("SELECT executed_at FROM disposal WHERE id = ?", (disposal_id,))
    if not rows:
        raise NotFoundError(f"disposal {disposal_id}")
    executed_at = datetime.fromisoformat(rows[0][0])
    return tuple(
        OlderCopy(str(row.path), row.made_at)
        for row in list_backups()
        if row.made_at <= executed_at
    )


# One transaction --------------------------------------------------------------------------------


class _NotStopped:
    """Shows progress of what can no longer be stopped."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total

    def report(self, done: int, total: int) -> None:
        try:
            self._progress.report(self._done + (done * 2) // max(total, 1), self._total)
        except Cancelled:
            return


def _decided(key: CaseKey, today: date) -> ReviewRow:
    """The file as it stands now; whatever changed since the decision stops it."""
    row = review_row(key, today)
    decision = row.decision
    if decision is None or decision.decision is Decision.KEEP:
        raise DisposalBlockedError("not_decided", row.case_number)
    if row.blocks:
        raise DisposalBlockedError(row.blocks[0].value, row.case_number)
    draft = DecisionDraft(
        decision.decision, decision.reason, None, decision.consent_number, decision.consent_on,
        decision.expertise,
    )  # fmt: skip
    problems = check_decision(draft, row.review, today, is_public_body=is_public_body())
    if decision.decision is Decision.HAND_OVER and not (
        decision.consent_number and decision.consent_on
    ):
        raise DisposalBlockedError("hand_over_missing", row.case_number)
    if problems:
        raise DisposalBlockedError(problems[0].code, row.case_number)
    return row


def _carry_out(
    rows: Sequence[ReviewRow], today: date, progress: Progress, steps: int
) -> tuple[int, str, int]:
    people = [row.key.participant_id for row in rows if row.key.participant_id is not None]
    papers = {row.key: papers_of(row.key) for row in rows if row.key.participant_id is None}
    years = sorted({y for person in people for y in years_of(person) if y <= today.year})
    reported = {year: figures_of(year_report(year, today)) for year in years}
    all_of_people = belongings_of(PEOPLE, people)
    all_papers = belongings_of(PAPERS, [i for ids in papers.values() for i in ids])
    stubs, counts = _delete_people(people, today, progress, steps)
    for key, ids in papers.items():
        counts[key] = belongings_of(PAPERS, ids, with_history=False)
        delete_rows(counts[key])
        _forget_decision(key)
    seals = erase_history(all_of_people) | erase_history(all_papers)
    number, _ = next_paper_number(CERTIFICATE, today)
    disposal = Disposal.create(
        number=number,
        executed_at=now_text(),
        worker_name=actor.worker_name,
        people=len(people),
        papers=sum(found.count(PAPERS) for found in counts.values()),
        erased_changes=len(seals),
        erased_sha256=digest_of(seals),
    )
    store_seals(disposal.id, seals)
    store_stubs(disposal.id, stubs)
    if any(figures_of(year_report(year, today)) != reported[year] for year in years):
        raise RuntimeError("the figures of a past report would change")
    for row in rows:
        _store_case(disposal.id, row, counts[row.key])
    details = {
        "disposal": disposal.id,
        "number": number,
        "people": len(people),
        "papers": disposal.papers,
        "erased_changes": len(seals),
        "erased_sha256": disposal.erased_sha256,
    }
    record_event("disposal_executed", "disposal", disposal.id, details)
    issued = issue_paper(CERTIFICATE, disposal_certificate(Subject(today, disposal.id)), on=today)
    Disposal.update(document=issued.id).where(Disposal.id == disposal.id).execute()
    forget_words()
    progress.report(len(people) + 2, steps)
    return disposal.id, number, issued.id


def _delete_people(
    people: Sequence[int], today: date, progress: Progress, steps: int
) -> tuple[list[Stub], dict[CaseKey, Belongings]]:
    """Delete them one after the other; the figures of their years before and after are compared."""
    before: dict[int, Counter[Figure]] = {}
    stubs: list[Stub] = []
    counts = {}
    for done, person in enumerate(people, start=2):
        own_years = [year for year in years_of(person) if year <= today.year]
        found = facts_of(person, own_years)
        for year in own_years:
            before.setdefault(year, _figures(year, today))
        belongings = counts[CaseKey(person)] = belongings_of(PEOPLE, [person], with_history=False)
        delete_rows(belongings)
        for year in own_years:
            after = _figures(year, today)
            add_difference(found[year], before[year], after)
            before[year] = after
        stubs += found.values()
        progress.report(done, steps)
    return stubs, counts


def _figures(year: int, today: date) -> Counter[Figure]:
    return figures_of(report_of_the_living(year, today))


def _forget_decision(key: CaseKey) -> None:
    database.rows(
        "DELETE FROM disposal_decision WHERE participant_id IS NULL AND paper_class = ?"
        " AND paper_year = ?",
        (key.paper_class, key.year),
    )


def _store_case(disposal_id: int, row: ReviewRow, found: Belongings) -> None:
    decision: DecisionRow | None = row.decision
    assert decision is not None
    rules = [due.rule for due in row.review.dues]
    years = [row.key.year, row.closed_on.year]
    DisposedCase.create(
        disposal=disposal_id,
        case_number=row.case_number,
        classes="; ".join(
            " ".join(part for part in (r.symbol, r.category.text, r.name) if part) for r in rules
        ),
        first_year=row.key.year or row.first_year,
        last_year=max(year for year in years if year is not None),
        closed_on=row.closed_on,
        due_on=row.review.on or row.closed_on,
        decision=decision.decision.value,
        decided_on=decision.decided_on,
        decided_by=decision.worker_name,
        consent_number=decision.consent_number,
        consent_on=decision.consent_on,
        contracts=found.count("social_contract"),
        papers=found.count(PAPERS),
        records=found.total,
    )
