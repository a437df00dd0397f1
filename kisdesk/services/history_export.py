"""The history for an inspector: CSV, XLSX or PDF, with the seal of the chain to compare with."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kisdesk.domain.polish import long_date, short_date
from kisdesk.domain.rights import Right
from kisdesk.forms.history_sheet import PrintedAct, history_pdf
from kisdesk.models.changes import actor, record_event
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.club import get_club
from kisdesk.services.history_check import HistoryHead, history_head
from kisdesk.services.history_list import (
    ActChanges,
    ActRow,
    HistoryQuery,
    act_changes,
    count_acts,
    every_act,
)
from kisdesk.services.leaving import FILE
from kisdesk.services.rights import require
from kisdesk.services.tables_out import csv_bytes, xlsx_bytes
from kisdesk.storage.atomic_write import write_atomically

MOST_IN_A_TABLE = 1_000_000
MOST_ON_PAPER = 20_000
_TITLE = "Historia czynności w pliku klubu"
_HEADS = ("Wpis", "Kiedy", "Kto", "Czynność", "Czego dotyczy", "Co się zmieniło")


@dataclass(frozen=True)
class ActWords:
    """An act as people read it. The window puts it into words."""

    what: str
    about: str
    lines: tuple[str, ...] = ()


Describe = Callable[[ActRow, ActChanges | None], ActWords]


@dataclass(frozen=True)
class ExportResult:
    """How many acts were written, and the head of the chain that stands in the file."""

    count: int
    is_cut: bool
    head: HistoryHead


def export_history(
    path: Path,
    query: HistoryQuery,
    describe: Describe,
    *,
    with_values: bool,
    progress: Progress | None = None,
) -> ExportResult:
    """Write the acts a query finds, newest first; the ending of the name says in which format.

    ``with_values`` adds what each act changed. The export is an act itself, which the file written
    does not show yet. Raises NotAllowedError without Right.EXPORT, Cancelled, and the errors of
    writing; then there is no file and no act.
    """
    require(Right.EXPORT)
    kind = path.suffix.lstrip(".").lower()
    most = MOST_ON_PAPER if kind == "pdf" else MOST_IN_A_TABLE
    count, head = count_acts(query), history_head()
    told = _Told(query, describe, min(count, most), with_values, progress or NoProgress())
    facts = _facts(query, min(count, most), head)
    if count > most:
        facts.append(f"Pokazano najnowsze {most} z {count} wpisów.")
    match kind:
        case "pdf":
            content = history_pdf(_TITLE, facts, told.printed(), is_sample=get_club().is_sample)
        case "xlsx":
            content = xlsx_bytes(told.rows(facts), sheet="Historia")
        case _:
            content = csv_bytes(told.rows(facts))
    write_atomically(path, content)
    details = {"to": kind, "count": told.done, "head": head.short, "values": with_values}
    record_event("history_exported", *FILE, details)
    return ExportResult(told.done, count > most, head)


class _Told:
    """Puts act after act into words, and says how far it is."""

    def __init__(
        self,
        query: HistoryQuery,
        describe: Describe,
        total: int,
        with_values: bool,
        progress: Progress,
    ) -> None:
        self._query = query
        self._describe = describe
        self._total = total
        self._with_values = with_values
        self._progress = progress
        self.done = 0

    def rows(self, facts: Sequence[str]) -> Iterator[Sequence[str]]:
        """For a table: the facts, the heads and a row for each act."""
        yield (_TITLE,)
        for fact in facts:
            yield (fact,)
        yield ()
        yield _HEADS if self._with_values else _HEADS[:-1]
        for row, words in self._acts():
            cells = (str(row.id), _when(row), row.worker_name, words.what, words.about)
            yield (*cells, "\n".join(words.lines)) if self._with_values else cells

    def printed(self) -> Iterator[PrintedAct]:
        """For paper."""
        for row, words in self._acts():
            lines = (words.about, *words.lines) if words.about else words.lines
            yield PrintedAct(_when(row), row.worker_name, words.what, lines)

    def _acts(self) -> Iterator[tuple[ActRow, ActWords]]:
        for page in every_act(self._query, limit=self._total):
            self._progress.report(self.done, self._total)
            for row in page:
                self.done += 1
                yield row, self._describe(row, act_changes(row.id) if self._with_values else None)


def _when(row: ActRow) -> str:
    return f"{short_date(row.at.date())}, {row.at:%H:%M:%S}"


def _facts(query: HistoryQuery, count: int, head: HistoryHead) -> list[str]:
    since = long_date(query.since) if query.since else "od początku"
    until = long_date(query.until) if query.until else "do dziś"
    who = query.worker_name or actor.worker_name or "–"
    facts = [f"Klub: {get_club().name}", f"Okres: {since} – {until}.  Wpisów: {count}."]
    if query.worker_name:
        facts.append(f"Tylko czynności osoby: {who}.")
    facts.append(
        f"Cała historia pliku liczy {head.count} wpisów, ostatni ma numer {head.last_id}"
        + (f" i datę {long_date(head.at.date())}, {head.at:%H:%M}." if head.at else ".")
    )
    facts.append(f"Skrót ciągłości: {head.short}")
    facts.append(f"Sporządzono w programie KisDesk: {actor.worker_name or '–'}.")
    return facts
