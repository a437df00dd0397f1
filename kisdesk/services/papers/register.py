"""The register of issued documents: contracts and papers in one list, nothing ever removed."""

from dataclasses import dataclass
from datetime import date, datetime

from kisdesk.domain.dates import day_of
from kisdesk.domain.text_keys import search_key
from kisdesk.errors import NotFoundError
from kisdesk.services.issued_documents import CONTRACT, CONTRACT_EVALUATIONS
from kisdesk.storage.peewee_database import database

_SELECT = """
    SELECT d.id, d.kind, d.title, d.number, d.issued_on, d.issued_at, d.worker_name, d.page_count,
        d.sha256, d.participant_id, coalesce(p.last_name, ''), coalesce(p.first_name, ''),
        d.contract_id, d.corrects_id,
        coalesce((SELECT max(l.id) FROM issued_document l WHERE l.corrects_id = d.id), 0),
        d.content <> ''
    FROM issued_document d LEFT JOIN participant p ON p.id = d.participant_id
"""


@dataclass(frozen=True)
class IssuedRow:
    """One line of the register. Days and moments as kept; ``sha256`` is of the PDF.

    ``corrects_id`` is the paper this one sets right, ``corrected_by_id`` the last that set this one
    right; ``can_correct`` says whether its content was kept.
    """

    id: int
    kind: str
    title: str
    number: str
    issued_on: date | None
    issued_at: datetime
    worker_name: str
    page_count: int
    sha256: str
    participant_id: int | None
    last_name: str
    first_name: str
    contract_id: int | None
    corrects_id: int | None
    corrected_by_id: int | None
    can_correct: bool

    @property
    def person(self) -> str:
        """Surname and first name; empty for a paper about nobody."""
        return f"{self.last_name} {self.first_name}".strip()

    @property
    def day(self) -> date:
        """The day on the paper, else the day it was issued."""
        return self.issued_on or self.issued_at.date()


@dataclass(frozen=True)
class IssuedFilter:
    """Which documents are listed; what is empty leaves out nothing. Both days are included."""

    text: str = ""
    kind: str = ""
    year: int | None = None
    participant_id: int | None = None


def list_issued(wanted: IssuedFilter | None = None) -> list[IssuedRow]:
    """The register, newest first. The text is looked for in number, name of the paper and person,
    without regard to case and Polish letters."""
    wanted = wanted or IssuedFilter()
    conditions, values = ["1"], list[str | int]()
    if wanted.kind:
        conditions.append("d.kind = ?")
        values.append(wanted.kind)
    if wanted.participant_id is not None:
        conditions.append("d.participant_id = ?")
        values.append(wanted.participant_id)
    if wanted.year is not None:
        conditions.append("substr(coalesce(d.issued_on, d.issued_at), 1, 4) = ?")
        values.append(f"{wanted.year:04}")
    sql = f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY d.id DESC"
    rows = [_row(raw) for raw in database.rows(sql, values)]
    words = search_key(wanted.text).split()
    if not words:
        return rows
    return [row for row in rows if all(word in _searched(row) for word in words)]


def issued_row(document_id: int) -> IssuedRow:
    """One line of the register. Raises NotFoundError."""
    rows = database.rows(f"{_SELECT} WHERE d.id = ?", (document_id,))
    if not rows:
        raise NotFoundError(f"issued_document {document_id}")
    return _row(rows[0])


def issued_kinds() -> list[tuple[str, str]]:
    """The kinds the register holds with their Polish names, by name."""
    found = {}
    for kind, title in database.rows("SELECT kind, max(title) FROM issued_document GROUP BY kind"):
        found[kind] = _CONTRACTS.get(kind, title)
    return sorted(found.items(), key=lambda pair: search_key(pair[1]))


_CONTRACTS = {CONTRACT: "Kontrakt socjalny", CONTRACT_EVALUATIONS: "Kontrakt z ocenami"}


def _row(raw: tuple[object, ...]) -> IssuedRow:
    (row_id, kind, title, number, on, at, worker, pages, sha256, person, last, first,
     contract, corrects, corrected_by, has_content) = raw  # fmt: skip
    is_contract = kind in _CONTRACTS
    return IssuedRow(
        id=int(str(row_id)),
        kind=str(kind),
        title=_CONTRACTS.get(str(kind), str(title)),
        number=str(title if is_contract else number),
        issued_on=day_of(str(on)) if on else None,
        issued_at=datetime.fromisoformat(str(at)),
        worker_name=str(worker),
        page_count=int(str(pages)),
        sha256=str(sha256),
        participant_id=int(str(person)) if person else None,
        last_name=str(last),
        first_name=str(first),
        contract_id=int(str(contract)) if contract else None,
        corrects_id=int(str(corrects)) if corrects else None,
        corrected_by_id=int(str(corrected_by)) if corrected_by else None,
        can_correct=bool(has_content),
    )


def _searched(row: IssuedRow) -> str:
    return search_key(f"{row.number} {row.title} {row.last_name} {row.first_name} {row.number}")
