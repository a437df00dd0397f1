"""The account of a rescue: what was taken over, made anew, cut loose and lost."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from kisdesk.domain.polish import short_date
from kisdesk.models.base import now_text
from kisdesk.services.rescue_history import HistoryOfLost
from kisdesk.services.rescue_rebuild import HISTORY, Rebuild
from kisdesk.services.rescue_report import LostRecord, RescueReport, TableReport

_TITLE, _CONTRACT_ID, _PARTICIPANT_ID, _ISSUED_AT = 3, 4, 5, 7  # columns of a document, step 1


def _describe(work: Rebuild, history: HistoryOfLost) -> None:
    """Say of every row the report names what is still known of it."""
    repairs = work.repairs
    rows = [(n, row_id) for n, t in work.found.items() if n not in HISTORY for row_id in t.lost_ids]
    rows += repairs.stood_in + repairs.cut_loose + repairs.left_out + work.from_history
    for table, row_id in rows:
        if table in HISTORY:
            continue
        label, person_id = "", history.person_of(table, row_id)
        if not person_id:
            known = work.found[table].known.get(row_id, {})
            person_id = history.person_by_columns(table, known)
        if table == "issued_document":
            cut = work.found[table].cut.get(row_id, ())
            label, person_id = _document(cut, history, person_id)
        person = history.person_name(person_id) if person_id else ""
        work.described[table, row_id] = LostRecord(table, row_id, label, person_id, person)


def _document(cut: Sequence[object], history: HistoryOfLost, person_id: int) -> tuple[str, int]:
    """Title and day of a document of which only the beginning is left, and whose it was."""
    if len(cut) <= _ISSUED_AT:
        return "", person_id
    day = short_date(date.fromisoformat(str(cut[_ISSUED_AT])[:10]))
    owner = cut[_PARTICIPANT_ID]
    contract = cut[_CONTRACT_ID]
    if not isinstance(owner, int) and isinstance(contract, int):
        owner = history.person_on_contract(contract)
    return f"{cut[_TITLE]}, {day}", owner if isinstance(owner, int) else person_id


def report_of(work: Rebuild, place: Path, history: HistoryOfLost) -> RescueReport:
    """What was found; the gaps of the history are not known yet."""
    _describe(work, history)
    repairs, made = work.repairs, set(work.from_history)
    blank = [row for row in repairs.stood_in if row not in made]
    replaced = made | set(blank)
    gone = [
        (name, row_id)
        for name, table in work.found.items()
        for row_id in table.lost_ids
        if (name, row_id) not in replaced
    ]

    def records(rows: Sequence[tuple[str, int]]) -> tuple[LostRecord, ...]:
        return tuple(work.described[row] for row in dict.fromkeys(rows) if row in work.described)

    return RescueReport(
        source=place,
        target=place,
        made_at=datetime.fromisoformat(now_text()),
        page_count=work.rescuer.page_count,
        bad_pages=len(set(work.rescuer.bad_pages)),
        tables=tuple(_table(work, name, made) for name in work.found),
        lost=records(gone),
        placeholders=records(blank),
        from_history=records(work.from_history),
        cut_loose=records(repairs.cut_loose),
        left_out=records(repairs.left_out),
        history_gaps=(),
        unknown_pages=len(work.rescuer.unknown_leaves),
        is_sample=history.is_sample(),
    )


def _table(work: Rebuild, name: str, made: set[tuple[str, int]]) -> TableReport:
    table = work.found[name]
    left_out = sum(1 for t, _ in work.repairs.left_out if t == name)
    return TableReport(
        table=name,
        rescued=work.counts[name] - left_out,
        from_history=tuple(i for t, i in sorted(made) if t == name),
        lost=tuple(i for i in table.lost_ids if (name, i) not in made),
        is_complete=table.is_exact,
        at_most=work.at_most[name],
    )


def event_details(report: RescueReport) -> dict[str, object]:
    """Numbers only: what the chain of the history has to explain, and how much was lost."""
    return {
        "pages": report.page_count,
        "bad_pages": report.bad_pages,
        "rescued": report.rescued,
        "lost": {t.table: list(t.lost) for t in report.tables if t.lost},
        "uncertain": [t.table for t in report.tables if not t.is_complete],
        "history_gaps": [list(gap) for gap in report.history_gaps],
    }
