"""Many papers at once: one PDF, or one file each in a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kisdesk.domain.contracts import number_without_words
from kisdesk.domain.rights import Right
from kisdesk.forms.paper_data import PaperOptions
from kisdesk.forms.papers import PaperWriter, lay_out, print_laid_out
from kisdesk.progress import NoProgress, Progress
from kisdesk.services.club import get_club
from kisdesk.services.leaving import FILE, Leaving, note_saved
from kisdesk.services.papers.content import Subject, paper_data, paper_heading
from kisdesk.services.papers.issuing import issue_with_pages
from kisdesk.services.papers.registry import Scope, paper
from kisdesk.services.papers.templates import office_texts
from kisdesk.services.rights import require
from kisdesk.storage.atomic_write import write_atomically

_NO_PROGRESS = NoProgress()


@dataclass(frozen=True)
class PaperRequest:
    """One paper of a batch. ``issue`` gives it a number and keeps it; only papers with a number
    pattern are issued, the others are just printed."""

    code: str
    subject: Subject
    on: date | None = None
    issue: bool = False


@dataclass(frozen=True)
class BatchResult:
    """What came of a batch. With one PDF ``pdf`` holds it, else ``files`` in the folder's order."""

    papers: int
    pages: int
    pdf: bytes = b""
    files: tuple[Path, ...] = ()
    issued_ids: tuple[int, ...] = ()
    participants: tuple[int, ...] = ()


def print_batch(
    requests: Sequence[PaperRequest],
    *,
    folder: Path | None = None,
    progress: Progress = _NO_PROGRESS,
) -> BatchResult:
    """Print papers in the order asked for: into one PDF, or into files in ``folder``.

    One paper at a time is in memory besides the drawn pages. Stopped half-way (Cancelled) it
    leaves the files written and the papers issued so far, which the register shows.
    Files written are one act of the history, and need Right.EXPORT where they tell of people.
    Raises NotAllowedError, NotFoundError, DiskFullError, NoPermissionError, FileUnreachableError.
    """
    if folder is not None and people_in(requests):
        require(Right.EXPORT)
    batch = _Batch(folder)
    try:
        for done, request in enumerate(requests):
            progress.report(done, len(requests))
            batch.add(request)
    finally:
        batch.note_files()
    result = batch.finish()
    progress.report(len(requests), len(requests))
    return result


def people_in(requests: Sequence[PaperRequest]) -> tuple[int, ...]:
    """The people that papers of the batch are about, each once."""
    of_people = (r.subject.id for r in requests if paper(r.code).scope is Scope.PERSON)
    return tuple(dict.fromkeys(one for one in of_people if one is not None))


class _Batch:
    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._heading = paper_heading()
        self._is_sample = get_club().is_sample
        self._texts: dict[str, dict[str, str]] = {}
        self._writer = PaperWriter("KisDesk") if folder is None else None
        self._files: list[Path] = []
        self._issued: list[int] = []
        self._done: list[PaperRequest] = []
        self._papers = self._pages = 0

    def add(self, request: PaperRequest) -> None:
        kind = paper(request.code)
        content = kind.provider(request.subject)
        number = ""
        if request.issue and kind.is_kept:
            row, laid_out = issue_with_pages(
                request.code, content, on=request.on or request.subject.today
            )
            self._issued.append(row.id)
            number = row.number
        else:
            data = paper_data(content, self._heading, on=request.on)
            texts = self._texts.get(request.code)
            if texts is None:
                texts = self._texts[request.code] = office_texts(request.code)
            options = PaperOptions(is_sample=self._is_sample, texts=texts)
            laid_out = lay_out(kind.definition, data, options)
        self._papers += 1
        self._pages += len(laid_out.pages)
        if self._writer is not None:
            self._writer.add(laid_out)
        elif self._folder is not None:
            path = self._folder / self._file_name(request, number)
            write_atomically(path, print_laid_out(laid_out).pdf)
            self._files.append(path)
        self._done.append(request)

    def note_files(self) -> None:
        """Enter the files written so far as one act."""
        if not self._files:
            return
        people, kind = people_in(self._done), self._done[0].code
        subject = ("participant", people[0]) if len(self._files) == len(people) == 1 else FILE
        leaving = Leaving(kind, subject=subject, participants=people, count=len(self._files))
        note_saved(leaving)

    def finish(self) -> BatchResult:
        return BatchResult(
            papers=self._papers,
            pages=self._pages,
            pdf=self._writer.finish() if self._writer is not None and self._pages else b"",
            files=tuple(self._files),
            issued_ids=tuple(self._issued),
            participants=people_in(self._done),
        )

    def _file_name(self, request: PaperRequest, number: str) -> str:
        """A name without personal data: ``opinia_001_OP-1-2026_2026-11-22.pdf``."""
        day = request.on or request.subject.today
        place = f"{self._papers:03}"
        parts = (
            paper(request.code).file_word,
            place,
            number_without_words(number)[:40],
            day.isoformat(),
        )
        return "_".join(part for part in parts if part) + ".pdf"
