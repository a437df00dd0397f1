"""Papers kept in the file as they were issued: compressed, with the SHA-256 of their bytes."""

import hashlib
import zlib
from collections.abc import Sequence
from datetime import date, datetime

from kisdesk.domain.rights import Right
from kisdesk.domain.rows import IssuedDocumentRow
from kisdesk.errors import NotFoundError
from kisdesk.forms.contract import PrintedDocument
from kisdesk.models.base import now_text
from kisdesk.models.changes import RecordedChange, actor
from kisdesk.models.document import IssuedDocument
from kisdesk.services.errors import DamagedDocumentError
from kisdesk.services.rights import require
from kisdesk.storage.peewee_database import database

_LARGEST_DOCUMENT = 100_000_000  # bytes
CONTRACT = "contract"
CONTRACT_EVALUATIONS = "contract_evaluations"

_COLUMNS = (
    "id, kind, title, issued_at, sha256, size, page_count, contract_id, participant_id,"
    " worker_name, number"
)


def keep_document(
    change: RecordedChange,
    document: PrintedDocument,
    *,
    kind: str,
    title: str,
    participant_id: int | None,
    contract_id: int | None = None,
    contract_version: int | None = None,
    number: str = "",
    number_year: int | None = None,
    number_in_year: int | None = None,
    issued_on: date | None = None,
    corrects_id: int | None = None,
    content: str = "",
) -> int:
    """Keep a printed paper for good; returns its id. ``title`` carries no personal data.

    ``corrects_id`` is the paper this one sets right, ``content`` what it says, as JSON.
    """
    return change.insert(
        IssuedDocument,
        kind=kind,
        title=title,
        contract=contract_id,
        participant=participant_id,
        contract_version=contract_version,
        issued_at=now_text(),
        worker_name=actor.worker_name,
        page_count=document.page_count,
        size=len(document.pdf),
        sha256=hashlib.sha256(document.pdf).hexdigest(),
        packed=zlib.compress(document.pdf, 9),
        number=number,
        number_year=number_year,
        number_in_year=number_in_year,
        issued_on=issued_on,
        corrects=corrects_id,
        content=content,
    )


def documents_of_contract(contract_id: int) -> list[IssuedDocumentRow]:
    """What was issued for a contract, newest first."""
    return _rows("contract_id = ?", (contract_id,))


def documents_of_participant(participant_id: int) -> list[IssuedDocumentRow]:
    """What was issued for a person, newest first."""
    return _rows("participant_id = ?", (participant_id,))


def unpacked(document_id: int) -> tuple[bytes, int]:
    """The bytes of an issued document as they were issued, and its pages.

    Raises NotFoundError, or DamagedDocumentError when they are not what was issued.
    """
    require(Right.SEE_SPECIAL)
    return _unpacked(document_id)


def verify_document(document_id: int) -> None:
    """Read an issued document for whoever checks the file; errors as ``unpacked``."""
    _unpacked(document_id)


def _unpacked(document_id: int) -> tuple[bytes, int]:
    rows = database.rows(
        "SELECT packed, sha256, page_count, size FROM issued_document WHERE id = ?",
        (document_id,),
    )
    if not rows:
        raise NotFoundError(f"issued_document {document_id}")
    packed, sha256, page_count, size = rows[0]
    try:
        # Never more than it is said to be: a few kilobytes can unpack to gigabytes.
        pdf = zlib.decompressobj().decompress(packed, min(max(size, 0), _LARGEST_DOCUMENT) + 1)
    except zlib.error as error:
        raise DamagedDocumentError(document_id) from error
    if hashlib.sha256(pdf).hexdigest() != sha256:
        raise DamagedDocumentError(document_id)
    return pdf, page_count


def _rows(condition: str, values: Sequence[object]) -> list[IssuedDocumentRow]:
    sql = f"SELECT {_COLUMNS} FROM issued_document WHERE {condition} ORDER BY id DESC"
    return [
        IssuedDocumentRow(
            id=row[0],
            kind=row[1],
            title=row[2],
            issued_at=datetime.fromisoformat(row[3]),
            sha256=row[4],
            size=row[5],
            page_count=row[6],
            contract_id=row[7],
            participant_id=row[8],
            worker_name=row[9],
            number=row[10],
        )
        for row in database.rows(sql, values)
    ]
