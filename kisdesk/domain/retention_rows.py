"""What the list of papers to be reviewed shows, and what is kept of those disposed of."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kisdesk.domain.dates import add_months
from kisdesk.domain.retention import Decision, Review


@dataclass(frozen=True)
class CaseKey:
    """One file: that of a person, or the papers of one class from one year."""

    participant_id: int | None = None
    paper_class: str = ""
    year: int | None = None


class Block(StrEnum):
    """Why nothing may be destroyed now, whatever was decided."""

    RESTRICTED = "restricted"
    """Processing is restricted (art. 18 of the GDPR): the person wants the data kept."""
    OPEN_REQUEST = "open_request"
    """A request or an objection of the person was not answered yet."""
    OPEN_DISCLOSURE = "open_disclosure"
    """Somebody asked for the data and has not got or been refused them."""
    CLASS_UNCONFIRMED = "class_unconfirmed"
    """The club has not confirmed how long it keeps such papers."""


class ReviewStatus(StrEnum):
    """Where a file stands on its way."""

    DUE = "due"
    SOON = "soon"
    LATER = "later"
    KEPT = "kept"
    DECIDED = "decided"
    PERMANENT = "permanent"


@dataclass(frozen=True)
class DecisionRow:
    """A decision that stands."""

    id: int
    decision: Decision
    reason: str
    keep_until: date | None
    consent_number: str
    consent_on: date | None
    expertise: str
    decided_on: date
    worker_name: str


@dataclass(frozen=True)
class ReviewRow:
    """One file of the list. ``title`` is for the screen, ``case_number`` names no person."""

    key: CaseKey
    title: str
    case_number: str
    closed_on: date
    review: Review
    papers: int
    first_year: int | None = None
    decision: DecisionRow | None = None
    blocks: tuple[Block, ...] = ()

    def status(self, today: date, look_ahead_months: int) -> ReviewStatus:
        """Where the file stands today; a decision to keep counts until its day."""
        due_on = self.review.on
        if self.decision is not None:
            if self.decision.decision is not Decision.KEEP:
                return ReviewStatus.DECIDED
            if self.decision.keep_until is not None and self.decision.keep_until > today:
                return ReviewStatus.KEPT
        if due_on is None:
            return ReviewStatus.PERMANENT
        if due_on <= today:
            return ReviewStatus.DUE
        is_soon = due_on <= add_months(today, look_ahead_months)
        return ReviewStatus.SOON if is_soon else ReviewStatus.LATER


@dataclass(frozen=True)
class OlderCopy:
    """A copy made before a disposal, which still holds what was erased."""

    path: str
    made_at: datetime


@dataclass(frozen=True)
class DisposalRow:
    """One disposal that was carried out."""

    id: int
    number: str
    executed_at: datetime
    worker_name: str
    people: int
    papers: int
    is_cleaned: bool
    document_id: int | None
