"""Paper: the page beside the editor, drafts, signed contracts as kept, empty forms."""

from datetime import date
from pathlib import Path

from kisdesk.domain.codes import ContractState, Variant
from kisdesk.domain.contract_content import CONSEQUENCES, ContractContent
from kisdesk.domain.contracts import ContractAction, number_without_words
from kisdesk.domain.rights import Right
from kisdesk.domain.rows import IssuedDocumentRow
from kisdesk.errors import NotFoundError
from kisdesk.forms.contract import PrintedDocument, PrintMode
from kisdesk.forms.definition import form_definition
from kisdesk.models.changes import recorded_change
from kisdesk.resources import resource
from kisdesk.services.contract_checks import contract_record
from kisdesk.services.contract_content_store import load_content
from kisdesk.services.contract_defaults import form_code_of
from kisdesk.services.contract_history import SUBJECT
from kisdesk.services.contract_paper import PaperChoices, paper, paper_choices
from kisdesk.services.errors import ContractStateError
from kisdesk.services.issued_documents import (
    CONTRACT,
    CONTRACT_EVALUATIONS,
    documents_of_contract,
    documents_of_participant,
    keep_document,
    unpacked,
)
from kisdesk.services.papers.registry import PAPERS
from kisdesk.services.rights import require
from kisdesk.services.settings import get_office_settings
from kisdesk.storage.atomic_write import write_atomically
from kisdesk.storage.peewee_database import database

__all__ = [
    "PaperChoices",
    "PrintedDocument",
    "available_forms",
    "blank_contract",
    "issued_documents",
    "issued_pdf",
    "paper_choices",
    "paper_name",
    "preview_contract",
    "print_contract",
    "print_evaluations",
    "save_pdf",
    "suggested_file_name",
]

_FILE_NAMES = {
    CONTRACT: "kontrakt",
    CONTRACT_EVALUATIONS: "kontrakt-oceny",
    "draft": "kontrakt-projekt",
    "blank": "kontrakt-pusty-druk",
    "recovery_sheet": "arkusz-odzyskiwania",
    "rescue_list": "lista-po-uszkodzeniu",
    "backup_record": "protokol-kopii",
    "weekly_plan_wall": "plan-tygodnia",
    "person_file": "dane-osoby",
    "disclosures": "rejestr-udostepnien",
    "breach": "naruszenie",
    "breach_people": "osoby-w-kopii",
}


def preview_contract(
    content: ContractContent,
    form_code: str,
    *,
    is_sample: bool,
    is_draft: bool = True,
    choices: PaperChoices | None = None,
) -> PrintedDocument:
    """The page as it would be printed; asks nothing of the file, so any thread may call it.

    ``choices`` are the office's (``paper_choices``), read once where the editor opens.
    """
    known = choices or PaperChoices()
    known = PaperChoices(known.unchecked_notice, known.head_signature, known.club_name, is_sample)
    return paper(content, form_code, known, PrintMode.DRAFT if is_draft else PrintMode.FILLED)


def print_contract(contract_id: int) -> PrintedDocument:
    """The paper of a contract as it stands: a draft with its mark, a signed one as kept.

    The unmarked page that people sign is ``preview_contract(..., is_draft=False)``. The
    signed one is the page of the current version, byte for byte; it has no ``block_places``.
    Raises NotFoundError, DamagedDocumentError.
    """
    require(Right.SEE_SPECIAL)
    record = contract_record(contract_id)
    if record.state == ContractState.DRAFT:
        content = load_content(contract_id)
        return paper(content, record.form_code, paper_choices(), PrintMode.DRAFT)
    rows = database.rows(
        "SELECT id FROM issued_document WHERE contract_id = ? AND contract_version = ?"
        " AND kind = ? ORDER BY id DESC LIMIT 1",
        (contract_id, record.version, CONTRACT),
    )
    if not rows:
        raise NotFoundError(f"issued_document of social_contract {contract_id}")
    pdf, page_count = unpacked(rows[0][0])
    return PrintedDocument(pdf, page_count, ())


def print_evaluations(contract_id: int) -> PrintedDocument:
    """The signed contract with the evaluations held so far, kept as a new issued document.

    The page that was signed stays beside it. Raises NotFoundError, ContractStateError for a draft.
    """
    require(Right.SEE_SPECIAL)
    record = contract_record(contract_id)
    state = ContractState(record.state)
    if state is ContractState.DRAFT:
        raise ContractStateError(state, ContractAction.EVALUATE)
    content = load_content(contract_id)
    document = paper(content, record.form_code, paper_choices(), PrintMode.FILLED)
    with recorded_change("evaluations_printed", SUBJECT, contract_id) as change:
        keep_document(
            change,
            document,
            kind=CONTRACT_EVALUATIONS,
            title=content.number,
            participant_id=record.participant_id,
            contract_id=contract_id,
            contract_version=record.version,
        )
    return document


def blank_contract(variant: Variant) -> PrintedDocument:
    """The empty form of a variant, in the layout of the office, for handwriting."""
    settings = get_office_settings()
    own = settings.consequences_text
    content = ContractContent(variant, texts={CONSEQUENCES: own} if own.strip() else {})
    return paper(content, form_code_of(variant, settings), paper_choices(), PrintMode.BLANK)


def issued_documents(
    *, contract_id: int | None = None, participant_id: int | None = None
) -> list[IssuedDocumentRow]:
    """What was issued for a contract or for a person, newest first."""
    if contract_id is not None:
        return documents_of_contract(contract_id)
    if participant_id is not None:
        return documents_of_participant(participant_id)
    raise ValueError("whose documents?")


def issued_pdf(document_id: int) -> bytes:
    """The bytes of an issued document as issued. Raises NotFoundError, DamagedDocumentError."""
    return unpacked(document_id)[0]


def suggested_file_name(kind: str, number: str, on: date) -> str:
    """A file name without personal data: ``kontrakt_KS-12-2026_2026-11-22.pdf``.

    ``kind`` is that of an issued document, or ``draft`` or ``blank``.
    """
    word = _FILE_NAMES.get(kind) or next(
        (p.file_word for p in PAPERS if p.code == kind), "dokument"
    )
    parts = [word, number_without_words(number)[:40], on.isoformat()]
    return "_".join(part for part in parts if part) + ".pdf"


def paper_name(kind: str) -> str:
    """What a kind of paper is called, in Polish; one that is not known by its code."""
    return next((p.name for p in PAPERS if p.code == kind), kind.replace("_", " "))


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write a PDF beside whatever stood there until it is complete.

    Raises DiskFullError, NoPermissionError, FileUnreachableError.
    """
    write_atomically(path, pdf)


def available_forms() -> list[tuple[str, str, bool]]:
    """Code, title and "checked against the official text" of every form in ``resources/forms``."""
    forms = []
    for path in sorted(resource("forms").glob("*.toml")):
        definition = form_definition(path.stem)
        forms.append((definition.code, definition.title, definition.is_checked))
    return forms
