"""Printing and issuing papers. What is issued stays in the file, byte for byte."""

from collections.abc import Mapping
from datetime import date

from kisdesk.domain.polish import long_date
from kisdesk.domain.rights import Right
from kisdesk.errors import NotFoundError
from kisdesk.forms.contract import PrintedDocument
from kisdesk.forms.paper_data import PaperHeading, PaperOptions
from kisdesk.forms.papers import LaidOut, lay_out, paper_pdf, print_laid_out
from kisdesk.models.changes import recorded_change
from kisdesk.services.club import get_club
from kisdesk.services.issued_documents import keep_document, unpacked
from kisdesk.services.papers.content import (
    PaperContent,
    Subject,
    content_from,
    content_text,
    paper_data,
    paper_heading,
)
from kisdesk.services.papers.numbers import next_paper_number
from kisdesk.services.papers.register import IssuedRow, issued_row
from kisdesk.services.papers.registry import paper
from kisdesk.services.papers.templates import office_texts
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

__all__ = [
    "blank_paper",
    "correct_paper",
    "issue_paper",
    "issue_with_pages",
    "issued_content",
    "paper_content",
    "preview_paper",
    "print_paper",
    "reprint",
]


def paper_content(code: str, subject: Subject) -> PaperContent:
    """What the file knows for a paper. Raises NotFoundError."""
    require(Right.SEE_SPECIAL)
    return paper(code).provider(subject)


def preview_paper(
    code: str,
    content: PaperContent,
    *,
    on: date | None,
    number: str = "",
    corrects: str = "",
    texts: Mapping[str, str] | None = None,
    heading: PaperHeading | None = None,
    is_sample: bool | None = None,
) -> PrintedDocument:
    """A paper as it would be printed; nothing is kept.

    With ``texts``, ``heading`` and ``is_sample`` given the file is not asked, so any thread may
    call it. Raises NotFoundError, PlaceholderError.
    """
    options = PaperOptions(
        is_sample=get_club().is_sample if is_sample is None else is_sample,
        texts=office_texts(code) if texts is None else texts,
    )
    data = paper_data(content, heading or paper_heading(), number=number, on=on, corrects=corrects)
    return paper_pdf(paper(code).definition, data, options)


def print_paper(code: str, subject: Subject, *, on: date | None = None) -> PrintedDocument:
    """A paper out of the file, without a number and not kept. Raises NotFoundError."""
    return preview_paper(code, paper_content(code, subject), on=on)


def blank_paper(code: str) -> PrintedDocument:
    """The empty paper for handwriting, with the club's name. Raises NotFoundError."""
    options = PaperOptions(is_blank=True, texts=office_texts(code))
    return paper_pdf(paper(code).definition, paper_data(PaperContent(), paper_heading()), options)


def issue_paper(
    code: str, content: PaperContent, *, on: date, corrects_id: int | None = None
) -> IssuedRow:
    """Give a paper its number, print it and keep it for good; one transaction.

    Raises NotFoundError, ReadOnlyFileError, PlaceholderError.
    """
    return issue_with_pages(code, content, on=on, corrects_id=corrects_id)[0]


def issue_with_pages(
    code: str, content: PaperContent, *, on: date, corrects_id: int | None = None
) -> tuple[IssuedRow, LaidOut]:
    """``issue_paper``, with the pages it was drawn from."""
    definition = paper(code).definition
    with recorded_change("paper_issued", "paper") as change:
        number, in_year = "", None
        if definition.number_pattern:
            number, in_year = next_paper_number(code, on)
        corrects = _words_for(corrects_id) if corrects_id is not None else ""
        data = paper_data(content, paper_heading(), number=number, on=on, corrects=corrects)
        options = PaperOptions(is_sample=get_club().is_sample, texts=office_texts(code))
        laid_out = lay_out(definition, data, options)
        document_id = keep_document(
            change,
            print_laid_out(laid_out),
            kind=code,
            title=definition.name,
            participant_id=content.participant_id,
            contract_id=content.contract_id,
            number=number,
            number_year=on.year if in_year else None,
            number_in_year=in_year,
            issued_on=on,
            corrects_id=corrects_id,
            content=content_text(content),
        )
        change.subject_id = document_id
    return issued_row(document_id), laid_out


def correct_paper(document_id: int, content: PaperContent, *, on: date) -> IssuedRow:
    """Issue a paper that sets another right: it has its own number and names the first one.

    The person and the contract stay those of the first. Raises NotFoundError; a paper that was
    not issued here (a contract) is no paper in this sense.
    """
    first = issued_row(document_id)
    known = issued_content(document_id)
    filed = PaperContent(
        content.values,
        content.tables,
        content.columns,
        content.sex,
        known.participant_id,
        known.contract_id,
    )
    return issue_paper(first.kind, filed, on=on, corrects_id=document_id)


def issued_content(document_id: int) -> PaperContent:
    """What an issued paper says, to begin its correction with. Raises NotFoundError."""
    require(Right.SEE_SPECIAL)
    rows = database.rows(
        "SELECT content, participant_id, contract_id FROM issued_document WHERE id = ?",
        (document_id,),
    )
    content = content_from(*rows[0]) if rows else None
    if content is None:
        raise NotFoundError(f"issued paper {document_id}")
    return content


def reprint(document_id: int) -> PrintedDocument:
    """An issued paper, byte for byte. Raises NotFoundError, DamagedDocumentError."""
    pdf, page_count = unpacked(document_id)
    return PrintedDocument(pdf, page_count, ())


def _words_for(document_id: int) -> str:
    """How a corrected paper is named on the new one: "nr ZA/1/2026 z dnia 3 marca 2026 r."."""
    row = issued_row(document_id)
    day = long_date(row.issued_on or row.issued_at.date())
    return f"{row.title} nr {row.number} z dnia {day}"
